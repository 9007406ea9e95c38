import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'show.label': { vi: 'Trình chiếu', en: 'Slides' },
  'show.bar': { vi: 'Điều khiển trình chiếu', en: 'Controls of the show' },
  'show.previous': { vi: 'Trước', en: 'Back' },
  'show.next': { vi: 'Sau', en: 'Next' },
  'show.aside.moved': { vi: 'Tốt lên, xấu đi', en: 'Better or worse' },
  'show.aside.requests': { vi: 'Kiến nghị', en: 'Requests' },
  'show.aside.learning': { vi: 'Nên hỏi ai', en: 'Whom to ask' },
  'show.black': { vi: 'Tắt hình', en: 'Black' },
  'show.isBlack': {
    vi: 'Màn hình đang tắt, nhấn B hoặc dấu chấm để mở lại',
    en: 'The screen is black; press B or the full stop to bring it back',
  },
  'show.full': { vi: 'Toàn màn hình', en: 'Full screen' },
  'show.notes': { vi: 'Cửa sổ người trình bày', en: 'Presenter’s window' },
  'show.conference': { vi: 'Cửa sổ cầu truyền hình', en: 'Conference window' },
  'show.laser': { vi: 'Điểm sáng, vùng sáng', en: 'Point of light, lit place' },
  'show.leave': { vi: 'Thoát', en: 'Leave' },
  'show.room': { vi: 'Người ngồi xa nhất cách', en: 'Farthest viewer at' },
  'show.roomTimes': { vi: '{n} lần chiều cao hình', en: '{n} heights of the image' },
  'show.roomOther': { vi: 'khoảng cách khác…', en: 'another distance…' },
  'show.roomDistance': { vi: 'cách (m)', en: 'distance (m)' },
  'show.roomDiagonal': { vi: 'màn hình (inch)', en: 'screen (inches)' },
  'show.safe': { vi: 'Chừa mép', en: 'Margin' },
  'show.theme': { vi: 'Nền', en: 'Ground' },
  'show.light': { vi: 'Sáng', en: 'Light' },
  'show.dark': { vi: 'Tối', en: 'Dark' },
  'show.contrast': { vi: 'Tương phản cao', en: 'High contrast' },
  'show.typed': { vi: 'Đến trang {n}', en: 'To slide {n}' },
  'show.loading': { vi: 'Đang mở phiên họp…', en: 'Opening the meeting…' },
  'show.none': { vi: 'Không mở được phiên họp này.', en: 'This meeting cannot be opened.' },
  'show.empty': { vi: 'Phiên họp này chưa có nội dung.', en: 'Nothing is on this agenda yet.' },
  'show.now': { vi: 'Đang chiếu', en: 'On the screen' },
  'show.then': { vi: 'Tiếp theo', en: 'Next' },
  'show.end': { vi: 'Hết nội dung', en: 'End of the agenda' },
  'show.noteHeading': { vi: 'Ghi chú', en: 'Notes' },
  'show.noNotes': { vi: 'Không có ghi chú cho nội dung này.', en: 'No notes for this item.' },
  'show.minutes': { vi: 'Biên bản', en: 'Minutes' },
  'show.minutesUnkept': {
    vi: 'Trình duyệt không lưu được biên bản: hãy chép lại trước khi đóng cửa sổ.',
    en: 'This browser cannot keep the minutes: copy them before you close the window.',
  },
  'show.clock': { vi: 'Giờ', en: 'Time' },
  'show.elapsed': { vi: 'Đã họp', en: 'Elapsed' },
  'show.here': { vi: 'Ở nội dung này', en: 'On this item' },
  'show.meant': { vi: '{time} dự kiến', en: '{time} planned' },
  'show.moment': { vi: '{time} ngày {day}', en: '{time} on {day}' },
  'show.stale': {
    vi: 'chưa đọc được số liệu mới từ {moment}',
    en: 'no new data could be read since {moment}',
  },
  'show.unwhole': {
    vi: 'số liệu mới chưa trọn ({file}) từ {moment}, giữ số liệu trước',
    en: 'the new data are not whole ({file}) since {moment}; the earlier ones stay',
  },
  'show.newer': {
    vi: 'Máy chủ có số liệu mới; phiên này giữ số liệu lúc mở',
    en: 'The server has newer data; this show keeps what it opened with',
  },
  'show.useNewer': { vi: 'Dùng ngay', en: 'Use it now' },
  'show.doubt.differs': {
    vi: 'Máy chủ có số liệu mới; phiên này giữ số liệu lúc mở. {file} có lẽ đã sửa tay',
    en: 'The server has newer data; this show keeps what it opened with. {file} was perhaps edited by hand',
  },
  'show.doubt.fewer': {
    vi: 'Số liệu mới trên máy chủ có ít dòng hơn: {file} còn {found} thay vì {shown} dòng. Phiên này giữ số liệu lúc mở',
    en: 'The newer data on the server have fewer rows: {file} has {found} in place of {shown}. This show keeps what it opened with',
  },
  'show.doubt.fault': {
    vi: 'Số liệu mới trên máy chủ có lỗi ở {file}. Phiên này giữ số liệu lúc mở',
    en: 'The newer data on the server have a fault in {file}. This show keeps what it opened with',
  },
  'show.useAnyway': { vi: 'Vẫn dùng', en: 'Use it all the same' },
  'show.refused': {
    vi: 'Chưa dùng số liệu mới: tệp trên máy chủ không đọc được hoặc đang thay đổi. Màn hình giữ số liệu trước, một phút nữa sẽ hỏi lại.',
    en: 'The newer data are not used: the files on the server cannot be read or are changing. The screen keeps the earlier data and asks again in a minute.',
  },
  'show.refusedFile': {
    vi: 'Chưa dùng số liệu mới: {file} chưa trọn. Màn hình giữ số liệu trước.',
    en: 'The newer data are not used: {file} is not whole. The screen keeps the earlier data.',
  },
  'show.taken': { vi: 'Đang chiếu số liệu mới', en: 'The newer data are shown' },
  'show.toEarlier': { vi: 'Quay lại số liệu trước', en: 'Back to the earlier data' },
  'show.toNewer': { vi: 'Dùng số liệu mới', en: 'Use the newer data' },
  'show.windowRefused': {
    vi: 'Trình duyệt đã chặn cửa sổ mới. Bấm biểu tượng cửa sổ bị chặn ở cuối thanh địa chỉ, chọn luôn cho phép trang này mở cửa sổ, rồi bấm lại.',
    en: 'The browser blocked the new window. Press the sign of a blocked window at the end of the address bar, allow this page to open windows, and press again.',
  },
  'show.windowCutOff': {
    vi: 'Máy chủ không trả lời nên chưa mở được cửa sổ mới. Các cửa sổ đang mở vẫn chiếu tiếp; đừng tải lại trang cho đến khi có máy chủ.',
    en: 'The server does not answer, so no new window can be opened. Windows that are open go on; do not load a page again until the server is back.',
  },
  'show.fullRefused': {
    vi: 'Trình duyệt không cho mở toàn màn hình. Bấm F11, hoặc cho phép trang này dùng toàn màn hình trong phần cài đặt của trình duyệt.',
    en: 'The browser refused full screen. Press F11, or allow full screen for this page in the settings of the browser.',
  },
  'show.noWakeLock': {
    vi: 'Địa chỉ http không giữ được màn hình sáng: hãy tắt chế độ nghỉ của máy chiếu và máy tính trước khi họp.',
    en: 'An http address cannot keep the screen awake: switch off sleep on this computer and the projector before the meeting.',
  },
  'show.keys': {
    vi: 'PageDown, mũi tên, phím cách: sang trang · Home, End · số rồi Enter: đến trang · B hoặc dấu chấm: tắt hình · T: tốt lên, xấu đi · K: kiến nghị · H: nên hỏi ai · L: điểm sáng, vùng sáng · F: toàn màn hình · N: người trình bày · C: cầu truyền hình · Esc: thoát',
    en: 'PageDown, arrows, space: turn · Home, End · number then Enter: go to · B or full stop: black · T: better or worse · K: requests · H: whom to ask · L: point of light, lit place · F: full screen · N: presenter · C: conference · Esc: leave',
  },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
