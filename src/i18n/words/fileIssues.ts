import { addWords } from '@/i18n/catalogue'

/** What is wrong with files, tables and headings, by the codes of issues. */
const words = addWords({
  'issue.file/missing': {
    vi: 'Không có tệp này trên máy chủ.',
    en: 'The server has no such file.',
  },
  'issue.file/unreachable': {
    vi: 'Không kết nối được để tải tệp, hoặc máy chủ trả lời quá chậm; trang đang tự hỏi lại.',
    en: 'No connection, or too slow an answer, so the file could not be loaded; the page keeps asking.',
  },
  'issue.file/refused': {
    vi: 'Máy chủ từ chối trả tệp.',
    en: 'The server refused to give the file.',
  },
  'issue.file/empty': {
    vi: 'Tệp rỗng, không có dòng nào. Hãy chép lại tệp đầy đủ từ bản gốc.',
    en: 'The file is empty, without any row. Copy the whole file again.',
  },
  'issue.file/html': {
    vi: 'Máy chủ trả về một trang web (thường là trang đăng nhập) thay cho tệp dữ liệu.',
    en: 'The server answered with a web page (often a login page) instead of a data file.',
  },
  'issue.file/binary': { vi: 'Đây không phải tệp văn bản.', en: 'This is not a text file.' },
  'issue.file/encoding': {
    vi: 'Tệp có ký tự không đúng bảng mã UTF-8. Hãy lưu lại dạng “CSV UTF-8”.',
    en: 'The file holds bytes that are not UTF-8. Save it again as “CSV UTF-8”.',
  },
  'issue.file/tooLarge': {
    vi: 'Tệp vượt giới hạn kích thước.',
    en: 'The file is larger than the limit.',
  },
  'issue.file/incomplete': {
    vi: 'Tệp bị cắt, có lẽ chép chưa xong. Hãy chép lại tệp đầy đủ.',
    en: 'The file is cut; perhaps it was not copied to its end. Copy the whole file again.',
  },
  'issue.file/fewer': {
    vi: 'Tệp thiếu dòng so với datapackage.json, có lẽ chép chưa xong. Hãy chép lại; nếu bớt dòng có chủ ý, chạy: npm run data -- publish THƯ-MỤC.',
    en: 'The file has fewer rows than datapackage.json says; perhaps it was not copied to its end. Copy it again, or, where rows were taken out on purpose, run: npm run data -- publish FOLDER.',
  },
  'issue.file/differs': {
    vi: 'Tệp khác với tệp ghi trong datapackage.json: bản khác, hoặc đã sửa tay. Nếu sửa có chủ ý, chạy: npm run data -- publish THƯ-MỤC.',
    en: 'The file is not the one that datapackage.json was written with: another version, or edited by hand. If that was on purpose, run: npm run data -- publish FOLDER.',
  },
  'issue.file/moreIssues': {
    vi: 'Còn nhiều dòng khác có cùng lỗi này; chỉ nêu những dòng đầu. Số dòng có lỗi được ghi bên cạnh.',
    en: 'More rows have this fault than are listed; how many in all is said beside it.',
  },
  'issue.package/invalid': {
    vi: 'Tệp mô tả bộ số liệu (datapackage.json) không có hoặc không đúng cấu trúc nên không đọc được bảng nào. Hãy sửa hoặc chép lại tệp này trên máy chủ.',
    en: 'The file that describes the data package (datapackage.json) is not there or not of the right form, so no table can be read. Mend it on the server or put it there again.',
  },
  'issue.resource/absent': {
    vi: 'Bộ số liệu không khai báo bảng này.',
    en: 'The data package does not name this table.',
  },
  'issue.resource/unknown': {
    vi: 'Bộ số liệu khai báo một bảng mà chương trình không dùng.',
    en: 'The data package names a table that is not used here.',
  },
  'issue.csv/quote': { vi: 'Dấu ngoặc kép đặt sai.', en: 'A quotation mark is out of place.' },
  'issue.csv/nul': {
    vi: 'Tệp có ký tự NUL, thường do tải về bị hỏng.',
    en: 'The file holds a NUL character, as broken downloads do.',
  },
  'issue.csv/lineEnds': {
    vi: 'Tệp lẫn nhiều kiểu xuống dòng.',
    en: 'The file mixes several kinds of line ends.',
  },
  'issue.json/syntax': { vi: 'Sai cú pháp JSON.', en: 'The JSON is not well formed.' },
  'issue.json/shape': { vi: 'Nội dung JSON không phải một bảng.', en: 'The JSON is not a table.' },
  'issue.json/duplicateKey': {
    vi: 'Một khóa JSON xuất hiện hai lần.',
    en: 'A JSON key stands twice.',
  },
  'issue.heading/missing': { vi: 'Thiếu cột bắt buộc.', en: 'A required column is missing.' },
  'issue.heading/repeated': {
    vi: 'Hai cột trùng tiêu đề.',
    en: 'Two columns have the same heading.',
  },
  'issue.heading/unknown': { vi: 'Cột lạ, không được đọc.', en: 'Unknown column, not read.' },
  'issue.table/noRows': {
    vi: 'Bảng không có dòng nào dùng được.',
    en: 'The table has no row that can be used.',
  },
  'issue.row/short': {
    vi: 'Dòng thiếu ô so với tiêu đề; dòng này không được dùng.',
    en: 'The row has fewer cells than the heading; it is not used.',
  },
  'issue.row/long': {
    vi: 'Dòng thừa ô so với tiêu đề; dòng này không được dùng.',
    en: 'The row has more cells than the heading; it is not used.',
  },
  'issue.heading/blank': { vi: 'Một cột không có tiêu đề.', en: 'A column has no heading.' },
  'issue.row/trailing': {
    vi: 'Dòng có ô trống thừa ở cuối; các ô này được bỏ qua.',
    en: 'The row ends in blank cells beyond the heading; they are passed over.',
  },
  'issue.file/locked': {
    vi: 'Tệp được đặt mật khẩu nên không đọc được.',
    en: 'The file has a password and cannot be read.',
  },
  'issue.file/damaged': {
    vi: 'Tệp bị hỏng hoặc tải về chưa trọn.',
    en: 'The file is damaged or was not downloaded whole.',
  },
  'issue.table/tooLarge': {
    vi: 'Bảng vượt giới hạn kích thước.',
    en: 'The table is larger than the limit.',
  },
  'issue.observation/tooMany': {
    vi: 'Bộ số liệu có quá nhiều dòng số liệu nên không mở được dòng nào. Hãy chia thành nhiều bộ, mỗi bộ một thư mục trong data/, theo năm hoặc theo cấp đơn vị.',
    en: 'The package has too many rows of figures, so none of them was opened. Split it into several packages, each a folder in data/, by year or by level of unit.',
  },
  'issue.dashboard/noFigures': {
    vi: 'Kỳ mở đầu (dashboard.period) không có số liệu nào; màn hình mở ở kỳ mới nhất có số liệu.',
    en: 'The period to start with (dashboard.period) has no figure; screens start with the latest that has.',
  },
  'issue.boundary/unknown': {
    vi: 'Hình trong tệp ranh giới mang mã không thuộc đơn vị nào; unit_id phải là mã đơn vị của bộ số liệu (không phải mã số hành chính).',
    en: 'A shape in the file of boundaries has a key of no unit; unit_id is the unit’s key in the package, not its code.',
  },
  'issue.boundary/topology': {
    vi: 'Tệp ranh giới là TopoJSON, không phải GeoJSON; hãy xuất lại dạng GeoJSON.',
    en: 'The file of boundaries is TopoJSON, not GeoJSON; export it as GeoJSON.',
  },
  'issue.boundary/metres': {
    vi: 'Tọa độ ranh giới tính bằng mét (ví dụ hệ VN-2000); hãy chuyển sang kinh độ, vĩ độ (WGS 84) rồi xuất lại.',
    en: 'The boundaries are in metres (VN-2000, say); turn them into longitude and latitude (WGS 84) and export again.',
  },
  'issue.boundary/shape': {
    vi: 'Hình trong tệp ranh giới không phải đa giác khép kín nên không vẽ được.',
    en: 'A shape in the file of boundaries is no closed polygon and cannot be drawn.',
  },
  'issue.heading/personal': {
    vi: 'Cột có thể chứa thông tin cá nhân; mặc định không đọc.',
    en: 'The column may hold personal data; it is not read unless you say so.',
  },
  'issue.heading/derived': {
    vi: 'Cột này suy ra từ số liệu khác (hạng, xếp loại, tổng …) nên không đọc.',
    en: 'The column follows from other figures (rank, band, total …); it is not read.',
  },
  'issue.heading/ambiguous': {
    vi: 'Tiêu đề này ứng với nhiều mục; cần chọn.',
    en: 'The heading fits several things; choose one.',
  },
  'issue.column/share': {
    vi: 'Cột tỷ lệ phần trăm nhưng mọi giá trị đều từ 0 đến 1; hãy kiểm tra xem có phải nhân 100 không.',
    en: 'A column of percents in which every value is between 0 and 1; check whether they are to be multiplied by 100.',
  },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
