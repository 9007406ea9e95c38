import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'hint.id': {
    vi: 'Tự đặt theo nội dung; không đổi được sau khi lưu.',
    en: 'Made from the text; cannot be changed once saved.',
  },
  'hint.attribution': {
    vi: 'Nguồn nói thế nào thì chọn thế: nội dung nêu chung không bị tính là của riêng đơn vị nào.',
    en: 'Choose what the source says: what is said of all in common is never counted as if each had it alone.',
  },
  'hint.text': { vi: 'Ghi đúng lời của nguồn.', en: 'In the words of the source.' },
  'hint.evidence': {
    vi: 'Tài liệu, số liệu cho thấy mô hình có kết quả; để trống nếu nguồn không nêu.',
    en: 'Documents or figures that show that it works; leave empty where the source gives none.',
  },
  'hint.praised': {
    vi: 'Đúng lời của nguồn; nhiều mục thì cách nhau bằng dấu chấm phẩy (;).',
    en: 'In the words of the source; with semicolons (;) between several.',
  },
  'hint.severity': {
    vi: 'Theo đánh giá của đoàn kiểm tra hoặc của sở.',
    en: 'As the inspection or the department judged it.',
  },
  'fault.required': {
    vi: 'Ô này bắt buộc, đang để trống.',
    en: 'This field is required and is empty.',
  },
  'fault.date': {
    vi: 'Gặp “{found}”. Cần một ngày có thật, viết ngày/tháng/năm với năm đủ bốn chữ số.',
    en: 'Found “{found}”. Expected a day that exists, as day/month/year with four digits for the year.',
  },
  'fault.id': {
    vi: 'Gặp “{found}”. Mã không có dấu cách, dấu phẩy, dấu chấm phẩy hay dấu nháy kép.',
    en: 'Found “{found}”. A key has no space, comma, semicolon or quotation mark.',
  },
  'fault.url': {
    vi: 'Gặp “{found}”. Cần địa chỉ bắt đầu bằng http:// hoặc https://.',
    en: 'Found “{found}”. Expected an address that begins with http:// or https://.',
  },
  'fault.choice': {
    vi: 'Gặp “{found}”. Hãy chọn một mục trong danh sách.',
    en: 'Found “{found}”. Choose one of the list.',
  },
  'fault.unknown': {
    vi: 'Gặp “{found}”, không có trong bộ số liệu. Hãy chọn một mục trong danh sách.',
    en: 'Found “{found}”, which is not in the package. Choose one of the list.',
  },
  'fault.used': {
    vi: 'Mã “{found}” đã có ở một dòng khác. Hãy mở dòng đó để sửa, hoặc đặt mã khác.',
    en: 'Another row has the key “{found}”. Open that row to edit it, or choose another key.',
  },
  'fault.usedPair': {
    vi: 'Đơn vị này đã có trong danh sách áp dụng mô hình. Hãy mở dòng đó để sửa.',
    en: 'This unit is already among those that run the model. Open that row to edit it.',
  },
  'fault.long': {
    vi: 'Dài {found} ký tự; tối đa {limit}.',
    en: '{found} characters; at most {limit}.',
  },
  'fault.before': {
    vi: 'Gặp {found}, trước “{other}”. Cần ngày bằng hoặc sau ngày đó.',
    en: 'Found {found}, before “{other}”. Expected that day or a later one.',
  },
  'fault.unresolved': {
    vi: 'Đã ghi “{other}” nhưng tình trạng không phải “Đã khắc phục”.',
    en: '“{other}” is given, but the status is not “Resolved”.',
  },
  'fault.several': {
    vi: 'Có {found} đơn vị nhưng chọn “nêu riêng”: mỗi đơn vị sẽ được tính là có riêng hạn chế này.',
    en: '{found} units are named but “of each” is chosen: every one will be counted as having it alone.',
  },
  'fault.alone': {
    vi: 'Chỉ có một đơn vị nhưng không chọn “nêu riêng”.',
    en: 'One unit is named, but “of each” is not chosen.',
  },
  'fault.notThen': {
    vi: '{found} không tồn tại vào “{other}”.',
    en: '{found} did not exist on “{other}”.',
  },
  'value.adoptions.stage.planned': { vi: 'Dự kiến', en: 'Planned' },
  'value.adoptions.stage.piloting': { vi: 'Đang thí điểm', en: 'Piloting' },
  'value.adoptions.stage.in_use': { vi: 'Đang áp dụng', en: 'In use' },
  'value.adoptions.stage.stopped': { vi: 'Đã dừng', en: 'Stopped' },
  'value.adoptions.stage.unknown': { vi: 'Chưa rõ giai đoạn', en: 'Stage unknown' },
  'value.adoptions.attribution.unit': { vi: 'Nêu riêng đơn vị này', en: 'Said of this unit' },
  'value.adoptions.attribution.joint': {
    vi: 'Nêu chung với đơn vị khác, không tách riêng',
    en: 'Said of it together with others',
  },
  'value.adoptions.attribution.common': {
    vi: 'Nhận xét chung các nơi được kiểm tra',
    en: 'Said of the localities in general',
  },
  'value.shortcomings.severity.low': { vi: 'Nhẹ', en: 'Low' },
  'value.shortcomings.severity.medium': { vi: 'Trung bình', en: 'Medium' },
  'value.shortcomings.severity.high': { vi: 'Nặng', en: 'High' },
  'value.shortcomings.status.open': { vi: 'Chưa khắc phục', en: 'Open' },
  'value.shortcomings.status.in_progress': { vi: 'Đang khắc phục', en: 'Being remedied' },
  'value.shortcomings.status.resolved': { vi: 'Đã khắc phục', en: 'Resolved' },
  'value.shortcomings.status.unknown': { vi: 'Chưa rõ', en: 'Unknown' },
  'value.shortcomings.attribution.unit': {
    vi: 'Nêu riêng từng đơn vị đã chọn',
    en: 'Said of each chosen unit',
  },
  'value.shortcomings.attribution.joint': {
    vi: 'Nêu chung các đơn vị đã chọn, không tách',
    en: 'Said of the chosen units together',
  },
  'value.shortcomings.attribution.common': {
    vi: 'Nhận xét chung các nơi được kiểm tra',
    en: 'Said of the inspected localities in general',
  },
  'value.directives.status.open': { vi: 'Chưa thực hiện', en: 'Not begun' },
  'value.directives.status.in_progress': { vi: 'Đang thực hiện', en: 'In progress' },
  'value.directives.status.done': { vi: 'Đã thực hiện', en: 'Done' },
  'value.directives.status.unknown': { vi: 'Chưa rõ', en: 'Unknown' },
  'value.inspections.format.onsite': { vi: 'Trực tiếp', en: 'On site' },
  'value.inspections.format.online': { vi: 'Trực tuyến', en: 'Online' },
  'draft.table.sources': { vi: 'Nguồn', en: 'Sources' },
  'draft.table.models': { vi: 'Mô hình', en: 'Models' },
  'draft.table.adoptions': { vi: 'Áp dụng mô hình', en: 'Units running models' },
  'draft.table.shortcomings': { vi: 'Hạn chế', en: 'Shortcomings' },
  'draft.table.directives': { vi: 'Kiến nghị', en: 'Requests' },
  'draft.table.responses': { vi: 'Trả lời của đơn vị', en: 'Answers of units' },
  'draft.table.inspections': { vi: 'Cuộc kiểm tra', en: 'Inspections' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}

/** What stands before the name of a table in the heading of a column that holds its keys. */
export const KEY_OF = /^Mã (?=\p{Ll})/u
