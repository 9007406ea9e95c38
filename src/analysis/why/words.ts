import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'ladder.base.province': { vi: 'toàn tỉnh', en: 'the province' },
  'ladder.base.full': { vi: 'điểm tối đa', en: 'full marks' },
  'ladder.base.unit': { vi: '{unit}', en: '{unit}' },
  'ladder.base.kind': {
    vi: 'trung bình {n} {kind} khác',
    en: 'the mean of {n} others of kind {kind}',
  },
  'ladder.base.group': {
    vi: 'trung bình {n} đơn vị khác trong nhóm {group}',
    en: 'the mean of {n} others in the group {group}',
  },
  'ladder.base.ungrouped': {
    vi: 'trung bình {n} đơn vị khác chưa xếp nhóm',
    en: 'the mean of {n} others without a group',
  },
  'ladder.choice.province': { vi: 'toàn tỉnh', en: 'the province' },
  'ladder.choice.above': { vi: 'đơn vị xếp trên ({unit})', en: 'the next unit above ({unit})' },
  'ladder.choice.peers': { vi: 'nhóm cùng loại', en: 'its peers' },
  'ladder.choice.full': { vi: 'điểm tối đa', en: 'full marks' },
  'ladder.short.peers': { vi: 'cùng loại', en: 'peers' },
  'ladder.against': { vi: 'So với', en: 'Against' },
  'ladder.head.behind': { vi: '{unit} kém {base} {points}', en: '{unit} is {points} below {base}' },
  'ladder.head.ahead': { vi: '{unit} hơn {base} {points}', en: '{unit} is {points} above {base}' },
  'ladder.head.level': { vi: '{unit} bằng {base}', en: '{unit} is level with {base}' },
  'ladder.head.half': {
    vi: 'quá nửa số điểm mất là ở {indicators}',
    en: 'more than half of what is lost is lost at {indicators}',
  },
  'ladder.head.most': {
    vi: 'mất nhiều nhất ở {indicators}',
    en: 'most is lost at {indicators}',
  },
  'ladder.head.halfAhead': {
    vi: 'quá nửa phần hơn là ở {indicators}',
    en: 'more than half of the lead is won at {indicators}',
  },
  'ladder.head.mostAhead': {
    vi: 'hơn nhiều nhất ở {indicators}',
    en: 'most is won at {indicators}',
  },
  'ladder.head.unexplained': {
    vi: 'phần lớn chênh lệch không giải thích được bằng các tiêu chí thành phần',
    en: 'most of the difference is not explained by the components',
  },
  'ladder.note': {
    vi: 'Từ {base} đến {unit}, mỗi bậc một nội dung, bậc lớn trước.',
    en: 'From {base} to {unit}, one step a component, largest first.',
  },
  'ladder.lack.own': {
    vi: '{unit} thiếu số liệu ở {n} nội dung: {indicators}.',
    en: '{unit} lacks figures for {n}: {indicators}.',
  },
  'ladder.lack.base': {
    vi: 'Bên so sánh ({base}) thiếu số liệu ở {n} nội dung: {indicators}.',
    en: 'The other side ({base}) lacks figures for {n}: {indicators}.',
  },
  'ladder.lack.both': {
    vi: '{n} nội dung không tính được ở cả hai bên: {indicators}.',
    en: '{n} cannot be counted on either side: {indicators}.',
  },
  'ladder.alike': {
    vi: '{n} nội dung bằng nhau ở mọi đơn vị nên không phân biệt đơn vị nào: {indicators}.',
    en: '{n} {n|is|are} the same at every unit and tell none apart: {indicators}.',
  },
  'ladder.figures': { vi: 'số liệu {statuses}', en: '{statuses} figures' },
  'ladder.step.values': { vi: '{own} so với {base}', en: '{own} against {base}' },
  'ladder.rest': { vi: '{n} nội dung khác', en: '{n} other components' },
  'ladder.rest.both': { vi: 'mất {lost}, hơn {gained}', en: '{lost} lost, {gained} won' },
  'ladder.rest.lost': { vi: 'mất {lost}', en: '{lost} lost' },
  'ladder.rest.gained': { vi: 'hơn {gained}', en: '{gained} won' },
  'ladder.missing': { vi: 'Nội dung thiếu số liệu', en: 'Components without figures' },
  'ladder.missing.note': {
    vi: '{n} nội dung chỉ một bên có, không tính là 0',
    en: '{n} that one side lacks, not counted as 0',
  },
  'ladder.unexplained': {
    vi: 'Phần không giải thích được',
    en: 'Not explained',
  },
  'ladder.unexplained.note': {
    vi: 'bằng các tiêu chí thành phần',
    en: 'by the components',
  },
  'ladder.unexplained.mean': {
    vi: 'điểm toàn tỉnh là trung bình điểm các đơn vị',
    en: 'the score of the province is the mean of those of its units',
  },
  'ladder.rank': { vi: 'hạng {place}', en: 'ranked {place}' },
  'ladder.last': { vi: 'xếp cuối, hạng {place}', en: 'last, ranked {place}' },
  'ladder.target': { vi: 'chỉ tiêu {value}', en: 'target {value}' },
  'ladder.undo': { vi: 'muốn gỡ thì cần', en: 'what would undo it' },
  'ladder.undo.more': {
    vi: 'thêm {n} trường hợp: {points}',
    en: '{n} more in the numerator: {points}',
  },
  'ladder.undo.fewer': {
    vi: 'bớt {n} trường hợp: {points}',
    en: '{n} fewer in the numerator: {points}',
  },
  'ladder.undo.value': { vi: 'đạt {value}: {points}', en: 'reach {value}: {points}' },
  'ladder.undo.parent': {
    vi: 'tính chung cho toàn tỉnh, không do riêng đơn vị',
    en: 'counted for the whole province, not for the unit alone',
  },
  'ladder.ahead': {
    vi: '{indicator} hơn {by}: {points}',
    en: '{indicator} ahead by {by}: {points}',
  },
  'ladder.aheadBy': { vi: 'hơn {by}', en: 'ahead by {by}' },
  'ladder.climb': {
    vi: 'Gỡ {n} nội dung đầu là đủ lên hạng {rank}',
    en: 'Undoing the first {n} is enough for rank {rank}',
  },
  'ladder.climb.own': {
    vi: 'Gỡ {n} nội dung đầu do đơn vị làm là đủ lên hạng {rank}',
    en: 'Undoing the first {n} of its own is enough for rank {rank}',
  },
  'ladder.climb.first': {
    vi: 'Gỡ nội dung đầu là đủ lên hạng {rank}',
    en: 'Undoing the first is enough for rank {rank}',
  },
  'ladder.none.unit': { vi: 'Kỳ này không có đơn vị {unit}', en: 'No unit {unit} in this period' },
  'ladder.none.score': {
    vi: 'Kỳ này {unit} chưa có điểm tổng hợp nên chưa có gì để phân tích',
    en: '{unit} has no composite score in this period, so there is nothing to explain',
  },
  'ladder.none.weights': {
    vi: 'Bộ số liệu không ghi trọng số của các tiêu chí thành phần, nên không phân tích được {score}',
    en: 'The package gives no weights of components, so {score} cannot be explained',
  },
  'ladder.none.base': {
    vi: 'Không có điểm nào khác để so với {unit}',
    en: 'There is no other score to hold {unit} against',
  },
  'ladder.whole': { vi: 'Điểm mất của toàn tỉnh', en: 'What the province loses' },
  'ladder.back': { vi: 'Quay lại', en: 'Back' },
  'ladder.method': {
    vi: 'Điểm mất = trọng số × (mức đạt bên so sánh − mức đạt của đơn vị) ÷ tổng trọng số × {scale}; mức đạt tính từ 0 ở giá trị thấp nhất đến 1 ở giá trị cao nhất. Cộng các bậc bằng đúng chênh lệch. Muốn gỡ: với mẫu số của kỳ này.',
    en: 'Points lost = weight × (share reached by the other side − by the unit) ÷ all weights × {scale}; the share goes from 0 at the lowest value to 1 at the highest. The steps add up to the difference exactly. To undo: with the denominator of this period.',
  },
  'ladder.table': {
    vi: 'Điểm của {unit} tính từ các tiêu chí thành phần',
    en: 'The score of {unit}, from its components',
  },
  'ladder.table.component': { vi: 'Nội dung', en: 'Component' },
  'ladder.table.weight': { vi: 'Trọng số', en: 'Weight' },
  'ladder.table.value': { vi: '{side}', en: '{side}' },
  'ladder.table.points': { vi: 'điểm', en: 'points' },
  'ladder.table.difference': { vi: 'Chênh', en: 'Difference' },
  'ladder.table.sum': { vi: 'Cộng từ các tiêu chí', en: 'Sum of the components' },
  'ladder.table.score': { vi: 'Điểm đã ghi', en: 'The score as given' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
