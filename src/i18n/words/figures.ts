import { addWords } from '@/i18n/catalogue'

/** How figures, periods and lists are written. */
const words = addWords({
  'period.year': { vi: 'Năm {year}', en: '{year}' },
  'period.firstHalf': { vi: '6 tháng đầu năm {year}', en: 'First half of {year}' },
  'period.secondHalf': { vi: '6 tháng cuối năm {year}', en: 'Second half of {year}' },
  'period.quarter': { vi: 'Quý {roman}/{year}', en: 'Q{part} {year}' },
  'period.month': { vi: 'Tháng {part}/{year}', en: '{part}/{year}' },
  'period.day': { vi: 'Ngày {date}', en: '{date}' },
  'period.cumulative': { vi: '{part} tháng đầu năm {year}', en: 'First {part} months of {year}' },
  'figure.score': { vi: '{value} điểm', en: '{value} points' },
  'figure.days': { vi: '{value} ngày', en: '{value} days' },
  'list.and': { vi: '{most} và {last}', en: '{most} and {last}' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
