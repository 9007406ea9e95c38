import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'models.detail': { vi: 'Về mô hình: {name}', en: 'About the model: {name}' },
  'models.detail.problem': { vi: 'Vấn đề giải quyết', en: 'Problem addressed' },
  'models.detail.description': { vi: 'Cách làm', en: 'How it works' },
  'models.detail.fields': { vi: 'Lĩnh vực', en: 'Area of work' },
  'models.detail.indicators': { vi: 'Chỉ số hướng tới', en: 'Meant to move' },
  'models.detail.lead': { vi: 'Đơn vị khởi xướng', en: 'Begun by' },
  'models.detail.started': { vi: 'Bắt đầu', en: 'Begun on' },
  'models.detail.evidence': { vi: 'Minh chứng', en: 'Evidence' },
  'models.detail.units': { vi: 'Giai đoạn theo đơn vị', en: 'Stage by unit' },
  'models.detail.source': { vi: '{title} ({publisher})', en: '{title} ({publisher})' },
  'models.detail.notGiven': { vi: 'nguồn không nêu', en: 'not given in the source' },
  'models.headline.joint': {
    vi: 'Nguồn nêu {n} mô hình ở {units}, không tách riêng từng đơn vị',
    en: 'The source names {n} {n|model|models} in {units} together',
  },
  'models.headline.running': {
    vi: '{n} mô hình đang áp dụng ở {units}/{of} đơn vị',
    en: '{n} {n|model is|models are} run in {units} of {of} units',
  },
  'models.headline.none': {
    vi: 'Nguồn không nêu mô hình nào đang áp dụng',
    en: 'The sources name no model that is run',
  },
  'models.headline.bare': {
    vi: '{n} đơn vị được kiểm tra chưa có sáng kiến, mô hình hay',
    en: '{n} inspected {n|unit has|units have} no good initiative or model yet',
  },
  'models.note.silent': {
    vi: 'Chưa có thông tin về mô hình của {n} đơn vị.',
    en: 'The sources say nothing of models in {n} {n|unit|units}.',
  },
  'models.note.evidence': {
    vi: 'Nguồn không nêu minh chứng cho {n}/{of} mô hình.',
    en: 'For {n} of {of} models the source gives no evidence.',
  },
  'models.note.undated': {
    vi: 'Nguồn không ghi ngày bắt đầu của {n}/{of} lượt áp dụng.',
    en: 'For {n} of {of} adoptions no date is given.',
  },
  'models.search': { vi: 'Tìm mô hình', en: 'Find a model' },
  'models.searchHint': {
    vi: 'Tên, vấn đề, lĩnh vực, chỉ số',
    en: 'Name, problem, area, indicator',
  },
  'models.filter.field': { vi: 'Lĩnh vực', en: 'Area of work' },
  'models.filter.fieldAll': { vi: 'Mọi lĩnh vực', en: 'All areas' },
  'models.filter.stage': { vi: 'Giai đoạn', en: 'Stage' },
  'models.filter.stageAll': { vi: 'Mọi giai đoạn', en: 'All stages' },
  'models.filter.unit': { vi: 'Đơn vị', en: 'Unit' },
  'models.filter.unitAll': { vi: 'Mọi đơn vị', en: 'All units' },
  'models.filter.open': { vi: 'Tìm, lọc', en: 'Find, filter' },
  'models.filter.clear': { vi: 'Bỏ lọc', en: 'Clear filters' },
  'models.count': { vi: '{n}/{of} mô hình', en: '{n} of {of} models' },
  'models.empty': {
    vi: 'Không có mô hình nào khớp với điều kiện lọc.',
    en: 'No model fits these filters.',
  },
  'models.empty.none': {
    vi: '{unit}: chưa có sáng kiến, mô hình hay (kết luận kiểm tra).',
    en: '{unit}: no good initiative or model yet (finding of the inspection).',
  },
  'models.empty.silent': {
    vi: '{unit}: nguồn không có thông tin về mô hình.',
    en: '{unit}: the sources say nothing of models.',
  },
  'models.empty.learn': {
    vi: 'Xem {unit} học được gì từ đơn vị bạn',
    en: 'See what {unit} can learn from the others',
  },
  'models.list': { vi: 'Danh mục mô hình', en: 'Catalogue of models' },
  'models.caption': {
    vi: '{n} mô hình, {units} đơn vị',
    en: '{n} {n|model|models}, {units} {units|unit|units}',
  },
  'models.column.model': { vi: 'Mô hình', en: 'Model' },
  'models.column.aims': { vi: 'Chỉ số hướng tới', en: 'Meant to move' },
  'models.column.spread': { vi: 'Lan tỏa và minh chứng', en: 'Spread and evidence' },
  'models.silent': {
    vi: '{n} đơn vị chưa có thông tin',
    en: '{n} {n|unit|units} of which the sources say nothing',
  },
  'models.total': { vi: 'Đang áp dụng, theo đơn vị', en: 'Being run, by unit' },
  'models.total.idle': { vi: 'không', en: 'none' },
  'models.total.none': { vi: 'chưa có', en: 'none yet' },
  'models.total.noneWhy': {
    vi: '{unit}: chưa có (kết luận kiểm tra)',
    en: '{unit}: none yet (finding of the inspection)',
  },
  'models.total.label': {
    vi: '{unit}: {own} mô hình nêu riêng, {shared} nêu chung',
    en: '{unit}: {own} {own|model|models} of its own, {shared} said of several units',
  },
  'models.stage.in_use': { vi: 'áp dụng', en: 'in use' },
  'models.stage.piloting': { vi: 'thí điểm', en: 'tried' },
  'models.stage.planned': { vi: 'dự kiến', en: 'planned' },
  'models.stage.stopped': { vi: 'đã dừng', en: 'stopped' },
  'models.stage.unknown': { vi: 'chưa rõ', en: 'unknown' },
  'models.cell.shared': { vi: '{stage}, nêu chung', en: '{stage}, said of several units' },
  'models.cell.none': { vi: 'không nêu', en: 'not named' },
  'models.aims.none': { vi: 'không nêu chỉ số', en: 'no indicator named' },
  'models.spread.own': { vi: '{n} đơn vị', en: '{n} {n|unit|units}' },
  'models.spread.shared': { vi: '{n} đơn vị, nêu chung', en: '{n} {n|unit|units}, said together' },
  'models.spread.both': {
    vi: '{n} đơn vị nêu riêng, {shared} đơn vị nêu chung',
    en: '{n} {n|unit|units} alone, {shared} said together',
  },
  'models.spread.each': { vi: 'mỗi mô hình: {spread}', en: 'each model: {spread}' },
  'models.spread.nobody': { vi: 'chưa đơn vị nào đang áp dụng', en: 'run nowhere yet' },
  'models.spread.since': { vi: 'từ {from}', en: 'since {from}' },
  'models.spread.range': { vi: 'từ {from} đến {to}', en: 'from {from} to {to}' },
  'models.spread.undated': { vi: 'không ghi ngày bắt đầu', en: 'no date given' },
  'models.spread.someUndated': {
    vi: '{n} đơn vị không ghi ngày bắt đầu',
    en: 'no date for {n} {n|unit|units}',
  },
  'models.spread.title': { vi: 'Số đơn vị áp dụng qua các kỳ', en: 'Units that run it, over time' },
  'models.spread.count': { vi: 'Số đơn vị', en: 'Units' },
  'models.spread.unknown': {
    vi: 'Nguồn không ghi ngày bắt đầu nên chưa thấy được mức lan tỏa theo thời gian.',
    en: 'The source gives no day of adoption, so its spread over time cannot be seen.',
  },
  'models.evidence.none': { vi: 'nguồn không nêu minh chứng', en: 'the source gives no evidence' },
  'models.evidence.given': { vi: 'minh chứng: {text}', en: 'evidence: {text}' },
  'models.units.stage': { vi: '{stage}: {units}', en: '{stage}: {units}' },
  'models.units.stageShared': {
    vi: '{stage}, {attribution}: {units}',
    en: '{stage}, {attribution}: {units}',
  },
  'models.units.dated': { vi: '{unit} (từ {date})', en: '{unit} (since {date})' },
  'models.units.notNamed': {
    vi: 'Không nêu có mô hình này: {units}',
    en: 'Not named as running it: {units}',
  },
  'models.units.none': {
    vi: 'Chưa có sáng kiến, mô hình hay (kết luận kiểm tra): {units}',
    en: 'No good initiative or model yet (finding of the inspection): {units}',
  },
  'models.units.silent': {
    vi: 'Nguồn không có thông tin: {units}',
    en: 'The sources say nothing: {units}',
  },
  'models.units.result': { vi: 'Kết quả ở {unit}: {text}', en: 'Result in {unit}: {text}' },
  'models.effect.heading': {
    vi: 'Đơn vị áp dụng so với đơn vị khác',
    en: 'Adopters against the others',
  },
  'models.effect.title': {
    vi: '{indicator}: đơn vị áp dụng và đơn vị khác',
    en: '{indicator}: adopters and the others',
  },
  'models.effect.choose': { vi: 'Chỉ số', en: 'Indicator' },
  'models.effect.noIndicator': {
    vi: 'Nguồn không nêu mô hình hướng tới chỉ số nào, nên không có số liệu để so.',
    en: 'No indicator is named that the model is meant to move, so there are no figures to compare.',
  },
  'models.effect.noFigure': {
    vi: 'Chưa có số liệu {indicator} của đơn vị áp dụng để so.',
    en: 'There is no figure of {indicator} for an adopter to compare.',
  },
  'models.effect.noAdopter': {
    vi: 'Chưa đơn vị nào đang áp dụng, nên không có gì để so.',
    en: 'No unit runs it yet, so there is nothing to compare.',
  },
  'models.effect.adopters': { vi: 'Bình quân áp dụng', en: 'Mean of adopters' },
  'models.effect.others': { vi: 'Bình quân đơn vị khác', en: 'Mean of the others' },
  'models.effect.now': {
    vi: '{period}: {n} đơn vị áp dụng bình quân {value}, {m} đơn vị khác {other}',
    en: '{period}: {n} {n|adopter has|adopters have} a mean of {value}, {m} {m|other|others} of {other}',
  },
  'models.effect.nowOnly': {
    vi: '{period}: {n} đơn vị áp dụng bình quân {value}; không có đơn vị khác để so',
    en: '{period}: {n} {n|adopter has|adopters have} a mean of {value}; there is no other to compare with',
  },
  'models.effect.nowNone': {
    vi: '{period}: chưa có số liệu của đơn vị áp dụng',
    en: '{period}: no figure of an adopter',
  },
  'models.effect.ahead': { vi: 'tốt hơn {change}', en: 'better by {change}' },
  'models.effect.behind': { vi: 'kém hơn {change}', en: 'worse by {change}' },
  'models.effect.even': { vi: 'ngang nhau', en: 'level' },
  'models.effect.silent': {
    vi: 'Trong các đơn vị khác có {n} đơn vị nguồn không có thông tin, có thể cũng đang áp dụng.',
    en: 'Of {n} of the others the sources say nothing; they may run it too.',
  },
  'models.effect.undated': {
    vi: 'Nguồn không ghi ngày bắt đầu nên chỉ so kết quả hiện nay, không so trước và sau.',
    en: 'The source gives no day of adoption, so only levels are compared, not before and after.',
  },
  'models.effect.someUndated': {
    vi: '{n} đơn vị áp dụng không ghi ngày bắt đầu nên không vào phép so trước và sau.',
    en: '{n} {n|adopter has|adopters have} no date and stand outside the comparison of before and after.',
  },
  'models.effect.did': {
    vi: 'Trước và sau: đơn vị áp dụng đổi {change}, đơn vị khác cùng kỳ đổi {other}',
    en: 'Before and after: adopters changed by {change}, the others over the same periods by {other}',
  },
  'models.effect.double': {
    vi: 'khác biệt kép {effect} ({n} đơn vị áp dụng, {m} đơn vị khác)',
    en: 'difference in differences {effect} ({n} {n|adopter|adopters}, {m} {m|other|others})',
  },
  'models.effect.doubleBetter': {
    vi: 'khác biệt kép {effect}, tốt hơn ({n} đơn vị áp dụng, {m} đơn vị khác)',
    en: 'difference in differences {effect}, for the better ({n} {n|adopter|adopters}, {m} {m|other|others})',
  },
  'models.effect.doubleWorse': {
    vi: 'khác biệt kép {effect}, kém hơn ({n} đơn vị áp dụng, {m} đơn vị khác)',
    en: 'difference in differences {effect}, for the worse ({n} {n|adopter|adopters}, {m} {m|other|others})',
  },
  'models.effect.fewPeriods': {
    vi: 'Biết ngày áp dụng nhưng chưa đủ kỳ trước, kỳ sau hoặc {n} đơn vị khác có số liệu cùng kỳ để so trước và sau.',
    en: 'The day of adoption is known, but there are too few periods before or after it, or fewer than {n} others with the same periods, to compare.',
  },
  'models.effect.small': {
    vi: 'Chỉ {n} đơn vị áp dụng được so, quá ít để kết luận.',
    en: 'Only {n} {n|adopter|adopters} compared: too few to conclude from.',
  },
  'models.effect.caveat': {
    vi: 'Không chứng minh mô hình là nguyên nhân: đơn vị áp dụng có thể vốn đã khác, và nhiều việc khác cùng diễn ra.',
    en: 'No proof that the model is the cause: adopters may have differed from the start, and much else happened.',
  },
  'models.effect.marker': {
    vi: 'Vạch đứng: kỳ bắt đầu áp dụng.',
    en: 'Upright lines: the period of adoption.',
  },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
