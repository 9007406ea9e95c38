import type { Words } from '@/i18n/translator'
import { changeText, sharing, sinceNotes, sinceSections } from '@/since/rows'
import type { SinceEntry } from '@/since/entry'
import type { SinceRefused, SinceView } from '@/since/sinceView'
import type { TableEntry, TableMark } from '@/ui/slides/tableDrawing'
import { headingEntry } from '@/ui/slides/tableEntry'

/**
 * What changed since an earlier meeting as lines of a slide, by kind; then what was compared. Where
 * nothing could be, no line.
 */
export function sinceEntries(words: Words, view: SinceView | SinceRefused): TableEntry[] {
  if (view.refused !== null) return []
  return [
    ...sinceSections(words, view).flatMap(({ key, title, rows }) => [
      headingEntry(`since ${key}`, title),
      ...rows.map(({ entry }): TableEntry => ({
        key: entry.key,
        mark: markOf(entry),
        main: entry.subject,
        note: sharing(words, entry),
        units: entry.units,
        end: changeText(words, entry),
        isHeading: false,
      })),
    ]),
    headingEntry('since notes', words.text('since.notes')),
    ...sinceNotes(words, view).map((main, index): TableEntry => ({
      key: `since note ${index}`,
      mark: null,
      main,
      note: null,
      units: [],
      end: null,
      isHeading: false,
    })),
  ]
}

/** How it stands now; of what is no longer there, how it stood. */
function markOf({ from, to }: SinceEntry): TableMark | null {
  const side = to ?? from
  if (side?.of === 'figure') return { kind: 'attainment', attainment: side.attainment }
  if (side?.of === 'shortcoming')
    return { kind: 'shortcoming', state: side.state === 'in_progress' ? 'open' : side.state }
  return side?.of === 'stage' ? { kind: 'model' } : null
}
