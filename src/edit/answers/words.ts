import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'sheets.title': { vi: 'Phiếu giải trình của đơn vị', en: 'Sheets for units to answer' },
  'sheets.lead': {
    vi: 'Gửi mỗi đơn vị một phiếu Excel gồm số liệu chưa đạt, hạn chế và kiến nghị của chính đơn vị đó; nhận phiếu đã ghi về bản nháp. Phần đơn vị ghi được đánh dấu là lời của đơn vị.',
    en: 'Send each unit an Excel sheet of its figures below target, its shortcomings and the requests put to it; take what comes back into the draft, marked as the words of the unit.',
  },
  'sheets.none': {
    vi: 'Không đơn vị nào có số liệu chưa đạt, hạn chế hay kiến nghị cần trả lời.',
    en: 'No unit has a figure below target, a shortcoming or a request to answer.',
  },
  'sheets.all': { vi: 'Tải phiếu của {n} đơn vị (ZIP)', en: 'Sheets of {n} {n|unit|units} (ZIP)' },
  'sheets.making': { vi: 'Đang làm phiếu {n}/{of}…', en: 'Making sheet {n} of {of}…' },
  'sheets.stop': { vi: 'Dừng', en: 'Stop' },
  'sheets.one': { vi: 'Tải phiếu', en: 'Get the sheet' },
  'sheets.own': { vi: 'Tải phiếu giải trình', en: 'Sheet for its answers' },
  'sheets.oneOf': { vi: 'Tải phiếu của {unit}', en: 'Get the sheet of {unit}' },
  'sheets.back': { vi: 'Nhận phiếu đã ghi (XLSX)', en: 'Take sheets back (XLSX)' },
  'sheets.day': {
    vi: 'Ngày trả lời, nếu phiếu không ghi',
    en: 'Day of the answer, where a sheet says none',
  },
  'sheets.dayForm': { vi: 'ngày/tháng/năm', en: 'day/month/year' },
  'sheets.table': {
    vi: 'Đơn vị nào đã trả lời, đơn vị nào chưa',
    en: 'Which units have answered and which have not',
  },
  'sheets.unit': { vi: 'Đơn vị', en: 'Unit' },
  'sheets.owed': { vi: 'Cần trả lời', en: 'To answer' },
  'sheets.answered': { vi: 'Đã trả lời', en: 'Answered' },
  'sheets.open': { vi: 'Chưa trả lời', en: 'Not answered' },
  'sheets.silent': {
    vi: '{n} đơn vị chưa trả lời gì: {units}',
    en: '{n} {n|unit has|units have} answered nothing: {units}',
  },
  'sheets.came': {
    vi: '{file}: {unit}, {n} câu trả lời, {empty} dòng để trống',
    en: '{file}: {unit}, {n} {n|answer|answers}, {empty} left empty',
  },
  'sheets.cameNone': { vi: '{file}: không nhận được', en: '{file}: not taken' },
  'sheets.take': {
    vi: 'Ghi {n} câu trả lời vào bản nháp',
    en: 'Take {n} {n|answer|answers} into the draft',
  },
  'sheets.nothing': {
    vi: 'Không có câu trả lời mới nào để ghi.',
    en: 'There is no new answer to take.',
  },
  'sheets.taken': {
    vi: 'Đã ghi {n} câu trả lời vào bản nháp.',
    en: '{n} {n|answer is|answers are} in the draft.',
  },
  'sheets.same': {
    vi: '{n} câu trả lời đã có sẵn, không ghi lại.',
    en: '{n} {n|answer is|answers are} there already.',
  },
  'sheets.choose': {
    vi: '{unit}, {what}: có nhiều câu trả lời cùng ngày. Chọn câu được giữ; nếu không chọn, mục này không đổi.',
    en: '{unit}, {what}: several answers of one day. Choose the one to keep; without a choice nothing changes here.',
  },
  'sheets.choice': { vi: '{file}, dòng {row}: {text}', en: '{file}, row {row}: {text}' },
  'sheets.standing': { vi: 'Đang có: {text}', en: 'There now: {text}' },
  'sheets.drop': { vi: 'Bỏ các phiếu này', en: 'Drop these sheets' },
  'back.at': { vi: '{file}, dòng {row}', en: '{file}, row {row}' },
  'back.notSheet': {
    vi: 'Không phải phiếu giải trình do chương trình này làm ra, hoặc hàng tiêu đề đã bị sửa. Hãy dùng lại phiếu gốc, lưu dạng XLSX.',
    en: 'This is no sheet that this program made, or its headings were changed. Use the sheet as it went out, saved as XLSX.',
  },
  'back.unitUnknown': {
    vi: 'Mã phiếu “{found}” không phải đơn vị nào trong bộ số liệu. Cả phiếu không nhận.',
    en: 'The sheet is of “{found}”, which is no unit of the package. The whole sheet is not taken.',
  },
  'back.dayMissing': {
    vi: 'Phiếu không ghi ngày trả lời. Ghi vào phiếu, hoặc điền ngày ở ô bên trên rồi nhận lại.',
    en: 'The sheet says no day. Write it there, or fill in the day above, and take it again.',
  },
  'back.dayBad': {
    vi: 'Ngày trả lời “{found}” không đọc được. Cần ngày/tháng/năm. Cả phiếu không nhận.',
    en: 'The day “{found}” cannot be read: day/month/year is expected. The whole sheet is not taken.',
  },
  'back.dayAhead': {
    vi: 'Ngày trả lời {found} chưa tới; vẫn nhận như phiếu ghi.',
    en: 'The day {found} is still to come; it is taken as written.',
  },
  'back.dueBad': {
    vi: 'Hạn cam kết “{found}” không đọc được. Cần ngày/tháng/năm. Câu trả lời này không nhận.',
    en: 'The day of commitment “{found}” cannot be read: day/month/year is expected. This answer is not taken.',
  },
  'back.codeLost': {
    vi: 'Dòng có trả lời nhưng mất mã nên không biết trả lời về việc gì. Dòng này không nhận.',
    en: 'The row has an answer but no code, so that nobody can tell to what. This row is not taken.',
  },
  'back.codeChanged': {
    vi: 'Mã “{found}” đã bị sửa hoặc không phải việc của đơn vị này. Dòng này không nhận.',
    en: 'The code “{found}” was changed, or is no matter of this unit. This row is not taken.',
  },
  'back.otherUnit': {
    vi: 'Dòng này là của {found}, phiếu là của {expected}. Dòng này không nhận.',
    en: 'This row is of {found}, the sheet of {expected}. This row is not taken.',
  },
  'back.edited': {
    vi: 'Nội dung in sẵn đã bị sửa: phiếu ghi “{found}”, bộ số liệu có “{expected}”. Chỉ nhận câu trả lời; số liệu không đổi.',
    en: 'What was printed was changed: the sheet says “{found}”, the package has “{expected}”. The answer alone is taken; the figure stays.',
  },
  'back.older': {
    vi: 'Dữ liệu đã khác từ khi gửi phiếu: phiếu in “{found}”, nay là “{expected}”. Câu trả lời vẫn nhận.',
    en: 'The data have changed since the sheet went out: it says “{found}”, now “{expected}”. The answer is taken.',
  },
  'back.settled': {
    vi: 'Việc này nay không còn phải trả lời; câu trả lời vẫn nhận.',
    en: 'This needs no answer any more; the answer is taken all the same.',
  },
  'back.long': {
    vi: 'Câu trả lời dài hơn {expected} chữ cái. Dòng này không nhận.',
    en: 'The answer is longer than {expected} letters. This row is not taken.',
  },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
