import type { ShownCell, ShownTable } from '@/ui/table/shownTable'

const cell = (text: string, before = '', isHead = false): ShownCell => ({
  text,
  before,
  after: '',
  isHead,
  columns: 1,
  rows: 1,
})

const HEADINGS = ['Mã', 'Đơn vị', 'Lĩnh vực', 'Ngày', 'Số hồ sơ', 'Đúng hạn', 'Điểm', 'Ghi chú']

/** A table of many rows as a screen would have it: names, days, numbers with marks, other texts. */
export function longTable(rows: number): ShownTable {
  return {
    caption: 'Hồ sơ',
    headRows: 1,
    rows: [
      HEADINGS.map((text) => cell(text, '', true)),
      ...Array.from({ length: rows }, (_, at) => [
        cell(`HS-${at}`, '', true),
        cell(`Đơn vị ${at % 102}`),
        cell(`Lĩnh vực ${at % 17}`),
        cell(`${String((at % 28) + 1).padStart(2, '0')}/10/2021`),
        cell((at * 7).toLocaleString('vi-VN')),
        cell(`${((at % 1000) / 10).toFixed(1).replace('.', ',')} %`, at % 3 === 0 ? '▲' : '✕'),
        cell(`${at % 100},${at % 10}5`),
        cell(`=ghi chú của dòng & số ${at}`),
      ]),
    ],
  }
}
