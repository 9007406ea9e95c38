import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'dossiers.title': { vi: 'Danh sách hồ sơ một cửa', en: 'A list of one-stop dossiers' },
  'dossiers.lead': {
    vi: '{n} tệp là danh sách hồ sơ, mỗi dòng một hồ sơ: {files}. Tệp được đếm ngay trên máy này; cột thông tin cá nhân không được đọc.',
    en: '{n} {n|file is|files are} a list of dossiers, one a row: {files}. It is counted on this machine; columns that tell persons are not read.',
  },
  'dossiers.offer': {
    vi: '{file} là danh sách hồ sơ một cửa: có thể đếm theo đơn vị và kỳ.',
    en: '{file} is a list of one-stop dossiers: it can be counted by unit and period.',
  },
  'dossiers.count': { vi: 'Đếm hồ sơ', en: 'Count dossiers' },
  'dossiers.clear': { vi: 'Bỏ danh sách', en: 'Let it go' },
  'dossiers.asOf': { vi: 'Tính đến hết ngày', en: 'As of the end of' },
  'dossiers.by': { vi: 'Kỳ', en: 'Period' },
  'dossiers.by.month': { vi: 'Tháng', en: 'Month' },
  'dossiers.by.quarter': { vi: 'Quý', en: 'Quarter' },
  'dossiers.by.year': { vi: 'Năm', en: 'Year' },
  'dossiers.unit': { vi: 'Tính cho', en: 'Counted for' },
  'dossiers.unit.handling': { vi: 'Đơn vị giải quyết', en: 'The unit that handles' },
  'dossiers.unit.receiving': { vi: 'Đơn vị tiếp nhận', en: 'The unit that received' },
  'dossiers.split': { vi: 'Xem sâu theo', en: 'Look deeper by' },
  'dossiers.split.none': { vi: 'Không', en: 'Nothing' },
  'dossiers.split.area': { vi: 'Lĩnh vực', en: 'Area' },
  'dossiers.split.procedure': { vi: 'Thủ tục', en: 'Procedure' },
  'dossiers.split.channel': { vi: 'Hình thức nộp', en: 'Channel' },
  'dossiers.split.level': { vi: 'Mức độ dịch vụ', en: 'Service level' },
  'dossiers.partial': {
    vi: 'Tạm tính trên những dòng đã đọc, {period}; sẽ còn thay đổi:',
    en: 'Of the rows read so far, {period}; it will change:',
  },
  'dossiers.drill': { vi: 'Xem sâu một đơn vị', en: 'Look into a unit' },
  'dossiers.shape': {
    vi: '{unit} trả trễ {n} hồ sơ:',
    en: '{unit} returned {n} {n|dossier|dossiers} late:',
  },
  'dossiers.band': { vi: 'đến {days} ngày {n}', en: 'up to {days} days {n}' },
  'dossiers.bandLast': { vi: 'trên {days} ngày {n}', en: 'over {days} days {n}' },
  'dossiers.gainInTime': {
    vi: 'Trả đúng hạn cả {n} hồ sơ đang xử lý còn trong hạn thì tỷ lệ đúng hạn trên số đã giải quyết từ {from} thành {to}.',
    en: 'With all {n} {n|dossier|dossiers} in progress within time returned in time, the rate on time of resolved goes from {from} to {to}.',
  },
  'dossiers.target': { vi: 'Mục tiêu (%)', en: 'Target (%)' },
  'dossiers.gainThere': { vi: 'đã đạt.', en: 'is reached.' },
  'dossiers.gainNever': {
    vi: 'chưa đạt được, kể cả khi trả đúng hạn mọi hồ sơ còn trong hạn.',
    en: 'is not reached, not even with all that are within time returned in time.',
  },
  'dossiers.gainNeeded': {
    vi: 'cần trả đúng hạn thêm {n} hồ sơ đang xử lý.',
    en: 'takes {n} more {n|dossier|dossiers} in progress returned in time.',
  },
  'dossiers.gainOverdue': {
    vi: 'Trả dứt {n} hồ sơ đang quá hạn thì từ kỳ sau, các số khác như nay, tỷ lệ theo cách Cổng dịch vụ công quốc gia từ {from} thành {to}.',
    en: 'With the {n} overdue {n|dossier|dossiers} closed, from the next period on and all else as it is, the rate as the national portal has it goes from {from} to {to}.',
  },
  'dossiers.byPeriod': { vi: '{unit} qua các kỳ', en: '{unit} over the periods' },
  'dossiers.byPart': {
    vi: '{unit}: nhiều hồ sơ trễ và quá hạn nhất trước',
    en: '{unit}: most late and overdue first',
  },
  'dossiers.noPart': { vi: '(không ghi)', en: '(not said)' },
  'dossiers.moreParts': {
    vi: 'Có {n} mục, nêu {shown} mục đầu.',
    en: '{shown} of {n} are shown.',
  },
  'dossiers.column.settled': { vi: 'Đã giải quyết', en: 'Resolved' },
  'dossiers.progressLabel': { vi: 'Tiến độ đếm hồ sơ', en: 'Progress of counting' },
  'dossiers.progress': {
    vi: '{share}%, {rows} dòng, {speed} dòng một giây, còn khoảng {left} giây',
    en: '{share}%, {rows} rows, {speed} rows a second, some {left} seconds left',
  },
  'dossiers.starting': { vi: 'Đang mở tệp…', en: 'Opening…' },
  'dossiers.cancel': { vi: 'Dừng', en: 'Stop' },
  'dossiers.lost': {
    vi: 'Chương trình đếm hồ sơ đã dừng giữa chừng; chưa có gì thay đổi. Hãy thử lại, hoặc đếm bằng lệnh npm run data -- aggregate.',
    en: 'The program that counts has stopped; nothing has changed. Try again, or count by npm run data -- aggregate.',
  },
  'dossiers.fault.other': {
    vi: '{file} không phải danh sách hồ sơ: cần cột mã hồ sơ, ngày tiếp nhận, ngày hẹn trả, và ngày trả hoặc trạng thái; tệp có: {found}',
    en: '{file} is no list of dossiers: needed are code, day of receiving, due day, and day of return or state; it has: {found}',
  },
  'dossiers.fault.encoding': {
    vi: '{file}: bảng mã {found} không đọc theo dòng được; hãy lưu lại thành UTF-8.',
    en: '{file}: the encoding {found} cannot be read as a stream; save it as UTF-8.',
  },
  'dossiers.fault.names': {
    vi: '{file}: có quá 65.536 tên đơn vị, lĩnh vực, thủ tục hoặc trạng thái khác nhau; cột có lẽ chứa thứ khác.{found}',
    en: '{file}: more than 65,536 different units, areas, procedures or states; a column seems to hold something else.{found}',
  },
  'dossiers.fault.groups': {
    vi: '{file}: quá 400.000 nhóm đơn vị và kỳ.{found}',
    en: '{file}: more than 400,000 groups of unit and period.{found}',
  },
  'dossiers.fault.refused': {
    vi: '{file}: không đọc được ({found}); tệp có thể đã bị đổi hoặc chuyển đi.',
    en: '{file}: cannot be read ({found}); it may have been changed or moved.',
  },
  'dossiers.period': { vi: 'Kỳ xem', en: 'Period shown' },
  'dossiers.table': { vi: 'Số hồ sơ theo đơn vị', en: 'Dossiers by unit' },
  'dossiers.column.unit': { vi: 'Đơn vị', en: 'Unit' },
  'dossiers.column.carried': { vi: 'Tồn đầu kỳ', en: 'Carried over' },
  'dossiers.column.received': { vi: 'Tiếp nhận', en: 'Received' },
  'dossiers.column.early': { vi: 'Trước hạn', en: 'Early' },
  'dossiers.column.onTime': { vi: 'Đúng hạn', en: 'On time' },
  'dossiers.column.late': { vi: 'Trả trễ', en: 'Late' },
  'dossiers.column.within': { vi: 'Đang xử lý, trong hạn', en: 'In progress, within time' },
  'dossiers.column.overdue': { vi: 'Đang xử lý, quá hạn', en: 'In progress, overdue' },
  'dossiers.column.paused': { vi: 'Tạm dừng', en: 'Paused' },
  'dossiers.column.resolved': { vi: 'Đúng hạn trên số đã giải quyết', en: 'On time of resolved' },
  'dossiers.column.portal': {
    vi: 'Đúng hạn theo cách Cổng dịch vụ công quốc gia',
    en: 'On time as the national portal has it',
  },
  'dossiers.column.daysLate': {
    vi: 'Ngày trễ: trung bình · trung vị · phân vị 90',
    en: 'Days late: mean · median · 90th percentile',
  },
  'dossiers.indicator': { vi: 'Đưa vào chỉ số', en: 'Into the indicator' },
  'dossiers.chooseIndicator': { vi: 'Chọn chỉ số…', en: 'Choose an indicator…' },
  'dossiers.definition': { vi: 'Theo cách tính', en: 'By the rate' },
  'dossiers.take': {
    vi: 'Đưa {n} số vào bản nhập',
    en: 'Take {n} {n|figure|figures} into the import',
  },
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
  'dossiers.exampleCode': { vi: '{file} hồ sơ “{found}”', en: '{file} dossier “{found}”' },
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
