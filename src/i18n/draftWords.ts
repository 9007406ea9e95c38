import { declarationOf, type TableName } from '@/dataset/declarations'
import { draftEn } from './catalogue/draft.en'
import { draftVi } from './catalogue/draft.vi'
import type { Words } from './words'

export type DraftTextId = keyof typeof draftVi

/** What goes into the braces of a text: a number is written as the language writes counts. */
export type DraftValues = Readonly<Record<string, string | number>>

/**
 * A text of editing by hand in the language of the words. The catalogue comes with the editor and not with the first screen. `{name}` is
 * filled in; `{n|one|other}` chooses by the number. A name without a value stays as it is. Never throws.
 */
export function draftText(words: Words, id: DraftTextId, values: DraftValues = {}): string {
  const text: string = (words.language === 'vi' ? draftVi : draftEn)[id]
  return text.replace(/\{([^{}]+)\}/g, (whole, inside: string) => {
    const [name = '', one, other] = inside.split('|')
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined) return whole
    if (one === undefined) return typeof value === 'number' ? words.number(value, 0) : value
    return (value === 1 ? one : other) ?? one
  })
}

/** The text under an id that was put together; `null` where there is none. */
export function draftTextOf(words: Words, id: string): string | null {
  return Object.hasOwn(draftVi, id) ? draftText(words, id as DraftTextId) : null
}

/** What stands before the name of a table in the heading of a column that holds its keys. */
const KEY_OF = /^Mã (?=\p{Ll})/u

/**
 * What a column is called in a form: in Vietnamese its first heading, without the word for key where it names rows of another table; in
 * English what its name says. Both follow from the declaration, so that a column added there has a label here.
 */
export function columnLabel(words: Words, table: TableName, column: string): string {
  const declared = declarationOf(table).columns[column]
  if (words.language === 'vi') {
    const [heading = column] = declared?.headings ?? []
    return declared?.reference === undefined ? heading : sentence(heading.replace(KEY_OF, ''))
  }
  const isMany = column.endsWith('_ids')
  const plain = column.replace(/_ids?$/, declared?.reference === undefined ? ' key' : '').replaceAll('_', ' ')
  return sentence(isMany ? `${plain}s` : plain)
}

/** A word of a vocabulary as people say it; as it is written where nobody has said how. */
export function vocabularyText(words: Words, table: TableName, column: string, value: string): string {
  return draftTextOf(words, `value.${table}.${column}.${value}`) ?? value
}

function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
