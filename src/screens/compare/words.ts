import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'compare.headline.choose': {
    vi: 'Hãy chọn từ {least} đến {most} đơn vị để so sánh',
    en: 'Choose {least} to {most} units to compare',
  },
  'compare.headline.few': {
    vi: '{n}/{of} đơn vị đang chọn có đủ số liệu để đánh giá theo chỉ tiêu',
    en: '{n}/{of} chosen units have enough figures to be judged against targets',
  },
  'compare.headline.untargeted': {
    vi: 'Các chỉ số đang so sánh chưa có chỉ tiêu nên không xét đạt hay chưa đạt',
    en: 'None of the indicators compared has a target, so none is judged',
  },
  'compare.headline.allMet': {
    vi: '{units} đạt mọi chỉ tiêu đánh giá được',
    en: '{units} met every target that can be judged',
  },
  'compare.headline.below': {
    vi: '{units} thấp hơn chỉ tiêu ở {n}/{of} chỉ số',
    en: '{units} below target on {n}/{of} indicators',
  },
  'compare.headline.unmet': {
    vi: '{units} chỉ đạt chỉ tiêu ở {met}/{of} chỉ số',
    en: '{units} on target on only {met}/{of} indicators',
  },
  'compare.headline.obstacle': {
    vi: '{units} vướng {indicator}',
    en: '{units} held up by {indicator}',
  },
  'compare.note.leads': {
    vi: 'Trong {all} đơn vị, {units} tốt nhất ở {n}/{of} chỉ số.',
    en: 'Of {all} units, {units} best on {n}/{of} indicators.',
  },
  'compare.note.movers': {
    vi: 'So với {period}, số chỉ số thay đổi rõ: {parts}.',
    en: 'Against {period}, indicators that clearly moved: {parts}.',
  },
  'compare.note.still': {
    vi: 'So với {period}, chưa đơn vị nào có thay đổi rõ.',
    en: 'Against {period}, no unit clearly moved.',
  },
  'compare.note.better': { vi: '{unit} ({n} tốt lên)', en: '{unit} ({n} better)' },
  'compare.note.worse': { vi: '{unit} ({n} xấu đi)', en: '{unit} ({n} worse)' },
  'compare.note.moved': {
    vi: '{unit} ({better} tốt lên, {worse} xấu đi)',
    en: '{unit} ({better} better, {worse} worse)',
  },
  'compare.choose.text': {
    vi: 'Bấm nút “Đơn vị” ở góc trên, hoặc bấm vào vạch xám của một đơn vị trên bất kỳ dải nào.',
    en: 'Press “Units” at the top, or press the grey tick of a unit on any strip.',
  },
  'compare.form.label': { vi: 'Cách so sánh', en: 'How to compare' },
  'compare.form.value': { vi: 'Giá trị', en: 'Value' },
  'compare.form.share': { vi: 'So với chỉ tiêu', en: 'Against target' },
  'compare.form.rank': { vi: 'Thứ hạng', en: 'Rank' },
  'compare.form.change': { vi: 'Thay đổi', en: 'Change' },
  'compare.versus.label': { vi: 'So với kỳ khác', en: 'Compare with a period' },
  'compare.versus.none': { vi: 'Không so kỳ khác', en: 'No other period' },
  'compare.versus.yearBefore': { vi: 'Cùng kỳ năm trước', en: 'A year before' },
  'compare.versus.with': { vi: 'So với {period}', en: 'Against {period}' },
  'compare.versus.kind': {
    vi: 'Không so được {period} với {other}: hai kỳ khác loại.',
    en: '{period} cannot be compared with {other}: the periods differ in kind.',
  },
  'compare.versus.same': {
    vi: '{period} đang là kỳ hiển thị; hãy chọn một kỳ khác để so.',
    en: '{period} is the period shown; choose another one.',
  },
  'compare.versus.nodata': {
    vi: '{period} không có số liệu để so.',
    en: '{period} has no figures to compare with.',
  },
  'compare.set.label': { vi: 'Chỉ số hiển thị', en: 'Indicators shown' },
  'compare.set.headline': { vi: 'Chỉ số chính', en: 'Headline indicators' },
  'compare.set.all': { vi: 'Tất cả chỉ số ({n})', en: 'All indicators ({n})' },
  'compare.set.everyField': { vi: 'Mọi lĩnh vực', en: 'Every area' },
  'compare.set.fields': { vi: 'Theo lĩnh vực', en: 'By area of work' },
  'compare.pane.label': { vi: 'Phần hiển thị', en: 'Part shown' },
  'compare.pane.strips': { vi: 'Chỉ số', en: 'Indicators' },
  'compare.pane.points': { vi: 'Mô hình, hạn chế, kiến nghị', en: 'Models, findings' },
  'compare.pane.trend': { vi: 'Diễn biến', en: 'History' },
  'compare.strips.value': {
    vi: 'Giá trị từng chỉ số, {period}',
    en: 'Value of each indicator, {period}',
  },
  'compare.strips.share': {
    vi: 'Mức đạt so với chỉ tiêu (chỉ tiêu là 100 %), {period}',
    en: 'Share of the target reached (target = 100%), {period}',
  },
  'compare.strips.rank': {
    vi: 'Thứ hạng trong các đơn vị có số liệu (hạng 1 ở bên phải), {period}',
    en: 'Rank among units with a figure (rank 1 on the right), {period}',
  },
  'compare.strips.change': {
    vi: 'Thay đổi của {period} so với {base}',
    en: 'Change of {period} against {base}',
  },
  'compare.strips.beside': {
    vi: '; dấu rỗng và số trong ngoặc: so với {period}',
    en: '; hollow marks and figures in brackets: against {period}',
  },
  'compare.strips.none': {
    vi: 'Không có chỉ số nào có số liệu ở kỳ này.',
    en: 'No indicator has figures in this period.',
  },
  'compare.group.score': { vi: 'Tổng hợp', en: 'Overall' },
  'compare.group.none': { vi: 'Chưa phân lĩnh vực', en: 'No area given' },
  'compare.strip.target': { vi: 'chỉ tiêu {target}', en: 'target {target}' },
  'compare.strip.noTarget': { vi: 'không có chỉ tiêu', en: 'no target' },
  'compare.strip.held': { vi: '{n}/{of} đơn vị có số liệu', en: '{n}/{of} units have a figure' },
  'compare.strip.in.percent': { vi: 'tính bằng điểm phần trăm', en: 'in percentage points' },
  'compare.strip.in.score': { vi: 'tính bằng điểm', en: 'in points' },
  'compare.strip.in.count': { vi: 'tính bằng số lượng', en: 'in numbers' },
  'compare.strip.in.days': { vi: 'tính bằng ngày', en: 'in days' },
  'compare.strip.small': { vi: 'mẫu số nhỏ', en: 'small denominator' },
  'compare.strip.lower': { vi: 'càng thấp càng tốt', en: 'lower is better' },
  'compare.strip.nodata': { vi: 'chưa có số liệu: {units}', en: 'no data: {units}' },
  'compare.strip.noFigure': { vi: 'không tính được: {units}', en: 'cannot be worked out: {units}' },
  'compare.strip.more': { vi: 'và {n} đơn vị khác', en: 'and {n} other {n|unit|units}' },
  'compare.strip.summary': { vi: '{unit}: {figure}', en: '{unit}: {figure}' },
  'compare.strip.browse': {
    vi: '{indicator}: các đơn vị theo thứ tự trên dải',
    en: '{indicator}: units in their order on the strip',
  },
  'compare.gap.nodata': { vi: 'Kỳ này chưa có số liệu.', en: 'No figures in this period.' },
  'compare.gap.noTarget': {
    vi: 'Chỉ số này không có chỉ tiêu để so.',
    en: 'This indicator has no target to be held against.',
  },
  'compare.gap.unranked': { vi: 'Chỉ số này không xếp hạng.', en: 'This indicator is not ranked.' },
  'compare.gap.few': {
    vi: 'Quá ít đơn vị có số liệu nên không xếp hạng.',
    en: 'Too few units have a figure to be ranked.',
  },
  'compare.gap.noBefore': {
    vi: 'Kỳ được so chưa có số liệu.',
    en: 'The period compared with has no figures.',
  },
  'compare.figure.places': { vi: '{n} bậc', en: '{n} places' },
  'compare.figure.moved': { vi: '{figure} ({difference})', en: '{figure} ({difference})' },
  'compare.figure.withValue': { vi: '{figure} (giá trị {value})', en: '{figure} (value {value})' },
  'compare.figure.ranks': {
    vi: 'có thể từ hạng {best} đến hạng {worst}',
    en: 'could be from rank {best} to rank {worst}',
  },
  'compare.figure.province': { vi: 'toàn tỉnh {figure}', en: 'province {figure}' },
  'compare.callout.add': { vi: 'bấm để đưa vào so sánh', en: 'press to compare it' },
  'compare.callout.full': { vi: 'đã đủ {n} đơn vị', en: '{n} units already chosen' },
  'compare.callout.open': { vi: 'bấm để xem chi tiết', en: 'press for details' },
  'compare.others': { vi: '{n} đơn vị còn lại', en: '{n} other {n|unit|units}' },
  'compare.legend.target': {
    vi: 'Chỉ tiêu; nền màu là phía đạt',
    en: 'Target; the shaded side meets it',
  },
  'compare.legend.full': {
    vi: '100 % chỉ tiêu; nền màu là phía đạt',
    en: '100% of the target; the shaded side meets it',
  },
  'compare.legend.unchanged': {
    vi: 'Không đổi; nền màu là phía tốt lên',
    en: 'No change; the shaded side is better',
  },
  'compare.legend.province': { vi: 'Giá trị toàn tỉnh', en: 'Value of the province' },
  'compare.legend.before': { vi: 'Giá trị ở {period}', en: 'Value in {period}' },
  'compare.legend.range': {
    vi: 'Các hạng có thể có, tính cả sai số ngẫu nhiên',
    en: 'Ranks it could have, chance allowed for',
  },
  'compare.legend.change': { vi: 'Thay đổi có ý nghĩa', en: 'A change that passes the test' },
  'compare.legend.scale': {
    vi: 'Mỗi dải có thang riêng, vừa với số liệu',
    en: 'Each strip has a scale of its own, fitted to its figures',
  },
  'compare.table.indicator': { vi: 'Chỉ số', en: 'Indicator' },
  'compare.table.target': { vi: 'Chỉ tiêu', en: 'Target' },
  'compare.table.at': { vi: '{unit}, {period}', en: '{unit}, {period}' },
  'compare.table.difference': { vi: '{unit}, chênh lệch', en: '{unit}, difference' },
  'compare.points.title': {
    vi: 'Mô hình, hạn chế và kiến nghị của chủ trì',
    en: 'Models, shortcomings and the chair’s requests',
  },
  'compare.points.area': { vi: 'Lĩnh vực', en: 'Area of work' },
  'compare.points.subject': { vi: 'Nội dung', en: 'Subject' },
  'compare.points.model': { vi: 'Mô hình', en: 'Models' },
  'compare.points.shortcoming': { vi: 'Hạn chế', en: 'Shortcomings' },
  'compare.points.directive': { vi: 'Kiến nghị của chủ trì', en: 'Requests' },
  'compare.points.also': { vi: 'cũng thuộc: {fields}', en: 'also in: {fields}' },
  'compare.points.absent': { vi: 'chưa có dữ liệu bảng này', en: 'no data of this table' },
  'compare.points.key': {
    vi: 'Nêu riêng: nguồn nói riêng về đơn vị. Chung vài đơn vị: nguồn nói về các đơn vị này cùng lúc, không tách riêng. Nhận xét chung: nói về các nơi được kiểm tra. Không nêu: nguồn có nói về đơn vị nhưng không nhắc đến nội dung này. Dấu –: chưa có thông tin về đơn vị.',
    en: 'Alone: the source says it of this unit. Together: said of these units at once without telling them apart. In common: said of the localities inspected. Not named: the source covers the unit and does not mention this. A dash: the sources say nothing of the unit.',
  },
  'compare.point.unit': { vi: 'nêu riêng', en: 'alone' },
  'compare.point.joint': { vi: 'chung vài đơn vị', en: 'together' },
  'compare.point.common': { vi: 'nhận xét chung', en: 'in common' },
  'compare.point.askedAlone': { vi: 'kiến nghị riêng', en: 'asked alone' },
  'compare.point.asked': { vi: 'kiến nghị chung', en: 'asked together' },
  'compare.point.unsaid': { vi: 'không nêu', en: 'not named' },
  'compare.trend.title': { vi: '{indicator} qua các kỳ', en: '{indicator} over time' },
  'compare.trend.choose': { vi: 'Chỉ số của diễn biến', en: 'Indicator of the history' },
  'compare.trend.none': {
    vi: 'Chưa đủ hai kỳ cùng loại để vẽ diễn biến.',
    en: 'Fewer than two periods of a kind: no history to draw.',
  },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
