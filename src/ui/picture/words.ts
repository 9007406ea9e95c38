import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'take.open': { vi: 'Lấy về', en: 'Take away' },
  'take.legend': { vi: 'Lấy về ảnh, bảng của màn hình', en: 'Take away pictures, tables' },
  'take.page': { vi: 'Cả màn hình', en: 'The whole screen' },
  'take.title': { vi: 'Lấy về: {pane}', en: 'Take away: {pane}' },
  'take.picture': { vi: 'Ảnh', en: 'Picture' },
  'take.png1': { vi: 'PNG 1×', en: 'PNG 1×' },
  'take.png2': { vi: 'PNG 2×', en: 'PNG 2×' },
  'take.png4k': { vi: 'PNG 4K', en: 'PNG 4K' },
  'take.svg': { vi: 'SVG', en: 'SVG' },
  'take.slides': { vi: 'Bản trình chiếu', en: 'Slides' },
  'take.pptx': { vi: 'PowerPoint', en: 'PowerPoint' },
  'take.pptxHint': {
    vi: 'Biểu đồ và bảng sửa được trong PowerPoint; hình mà PowerPoint không có thì là ảnh, kèm bảng số liệu.',
    en: 'Charts and tables can be edited in PowerPoint; what it has no chart for is a picture, with its figures as a table.',
  },
  'take.copy': { vi: 'Chép vào bộ nhớ tạm', en: 'Copy to the clipboard' },
  'take.copied': { vi: 'Đã chép, có thể dán vào văn bản.', en: 'Copied: paste it anywhere.' },
  'take.saved': { vi: 'Đã lưu {name}', en: 'Saved {name}' },
  'take.lost': {
    vi: 'Không làm được tệp. Hãy thử lại, hoặc lưu SVG.',
    en: 'The file was not made. Try again, or save an SVG.',
  },
  'take.noClipboard': {
    vi: 'Trình duyệt không cho chép ảnh ở địa chỉ này (cần https). Hãy lưu PNG.',
    en: 'The browser copies no picture at this address (https is needed). Save a PNG.',
  },
  'take.colours': { vi: 'Màu', en: 'Colours' },
  'take.screen': { vi: 'như màn hình', en: 'as on the screen' },
  'take.greys': { vi: 'đen trắng', en: 'black and white' },
  'take.tables': { vi: 'Bảng', en: 'Table' },
  'take.tableHint': {
    vi: 'Chọn “Bảng” (phím T) để lưu số liệu của hình thành Excel hoặc CSV.',
    en: 'Choose “Table” (key T) to save the figures of the picture for Excel or as CSV.',
  },
  'take.partial': {
    vi: 'Ảnh chỉ có {shown}/{all} dòng đang hiện.',
    en: 'The picture has only the {shown} of {all} rows in sight.',
  },
  'take.close': { vi: 'Đóng', en: 'Close' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
