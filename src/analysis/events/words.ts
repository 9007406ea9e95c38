import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'event.told': { vi: 'Mốc {date}: {text}.', en: 'Mark {date}: {text}.' },
  'event.broken': {
    vi: 'Mốc {date}: {text}; đường đứt vì cách tính đã đổi.',
    en: 'Mark {date}: {text}; the line breaks, for the definition changed.',
  },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
