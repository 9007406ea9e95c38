import { addWords } from '@/i18n/catalogue'

/** What several screens say. */
const words = addWords({
  // What stands over ranks, and whom they are among where that may be in doubt.
  'rank.heading': { vi: 'Hạng', en: 'Rank' },
  'peers.declared': { vi: 'Hạng trong nhóm', en: 'Rank in group' },
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
  'rank.noGroup': { vi: 'trong các đơn vị chưa xếp nhóm', en: 'among units without a group' },
  'rank.kind': { vi: 'trong loại {kind}', en: 'among units of kind {kind}' },
  'rank.size': { vi: 'theo quy mô ({size})', en: 'by size ({size})' },
  'indicators.linkedBy': {
    vi: 'Chỉ số gắn kèm: {sources}',
    en: 'Indicators tied to it: {sources}',
  },
  'indicators.partial': { vi: '{used}/{of} đơn vị', en: '{used} of {of} units' },
  'indicators.head.statuses': { vi: 'Số liệu {statuses}.', en: 'Figures: {statuses}.' },
  'indicators.about.span': { vi: '{n} kỳ, từ {from} đến {to}', en: '{n} periods, {from} to {to}' },
  'learning.legend.shared': { vi: 'Nêu chung nhiều đơn vị', en: 'Said of several units together' },
  'learning.legend.unknown': { vi: 'Nguồn không có thông tin', en: 'The sources say nothing' },
  'learning.legend.empty': { vi: 'Kiểm tra không nêu', en: 'Inspected, none named' },
  'address.unknown': {
    vi: 'Gói dữ liệu không có mã “{id}” ở bảng {what}, nên màn hình bỏ qua phần này của địa chỉ.',
    en: 'The data package has no “{id}” in the table {what}; that part of the address is left out.',
  },
  'address.focusGone': {
    vi: 'Không theo dõi được {units}: không có trong gói dữ liệu ở kỳ này.',
    en: 'Cannot be followed: {units}, not in the data package in this period.',
  },
  'address.focusLeft': {
    vi: 'Chỉ theo dõi được {n} đơn vị cùng lúc, đã bỏ {units}.',
    en: 'No more than {n} units can be followed at once; left out: {units}.',
  },
  'address.later': {
    vi: 'Tính đến {date}, không hiển thị {n} nội dung nêu sau ngày này (kiểm tra, hạn chế, kiến nghị, áp dụng mô hình).',
    en: 'As of {date}: {n} {n|statement|statements} made after that day (inspections, shortcomings, requests, models taken up) left out.',
  },
  'headline.score': {
    vi: '{n}/{of} đơn vị đạt từ {target}',
    en: '{n} of {of} units reach {target}',
  },
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
    vi: '{period} không có số liệu loại này; hãy chọn kỳ khác',
    en: '{period} has no figures of this kind; choose another period',
  },
  'headline.statuses': { vi: 'Theo số liệu {statuses}:', en: 'On {statuses} figures:' },
  'headline.unscored': {
    vi: 'Kỳ này không có {score} nên không xếp hạng.',
    en: 'No {score} in this period, so no ranks.',
  },
  'headline.weakest': {
    vi: 'chỉ số yếu nhất là {indicator} ({n}/{of} đơn vị chưa đạt).',
    en: 'the weakest indicator is {indicator} ({n} of {of} units below target).',
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
  'profile.unranked': { vi: 'chưa xếp hạng', en: 'not ranked' },
  'profile.change': { vi: '{change} điểm so với {period}', en: '{change} points since {period}' },
  'profile.models': { vi: 'mô hình', en: 'models' },
  'profile.shortcomings': { vi: 'hạn chế', en: 'shortcomings' },
  'profile.inspection': {
    vi: 'Kiểm tra ngày {date}, {format}; chủ trì: {chair}.',
    en: 'Inspected on {date}, {format}; chair: {chair}.',
  },
  'profile.source': { vi: 'Nguồn: {title} ({publisher}).', en: 'Source: {title} ({publisher}).' },
  'action.close': { vi: 'Đóng', en: 'Close' },
  'badge.figures': { vi: 'Số liệu {statuses}', en: 'Figures: {statuses}' },
  'figure.plain': { vi: '{value}', en: '{value}' },
  'statement.absentTables': { vi: 'chưa đọc được bảng {tables}', en: 'table not loaded: {tables}' },
  'headline.damaged': {
    vi: 'Bảng {tables} bị thiếu dòng so với gói dữ liệu, các kết luận chưa trọn',
    en: 'Rows of the table {tables} are missing from the package, so that conclusions are not whole',
  },
  'headline.absent': {
    vi: 'Chưa đọc được bảng {tables}, xem trang Dữ liệu',
    en: 'Table not loaded: {tables}, see the page Data',
  },
  'statement.noModel': { vi: 'chưa có', en: 'none yet' },
  'stage.planned': { vi: 'Dự kiến', en: 'Planned' },
  'stage.piloting': { vi: 'Đang thí điểm', en: 'Being tried' },
  'stage.in_use': { vi: 'Đang áp dụng', en: 'In use' },
  'stage.stopped': { vi: 'Đã dừng', en: 'Stopped' },
  'stage.unknown': { vi: 'Chưa rõ giai đoạn', en: 'Stage not known' },
  'format.onsite': { vi: 'trực tiếp', en: 'on site' },
  'format.online': { vi: 'trực tuyến', en: 'online' },
  'source.statuses': { vi: 'Số liệu: {statuses}', en: 'Figures: {statuses}' },
  'source.titles': { vi: '{titles}', en: '{titles}' },
  'source.package': { vi: 'Gói dữ liệu {name}', en: 'Data package {name}' },
  'source.asOf': { vi: 'tính đến {date}', en: 'as of {date}' },
  'source.asOfLater': {
    vi: 'số liệu {period}; hạn chế, kiến nghị tính đến {date}',
    en: 'figures of {period}; shortcomings and requests as of {date}',
  },
  // Tells one state of the package from another.
  'source.print': { vi: 'mã {print}', en: 'content {print}' },
  'status.official': { vi: 'chính thức', en: 'official' },
  'status.provisional': { vi: 'sơ bộ', en: 'provisional' },
  'status.illustrative': { vi: 'minh họa', en: 'illustrative' },
  'status.clean': {
    vi: 'Đã đọc {tables} bảng, không có lỗi',
    en: '{tables} tables read, no errors',
  },
  'status.troubled': {
    vi: '{n} lỗi trong gói dữ liệu',
    en: '{n} {n|error|errors} in the data package',
  },
  'status.version': { vi: 'phiên bản {version}', en: 'version {version}' },
  'status.figures': { vi: '{n} số liệu {status}', en: '{n} {status} {n|figure|figures}' },
  'status.tables': { vi: 'Các bảng', en: 'Tables' },
  'status.table': { vi: 'Bảng', en: 'Table' },
  'status.read': { vi: 'Dòng đọc', en: 'Rows read' },
  'status.taken': { vi: 'Dòng dùng được', en: 'Rows used' },
  'status.state': { vi: 'Tình trạng', en: 'State' },
  'status.sources': { vi: 'Nguồn', en: 'Sources' },
  'table.units': { vi: 'Đơn vị', en: 'Units' },
  'table.successions': { vi: 'Kế thừa đơn vị', en: 'Successions' },
  'table.fields': { vi: 'Lĩnh vực', en: 'Areas of work' },
  'table.indicators': { vi: 'Chỉ số', en: 'Indicators' },
  'table.observations': { vi: 'Số liệu', en: 'Figures' },
  'table.bands': { vi: 'Xếp loại', en: 'Bands' },
  'table.models': { vi: 'Mô hình', en: 'Models' },
  'table.adoptions': { vi: 'Áp dụng mô hình', en: 'Adoptions' },
  'table.shortcomings': { vi: 'Hạn chế', en: 'Shortcomings' },
  'table.directives': { vi: 'Kiến nghị của chủ trì', en: 'Requests of the chair' },
  'table.inspections': { vi: 'Cuộc kiểm tra', en: 'Inspections' },
  'table.sources': { vi: 'Nguồn', en: 'Sources' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
