import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'drop.anywhere': {
    vi: 'Thả tệp để nhập dữ liệu; chưa có gì được dùng trước khi bạn xem và đồng ý.',
    en: 'Drop the files to import them; nothing is used before you have seen it and agreed.',
  },
})

type Added = typeof words

declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
