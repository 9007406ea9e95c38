import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'pager.label': { vi: 'Các trang của danh sách', en: 'Pages of the list' },
  'pager.labelOf': { vi: 'Các trang của danh sách “{list}”', en: 'Pages of the list “{list}”' },
  'pager.range': { vi: '{from}–{to} trong {n}', en: '{from}–{to} of {n}' },
  'pager.previous': { vi: 'Trang trước', en: 'Previous page' },
  'pager.next': { vi: 'Trang sau', en: 'Next page' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
