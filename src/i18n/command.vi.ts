import type { Severity } from '@/dataset/issue'

type Counts = {
  readonly read: number
  readonly taken: number
  readonly changed: number
  readonly refused: number
  readonly skipped: number
}

/** The words of the terminal's door, which speaks Vietnamese alone and is no part of the page. */
export const commandVi = {
  help: `Kiểm tra và chuyển đổi gói dữ liệu.

  npm run data -- check [THƯ_MỤC] [--json]
      kiểm tra một gói dữ liệu; mặc định là thư mục data

  npm run data -- publish [THƯ_MỤC] [--json]
      sau khi sửa tay một tệp của gói: ghi lại vào datapackage.json số dòng, số byte và mã băm của từng tệp, rồi kiểm tra

  npm run data -- import TỆP… [--into GÓI] [--recipe CÔNG_THỨC] --out THƯ_MỤC [--save-recipe TỆP] [--json]
      đọc các tệp CSV, JSON, XLSX hoặc bảng HTML lưu đuôi .xls, rồi ghi cả gói dữ liệu vào THƯ_MỤC.
      Có --into: thêm vào gói ấy. Không có: lập một gói mới chỉ gồm những gì vừa đọc, tên đơn vị và chỉ số tra trong thư mục data.
      --recipe        công thức nhập (JSON): cột nào là gì, kiểu số, câu trả lời cho những chỗ chưa rõ; có thể nêu nhiều lần
      --save-recipe   ghi lại công thức nhập đã dùng, để tháng sau dùng lại
      Không đọc được gì thì không ghi gì.

  npm run data -- table TỆP [--sheet TÊN] [--json]
      in bảng đúng như đọc được, chưa hiểu nghĩa: {"columns", "rows": [{"row", "cells"}], "problems"}

  --json   in ra một đối tượng JSON thay cho lời: {"files": [{"file", "format", "encoding", "rows", "problems"}]}
  --help   in phần trợ giúp này

Mã thoát: 0 không có vấn đề, 1 có lỗi hoặc cảnh báo, 2 không chạy được.
Cảnh báo: số liệu vẫn được dùng nhưng cần có người xem lại. Ghi chú chỉ để biết và không đổi mã thoát, kể cả khi hai nguồn nêu hai giá trị
mà cột ghi chú của dòng đã nêu rõ giá trị kia.
`,
  unknownCommand: (name: string) => `Không có lệnh “${name}”.`,
  badUsage: (reason: string) => `Sai cách dùng: ${reason}`,
  notFolder: (folder: string) => `Không mở được thư mục ${folder}.`,
  crashed: 'Chương trình gặp lỗi và dừng lại.',
  severities: { error: 'lỗi', warning: 'cảnh báo', info: 'ghi chú' } satisfies Record<Severity, string>,
  rows: ({ read, taken, changed, refused, skipped }: Counts) =>
    `đọc ${read} dòng: dùng nguyên ${taken}, dùng nhưng bỏ ô lỗi ${changed}, không dùng ${refused}` +
    (skipped > 0 ? `, không phải số liệu ${skipped}` : ''),
  needsFile: 'cần tên tệp',
  noFile: (files: string) => `Không mở được tệp: ${files}.`,
  badRecipe: 'Không dùng được công thức nhập.',
  badPackage: (folder: string) => `Không dùng được gói dữ liệu ${folder}.`,
  cannotWrite: (folder: string, reason: string) => `Không ghi được ${folder}: ${reason.replace('\u0000', '')}.`,
  written: (folder: string) => `Đã ghi gói dữ liệu vào ${folder}.`,
  nothingTaken: 'Không có gì dùng được nên không ghi gì.',
  changes: (table: string, added: number, changed: number) => `  ${table}: thêm ${added}, đổi ${changed}`,
  question: (file: string, id: string, choices: string) =>
    `Cần trả lời (${file}), ghi vào "answers" của công thức nhập: "${id}": ${choices}`,
  place: (row: number | null, column: string | null) =>
    [row === null ? '' : `dòng ${row}`, column === null ? '' : `cột ${column}`].filter(Boolean).join(', '),
  unreadable: 'không đọc được',
  summary: (errors: number, warnings: number, infos: number) => `Kết quả: ${errors} lỗi, ${warnings} cảnh báo, ${infos} ghi chú.`,
} as const
