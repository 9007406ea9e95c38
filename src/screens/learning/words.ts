import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'learning.headline.noUnit': {
    vi: 'Chưa có đơn vị nào để so sánh',
    en: 'There is no unit to compare yet',
  },
  'learning.headline.answered': {
    vi: '{unit} có thể học {n} mô hình của đơn vị bạn cho đúng hạn chế của mình',
    en: '{unit} can learn from {n} {n|model|models} of other units that answer its very shortcomings',
  },
  'learning.headline.sameField': {
    vi: '{unit} có thể tham khảo {n} mô hình cùng lĩnh vực của đơn vị bạn',
    en: '{unit} can look at {n} {n|model|models} of the same area in other units',
  },
  'learning.headline.unanswered': {
    vi: 'Chưa có mô hình nào ở đơn vị bạn trả lời hạn chế của {unit}',
    en: 'No model elsewhere answers the shortcomings of {unit} yet',
  },
  'learning.headline.noneOpen': {
    vi: '{unit} không có hạn chế nào chưa khắc phục theo kết luận kiểm tra',
    en: '{unit} has no shortcoming left to remedy, going by the inspection',
  },
  'learning.headline.unknown': {
    vi: '{unit} chưa được kiểm tra: nguồn không có thông tin về hạn chế',
    en: '{unit} was not inspected: the sources say nothing of shortcomings there',
  },
  'learning.note.shared': {
    vi: '{indicators}: hạn chế nêu chung nhiều đơn vị, không riêng {unit}.',
    en: '{indicators}: said of several units together, not of {unit} alone.',
  },
  'learning.note.noModel': {
    vi: '{unit} chưa có sáng kiến, mô hình hay (kết luận kiểm tra).',
    en: '{unit} has no good initiative or model yet (finding of the inspection).',
  },
  'learning.note.illustrative': {
    vi: 'Mức đạt là số liệu minh họa.',
    en: 'The results of the adopters are illustrative figures.',
  },
  'learning.headline.ask': { vi: '{unit} nên hỏi {units}', en: '{unit} should ask {units}' },
  'learning.note.figures': {
    vi: 'Bộ số liệu không có hạn chế, mô hình: chỉ xét chỉ tiêu chưa đạt.',
    en: 'The package has no shortcomings and no models: only targets missed are looked at.',
  },
  'learning.headline.noModel': {
    vi: '{n} nội dung chưa ghi nhận mô hình nào',
    en: '{n} {n|fault has|faults have} no model on record',
  },
  'learning.headline.first': {
    vi: '{unit} không kém đơn vị nào ở nội dung có số liệu',
    en: '{unit} is behind no unit where there are figures',
  },
  'learning.note.unknown': {
    vi: '{unit} chưa được kiểm tra: chỉ có nội dung chưa đạt theo số liệu.',
    en: '{unit} was not inspected: only targets missed by figure are shown.',
  },
  'learning.line.target': { vi: 'chỉ tiêu {value}', en: 'target {value}' },
  'learning.line.best': { vi: 'kết quả tốt nhất', en: 'best result' },
  'learning.line.model': { vi: 'có ghi nhận mô hình', en: 'model on record' },
  'learning.line.others': { vi: 'đơn vị khác', en: 'another unit' },
  'learning.line.bars': { vi: 'số đơn vị (cột cao: nhiều)', en: 'units (a high bar: many)' },
  'learning.line.right': { vi: 'càng sang phải càng tốt', en: 'the further right the better' },
  'learning.line.figures': { vi: 'số liệu {statuses}', en: '{statuses} figures' },
  'learning.matrix': { vi: 'Nội dung × đơn vị', en: 'Areas × units' },
  'learning.unit': { vi: 'Đơn vị', en: 'Unit' },
  'learning.lines.table': {
    vi: 'Hạn chế của {unit}, kết quả và nơi nên hỏi',
    en: 'Faults of {unit}, results and whom to ask',
  },
  'learning.lines.fault': { vi: 'Nội dung', en: 'Fault' },
  'learning.lines.rests': { vi: 'Căn cứ', en: 'Rests on' },
  'learning.lines.target': { vi: 'Chỉ tiêu', en: 'Target' },
  'learning.lines.advice': { vi: 'Nên hỏi', en: 'Whom to ask' },
  'learning.lines.gap': { vi: 'Còn cách chỉ tiêu', en: 'To the target' },
  'learning.map': { vi: 'Bản đồ học tập', en: 'Learning map' },
  'learning.caption': {
    vi: 'Mô hình và hạn chế theo {rows} nội dung công tác của {n} đơn vị',
    en: 'Models and shortcomings in {rows} {rows|area|areas} of work of {n} {n|unit|units}',
  },
  'learning.area': { vi: 'Nội dung công tác', en: 'Area of work' },
  'learning.learnsFrom': { vi: '{unit} học được từ', en: '{unit} can learn from' },
  'learning.legend.model': { vi: 'Mô hình đang áp dụng', en: 'Model being run' },
  'learning.legend.chance': {
    vi: 'Cơ hội học tập: nơi có hạn chế, nơi có mô hình',
    en: 'A chance to learn: a shortcoming here, a model elsewhere',
  },
  'learning.answers': { vi: '{unit} học ai, vì sao', en: 'Who {unit} can learn from, and why' },
  'learning.answers.open': { vi: 'Vì sao', en: 'Why' },
  'learning.answers.rule': {
    vi: 'Cách xếp: trước hết theo kết quả: nơi áp dụng đạt chỉ tiêu và hơn đơn vị hỏi, rồi nơi hơn mà chưa đạt, hơn nhiều trước hơn ít. Ngang nhau thì theo điểm: cùng chỉ số {indicator}; cùng lĩnh vực {field}; chỉ số tốt lên có ý nghĩa {better}; cùng loại hoặc cùng nhóm đơn vị {kind}; quy mô tương đương {size}; có minh chứng {evidence}. Vẫn ngang thì mô hình có tên nói về chính hạn chế đó, nhiều nơi áp dụng, áp dụng lâu hơn đi trước.',
    en: 'How they are ranked: by result first: an adopter that meets the target and is ahead of the asking unit, then one that is ahead without meeting it, the larger lead first. Of level ones by points: same indicator {indicator}; same area {field}; figure got better by more than chance {better}; same kind or group of unit {kind}; similar size {size}; evidence given {evidence}. Still level: the model whose name speaks of the shortcoming itself, that more units run, that began earlier.',
  },
  'learning.answers.tie': { vi: '{n} mô hình ngang nhau', en: '{n} {n|model|models} level' },
  'learning.answers.rank': { vi: 'Ưu tiên {n}', en: 'Choice {n}' },
  'learning.answers.adopters': { vi: 'Đang chạy ở {units}', en: 'Run by {units}' },
  'learning.answers.adoptersShared': {
    vi: 'Đang chạy ở {units} (nguồn không tách riêng từng đơn vị)',
    en: 'Run by {units} (said of these units together)',
  },
  'learning.answers.more': {
    vi: 'và {n} mô hình khác, ít điểm hơn hoặc ngang điểm',
    en: 'and {n} more {n|model|models} with as many or fewer points',
  },
  'learning.answers.moreShortcomings': {
    vi: 'Xem thêm {n} hạn chế',
    en: 'Show {n} more {n|shortcoming|shortcomings}',
  },
  'learning.answers.own': {
    vi: '{indicator}: {value} ({attainment})',
    en: '{indicator}: {value} ({attainment})',
  },
  'learning.answers.noneNamed': {
    vi: 'Kiểm tra không nêu hạn chế nào chưa khắc phục.',
    en: 'The inspection named no shortcoming that is still open.',
  },
  'learning.answers.unknown': {
    vi: 'Nguồn không có thông tin về đơn vị này: không kết luận là không có hạn chế.',
    en: 'The sources say nothing of this unit, which is not to say that it has no shortcoming.',
  },
  'learning.answers.table': {
    vi: 'Mô hình trả lời hạn chế của {unit}',
    en: 'Models that answer the shortcomings of {unit}',
  },
  'learning.table.shortcoming': { vi: 'Hạn chế', en: 'Shortcoming' },
  'learning.table.rank': { vi: 'Thứ tự', en: 'Rank' },
  'learning.table.model': { vi: 'Mô hình', en: 'Model' },
  'learning.table.adopters': { vi: 'Đơn vị áp dụng', en: 'Adopters' },
  'learning.table.reasons': { vi: 'Vì sao', en: 'Why' },
  'learning.table.points': { vi: 'Điểm', en: 'Points' },
  'learning.part.points': {
    vi: '{reason}: {n} điểm',
    en: '{reason}: {n} {n|point|points}',
  },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
