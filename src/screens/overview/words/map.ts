import { addWords } from '@/i18n/catalogue'

const words = addWords({
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
