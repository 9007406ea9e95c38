import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'deck.legend': { vi: 'Lưu màn hình thành bản trình chiếu', en: 'Save the screen as slides' },
  'deck.wide': { vi: 'Lưu PowerPoint 16:9', en: 'Save PowerPoint 16:9' },
  'deck.narrow': { vi: 'Lưu PowerPoint 4:3', en: 'Save PowerPoint 4:3' },
  'deck.how': {
    vi: 'Bảng và biểu đồ sửa được trong PowerPoint; ghi chú của từng mục đi kèm',
    en: 'Tables and charts can be edited in PowerPoint; the notes of each item go with it',
  },
  'deck.progress': { vi: 'Đang tạo: {n}/{of} mục', en: 'Making: {n}/{of} items' },
  'deck.cancel': { vi: 'Dừng', en: 'Stop' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
