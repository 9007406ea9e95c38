import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'shortcomings.none': {
    vi: 'Bộ số liệu không nêu hạn chế nào',
    en: 'The data package names no shortcoming',
  },
  'shortcomings.noneFound': {
    vi: 'Không có hạn chế nào khớp với lựa chọn',
    en: 'No shortcoming fits this choice',
  },
  'shortcomings.count': {
    vi: '{n} hạn chế được nêu ở {units} đơn vị',
    en: '{n} {n|shortcoming|shortcomings} named in {units} {units|unit|units}',
  },
  'shortcomings.overdue': {
    vi: '{n} hạn chế quá hạn khắc phục',
    en: '{n} {n|shortcoming|shortcomings} overdue',
  },
  'shortcomings.noneOverdue': { vi: 'chưa có hạn chế nào quá hạn', en: 'none is overdue' },
  'shortcomings.allResolved': { vi: 'đã khắc phục tất cả', en: 'all remedied' },
  'shortcomings.noDue': {
    vi: 'nguồn không ghi thời hạn khắc phục',
    en: 'no time limit is given',
  },
  'shortcomings.most': { vi: 'nhiều nhất ở {fields} ({n})', en: 'most in {fields} ({n})' },
  // Joint and common statements are counted once, never once for each unit.
  'shortcomings.attributions': {
    vi: 'Trong đó {own} của riêng một đơn vị, {joint} chung vài đơn vị, {common} là nhận xét chung các nơi được kiểm tra.',
    en: 'Of these {own} {own|is|are} said of one unit, {joint} of several, {common} of the inspected places in general.',
  },
  'shortcomings.again': {
    vi: '{n} hạn chế lặp lại so với lần kiểm tra trước.',
    en: '{n} {n|shortcoming has|shortcomings have} come back since an earlier inspection.',
  },
  'shortcomings.noDay': {
    vi: 'Bộ số liệu không ghi ngày tính nên không đếm được số ngày.',
    en: 'The data package gives no day to count on, so days are not counted.',
  },
  'shortcomings.silent': {
    vi: 'Chưa có thông tin về {n}/{of} đơn vị.',
    en: 'The sources say nothing of {n} of {of} units.',
  },
  'shortcomings.matrix': {
    vi: 'Hạn chế theo đơn vị và lĩnh vực',
    en: 'Shortcomings by unit and area',
  },
  'shortcomings.unit': { vi: 'Đơn vị', en: 'Unit' },
  'shortcomings.total': { vi: 'Tổng số', en: 'In all, each shortcoming once' },
  'shortcomings.silentUnits': {
    vi: '{n} đơn vị này chưa có trong báo cáo kiểm tra: không có thông tin, không phải là không có hạn chế',
    en: 'of {n|this unit|these units} ({n}) no inspection speaks: not known, which is not the same as none',
  },
  'shortcomings.cell': { vi: '{unit}, {field}: {what}', en: '{unit}, {field}: {what}' },
  'shortcomings.cellOwn': { vi: '{n} nêu riêng', en: '{n} of its own' },
  'shortcomings.cellShared': { vi: '{n} nêu chung', en: '{n} shared' },
  'shortcomings.cellNone': { vi: 'không nêu', en: 'none named' },
  'shortcomings.unitPress': { vi: 'Chỉ xem {unit}', en: 'Only {unit}' },
  'shortcomings.list': { vi: 'Danh sách hạn chế', en: 'List of shortcomings' },
  'shortcomings.listOne': { vi: '{n} hạn chế', en: '{n} {n|shortcoming|shortcomings}' },
  'shortcomings.againIndicator': {
    vi: 'Lặp lại: chỉ số này đã bị nêu {times} lần trước đó ở {units}, gần nhất ngày {date}.',
    en: 'Again: this indicator was named {times} {times|time|times} before in {units}, last on {date}.',
  },
  'shortcomings.againField': {
    vi: 'Lặp lại: lĩnh vực này đã bị nêu {times} lần trước đó ở {units}, gần nhất ngày {date}.',
    en: 'Again: this area was named {times} {times|time|times} before in {units}, last on {date}.',
  },
  'shortcomings.noIndicator': { vi: 'không có chỉ số gắn kèm', en: 'no indicator linked' },
  'shortcomings.learn': { vi: 'Bản đồ học tập của {unit}', en: 'Learning map of {unit}' },
  'shortcomings.inspection': { vi: 'kiểm tra ngày {date}', en: 'inspection of {date}' },
  'shortcomings.shared': { vi: 'Tất cả:', en: 'All of them:' },
  'citation.full': { vi: 'Nguồn: {title}. {publisher}.', en: 'Source: {title}. {publisher}.' },
  'citation.fullOn': {
    vi: 'Nguồn: {title}. {publisher}, {date}.',
    en: 'Source: {title}. {publisher}, {date}.',
  },
  'citation.unknown': {
    vi: 'Nguồn: {id} (bộ số liệu không ghi đây là văn bản nào).',
    en: 'Source: {id} (the data package does not describe it).',
  },
  'evidence.was': { vi: 'trước đó {value}', en: 'before: {value}' },
  'evidence.from': { vi: 'từ {value}', en: 'from {value}' },
  'evidence.noFigure': { vi: 'chưa có số liệu', en: 'no figure' },
  'evidence.trend': {
    vi: '{indicator} của {unit} qua {n} kỳ đến {period}',
    en: '{indicator} of {unit} over {n} periods up to {period}',
  },
  'evidence.better': { vi: 'tốt lên', en: 'better' },
  'evidence.worse': { vi: 'xấu đi', en: 'worse' },
  'evidence.unchanged': { vi: 'chưa đổi rõ', en: 'no clear change' },
  'evidence.unknown': { vi: 'chưa so được', en: 'not comparable' },
  'evidence.target': { vi: '{indicator} (chỉ tiêu {target})', en: '{indicator} (target {target})' },
  'evidence.targetOnly': { vi: 'chỉ tiêu {target}', en: 'target {target}' },
  'evidence.caption': {
    vi: 'Chỉ số thể hiện hạn chế, theo kỳ',
    en: 'Indicators that show the shortcomings, by period',
  },
  'filter.label': { vi: 'Lọc', en: 'Filter' },
  'filter.open': { vi: 'Lọc, ngày tính, tải về', en: 'Filter, day, download' },
  'filter.all': { vi: '{what}: tất cả', en: '{what}: all' },
  'filter.unit': { vi: 'Đơn vị', en: 'Unit' },
  'filter.field': { vi: 'Lĩnh vực', en: 'Area' },
  'filter.inspection': { vi: 'Cuộc kiểm tra', en: 'Inspection' },
  'filter.indicator': { vi: 'Chỉ số', en: 'Indicator' },
  'filter.state': { vi: 'Tình trạng', en: 'State' },
  'filter.query': { vi: 'Tìm hạn chế', en: 'Find a shortcoming' },
  'filter.asOf': { vi: 'Tính đến ngày', en: 'As of' },
  'filter.dayForm': { vi: 'ngày/tháng/năm', en: 'day/month/year' },
  'filter.clear': { vi: 'Bỏ lọc', en: 'Clear' },
  'shortcomings.legendShared': {
    vi: 'Nêu chung nhiều đơn vị, không tính riêng từng đơn vị',
    en: 'Said of several units together, not counted for each',
  },
  'shortcomings.legendHigh': { vi: 'Mức nặng (ghi trong tệp)', en: 'High severity (in the file)' },
  'shortcomings.legendLow': { vi: 'Mức nhẹ (ghi trong tệp)', en: 'Low severity (in the file)' },
  'shortcomings.legendEmpty': {
    vi: 'Ô trống: kiểm tra không nêu',
    en: 'Empty: not named by the inspection',
  },
  'shortcomings.legendSpark': {
    vi: 'Diễn biến các kỳ; vạch đứng: ngày kiểm tra',
    en: 'History; upright line: day of the inspection',
  },
  'shortcomings.tableNumber': { vi: 'STT', en: 'No.' },
  'shortcomings.tableText': { vi: 'Hạn chế', en: 'Shortcoming' },
  'shortcomings.tableField': { vi: 'Lĩnh vực', en: 'Area' },
  'shortcomings.tableUnits': { vi: 'Đơn vị', en: 'Units' },
  'shortcomings.tableAttribution': { vi: 'Cách nêu', en: 'How it is said' },
  'shortcomings.tableState': { vi: 'Tình trạng', en: 'State' },
  'shortcomings.tableFound': { vi: 'Ngày nêu', en: 'Named on' },
  'shortcomings.tableAge': { vi: 'Số ngày kể từ lúc được chỉ ra', en: 'Days since named' },
  'shortcomings.tableDue': { vi: 'Thời hạn', en: 'Due' },
  'shortcomings.tableLeft': { vi: 'Số ngày còn lại', en: 'Days left' },
  'shortcomings.tableGravity': { vi: 'Mức ghi trong tệp', en: 'Severity in the file' },
  'shortcomings.tableIndicator': { vi: 'Chỉ số', en: 'Indicator' },
  'shortcomings.tableChange': { vi: 'Thay đổi kể từ lúc được chỉ ra', en: 'Change since named' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
