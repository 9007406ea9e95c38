import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'profile.lessons': { vi: 'Có thể học từ đơn vị bạn', en: 'Who to learn from' },
  'learning.area.rest': { vi: 'nội dung khác', en: 'other work' },
  'learning.area.restAims': { vi: 'nội dung khác: {indicators}', en: 'other work: {indicators}' },
  'learning.cell.models': { vi: '{n} mô hình', en: '{n} {n|model|models}' },
  'learning.cell.modelsShared': {
    vi: '{n} mô hình nêu chung',
    en: '{n} {n|model|models} said of several units',
  },
  'learning.cell.shortcomings': {
    vi: '{n} hạn chế, {state}',
    en: '{n} {n|shortcoming|shortcomings}, {state}',
  },
  'learning.cell.shortcomingsShared': {
    vi: '{n} hạn chế nêu chung, {state}',
    en: '{n} {n|shortcoming|shortcomings} said of several units, {state}',
  },
  'learning.cell.none': { vi: 'không nêu', en: 'none named' },
  'learning.learn.none': {
    vi: 'chưa có mô hình nào trong tỉnh cho nội dung này',
    en: 'no model in the province for this work yet',
  },
  'learning.learn.any': {
    vi: 'chưa có mô hình riêng cho nội dung này; có thể chọn trong {n} mô hình đơn vị bạn đang chạy',
    en: 'no model for this work yet; {n} of any kind run in other units to choose from',
  },
  'learning.learn.nearby': {
    vi: 'cùng lĩnh vực có {n} mô hình cho chỉ số khác',
    en: 'the same area has {n} {n|model|models} for other indicators',
  },
  'learning.learn.own': {
    vi: '{unit} đang có {n} mô hình của nội dung này; chưa có mô hình nào khác',
    en: '{unit} has {n} {n|model|models} for this work; there is no other yet',
  },
  'learning.learn.more': { vi: 'và {n} mô hình khác', en: 'and {n} more {n|model|models}' },
  'learning.names.all': { vi: '{names}', en: '{names}' },
  'learning.names.some': { vi: '{names} và {n} nữa', en: '{names} and {n} more' },
  'learning.part.indicator': { vi: 'cùng chỉ số {indicator}', en: 'same indicator {indicator}' },
  'learning.part.indicatorLinked': {
    vi: 'cùng chỉ số {indicator} ({source})',
    en: 'the same indicator, {indicator} ({source})',
  },
  'learning.part.field': { vi: 'cùng lĩnh vực {field}', en: 'same area {field}' },
  'learning.part.level': {
    vi: '{unit} {value} ({attainment})',
    en: '{unit} {value} ({attainment})',
  },
  'learning.part.levelBehind': {
    vi: '{unit} {value} ({attainment}), chưa tốt hơn {own}',
    en: '{unit} {value} ({attainment}), no better than {own}',
  },
  'learning.part.levelNone': {
    vi: '{unit} chưa có số liệu kỳ này',
    en: '{unit} has no figure for this period',
  },
  'learning.part.courseSince': {
    vi: '{verdict} ({change}) so với {period}, kỳ cuối trước khi áp dụng',
    en: '{verdict} ({change}) since {period}, the last period before adoption',
  },
  'learning.part.courseEarliest': {
    vi: '{verdict} ({change}) so với {period}, kỳ sớm nhất so được vì nguồn không nêu ngày áp dụng',
    en: '{verdict} ({change}) since {period}, the earliest that compares, for no day of adoption is given',
  },
  'learning.part.courseNone': {
    vi: 'không có kỳ trước để so',
    en: 'no earlier period to compare with',
  },
  'learning.part.kind': { vi: 'cùng loại đơn vị: {kind}', en: 'same kind of unit: {kind}' },
  'learning.part.group': { vi: 'cùng nhóm: {group}', en: 'same group: {group}' },
  'learning.part.size': {
    vi: 'quy mô gần nhau ({other} và {own} trường hợp)',
    en: 'similar size ({other} and {own} cases)',
  },
  'learning.part.evidence': { vi: 'có minh chứng: {text}', en: 'evidence: {text}' },
  'learning.part.evidenceNone': {
    vi: 'nguồn không nêu minh chứng',
    en: 'the source gives no evidence',
  },
  'learning.caution.named': {
    vi: '{units} cũng được nêu hạn chế về nội dung này',
    en: 'a shortcoming here is named in {units} too',
  },
  'learning.caution.stopped': { vi: 'đã dừng ở {units}', en: 'stopped in {units}' },
  'learning.attainment.met': { vi: 'đạt chỉ tiêu', en: 'target met' },
  'learning.attainment.near': { vi: 'gần đạt', en: 'near the target' },
  'learning.attainment.missed': { vi: 'chưa đạt', en: 'target missed' },
  'learning.attainment.none': { vi: 'không có chỉ tiêu', en: 'no target' },
  'learning.state.overdue': { vi: 'quá hạn', en: 'overdue' },
  'learning.state.open': { vi: 'đang khắc phục', en: 'being remedied' },
  'learning.state.unknown': { vi: 'chưa rõ tiến độ khắc phục', en: 'progress not known' },
  'learning.state.resolved': { vi: 'đã khắc phục', en: 'remedied' },
  'learning.verdict.better': { vi: 'tốt lên', en: 'better' },
  'learning.verdict.worse': { vi: 'xấu đi', en: 'worse' },
  'learning.verdict.unchanged': { vi: 'chưa khác có ý nghĩa', en: 'no change beyond chance' },
  'learning.verdict.unknown': { vi: 'thay đổi', en: 'moved' },
  'learning.change.percent': { vi: '{value} điểm %', en: '{value} percentage points' },
  'learning.advice.learn': {
    vi: 'Học {model} của {unit} ({value})',
    en: 'Learn {model} from {unit} ({value})',
  },
  'learning.advice.best': {
    vi: 'tốt nhất là {unit} ({value}), chưa ghi nhận mô hình',
    en: '{unit} does best ({value}), with no model on record',
  },
  'learning.advice.bestOnly': {
    vi: 'tốt nhất là {unit} ({value})',
    en: '{unit} does best ({value})',
  },
  'learning.advice.bestSame': {
    vi: 'tốt nhất là {unit} ({value}), cũng có mô hình như {asking}',
    en: '{unit} does best ({value}), with models as {asking} has',
  },
  'learning.advice.ask': { vi: 'Hỏi {unit} ({value})', en: 'Ask {unit} ({value})' },
  'learning.advice.askBare': {
    vi: 'Hỏi {unit} ({value}), chưa ghi nhận mô hình',
    en: 'Ask {unit} ({value}), no model on record there',
  },
  'learning.advice.askSame': {
    vi: 'Hỏi {unit} ({value}), cũng có mô hình như {asking}',
    en: 'Ask {unit} ({value}), which has models as {asking} has',
  },
  'learning.advice.level': {
    vi: '{n} đơn vị khác cùng mức',
    en: '{n} {n|other|others} just as good',
  },
  'learning.advice.look': { vi: 'xem {model} của {unit}', en: 'see {model} of {unit}' },
  'learning.advice.look.one': { vi: 'Xem {model} của {units}', en: 'See {model} of {units}' },
  'learning.advice.look.some': {
    vi: 'Xem {n} mô hình của {units}',
    en: 'See {n} models of {units}',
  },
  'learning.advice.look.any': {
    vi: 'Xem {n} mô hình {units} đang áp dụng',
    en: 'See the {n} {n|model|models} that {units} run',
  },
  'learning.advice.first': {
    vi: 'Không đơn vị nào có kết quả tốt hơn {unit} ({value})',
    en: 'No unit has a better result than {unit} ({value})',
  },
  'learning.advice.none': {
    vi: 'Chưa ghi nhận mô hình, chưa có số liệu để so',
    en: 'No model on record, no figures to compare',
  },
  'learning.advice.noOther': {
    vi: 'Chưa ghi nhận mô hình nào khác',
    en: 'No other model on record',
  },
  'learning.gap.noFigure': { vi: 'kỳ này chưa có số liệu', en: 'no figure in this period' },
  'learning.gap.met': { vi: 'theo số liệu đã đạt {target}', en: 'by figure it meets {target}' },
  'learning.gap.more': {
    vi: 'thêm {n} trường hợp nữa là đạt {target}',
    en: '{n} more {n|case|cases} would reach {target}',
  },
  'learning.gap.fewer': {
    vi: 'bớt {n} trường hợp nữa là đạt {target}',
    en: '{n} fewer {n|case|cases} would reach {target}',
  },
  'learning.gap.value': {
    vi: 'còn {gap} nữa là đạt {target}',
    en: '{gap} more would reach {target}',
  },
  'learning.fault.missed': {
    vi: 'chưa đạt chỉ tiêu theo số liệu',
    en: 'target missed, by figure',
  },
  'learning.fault.alone': { vi: 'nêu riêng', en: 'said of it alone' },
  'learning.fault.shared': { vi: 'nêu chung', en: 'said of several' },
  'learning.fault.figure': { vi: 'theo số liệu', en: 'by figure' },
  'learning.fault.ownShort': { vi: 'có {n} mô hình', en: 'has {n} {n|model|models}' },
  'learning.advice.uninspected': {
    vi: '{n} đơn vị chưa được kiểm tra',
    en: '{n} {n|unit was|units were} not inspected',
  },
  'learning.fault.own': {
    vi: 'đang có {n} mô hình của nội dung này',
    en: 'has {n} {n|model|models} for it',
  },
  'profile.lessons.for': {
    vi: '{units} · cho hạn chế: {shortcoming}',
    en: '{units} · for the shortcoming: {shortcoming}',
  },
  'profile.lessons.lack': { vi: '{shortcomings}: {lack}', en: '{shortcomings}: {lack}' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
