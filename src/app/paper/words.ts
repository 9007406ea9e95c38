import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'paper.period': { vi: 'Kỳ số liệu: {period}', en: 'Period: {period}' },
  'paper.asOf': { vi: 'Tính đến ngày {date}', en: 'As of {date}' },
  'paper.printed': { vi: 'In ngày {date}', en: 'Printed {date}' },
})

type Added = typeof words

declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
