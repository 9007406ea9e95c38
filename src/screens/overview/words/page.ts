import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'overview.matrix': { vi: 'Bảng so sánh các đơn vị', en: 'Comparison of units' },
  'overview.caption': {
    vi: '{n} đơn vị, {indicators} chỉ số chính, {period}',
    en: '{n} units, {indicators} headline indicators, {period}',
  },
  'overview.scale': { vi: 'thang {max}', en: 'out of {max}' },
  'overviewMoved.better': { vi: 'Tốt lên rõ', en: 'Clearly better' },
  'overviewMoved.worse': { vi: 'Xấu đi rõ', en: 'Clearly worse' },
  'overview.moved': { vi: 'Tốt lên, xấu đi so với kỳ trước', en: 'Better, worse since last time' },
  'overview.models': { vi: 'Mô hình', en: 'Models' },
  'overview.shortcomings': { vi: 'Hạn chế', en: 'Shortcomings' },
  'overview.metOf': { vi: '{n}/{of} đạt', en: '{n}/{of} met' },
  'tiles.switch': { vi: 'Bảng hay bản đồ', en: 'Table or map' },
  'tiles.asTable': { vi: 'Bảng', en: 'Table' },
  'tiles.asMap': { vi: 'Bản đồ', en: 'Map' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
