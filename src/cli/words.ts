import { addWords } from '@/i18n/catalogue'
import { createWords } from '@/i18n/translator'

const HELP = {
  vi: `Kiểm tra và chuyển đổi bộ số liệu.

  npm run data -- check [THƯ_MỤC] [--json]
      kiểm tra một bộ số liệu; mặc định là thư mục data

  npm run data -- publish [THƯ_MỤC] [--out ĐÍCH] [--json]
      sau khi sửa tay một tệp của bộ số liệu: ghi lại vào datapackage.json số dòng, số byte và mã băm của từng tệp, rồi kiểm tra.
      Có --out: đưa cả bộ số liệu vào thư mục ĐÍCH, ví dụ thư mục data trên máy chủ: ghi xong mọi tệp bên cạnh rồi mới đổi tên vào chỗ

  npm run data -- new THƯ_MỤC --level CẤP --province TỈNH --period KỲ [--title TÊN] [--like GÓI] [--json]
      lập một bộ số liệu mới, chưa có số liệu: tỉnh và danh mục chỉ số, lĩnh vực lấy của GÓI (mặc định là thư mục data).
      Ví dụ: npm run data -- new cap-xa --level "cấp xã" --province "TÊN TỈNH" --period "Quý III/2009"
      Sau đó nhập danh sách đơn vị và số liệu vào: npm run data -- import TỆP… --into cap-xa --out cap-xa

  npm run data -- import TỆP… [--into GÓI] [--recipe CÔNG_THỨC] --out THƯ_MỤC [--save-recipe TỆP] [--json]
      đọc các tệp CSV, JSON, XLSX hoặc bảng HTML lưu đuôi .xls, rồi ghi cả bộ số liệu vào THƯ_MỤC.
      Có --into: thêm vào bộ số liệu ấy. Không có: lập một bộ số liệu mới chỉ gồm những gì vừa đọc, tên đơn vị và chỉ số tra trong thư mục data.
      --recipe        cách nhập đã lưu (JSON): cột nào là gì, kiểu số, câu trả lời cho những chỗ chưa rõ; có thể nêu nhiều lần
      --save-recipe   ghi lại cách nhập của lần này, để tháng sau dùng lại
      Không đọc được gì thì không ghi gì.

  npm run data -- table TỆP [--sheet TÊN] [--json]
      in bảng đúng như đọc được, chưa hiểu nghĩa: {"columns", "rows": [{"row", "cells"}], "problems"}

  npm run data -- aggregate TỆP… --as-of NGÀY [--by month|quarter|year] [--into GÓI] [--rule resolved|portal] [--json]
      tổng hợp danh sách hồ sơ của phần mềm một cửa (CSV cỡ nào cũng được, XLSX trong giới hạn) theo đơn vị và kỳ, tính đến hết NGÀY (viết năm-tháng-ngày).
      Có --into: đưa chỉ số đúng hạn, có tử số và mẫu số, vào bộ số liệu ấy (--out: ghi ra thư mục khác). Không có: chỉ in kết quả.
      --by         kỳ; mặc định là quarter
      --rule       resolved: trên số đã giải quyết (mặc định); portal: theo cách Cổng dịch vụ công quốc gia
      --unit       handling: đơn vị giải quyết (mặc định); receiving: đơn vị tiếp nhận
      --indicator  mã chỉ số nhận kết quả; mặc định là chỉ số đúng hạn tìm theo tên
      --from       kỳ đầu tiên lập chỉ số
      --split      đếm thêm theo area, procedure, channel, level (nêu nhiều lần được); chỉ có trong --json
      --calendar   CSV hai cột: ngày (năm-tháng-ngày) và holiday hoặc workday: ngày trễ đếm theo ngày làm việc
      --engine     browser (mặc định): đọc từng tệp trong một lượt; duckdb: CSV, CSV nén gzip, Parquet, lớn hơn bộ nhớ;
                   clickhouse: đưa vào máy chủ nêu ở --at, cộng với những gì đã có ở đó; không nêu TỆP: chỉ đếm những gì đã có;
                   postgresql: TỆP là tên view chỉ đọc trong cơ sở dữ liệu của phần mềm một cửa, cần psql; kết quả như nhau
      --at         http://<MÁY>:8123?database=TÊN; nhiều máy: http://<MÁY_1>:8123?cluster=TÊN,http://<MÁY_2>:8123;
                   PostgreSQL: chuỗi kết nối của libpq, không nêu thì theo biến môi trường
      TỆP có thể là thư mục: mọi tệp CSV, CSV nén và Parquet trong đó. Cột thông tin cá nhân bị bỏ, không đọc.

  --json   in ra một đối tượng JSON thay cho lời: {"files": [{"file", "format", "encoding", "rows", "figures", "questions", "problems"}]}
  --help   in phần trợ giúp này

Mã thoát: 0 không có vấn đề, 1 có lỗi hoặc cảnh báo, 2 không chạy được.
Cảnh báo: số liệu vẫn được dùng nhưng cần có người xem lại. Ghi chú chỉ để biết và không đổi mã thoát, kể cả khi hai nguồn nêu hai giá trị
mà cột ghi chú của dòng đã nêu rõ giá trị kia.
`,
  en: `Checks and converts data packages.

  npm run data -- check [FOLDER] [--json]
      checks a data package; the folder data unless another is named

  npm run data -- publish [FOLDER] [--out TARGET] [--json]
      after a file of the package was edited by hand: writes rows, bytes and hash of each file into datapackage.json again, then checks.
      With --out: puts the whole package into TARGET, such as the folder data on the server: all files are written beside, then renamed

  npm run data -- new FOLDER --level LEVEL --province NAME --period PERIOD [--title TITLE] [--like PACKAGE] [--json]
      begins a package without figures: the province, and the indicators and fields of PACKAGE (data unless another is named).
      Such as: npm run data -- new communes --level commune --province "NAME" --period 2009-Q3
      Then the list of units and the figures go into it: npm run data -- import FILE… --into communes --out communes

  npm run data -- import FILE… [--into PACKAGE] [--recipe RECIPE] --out FOLDER [--save-recipe FILE] [--json]
      reads CSV, JSON, XLSX or HTML tables saved as .xls, and writes the whole data package into FOLDER.
      With --into: added to that package. Without: a new package of what was read alone; names of units and indicators are looked up in data.
      --recipe        a recipe (JSON): which column is what, how numbers are written, answers to what is not clear; may be given several times
      --save-recipe   writes the recipe that was used, to be used again next month
      Where nothing can be read nothing is written.

  npm run data -- table FILE [--sheet NAME] [--json]
      prints the table as it was read, before it is understood: {"columns", "rows": [{"row", "cells"}], "problems"}

  npm run data -- aggregate FILE… --as-of DAY [--by month|quarter|year] [--into PACKAGE] [--rule resolved|portal] [--json]
      counts the dossiers of a one-stop system (CSV of any size, XLSX within its limits) by unit and period, as of the end of DAY (year-month-day).
      With --into: the rate on time, with numerator and denominator, goes into that package (--out: written elsewhere). Without: printed alone.
      --by         the period; quarter unless told
      --rule       resolved: of those resolved (unless told); portal: as the national portal has it
      --unit       handling: the unit that handles (unless told); receiving: the one that received
      --indicator  id of the indicator; found by the name of the rate on time unless told
      --from       the first period of which figures are made
      --split      counts by area, procedure, channel, level too (may be given several times); with --json alone
      --calendar   CSV of two columns, a day (year-month-day) and holiday or workday: days late are working days
      --engine     browser (unless told): one pass over each file; duckdb: CSV, CSV packed by gzip, Parquet, larger than the memory;
                   clickhouse: into the server of --at, beside what it has; without FILE only what it has is counted;
                   postgresql: FILE is the name of a read-only view in the database of the one-stop software, psql is needed; results are the same
      --at         http://<HOST>:8123?database=NAME; several: http://<HOST_1>:8123?cluster=NAME,http://<HOST_2>:8123;
                   PostgreSQL: a connection of libpq, its environment where none is said
      FILE may be a folder: all CSV, packed CSV and Parquet files in it. Columns that tell persons are dropped unread.

  --json   prints one JSON object in place of words: {"files": [{"file", "format", "encoding", "rows", "figures", "questions", "problems"}]}
  --help   prints this help

Exit codes: 0 no problem, 1 errors or warnings, 2 could not run.
Warning: the figure is used but somebody should look at it. Notes are for information and do not change the exit code, not even where two
sources give two values and the note column of the row says the other one.
`,
}

