import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'session.mark': { vi: 'Dữ liệu tạm của phiên này', en: 'Temporary data of this session' },
  'session.arrived': {
    vi: 'Đã chuyển sang kỳ vừa nhập: {period}.',
    en: 'Gone to the period that was just imported: {period}.',
  },
  'session.undo': { vi: 'Bỏ', en: 'Undo' },
  'session.undoHint': {
    vi: 'Bỏ dữ liệu tạm, về dữ liệu trên máy chủ',
    en: 'Undo: go back to the data on the server',
  },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
