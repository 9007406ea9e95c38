import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'learning.legend.shared': { vi: 'Nêu chung nhiều đơn vị', en: 'Said of several units together' },
  'learning.legend.unknown': { vi: 'Nguồn không có thông tin', en: 'The sources say nothing' },
  'learning.legend.empty': { vi: 'Kiểm tra không nêu', en: 'Inspected, none named' },
  'learning.choose': { vi: 'Chọn {unit}', en: 'Choose {unit}' },
  'learning.page.label': { vi: 'Các trang đơn vị', en: 'Pages of units' },
  'learning.page.range': {
    vi: 'Đơn vị {from}–{to} trong {total} đơn vị khác',
    en: 'Units {from}–{to} of {total} others',
  },
  'learning.page.previous': { vi: 'Các đơn vị trước', en: 'Previous units' },
  'learning.page.next': { vi: 'Các đơn vị sau', en: 'Next units' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
