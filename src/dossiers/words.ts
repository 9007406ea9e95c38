import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'dossiers.read': {
    vi: 'Đọc {read} dòng, tính {counted} hồ sơ, không tính {left}.',
    en: '{read} rows read, {counted} dossiers counted, {left} not counted.',
  },
  'dossiers.span': {
    vi: 'Tiếp nhận từ {first} đến {last}; tính đến hết ngày {asOf}.',
    en: 'Received from {first} to {last}; as of the end of {asOf}.',
  },
  'dossiers.columns': { vi: '{file}: đã nhận ra {columns}.', en: '{file}: recognised {columns}.' },
  'dossiers.personal': {
    vi: '{file}: đã bỏ, không đọc cột thông tin cá nhân: {columns}.',
    en: '{file}: dropped unread, columns that tell persons: {columns}.',
  },
  'dossiers.unused': {
    vi: '{file}: không dùng cột {columns}.',
    en: '{file}: not used: {columns}.',
  },
  'dossiers.reason': { vi: '{reason}: {count} dòng', en: '{reason}: {count} {count|row|rows}' },
  'dossiers.example': { vi: '{file} dòng {row}', en: '{file} row {row}' },
  'dossiers.exampleFound': { vi: '{file} dòng {row} “{found}”', en: '{file} row {row} “{found}”' },
  'dossiers.reason.quote': {
    vi: 'Dấu nháy sai hoặc dòng không đọc được',
    en: 'Quotes out of place, or unreadable',
  },
  'dossiers.reason.open': {
    vi: 'Dấu nháy không đóng, mất phần còn lại của tệp',
    en: 'A quote never closed: the rest of the file is lost',
  },
  'dossiers.reason.nul': { vi: 'Có ký tự rỗng (NUL)', en: 'Holds a NUL' },
  'dossiers.reason.long': { vi: 'Dòng dài quá 8 MB', en: 'A row of more than 8 MB' },
  'dossiers.reason.fewCells': { vi: 'Thiếu ô so với tiêu đề', en: 'Fewer cells than headings' },
  'dossiers.reason.manyCells': { vi: 'Thừa ô so với tiêu đề', en: 'More cells than headings' },
  'dossiers.reason.letters': { vi: 'Chữ sai bảng mã', en: 'Bytes that are no letters' },
  'dossiers.reason.badDay': { vi: 'Ngày không có thật hoặc không đọc được', en: 'Not a day' },
  'dossiers.reason.noUnit': { vi: 'Không ghi đơn vị', en: 'No unit' },
  'dossiers.reason.noReceived': { vi: 'Không có ngày tiếp nhận', en: 'No day of receiving' },
  'dossiers.reason.noDue': { vi: 'Không có ngày hẹn trả', en: 'No due day' },
  'dossiers.reason.dueBefore': {
    vi: 'Hẹn trả trước ngày tiếp nhận',
    en: 'Due before it was received',
  },
  'dossiers.reason.returnedBefore': {
    vi: 'Trả trước ngày tiếp nhận',
    en: 'Returned before it was received',
  },
  'dossiers.reason.doneNoDay': {
    vi: 'Trạng thái đã xong nhưng không có ngày trả',
    en: 'Done, without a day of return',
  },
  'dossiers.reason.repeated': {
    vi: 'Trùng mã hồ sơ đã tính, chỉ tính dòng đầu',
    en: 'A code that was counted before; only the first row counts',
  },
  'dossiers.reason.afterAsOf': {
    vi: 'Tiếp nhận sau ngày chốt',
    en: 'Received after the as-of date',
  },
  'dossiers.reason.refused': { vi: 'Không được hoặc chưa tiếp nhận', en: 'Not accepted' },
  'dossiers.reason.withdrawn': { vi: 'Công dân rút hồ sơ', en: 'Withdrawn' },
  'dossiers.unknownState': {
    vi: 'Trạng thái “{state}” chưa biết: {count} hồ sơ, tính theo ngày.',
    en: 'The state “{state}” is not known: {count} dossiers, counted by their days.',
  },
  'dossiers.withoutCode': {
    vi: '{count} hồ sơ không có mã: tính, nhưng không dò được trùng.',
    en: '{count} dossiers without a code: counted, but never compared.',
  },
  'dossiers.codesFull': {
    vi: 'Quá {most} mã hồ sơ: phần sau không dò trùng.',
    en: 'More than {most} codes: those after them were not compared.',
  },
  'dossiers.unnamed': {
    vi: 'Không rõ là đơn vị nào của bộ số liệu: “{text}”, {count} hồ sơ tiếp nhận; không đưa vào chỉ số.',
    en: 'Which unit of the package is not clear: “{text}”, {count} dossiers received; in no figure.',
  },
  'dossiers.unnamedSeveral': {
    vi: 'Có thể là nhiều đơn vị ({ids}): “{text}”, {count} hồ sơ tiếp nhận; không đưa vào chỉ số.',
    en: 'May be several units ({ids}): “{text}”, {count} dossiers received; in no figure.',
  },
  'dossiers.unfinished': {
    vi: 'Kỳ {period} chưa hết vào ngày chốt: có số đếm, không lập chỉ số.',
    en: 'The period {period} has not ended on the as-of date: counted, but no figure.',
  },
  'dossiers.rule.resolved': {
    vi: 'Đúng hạn trên số đã giải quyết = (trước hạn + đúng hạn) ÷ đã giải quyết trong kỳ.',
    en: 'On time of those resolved = (early + on time) ÷ resolved in the period.',
  },
  'dossiers.rule.portal': {
    vi: 'Đúng hạn theo cách Cổng dịch vụ công quốc gia = (trước hạn + đúng hạn + đang xử lý trong hạn) ÷ (đã giải quyết + đang xử lý).',
    en: 'On time as the national portal has it = (early + on time + in progress within time) ÷ (resolved + in progress).',
  },
  'dossiers.rule.days': {
    vi: 'So theo ngày; ngày trễ trung bình chính xác, trung vị và phân vị 90 chính xác đến 128 ngày, quá đó sai không quá 1%. Hồ sơ tạm dừng không vào cả hai cách tính.',
    en: 'Days are compared, not hours; mean days late are exact, median and 90th percentile exact up to 128 days and within 1% beyond. Paused dossiers stand in neither rate.',
  },
  'dossiers.rule.calendar': {
    vi: 'Ngày trễ đếm theo ngày làm việc của lịch đã nêu.',
    en: 'Days late are working days of the calendar given.',
  },
  'dossiers.line': {
    vi: '{unit} · {period}: tồn đầu {carried}, nhận {received}, trước hạn {early}, đúng hạn {onTime}, trễ {late}, trong hạn {within}, quá hạn {overdue}, tạm dừng {paused}; đúng hạn trên đã giải quyết {resolved}, theo Cổng {portal}; trễ TB {mean}, trung vị {median}, P90 {p90} ngày',
    en: '{unit} · {period}: carried {carried}, received {received}, early {early}, on time {onTime}, late {late}, within time {within}, overdue {overdue}, paused {paused}; on time of resolved {resolved}, as the portal {portal}; days late mean {mean}, median {median}, P90 {p90}',
  },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
