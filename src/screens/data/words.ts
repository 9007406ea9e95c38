import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'issues.heading': {
    vi: 'Vấn đề: {errors} lỗi, {warnings} cảnh báo',
    en: 'Issues: {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}',
  },
  'issues.none': { vi: 'Không có vấn đề nào.', en: 'No issues.' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
