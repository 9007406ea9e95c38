import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'loading.text': { vi: 'Đang đọc số liệu…', en: 'Reading the data…' },
  'loading.slow': { vi: 'Đang chờ máy chủ gửi {files}.', en: 'Waiting for {files}.' },
  'failure.title': { vi: 'Chưa mở được số liệu', en: 'The data could not be opened' },
  'failure.text': {
    vi: 'Bảng đơn vị hoặc bảng chỉ số chưa đọc được nên chưa thể hiển thị. Dưới đây là nguyên nhân; sửa tệp trên máy chủ rồi tải lại trang.',
    en: 'The table of units or of indicators could not be read, so nothing can be shown. The reasons are below; mend the file on the server and load the page again.',
  },
  'notFound.title': { vi: 'Không có trang này', en: 'There is no such page' },
  'notFound.text': {
    vi: 'Địa chỉ có thể đã cũ hoặc bị gõ sai.',
    en: 'The address may be old or mistyped.',
  },
  'notFound.back': { vi: 'Về Toàn cảnh', en: 'To the overview' },
  'skip.link': { vi: 'Đến thẳng nội dung', en: 'Skip to the content' },
  'badge.official': { vi: 'Số liệu chính thức', en: 'Official figures' },
  'badge.errors': { vi: '{n} lỗi dữ liệu', en: '{n} data {n|error|errors}' },
  'scope.label': { vi: 'Loại số liệu', en: 'Kind of figures' },
  'scope.all': { vi: 'Mọi số liệu', en: 'All figures' },
  'scope.official': { vi: 'Chỉ số liệu chính thức', en: 'Official figures only' },
  'period.label': { vi: 'Kỳ số liệu', en: 'Period' },
  'period.none': { vi: 'Chọn kỳ', en: 'Choose a period' },
  'focus.chosen': { vi: 'Đang chọn: {units}.', en: 'Chosen: {units}.' },
  'focus.legend': {
    vi: 'Chọn tối đa {n} đơn vị để theo dõi',
    en: 'Choose up to {n} units to follow',
  },
  'focus.search': { vi: 'Tìm đơn vị', en: 'Find a unit' },
  'focus.reset': { vi: 'Về lựa chọn ban đầu', en: 'Back to the first choice' },
  'language.label': { vi: 'Ngôn ngữ', en: 'Language' },
  'language.vi': { vi: 'Tiếng Việt', en: 'Tiếng Việt' },
  'language.en': { vi: 'English', en: 'English' },
  'settings.label': { vi: 'Thiết đặt', en: 'Settings' },
  'shortcuts.label': { vi: 'Phím tắt', en: 'Shortcuts' },
  'shortcuts.on': {
    vi: 'Dùng phím tắt một ký tự (T: bảng số)',
    en: 'Use single-key shortcuts (T: tables)',
  },
  'theme.label': { vi: 'Nền', en: 'Ground' },
  'theme.light': { vi: 'Sáng', en: 'Light' },
  'theme.dark': { vi: 'Tối', en: 'Dark' },
  'theme.contrast': { vi: 'Tương phản cao', en: 'High contrast' },
  'present.start': { vi: 'Trình chiếu màn hình này (F5)', en: 'Present this screen (F5)' },
  'pin.label': { vi: 'Ghim màn hình này vào phiên họp', en: 'Pin this screen to the meeting' },
  'pin.done': { vi: 'Đã ghim, mở phiên họp', en: 'Pinned; open the meeting' },
  'pin.unkept': { vi: 'Trình duyệt không lưu được', en: 'The browser could not keep it' },
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