const texts = addWords({
  'command.unknownCommand': { vi: 'Không có lệnh “{name}”.', en: 'There is no command “{name}”.' },
  'command.badUsage': { vi: 'Sai cách dùng: {reason}', en: 'Wrong usage: {reason}' },
  'command.notFolder': {
    vi: 'Không mở được thư mục {folder}.',
    en: 'The folder {folder} cannot be opened.',
  },
  'command.crashed': {
    vi: 'Chương trình gặp lỗi và dừng lại.',
    en: 'The program failed and stopped.',
  },
  'command.severity.error': { vi: 'lỗi', en: 'error' },
  'command.severity.warning': { vi: 'cảnh báo', en: 'warning' },
  'command.severity.info': { vi: 'ghi chú', en: 'note' },
  'command.rows': {
    vi: 'đọc {read} dòng: dùng nguyên {taken}, dùng nhưng bỏ ô lỗi {changed}, không dùng {refused}',
    en: '{read} rows read: {taken} used whole, {changed} used without faulty cells, {refused} not used',
  },
  'command.figures': {
    vi: '{taken} trong {read} số được nhận',
    en: '{taken} of {read} figures were taken',
  },
  'command.rowsSkipped': {
    vi: '{rows}, không phải số liệu {skipped}',
    en: '{rows}, {skipped} no figures',
  },
  'command.needsFile': { vi: 'cần tên tệp', en: 'the name of a file is needed' },
  'command.needsFolder': { vi: 'cần tên thư mục', en: 'the name of a folder is needed' },
  'command.newNeeds': {
    vi: 'cần --level (cấp so sánh), --province (tỉnh) và --period (kỳ đầu tiên)',
    en: '--level, --province and --period are needed',
  },
  'command.newLevel': {
    vi: '--level: gặp “{found}”. Cần cấp xã, cấp huyện hoặc sở, ngành ({levels}).',
    en: '--level: found “{found}”. One of {levels} is needed.',
  },
  'command.newThere': {
    vi: 'Thư mục {folder} đã có một bộ số liệu; chọn thư mục khác, hoặc nhập vào đó bằng lệnh import --into.',
    en: 'The folder {folder} holds a package already; choose another, or import into that one with import --into.',
  },
  'command.newNext': {
    vi: 'Tiếp theo, nhập danh sách đơn vị và số liệu: npm run data -- import TỆP… --into {folder} --out {folder}',
    en: 'Next, the list of units and the figures: npm run data -- import FILE… --into {folder} --out {folder}',
  },
  'publish.sharded': {
    vi: 'Tệp số liệu lớn được tách theo năm: {files} → {parts}.',
    en: 'Large files of figures were split by year: {files} → {parts}.',
  },
  'command.noFile': { vi: 'Không mở được tệp: {files}.', en: 'Cannot be opened: {files}.' },
  'command.badRecipe': {
    vi: 'Không dùng được cách nhập đã lưu.',
    en: 'The recipe cannot be used.',
  },
  'command.badPackage': {
    vi: 'Không dùng được bộ số liệu {folder}.',
    en: 'The data package {folder} cannot be used.',
  },
  'command.cannotWrite': {
    vi: 'Không ghi được {folder}: {reason}.',
    en: '{folder} cannot be written: {reason}.',
  },
  'command.written': {
    vi: 'Đã ghi bộ số liệu vào {folder}.',
    en: 'The data package was written into {folder}.',
  },
  'command.nothingTaken': {
    vi: 'Không có gì dùng được nên không ghi gì.',
    en: 'There is nothing to use, so nothing was written.',
  },
  'command.changes': {
    vi: '  {table}: thêm {added}, đổi {changed}',
    en: '  {table}: {added} added, {changed} changed',
  },
  'command.question': {
    vi: 'Cần trả lời ({file}), ghi vào "answers" của cách nhập đã lưu: "{id}": {choices}',
    en: 'To be answered ({file}), in "answers" of the recipe: "{id}": {choices}',
  },
  'aggregate.needsDay': {
    vi: '--as-of cần một ngày, viết năm-tháng-ngày',
    en: '--as-of needs a day, written year-month-day',
  },
  'aggregate.badChoice': {
    vi: '--{option} là một trong {choices}',
    en: '--{option} is one of {choices}',
  },
  'aggregate.noDuckdb': {
    vi: 'Chưa có DuckDB. Chạy npm ci để cài @duckdb/node-api, hoặc dùng --engine browser.',
    en: 'DuckDB is not there. Run npm ci to install @duckdb/node-api, or use --engine browser.',
  },
  'aggregate.workbook': {
    vi: '{file} là bảng tính; đếm bằng --engine browser, hoặc lưu thành CSV.',
    en: '{file} is a workbook; count it by --engine browser, or save it as CSV.',
  },
  'aggregate.needsServer': {
    vi: '--at cần địa chỉ máy chủ ClickHouse, như http://<MÁY>:8123; nhiều máy thì cách nhau bằng dấu phẩy và máy đầu nêu ?cluster=TÊN',
    en: '--at needs the address of ClickHouse, such as http://<HOST>:8123; several with commas between, the first with ?cluster=NAME',
  },
  'aggregate.noDays': {
    vi: '{file}: cột {column} phải là kiểu date hoặc timestamp; hãy đổi kiểu trong view.',
    en: '{file}: the column {column} has to be of type date or timestamp; cast it in the view.',
  },
  'aggregate.serverFault': {
    vi: 'Máy chủ {server} không làm được: {found}',
    en: 'The server {server} could not do it: {found}',
  },
  'aggregate.badPeriod': {
    vi: '--from cần một kỳ cùng loại với --by, như {example}',
    en: '--from needs a period of the kind of --by, such as {example}',
  },
  'aggregate.badCalendar': {
    vi: '{file} dòng {row}: “{found}” không phải một ngày và holiday hoặc workday.',
    en: '{file} row {row}: “{found}” is no day and holiday or workday.',
  },
  'aggregate.noIndicator': {
    vi: 'Bộ số liệu không có chỉ số {ids}. Không ghi gì.',
    en: 'The package has no indicator {ids}. Nothing was written.',
  },
  'aggregate.whichIndicator': {
    vi: 'Chưa rõ chỉ số nào nhận kết quả (tên có thể hợp: {ids}); nêu mã bằng --indicator. Không ghi gì.',
    en: 'Which indicator the figures are of is not clear (by name: {ids}); give its id by --indicator. Nothing was written.',
  },
  'aggregate.speed': {
    vi: 'Xong trong {seconds} giây, {rows} dòng một giây.',
    en: 'Done in {seconds} seconds, {rows} rows a second.',
  },
  'aggregate.noFigures': {
    vi: 'Không có kỳ trọn nào có hồ sơ để lập chỉ số; không ghi gì.',
    en: 'There is no whole period with dossiers to make a figure of; nothing was written.',
  },
  'aggregate.into': {
    vi: 'Chỉ số {indicator}, {rule}: {n} số.',
    en: 'Indicator {indicator}, {rule}: {n} {n|figure|figures}.',
  },
  'start.address': {
    vi: 'Trang đang chạy ở {address}',
    en: 'The site is at {address}',
  },
  'start.data': {
    vi: 'Số liệu: {title}, tính đến {day}; {errors} lỗi, {warnings} cảnh báo (chi tiết: npm run data -- check)',
    en: 'Data: {title}, as of {day}; {errors} errors, {warnings} warnings (npm run data -- check has them)',
  },
  'start.noData': {
    vi: 'Số liệu: chưa mở được bộ số liệu trong thư mục data (nguyên nhân: npm run data -- check)',
    en: 'Data: the package in the folder data cannot be opened (npm run data -- check says why)',
  },
  'start.guide': {
    vi: 'Hướng dẫn sử dụng: docs/huong-dan.md',
    en: 'The guide: docs/huong-dan.md',
  },
  'start.others': {
    vi: 'Từ máy khác cùng mạng: {addresses}',
    en: 'From another machine of the network: {addresses}',
  },
  'start.alone': {
    vi: 'Chỉ máy này mở được. Để máy khác cùng mạng mở: npm start -- --host',
    en: 'Only this machine reaches it. For others of the network: npm start -- --host',
  },
  'start.stop': { vi: 'Dừng: nhấn Ctrl+C', en: 'To stop: press Ctrl+C' },
  'command.row': { vi: 'dòng {row}', en: 'row {row}' },
  'command.column': { vi: 'cột {column}', en: 'column {column}' },
  'command.unreadable': { vi: 'không đọc được', en: 'unreadable' },
  'command.summary': {
    vi: 'Kết quả: {errors} lỗi, {warnings} cảnh báo, {infos} ghi chú.',
    en: 'Result: {errors} errors, {warnings} warnings, {infos} notes.',
  },
})

type Added = typeof texts
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}

/** The command speaks Vietnamese. */
export const words = createWords('vi')

/** What the command can do, as it is printed. */
export const help = HELP[words.language]
