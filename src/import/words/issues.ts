import { addWords } from '@/i18n/catalogue'

/**
 * What is wrong, or was done, where a file is imported, by the codes of issues that nothing else
 * reports.
 */
const words = addWords({
  'issue.file/oldExcel': {
    vi: 'Đây là tệp Excel kiểu cũ (.xls nhị phân). Hãy mở bằng Excel và lưu lại dạng .xlsx hoặc “CSV UTF-8”.',
    en: 'This is an old binary Excel file (.xls). Open it in Excel and save it as .xlsx or “CSV UTF-8”.',
  },
  'issue.csv/delimiter': {
    vi: 'Chưa rõ dấu phân cách giữa các ô.',
    en: 'It is not clear what stands between the cells.',
  },
  'issue.sheet/missing': {
    vi: 'Không có trang tính này trong tệp.',
    en: 'The file has no such sheet.',
  },
  'issue.recipe/invalid': {
    vi: 'Cách nhập đã lưu không đúng cấu trúc.',
    en: 'The recipe is not of the right form.',
  },
  'issue.recipe/unused': {
    vi: 'Cách nhập đã lưu nêu một tiêu đề mà tệp không có.',
    en: 'The recipe names a heading that the file does not have.',
  },
  'issue.recipe/followed': {
    vi: 'Bảng này được đọc theo cách nhập đã lưu của tệp.',
    en: 'This table is read by the recipe saved for the file.',
  },
  'issue.table/unknown': {
    vi: 'Không nhận ra tiêu đề cột nào, nên không biết đây là bảng gì. Bảng số liệu cần ít nhất một cột tên đơn vị và một cột số; có thể chép vào biểu mẫu ở trang Dữ liệu.',
    en: 'No heading is known, so it cannot be told what table this is. A table of figures needs a column of units and one of numbers at least; the templates of the data page may help.',
  },
  'issue.table/ambiguous': {
    vi: 'Bảng này có thể là nhiều bảng của bộ số liệu; cần chọn.',
    en: 'This could be several tables of the data package; choose one.',
  },
  'issue.heading/otherPeriod': {
    vi: 'Tiêu đề cột nói một kỳ khác với kỳ của bảng; số liệu được ghi vào kỳ đó.',
    en: 'The heading names another period than that of the table; the figures were put there.',
  },
  'issue.heading/times': {
    vi: 'Đơn vị tính của cột là bội số (nghìn, triệu …); mỗi số đã được nhân lên.',
    en: 'The column is measured in multiples (thousands, millions); each number was multiplied.',
  },
  'issue.heading/measure': {
    vi: 'Đơn vị tính ghi trong tệp không hợp với chỉ số này; số này không được dùng.',
    en: 'The unit of measure in the file does not fit this indicator; the number was not used.',
  },
  'issue.table/noFigures': {
    vi: 'Bảng không có cột số liệu nào nhận được: chỉ có cột hạng, tăng/giảm, ghi chú hoặc tương tự.',
    en: 'The table has no column of figures that can be taken: only ranks, changes, notes and the like.',
  },
  'issue.table/times': {
    vi: 'Bảng tính theo bội số (nghìn, triệu …); mỗi số đếm đã được nhân lên.',
    en: 'The table is given in multiples (thousands, millions); each count was multiplied.',
  },
  'issue.table/another': {
    vi: 'Trang này có thêm một bảng; bảng được đọc riêng, từ dòng này.',
    en: 'The sheet holds another table; it is read by itself, from this row on.',
  },
  'issue.column/assumed': {
    vi: 'Tệp không có cột này; đang dùng một giá trị chung cho mọi dòng.',
    en: 'The file has no such column; one value is used for all rows.',
  },
  'issue.column/unanswered': {
    vi: 'Chưa biết cột này lấy từ đâu; cần chọn.',
    en: 'It is not known where this column comes from; choose.',
  },
  'issue.row/title': {
    vi: 'Dòng tiêu đề, không phải số liệu; bỏ qua.',
    en: 'A line of the title, no figures; passed over.',
  },
  'issue.row/numbering': {
    vi: 'Dòng đánh số cột; bỏ qua.',
    en: 'A row that numbers the columns; passed over.',
  },
  'issue.row/measures': {
    vi: 'Dòng đơn vị tính, không phải số liệu.',
    en: 'A row of units of measure, not of figures.',
  },
  'issue.row/above': {
    vi: 'Ô để trống ở cột này được điền theo dòng trên, như khi ô gộp được lưu thành tệp chữ.',
    en: 'Blank cells of this column were filled from the row above, as a merged cell leaves them.',
  },
  'issue.row/blankAbove': {
    vi: 'Ô ở cột này để trống, có thể là như dòng trên nhưng không chắc; các dòng ấy chưa dùng, cần trả lời câu hỏi.',
    en: 'Cells of this column are blank and may say what stands above, which is not sure; the rows wait for the answer.',
  },
  'issue.target/ofYear': {
    vi: 'Chỉ tiêu của cả năm đứng cạnh số của một phần năm, mà số này cộng dồn trong năm: đạt hay chưa đạt nói trên màn hình sẽ sai.',
    en: 'A target of the whole year stands beside figures of a part of it that add up over the year: what the screens say of met and missed will be wrong.',
  },
  'issue.row/example': {
    vi: 'Hàng ví dụ của biểu mẫu; không nhập.',
    en: 'An example of the template; not imported.',
  },
  'issue.row/section': {
    vi: 'Dòng tên nhóm, không có số liệu.',
    en: 'A row that names a group; passed over.',
  },
  'issue.row/names': {
    vi: 'Dòng này cho biết các dòng dưới nó thuộc chỉ số, kỳ hoặc đơn vị nào.',
    en: 'The row says which indicator, period or unit the rows below it are of.',
  },
  'issue.row/repeated': {
    vi: 'Dòng tiêu đề lặp lại giữa bảng; bỏ qua, cả ở các trang sau.',
    en: 'The headings are repeated inside the table; left out, there and further down.',
  },
  'issue.row/total': {
    vi: 'Dòng tổng; không nhập, chỉ dùng để đối chiếu.',
    en: 'A row of totals; not taken, only held against the parts.',
  },
  'issue.row/subtotal': {
    vi: 'Dòng số cộng của một nhóm; không nhập.',
    en: 'A row with the totals of a group; not taken.',
  },
  'issue.row/totalFits': {
    vi: 'Dòng tổng khớp với các dòng đơn vị ở trên.',
    en: 'The row of totals is what the rows above it make.',
  },
  'issue.row/footer': {
    vi: 'Dòng ghi chú hoặc chữ ký dưới bảng; bỏ qua.',
    en: 'A note or signature below the table; passed over.',
  },
  'issue.row/noFigure': {
    vi: 'Dòng không có số liệu nào; bỏ qua.',
    en: 'The row has no figure; passed over.',
  },
  'issue.row/leftOut': {
    vi: 'Dòng được bỏ qua theo lựa chọn của người nhập.',
    en: 'The row is passed over, as was chosen.',
  },
  'issue.source/made': {
    vi: 'Thêm một nguồn mới để ghi lại số liệu từ tệp này.',
    en: 'A new source was added that stands for this file.',
  },
  'issue.composite/computed': {
    vi: 'Không có điểm tổng hợp báo cáo nên tính từ các tiêu chí thành phần; điểm tính được ghi nguồn riêng (kỳ: số đơn vị × số tiêu chí, phần trọng số).',
    en: 'No composite score was reported, so it was worked out of its components, under a source of its own (period: units × components, share of the weight).',
  },
  'issue.composite/incomplete': {
    vi: 'Chưa tính được điểm tổng hợp vì thiếu tiêu chí thành phần (kỳ: số đơn vị × số tiêu chí, phần trọng số).',
    en: 'No composite score could be worked out, for components are missing (period: units × components, share of the weight).',
  },
  'issue.package/rowsLost': {
    vi: 'Bộ số liệu đang dùng có dòng hoặc ô lỗi; chúng sẽ không có trong bộ số liệu mới.',
    en: 'The package in use has faulty rows or cells; they will not be in the new package.',
  },
  'issue.row/hidden': {
    vi: 'Có dòng bị ẩn trong tệp; các dòng này vẫn được đọc.',
    en: 'The file has hidden rows; they are read all the same.',
  },
  'issue.column/hidden': {
    vi: 'Cột bị ẩn trong tệp; cột này vẫn được đọc.',
    en: 'The column is hidden in the file; it is read all the same.',
  },
  'issue.file/cut': {
    vi: 'Tệp dừng giữa chừng, có lẽ tải về chưa trọn; phần sau chỗ này không có trong tệp.',
    en: 'The file ends in the middle, probably because its download was cut; what should follow is not in it.',
  },
  'issue.file/serverError': {
    vi: 'Đây là trang báo lỗi của máy chủ, không phải tệp số liệu.',
    en: 'This is an error page of a server and no file of data.',
  },
  'issue.file/oldOffice': {
    vi: 'Đây là tệp kiểu cũ của Office (trước năm 2007), chương trình không mở được. Nếu là bảng tính, hãy mở bằng Excel và lưu lại dạng .xlsx.',
    en: 'This is an old Office file (before 2007), which the program cannot open. If it is a workbook, open it in Excel and save it as .xlsx.',
  },
  'issue.json/form': {
    vi: 'Đây là dữ liệu do một hệ thống khác xuất ra; đã đọc theo dạng đó.',
    en: 'These data were written by another system; they were read in its form.',
  },
  'issue.json/otherForm': {
    vi: 'Đây là dữ liệu do một hệ thống khác xuất ra, ở dạng chưa đọc được. Hãy xuất lại dạng CSV hoặc XLSX.',
    en: 'These data were written by another system, in a form that cannot be read. Export them as CSV or XLSX.',
  },
  'issue.heading/alike': {
    vi: 'Tiêu đề có chữ của bảng chữ cái khác (Nga, Hy Lạp …) trông giống chữ Việt nên không khớp; cột không được đọc. Hãy gõ lại tiêu đề trong tệp, hoặc trả lời câu hỏi của cột.',
    en: 'The heading has letters of another alphabet (Cyrillic, Greek) that look alike, so it matches nothing; the column is not read. Type it again in the file, or answer the question of the column.',
  },
  'issue.portal/aside': {
    vi: 'Các mục này trong câu trả lời của Cổng Dịch vụ công quốc gia suy ra từ số khác, hoặc bộ số liệu chưa có chỗ ghi, nên không đọc.',
    en: 'These parts of the national portal’s answer follow from others, or have no place in the package; they are not read.',
  },
  'issue.portal/made': {
    vi: 'Câu trả lời của Cổng Dịch vụ công quốc gia nêu các đơn vị hoặc chỉ số mà bộ số liệu chưa có; chúng được thêm vào.',
    en: 'The national portal’s answer has units or indicators that the package does not have; they are added.',
  },
  'issue.form/recognised': {
    vi: 'Nhận ra biểu báo cáo chính thức qua tiêu đề; các cột được lấy thành tử số ÷ mẫu số như sau.',
    en: 'An official form, known by its headings; its columns are taken as numerator ÷ denominator as follows.',
  },
  'issue.form/aside': {
    vi: 'Biểu có đủ số cho các chỉ số này, nhưng bộ số liệu không có chúng nên không lấy.',
    en: 'The form has the counts of these indicators, but the package does not have them; they are not taken.',
  },
  'issue.form/made': {
    vi: 'Bộ số liệu chưa có chỉ số nào mà biểu này cho; các chỉ số ấy được thêm vào.',
    en: 'The package has none of the indicators that this form is about; they are added.',
  },
  'issue.form/tier': {
    vi: 'Chỉ số của bộ số liệu ghi rõ cấp khác với cấp của các đơn vị này, nên số của chúng không lấy.',
    en: 'By their names the indicators of the package are of another tier than these units, whose figures are not taken.',
  },
  'issue.form/byArea': {
    vi: 'Biểu chia theo lĩnh vực của một đơn vị: chỉ lấy dòng tổng; không có dòng tổng thì cộng các dòng (số ghi là số dòng).',
    en: 'The form is by areas of work of one unit: the row of totals is taken or, where there is none, the sum of its rows (the number given).',
  },
  'issue.form/balance': {
    vi: 'Cột tổng của biểu không bằng tổng các cột thành phần trong cùng dòng.',
    en: 'A total of the form is not what its parts make in the same row.',
  },
  'issue.portal/flag': {
    vi: 'Cổng tự ghi lưu ý về chất lượng của các số này (lời của cổng, rồi số lần); lưu ý được giữ cùng số.',
    en: 'The portal itself says something against these figures (its words, then how often); it is kept with them.',
  },
  'issue.json/page': {
    vi: 'Tệp chỉ là một trang của câu trả lời; các dòng còn lại ở những trang khác (“Gặp” là số dòng trong tệp, “Cần” là số dòng tất cả). Hãy tải đủ các trang.',
    en: 'The file is one page of an answer; the other rows are on other pages (found: the rows of this file; expected: all rows). Download all pages.',
  },
  'issue.cell/tooLong': { vi: 'Ô dài quá giới hạn.', en: 'The cell is longer than the limit.' },
  'issue.cell/formula': {
    vi: 'Công thức trong ô báo lỗi (như #REF!, #DIV/0!) nên không có số; ô này được coi là chưa có số liệu.',
    en: 'The formula in the cell gives an error (such as #REF!, #DIV/0!), so there is no figure; the cell counts as missing.',
  },
  'issue.cell/noFigure': {
    vi: 'Các ô này được đọc là không có số liệu, không phải 0; nếu dấu ấy nghĩa là 0 thì hãy ghi số 0.',
    en: 'These cells were read as no figure, not as 0; if the sign means 0, write 0.',
  },
  'issue.number/ambiguous': {
    vi: 'Số này đọc được theo hai cách; cần chọn kiểu số cho cả cột.',
    en: 'The number reads two ways; choose the style for the whole column.',
  },
  'issue.number/counts': {
    vi: 'Số đếm là số nguyên, nên cả cột số đếm được đọc theo kiểu cho ra số nguyên; hãy xem lại ô này.',
    en: 'A count is whole, so the counts of this column are read in the style that keeps them whole; look at this cell.',
  },
  'issue.number/proven': {
    vi: 'Số này đọc được theo hai cách; đã đọc theo kiểu số của các cột khác trong tệp.',
    en: 'The number reads two ways; it was read in the style that the other columns of the file prove.',
  },
  'issue.date/ambiguous': {
    vi: 'Ngày này chỉ đọc được khi tháng đứng trước; cần chọn thứ tự cho cả cột.',
    en: 'The day can be read with the month first only; choose the order for the whole column.',
  },
  'issue.figure/twice': {
    vi: 'Hai dòng cho hai giá trị của cùng một đơn vị, chỉ số, kỳ; dòng sau không được dùng. Hãy giữ một dòng.',
    en: 'Two rows give two values for one unit, indicator and period; the later one is not used. Keep one of them.',
  },
  'issue.figure/repeated': {
    vi: 'Dòng này lặp lại đúng số đã có ở một dòng trước (cùng đơn vị, chỉ số, kỳ); chỉ dùng dòng trước.',
    en: 'This row repeats a figure of an earlier row (same unit, indicator and period); the earlier one is used.',
  },
  'issue.name/unknown': {
    vi: 'Không nhận ra tên này; bộ số liệu không có tên nào đúng như vậy.',
    en: 'Nothing is known by this name: the package has none like it.',
  },
  'issue.name/alike': {
    vi: 'Tên này có chữ của bảng chữ cái khác (Nga, Hy Lạp …) trông giống chữ Việt nên không khớp. Hãy gõ lại tên trong tệp, hoặc chọn mục đúng.',
    en: 'This name has letters of another alphabet (Cyrillic, Greek) that look alike, so it matches nothing. Type it again in the file, or choose the right entry.',
  },
  'issue.name/ambiguous': {
    vi: 'Tên này ứng với nhiều mục; cần chọn.',
    en: 'The name fits several things; choose one.',
  },
  'issue.name/contradiction': {
    vi: 'Mã và tên trên cùng dòng, hoặc câu trả lời đã lưu và tiêu đề của bảng, chỉ hai mục khác nhau.',
    en: 'The code and the name in this row, or a saved answer and the title of the table, mean two things.',
  },
  'issue.period/missing': {
    vi: 'Không biết số liệu thuộc kỳ nào.',
    en: 'It is not known which period the figure is of.',
  },
  'issue.period/fromTitle': {
    vi: 'Kỳ số liệu lấy từ dòng tiêu đề của tệp.',
    en: 'The period is taken from the title of the file.',
  },
  'issue.period/fromSheet': {
    vi: 'Kỳ số liệu lấy từ tên trang tính.',
    en: 'The period is taken from the name of the sheet.',
  },
  'issue.period/disagreement': {
    vi: 'Tên trang tính hoặc tên tệp nói một kỳ khác với kỳ đang dùng; hãy kiểm tra.',
    en: 'The name of the sheet or the file says another period than the one in use; check which is right.',
  },
  'issue.period/contradiction': {
    vi: 'Kỳ trong cách nhập đã lưu khác với kỳ ghi ở tiêu đề của tệp; đang dùng kỳ đã lưu.',
    en: 'The recipe says another period than the title of the file; the recipe is followed.',
  },
  'issue.cell/computed': {
    vi: 'Giá trị phần trăm được tính từ hai số ghi trong ô.',
    en: 'The percent was computed from the two counts in the cell.',
  },
  'issue.key/made': {
    vi: 'Dòng không có mã; mã được đặt từ tên.',
    en: 'The row has no key; one was made from the name.',
  },
  'issue.cell/mark': {
    vi: 'Ô có ký hiệu chú thích (viết nâng, viết hạ, dấu *, số trong ngoặc …); ký hiệu được để riêng, phần còn lại được đọc.',
    en: 'The cell has the mark of a note (raised, lowered, a star, a number in brackets); the mark is set aside and the rest is read.',
  },
  'issue.cell/struck': {
    vi: 'Ô có chữ bị gạch ngang; phần bị gạch không được đọc.',
    en: 'The cell has struck-out text; what is struck out is not read.',
  },
  'issue.cell/hidden': {
    vi: 'Ô có phần chữ bị ẩn; phần bị ẩn không được đọc.',
    en: 'The cell has hidden text; what is hidden is not read.',
  },
  'issue.cell/joint': {
    vi: 'Con số này nằm trong ô gộp cho nhiều dòng hoặc nhiều cột, tức là số chung; không thể ghi cho riêng từng đơn vị.',
    en: 'This figure stands in a cell merged over several rows or columns, so it is one of all of them and of none alone.',
  },
  'issue.cell/uncalculated': {
    vi: 'Công thức trong ô chưa được tính nên không có kết quả; ô này được coi là chưa có số liệu.',
    en: 'The formula in the cell was never calculated, so there is no result; the cell counts as missing.',
  },
  'issue.cell/dayFormat': {
    vi: 'Con số được định dạng thành ngày tháng (có lẽ do nhầm); được đọc là con số.',
    en: 'The number has the format of a day (probably by mistake); it is read as the number.',
  },
  'issue.cell/percent': {
    vi: 'Số đếm hoặc điểm mà lại hiển thị dạng phần trăm, nên không rõ số thật; ô này không được dùng.',
    en: 'A count or a score that is shown as a percentage, so what is meant is not clear; the cell is not used.',
  },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
