import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'notFound.title': { vi: 'Không có trang này', en: 'There is no such page' },
  'notFound.text': {
    vi: 'Địa chỉ có thể đã cũ hoặc bị gõ sai.',
    en: 'The address may be old or mistyped.',
  },
  'notFound.back': { vi: 'Về Toàn cảnh', en: 'To the overview' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
