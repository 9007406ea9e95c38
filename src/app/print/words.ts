import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'print.legend': { vi: 'In trang này', en: 'Print this page' },
  'print.a4': { vi: 'A4 đứng', en: 'A4 upright' },
  'print.a4Side': { vi: 'A4 ngang', en: 'A4 on its side' },
  'print.a3Side': { vi: 'A3 ngang', en: 'A3 on its side' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
