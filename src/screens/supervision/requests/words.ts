import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'directives.none': {
    vi: 'Bộ số liệu không nêu kiến nghị nào',
    en: 'The data package names no request',
  },
  'directives.noneFound': {
    vi: 'Không có kiến nghị nào khớp với lựa chọn',
    en: 'No request fits this choice',
  },
  'directives.count': {
    vi: '{n} kiến nghị của chủ trì với {units} đơn vị',
    en: '{n} {n|request|requests} of the chair to {units} {units|unit|units}',
  },
  'directives.overdue': { vi: '{n} kiến nghị quá hạn', en: '{n} {n|request|requests} overdue' },
  'directives.noDue': { vi: 'nguồn không ghi thời hạn', en: 'no due dates given' },
  'directives.done': { vi: '{n} đã thực hiện', en: '{n} done' },
  'directives.allUnknown': { vi: 'chưa rõ tiến độ thực hiện', en: 'progress not known' },
  'directives.unknown': { vi: '{n} chưa rõ tiến độ', en: 'progress of {n} not known' },
  'directives.unlinked': {
    vi: '{n} kiến nghị không có chỉ số nào để theo dõi.',
    en: '{n} {n|request has|requests have} no indicator to follow {n|it|them} by.',
  },
  'directives.noLater': {
    vi: 'Chưa có kỳ số liệu sau ngày kiến nghị; số liệu bên dưới là kỳ cuối trước đó.',
    en: 'No period of figures since the requests yet; the figures below are of the last period before.',
  },
  'directives.choose': {
    vi: 'Chọn kỳ {period} để xem số liệu sau ngày kiến nghị.',
    en: 'Choose {period} to see figures since the requests.',
  },
  'directives.table': {
    vi: 'Kiến nghị và chỉ số theo dõi',
    en: 'Requests and the indicators that show what came of them',
  },
  'directives.title': {
    vi: 'Kiến nghị của chủ trì (tên gọn)',
    en: 'Requests of the chair (in short)',
  },
  'directives.short': { vi: 'gọi tắt: {title}', en: 'in short: {title}' },
  'directives.fills': {
    vi: 'Ô màu: số liệu {period}; chữ: tiến độ theo nguồn',
    en: 'Filled: figures of {period}; words: progress by the source',
  },
  'directives.target': { vi: 'chỉ tiêu {target}', en: 'target {target}' },
  'directives.followed': {
    vi: '{n} chỉ số',
    en: '{n} {n|indicator|indicators}',
  },
  'directives.number': { vi: 'STT', en: 'No.' },
  'directives.request': {
    vi: 'Kiến nghị, theo lời của nguồn; trong [ ] là chữ sửa, thêm',
    en: 'Request, in the words of its source; in [ ] corrected or added',
  },
  'directives.state': { vi: 'Tình trạng', en: 'State' },
  'directives.indicator': { vi: 'Chỉ số theo dõi', en: 'Indicator that follows it' },
  'directives.byUnit': { vi: 'Tiến độ của từng đơn vị', en: 'How far each unit has got' },
  'directives.noneByUnit': {
    vi: 'không có chỉ số theo dõi; chưa có thông tin tiến độ của từng đơn vị',
    en: 'no indicator is linked; nothing is known of how far each unit has got',
  },
  'directives.notAsked': { vi: 'không thuộc kiến nghị này', en: 'not asked' },
  'directives.othersNote': {
    vi: 'Số liệu của {shown} đơn vị đầu; còn {n} đơn vị được kiến nghị, chọn ở bộ lọc Đơn vị.',
    en: 'Figures of the first {shown} units; {n} more {n|was|were} asked, choose one in the filter Unit.',
  },
  'directives.report': {
    vi: 'Báo cáo theo dõi (1 trang A4)',
    en: 'Follow-up report (one A4 page)',
  },
  'directives.reportBack': { vi: 'Về danh sách', en: 'Back to the list' },
  'directives.print': { vi: 'In', en: 'Print' },
  'directives.tableBefore': { vi: '{unit}, trước kiến nghị', en: '{unit}, before the request' },
  'directives.tableNow': { vi: '{unit}, kỳ đang xem', en: '{unit}, period shown' },
  'directives.tableDue': { vi: 'Thời hạn', en: 'Due' },
  'directives.tableUnits': { vi: 'Đơn vị được kiến nghị', en: 'Units asked' },
  'report.title': {
    vi: 'Theo dõi thực hiện kiến nghị của chủ trì',
    en: 'Follow-up of the requests of the chair',
  },
  'report.from': {
    vi: 'Kiểm tra ngày {date} ({format}), chủ trì: {chair}',
    en: 'Inspection of {date} ({format}), chaired by {chair}',
  },
  'report.asOf': { vi: 'Tính đến ngày {date}', en: 'As of {date}' },
  'report.period': { vi: 'số liệu {period}', en: 'figures of {period}' },
  'report.minutes': { vi: 'Ghi tại cuộc họp', en: 'Noted at the meeting' },
  'report.left': {
    vi: 'Còn {n} kiến nghị chưa đưa vào trang này; xem trên màn hình.',
    en: '{n} more {n|request|requests} did not fit on this page; see the screen.',
  },
  'report.done': {
    vi: '{n} kiến nghị đã thực hiện không liệt kê.',
    en: '{n} {n|request is|requests are} done and not listed.',
  },
  'report.otherUnits': {
    vi: 'Còn {n} đơn vị được kiến nghị không có cột trên trang này.',
    en: '{n} more {n|unit|units} asked without a column on this page.',
  },
  'report.nothing': {
    vi: 'Không còn kiến nghị nào chưa thực hiện.',
    en: 'No request is left undone.',
  },
  'report.marks': {
    vi: '▲ gần đạt chỉ tiêu; ✕ chưa đạt; – chưa có số liệu.',
    en: '▲ near the target; ✕ missed; – no figure.',
  },
  'report.secretary': { vi: 'Thư ký', en: 'Secretary' },
  'report.chair': { vi: 'Chủ trì', en: 'Chair' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
