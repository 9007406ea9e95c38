import { addWords } from '@/i18n/catalogue'

const words = addWords({
  // A finding with its unit in front: as the subject of the words, or before a colon.
  'finding.does': { vi: '{units} {what}', en: '{units} {what}' },
  'finding.of': { vi: '{units}: {what}', en: '{units}: {what}' },
  // A finding with what it must not be said without, in brackets.
  'finding.hedged': { vi: '{finding} ({caveats})', en: '{finding} ({caveats})' },
  'finding.sentence': { vi: '{finding}.', en: '{finding}.' },
  // A difference between two percentages.
  'figure.points': { vi: '{value} điểm %', en: '{value} percentage points' },
  'finding.standing': {
    vi: 'xếp hạng {place} về {indicator} với {value}',
    en: 'ranked {place} on {indicator} with {value}',
  },
  // A place and whom it is among, where units may be ranked in several ways.
  'finding.among': { vi: '{finding}, {among}', en: '{finding}, {among}' },
  'finding.leader': {
    vi: 'dẫn đầu về {indicator} với {value}',
    en: 'leads on {indicator} with {value}',
  },
  'finding.laggard': {
    vi: 'đứng cuối về {indicator} với {value}',
    en: 'last on {indicator} with {value}',
  },
  'finding.close': {
    vi: '{units} sát nhau ở nhóm đầu về {indicator}, chưa phân định hơn kém',
    en: '{units} too close to call at the top of {indicator}',
  },
  'finding.gapBelow': {
    vi: '{indicator} đạt {value}, thấp hơn chỉ tiêu {shortfall}',
    en: '{indicator} at {value}, {shortfall} below target',
  },
  'finding.gapAbove': {
    vi: '{indicator} ở mức {value}, cao hơn ngưỡng {target} là {shortfall}',
    en: '{indicator} at {value}, {shortfall} over the limit of {target}',
  },
  'finding.unmet': {
    vi: 'mới {n}/{of} đơn vị đạt chỉ tiêu {indicator}',
    en: 'only {n} of {of} units meet the target of {indicator}',
  },
  'finding.attained': {
    vi: 'đạt chỉ tiêu ở {met}/{of} chỉ số',
    en: 'on target for {met} of {of} {of|indicator|indicators}',
  },
  'finding.streakUp': {
    vi: '{indicator} tăng {n} kỳ liên tiếp, từ {from} lên {to}',
    en: '{indicator} up {n} periods in a row, from {from} to {to}',
  },
  'finding.streakDown': {
    vi: '{indicator} giảm {n} kỳ liên tiếp, từ {from} xuống {to}',
    en: '{indicator} down {n} periods in a row, from {from} to {to}',
  },
  'finding.reversalUp': {
    vi: '{indicator} tăng trở lại sau {n} kỳ giảm, từ {from} lên {to}',
    en: '{indicator} up again after {n} periods of decline, from {from} to {to}',
  },
  'finding.reversalDown': {
    vi: '{indicator} giảm sau {n} kỳ tăng liên tiếp, từ {from} xuống {to}',
    en: '{indicator} down after {n} periods of growth, from {from} to {to}',
  },
  'finding.outlierUp': {
    vi: '{indicator} {value}, cao hơn hẳn các đơn vị khác ({mark} {reference})',
    en: '{indicator} at {value}, far above the other units ({mark} {reference})',
  },
  'finding.outlierDown': {
    vi: '{indicator} {value}, thấp hơn hẳn các đơn vị khác ({mark} {reference})',
    en: '{indicator} at {value}, far below the other units ({mark} {reference})',
  },
  'finding.markProvince': { vi: 'toàn tỉnh', en: 'province' },
  'finding.markMedian': { vi: 'trung vị', en: 'median' },
  'finding.changeUp': {
    vi: '{indicator} tăng {difference} so với {period}',
    en: '{indicator} up {difference} since {period}',
  },
  'finding.changeDown': {
    vi: '{indicator} giảm {difference} so với {period}',
    en: '{indicator} down {difference} since {period}',
  },
  'finding.missing': { vi: 'chưa có số liệu {indicator}', en: 'no figure for {indicator}' },
  'finding.missingMany': {
    vi: '{n}/{of} đơn vị chưa có số liệu {indicator}',
    en: '{n} of {of} units without a figure for {indicator}',
  },
  'finding.noModel': { vi: 'chưa có sáng kiến, mô hình hay', en: 'no good initiative or model' },
  'caveat.both': { vi: '{most}, {last}', en: '{most}, {last}' },
  'caveat.illustrative': { vi: 'theo số liệu minh họa', en: 'on illustrative figures' },
  'caveat.provisional': { vi: 'số liệu sơ bộ', en: 'provisional figures' },
  'caveat.small': { vi: 'mẫu số nhỏ', en: 'small denominator' },
  'caveat.chance': {
    vi: 'chênh lệch còn trong mức dao động ngẫu nhiên',
    en: 'within what chance allows',
  },
  'caveat.incomplete': { vi: 'còn thiếu số liệu', en: 'figures incomplete' },
  'headline.noModel': {
    vi: '{units} chưa có sáng kiến, mô hình hay',
    en: '{units} without a good initiative or model',
  },
  'headline.overdue': {
    vi: '{n} hạn chế quá hạn khắc phục',
    en: '{n} {n|shortcoming|shortcomings} overdue',
  },
  'headline.shortcomings': {
    vi: '{n} hạn chế được nêu khi kiểm tra {units} đơn vị',
    en: '{n} {n|shortcoming|shortcomings} named when {units} {units|unit was|units were} inspected',
  },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
