import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'saved.xlsx': { vi: 'Lưu bảng (Excel)', en: 'Save table (Excel)' },
  'saved.csv': { vi: 'Lưu bảng (CSV)', en: 'Save table (CSV)' },
  'saved.progress': { vi: 'Đang tạo: {n}/{of} dòng', en: 'Making: {n}/{of} rows' },
  'saved.stop': { vi: 'Dừng', en: 'Stop' },
  'saved.table': { vi: 'Bảng', en: 'Table' },
  'saved.screen': { vi: 'Màn hình', en: 'Screen' },
  'saved.headline': { vi: 'Nhận định', en: 'Headline' },
  'saved.goesOn': {
    vi: '… (còn tiếp ở trang “Nguồn”: ô của Excel chỉ giữ 32.767 ký tự)',
    en: '… (goes on in the sheet “Sources”: a cell of Excel holds 32,767 signs)',
  },
  'saved.sources': { vi: 'Nguồn', en: 'Sources' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
