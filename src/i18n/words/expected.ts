import { addWords } from '@/i18n/catalogue'

/** What an issue found, and what was expected in its place. */
const words = addWords({
  'expected.type.text': { vi: 'chữ', en: 'text' },
  'expected.type.number': {
    vi: 'một số, dấu thập phân là dấu chấm, ví dụ 98.6',
    en: 'a number with a point before the decimals, such as 98.6',
  },
  'expected.type.integer': { vi: 'một số nguyên', en: 'a whole number' },
  'expected.type.date': {
    vi: 'một ngày dạng năm-tháng-ngày, ví dụ 2021-10-27',
    en: 'a day as year-month-day, such as 2021-10-27',
  },
  'expected.type.period': {
    vi: 'một kỳ, ví dụ 2021, 2021-H1, 2021-Q3, 2021-09, 2021-9M hoặc một ngày như 2021-09-15',
    en: 'a period, such as 2021, 2021-H1, 2021-Q3, 2021-09, 2021-9M or a day such as 2021-09-15',
  },
  'expected.type.id': { vi: 'một mã không có khoảng trắng', en: 'a key without white space' },
  'expected.type.url': {
    vi: 'địa chỉ bắt đầu bằng http:// hoặc https://',
    en: 'an address that begins with http:// or https://',
  },
  'expected.type.list': { vi: 'danh sách', en: 'a list' },
  'expected.type.csv': { vi: 'bảng CSV', en: 'a CSV table' },
  'expected.type.json': { vi: 'JSON', en: 'JSON' },
  'expected.type.object': { vi: 'đối tượng JSON', en: 'a JSON object' },
  'expected.unit.bytes': { vi: 'byte', en: 'bytes' },
  'expected.unit.rows': { vi: 'dòng', en: 'rows' },
  'expected.unit.columns': { vi: 'cột', en: 'columns' },
  'expected.unit.characters': { vi: 'ký tự', en: 'characters' },
  'expected.unit.cells': { vi: 'ô', en: 'cells' },
  'expected.unit.files': { vi: 'tệp', en: 'files' },
  'expected.unit.depth': { vi: 'tầng lồng nhau', en: 'levels' },
  'issue.found': { vi: 'Gặp: {found}.', en: 'Found: {found}.' },
  'issue.expected': { vi: 'Cần: {expected}.', en: 'Expected: {expected}.' },
  'issue.shown': { vi: 'Đang hiển thị: {shown}.', en: 'Shown: {shown}.' },
  'issue.before': { vi: 'Dòng trước ghi: {before}.', en: 'The earlier row has: {before}.' },
  'issue.blank': { vi: 'ô trống', en: 'a blank cell' },
  'issue.end': { vi: 'hết tệp', en: 'the end of the file' },
  'issue.quote': { vi: 'dấu ngoặc kép (")', en: 'a quotation mark (")' },
  'issue.place': { vi: '{file}, dòng {row}', en: '{file}, row {row}' },
  'expected.oneOf': { vi: 'một trong: {values}', en: 'one of: {values}' },
  'expected.range': { vi: 'từ {min} đến {max}', en: 'from {min} to {max}' },
  'expected.min': { vi: 'từ {min}', en: 'from {min}' },
  'expected.max': { vi: 'đến {max}', en: 'to {max}' },
  'expected.limit': { vi: 'không quá {limit} {unit}', en: 'at most {limit} {unit}' },
  'expected.cells': { vi: '{count} ô', en: '{count} cells' },
  'expected.reference': { vi: 'một mã có trong bảng {table}', en: 'a key of the table {table}' },
  'expected.referenceLike': {
    vi: 'một mã có trong bảng {table}, có phải: {suggestions}?',
    en: 'a key of the table {table}; perhaps {suggestions}?',
  },
  'expected.period': { vi: 'một kỳ', en: 'a period' },
  'expected.periodFrom': { vi: 'một kỳ từ {from}', en: 'a period from {from}' },
  'expected.periodBefore': { vi: 'một kỳ trước {to}', en: 'a period before {to}' },
  'expected.periodWithin': {
    vi: 'một kỳ từ {from}, trước {to}',
    en: 'a period from {from}, before {to}',
  },
  'expected.day': { vi: 'một ngày', en: 'a day' },
  'expected.dayFrom': { vi: 'một ngày từ {from}', en: 'a day from {from}' },
  'expected.dayBefore': { vi: 'một ngày trước {to}', en: 'a day before {to}' },
  'expected.dayWithin': {
    vi: 'một ngày từ {from}, trước {to}',
    en: 'a day from {from}, before {to}',
  },
  'expected.neighbour': {
    vi: 'Số bên cạnh là {min}; có phải {likely}?',
    en: 'The figure beside it is {min}; perhaps {likely}?',
  },
  'expected.neighbours': {
    vi: 'Các số bên cạnh từ {min} đến {max}; có phải {likely}?',
    en: 'The figures beside it go from {min} to {max}; perhaps {likely}?',
  },
  'expected.extent': {
    vi: 'Có {bytes} trong {bytesSaid} byte.',
    en: 'It has {bytes} of {bytesSaid} bytes.',
  },
  'expected.extentRows': {
    vi: 'Có {rows} trong {rowsSaid} dòng, {bytes} trong {bytesSaid} byte.',
    en: 'It has {rows} of {rowsSaid} rows, {bytes} of {bytesSaid} bytes.',
  },
  'expected.uniqueKey': {
    vi: 'chỉ một dòng; đã có ở {place}',
    en: 'one row only; there is one in {place} already',
  },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
