import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'evidenceSheet.label': { vi: 'Phiếu minh chứng:', en: 'Evidence sheet:' },
  'evidenceSheet.print': { vi: 'In', en: 'Print' },
  'evidenceSheet.word': { vi: 'Word', en: 'Word' },
  'evidenceSheet.kind': { vi: 'Phiếu minh chứng số liệu', en: 'Evidence of a figure' },
  'evidenceSheet.figure': {
    vi: 'Bảng 1. Số liệu và căn cứ',
    en: 'Table 1. The figure and its grounds',
  },
  'evidenceSheet.what': { vi: 'Nội dung', en: 'What' },
  'evidenceSheet.said': { vi: 'Theo bộ số liệu', en: 'As the package has it' },
  'evidenceSheet.supplier': { vi: 'Đơn vị cung cấp', en: 'Supplied by' },
  'evidenceSheet.definition': { vi: 'Định nghĩa', en: 'Definition' },
  'evidenceSheet.definedBy': { vi: 'Nguồn định nghĩa', en: 'Source of the definition' },
  'evidenceSheet.history': {
    vi: 'Bảng 2. Các kỳ gần nhất ({n} kỳ có dòng số liệu)',
    en: 'Table 2. The latest periods ({n} with a row)',
  },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
