import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'loading.text': { vi: 'Đang đọc số liệu…', en: 'Reading the data…' },
  'loading.slow': { vi: 'Đang chờ máy chủ gửi {files}.', en: 'Waiting for {files}.' },
  'failure.title': { vi: 'Chưa mở được số liệu', en: 'The data could not be opened' },
  'skip.link': { vi: 'Đến thẳng nội dung', en: 'Skip to the content' },
  'badge.official': { vi: 'Số liệu chính thức', en: 'Official figures' },
  'badge.errors': { vi: '{n} lỗi dữ liệu', en: '{n} data {n|error|errors}' },
  'period.label': { vi: 'Kỳ số liệu', en: 'Period' },
  'period.none': { vi: 'Chọn kỳ', en: 'Choose a period' },
  'focus.chosen': { vi: 'Đang chọn: {units}.', en: 'Chosen: {units}.' },
  'settings.label': { vi: 'Thiết đặt', en: 'Settings' },
  'present.start': { vi: 'Trình chiếu màn hình này (F5)', en: 'Present this screen (F5)' },
  'pin.label': { vi: 'Ghim màn hình này vào phiên họp', en: 'Pin this screen to the meeting' },
  'pin.done': { vi: 'Đã ghim, mở phiên họp', en: 'Pinned; open the meeting' },
  'pin.unkept': { vi: 'Trình duyệt không lưu được', en: 'The browser could not keep it' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
