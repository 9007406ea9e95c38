import { addWords } from '@/i18n/catalogue'

/**
 * How a problem of an import can be put right: by code, else by family. `''`: nothing needs to be
 * done.
 */
const words = addWords({
  'fix.file': {
    vi: 'Mở tệp gốc, lưu lại dạng .xlsx hoặc “CSV UTF-8”, rồi chọn lại.',
    en: 'Open the original, save it as .xlsx or “CSV UTF-8”, and choose it again.',
  },
  'fix.file/empty': {
    vi: 'Xuất lại hoặc chép lại tệp từ nơi có số liệu; tệp phải có dòng tiêu đề và ít nhất một dòng số liệu.',
    en: 'Export or copy the file again; it needs a row of headings and at least one row of figures.',
  },
  'fix.file/html': {
    vi: 'Đăng nhập cổng thông tin và tải lại tệp; tệp này là một trang web.',
    en: 'Sign in to the portal and download the file again; this one is a web page.',
  },
  'fix.file/locked': {
    vi: 'Mở bằng Excel, bỏ mật khẩu, lưu lại rồi chọn lại.',
    en: 'Open it in Excel, remove the password, save it and choose it again.',
  },
  'fix.file/damaged': {
    vi: 'Tải lại tệp từ nơi xuất; nếu vẫn hỏng, mở bằng Excel và lưu lại.',
    en: 'Download the file again; if it is still damaged, open it in Excel and save it.',
  },
  'fix.file/oldExcel': {
    vi: 'Mở bằng Excel, chọn Lưu dưới dạng .xlsx, rồi chọn tệp mới.',
    en: 'Open it in Excel, save it as .xlsx, and choose the new file.',
  },
  'fix.file/encoding': {
    vi: 'Chọn bảng mã ở “Đọc tệp theo cách khác”, hoặc lưu lại dạng “CSV UTF-8”.',
    en: 'Choose the encoding under “Read the file in another way”, or save it as “CSV UTF-8”.',
  },
  'fix.file/tooLarge': {
    vi: 'Tách tệp thành nhiều tệp nhỏ hơn.',
    en: 'Split the file into smaller ones.',
  },
  'fix.file/refused': {
    vi: 'Kiểm tra tệp còn ở chỗ cũ và mở được, rồi chọn lại.',
    en: 'See that the file is still there and can be opened, then choose it again.',
  },
  'fix.package': {
    vi: 'Kiểm tra tệp mô tả bộ số liệu; có thể lấy lại từ biểu mẫu.',
    en: 'Look at the descriptor of the package; the templates show one.',
  },
  'fix.package/rowsLost': {
    vi: 'Sửa các lỗi của bộ số liệu đang dùng (phần Tình trạng) trước khi tạo bộ số liệu mới.',
    en: 'Put the faults of the package in use right (Status) before making a new one.',
  },
  'fix.resource': {
    vi: 'Kiểm tra danh sách bảng trong tệp mô tả bộ số liệu.',
    en: 'Look at the list of tables in the descriptor.',
  },
  'fix.csv': {
    vi: 'Mở tệp bằng Excel, sửa ô nêu ở bên, lưu lại dạng “CSV UTF-8”.',
    en: 'Open the file in Excel, correct the cell named here, save it as “CSV UTF-8”.',
  },
  'fix.csv/nul': { vi: 'Tải lại tệp từ nơi xuất.', en: 'Download the file again.' },
  'fix.csv/delimiter': {
    vi: 'Chọn dấu giữa các ô ở “Đọc tệp theo cách khác”.',
    en: 'Choose what stands between cells under “Read the file in another way”.',
  },
  'fix.json': {
    vi: 'Sửa cú pháp ở dòng nêu bên, hoặc xuất lại dạng CSV.',
    en: 'Correct the syntax in that row, or export as CSV.',
  },
  'fix.heading': {
    vi: 'Đổi tiêu đề trong tệp, hoặc gán cột ở “Cột của tệp được đọc thành gì”.',
    en: 'Rename the heading in the file, or assign the column under “What the columns of the file are read as”.',
  },
  'fix.heading/personal': {
    vi: 'Không cần làm gì; chỉ gán cột nếu thật sự cần.',
    en: 'Nothing to do; assign the column only where it is really needed.',
  },
  'fix.heading/derived': { vi: '', en: '' },
  'fix.table': {
    vi: 'Chọn bảng ở phần câu hỏi, hoặc chép vào biểu mẫu ở trang Dữ liệu.',
    en: 'Choose the table among the questions, or copy it into a template of the data page.',
  },
  'fix.table/tooLarge': {
    vi: 'Tách bảng thành nhiều tệp nhỏ hơn.',
    en: 'Split the table into smaller files.',
  },
  'fix.table/noRows': {
    vi: 'Kiểm tra dòng tiêu đề ở “Đọc tệp theo cách khác”.',
    en: 'Look at the heading row under “Read the file in another way”.',
  },
  'fix.row': { vi: '', en: '' },
  'fix.row/short': {
    vi: 'Thêm ô còn thiếu vào dòng này.',
    en: 'Add the cells that this row lacks.',
  },
  'fix.row/long': {
    vi: 'Bỏ ô thừa; nếu số có dấu phẩy thì đặt trong ngoặc kép.',
    en: 'Remove the extra cells; a number with a comma belongs in quotes.',
  },
  'fix.cell': {
    vi: 'Sửa ô này trong tệp gốc theo cột “Cần”.',
    en: 'Correct this cell in the original, as “Expected” says.',
  },
  'fix.cell/computed': { vi: '', en: '' },
  'fix.key': {
    vi: 'Giữ lại một trong hai dòng, xóa dòng kia.',
    en: 'Keep one of the two rows and delete the other.',
  },
  'fix.key/made': { vi: '', en: '' },
  'fix.reference': {
    vi: 'Sửa mã cho đúng, hoặc thêm mục này vào bảng tương ứng.',
    en: 'Correct the key, or add the entry to its table.',
  },
  'fix.observation': {
    vi: 'Kiểm tra lại số liệu với nguồn.',
    en: 'Compare the figure with its source.',
  },
  'fix.observation/tooMany': {
    vi: 'Chia thành nhiều bộ số liệu, theo năm hoặc theo cấp đơn vị.',
    en: 'Split it into several packages, by year or by level of unit.',
  },
  'fix.observation/conflict': {
    vi: 'Hỏi đơn vị báo cáo số nào đúng, rồi sửa hoặc bỏ dòng kia.',
    en: 'Ask which figure is right, then correct or remove the other row.',
  },
  'fix.observation/ratio': {
    vi: 'Kiểm tra lại giá trị, tử số và mẫu số trong tệp gốc.',
    en: 'Look at value, numerator and denominator in the original.',
  },
  'fix.composite/computed': {
    vi: 'Nếu đã có điểm được công nhận, nhập điểm đó; điểm báo cáo luôn thay điểm tính.',
    en: 'Where a score has been recognised, import it: it always takes the place of this one.',
  },
  'fix.composite/incomplete': {
    vi: 'Nhập thêm các tiêu chí còn thiếu, hoặc nhập điểm tổng hợp đã có.',
    en: 'Import the components that are missing, or the score itself.',
  },
  'fix.composite': {
    vi: 'Kiểm tra lại điểm thành phần và trọng số.',
    en: 'Look at the parts of the score and their weights.',
  },
  'fix.aggregate': {
    vi: 'Cộng lại dòng tổng trong tệp gốc.',
    en: 'Add up the total of the original again.',
  },
  'fix.unit': {
    vi: 'Kiểm tra kỳ của số liệu, hoặc dùng tên đơn vị sau sắp xếp.',
    en: 'Look at the period of the figure, or use the name after the rearrangement.',
  },
  'fix.encoding': {
    vi: 'Xem vài tên đơn vị; nếu sai chữ, chọn bảng mã khác ở “Đọc tệp theo cách khác”.',
    en: 'Look at a few names of units; if they are wrong, choose another encoding under “Read the file in another way”.',
  },
  'fix.sheet': {
    vi: 'Chọn trang tính ở “Đọc tệp theo cách khác”.',
    en: 'Choose the sheet under “Read the file in another way”.',
  },
  'fix.recipe/followed': { vi: '', en: '' },
  'fix.recipe': {
    vi: 'Sửa hoặc bỏ mục này trong cách nhập đã lưu.',
    en: 'Correct this entry of the recipe, or remove it.',
  },
  'fix.column': { vi: 'Trả lời ở phần câu hỏi của tệp.', en: 'Answer the question of this file.' },
  'fix.column/share': {
    vi: 'Nếu là tỷ lệ 0–1, nhân 100 trong tệp gốc.',
    en: 'If these are shares from 0 to 1, multiply by 100 in the original.',
  },
  'fix.number': {
    vi: 'Chọn kiểu số ở phần câu hỏi của tệp.',
    en: 'Choose how numbers are written among the questions of this file.',
  },
  'fix.date': {
    vi: 'Chọn thứ tự ngày tháng ở phần câu hỏi của tệp.',
    en: 'Choose the order of dates among the questions of this file.',
  },
  'fix.figure': {
    vi: 'Xem lại hai dòng trong tệp gốc và bỏ dòng thừa.',
    en: 'Look at both rows in the file and remove the one too many.',
  },
  'fix.name': {
    vi: 'Chọn mục đúng ở phần câu hỏi của tệp, hoặc sửa tên trong tệp.',
    en: 'Choose the right entry among the questions of this file, or correct the name.',
  },
  'fix.period': {
    vi: 'Cho biết kỳ ở phần câu hỏi của tệp, hoặc ghi kỳ trong tệp.',
    en: 'Say which period it is among the questions of this file, or write it in the file.',
  },
  'fix.period/fromTitle': { vi: '', en: '' },
  'fix.source': { vi: '', en: '' },
  'fix.indicator': {
    vi: 'Đổi tên gọn hoặc ký hiệu của một trong hai chỉ số.',
    en: 'Give one of the two another short name or code.',
  },
  'fix.succession': {
    vi: 'Sửa bảng sáp nhập (successions) của bộ số liệu.',
    en: 'Correct the table successions of the package.',
  },
  'fix.directive': {
    vi: 'Trong bảng kiến nghị, để mỗi đơn vị được kiến nghị ở nhiều nhất một trong ba cột: đã, đang, chưa thực hiện.',
    en: 'In the table of requests, name each unit asked in at most one of the three columns: done, under way, not begun.',
  },
  'fix.response': {
    vi: 'Trong bảng trả lời, mỗi dòng ghi đúng một trong: mã chỉ số kèm kỳ, mã hạn chế, mã kiến nghị.',
    en: 'In the table of answers, name one thing in each row: an indicator with its period, a shortcoming or a request.',
  },
  'fix.band': {
    vi: 'Sửa bảng xếp loại (bands) của bộ số liệu.',
    en: 'Correct the table bands of the package.',
  },
  'fix.dashboard': {
    vi: 'Sửa mục dashboard trong datapackage.json.',
    en: 'Correct the block dashboard of datapackage.json.',
  },
  'fix.boundary': { vi: 'Xuất lại tệp ranh giới.', en: 'Export the file of boundaries again.' },
  'fix.count': {
    vi: 'Sửa số đếm này trong tệp gốc; xem lại dấu phân cách hàng nghìn.',
    en: 'Correct this count in the file; look at its thousands separator.',
  },
  'fix.scale': {
    vi: 'Xem lại dấu phẩy và thang (0–1 hay phần trăm) trong tệp gốc.',
    en: 'Look at the decimal comma and the scale (0–1 or percent) in the file.',
  },
  'fix.target': {
    vi: 'Kiểm tra lại chỉ tiêu và ngưỡng gần đạt.',
    en: 'Check the target and its near limit.',
  },
  'fix.cell/uncalculated': {
    vi: 'Mở tệp bằng Excel để công thức được tính, lưu lại rồi chọn lại.',
    en: 'Open the file in Excel so that formulas are calculated, save it and choose it again.',
  },
  'fix.cell/formula': {
    vi: 'Sửa công thức trong Excel, hoặc thay bằng giá trị (Dán đặc biệt → Giá trị).',
    en: 'Mend the formula in Excel, or put a value in its place (Paste special → Values).',
  },
  'fix.target/ofYear': {
    vi: 'Chọn “không lấy” cho cột này, hoặc ghi chỉ tiêu của đúng kỳ.',
    en: 'Leave the column out, or write the target of the period itself.',
  },
  'fix.cell/joint': {
    vi: 'Bỏ gộp ô trong tệp gốc và ghi số riêng cho từng dòng.',
    en: 'Unmerge the cell in the file and give each row a figure of its own.',
  },
  'fix.cell/percent': {
    vi: 'Bỏ định dạng % của ô trong tệp gốc.',
    en: 'Take the format % from the cell in the file.',
  },
  'fix.cell/mark': {
    vi: 'Kiểm tra con số còn lại có đúng không.',
    en: 'Check that the number that is left is right.',
  },
  'fix.file/cut': {
    vi: 'Tải lại tệp từ nơi xuất.',
    en: 'Download the file again where it was exported.',
  },
  'fix.file/serverError': {
    vi: 'Tải lại tệp từ nơi xuất, khi máy chủ hết lỗi.',
    en: 'Download the file again once the server works.',
  },
  'fix.file/oldOffice': {
    vi: 'Mở bằng Excel, chọn Lưu dưới dạng .xlsx, rồi chọn tệp mới.',
    en: 'Open it in Excel, save as .xlsx, and choose the new file.',
  },
  'fix.encoding/lost': {
    vi: 'Xin lại tệp gốc từ nơi lập; không chọn bảng mã nào được.',
    en: 'Ask for the file again where it was made; no encoding will help.',
  },
  'fix.encoding/foreign': {
    vi: 'Mở bằng phần mềm đã lập tệp, lưu lại dạng “CSV UTF-8”.',
    en: 'Open it in the program that made it and save as “CSV UTF-8”.',
  },
  'fix.encoding/mixed': {
    vi: 'Tách tệp thành hai, lưu mỗi tệp dạng “CSV UTF-8”.',
    en: 'Split the file in two and save each as “CSV UTF-8”.',
  },
  'fix.json/form': { vi: '', en: '' },
  'fix.json/otherForm': {
    vi: 'Xuất lại từ hệ thống ấy dạng CSV hoặc XLSX.',
    en: 'Export from that system as CSV or XLSX.',
  },
  'fix.form': { vi: '', en: '' },
  'fix.form/made': {
    vi: 'Xem các chỉ số mới ở “Thay đổi”; nếu bộ số liệu đã có chỉ số ấy dưới tên khác, thêm tên này vào cột “Tên khác”.',
    en: 'See the new indicators under “Changes”; where one is there under another name, add this name to the column of other names.',
  },
  'fix.form/tier': {
    vi: 'Thêm chỉ số dành cho cấp của các đơn vị ấy vào bộ số liệu, hoặc bỏ các dòng ấy khỏi tệp.',
    en: 'Add an indicator for the tier of these units to the package, or leave their rows out of the file.',
  },
  'fix.form/balance': {
    vi: 'Đối chiếu dòng này với đơn vị gửi biểu; sửa số trong tệp nếu gõ nhầm.',
    en: 'Check this row with the unit that sent the form; correct the file where it was mistyped.',
  },
  'fix.portal': { vi: '', en: '' },
  'fix.rank': { vi: '', en: '' },
  'fix.rank/order': {
    vi: 'Kiểm tra lại hạng và giá trị trong tệp gốc.',
    en: 'Look at the ranks and values of the original.',
  },
  'fix.portal/made': {
    vi: 'Xem các đơn vị và chỉ số mới ở “Thay đổi” có đúng không; nếu đơn vị đã có dưới tên khác, thêm tên ấy vào cột “Tên khác” của bảng đơn vị.',
    en: 'See under “Changes” whether the new units and indicators are right; where a unit is there under another name, add that name to the column of other names.',
  },
  'fix.json/page': {
    vi: 'Tải đủ các trang, rồi chọn tất cả các tệp.',
    en: 'Download all pages and choose all the files.',
  },
  'fix.column/hidden': {
    vi: 'Kiểm tra cột ẩn có đúng là số cần nhập không.',
    en: 'Check that the hidden column is what should be imported.',
  },
  'fix.row/hidden': {
    vi: 'Kiểm tra các dòng ẩn có đúng là số cần nhập không.',
    en: 'Check that the hidden rows are what should be imported.',
  },
  'fix.heading/otherPeriod': { vi: '', en: '' },
  'fix.heading/times': { vi: '', en: '' },
  'fix.heading/measure': {
    vi: 'Sửa đơn vị tính trong tệp gốc, hoặc gán cột ở “Cột của tệp được đọc thành gì”.',
    en: 'Correct the unit of measure in the file, or assign the column under “What each column is read as”.',
  },
  'fix.table/noFigures': {
    vi: 'Thêm cột số liệu vào tệp, hoặc gán cột ở “Cột của tệp được đọc thành gì”.',
    en: 'Add a column of figures to the file, or assign one under “What each column is read as”.',
  },
  'fix.period/fromSheet': { vi: '', en: '' },
  'fix.period/disagreement': {
    vi: 'Kiểm tra tiêu đề, tên trang tính và tên tệp; nếu kỳ đang dùng không đúng, sửa tiêu đề rồi nhập lại.',
    en: 'Check title, sheet and file name; if the period in use is wrong, correct the title and import again.',
  },
  'fix.table/times': { vi: '', en: '' },
  'fix.cell/noFigure': {
    vi: 'Nếu dấu ấy nghĩa là 0, ghi số 0 vào ô trong tệp gốc.',
    en: 'If the sign means 0, write 0 in the file.',
  },
  'fix.table/another': { vi: '', en: '' },
  'fix.row/repeated': { vi: '', en: '' },
  'fix.row/names': { vi: '', en: '' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
