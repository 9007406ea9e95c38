import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'unit.step.previous': {
    vi: 'Đơn vị trước: {unit} (phím ←)',
    en: 'Previous unit: {unit} (← key)',
  },
  'unit.step.next': { vi: 'Đơn vị sau: {unit} (phím →)', en: 'Next unit: {unit} (→ key)' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
