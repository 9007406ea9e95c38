import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'encoding.windows-1258': { vi: 'Windows tiếng Việt cũ', en: 'old Vietnamese Windows' },
  'encoding.windows-1252': { vi: 'Windows Tây Âu', en: 'western Windows' },
  'encoding.tcvn3': { vi: 'phông .VnTime (TCVN3)', en: '.VnTime fonts (TCVN3)' },
  'encoding.vni': { vi: 'phông VNI', en: 'VNI fonts' },
  'encoding.utf-8-as-windows-1252': {
    vi: 'UTF-8 bị đọc nhầm là Tây Âu',
    en: 'UTF-8 taken for western Windows',
  },
  'encoding.windows-1258-as-windows-1252': {
    vi: 'Windows tiếng Việt cũ bị đọc nhầm là Tây Âu',
    en: 'old Vietnamese Windows taken for western',
  },
  'encoding.character-references': {
    vi: 'chữ viết bằng mã số (&#…;)',
    en: 'letters written as numbers (&#…;)',
  },
  'encoding.asWritten': { vi: 'giữ nguyên như trong tệp', en: 'as in the file' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
