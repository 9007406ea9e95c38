import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'document.report': { vi: 'Báo cáo', en: 'Report' },
  'document.table': { vi: 'Bảng {n}. {title}', en: 'Table {n}. {title}' },
  'document.row': { vi: 'STT', en: 'No.' },
  'document.unit': { vi: 'Đơn vị', en: 'Unit' },
  'document.indicator': { vi: 'Chỉ số', en: 'Indicator' },
  'document.result': { vi: 'Kết quả', en: 'Result' },
  'document.target': { vi: 'Chỉ tiêu', en: 'Target' },
  'document.province': { vi: 'Toàn tỉnh', en: 'Province' },
  'document.verdict': { vi: 'Đánh giá', en: 'Verdict' },
  'document.figures': { vi: 'Kết quả theo chỉ số', en: 'Results by indicator' },
  'document.models': { vi: 'Mô hình, sáng kiến', en: 'Models, initiatives' },
  'document.shortcoming': { vi: 'Hạn chế', en: 'Shortcoming' },
  'document.shortcomings': { vi: 'Hạn chế được chỉ ra', en: 'Shortcomings named' },
  'document.noShortcoming': {
    vi: 'Không có hạn chế nào được chỉ ra.',
    en: 'No shortcoming named.',
  },
  'document.request': { vi: 'Kiến nghị', en: 'Request' },
  'document.requests': { vi: 'Kiến nghị của chủ trì', en: "The chair's requests" },
  'document.noRequest': { vi: 'Không có kiến nghị nào.', en: 'No request.' },
  'document.state': { vi: 'Tình trạng, thời hạn', en: 'State, due date' },
  'document.shownBy': { vi: 'Chỉ số theo dõi', en: 'Shown by' },
  'document.byUnit': { vi: 'Kết quả từng đơn vị', en: 'Result of each unit' },
  'document.noted': { vi: 'Ý kiến, cam kết', en: 'Answer, commitment' },
  'document.aboutUnit': {
    vi: 'Kết quả cải cách hành chính của {unit}',
    en: 'Administrative reform in {unit}',
  },
  'document.aboutUnitIn': {
    vi: 'Kết quả cải cách hành chính của {unit}, {period}',
    en: 'Administrative reform in {unit}, {period}',
  },
  'document.aboutCompare': {
    vi: 'So sánh kết quả cải cách hành chính {units}, {period}',
    en: 'Administrative reform compared: {units}, {period}',
  },
  'document.aboutInspection': { vi: '{title} (ngày {date})', en: '{title} ({date})' },
  'document.aboutFollowUp': {
    vi: 'Theo dõi thực hiện kiến nghị của chủ trì',
    en: "Follow-up of the chair's requests",
  },
  'document.inspected': { vi: 'Cuộc kiểm tra', en: 'The inspection' },
  'document.praised': { vi: 'Kết quả được ghi nhận', en: 'Acknowledged' },
  'document.agency': { vi: '………………………………', en: '………………………………' },
  'document.nation': {
    vi: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    en: 'SOCIALIST REPUBLIC OF VIET NAM',
  },
  'document.motto': {
    vi: 'Độc lập - Tự do - Hạnh phúc',
    en: 'Independence - Freedom - Happiness',
  },
  'document.number': { vi: 'Số:        /{sign}', en: 'No.        /{sign}' },
  'document.place': { vi: '…………, ngày …… tháng …… năm ……', en: '…………, …… …… ……' },
  'document.recipients': { vi: 'Nơi nhận:', en: 'Recipients:' },
  'document.recipient': { vi: '- ……………………;', en: '- ……………………;' },
  'document.filed': { vi: '- Lưu: VT, ……', en: '- Filed: ……' },
  'document.signer': { vi: '…………………………', en: '…………………………' },
  'document.sign': { vi: '(Ký, ghi rõ họ tên)', en: '(Signature and full name)' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
