import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'answers.heading': { vi: 'Đơn vị trả lời', en: 'What the unit answers' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
