import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'inspections.none': {
    vi: 'Bộ số liệu không nêu cuộc kiểm tra nào',
    en: 'The data package names no inspection',
  },
  'inspections.held': {
    vi: 'Kiểm tra {n} đơn vị ngày {date}',
    en: '{n} {n|unit|units} inspected on {date}',
  },
  'inspections.models': { vi: '{n} mô hình hay được nêu', en: '{n} good {n|model|models} named' },
  'inspections.found': {
    vi: '{n} hạn chế được chỉ ra',
    en: '{n} {n|shortcoming|shortcomings} found',
  },
  'inspections.asked': { vi: '{n} kiến nghị', en: '{n} {n|request|requests} made' },
  'inspections.title': { vi: '{title}.', en: '{title}.' },
  'inspections.compared': {
    vi: '{unit} giữa hai lần kiểm tra {from} và {to}',
    en: '{unit} between the inspections of {from} and {to}',
  },
  'inspections.comparedResolved': {
    vi: '{n} hạn chế đã khắc phục',
    en: '{n} {n|shortcoming|shortcomings} remedied',
  },
  'inspections.comparedStill': { vi: '{n} còn tồn tại', en: '{n} still open' },
  'inspections.comparedNew': { vi: '{n} mới', en: '{n} new' },
  'inspections.comparedUnsaid': {
    vi: '{n} hạn chế không được nêu lại và không rõ đã khắc phục hay chưa.',
    en: '{n} {n|shortcoming was|shortcomings were} not named again, and nothing says whether {n|it was|they were} remedied.',
  },
  'inspections.comparedRule': {
    vi: 'Coi là cùng một hạn chế khi cùng chỉ số; nếu một bên không gắn chỉ số thì khi cùng lĩnh vực.',
    en: 'Two findings are taken for one where the same indicator shows both; where one names none, if both are in the same area.',
  },
  'inspections.tabs': { vi: 'Kiểm tra và theo dõi', en: 'Inspection and follow-up' },
  'inspections.facts': { vi: 'Cuộc kiểm tra', en: 'The inspection' },
  'inspections.date': { vi: 'Ngày', en: 'Date' },
  'inspections.format': { vi: 'Hình thức', en: 'Form' },
  'inspections.chair': { vi: 'Chủ trì', en: 'Chair' },
  'inspections.place': { vi: 'Địa điểm chủ trì', en: 'Led from' },
  'inspections.noPlace': { vi: 'nguồn không nêu', en: 'not given by the source' },
  'inspections.units': { vi: 'Đơn vị được kiểm tra', en: 'Units inspected' },
  'inspections.praised': { vi: 'Được ghi nhận', en: 'Acknowledged' },
  'inspections.praisedNone': {
    vi: 'Nguồn không nêu nội dung được ghi nhận.',
    en: 'The source acknowledges nothing.',
  },
  'inspections.modelsHeading': {
    vi: 'Mô hình, sáng kiến được nêu',
    en: 'Models and initiatives named',
  },
  'inspections.modelsNone': {
    vi: 'Nguồn không nêu mô hình nào.',
    en: 'The source names no model.',
  },
  'inspections.modelUnits': { vi: '{units}: {attribution}', en: '{units}: {attribution}' },
  'inspections.attributionUnit': { vi: 'nêu riêng', en: 'said of it alone' },
  'inspections.attributionJoint': {
    vi: 'nêu chung, không tách riêng từng đơn vị',
    en: 'said together, without telling which model is whose',
  },
  'inspections.attributionCommon': {
    vi: 'nhận xét chung các nơi được kiểm tra',
    en: 'said of the inspected localities in general',
  },
  'inspections.foundHeading': { vi: 'Hạn chế được chỉ ra', en: 'Shortcomings found' },
  'inspections.foundNone': {
    vi: 'Không có hạn chế nào gắn với cuộc kiểm tra này.',
    en: 'No shortcoming is linked to this inspection.',
  },
  'inspections.askedHeading': { vi: 'Kiến nghị của chủ trì', en: 'Requests of the chair' },
  'inspections.askedNone': {
    vi: 'Không có kiến nghị nào gắn với cuộc kiểm tra này.',
    en: 'No request is linked to this inspection.',
  },
  'inspections.source': { vi: 'Nguồn trích dẫn', en: 'Citation' },
  'inspections.list': { vi: 'Các cuộc kiểm tra', en: 'Inspections' },
  'inspections.listItem': { vi: '{date}, {format}', en: '{date}, {format}' },
  'inspections.listCounts': {
    vi: '{units} đơn vị, {found} hạn chế, {asked} kiến nghị',
    en: '{units} {units|unit|units}, {found} {found|shortcoming|shortcomings}, {asked} {asked|request|requests}',
  },
  'inspections.compareWith': { vi: 'So với', en: 'Against' },
  'inspections.compareNone': { vi: 'So với lần khác…', en: 'Compare with…' },
  'inspections.compareUnit': { vi: 'Đơn vị so sánh', en: 'Unit compared' },
  'inspections.resolved': { vi: 'Đã khắc phục', en: 'Remedied' },
  'inspections.still': { vi: 'Còn tồn tại', en: 'Still open' },
  'inspections.unsaid': { vi: 'Không nêu lại, chưa rõ', en: 'Not named again, not known' },
  'inspections.new': { vi: 'Mới', en: 'New' },
  'inspections.nothing': { vi: 'không có', en: 'none' },
  'inspections.again': { vi: 'Nêu lại ngày {date}: {text}', en: 'Named again on {date}: {text}' },
  'inspections.comparedTable': {
    vi: 'So sánh hai lần kiểm tra theo đơn vị',
    en: 'Two inspections compared by unit',
  },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
