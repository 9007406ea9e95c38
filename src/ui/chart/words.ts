import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'action.tables': { vi: 'Bảng số', en: 'Table' },
  'action.tablesHint': {
    vi: 'Xem số liệu của biểu đồ dưới dạng bảng (phím T)',
    en: 'Show the numbers behind charts as tables (key T)',
  },
  'chart.hover.figure': { vi: '{period}: {value}', en: '{period}: {value}' },
  'chart.hover.target': { vi: 'Chỉ tiêu: {value}', en: 'Target: {value}' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
