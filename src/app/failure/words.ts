import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'failure.text': {
    vi: 'Bảng đơn vị hoặc bảng chỉ số chưa đọc được nên chưa thể hiển thị. Dưới đây là nguyên nhân; sửa tệp trên máy chủ rồi tải lại trang.',
    en: 'The table of units or of indicators could not be read, so nothing can be shown. The reasons are below; mend the file on the server and load the page again.',
  },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
