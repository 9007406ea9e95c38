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
  'tiles.title': { vi: 'Bản đồ ô', en: 'Tile map' },
  'tiles.heading': { vi: '{indicator} theo vị trí', en: '{indicator} by place' },
  'tiles.steps': {
    vi: 'mỗi ô một đơn vị; màu càng đậm càng tốt',
    en: 'one tile a unit; the darker the better',
  },
  'tiles.attainment': {
    vi: 'mỗi ô một đơn vị; màu theo mức đạt chỉ tiêu',
    en: 'one tile a unit; coloured by attainment',
  },
  'tiles.unplaced': {
    vi: 'Chưa có vị trí trên bản đồ: {units}',
    en: 'Without a place on the map: {units}',
  },
  'tiles.counts': {
    vi: '{unit}: {models} mô hình, {shortcomings} hạn chế',
    en: '{unit}: {models} {models|model|models}, {shortcomings} {shortcomings|shortcoming|shortcomings}',
  },
  'tiles.switch': { vi: 'Bảng hay bản đồ', en: 'Table or map' },
  'tiles.asTable': { vi: 'Bảng', en: 'Table' },
  'tiles.asMap': { vi: 'Bản đồ', en: 'Map' },
  'map.steps': { vi: 'màu càng đậm càng tốt', en: 'the darker the better' },
  'map.attainment': { vi: 'màu theo mức đạt chỉ tiêu', en: 'coloured by attainment' },
  'map.failed': {
    vi: 'Chưa đọc được ranh giới; hiển thị bản đồ ô.',
    en: 'The boundaries could not be read; tiles are shown.',
  },
  'map.refused': {
    vi: '{n} hình trong tệp ranh giới không dùng được.',
    en: '{n} {n|shape|shapes} of the file of boundaries cannot be used.',
  },
  'tiles.measure': { vi: 'Chỉ số trên bản đồ', en: 'Measure of the map' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
