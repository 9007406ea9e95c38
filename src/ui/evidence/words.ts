import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'evidence.label': { vi: 'Phiếu minh chứng:', en: 'Evidence sheet:' },
  'evidence.print': { vi: 'In', en: 'Print' },
  'evidence.word': { vi: 'Word', en: 'Word' },
  'evidence.kind': { vi: 'Phiếu minh chứng số liệu', en: 'Evidence of a figure' },
  'evidence.figure': { vi: 'Bảng 1. Số liệu và căn cứ', en: 'Table 1. The figure and its grounds' },
  'evidence.what': { vi: 'Nội dung', en: 'What' },
  'evidence.said': { vi: 'Theo bộ số liệu', en: 'As the package has it' },
  'evidence.supplier': { vi: 'Đơn vị cung cấp', en: 'Supplied by' },
  'evidence.definition': { vi: 'Định nghĩa', en: 'Definition' },
  'evidence.definedBy': { vi: 'Nguồn định nghĩa', en: 'Source of the definition' },
  'evidence.history': {
    vi: 'Bảng 2. Các kỳ gần nhất ({n} kỳ có dòng số liệu)',
    en: 'Table 2. The latest periods ({n} with a row)',
  },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
