import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'nav.compare': { vi: 'So sánh', en: 'Compare' },
  'nav.directives': { vi: 'Kiến nghị', en: 'Requests' },
  'nav.indicators': { vi: 'Chỉ số', en: 'Indicators' },
  // Units ranked together.
  'peers.label': { vi: 'Xếp hạng giữa', en: 'Ranked among' },
  'nav.inspections': { vi: 'Kiểm tra', en: 'Inspections' },
  'nav.learning': { vi: 'Học tập', en: 'Learning' },
  'nav.models': { vi: 'Mô hình', en: 'Models' },
  'ladder.ask': { vi: 'Vì sao?', en: 'Why?' },
  'headline.joint': { vi: '; ', en: '; ' },
  'headline.stop': { vi: '.', en: '.' },
  'legend.title': { vi: 'Chú giải', en: 'Legend' },
  'legend.illustrative': { vi: 'Số minh họa', en: 'Illustrative figure' },
  'legend.provisional': { vi: 'Số sơ bộ', en: 'Provisional figure' },
  'legend.near': { vi: 'Gần đạt', en: 'Near' },
  'legend.change': {
    vi: 'Tăng, giảm có ý nghĩa so với kỳ trước',
    en: 'Significant change on the period before',
  },
  'legend.corner': { vi: 'Có hạn chế liên quan', en: 'Related shortcoming' },
  'legend.modelCorner': { vi: 'Có mô hình liên quan', en: 'Related model' },
  'legend.model': { vi: 'Mô hình đang áp dụng', en: 'Model in use' },
  'legend.note': { vi: 'Có ghi chú', en: 'Has a note' },
  'legend.unknown': { vi: 'Nguồn không có thông tin', en: 'The sources say nothing' },
  'legend.shared': { vi: 'Nêu chung nhiều đơn vị', en: 'Said of several units together' },
  'cell.label': { vi: '{unit}, {indicator}: {value}', en: '{unit}, {indicator}: {value}' },
  'cell.labelNone': {
    vi: '{unit}, {indicator}: chưa có số liệu',
    en: '{unit}, {indicator}: no data',
  },
  'cell.hasShortcoming': { vi: 'Có hạn chế liên quan', en: 'Has a related shortcoming' },
  'cell.hasModel': { vi: 'Có mô hình liên quan', en: 'Has a related model' },
  'nav.label': { vi: 'Các trang', en: 'Pages' },
  'nav.overview': { vi: 'Toàn cảnh', en: 'Overview' },
  'nav.data': { vi: 'Dữ liệu', en: 'Data' },
  'nav.meeting': { vi: 'Phiên họp', en: 'Meeting' },
  'pane.failed': {
    vi: 'Phần này gặp lỗi của chương trình nên không hiển thị được; các phần khác vẫn đúng.',
    en: 'This part failed through a fault of the program; the other parts still hold.',
  },
  'program.lost': {
    vi: 'Chưa tải được phần này: máy chủ không trả lời hoặc thiếu tệp chương trình. Trang đang tự thử lại.',
    en: 'This part has not come yet: the server does not answer, or a file of the program is missing. The page keeps trying.',
  },
  'program.updated': {
    vi: 'Trang đã có bản mới trên máy chủ, đang tải lại.',
    en: 'The server has a new version of this page, which is being loaded.',
  },
  'program.noEnglish': {
    vi: 'Chưa tải được tiếng Anh, trang tạm dùng tiếng Việt. English has not come yet; the page keeps trying.',
    en: 'English has not come yet; the page keeps trying.',
  },
  'failure.retry': { vi: 'Tải lại', en: 'Load again' },
  'chart.loading': { vi: 'Đang vẽ biểu đồ…', en: 'Drawing the chart…' },
  'level.province': { vi: 'Cấp tỉnh', en: 'Provinces' },
  'level.district': { vi: 'Cấp huyện', en: 'Districts' },
  'level.commune': { vi: 'Cấp xã', en: 'Communes' },
  'level.department': { vi: 'Sở, ngành', en: 'Departments' },
  'focus.label': { vi: 'Đơn vị', en: 'Units' },
  'scroll.more': { vi: 'còn nữa bên dưới', en: 'more below' },
  'nav.shortcomings': { vi: 'Hạn chế', en: 'Shortcomings' },
  'statement.noShortcoming': { vi: 'không nêu', en: 'none named' },
  'statement.shared': { vi: '{n} chung', en: '{n} shared' },
  'statement.plusShared': { vi: ' + {n} chung', en: ' + {n} shared' },
  'attainment.met': { vi: 'Đạt chỉ tiêu', en: 'Target met' },
  'attainment.near': { vi: 'Gần đạt', en: 'Near' },
  'attainment.missed': { vi: 'Chưa đạt', en: 'Missed' },
  'attainment.none': { vi: 'Không đánh giá', en: 'Not judged' },
  'attainment.nodata': { vi: 'Chưa có số liệu', en: 'No data' },
  'nav.units': { vi: 'Đơn vị', en: 'Units' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
