import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'indicators.tools': { vi: 'Tìm, lọc, xếp', en: 'Find, filter, sort' },
  'indicators.shown': { vi: 'Hiển thị {n}/{of}', en: '{n} of {of} shown' },
  'indicators.trend.better': {
    vi: 'có xu hướng tốt lên qua {n} kỳ gần nhất',
    en: 'getting better over the last {n} periods',
  },
  'indicators.trend.worse': {
    vi: 'có xu hướng xấu đi qua {n} kỳ gần nhất',
    en: 'getting worse over the last {n} periods',
  },
  'indicators.trend.flat': {
    vi: 'chưa thấy xu hướng rõ qua {n} kỳ gần nhất',
    en: 'without a clear trend over the last {n} periods',
  },
  'indicators.trend.up': {
    vi: 'có xu hướng tăng qua {n} kỳ gần nhất',
    en: 'rising over the last {n} periods',
  },
  'indicators.trend.down': {
    vi: 'có xu hướng giảm qua {n} kỳ gần nhất',
    en: 'falling over the last {n} periods',
  },
  'indicators.mark.limit95': { vi: '95 %', en: '95%' },
  'indicators.mark.limit998': { vi: '99,8 %', en: '99.8%' },
  'indicators.mark.cases': { vi: 'Mẫu số (số trường hợp)', en: 'Denominator (number of cases)' },
  'indicators.show': { vi: 'Biểu đồ', en: 'Chart' },
  'indicators.show.line': { vi: 'Đường', en: 'Lines' },
  'indicators.show.tiles': { vi: 'Bản đồ ô', en: 'Tile map' },
  'indicators.show.grid': { vi: 'Lưới nhỏ', en: 'Small grid' },
  'indicators.show.funnel': { vi: 'Phễu', en: 'Funnel' },
  'indicators.show.distribution': { vi: 'Phân bố', en: 'Distribution' },
  'indicators.chart.line': { vi: '{indicator} qua các kỳ', en: '{indicator} over time' },
  'indicators.chart.tiles': {
    vi: '{indicator} qua các kỳ, xếp như bản đồ',
    en: '{indicator} over time, as on the map',
  },
  'indicators.chart.grid': {
    vi: '{indicator} qua các kỳ, mỗi đơn vị một ô',
    en: '{indicator} over time, one panel a unit',
  },
  'indicators.chart.funnel': {
    vi: '{indicator} theo số trường hợp',
    en: '{indicator} by number of cases',
  },
  'indicators.chart.distribution': {
    vi: 'Phân bố {indicator} giữa các đơn vị',
    en: 'Distribution of {indicator} among units',
  },
  'indicators.funnel.outer.up': {
    vi: 'Cao hơn mức chung, ngoài giới hạn 99,8 %: {units}.',
    en: 'Above all together, beyond the 99.8% limit: {units}.',
  },
  'indicators.funnel.outer.down': {
    vi: 'Thấp hơn mức chung, ngoài giới hạn 99,8 %: {units}.',
    en: 'Below all together, beyond the 99.8% limit: {units}.',
  },
  'indicators.funnel.between': {
    vi: '{n} đơn vị ở giữa hai giới hạn 95 % và 99,8 %, dấu hiệu yếu hơn: {units}.',
    en: '{n} {n|unit lies|units lie} between the 95% and 99.8% limits, a weaker sign: {units}.',
  },
  'indicators.funnel.within': {
    vi: '{n}/{of} đơn vị trong phễu: chênh lệch của họ có thể chỉ do ngẫu nhiên.',
    en: '{n} of {of} units lie within: their differences may be chance alone.',
  },
  'indicators.funnel.usual': {
    vi: '{n}/{of} đơn vị trong phễu: không lệch hơn mức các đơn vị vẫn khác nhau.',
    en: '{n} of {of} units lie within: they differ no more than units here usually do.',
  },
  'indicators.funnel.spread': {
    vi: 'Quá nửa số đơn vị ở ngoài phễu: khác biệt không chỉ do ngẫu nhiên, cần xem điều kiện từng nơi.',
    en: 'More than half of the units lie outside: they differ by more than chance, so look at local conditions first.',
  },
  'indicators.funnel.exact': {
    vi: 'Giới hạn nhị thức chính xác.',
    en: 'Exact binomial limits.',
  },
  'indicators.funnel.exactPhi': {
    vi: 'Giới hạn nhị thức chính xác (φ = {phi}, không cần nới).',
    en: 'Exact binomial limits (φ = {phi}, no allowance needed).',
  },
  'indicators.funnel.widened': {
    vi: 'Các đơn vị khác nhau nhiều hơn ngẫu nhiên (φ = {phi}), nên giới hạn nới theo mức khác nhau đó, độ lệch chuẩn τ = {tau} điểm phần trăm (Spiegelhalter 2005).',
    en: 'Units differ by more than chance (φ = {phi}), so the limits allow for that spread, a standard deviation of τ = {tau} percentage points (Spiegelhalter 2005).',
  },
  'indicators.funnel.without': {
    vi: 'Không vẽ được vì không có tử số, mẫu số hoặc vượt 100 %: {units}.',
    en: 'Not drawn, without counts or above 100%: {units}.',
  },
  'indicators.funnel.position': { vi: 'Vị trí', en: 'Position' },
  'indicators.funnel.cases': { vi: 'Mẫu số', en: 'Denominator' },
  'indicators.position.within': { vi: 'trong phễu', en: 'within' },
  'indicators.position.inner.up': { vi: 'trên 95 %', en: 'above 95%' },
  'indicators.position.inner.down': { vi: 'dưới 95 %', en: 'below 95%' },
  'indicators.position.outer.up': { vi: 'trên 99,8 %', en: 'above 99.8%' },
  'indicators.position.outer.down': { vi: 'dưới 99,8 %', en: 'below 99.8%' },
  'chart.hover.cases': { vi: '{n} trường hợp', en: '{n} {n|case|cases}' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
