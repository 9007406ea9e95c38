import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'issues.title': { vi: 'Các vấn đề của dữ liệu', en: 'Issues of the data' },
  'issues.severity': { vi: 'Mức', en: 'Severity' },
  'issues.file': { vi: 'Tệp', en: 'File' },
  'issues.row': { vi: 'Dòng', en: 'Row' },
  'issues.column': { vi: 'Cột', en: 'Column' },
  'issues.what': { vi: 'Vấn đề', en: 'Issue' },
  'issues.more': { vi: 'và {n} vấn đề khác', en: 'and {n} more' },
  'severity.error': { vi: 'Lỗi', en: 'Error' },
  'severity.warning': { vi: 'Cảnh báo', en: 'Warning' },
  'severity.info': { vi: 'Thông tin', en: 'Note' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
