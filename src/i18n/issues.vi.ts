import type { IssueCode } from '@/dataset/issueCodes'
import type { Expected, ValueType } from '@/dataset/issue'

export type IssueTexts = {
  readonly codes: Readonly<Record<IssueCode, string>>
  readonly types: Readonly<Record<ValueType, string>>
  readonly units: Readonly<Record<Extract<Expected, { kind: 'limit' }>['unit'], string>>
  readonly blank: string
  /** Where a text ends too soon, or should have ended. */
  readonly end: string
  readonly quote: string
  readonly found: (found: string) => string
  readonly expected: (expected: string) => string
  readonly shown: (shown: string) => string
  readonly before: (before: string) => string
  readonly oneOf: (values: string) => string
  readonly range: (min: string | null, max: string | null) => string
  readonly limit: (limit: string, unit: string) => string
  readonly cells: (count: number) => string
  readonly reference: (table: string, suggestions: string) => string
  readonly days: (from: string | null, to: string | null) => string
  readonly day: (from: string | null, to: string | null) => string
  readonly extent: (rows: readonly [string, string] | null, bytes: readonly [string, string]) => string
  readonly neighbours: (min: string, max: string, likely: string) => string
  readonly uniqueKey: (place: string) => string
  readonly place: (file: string, row: number) => string
}

