import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'figure.open': { vi: 'Sửa một số…', en: 'Correct a figure…' },
  'figure.title': { vi: 'Sửa hoặc ghi chú một số', en: 'Correct or annotate a figure' },
  'figure.lead': {
    vi: 'Số đã sửa được đọc, kiểm tra và xem trước như một tệp; số cũ của cùng nguồn và cùng loại điểm được thay.',
    en: 'The figure is read, checked and shown like a file; the one of the same source and version is replaced.',
  },
  'figure.unit': { vi: 'Đơn vị', en: 'Unit' },
  'figure.indicator': { vi: 'Chỉ số', en: 'Indicator' },
  'figure.period': { vi: 'Kỳ', en: 'Period' },
  'figure.value': { vi: 'Giá trị', en: 'Value' },
  'figure.numerator': { vi: 'Tử số (số đạt)', en: 'Numerator' },
  'figure.denominator': { vi: 'Mẫu số (tổng số)', en: 'Denominator' },
  'figure.basis': { vi: 'Loại điểm', en: 'Version' },
  'figure.status': { vi: 'Tình trạng số liệu', en: 'Status' },
  'figure.source': {
    vi: 'Nguồn (mã có sẵn, hoặc tên nguồn mới)',
    en: 'Source (a key, or a new title)',
  },
  'figure.missing': { vi: 'Vì sao không có số', en: 'Why there is no figure' },
  'figure.note': { vi: 'Ghi chú (sửa số thì ghi vì sao)', en: 'Note (of a correction, why)' },
  'figure.choose': { vi: 'Chọn…', en: 'Choose…' },
  'figure.none': { vi: 'không có số', en: 'no figure' },
  'figure.isNew': {
    vi: 'Chưa có dòng nào của nguồn này cho ô này: đây là số mới.',
    en: 'There is no row of this source for this cell: the figure is new.',
  },
  'figure.replaces': {
    vi: 'Thay số đang có: {value} ({source}).',
    en: 'Replaces what is there: {value} ({source}).',
  },
  'figure.save': { vi: 'Đưa vào bản nhập', en: 'Put into the import' },
  'figure.cancel': { vi: 'Thôi', en: 'Cancel' },
  'figure.fault.required': { vi: '{field}: đang để trống.', en: '{field}: is empty.' },
  'figure.fault.number': {
    vi: '{field}: gặp “{found}”. Cần một số, ví dụ 97,5, không có dấu ngăn hàng nghìn.',
    en: '{field}: found “{found}”. A number is needed, such as 97.5, without signs between thousands.',
  },
  'figure.fault.period': {
    vi: '{field}: gặp “{found}”. Cần một kỳ có năm, ví dụ Quý III/2009.',
    en: '{field}: found “{found}”. A period with its year is needed, such as 2009-Q3.',
  },
  'figure.fault.reason': {
    vi: '{field}: số đã đổi, cần ghi vì sao.',
    en: '{field}: the figure is another one; say why.',
  },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
