import { never } from '@/dataset/never'
import type { Unit } from '@/dataset/tables/units'
import { sinceText, type SinceTextId } from '@/i18n/sinceWords'
import { listOf } from '@/i18n/message'
import type { Words } from '@/i18n/words'
import { figureOf, targetFigure } from '@/analysis/cell'
import { packageShown } from '@/analysis/provenance'
import type { SinceEntry, SinceFigure, SinceGroup, SinceKind, SinceSide } from './entry'
import { baseName } from './sentence'
import type { SinceView } from './sinceView'

/** A change in words, a line of a table. */
export type SinceRow = {
  readonly entry: SinceEntry
  readonly subject: string
  /** The units by name, and where its source says it of several together, that it does. */
  readonly units: string
  /** From → to, and the day. */
  readonly change: string
  readonly source: string
}

/** Changes of one kind under their heading. `source`: the one that all of them share, `null` where they do not. */
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
    const rows = view.entries.filter(({ group, kind }) => `${group}.${kind}` === key).map((entry) => rowOf(words, entry))
    const [first] = rows
    const title = first ? titleOf(words, first.entry.group, first.entry.kind) : ''
    const source = first && rows.every((row) => row.source === first.source) ? first.source : null
    return { key, title: sinceText(words, 'since.heading', { title, n: rows.length }), source, rows }
  })
}

function titleOf(words: Words, group: SinceGroup, kind: SinceKind): string {
  return sinceText(words, `since.${group}.${kind}` as SinceTextId)
}

function rowOf(words: Words, entry: SinceEntry): SinceRow {
  const shared = sharing(words, entry)
  const names = unitNames(words, entry.units)
  return {
    entry,
    subject: entry.subject,
    units: shared === null ? names : `${names} (${shared})`,
    change: changeText(words, entry),
    source: entry.source?.title ?? sinceText(words, 'since.noSource'),
  }
}

/** Whether something was said of several units together, in words; `null` where it was not. */
export function sharing(words: Words, { attribution }: SinceEntry): string | null {
  return attribution === null || attribution === 'unit' ? null : words.text({ id: `attribution.${attribution}` })
}

function unitNames(words: Words, units: readonly Unit[]): string {
  return words.text({ id: 'figure.plain', values: { value: listOf(units.map(({ short_name }) => short_name)) } })
}

/** From → to, the targets where they differ, and the day or that none is given. */
export function changeText(words: Words, { group, kind, from, to, on }: SinceEntry): string {
  const sides = [from, to].flatMap((side) => (side === null ? [] : [sideText(words, side)]))
  const [first = '', last = first] = sides
  const plain =
    to === null
      ? sinceText(words, 'since.gone', { from: first })
      : sides.length < 2
        ? first
        : sinceText(words, 'since.fromTo', { from: first, to: last })
  if (from?.of === 'figure' && to?.of === 'figure') return withTargets(words, plain, from, to)
  if (on !== null) return sinceText(words, dayText(group, kind), { change: plain, date: words.date(on) })
  return kind === 'undated' || (kind === 'closed' && group !== 'verdicts') ? sinceText(words, 'since.noDay', { change: plain }) : plain
}

/** What the day of a change is the day of. */
function dayText(group: SinceGroup, kind: SinceKind): SinceTextId {
  if (kind === 'overdue') return 'since.dueDay'
  if (group === 'models') return 'since.sinceDay'
  return kind === 'new' ? 'since.foundDay' : 'since.onDay'
}

function withTargets(words: Words, change: string, from: SinceFigure, to: SinceFigure): string {
  if (from.target === null || to.target === null || from.target === to.target) return change
  const target = ({ indicator, target: value }: SinceFigure): string =>
    words.text({ id: 'figure.plain', values: { value: targetFigure(indicator, value ?? 0) } })
  return sinceText(words, 'since.targets', { change, from: target(from), to: target(to) })
}

function sideText(words: Words, side: SinceSide): string {
  switch (side.of) {
    case 'figure': {
      const value = words.text({ id: 'figure.plain', values: { value: figureOf(side.indicator, side.value) } })
      const verdict = words.text({ id: `attainment.${side.attainment}` })
      return sinceText(words, 'since.figure', { value, verdict: lower(words, verdict) })
    }
    case 'shortcoming':
      return side.state === 'in_progress' ? sinceText(words, 'since.inProgress') : words.text({ id: `shortcoming.${side.state}` })
    case 'stage':
      return words.text({ id: `stage.${side.stage}` })
    case 'directive':
      return side.state === 'overdue' ? words.text({ id: 'directives.overdueState' }) : words.text({ id: `directive.${side.state}` })
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
  const said = (id: SinceTextId, values?: Parameters<typeof sinceText>[2]): string[] => [sinceText(words, id, values)]
  const day = (date: string | null): string => (date === null ? '–' : words.date(date))
  const notes: string[] = []
  if (base.kind === 'package') {
    const { print } = packageShown(base.dataset)
    const parts = [baseName(words, base), ...(print === null ? [] : [words.text({ id: 'source.print', values: { print } })])]
    notes.push(...said('since.note.package', { parts: parts.join(', ') }))
  }
  if (view.groups.includes('verdicts') && base.period !== null && period !== null) {
    const id = base.kind === 'period' ? 'since.note.period' : 'since.note.packageFigures'
    notes.push(...said(id, { from: words.period(base.period), to: words.period(period) }))
  } else if (base.kind === 'package' && base.period === null) notes.push(...said('since.note.noPeriod'))
  if (view.groups.some((group) => group !== 'verdicts')) {
    if (base.kind === 'package') notes.push(...said('since.note.packageRows'))
    else notes.push(...said('since.note.days', { from: day(base.from), to: day(base.to) }))
  }
  if (isDateless) notes.push(...said('since.note.dateless', { from: day(base.from), to: day(base.to) }))
  if (base.kind === 'package' && base.from !== null && base.to !== null && base.from > base.to)
    notes.push(...said('since.note.newer', { from: day(base.from), to: day(base.to) }))
  if (unjudged > 0) notes.push(...said('since.note.unjudged', { n: unjudged }))
  if (redefined.length > 0) notes.push(...said('since.note.redefined', { indicators: redefined.map((each) => each.short_name).join(', ') }))
  if (apart.length > 0) notes.push(...said('since.note.apart', { units: apart.map((each) => each.short_name).join(', ') }))
  if (absent.length > 0)
    notes.push(...said('since.note.absent', { groups: absent.map((group) => sinceText(words, `since.group.${group}`)).join(', ') }))
  return notes
}
