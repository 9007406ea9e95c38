import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'portable.make': { vi: 'Một tệp mang theo', en: 'One file to carry' },
  'portable.hint': {
    vi: 'Một tệp HTML có cả chương trình và số liệu đang xem (kể cả bản nháp): bấm đúp là mở được từ USB, không cần mạng hay máy chủ. Số liệu trong tệp không đổi nữa.',
    en: 'One HTML file with the program and the data shown (drafts too): a double click opens it from a USB stick, without network or server. The data in it change no more.',
  },
  'portable.about': {
    vi: 'tệp mang theo, đóng băng lúc {time} ngày {day}',
    en: 'portable file, frozen at {time} on {day}',
  },
  'portable.zip': { vi: 'Tải bộ số liệu (.zip)', en: 'Download the package (.zip)' },
  'portable.zipHint': {
    vi: 'Các tệp như đã nạp, cùng bản nháp, chương trình họp và ranh giới; cùng số liệu thì cùng một tệp, từng byte.',
    en: 'The files as loaded, with the draft, agendas and boundaries; the same data give the same file, byte for byte.',
  },
  'portable.making': { vi: 'Đang làm tệp…', en: 'Making the file…' },
  'portable.done': { vi: 'Đã làm xong tệp.', en: 'The file is made.' },
  'portable.missing': {
    vi: 'Tệp đã làm xong, nhưng thiếu các tệp không lấy được từ máy chủ: {files}.',
    en: 'The file is made, without these, which the server did not give: {files}.',
  },
  'portable.faults': {
    vi: 'Tệp đã làm xong. Bản nháp đưa vào thêm {n} lỗi; hãy xem trang Dữ liệu.',
    en: 'The file is made. The draft brings {n} more {n|fault|faults}; see the page Data.',
  },
  'portable.failed': {
    vi: 'Không làm được tệp: {reason}. Hãy kiểm tra mạng và tệp {file} cạnh trang trên máy chủ, rồi bấm lại.',
    en: 'The file could not be made: {reason}. See to the network and to {file} beside the page on the server, and press again.',
  },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
