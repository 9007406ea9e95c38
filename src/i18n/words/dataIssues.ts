import { addWords } from '@/i18n/catalogue'

/** What is wrong in rows and cells, by the codes of issues. */
const words = addWords({
  'issue.cell/required': {
    vi: 'Ô bắt buộc bị bỏ trống; dòng này không được dùng.',
    en: 'A required cell is blank; the row is not used.',
  },
  'issue.cell/type': { vi: 'Giá trị không đúng kiểu.', en: 'The value is not of the right type.' },
  'issue.cell/enum': {
    vi: 'Giá trị không nằm trong danh mục.',
    en: 'The value is not one of those allowed.',
  },
  'issue.cell/range': {
    vi: 'Giá trị nằm ngoài khoảng cho phép.',
    en: 'The value is outside the range allowed.',
  },
  'issue.cell/unsafe': {
    vi: 'Địa chỉ không an toàn, đã bỏ.',
    en: 'An unsafe address was left out.',
  },
  'issue.key/duplicate': {
    vi: 'Trùng khóa với một dòng trước; dòng này không được dùng.',
    en: 'An earlier row has the same key; this one is not used.',
  },
  'issue.reference/missing': { vi: 'Không có mục nào mang mã này.', en: 'Nothing has this key.' },
  'issue.reference/refused': {
    vi: 'Mã này có trong bảng, nhưng dòng mang mã đó có lỗi nên không được dùng; các ô trỏ tới nó cũng vậy.',
    en: 'The row that has this key could not be used, nor can what refers to it.',
  },
  'issue.observation/conflict': {
    vi: 'Hai nguồn ghi hai con số khác nhau; cả hai được giữ, màn hình dùng số của nguồn được ưu tiên.',
    en: 'Two sources give one cell two values; both are kept, the preferred one is shown.',
  },
  'issue.observation/ratio': {
    vi: 'Giá trị không khớp với tử số ÷ mẫu số.',
    en: 'The value is not numerator ÷ denominator.',
  },
  'issue.observation/empty': {
    vi: 'Không có giá trị và không nêu lý do.',
    en: 'There is no value, and no reason for it.',
  },
  'issue.observation/noCases': {
    vi: '0 trên 0 là trong kỳ không phát sinh trường hợp nào, không phải 0 %; giá trị này không được dùng. Hãy để trống ô giá trị.',
    en: '0 out of 0 means that there were no cases, not 0 %; the value is not used. Leave it blank.',
  },
  'issue.observation/overWhole': {
    vi: 'Tử số lớn hơn mẫu số. Nếu chỉ số có thể vượt 100 %, hãy ghi giá trị cao nhất của chỉ số lớn hơn 100.',
    en: 'The numerator is greater than the denominator. Where the indicator may pass 100 %, give it a maximum above 100.',
  },
  'issue.observation/publishedEarly': {
    vi: 'Ngày công bố trước khi kỳ số liệu kết thúc; hãy xem lại ngày hoặc kỳ.',
    en: 'Published before the period ended; check the day or the period.',
  },
  'issue.observation/toCome': {
    vi: 'Số liệu thuộc kỳ chưa đến; hãy xem lại kỳ.',
    en: 'The figure is of a period that is still to come; check the period.',
  },
  'issue.count/negative': {
    vi: 'Số đếm không thể âm; giá trị này không được dùng.',
    en: 'A count cannot be negative; the value is not used.',
  },
  'issue.count/fraction': {
    vi: 'Số đếm phải là số nguyên; giá trị này không được dùng. Có thể dấu phân cách hàng nghìn đã bị đọc thành dấu thập phân.',
    en: 'A count is a whole number; the value is not used. Perhaps a thousands separator was read as a decimal point.',
  },
  'issue.scale/value': {
    vi: 'Giá trị lệch 10, 100 hoặc 1.000 lần so với các số bên cạnh; hãy xem có mất dấu phẩy hay ghi khác thang không.',
    en: 'The value is 10, 100 or 1,000 times off the figures beside it; check for a lost comma or another scale.',
  },
  'issue.scale/target': {
    vi: 'Chỉ tiêu không cùng thang với số liệu (ví dụ ghi 0,98 thay cho 98); chỉ tiêu này không được dùng.',
    en: 'The target is not on the scale of the figures (0.98 in place of 98, say); it is not used.',
  },
  'issue.scale/limit': {
    vi: 'Giá trị thấp nhất và cao nhất của chỉ số trái nhau hoặc không cùng thang với số liệu.',
    en: 'The lowest and highest value of the indicator contradict each other, or are not on the scale of its figures.',
  },
  'issue.target/side': {
    vi: 'Ngưỡng gần đạt nằm ở phía đã đạt chỉ tiêu nên không bao giờ được dùng.',
    en: 'The near limit lies on the side of the target that is met, so that it is never used.',
  },
  'issue.unit/countedTwice': {
    vi: 'Đơn vị và đơn vị kế tục của nó cùng có số liệu trong một kỳ, nên tổng có thể tính hai lần.',
    en: 'A unit and its successor both have a figure for one period, so that a total may count it twice.',
  },
  'issue.unit/cycle': {
    vi: 'Đơn vị trực thuộc chính nó, trực tiếp hoặc qua các đơn vị khác; cấp trên của các đơn vị này không được dùng.',
    en: 'The unit belongs to itself, directly or by way of others; their parents are not used.',
  },
  'issue.unit/reversed': {
    vi: 'Ngày đơn vị bắt đầu có không trước ngày hết hiệu lực; cả hai ngày không được dùng.',
    en: 'The unit begins no earlier than it ends; neither day is used.',
  },
  'issue.unit/sameName': {
    vi: 'Hai đơn vị cùng cấp, cùng thời gian có chung tên gọn; trên màn hình không phân biệt được.',
    en: 'Two units of one tier and time have one short name, so that screens cannot tell them apart.',
  },
  'issue.unit/sameCode': {
    vi: 'Hai đơn vị cùng cấp, cùng thời gian có chung mã số.',
    en: 'Two units of one tier and time have one code.',
  },
  'issue.indicator/cycle': {
    vi: 'Chỉ số thuộc chính nó, trực tiếp hoặc qua chỉ số khác, nên không thành cây điểm.',
    en: 'The indicator is a part of itself, directly or by way of others, which makes no tree of points.',
  },
  'issue.indicator/sameName': {
    vi: 'Hai chỉ số có chung tên gọn; trên màn hình không phân biệt được.',
    en: 'Two indicators have one short name, so that screens cannot tell them apart.',
  },
  'issue.indicator/sameCode': {
    vi: 'Hai chỉ số có chung ký hiệu.',
    en: 'Two indicators have one code.',
  },
  'issue.succession/cycle': {
    vi: 'Đơn vị kế tục chính nó, trực tiếp hoặc qua các đơn vị khác; các dòng này không được dùng.',
    en: 'The unit is followed by itself, directly or by way of others; these rows are not used.',
  },
  'issue.succession/day': {
    vi: 'Ngày chuyển khác với ngày ghi ở bảng đơn vị.',
    en: 'The day is not the one that the table of units has.',
  },
  'issue.response/subject': {
    vi: 'Không rõ đơn vị trả lời về điều gì. Dòng này không dùng. Hãy ghi đúng một trong: mã chỉ số kèm kỳ, mã hạn chế, mã kiến nghị.',
    en: 'It cannot be told what the unit answers to. This row is not used. Name one thing alone: an indicator with its period, a shortcoming or a request.',
  },
  'issue.directive/unit': {
    vi: 'Đơn vị này không được kiến nghị, hoặc có hai tình trạng; đang lấy tình trạng đầu, theo thứ tự đã, đang, chưa thực hiện.',
    en: 'This unit was not asked, or has two states; the first one counts, in the order done, under way, not begun.',
  },
  'issue.band/overlap': {
    vi: 'Hai mức xếp loại chồng lên nhau nên có giá trị thuộc cả hai; bộ xếp loại này không được dùng.',
    en: 'Two bands overlap, so that a value belongs to both; this scheme is not used.',
  },
  'issue.band/gap': {
    vi: 'Giữa hai mức xếp loại có khoảng hở; giá trị rơi vào đó không được xếp loại.',
    en: 'There is a gap between two bands; a value in it has no band.',
  },
  'issue.band/order': {
    vi: 'Thứ tự của các mức xếp loại không theo giá trị từ thấp lên cao; đang xếp theo giá trị.',
    en: 'The order of the bands does not follow their values; they are put in order by value.',
  },
  'issue.target/missing': {
    vi: 'Năm này có số liệu nhưng không có chỉ tiêu, trong khi các năm khác có; năm này không xét đạt hay chưa đạt.',
    en: 'This year has figures but no target, while other years have one; nothing is judged in it.',
  },
  'issue.composite/disagreement': {
    vi: 'Điểm tổng hợp trong tệp khác với điểm tính từ các thành phần.',
    en: 'The composite score in the file differs from the one its components give.',
  },
  'issue.rank/tied': {
    vi: 'Đơn vị này bằng giá trị với đơn vị khác nhưng nguồn đánh số hạng khác; màn hình xếp cùng hạng.',
    en: 'The unit has the same value as another and the source numbers them apart; here they share a rank.',
  },
  'issue.rank/order': {
    vi: 'Hạng công bố không theo thứ tự giá trị: có đơn vị tốt hơn lại đứng sau; màn hình xếp theo giá trị.',
    en: 'The published rank does not follow the values: a better unit stands behind; here they are ranked by value.',
  },
  'issue.observation/interval': {
    vi: 'Khoảng tin cậy của nguồn thiếu một đầu, ngược chiều hoặc không chứa giá trị nên không dùng.',
    en: 'The interval of the source lacks an end, is reversed or does not hold the value; it is not used.',
  },
  'issue.aggregate/disagreement': {
    vi: 'Giá trị toàn tỉnh trong tệp khác với giá trị tổng hợp từ các đơn vị.',
    en: 'The province’s value in the file differs from the one its units give.',
  },
  'issue.unit/validity': {
    vi: 'Số liệu thuộc kỳ mà đơn vị chưa hoặc không còn tồn tại.',
    en: 'The figure is of a period in which the unit did not exist.',
  },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
