import type { Answering } from '@/analysis/answers/asked'
import type { Dataset } from '@/dataset/dataset'
import { createWords } from '@/i18n/translator'
import { fileName } from '@/ui/fileName'
import { bookOf, type BookCell, type BookRow } from '@/ui/office/book'
import type { Look } from '@/ui/office/bookStyles'
import { ANSWERED, codeOf, DAY, GUIDE, HEADINGS, KIND_WORDS, printedOf } from './sheetForm'
import { PACKAGE, SHEET, SHEET_CODE, TITLE, UNIT } from './sheetForm'

/** Letters, a column each; the columns of `HEADINGS`. */
const WIDTHS = [5, 13, 44, 26, 34, 34, 14, 26, 20]
/** The height of a line, in points. */
const LINE = 15

/** As papers of state are set. */
const FONT = { family: 'Times New Roman', size: 11 } as const
const BOX: Look = { lines: 'around', isAtTop: true }
const TEXT: Look = { ...BOX, isWrapped: true }
const CODE: Look = { ...TEXT, color: '#5B6670' }
const HEADING: Look = { ...TEXT, isBold: true, fill: '#E3E8EC' }
const TITLE_LINE: Look = { isBold: true, size: 14 }
const NAME: Look = { isBold: true }
const PLAIN: Look = {}
const GUIDE_LINE: Look = { isWrapped: true }
const TO_FILL_IN = '#FFF7CC'

const BLANK: BookCell = { value: null, look: { ...TEXT, fill: TO_FILL_IN } }
/** A day stays as it is typed: Excel in English would read 05/11 as the eleventh of May. */
const DAY_BLANK: BookCell = { value: null, look: { ...BOX, fill: TO_FILL_IN }, format: '@' }

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
  const rows = asked.map((item, at): BookRow => {
    const printed = printedOf(item, words)
    const [latest] = item.answers
    const text = (value: string): BookCell => ({ value, look: TEXT })
    const lines = Math.max(
      ...[printed.text, printed.fact].map((each, nth) =>
        Math.ceil(each.length / ((WIDTHS[nth + 2] ?? 1) - 2)),
      ),
    )
    return {
      height: LINE * Math.max(3, lines),
      cells: [
        { value: at + 1, look: BOX },
        text(KIND_WORDS[item.kind]),
        text(printed.text),
        text(
          latest === undefined
            ? printed.fact
            : `${printed.fact}\n${ANSWERED} ${words.date(latest.answered_on)}`,
        ),
        BLANK,
        BLANK,
        { ...DAY_BLANK, look: BLANK.look },
        BLANK,
        { value: codeOf(unit.unit_id, item.subject, printed), look: CODE },
      ],
    }
  })
  const line = (name: string, cell: BookCell): BookRow => ({
    cells: [null, null, { value: name, look: NAME }, cell],
  })
  const said = (value: string): BookCell => ({ value, look: PLAIN, columns: 2 })
  const guide = { value: GUIDE, look: GUIDE_LINE, columns: HEADINGS.length }
  const headings = HEADINGS.map((value): BookCell => ({ value, look: HEADING }))
  return bookOf(
    [
      {
        name: SHEET,
        rows: [
          { cells: [{ value: TITLE, look: TITLE_LINE }] },
          line(UNIT, said(unit.name)),
          line(SHEET_CODE, said(unit.unit_id)),
          line(PACKAGE, said([about.title, about.version ?? ''].filter(Boolean).join(' · '))),
          line(DAY, DAY_BLANK),
          { cells: [guide], height: 2 * LINE },
          { cells: headings, height: 2 * LINE },
          ...rows,
        ],
        widths: WIDTHS,
        frozen: { rows: 7, columns: 0 },
        isLandscape: true,
        // A unit prints it, has it signed and files it.
        isPageWide: true,
      },
    ],
    { font: FONT },
  )
}
