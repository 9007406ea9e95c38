import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'moved.none': {
    vi: 'Kỳ trước không có số liệu nên chưa biết gì tốt lên, xấu đi',
    en: 'The period before has no figures, so nothing is known to be better or worse',
  },
  'moved.still': {
    vi: 'So với {period}, chưa có kết quả nào đổi rõ trong {of} kết quả',
    en: 'Since {period} none of {of} results clearly moved',
  },
  'moved.better': {
    vi: 'So với {period}, {better} trong {of} kết quả tốt lên rõ, không kết quả nào xấu đi rõ',
    en: 'Since {period} {better} of {of} results are clearly better, none clearly worse',
  },
  'moved.worse': {
    vi: 'So với {period}, {worse} trong {of} kết quả xấu đi rõ, không kết quả nào tốt lên rõ',
    en: 'Since {period} {worse} of {of} results are clearly worse, none clearly better',
  },
  'moved.both': {
    vi: 'So với {period}, trong {of} kết quả có {better} tốt lên rõ và {worse} xấu đi rõ',
    en: 'Since {period}, of {of} results {better} are clearly better and {worse} clearly worse',
  },
  'moved.units.better': { vi: 'Tốt lên: {units}.', en: 'Better: {units}.' },
  'moved.units.worse': { vi: 'Xấu đi: {units}.', en: 'Worse: {units}.' },
  'moved.unit': { vi: '{unit} ({figures})', en: '{unit} ({figures})' },
  'moved.figure': { vi: '{indicator} {by}', en: '{indicator} {by}' },
  'moved.more': { vi: '{n} đơn vị khác', en: '{n} other {n|unit|units}' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
