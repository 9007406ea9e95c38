import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'absentNote.what': {
    vi: 'Bộ số liệu này chưa có dữ liệu {tables}.',
    en: 'This package has no data yet of: {tables}.',
  },
  'absentNote.where': {
    vi: 'Xem hoặc thêm ở trang Dữ liệu',
    en: 'See or add it on the page Data',
  },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
