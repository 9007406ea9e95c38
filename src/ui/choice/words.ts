import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'unitChoice.search': {
    vi: 'Tìm đơn vị, không cần dấu',
    en: 'Find a unit, with or without marks',
  },
  'unitChoice.found': { vi: '{n}/{of} đơn vị', en: '{n} of {of} units' },
})

declare module '@/i18n/catalogue' {
  interface Catalogue extends Readonly<typeof words> {}
}
