import { subjectKey, type AskedItem, type Subject } from '@/analysis/answers/asked'
import { fingerprintOf } from '@/dataset/fingerprint'
import type { UnitId } from '@/dataset/ids'
import type { PeriodId } from '@/dataset/period'
import type { Words } from '@/i18n/translator'

/**
 * What a sheet that goes out to a unit looks like, and how it is known again when it comes back.
 * It is in Vietnamese whatever the screen is in: the units read it.
 */
export const TITLE = 'PHIẾU GIẢI TRÌNH, CAM KẾT'
export const SHEET = 'Phiếu'
export const UNIT = 'Đơn vị'
export const PACKAGE = 'Bộ số liệu'
export const DAY = 'Ngày trả lời'
export const GUIDE =
  'Đơn vị ghi vào các ô nền vàng; ngày ghi ngày/tháng/năm. Không sửa nội dung in sẵn và cột mã: phiếu được nhận theo mã. Dòng để trống được tính là chưa trả lời.'
export const SHEET_CODE = 'Mã phiếu'
/** Stands after what is printed of a row that the unit has answered before. */
export const ANSWERED = 'Đã trả lời ngày'

/** The headings in their order: what is printed, the four to fill in, the code of the row. */
export const HEADINGS = [
  'TT',
  'Loại',
  'Nội dung',
  'Số liệu, thời hạn',
  'Giải trình',
  'Cam kết',
  'Hạn thực hiện cam kết',
  'Minh chứng',
  'Mã (không sửa)',
] as const

/** The columns by what they hold, from 0. */
export const COLUMN = {
  text: 2,
  fact: 3,
  explanation: 4,
  commitment: 5,
  commitment_due: 6,
  evidence: 7,
  code: 8,
} as const

/** What a unit fills in, as columns of the table of answers. */
export const FILLED = ['explanation', 'commitment', 'commitment_due', 'evidence'] as const

export const KIND_WORDS: Readonly<Record<AskedItem['kind'], string>> = {
  figure: 'Số liệu chưa đạt',
  shortcoming: 'Hạn chế',
  request: 'Kiến nghị',
}

/** What the source of the answers on a sheet is called. */
export const sourceTitle = (unit: string, day: string): string =>
  `Phiếu giải trình của ${unit}, ngày ${day}`

/** What is printed in a row. */
export type Printed = { readonly text: string; readonly fact: string }

/** A row of a sheet before it is filled in. `words`: those of Vietnamese. */
export function printedOf({ text, fact }: Pick<AskedItem, 'text' | 'fact'>, words: Words): Printed {
  return { text: text.normalize('NFC').trim(), fact: words.message(fact) }
}

/** Tells two printed rows apart; spaces and line ends, which programs change, do not count. */
function sumOf(key: string, { text, fact }: Printed): string {
  return fingerprintOf([key, text, fact].join('|').replace(/\s+/g, ' ')).slice(0, 6)
}

/** What tells of which unit and subject a row is, and what was printed in it: no spaces within. */
export function codeOf(unit: UnitId, subject: Subject, printed: Printed): string {
  const key = `${unit};${subjectKey(subject)}`
  return `${key};${sumOf(key, printed)}`
}

export type ReadCode = {
  readonly unit: string
  readonly subject: Subject
  readonly isPrinted: (printed: Printed) => boolean
}

/** The code of a row; `null` for a text that is none. */
export function readCode(text: string): ReadCode | null {
  const parts = text.trim().split(';')
  if (parts.length !== 6) return null
  const [unit = '', indicator = '', period = '', shortcoming = '', directive = '', sum = ''] = parts
  const subject: Subject = {
    indicator_id: (indicator || null) as Subject['indicator_id'],
    period: (period || null) as PeriodId | null,
    shortcoming_id: (shortcoming || null) as Subject['shortcoming_id'],
    directive_id: (directive || null) as Subject['directive_id'],
  }
  return {
    unit,
    subject,
    isPrinted: (printed) => sumOf(`${unit};${subjectKey(subject)}`, printed) === sum,
  }
}
