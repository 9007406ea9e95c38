import { strFromU8, strToU8, unzipSync } from 'fflate'
import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/universal'
import type { Answering } from '@/analysis/answers/asked'
import type { Dataset } from '@/dataset/dataset'
import { createWords } from '@/i18n/translator'
import { inOrder, zipOf } from '@/ui/office/zip'
import { fileName } from '@/ui/fileName'
import { ANSWERED, codeOf, DAY, GUIDE, HEADINGS, KIND_WORDS, printedOf } from './sheetForm'
import { PACKAGE, SHEET, SHEET_CODE, TITLE, UNIT } from './sheetForm'

/** Letters, a column each; the columns of `HEADINGS`. */
const WIDTHS = [5, 13, 44, 26, 34, 34, 14, 26, 20]
/** The height of a line, in points. */
const LINE = 15
const FILL_IN = '#FFF7CC'
const PRINTED = '#E3E8EC'

/** The name of the file of a unit. */
export function sheetName({ unit }: Pick<Answering, 'unit'>): string {
  return `${fileName(`phieu giai trinh ${unit.short_name}`)}.xlsx`
}

/**
 * The sheet of one unit as a workbook: everything that it owes an answer to, and room for it. Each
 * row carries a code by which it is known again; a text is a text, whatever it begins with.
 */
export async function sheetOf({ about }: Pick<Dataset, 'about'>, of: Answering): Promise<Blob> {
  const words = createWords('vi')
  const { unit, asked } = of
  const rows = asked.map((item, at) => {
    const printed = printedOf(item, words)
    const [latest] = item.answers
    const text = (value: string, more: Partial<CellObject> = {}): CellObject => ({
      ...BOX,
      type: String,
      value,
      wrap: true,
      ...more,
    })
    const blank = { ...BOX, backgroundColor: FILL_IN, wrap: true } as const
    const lines = Math.max(
      ...[printed.text, printed.fact].map((each, nth) =>
        Math.ceil(each.length / ((WIDTHS[nth + 2] ?? 1) - 2)),
      ),
    )
    return [
      { ...BOX, type: Number, value: at + 1, height: LINE * Math.max(3, lines) },
      text(KIND_WORDS[item.kind]),
      text(printed.text),
      text(
        latest === undefined
          ? printed.fact
          : `${printed.fact}\n${ANSWERED} ${words.date(latest.answered_on)}`,
      ),
      blank,
      blank,
      { ...blank, ...AS_TYPED },
      blank,
      text(codeOf(unit.unit_id, item.subject, printed), { textColor: '#5B6670' }),
    ] as SheetData[number]
  })
  const line = (name: string, value: string): SheetData[number] => [
    null,
    null,
    { type: String, value: name, fontWeight: 'bold' },
    { type: String, value, columnSpan: 2 },
  ]
  const made = await writeExcelFile(
    [
      {
        sheet: SHEET,
        data: [
          [{ type: String, value: TITLE, fontWeight: 'bold', fontSize: 14 }],
          line(UNIT, unit.name),
          line(SHEET_CODE, unit.unit_id),
          line(PACKAGE, [about.title, about.version ?? ''].filter(Boolean).join(' · ')),
          [
            null,
            null,
            { type: String, value: DAY, fontWeight: 'bold' },
            { ...BOX, backgroundColor: FILL_IN, ...AS_TYPED },
          ] as SheetData[number],
          [
            {
              type: String,
              value: GUIDE,
              wrap: true,
              columnSpan: HEADINGS.length,
              height: 2 * LINE,
            },
          ],
          HEADINGS.map((value): CellObject => ({
            ...BOX,
            type: String,
            value,
            wrap: true,
            fontWeight: 'bold',
            backgroundColor: PRINTED,
            height: 2 * LINE,
          })),
          ...rows,
        ],
        columns: WIDTHS.map((width) => ({ width })),
        stickyRowsCount: 7,
        orientation: 'landscape',
      },
    ],
    FONT,
  ).toBlob()
  return onePageWide(await made.arrayBuffer())
}

/** The workbook with its sheet as wide as a page: a unit prints it, has it signed and files it. */
function onePageWide(bytes: ArrayBuffer): Blob {
  const parts = unzipSync(new Uint8Array(bytes))
  const xml = strFromU8(parts[SHEET_PART] ?? new Uint8Array())
    .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" ')
  const files = Object.entries({ ...parts, [SHEET_PART]: strToU8(xml) })
  return new Blob([zipOf(inOrder(files))], { type: XLSX_TYPE })
}

/** As papers of state are set. */
const FONT = { fontFamily: 'Times New Roman', fontSize: 11 } as const
const SHEET_PART = 'xl/worksheets/sheet1.xml'
const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A day stays as it is typed: Excel in English would read 05/11 as the eleventh of May. */
const AS_TYPED = { type: String, value: '', format: '@' } as const

const BOX = { borderStyle: 'thin', borderColor: '#9AA5AE', alignVertical: 'top' } as const
