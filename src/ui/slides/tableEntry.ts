import type { Message } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import type { TableEntry } from './tableDrawing'
import './words'
import '@/analysis/supervision/words'

/** An entry with nothing but what it is. */
export const EMPTY: Omit<TableEntry, 'key' | 'main'> = {
  mark: null,
  note: null,
  units: [],
  end: null,
  isHeading: false,
}

/** The words of a group of entries. */
export function headingEntry(key: string, main: string): TableEntry {
  return { ...EMPTY, key: `heading ${key}`, main, isHeading: true }
}

/** Messages one after the other. */
export function said(words: Words, messages: readonly Message[]): string {
  return messages.map((message) => words.message(message)).join(' · ')
}

/**
 * Whether something was said of several units together, in words; `null` where it was said of one.
 */
export function sharing(words: Words, attribution: 'unit' | 'joint' | 'common'): string | null {
  return attribution === 'unit' ? null : words.text(`attribution.${attribution}`)
}
