import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'document.legend': { vi: 'Văn bản của màn hình (Nghị định 30)', en: 'The page as a document' },
  'document.save': { vi: 'Lưu báo cáo (Word)', en: 'Save report (Word)' },
  'document.empty': { vi: 'Không có gì để báo cáo.', en: 'There is nothing to report.' },
  'package.label': { vi: 'Bộ số liệu', en: 'Data package' },
  'focus.score': { vi: 'Điểm dùng để xếp hạng', en: 'Score that ranks units' },
  'focus.tier': { vi: 'Cấp được so sánh', en: 'Tier that is compared' },
  'scope.label': { vi: 'Loại số liệu', en: 'Kind of figures' },
  'scope.all': { vi: 'Mọi số liệu', en: 'All figures' },
  'scope.official': { vi: 'Chỉ số liệu chính thức', en: 'Official figures only' },
  'focus.legend': {
    vi: 'Chọn tối đa {n} đơn vị để theo dõi',
    en: 'Choose up to {n} units to follow',
  },
  'focus.search': { vi: 'Tìm đơn vị', en: 'Find a unit' },
  'focus.reset': { vi: 'Về lựa chọn ban đầu', en: 'Back to the first choice' },
  'language.label': { vi: 'Ngôn ngữ', en: 'Language' },
  'language.vi': { vi: 'Tiếng Việt', en: 'Tiếng Việt' },
  'language.en': { vi: 'English', en: 'English' },
  'shortcuts.label': { vi: 'Phím tắt', en: 'Shortcuts' },
  'shortcuts.on': {
    vi: 'Dùng phím tắt một ký tự (T: bảng số)',
    en: 'Use single-key shortcuts (T: tables)',
  },
  'theme.label': { vi: 'Nền', en: 'Ground' },
  'theme.light': { vi: 'Sáng', en: 'Light' },
  'theme.dark': { vi: 'Tối', en: 'Dark' },
  'theme.contrast': { vi: 'Tương phản cao', en: 'High contrast' },
  'palette.label': { vi: 'Màu mức đạt', en: 'Colours of attainment' },
  'palette.usual': { vi: 'Chuẩn: xanh lam, vàng, đỏ cam', en: 'Usual: blue, amber, vermilion' },
  'palette.traffic': {
    vi: 'Đèn giao thông: lục, vàng, đỏ',
    en: 'Traffic lights: green, amber, red',
  },
  'palette.warning': {
    vi: 'Người khó phân biệt đỏ với lục sẽ khó thấy khác biệt giữa các màu này; dấu ▲ và ✕ vẫn giữ nguyên.',
    en: 'Those who cannot tell red from green will hardly tell these colours apart; the signs ▲ and ✕ stay.',
  },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
