import { addWords } from '@/i18n/catalogue'

/** What encodings and ways of writing letters are called, and what is told of them. */
const words = addWords({
  'issue.encoding/guessed': {
    vi: 'Tệp không dùng bảng mã thông thường; chữ đã được đọc theo cách hợp lý nhất (“Gặp” là một đoạn đã đọc được; “Cần” là cách đã đọc, rồi đến các cách khác). Hãy xem vài tên đơn vị có đúng không.',
    en: 'The file is not in the usual encoding; its letters were read in the likeliest way (found: a piece as it was read; expected: the way in which it was read, then others). Look at a few names of units.',
  },
  'issue.encoding/lost': {
    vi: 'Chữ có dấu trong tệp đã mất, chỉ còn dấu “?” hoặc “\ufffd”; không có cách nào khôi phục. Hãy xin lại tệp từ nơi lập.',
    en: 'The letters with marks are lost, only “?” or “\ufffd” is left of them; nothing can bring them back. Ask for the file again where it was made.',
  },
  'issue.encoding/foreign': {
    vi: 'Tệp viết bằng bảng mã của tiếng nước ngoài. Hãy mở bằng đúng phần mềm đã lập tệp và lưu lại dạng “CSV UTF-8”.',
    en: 'The file is in the encoding of another language. Open it in the program that made it and save it as “CSV UTF-8”.',
  },
  'issue.encoding/mixed': {
    vi: 'Tệp được ghép từ hai phần khác bảng mã; từ dòng này chữ không đọc được. Hãy lưu từng phần thành một tệp “CSV UTF-8” rồi chọn cả hai.',
    en: 'The file was joined from two parts in different encodings; from this row on its letters cannot be read. Save each part as “CSV UTF-8” and choose both.',
  },
  'fileForm.JSON-Lines': {
    vi: 'JSON, mỗi dòng một bản ghi',
    en: 'JSON with one record a line',
  },
  'fileForm.JSON-in-JSON': {
    vi: 'JSON viết trong một chuỗi JSON',
    en: 'JSON written into a text of JSON',
  },
  'encoding.utf-8': { vi: 'Unicode (UTF-8)', en: 'Unicode (UTF-8)' },
  'encoding.utf-8-bom': {
    vi: 'Unicode (UTF-8), như Excel lưu',
    en: 'Unicode (UTF-8), as Excel saves it',
  },
  'encoding.utf-16le': {
    vi: 'Unicode (UTF-16), như Excel lưu “Unicode Text”',
    en: 'Unicode (UTF-16), as Excel saves “Unicode Text”',
  },
  'encoding.utf-16be': { vi: 'Unicode (UTF-16) của máy khác', en: 'Unicode (UTF-16, big-endian)' },
  'encoding.windows-1258': { vi: 'Windows tiếng Việt cũ', en: 'old Vietnamese Windows' },
  'encoding.windows-1252': { vi: 'Windows Tây Âu', en: 'western Windows' },
  'encoding.tcvn3': { vi: 'phông .VnTime (TCVN3)', en: '.VnTime fonts (TCVN3)' },
  'encoding.vni': { vi: 'phông VNI', en: 'VNI fonts' },
  'encoding.utf-8-as-windows-1252': {
    vi: 'UTF-8 bị đọc nhầm là Tây Âu',
    en: 'UTF-8 taken for western Windows',
  },
  'encoding.windows-1258-as-windows-1252': {
    vi: 'Windows tiếng Việt cũ bị đọc nhầm là Tây Âu',
    en: 'old Vietnamese Windows taken for western',
  },
  'encoding.character-references': {
    vi: 'chữ viết bằng mã số (&#…;)',
    en: 'letters written as numbers (&#…;)',
  },
  'encoding.GB18030': { vi: 'chữ Trung Quốc', en: 'Chinese' },
  'encoding.BIG5': { vi: 'chữ Trung Quốc', en: 'Chinese' },
  'encoding.SHIFT_JIS': { vi: 'chữ Nhật', en: 'Japanese' },
  'encoding.EUC-KR': { vi: 'chữ Hàn', en: 'Korean' },
  'encoding.windows-1251': { vi: 'chữ Nga', en: 'Russian' },
  'encoding.koi8-r': { vi: 'chữ Nga', en: 'Russian' },
  'encoding.asWritten': { vi: 'giữ nguyên như trong tệp', en: 'as in the file' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
