import type { Severity } from '@/issues/issue'

type Counts = { readonly read: number; readonly taken: number; readonly changed: number; readonly refused: number }

/** The words of the terminal's door, which speaks Vietnamese alone and is no part of the page. */
export const commandVi = {
  help: `Kiểm tra và chuyển đổi gói dữ liệu.

  npm run data -- check [THƯ_MỤC] [--json]   kiểm tra một gói dữ liệu; mặc định là thư mục data

  --json   in ra một đối tượng JSON thay cho lời: {"files": [{"file", "format", "encoding", "rows", "problems"}]}
  --help   in phần trợ giúp này

Mã thoát: 0 không có lỗi, 1 có lỗi, 2 không chạy được.
Cảnh báo và ghi chú được nêu trong báo cáo nhưng không đổi mã thoát: dữ liệu vẫn được dùng, chỉ cần có người xem lại.
`,
  unknownCommand: (name: string) => `Không có lệnh “${name}”.`,
  badUsage: (reason: string) => `Sai cách dùng: ${reason}`,
  notFolder: (folder: string) => `Không mở được thư mục ${folder}.`,
  crashed: 'Chương trình gặp lỗi và dừng lại.',
  severities: { error: 'lỗi', warning: 'cảnh báo', info: 'ghi chú' } satisfies Record<Severity, string>,
  rows: ({ read, taken, changed, refused }: Counts) =>
    `đọc ${read} dòng: dùng nguyên ${taken}, dùng nhưng bỏ ô lỗi ${changed}, không dùng ${refused}`,
  place: (row: number | null, column: string | null) =>
    [row === null ? '' : `dòng ${row}`, column === null ? '' : `cột ${column}`].filter(Boolean).join(', '),
  unreadable: 'không đọc được',
  summary: (errors: number, warnings: number, infos: number) => `Kết quả: ${errors} lỗi, ${warnings} cảnh báo, ${infos} ghi chú.`,
} as const
