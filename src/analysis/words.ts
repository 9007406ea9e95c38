import { addWords } from '@/i18n/catalogue'

/** What several screens say. */
const words = addWords({
  // What stands over ranks, and whom they are among where that may be in doubt.
  'rank.heading': { vi: 'Hạng', en: 'Rank' },
  'peers.declared': { vi: 'Hạng trong nhóm', en: 'Rank in group' },
  'peers.area': { vi: 'Hạng trong khu vực', en: 'Rank in area' },
  'peers.kind': { vi: 'Hạng trong loại', en: 'Rank in kind' },
  'peers.size': { vi: 'Hạng theo quy mô', en: 'Rank by size' },
  'peers.all': { vi: 'Hạng toàn tỉnh', en: 'Rank in the province' },
  'peers.size.large': { vi: 'Quy mô lớn', en: 'Large units' },
  'peers.size.middle': { vi: 'Quy mô vừa', en: 'Middle-sized units' },
  'peers.size.small': { vi: 'Quy mô nhỏ', en: 'Small units' },
  'peers.size.unknown': {
    vi: 'Chưa rõ quy mô, không xếp hạng',
    en: 'Size not known, not ranked',
  },
  'rank.of': { vi: '{rank}/{of}', en: '{rank}/{of}' },
  'rank.among': { vi: '{place} {among}', en: '{place} {among}' },
  'rank.all': { vi: 'toàn tỉnh', en: 'in the province' },
  'rank.group': { vi: 'trong nhóm {group}', en: 'in the group {group}' },
  'rank.area': { vi: 'trong khu vực {area}', en: 'in the area {area}' },
  'rank.noGroup': { vi: 'trong các đơn vị chưa xếp nhóm', en: 'among units without a group' },
  'rank.kind': { vi: 'trong loại {kind}', en: 'among units of kind {kind}' },
  'rank.size': { vi: 'theo quy mô ({size})', en: 'by size ({size})' },
  'indicators.linkedBy': {
    vi: '{sources}',
    en: '{sources}',
  },
  'indicators.partial': { vi: '{used}/{of} đơn vị', en: '{used} of {of} units' },
  'indicators.head.statuses': { vi: 'Số liệu {statuses}.', en: 'Figures: {statuses}.' },
  'indicators.about.span': { vi: '{n} kỳ, từ {from} đến {to}', en: '{n} periods, {from} to {to}' },
  'headline.score': {
    vi: '{n}/{of} đơn vị đạt từ {target}',
    en: '{n} of {of} units reach {target}',
  },
  'headline.ofScore': {
    vi: '{score}: {n}/{of} đơn vị đạt từ {target}',
    en: '{score}: {n} of {of} units reach {target}',
  },
  'headline.extremes': {
    vi: '{score}: cao nhất {high} với {most}, thấp nhất {low} với {least}',
    en: '{score}: highest {high} with {most}, lowest {low} with {least}',
  },
  'headline.units': { vi: '{n} đơn vị', en: '{n} units' },
  'headline.fewScores': {
    vi: 'Chỉ {n}/{of} đơn vị có điểm tổng hợp, chưa đủ để xếp hạng',
    en: 'Only {n} of {of} units {n|has|have} a composite score, too few to rank',
  },
  'headline.officialFew': {
    vi: '{n}/{of} đơn vị có số liệu chính thức ở kỳ này ({indicators} chỉ số)',
    en: '{n} of {of} units {n|has|have} official figures in this period ({indicators} {indicators|indicator|indicators})',
  },
  'headline.measured': {
    vi: '{n}/{of} đơn vị có số liệu ở kỳ này, chưa có điểm tổng hợp',
    en: '{n} of {of} units {n|has|have} figures in this period, without a composite score',
  },
  'headline.noFigures': {
    vi: 'Chưa có số liệu nào cho các đơn vị này',
    en: 'There are no figures for these units yet',
  },
  'headline.noFiguresIn': {
    vi: '{period} chưa có số liệu; hãy chọn kỳ khác',
    en: '{period} has no figures; choose another period',
  },
  'headline.statuses': { vi: 'Số liệu {statuses}.', en: 'Figures: {statuses}.' },
  'headline.unscored': {
    vi: 'Kỳ này chưa có {score} nên không xếp hạng.',
    en: 'No {score} in this period, so no ranks.',
  },
  'headline.last': { vi: '{units} xếp cuối.', en: '{units} ranked last.' },
  'headline.weakest': {
    vi: 'Yếu nhất trong {all} chỉ số của bảng: {indicator} ({n}/{of} đơn vị đạt chỉ tiêu).',
    en: 'Of the {all} indicators in the table the weakest is {indicator} ({n} of {of} units meet the target).',
  },
  'headline.gap': { vi: '{indicator} còn chậm: {units}.', en: '{indicator} lags: {units}.' },
  'headline.unitFigure': { vi: '{unit} {value}', en: '{unit} {value}' },
  'overview.unit': { vi: 'Đơn vị', en: 'Unit' },
  'overview.province': { vi: 'Toàn tỉnh', en: 'Province' },
  'overview.period': { vi: 'Kỳ', en: 'Period' },
  'overview.modelsOf': { vi: '{unit}: {n} mô hình', en: '{unit}: {n} {n|model|models}' },
  'overview.shortcomingsOf': {
    vi: '{unit}: {n} hạn chế',
    en: '{unit}: {n} {n|shortcoming|shortcomings}',
  },
  'action.close': { vi: 'Đóng', en: 'Close' },
  'phrase.rests': { vi: '{phrase} (số {statuses})', en: '{phrase} ({statuses} figures)' },
  'phrase.alsoRests': { vi: '{caveats}, số {statuses}', en: '{caveats}, {statuses} figures' },
  'told.facts': { vi: '{n} sự thật', en: '{n} {n|fact|facts}' },
  'told.figures': { vi: '{n} số {status}', en: '{n} {status} {n|figure|figures}' },
  'told.all': { vi: '{parts}', en: '{parts}' },
  'source.period': { vi: '{period}', en: '{period}' },
  'source.periods': { vi: '{n} kỳ đến {period}', en: '{n} periods to {period}' },
  'badge.figures': { vi: 'Số liệu {statuses}', en: 'Figures: {statuses}' },
  'figure.plain': { vi: '{value}', en: '{value}' },
  'target.atLeast': { vi: '≥\u00a0{value}', en: '≥\u00a0{value}' },
  'target.atMost': { vi: '≤\u00a0{value}', en: '≤\u00a0{value}' },
  'statement.absentTables': {
    vi: 'chưa có dữ liệu bảng {tables}',
    en: 'no data of table: {tables}',
  },
  'headline.damaged': {
    vi: 'Bảng {tables} chưa trọn ({files}), hãy chép lại cả tệp',
    en: 'The table {tables} is not whole ({files}): copy the whole file again',
  },
  'headline.damagedFile': {
    vi: 'tệp {file} có {found} trong {said} byte',
    en: 'the file {file} has {found} of {said} bytes',
  },
  'headline.damagedRows': {
    vi: 'tệp {file} có {found} trong {said} dòng',
    en: 'the file {file} has {found} of {said} rows',
  },
  'headline.absent': {
    vi: 'Chưa có dữ liệu bảng {tables}, xem trang Dữ liệu',
    en: 'No data of table: {tables}, see the page Data',
  },
  'statement.noModel': { vi: 'chưa có', en: 'none yet' },
  'source.statuses': { vi: 'Số liệu: {statuses}', en: 'Figures: {statuses}' },
  'source.titles': { vi: '{titles}', en: '{titles}' },
  'source.package': { vi: 'Bộ số liệu {name}', en: 'Data package {name}' },
  'source.asOf': { vi: 'tính đến {date}', en: 'as of {date}' },
  'source.asOfLater': {
    vi: 'số liệu {period}; hạn chế, kiến nghị tính đến {date}',
    en: 'figures of {period}; shortcomings and requests as of {date}',
  },
  // Tells one state of the package from another.
  'source.fingerprint': { vi: 'bản {fingerprint}', en: 'content {fingerprint}' },
  'status.official': { vi: 'chính thức', en: 'official' },
  'status.provisional': { vi: 'sơ bộ', en: 'provisional' },
  'status.illustrative': { vi: 'minh họa', en: 'illustrative' },
  'table.units': { vi: 'Đơn vị', en: 'Units' },
  'table.successions': { vi: 'Kế thừa đơn vị', en: 'Successions' },
  'table.fields': { vi: 'Lĩnh vực', en: 'Areas of work' },
  'table.indicators': { vi: 'Chỉ số', en: 'Indicators' },
  'table.observations': { vi: 'Số liệu', en: 'Figures' },
  'table.targets': { vi: 'Chỉ tiêu theo năm', en: 'Targets by year' },
  'table.events': { vi: 'Sự kiện', en: 'Events' },
  'table.responses': { vi: 'Trả lời của đơn vị', en: 'Answers of units' },
  'table.bands': { vi: 'Xếp loại', en: 'Bands' },
  'table.models': { vi: 'Mô hình', en: 'Models' },
  'table.adoptions': { vi: 'Áp dụng mô hình', en: 'Adoptions' },
  'table.shortcomings': { vi: 'Hạn chế', en: 'Shortcomings' },
  'table.directives': { vi: 'Kiến nghị của chủ trì', en: 'Requests of the chair' },
  'table.inspections': { vi: 'Cuộc kiểm tra', en: 'Inspections' },
  'table.sources': { vi: 'Nguồn', en: 'Sources' },
  'statement.unknown': { vi: 'nguồn không có thông tin', en: 'the sources say nothing' },
  'statement.absent': { vi: 'chưa có dữ liệu', en: 'no data loaded' },
  'shortcoming.open': { vi: 'Đang khắc phục', en: 'Being remedied' },
  'shortcoming.unknown': { vi: 'Chưa rõ tiến độ khắc phục', en: 'Progress not known' },
  'shortcoming.overdue': { vi: 'Quá hạn', en: 'Overdue' },
  'shortcoming.resolved': { vi: 'Đã khắc phục', en: 'Remedied' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
