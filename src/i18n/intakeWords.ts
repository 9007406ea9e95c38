import type { Language } from '@/address/screen'
import type { IssueCode } from '@/dataset/issueCodes'
import { intakeEn } from './catalogue/intake.en'
import { intakeVi } from './catalogue/intake.vi'
import { intakeFixesEn } from './catalogue/intakeFixes.en'
import { intakeFixesVi, type IssueFamily } from './catalogue/intakeFixes.vi'
import type { Words } from './translator'

export type IntakeTextId = keyof typeof intakeVi

/** What goes into the braces of a text: a number is written as the language writes counts. */
export type IntakeValues = Readonly<Record<string, string | number>>

/**
 * A text of the import in the language of the words. The catalogue is apart from the others, for it comes with the import and not with
 * the first screen. `{name}` is filled in; `{n|one|other}` chooses by the number. A name without a value stays as it is. Never throws.
 */
export function intakeText(words: Words, id: IntakeTextId, values: IntakeValues = {}): string {
  const text: string = (words.language === 'vi' ? intakeVi : intakeEn)[id]
  return text.replace(/\{([^{}]+)\}/g, (whole, inside: string) => {
    const [name = '', one, other] = inside.split('|')
    const value = values[name]
    if (value === undefined) return whole
    if (one === undefined) return typeof value === 'number' ? words.number(value, 0) : value
    return (value === 1 ? one : other) ?? one
  })
}

/** The text under an id that was put together; the other one where there is none. */
export function intakeTextOr(words: Words, id: string, otherwise: IntakeTextId, values: IntakeValues = {}): string {
  return intakeText(words, Object.hasOwn(intakeVi, id) ? (id as IntakeTextId) : otherwise, values)
}

/** How a problem can be put right; `''` where nothing needs to be done. */
export function fixOf(code: IssueCode, language: Language): string {
  const fixes = language === 'vi' ? intakeFixesVi : intakeFixesEn
  return fixes[code] ?? fixes[code.split('/')[0] as IssueFamily]
}