export const issuesVi: IssueTexts = {
  codes: {
    'file/missing': 'Không có tệp này trên máy chủ.',
    'file/unreachable': 'Không kết nối được để tải tệp.',
    'file/refused': 'Máy chủ từ chối trả tệp.',
    'file/empty': 'Tệp rỗng, không có dòng nào. Hãy chép lại tệp đầy đủ từ bản gốc.',
    'file/html': 'Máy chủ trả về một trang web (thường là trang đăng nhập) thay cho tệp dữ liệu.',
    'file/binary': 'Đây không phải tệp văn bản.',
    'file/encoding': 'Tệp có ký tự không đúng bảng mã UTF-8. Hãy lưu lại dạng “CSV UTF-8”.',
    'file/tooLarge': 'Tệp vượt giới hạn kích thước.',
    'file/incomplete': 'Tệp bị cắt, có lẽ chép chưa xong. Hãy chép lại tệp đầy đủ.',
    'file/fewer':
      'Tệp thiếu dòng so với datapackage.json, có lẽ chép chưa xong. Hãy chép lại; nếu bớt dòng có chủ ý, chạy: npm run data -- publish THƯ-MỤC.',
    'file/differs':
      'Tệp khác với tệp ghi trong datapackage.json: bản khác, hoặc đã sửa tay. Nếu sửa có chủ ý, chạy: npm run data -- publish THƯ-MỤC.',
    'file/moreIssues': 'Còn nhiều dòng khác có cùng lỗi này; chỉ nêu những dòng đầu. Số dòng có lỗi được ghi bên cạnh.',
    'package/invalid':
      'Tệp mô tả gói dữ liệu (datapackage.json) không có hoặc không đúng cấu trúc nên không đọc được bảng nào. Hãy sửa hoặc chép lại tệp này trên máy chủ.',
    'resource/absent': 'Gói dữ liệu không khai báo bảng này.',
    'resource/unknown': 'Gói dữ liệu khai báo một bảng mà chương trình không dùng.',
    'csv/quote': 'Dấu ngoặc kép đặt sai.',
    'csv/nul': 'Tệp có ký tự NUL, thường do tải về bị hỏng.',
    'csv/lineEnds': 'Tệp lẫn nhiều kiểu xuống dòng.',
    'json/syntax': 'Sai cú pháp JSON.',
    'json/shape': 'Nội dung JSON không phải một bảng.',
    'json/duplicateKey': 'Một khóa JSON xuất hiện hai lần.',
    'heading/missing': 'Thiếu cột bắt buộc.',
    'heading/repeated': 'Hai cột trùng tiêu đề.',
    'heading/unknown': 'Cột lạ, không được đọc.',
    'table/noRows': 'Bảng không có dòng nào dùng được.',
    'row/short': 'Dòng thiếu ô so với tiêu đề; dòng này không được dùng.',
    'row/long': 'Dòng thừa ô so với tiêu đề; dòng này không được dùng.',
    'heading/blank': 'Một cột không có tiêu đề.',
    'row/trailing': 'Dòng có ô trống thừa ở cuối; các ô này được bỏ qua.',
    'file/oldExcel': 'Đây là tệp Excel kiểu cũ (.xls nhị phân). Hãy mở bằng Excel và lưu lại dạng .xlsx hoặc “CSV UTF-8”.',
    'file/locked': 'Tệp được đặt mật khẩu nên không đọc được.',
    'file/damaged': 'Tệp bị hỏng hoặc tải về chưa trọn.',
    'encoding/guessed': 'Bảng mã của tệp được đoán từ nội dung; hãy kiểm tra vài tên đơn vị.',
    'csv/delimiter': 'Chưa rõ dấu phân cách giữa các ô.',
    'table/tooLarge': 'Bảng vượt giới hạn kích thước.',
    'cell/tooLong': 'Ô dài quá giới hạn.',
    'cell/formula': 'Công thức trong ô báo lỗi (như #REF!, #DIV/0!) nên không có số; ô này được coi là chưa có số liệu.',
    'sheet/missing': 'Không có trang tính này trong tệp.',
    'cell/required': 'Ô bắt buộc bị bỏ trống; dòng này không được dùng.',
    'cell/type': 'Giá trị không đúng kiểu.',
    'cell/enum': 'Giá trị không nằm trong danh mục.',
    'cell/range': 'Giá trị nằm ngoài khoảng cho phép.',
    'cell/unsafe': 'Địa chỉ không an toàn, đã bỏ.',
    'key/duplicate': 'Trùng khóa với một dòng trước; dòng này không được dùng.',
    'reference/missing': 'Không có mục nào mang mã này.',
    'reference/refused': 'Mã này có trong bảng, nhưng dòng mang mã đó có lỗi nên không được dùng; các ô trỏ tới nó cũng vậy.',
    'observation/conflict': 'Hai nguồn nêu hai giá trị khác nhau cho cùng một ô; cả hai được giữ, giá trị ưu tiên được hiển thị.',
    'observation/ratio': 'Giá trị không khớp với tử số ÷ mẫu số.',
    'observation/empty': 'Không có giá trị và không nêu lý do.',
    'observation/noCases':
      '0 trên 0 là trong kỳ không phát sinh trường hợp nào, không phải 0 %; giá trị này không được dùng. Hãy để trống ô giá trị.',
    'observation/overWhole': 'Tử số lớn hơn mẫu số. Nếu chỉ số có thể vượt 100 %, hãy ghi giá trị cao nhất của chỉ số lớn hơn 100.',
    'observation/publishedEarly': 'Ngày công bố trước khi kỳ số liệu kết thúc; hãy xem lại ngày hoặc kỳ.',
    'observation/toCome': 'Số liệu thuộc kỳ chưa đến; hãy xem lại kỳ.',
    'count/negative': 'Số đếm không thể âm; giá trị này không được dùng.',
    'count/fraction':
      'Số đếm phải là số nguyên; giá trị này không được dùng. Có thể dấu phân cách hàng nghìn đã bị đọc thành dấu thập phân.',
    'scale/value': 'Giá trị lệch 10, 100 hoặc 1.000 lần so với các số bên cạnh; hãy xem có mất dấu phẩy hay ghi khác thang không.',
    'scale/target': 'Chỉ tiêu không cùng thang với số liệu (ví dụ ghi 0,98 thay cho 98); chỉ tiêu này không được dùng.',
    'scale/limit': 'Giá trị thấp nhất và cao nhất của chỉ số trái nhau hoặc không cùng thang với số liệu.',
    'target/side': 'Ngưỡng gần đạt nằm ở phía đã đạt chỉ tiêu nên không bao giờ được dùng.',
    'unit/countedTwice': 'Đơn vị và đơn vị kế tục của nó cùng có số liệu trong một kỳ, nên tổng có thể tính hai lần.',
    'unit/cycle': 'Đơn vị trực thuộc chính nó, trực tiếp hoặc qua các đơn vị khác; cấp trên của các đơn vị này không được dùng.',
    'unit/reversed': 'Ngày đơn vị bắt đầu có không trước ngày hết hiệu lực; cả hai ngày không được dùng.',
    'unit/sameName': 'Hai đơn vị cùng cấp, cùng thời gian có chung tên gọn; trên màn hình không phân biệt được.',
    'unit/sameCode': 'Hai đơn vị cùng cấp, cùng thời gian có chung mã số.',
    'indicator/sameName': 'Hai chỉ số có chung tên gọn; trên màn hình không phân biệt được.',
    'indicator/sameCode': 'Hai chỉ số có chung ký hiệu.',
    'succession/cycle': 'Đơn vị kế tục chính nó, trực tiếp hoặc qua các đơn vị khác; các dòng này không được dùng.',
    'succession/day': 'Ngày chuyển khác với ngày ghi ở bảng đơn vị.',
    'band/overlap': 'Hai mức xếp loại chồng lên nhau nên có giá trị thuộc cả hai; bộ xếp loại này không được dùng.',
    'band/gap': 'Giữa hai mức xếp loại có khoảng hở; giá trị rơi vào đó không được xếp loại.',
    'band/order': 'Thứ tự của các mức xếp loại không theo giá trị từ thấp lên cao; đang xếp theo giá trị.',
    'target/missing': 'Năm này có số liệu nhưng không có chỉ tiêu, trong khi các năm khác có; năm này không xét đạt hay chưa đạt.',
    'dashboard/noFigures': 'Kỳ mở đầu (dashboard.period) không có số liệu nào; màn hình mở ở kỳ mới nhất có số liệu.',
    'boundary/unknown':
      'Hình trong tệp ranh giới mang mã không thuộc đơn vị nào; unit_id phải là mã đơn vị của gói (không phải mã số hành chính).',
    'boundary/topology': 'Tệp ranh giới là TopoJSON, không phải GeoJSON; hãy xuất lại dạng GeoJSON.',
    'boundary/metres': 'Tọa độ ranh giới tính bằng mét (ví dụ hệ VN-2000); hãy chuyển sang kinh độ, vĩ độ (WGS 84) rồi xuất lại.',
    'boundary/shape': 'Hình trong tệp ranh giới không phải đa giác khép kín nên không vẽ được.',
    'composite/disagreement': 'Điểm tổng hợp trong tệp khác với điểm tính từ các thành phần.',
    'aggregate/disagreement': 'Giá trị toàn tỉnh trong tệp khác với giá trị tổng hợp từ các đơn vị.',
    'unit/validity': 'Số liệu thuộc kỳ mà đơn vị chưa hoặc không còn tồn tại.',
    'recipe/invalid': 'Công thức nhập không đúng cấu trúc.',
    'recipe/unused': 'Công thức nhập nêu một tiêu đề mà tệp không có.',
    'table/unknown': 'Không nhận ra bảng này là bảng nào của gói dữ liệu.',
    'table/ambiguous': 'Bảng này có thể là nhiều bảng của gói dữ liệu; cần chọn.',
    'heading/personal': 'Cột có thể chứa thông tin cá nhân; mặc định không đọc.',
    'heading/derived': 'Cột này suy ra từ số liệu khác (hạng, xếp loại, tổng …) nên không đọc.',
    'heading/otherPeriod': 'Tiêu đề cột nói một kỳ khác với kỳ của bảng; số liệu được ghi vào kỳ đó.',
    'heading/times': 'Đơn vị tính của cột là bội số (nghìn, triệu …); mỗi số đã được nhân lên.',
    'heading/measure': 'Đơn vị tính ghi trong tệp không hợp với chỉ số này; số này không được dùng.',
    'table/noFigures': 'Bảng không có cột số liệu nào nhận được: chỉ có cột hạng, tăng/giảm, ghi chú hoặc tương tự.',
    'table/another': 'Trang này có thêm một bảng; bảng được đọc riêng, từ dòng này.',
    'heading/ambiguous': 'Tiêu đề này ứng với nhiều mục; cần chọn.',
    'column/assumed': 'Tệp không có cột này; đang dùng một giá trị chung cho mọi dòng.',
    'column/share': 'Cột tỷ lệ phần trăm nhưng mọi giá trị đều từ 0 đến 1; hãy kiểm tra xem có phải nhân 100 không.',
    'column/unanswered': 'Chưa biết cột này lấy từ đâu; cần chọn.',
    'number/ambiguous': 'Số này đọc được theo hai cách; cần chọn kiểu số cho cả cột.',
    'number/counts': 'Số đếm là số nguyên, nên cả cột số đếm được đọc theo kiểu cho ra số nguyên; hãy xem lại ô này.',
    'number/proven': 'Số này đọc được theo hai cách; đã đọc theo kiểu số của các cột khác trong tệp.',
    'date/ambiguous': 'Ngày này chỉ đọc được khi tháng đứng trước; cần chọn thứ tự cho cả cột.',
    'name/unknown': 'Không nhận ra tên này.',
    'name/ambiguous': 'Tên này ứng với nhiều mục; cần chọn.',
    'name/contradiction': 'Mã và tên trên cùng dòng chỉ hai mục khác nhau.',
    'period/missing': 'Không biết số liệu thuộc kỳ nào.',
    'period/fromTitle': 'Kỳ số liệu lấy từ dòng tiêu đề của tệp.',
    'period/fromSheet': 'Kỳ số liệu lấy từ tên trang tính.',
    'period/disagreement': 'Tên trang tính hoặc tên tệp nói một kỳ khác với kỳ đang dùng; hãy kiểm tra.',
    'period/contradiction': 'Kỳ trong công thức nhập khác với kỳ ghi ở tiêu đề của tệp; đang dùng kỳ trong công thức.',
    'cell/computed': 'Giá trị phần trăm được tính từ hai số ghi trong ô.',
    'row/title': 'Dòng tiêu đề, không phải số liệu; bỏ qua.',
    'row/numbering': 'Dòng đánh số cột; bỏ qua.',
    'row/section': 'Dòng tên nhóm, không có số liệu.',
    'row/names': 'Dòng này cho biết các dòng dưới nó thuộc chỉ số, kỳ hoặc đơn vị nào.',
    'row/repeated': 'Dòng tiêu đề lặp lại giữa bảng; bỏ qua, cả ở các trang sau.',
    'row/total': 'Dòng tổng; không nhập, chỉ dùng để đối chiếu.',
    'row/footer': 'Dòng ghi chú hoặc chữ ký dưới bảng; bỏ qua.',
    'row/noFigure': 'Dòng không có số liệu nào; bỏ qua.',
    'row/leftOut': 'Dòng được bỏ qua theo lựa chọn của người nhập.',
    'key/made': 'Dòng không có mã; mã được đặt từ tên.',
    'source/made': 'Thêm một nguồn mới để ghi lại số liệu từ tệp này.',
    'package/rowsLost': 'Gói dữ liệu đang dùng có dòng hoặc ô lỗi; chúng sẽ không có trong gói mới.',
    'cell/mark': 'Ô có ký hiệu viết nâng hoặc hạ (thường là số chú thích); ký hiệu được để riêng, phần còn lại được đọc.',
    'cell/struck': 'Ô có chữ bị gạch ngang; phần bị gạch không được đọc.',
    'cell/hidden': 'Ô có phần chữ bị ẩn; phần bị ẩn không được đọc.',
    'cell/joint': 'Con số này nằm trong ô gộp cho nhiều dòng hoặc nhiều cột, tức là số chung; không thể ghi cho riêng từng đơn vị.',
    'cell/uncalculated': 'Công thức trong ô chưa được tính nên không có kết quả; ô này được coi là chưa có số liệu.',
    'cell/dayFormat': 'Con số được định dạng thành ngày tháng (có lẽ do nhầm); được đọc là con số.',
    'cell/percent': 'Số đếm mà lại hiển thị dạng phần trăm, nên không rõ số thật; ô này không được dùng.',
    'row/hidden': 'Có dòng bị ẩn trong tệp; các dòng này vẫn được đọc.',
    'column/hidden': 'Cột bị ẩn trong tệp; cột này vẫn được đọc.',
    'file/cut': 'Tệp dừng giữa chừng, có lẽ tải về chưa trọn; phần sau chỗ này không có trong tệp.',
    'file/serverError': 'Đây là trang báo lỗi của máy chủ, không phải tệp số liệu.',
    'file/oldOffice':
      'Đây là tệp kiểu cũ của Office (trước năm 2007), chương trình không mở được. Nếu là bảng tính, hãy mở bằng Excel và lưu lại dạng .xlsx.',
    'encoding/lost': 'Chữ có dấu trong tệp đã mất, chỉ còn dấu “?”; không có cách nào khôi phục. Hãy xin lại tệp từ nơi lập.',
    'encoding/foreign': 'Tệp dùng bảng mã của tiếng nước ngoài. Hãy mở bằng đúng phần mềm đã lập tệp và lưu lại dạng “CSV UTF-8”.',
    'encoding/mixed':
      'Tệp được ghép từ hai phần khác bảng mã; từ dòng này chữ không đọc được. Hãy lưu từng phần thành một tệp “CSV UTF-8” rồi chọn cả hai.',
    'json/form': 'Đây là dữ liệu do một hệ thống khác xuất ra; đã đọc theo dạng đó.',
    'json/page':
      'Tệp chỉ là một trang của câu trả lời; các dòng còn lại ở những trang khác (“Gặp” là số dòng trong tệp, “Cần” là số dòng tất cả). Hãy tải đủ các trang.',
  },
  types: {
    text: 'chữ',
    number: 'một số, dấu thập phân là dấu chấm, ví dụ 98.6',
    integer: 'một số nguyên',
    date: 'một ngày dạng năm-tháng-ngày, ví dụ 2021-10-27',
    period: 'một kỳ, ví dụ 2021, 2021-H1, 2021-Q3, 2021-09 hoặc 2021-9M',
    id: 'một mã không có khoảng trắng',
    url: 'địa chỉ bắt đầu bằng http:// hoặc https://',
    list: 'danh sách',
    csv: 'bảng CSV',
    json: 'JSON',
    object: 'đối tượng JSON',
  },
  units: { bytes: 'byte', rows: 'dòng', columns: 'cột', characters: 'ký tự', cells: 'ô', files: 'tệp', depth: 'tầng lồng nhau' },
  blank: 'ô trống',
  end: 'hết tệp',
  quote: 'dấu ngoặc kép (")',
  found: (found) => `Gặp: ${found}.`,
  expected: (expected) => `Cần: ${expected}.`,
  shown: (shown) => `Đang hiển thị: ${shown}.`,
  before: (before) => `Dòng trước ghi: ${before}.`,
  oneOf: (values) => `một trong: ${values}`,
  range: (min, max) => [min === null ? '' : `từ ${min}`, max === null ? '' : `đến ${max}`].filter(Boolean).join(' '),
  limit: (limit, unit) => `không quá ${limit} ${unit}`,
  cells: (count) => `${count} ô`,
  reference: (table, suggestions) =>
    suggestions === '' ? `một mã có trong bảng ${table}` : `một mã có trong bảng ${table}, có phải: ${suggestions}?`,
  days: (from, to) => `một kỳ ${[from === null ? '' : `từ ${from}`, to === null ? '' : `trước ${to}`].filter(Boolean).join(', ')}`,
  day: (from, to) => `một ngày ${[from === null ? '' : `từ ${from}`, to === null ? '' : `trước ${to}`].filter(Boolean).join(', ')}`,
  extent: (rows, bytes) => `Có ${rows === null ? '' : `${rows[0]} trong ${rows[1]} dòng, `}${bytes[0]} trong ${bytes[1]} byte.`,
  neighbours: (min, max, likely) => `${min === max ? `Số bên cạnh là ${min}` : `Các số bên cạnh từ ${min} đến ${max}`}; có phải ${likely}?`,
  uniqueKey: (place) => `khóa chưa dùng; đã có ở ${place}`,
  place: (file, row) => `${file}, dòng ${row}`,
}
