import { groupBy } from '@/dataset/group'
import type { Words } from '@/i18n/translator'
import { changeText, sharing, sinceNotes, sinceSections, type SinceSection } from '@/since/rows'
import type { SinceEntry, SinceKind } from '@/since/entry'
import type { SinceRefused, SinceView } from '@/since/sinceView'
import type { TableEntry, TableMark } from '@/ui/slides/tableDrawing'
import { EMPTY, headingEntry } from '@/ui/slides/tableEntry'

/** What goes first where a picture has no room for all; what is not here has no weight. */
const WEIGHT: readonly SinceKind[] = [
  'lost',
  'overdue',
  'reopened',
  'gained',
  'new',
  'closed',
  'moved',
  'removed',
]

const weightOf = ({ kind }: SinceEntry): number => WEIGHT.indexOf(kind)

/** Changes of one kind in the same thing, on one line: of verdicts all units that now have it. */
type Line = { readonly first: SinceEntry; readonly all: readonly SinceEntry[] }

function linesOf(view: SinceView): Line[] {
  const lines = groupBy(
    view.entries.filter((entry) => weightOf(entry) >= 0),
    ({ key, kind, subject, to }) =>
      to?.of === 'figure' ? `${kind} ${subject} ${to.attainment}` : key,
  )
  return [...lines.values()]
    .flatMap((all) => (all[0] ? [{ first: all[0], all }] : []))
    .sort((a, b) => weightOf(a.first) - weightOf(b.first))
}

/** How many lines there are to show one by one, on a picture that has room for all. */
export function sinceLines(view: SinceView | SinceRefused): number {
  return view.refused === null ? linesOf(view).length : 0
}

/**
 * What changed since an earlier meeting as lines of one picture, by kind: the `most` of most weight.
 * Of the others each kind is counted, those of no weight always; then what was compared, as long as
 * nothing had to give way, else in short. Where nothing could be compared, no line.
 */
export function sinceEntries(
  words: Words,
  view: SinceView | SinceRefused,
  most: number,
): TableEntry[] {
  if (view.refused !== null) return []
  const lines = linesOf(view)
  const shown = lines.slice(0, most)
  const inLine = new Set(shown.flatMap(({ all }) => all))
  const sections = sinceSections(words, view)
  const isShown = ({ rows }: SinceSection): boolean => rows.some(({ entry }) => inLine.has(entry))
  const folded = sections.filter((section) => !isShown(section)).map(({ title }) => title)
  const notes = sinceNotes(words, view).slice(0, shown.length < lines.length ? 1 : undefined)
  const plain = (key: string, main: string): TableEntry => ({ ...EMPTY, key, main })
  return [
    ...sections.filter(isShown).flatMap(({ key, title, rows }) => {
      const more = rows.filter(({ entry }) => !inLine.has(entry)).length
      const own = new Set(rows.map(({ entry }) => entry))
      return [
        headingEntry(`since ${key}`, title),
        ...shown.filter(({ first }) => own.has(first)).map((line) => lineEntry(words, line)),
        ...(more === 0 ? [] : [plain(`more ${key}`, words.text('since.more', { n: more }))]),
      ]
    }),
    ...(folded.length === 0
      ? []
      : [
          plain(
            'folded',
            words.text('since.folded', { kinds: folded.join(words.text('since.joint')) }),
          ),
        ]),
    ...(notes.length === 0 ? [] : [plain('since note', notes.join(' '))]),
  ]
}

function lineEntry(words: Words, { first, all }: Line): TableEntry {
  const byTarget = all.filter(({ isByTarget }) => isByTarget).length
  return {
    key: first.key,
    mark: markOf(first),
    main: first.subject,
    note:
      all.length > 1 && byTarget > 0
        ? words.text('since.part.byTarget', { n: byTarget })
        : sharing(words, first),
    units: [...new Set(all.flatMap(({ units }) => units))],
    // Figures of several units are on the desk: here their names say whose.
    end: all.length > 1 ? null : changeText(words, first),
    isHeading: false,
  }
}

/** How it stands now; of what is no longer there, how it stood. */
function markOf({ from, to }: SinceEntry): TableMark | null {
  const side = to ?? from
  if (side?.of === 'figure') return { kind: 'attainment', attainment: side.attainment }
  if (side?.of === 'shortcoming')
    return { kind: 'shortcoming', state: side.state === 'in_progress' ? 'open' : side.state }
  return side?.of === 'stage' ? { kind: 'model' } : null
}
