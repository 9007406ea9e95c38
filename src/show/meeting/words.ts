import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'meeting.title': { vi: 'Phiên họp', en: 'Meetings' },
  'meeting.lead': {
    vi: 'Chọn một chương trình để trình chiếu, hoặc ghim các màn hình cần nói thành chương trình của mình.',
    en: 'Choose an agenda to present, or pin the screens you want to speak about into one of your own.',
  },
  'meeting.shipped': { vi: 'Kèm theo bộ số liệu', en: 'With the package' },
  'meeting.own': { vi: 'Của tôi (lưu trong trình duyệt này)', en: 'Mine (kept in this browser)' },
  'meeting.generated': { vi: 'Lập sẵn từ số liệu', en: 'Made from the data' },
  'meeting.noOwn': {
    vi: 'Chưa có. Nhấn nút ghim ở đầu trang bất kỳ, hoặc chép một chương trình để sửa.',
    en: 'None yet. Press the pin on any page, or copy an agenda to change it.',
  },
  'meeting.aboutUnit': { vi: 'Về một đơn vị', en: 'About a unit' },
  'meeting.aboutIndicator': { vi: 'Về một chỉ số', en: 'About an indicator' },
  'meeting.aboutInspection': { vi: 'Về một cuộc kiểm tra', en: 'About an inspection' },
  'meeting.choose': { vi: 'Chọn…', en: 'Choose…' },
  'meeting.items': { vi: '{n} nội dung', en: '{n} {n|item|items}' },
  'meeting.time': { vi: 'khoảng {n} phút', en: 'about {n} min' },
  'meeting.start': { vi: 'Bắt đầu trình chiếu', en: 'Start the show' },
  'meeting.kiosk': { vi: 'Tự chuyển trang, mỗi {n} giây', en: 'Turn by itself, every {n} s' },
  'meeting.copy': { vi: 'Chép để sửa', en: 'Copy to change' },
  'meeting.copyOf': { vi: '{title} (bản chép)', en: '{title} (copy)' },
  'meeting.download': { vi: 'Tải chương trình (.json)', en: 'Download the agenda (.json)' },
  'meeting.forServer': {
    vi: 'Tải để đưa lên máy chủ (.zip)',
    en: 'Download for the server (.zip)',
  },
  'meeting.forServerHow': {
    vi: 'Giải nén đè lên thư mục data/ trên máy chủ: chương trình có sẵn cho mọi người.',
    en: 'Unpack over the folder data/ on the server: everybody then has the agenda.',
  },
  'meeting.open': { vi: 'Mở tệp chương trình…', en: 'Open an agenda file…' },
  'meeting.print': { vi: 'In biên bản', en: 'Print the minutes' },
  'meeting.remove': { vi: 'Xóa chương trình này', en: 'Delete this agenda' },
  'meeting.removeSure': {
    vi: 'Xóa hẳn chương trình này khỏi trình duyệt?',
    en: 'Delete this agenda from the browser for good?',
  },
  'meeting.why': { vi: 'Vì sao có trang này: {why}', en: 'Why this slide: {why}' },
  'meeting.why.overview': {
    vi: 'chỗ đứng của {n} đơn vị được kiểm tra trong toàn tỉnh.',
    en: 'where the {n} inspected {n|unit|units} stand in the province.',
  },
  'meeting.why.overviewUnit': {
    vi: 'chỗ đứng của {name} trong toàn tỉnh.',
    en: 'where {name} stands in the province.',
  },
  'meeting.why.overviewIndicator': {
    vi: 'chỉ số {name} giữa các chỉ số khác.',
    en: 'the indicator {name} among the others.',
  },
  'meeting.why.unit': {
    vi: '{n} chỉ số của đơn vị so với chỉ tiêu.',
    en: '{n} {n|indicator|indicators} of the unit against their targets.',
  },
  'meeting.why.weakest': {
    vi: '{name} thấp hơn chỉ tiêu {short} lần khoảng gần đạt, thuộc các chỉ số xa chỉ tiêu nhất.',
    en: '{name} is {short} near bands short of its target, among the farthest from target.',
  },
  'meeting.why.weakestOf': {
    vi: '{n} đơn vị chưa đạt {name}, cộng lại thấp hơn chỉ tiêu {short} lần khoảng gần đạt.',
    en: '{n} units miss {name}, together {short} near bands short of target.',
  },
  'meeting.why.ranking': {
    vi: 'các đơn vị theo {name}, ai đạt và ai chưa.',
    en: 'the units by {name}: who meets it and who does not.',
  },
  'meeting.why.line': { vi: 'diễn biến {name} qua các kỳ.', en: '{name} over the periods.' },
  'meeting.why.compare': {
    vi: '{n} đơn vị được kiểm tra cạnh nhau.',
    en: 'the {n} inspected units side by side.',
  },
  'meeting.why.inspection': {
    vi: 'nội dung cuộc kiểm tra.',
    en: 'what the inspection says.',
  },
  'meeting.why.models': {
    vi: 'có {n} mô hình trong bộ số liệu, ai đang áp dụng.',
    en: 'the package has {n} {n|model|models}: who uses which.',
  },
  'meeting.why.modelsOfField': {
    vi: 'có {n} mô hình trong cùng lĩnh vực.',
    en: '{n} {n|model|models} in the same area of work.',
  },
  'meeting.why.learning': {
    vi: 'có {n} hạn chế, tìm mô hình của đơn vị bạn cho từng hạn chế.',
    en: '{n} {n|shortcoming|shortcomings}: models of other units for each.',
  },
  'meeting.why.learningByFigures': {
    vi: '{n} chỉ số chưa đạt chỉ tiêu, nên hỏi đơn vị làm tốt hơn ở từng chỉ số.',
    en: '{n} {n|indicator falls|indicators fall} short of the target: whom to ask about each.',
  },
  'meeting.why.shortcomings': {
    vi: 'có {n} hạn chế đã được nêu.',
    en: '{n} {n|shortcoming|shortcomings} have been found.',
  },
  'meeting.why.shortcomingsOfField': {
    vi: 'có {n} hạn chế trong cùng lĩnh vực.',
    en: '{n} {n|shortcoming|shortcomings} in the same area of work.',
  },
  'meeting.why.directives': {
    vi: 'có {n} kiến nghị gửi đơn vị.',
    en: '{n} {n|request|requests} made to the unit.',
  },
  'meeting.why.directivesOfIndicator': {
    vi: 'có {n} kiến nghị gắn với chỉ số này.',
    en: '{n} {n|request|requests} tied to this indicator.',
  },
  'meeting.why.directivesOfInspection': {
    vi: 'có {n} kiến nghị tại cuộc kiểm tra.',
    en: '{n} {n|request|requests} made at the inspection.',
  },
  'meeting.name': { vi: 'Tên chương trình', en: 'Name of the agenda' },
  'meeting.date': { vi: 'Ngày họp', en: 'Day of the meeting' },
  'meeting.itemTitle': {
    vi: 'Tiêu đề (bỏ trống: câu tính từ số liệu)',
    en: 'Title (empty: the sentence computed from the data)',
  },
  'meeting.notes': { vi: 'Ghi chú cho người trình bày', en: 'Notes for the presenter' },
  'meeting.minutes': { vi: 'Biên bản', en: 'Minutes' },
  'meeting.attendance': {
    vi: 'Thành phần dự họp (mỗi dòng một người hoặc một đoàn)',
    en: 'Attendance (a person or a delegation a line)',
  },
  'record.title': { vi: 'BIÊN BẢN', en: 'MINUTES' },
  'record.day': { vi: 'Ngày họp:', en: 'Day:' },
  'record.place': { vi: 'Địa điểm:', en: 'Place:' },
  'record.attendance': { vi: 'Thành phần dự họp:', en: 'Attendance:' },
  'record.shown': { vi: 'Trình chiếu:', en: 'Shown:' },
  'record.blank': {
    vi: '……………………………………………………………',
    en: '……………………………………………………………',
  },
  'record.span': { vi: 'ngày {day}, từ {from} đến {to}', en: '{day}, from {from} to {to}' },
  'record.notYet': {
    vi: 'chưa trình chiếu; các câu dưới đây tính từ số liệu lúc in',
    en: 'not shown yet; the sentences below are those of the data at printing',
  },
  'record.itemShown': { vi: 'Đã chiếu · {stamp}.', en: 'Shown · {stamp}.' },
  'record.itemNotShown': {
    vi: 'Không chiếu trong buổi họp; câu trên tính lúc in · {stamp}.',
    en: 'Not shown at the meeting; the sentence above is of the data at printing · {stamp}.',
  },
  'record.itemNow': {
    vi: 'Câu tính lúc in · {stamp}.',
    en: 'As the data are at printing · {stamp}.',
  },
  'record.minutes': { vi: 'Ý kiến, kết luận:', en: 'Said and decided:' },
  'record.nothing': { vi: 'không ghi.', en: 'nothing written.' },
  'record.secretary': { vi: 'THƯ KÝ', en: 'SECRETARY' },
  'record.chair': { vi: 'CHỦ TRÌ', en: 'CHAIR' },
  'conclusion.save': { vi: 'Thông báo kết luận (Word)', en: 'Notice of conclusions (Word)' },
  'conclusion.kind': { vi: 'THÔNG BÁO', en: 'NOTICE' },
  'conclusion.about': {
    vi: 'Kết luận tại cuộc họp “{title}”',
    en: 'Conclusions of the meeting “{title}”',
  },
  'conclusion.aboutDay': {
    vi: 'Kết luận tại cuộc họp “{title}” ngày {day}',
    en: 'Conclusions of the meeting “{title}” of {day}',
  },
  'conclusion.present': { vi: 'Thành phần dự họp', en: 'Attendance' },
  'conclusion.none': {
    vi: 'Biên bản chưa ghi ý kiến, kết luận nào.',
    en: 'The minutes have nothing said or decided.',
  },
  'conclusion.shown': {
    vi: 'Nội dung đã trình chiếu và số liệu làm căn cứ',
    en: 'What was shown, and the figures it rests on',
  },
  'conclusion.number': { vi: 'TT', en: 'No.' },
  'conclusion.item': { vi: 'Nội dung', en: 'Item' },
  'conclusion.data': { vi: 'Số liệu', en: 'Figures' },
  'meeting.minutesUnkept': {
    vi: 'Trình duyệt không lưu được biên bản: hãy chép lại trước khi đóng cửa sổ.',
    en: 'This browser cannot keep the minutes: copy them before you close the window.',
  },
  'meeting.otherWrote': {
    vi: 'Một cửa sổ khác cũng ghi ở đây cùng lúc (đến {time}); bản đó vẫn được giữ.',
    en: 'Another window wrote here at the same time (until {time}); that version is kept.',
  },
  'meeting.otherJoin': { vi: 'Ghép vào biên bản', en: 'Add to the minutes' },
  'meeting.otherApart': { vi: 'Giữ thành chương trình riêng', en: 'Keep as an agenda of its own' },
  'meeting.otherDrop': { vi: 'Bỏ bản kia', en: 'Drop the other version' },
  'meeting.seconds': { vi: 'Thời gian (giây)', en: 'Time (seconds)' },
  'meeting.up': { vi: 'Đưa lên', en: 'Move up' },
  'meeting.down': { vi: 'Đưa xuống', en: 'Move down' },
  'meeting.drop': { vi: 'Bỏ', en: 'Remove' },
  'meeting.goto': { vi: 'Mở màn hình', en: 'Open the screen' },
  'meeting.from': { vi: 'Chiếu từ đây', en: 'Show from here' },
  'meeting.unkept': {
    vi: 'Trình duyệt không lưu được thay đổi. Hãy tải chương trình xuống để không mất.',
    en: 'This browser could not keep the change. Download the agenda so that nothing is lost.',
  },
  'meeting.unread': { vi: 'Không đọc được chương trình này:', en: 'This agenda cannot be read:' },
  'meeting.none': {
    vi: 'Không tìm thấy chương trình này.',
    en: 'There is no agenda of this name.',
  },
  'meeting.otherData': {
    vi: 'Chương trình được lập trên bản dữ liệu khác ({stamp}): câu và số có thể đã đổi.',
    en: 'The agenda was made on another version of the data ({stamp}): sentences and figures may have changed.',
  },
  'meeting.ends.title': { vi: '{title}', en: '{title}' },
  'meeting.ends.day': { vi: 'Ngày {day}', en: '{day}' },
  'meeting.ends.items': { vi: '{n} nội dung', en: '{n} {n|item|items}' },
  'meeting.ends.itemsLong': {
    vi: '{n} nội dung, dự kiến {minutes} phút',
    en: '{n} {n|item|items}, {minutes} {minutes|minute|minutes} planned',
  },
  'meeting.ends.agenda': { vi: 'Chương trình: {n} nội dung', en: 'Agenda: {n} {n|item|items}' },
  'meeting.ends.item': { vi: '{n}. {item}', en: '{n}. {item}' },
  'meeting.ends.about': { vi: '{page}: {subject}', en: '{page}: {subject}' },
  'meeting.ends.minutes': { vi: '{n} phút', en: '{n} min' },
  'meeting.ends.closing': {
    vi: 'Kết luận đã ghi ở {n}/{of} nội dung',
    en: 'Conclusions written at {n} of {of} items',
  },
  'meeting.mine': { vi: 'Chương trình của tôi', en: 'My agenda' },
  'meeting.empty': {
    vi: 'Chương trình chưa có nội dung. Mở một trang rồi nhấn nút ghim ở đầu trang.',
    en: 'Nothing is on the agenda yet. Open a page and press the pin in its header.',
  },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
