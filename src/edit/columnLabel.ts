import { columnHeadings } from '@/dataset/columnHeadings'
import { declarationOf, type TableName } from '@/dataset/declarations'
import { CONVENTIONS } from '@/i18n/conventions'
import type { Words } from '@/i18n/translator'
import { KEY_OF } from './words/columns'

/**
 * What a column is called in a form: in Vietnamese its first heading, without the word for key
 * where it names rows of another table; in English what its name says. Both follow from the
 * declaration, so that a column added there has a label here.
 */
export function columnLabel(words: Words, table: TableName, column: string): string {
  const declared = declarationOf(table).columns[column]
  if (CONVENTIONS[words.language].usesHeadings) {
    const [heading = column] = columnHeadings(table, column)
    return declared?.reference === undefined ? heading : sentence(heading.replace(KEY_OF, ''))
  }
  const isMany = column.endsWith('_ids')
  const plain = column
    .replace(/_ids?$/, declared?.reference === undefined ? ' key' : '')
    .replaceAll('_', ' ')
  return sentence(isMany ? `${plain}s` : plain)
}

/** A word of a vocabulary as people say it; as it is written where nobody has said how. */
export function vocabularyText(
  words: Words,
  table: TableName,
  column: string,
  value: string,
): string {
  return words.textUnder(`value.${table}.${column}.${value}`) ?? value
}

function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
