import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'new.open': { vi: 'Bộ số liệu mới…', en: 'New package…' },
  'new.lead': {
    vi: 'Cho một cấp khác hoặc tỉnh khác: từ danh sách đơn vị và số liệu của cơ quan.',
    en: 'For another tier or province: out of an office’s list of units and its figures.',
  },
  'new.title': { vi: 'Bộ số liệu mới', en: 'A new package' },
  'new.level': { vi: 'So sánh cấp nào?', en: 'Which tier is compared?' },
  'new.of.commune': { vi: 'cấp xã', en: 'communes' },
  'new.of.district': { vi: 'cấp huyện', en: 'districts' },
  'new.of.department': { vi: 'sở, ngành', en: 'departments' },
  'new.province': { vi: 'Thuộc tỉnh', en: 'Of the province' },
  'new.period': { vi: 'Kỳ đầu tiên', en: 'First period' },
  'new.periodLike': { vi: 'Ví dụ: Quý III/2009', en: 'Such as 2009-Q3' },
  'new.name': { vi: 'Tên bộ số liệu', en: 'Title of the package' },
  'new.titleOf': {
    vi: 'Cải cách hành chính {level} · {province}',
    en: 'Administrative reform, {level} · {province}',
  },
  'new.periodFault': {
    vi: 'Kỳ đầu tiên: gặp “{found}”. Cần một kỳ có năm, ví dụ Quý III/2009, Tháng 9/2009 hoặc Năm 2009.',
    en: 'First period: found “{found}”. A period with its year is needed, such as 2009-Q3, 2009-09 or 2009.',
  },
  'new.missing': {
    vi: 'Cần tên tỉnh và tên bộ số liệu.',
    en: 'The province and the title are needed.',
  },
  'new.start': { vi: 'Bắt đầu bộ số liệu mới', en: 'Begin the new package' },
  'new.cancel': { vi: 'Thôi', en: 'Cancel' },
  'new.into': { vi: 'Bộ số liệu mới: {title}.', en: 'New package: {title}.' },
  'new.needsUnits': {
    vi: 'Đưa vào danh sách đơn vị (mã, tên, loại) và tệp số liệu; cùng lúc cũng được. Danh mục chỉ số lấy theo bộ số liệu đang dùng.',
    en: 'Drop the list of units (code, name, kind) and the figures, together if you like. Indicators are those of the package in use.',
  },
  'new.focus': {
    vi: 'Chọn đơn vị trọng tâm (tối đa {n})',
    en: 'Choose the units in focus (up to {n})',
  },
  'new.focusOf': { vi: 'Đơn vị trọng tâm: {units}', en: 'Units in focus: {units}' },
  'new.search': { vi: 'Tìm đơn vị', en: 'Find a unit' },
  'new.change': { vi: 'Sửa bộ số liệu mới…', en: 'Change the new package…' },
  'new.leave': {
    vi: 'Bỏ bộ số liệu mới, nhập vào bộ số liệu đang dùng',
    en: 'Import into the package in use instead',
  },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
