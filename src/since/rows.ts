import { never } from '@/dataset/never'
import type { Unit } from '@/dataset/tables/units'
import { listOf } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import { figureOf, targetFigure } from '@/analysis/cell'
import { packageShown } from '@/analysis/provenance'
import type { SinceGroup } from '@/analysis/sinceSubject'
import type { SinceEntry, SinceFigure, SinceKind, SinceSide } from './entry'
import { baseName } from './sentence'
import type { SinceView } from './sinceView'
import '@/analysis/supervision/words'

/** A change in words, a line of a table. */
type SinceRow = {
  readonly entry: SinceEntry
  readonly subject: string
  /** The units by name, and where its source says it of several together, that it does. */
  readonly units: string
  /** From → to, and the day. */
  readonly change: string
  readonly source: string
}

/**
 * Changes of one kind under their heading. `source`: the one that all of them share, `null` where
 * they do not.
 */
export type SinceSection = {
  readonly key: string
  readonly title: string
  readonly source: string | null
  readonly rows: readonly SinceRow[]
}

/** The changes in words, parted by kind, in the order of the view. No section without a row. */
export function sinceSections(words: Words, view: SinceView): SinceSection[] {
  const keys = [...new Set(view.entries.map(({ group, kind }) => `${group}.${kind}`))]
  return keys.map((key) => {
    const rows = view.entries
      .filter(({ group, kind }) => `${group}.${kind}` === key)
      .map((entry) => rowOf(words, entry))
    const [first] = rows
    const title = first ? titleOf(words, first.entry.group, first.entry.kind) : ''
    const source = first && rows.every((row) => row.source === first.source) ? first.source : null
    return { key, title: words.text('since.heading', { title, n: rows.length }), source, rows }
  })
}

function titleOf(words: Words, group: SinceGroup, kind: SinceKind): string {
  return words.textUnder(`since.${group}.${kind}`) ?? `${group} ${kind}`
}

function rowOf(words: Words, entry: SinceEntry): SinceRow {
  const shared = sharing(words, entry)
  const names = unitNames(words, entry.units)
  return {
    entry,
    subject: entry.subject,
    units: shared === null ? names : `${names} (${shared})`,
    change: changeText(words, entry),
    source: entry.source?.title ?? words.text('since.noSource'),
  }
}

/** Whether something was said of several units together, in words; `null` where it was not. */
export function sharing(words: Words, { attribution }: SinceEntry): string | null {
  return attribution === null || attribution === 'unit'
    ? null
    : words.text(`attribution.${attribution}`)
}

function unitNames(words: Words, units: readonly Unit[]): string {
  return words.text('figure.plain', { value: listOf(units.map(({ short_name }) => short_name)) })
}

/** From → to, the targets where they differ, and the day or that none is given. */
export function changeText(words: Words, entry: SinceEntry): string {
  const { group, kind, from, to, on, isByTarget = false } = entry
  const sides = [from, to].flatMap((side) => (side === null ? [] : [sideText(words, side)]))
  const [first = '', last = first] = sides
  const plain =
    to === null
      ? words.text('since.gone', { from: first })
      : sides.length < 2
        ? first
        : words.text('since.fromTo', { from: first, to: last })
  if (from?.of === 'figure' && to?.of === 'figure')
    return withTargets(words, plain, from, to, isByTarget)
  if (on !== null) return words.text(dayText(group, kind), { change: plain, date: words.date(on) })
  return kind === 'undated' || (kind === 'closed' && group !== 'verdicts')
    ? words.text('since.noDay', { change: plain })
    : plain
}

/** What the day of a change is the day of. */
function dayText(
  group: SinceGroup,
  kind: SinceKind,
): 'since.dueDay' | 'since.sinceDay' | 'since.foundDay' | 'since.onDay' {
  if (kind === 'overdue') return 'since.dueDay'
  if (group === 'models') return 'since.sinceDay'
  return kind === 'new' ? 'since.foundDay' : 'since.onDay'
}

function withTargets(
  words: Words,
  change: string,
  from: SinceFigure,
  to: SinceFigure,
  isCause: boolean,
): string {
  if (from.target === null || to.target === null || from.target === to.target) return change
  const target = ({ indicator, target: value }: SinceFigure): string =>
    words.text('figure.plain', { value: targetFigure(indicator, value ?? 0) })
  const id = isCause ? 'since.byTarget' : 'since.targets'
  return words.text(id, { change, from: target(from), to: target(to) })
}

function sideText(words: Words, side: SinceSide): string {
  switch (side.of) {
    case 'figure': {
      const value = words.text('figure.plain', { value: figureOf(side.indicator, side.value) })
      const verdict = words.text(`attainment.${side.attainment}`)
      return words.text('since.figure', { value, verdict: lower(words, verdict) })
    }
    case 'shortcoming':
      return side.state === 'in_progress'
        ? words.text('since.inProgress')
        : words.text(`shortcoming.${side.state}`)
    case 'due':
      return side.day === null
        ? words.text('since.noDue')
        : words.text('since.due', { date: words.date(side.day) })
    case 'stage':
      return words.text(`stage.${side.stage}`)
    case 'directive':
      return side.state === 'overdue'
        ? words.text('directives.overdueState')
        : words.text(`directive.${side.state}`)
    default:
      return never(side)
  }
}

function lower(words: Words, text: string): string {
  return text.charAt(0).toLocaleLowerCase(words.language) + text.slice(1)
}

/** What was compared and what was not, each a sentence. */
export function sinceNotes(words: Words, view: SinceView): string[] {
  const { base, period, unjudged, redefined, apart, absent, isDateless } = view
  const day = (date: string | null): string => (date === null ? '–' : words.date(date))
  const notes: string[] = []
  if (base.kind === 'package') {
    const { fingerprint } = packageShown(base.dataset)
    const parts = [
      baseName(words, base),
      ...(fingerprint === null ? [] : [words.text('source.fingerprint', { fingerprint })]),
    ]
    notes.push(words.text('since.note.package', { parts: parts.join(', ') }))
  }
  if (view.groups.includes('verdicts') && base.period !== null && period !== null) {
    const id = base.kind === 'period' ? 'since.note.period' : 'since.note.packageFigures'
    notes.push(words.text(id, { from: words.period(base.period), to: words.period(period) }))
  } else if (base.kind === 'package' && base.period === null)
    notes.push(words.text('since.note.noPeriod'))
  if (view.groups.some((group) => group !== 'verdicts')) {
    if (base.kind === 'package') notes.push(words.text('since.note.packageRows'))
    else notes.push(words.text('since.note.days', { from: day(base.from), to: day(base.to) }))
  }
  if (isDateless)
    notes.push(words.text('since.note.dateless', { from: day(base.from), to: day(base.to) }))
  if (base.kind === 'package' && base.from !== null && base.to !== null && base.from > base.to)
    notes.push(words.text('since.note.newer', { from: day(base.from), to: day(base.to) }))
  if (unjudged > 0) notes.push(words.text('since.note.unjudged', { n: unjudged }))
  if (redefined.length > 0)
    notes.push(
      words.text('since.note.redefined', {
        indicators: redefined.map((each) => each.short_name).join(', '),
      }),
    )
  if (apart.length > 0)
    notes.push(
      words.text('since.note.apart', { units: apart.map((each) => each.short_name).join(', ') }),
    )
  if (absent.length > 0)
    notes.push(
      words.text('since.note.absent', {
        groups: absent.map((group) => words.text(`since.group.${group}`)).join(', '),
      }),
    )
  return notes
}
