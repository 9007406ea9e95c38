import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'units.head.notThen': {
    vi: '{period}: {unit} không có trong danh mục đơn vị',
    en: '{period}: {unit} is not among the units',
  },
  'units.head.parent': {
    vi: 'Số liệu của {unit} ở dòng cuối của bảng Toàn cảnh và trên trang của từng chỉ số',
    en: 'The figures of {unit} stand in the last row of the overview and on the page of each indicator',
  },
  'units.head.nodata': {
    vi: '{period}: {unit} chưa có số liệu',
    en: '{period}: {unit} has no figures',
  },
  'units.head.few': {
    vi: '{period}: {unit} có số liệu ở {n} chỉ số',
    en: '{period}: {unit} has figures for {n} {n|indicator|indicators}',
  },
  'units.choose': { vi: 'Chọn đơn vị', en: 'Choose a unit' },
  'units.facts': { vi: 'Điểm, hạng, chỉ số đạt', en: 'Score, rank, targets met' },
  'units.rankLabel': { vi: 'hạng', en: 'rank' },
  'units.rankRange': {
    vi: '{best}–{worst} nếu trọng số tăng giảm 10 %',
    en: '{best}–{worst} with weights moved by 10%',
  },
  'units.rankFirm': {
    vi: 'giữ nguyên dù trọng số tăng giảm 10 %',
    en: 'firm though weights move by 10%',
  },
  'units.unsaid': { vi: 'mô hình, hạn chế', en: 'models, shortcomings' },
  'units.met': { vi: 'chỉ số đạt', en: 'targets met' },
  'units.metOf': { vi: '{met}/{of}', en: '{met}/{of}' },
  'units.metMissing': {
    vi: '{n} chỉ số chưa có số liệu',
    en: '{n} {n|indicator|indicators} without a figure',
  },
  'units.life.from': { vi: 'Đơn vị có từ ngày {date}.', en: 'The unit exists since {date}.' },
  'units.life.to': {
    vi: 'Từ ngày {date} không còn đơn vị này.',
    en: 'From {date} the unit no longer exists.',
  },
  'units.life.sentence': { vi: '{what}.', en: '{what}.' },
  'units.life.noted': { vi: '{what} ({note}).', en: '{what} ({note}).' },
  'units.life.intoWhole': {
    vi: 'Ngày {date}, toàn bộ nhập vào {unit}',
    en: 'Since {date} all of it belongs to {unit}',
  },
  'units.life.intoPart': {
    vi: 'Ngày {date}, một phần chuyển về {unit}',
    en: 'Since {date} a part of it belongs to {unit}',
  },
  'units.life.outOfWhole': {
    vi: 'Ngày {date}, nhận toàn bộ {unit}',
    en: 'Since {date} it holds all of {unit}',
  },
  'units.life.outOfPart': {
    vi: 'Ngày {date}, nhận một phần {unit}',
    en: 'Since {date} it holds a part of {unit}',
  },
  'units.life.apart': {
    vi: 'Không so sánh số liệu qua ngày này.',
    en: 'Figures are not compared across that day.',
  },
  'units.bullet.title': {
    vi: 'Mọi chỉ số so với toàn tỉnh, {period}',
    en: 'Every indicator against the province, {period}',
  },
  'units.bullet.indicator': { vi: 'Chỉ số', en: 'Indicator' },
  'units.bullet.value': { vi: 'Kết quả', en: 'Result' },
  'units.bullet.target': { vi: 'Chỉ tiêu', en: 'Target' },
  'units.bullet.province': { vi: 'Tỉnh', en: 'Prov.' },
  'units.bullet.worst': { vi: 'kém', en: 'worst' },
  'units.bullet.best': { vi: 'tốt', en: 'best' },
  'units.paper.day': { vi: 'Ngày', en: 'Day' },
  'units.bullet.bestOf': { vi: 'Tốt nhất', en: 'Best' },
  'units.bullet.worstOf': { vi: 'Kém nhất', en: 'Worst' },
  'units.bullet.extreme': { vi: '{value} ({units})', en: '{value} ({units})' },
  'units.bullet.extremeMany': { vi: '{value} ({n} đơn vị)', en: '{value} ({n} units)' },
  'units.bullet.continued': { vi: '(tiếp)', en: '(continued)' },
  'units.bullet.otherField': { vi: 'Lĩnh vực khác', en: 'Other area' },
  'units.bullet.undrawn.few': { vi: 'quá ít số liệu', en: 'too few figures' },
  'units.bullet.undrawn.province': { vi: 'không có số toàn tỉnh', en: 'no provincial figure' },
  'units.bullet.undrawn.sum': { vi: 'số toàn tỉnh là tổng', en: 'province is a sum' },
  'units.bullet.blank': {
    vi: 'Không vẽ vị trí ({why}): {indicators}.',
    en: 'No place drawn ({why}): {indicators}.',
  },
  'units.bullet.blankMany': {
    vi: 'Không vẽ vị trí của {n} chỉ số ({why}).',
    en: 'No place drawn for {n} {n|indicator|indicators} ({why}).',
  },
  'units.bullet.in.percent': { vi: '(%)', en: '(%)' },
  'units.bullet.in.score': { vi: '(điểm)', en: '(points)' },
  'units.bullet.in.days': { vi: '(ngày)', en: '(days)' },
  'units.bullet.in.count': { vi: '–', en: '–' },
  'units.bullet.unmeasured': {
    vi: 'Không đo trong kỳ này: {indicators}.',
    en: 'Not measured in this period: {indicators}.',
  },
  'units.bullet.unmeasuredMany': {
    vi: '{n} chỉ số khác không đo trong kỳ này.',
    en: '{n} other {n|indicator|indicators} not measured in this period.',
  },
  'units.bullet.none': {
    vi: 'Kỳ này không có chỉ số nào có số liệu.',
    en: 'No indicator has figures in this period.',
  },
  'units.key.row': {
    vi: 'kém nhất – tốt nhất, đậm: nửa giữa',
    en: 'worst – best, dark: middle half',
  },
  'units.slide.province': { vi: 'toàn tỉnh {value}', en: 'province {value}' },
  'units.key.middle': { vi: 'toàn tỉnh', en: 'province' },
  'units.key.target': {
    vi: 'chỉ tiêu, nền màu: phía đạt',
    en: 'target, shaded: side that meets it',
  },
  'units.key.beyond': { vi: 'chỉ tiêu ngoài dải', en: 'target beyond the row' },
  'units.history.title': {
    vi: '{indicator} và thứ hạng qua các kỳ',
    en: '{indicator} and rank over time',
  },
  'units.history.range': { vi: 'thấp nhất – cao nhất', en: 'lowest – highest' },
  'units.history.none': {
    vi: 'Chưa đủ hai kỳ có điểm để vẽ diễn biến.',
    en: 'There are not yet two periods with a score.',
  },
  'units.changes.title': { vi: 'Thay đổi so với', en: 'Change since' },
  'units.changes.previous': { vi: '{period} (kỳ trước)', en: '{period} (period before)' },
  'units.changes.year': { vi: '{period} (cùng kỳ năm trước)', en: '{period} (a year before)' },
  'units.changes.gains': { vi: 'Tốt lên (điểm %)', en: 'Gains (points)' },
  'units.changes.gainsMixed': { vi: 'Tốt lên', en: 'Gains' },
  'units.changes.losses': { vi: 'Xấu đi (điểm %)', en: 'Losses (points)' },
  'units.changes.lossesMixed': { vi: 'Xấu đi', en: 'Losses' },
  'units.changes.both': {
    vi: 'Trong {of} chỉ số so được, {better} tốt lên rõ, {worse} xấu đi rõ (in đậm).',
    en: 'Of {of} indicators that compare {better} clearly better, {worse} clearly worse (bold).',
  },
  'units.changes.better': {
    vi: 'Trong {of} chỉ số so được, {better} tốt lên rõ (in đậm), không chỉ số nào xấu đi rõ.',
    en: 'Of {of} indicators that compare {better} clearly better (bold), none clearly worse.',
  },
  'units.changes.worse': {
    vi: 'Trong {of} chỉ số so được, {worse} xấu đi rõ (in đậm), không chỉ số nào tốt lên rõ.',
    en: 'Of {of} indicators that compare {worse} clearly worse (bold), none clearly better.',
  },
  'units.changes.neither': {
    vi: 'Trong {of} chỉ số so được, không chỉ số nào tốt lên hay xấu đi rõ.',
    en: 'Of {of} indicators that compare none is clearly better or worse.',
  },
  'units.changes.within': { vi: 'trong mức dao động', en: 'within chance' },
  'units.changes.slight': { vi: 'không đáng kể', en: 'slight' },
  'units.changes.path': { vi: '{from} → {to}', en: '{from} → {to}' },
  'units.changes.noGain': { vi: 'Không có chỉ số nào.', en: 'No indicator.' },
  'units.changes.refusedKind': {
    vi: 'Hai kỳ khác loại nên không so sánh.',
    en: 'The two periods are of different kinds and are not compared.',
  },
  'units.changes.refusedValidity': {
    vi: 'Ở {period} chưa có đơn vị này, hoặc đơn vị đã thuộc bộ máy khác; không so sánh qua ngày thay đổi.',
    en: 'In {period} this unit did not exist as it is; nothing is compared across the day it changed.',
  },
  'units.changes.refusedNodata': {
    vi: 'Không có chỉ số nào có số liệu ở cả hai kỳ.',
    en: 'No indicator has figures in both periods.',
  },
  'units.changes.difference': { vi: 'Thay đổi', en: 'Change' },
  'units.changes.verdict': { vi: 'Đánh giá', en: 'Verdict' },
  'units.statements': {
    vi: 'Mô hình, hạn chế và kiến nghị của chủ trì',
    en: 'Models, shortcomings and requests',
  },
  'units.key.partial': {
    vi: '* Toàn tỉnh tính từ một phần đơn vị.',
    en: '* The province put together from some of the units.',
  },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
