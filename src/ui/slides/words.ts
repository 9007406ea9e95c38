import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'slide.target': { vi: 'Chỉ tiêu {value}', en: 'Target {value}' },
  'slide.province': { vi: 'Toàn tỉnh {value}', en: 'Province {value}' },
  'slide.models': { vi: 'Mô hình', en: 'Models' },
  'slide.shortcomings': { vi: 'Hạn chế', en: 'Shortcomings' },
  'slide.ownShared': { vi: 'riêng + chung', en: 'own + shared' },
  'slide.none.models': { vi: 'chưa có', en: 'none' },
  'slide.none.shortcomings': { vi: 'không', en: 'none' },
  'slide.legend.missed': { vi: 'Chưa đạt', en: 'Missed' },
  'slide.legend.near': { vi: 'Gần đạt', en: 'Near' },
  'slide.legend.met': { vi: 'Đạt chỉ tiêu', en: 'Met' },
  'slide.legend.illustrative': { vi: 'Minh họa', en: 'Illustrative' },
  'slide.legend.provisional': { vi: 'Sơ bộ', en: 'Provisional' },
  'slide.legend.better': { vi: 'Tốt lên rõ', en: 'Clearly better' },
  'slide.legend.worse': { vi: 'Xấu đi rõ', en: 'Clearly worse' },
  'slide.legend.nodata': { vi: 'Chưa có số liệu', en: 'No data' },
  'slide.legend.corner': { vi: 'Có hạn chế', en: 'Shortcoming' },
  'slide.legend.model': { vi: 'Có mô hình', en: 'Model' },
  'slide.legend.change': { vi: 'Tăng, giảm rõ', en: 'Clear change' },
  'slide.unit': { vi: 'Đơn vị', en: 'Unit' },
  'slide.fills': { vi: 'Ô màu: số liệu {period}', en: 'Filled: figures of {period}' },
  'slide.figures': { vi: 'số liệu {statuses}', en: '{statuses} figures' },
  'slide.shared': { vi: 'gạch chân: nêu chung', en: 'underlined: said of several units' },
  'slide.hasModel': { vi: 'đang áp dụng', en: 'in use' },
  'slide.rest': {
    vi: 'Còn {n} đơn vị ở giữa không vẽ từng đơn vị ({groups})',
    en: '{n} more {n|unit|units} between, not drawn one by one ({groups})',
  },
  'slide.restFew': { vi: 'Còn {n} đơn vị khác', en: '{n} more {n|unit|units}' },
  'slide.restOthers': { vi: 'nhóm khác: {n}', en: 'other groups: {n}' },
  'slide.held': {
    vi: '{date}, {format}, do {chair} chủ trì',
    en: '{date}, {format}, chaired by {chair}',
  },
  'slide.results': { vi: 'Kết quả từng chỉ số', en: 'Figures by indicator' },
  'slide.weak': { vi: 'Chỉ số chưa đạt hoặc gần đạt', en: 'Indicators missed or near target' },
  'slide.met': { vi: 'Đạt chỉ tiêu: {names}', en: 'On target: {names}' },
  'slide.place': { vi: 'hạng {n}/{of}', en: 'rank {n} of {of}' },
  'slide.rankRange': { vi: 'Hạng (có thể)', en: 'Rank (possible)' },
  'slide.rankChance': {
    vi: 'trong ngoặc: các hạng có thể có, tính cả sai số ngẫu nhiên',
    en: 'in brackets: ranks it could have, chance allowed for',
  },
  'slide.rankBars': {
    vi: 'dải màu: các hạng có thể có, tính cả sai số ngẫu nhiên',
    en: 'coloured bars: ranks it could have, chance allowed for',
  },
  'slide.rankBoth': { vi: '{ranks}; {chance}', en: '{ranks}; {chance}' },
  'slide.directives': { vi: 'Kiến nghị', en: 'Requests' },
  'slide.continued': { vi: '(tiếp) {text}', en: '(continued) {text}' },
  'slide.page': { vi: '{n}/{of}', en: '{n}/{of}' },
  'slide.part': { vi: 'phần {n}/{of}', en: 'part {n}/{of}' },
  'slide.part.holds': { vi: 'phần {n}/{of}: {holds}', en: 'part {n}/{of}: {holds}' },
  'slide.part.units': { vi: 'đơn vị {range}', en: 'units {range}' },
  'slide.part.indicators': { vi: 'chỉ số {range}', en: 'indicators {range}' },
  'slide.part.rows': { vi: 'dòng {range}', en: 'rows {range}' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
