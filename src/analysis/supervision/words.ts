import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'due.daysOver': { vi: 'quá {n} ngày', en: '{n} {n|day|days} overdue' },
  'due.daysLeft': { vi: 'còn {n} ngày', en: '{n} {n|day|days} left' },
  'stage.planned': { vi: 'Dự kiến', en: 'Planned' },
  'stage.piloting': { vi: 'Đang thí điểm', en: 'Being tried' },
  'stage.in_use': { vi: 'Đang áp dụng', en: 'In use' },
  'stage.stopped': { vi: 'Đã dừng', en: 'Stopped' },
  'stage.unknown': { vi: 'Chưa rõ giai đoạn', en: 'Stage not known' },
  'format.onsite': { vi: 'trực tiếp', en: 'on site' },
  'format.online': { vi: 'trực tuyến', en: 'online' },
  'attribution.unit': { vi: 'nêu riêng cho đơn vị này', en: 'said of this unit' },
  'attribution.joint': { vi: 'nêu chung với đơn vị khác', en: 'said together with another unit' },
  'attribution.common': {
    vi: 'nhận xét chung các nơi được kiểm tra',
    en: 'said of the inspected localities in general',
  },
  'directives.overdueState': { vi: 'Quá hạn', en: 'Overdue' },
  'directives.issued': { vi: 'kiến nghị ngày {date}', en: 'asked on {date}' },
  'directives.progress': { vi: 'Tiến độ: {note}', en: 'Progress: {note}' },
  'directives.noProgress': { vi: 'chưa có ghi chú tiến độ', en: 'no progress note' },
  'directives.asked': { vi: 'với {units}', en: 'asked of {units}' },
  'directives.askedMany': { vi: '{units} {more}', en: '{units} {more}' },
  'shortcomings.found': { vi: 'nêu ngày {date}', en: 'named on {date}' },
  'shortcomings.age': { vi: 'nêu cách đây {n} ngày', en: '{n} {n|day|days} since it was named' },
  'shortcomings.foundToday': {
    vi: 'nêu đúng ngày đang tính',
    en: 'said on the day it is counted to',
  },
  'shortcomings.foundLater': { vi: 'sau ngày đang tính', en: 'after the day counted on' },
  'shortcomings.due': { vi: 'hạn {date}', en: 'due {date}' },
  'shortcomings.noDueGiven': { vi: 'không ghi thời hạn', en: 'no due date given' },
  'shortcomings.resolvedOn': { vi: 'xong ngày {date}', en: 'done on {date}' },
  // The word of the file, for its column may not be empty; the report itself need not have said it.
  'shortcomings.gravity': {
    vi: 'mức ghi trong tệp: {gravity}',
    en: 'severity in the file: {gravity}',
  },
  'gravity.low': { vi: 'nhẹ', en: 'low' },
  'gravity.medium': { vi: 'vừa', en: 'medium' },
  'gravity.high': { vi: 'nặng', en: 'high' },
  'evidence.before': {
    vi: 'số liệu {period} (trước kiểm tra)',
    en: 'figures of {period} (before the inspection)',
  },
  'evidence.after': { vi: 'so với {period}', en: 'compared with {period}' },
  'evidence.none': {
    vi: 'chưa có kỳ số liệu sau kiểm tra',
    en: 'no period of figures since the inspection yet',
  },
  'evidence.choose': {
    vi: 'chọn kỳ {period} để xem số liệu sau kiểm tra',
    en: 'choose {period} to see figures since the inspection',
  },
  'evidence.more': { vi: 'và {n} đơn vị khác', en: 'and {n} other {n|unit|units}' },
  'directive.missedOf': { vi: '{n}/{of} chưa đạt', en: '{n} of {of} missed' },
  'directive.metOf': { vi: '{n}/{of} đạt', en: '{n} of {of} met' },
  'directive.summary': { vi: '{unit} {summary}', en: '{unit} {summary}' },
  'directive.notAsked': { vi: 'không được nêu', en: 'not asked' },
  'directive.noFigure': { vi: 'chưa có số liệu', en: 'no figure' },
  'directive.open': { vi: 'Chưa thực hiện', en: 'Not begun' },
  'directive.in_progress': { vi: 'Đang thực hiện', en: 'Under way' },
  'directive.done': { vi: 'Đã thực hiện', en: 'Done' },
  'directive.unknown': { vi: 'Chưa rõ tiến độ', en: 'Progress not known' },
  'directive.unitUnknown': { vi: 'Chưa có thông tin', en: 'Nothing known' },
  'directive.noDue': { vi: 'không ghi thời hạn', en: 'no due date given' },
  'directive.due': { vi: 'hạn {date}', en: 'due {date}' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
