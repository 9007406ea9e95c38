import { parsePeriod, type PeriodId } from '@/dataset/period'
import type { IdTaking, PlainMessageId } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import { packageShown } from '@/analysis/provenance'
import type { SinceBase } from './base'
import type { SinceGroup } from '@/analysis/sinceSubject'
import type { SinceKind } from './entry'
import type { SinceRefused, SinceView } from './sinceView'
import './words'

/** What the earlier side is called: a period, or a package with its version. */
export function baseName(words: Words, base: SinceBase): string {
  if (base.kind === 'period') return base.period === null ? '' : words.period(base.period)
  return packageName(words, base)
}

/** A package by name, version and as-of day. */
export function packageName(
  words: Words,
  { dataset, from }: Pick<SinceBase, 'dataset' | 'from'>,
): string {
  const { packageName: name, version } = packageShown(dataset)
  const whole = version === null ? name : `${name} ${version}`
  if (from === null) return words.text('since.package', { name: whole })
  return words.text('since.packageDay', { name: whole, date: words.date(from) })
}

/**
 * What changed as a sentence without its full stop, such as `Since Q2: 7 verdicts better, 3 worse;
 * 5 new shortcomings`; where nothing can be compared, why. `most`: of the pieces between semicolons
 * so many at most, first ones first.
 */
export function sinceSentence(
  words: Words,
  view: SinceView | SinceRefused,
  most = Infinity,
): string {
  if (view.refused !== null) return refusal(words, view)
  const changes = sincePieces(words, view).slice(0, most).join(words.text('since.joint'))
  const id =
    view.isIllustrative && view.groups.includes('verdicts')
      ? 'since.sentenceIllustrative'
      : 'since.sentence'
  // A figure never stands at the end of a line without what it counts.
  return words
    .text(id, { base: baseName(words, view.base), changes })
    .replaceAll(/(?<=\d) (?=\p{L})/gu, '\u00a0')
}

/**
 * The pieces of the sentence: one for each group that the screen is about, then what has no date.
 * At least one.
 */
export function sincePieces(words: Words, view: SinceView): string[] {
  const { entries, groups } = view
  if (groups.length === 0) return [words.text('since.cannot')]
  const undated = entries.filter(({ kind }) => kind === 'undated').length
  const isSame = undated === entries.length && !(groups.includes('verdicts') && view.compared === 0)
  return [
    ...(isSame ? [words.text('since.nothing')] : groups.map((group) => piece(words, view, group))),
    ...(undated > 0 ? [words.text('since.part.undated', { n: undated })] : []),
  ]
}

type Counted = {
  readonly kind: SinceKind
  readonly id: IdTaking<'n'>
  readonly none?: PlainMessageId
}

/** What is counted of each group of statements, and what is said where there is none of it. */
const STATEMENTS: Readonly<Record<Exclude<SinceGroup, 'verdicts'>, readonly Counted[]>> = {
  shortcomings: [
    { kind: 'new', id: 'since.part.found', none: 'since.part.foundNone' },
    { kind: 'closed', id: 'since.part.remedied', none: 'since.part.remediedNone' },
    { kind: 'overdue', id: 'since.part.overdue' },
    { kind: 'reopened', id: 'since.part.reopened' },
    { kind: 'moved', id: 'since.part.moved' },
  ],
  models: [
    { kind: 'new', id: 'since.part.adopted', none: 'since.part.adoptedNone' },
    { kind: 'closed', id: 'since.part.stopped' },
  ],
  directives: [
    { kind: 'new', id: 'since.part.asked', none: 'since.part.askedNone' },
    { kind: 'closed', id: 'since.part.done', none: 'since.part.doneNone' },
    { kind: 'overdue', id: 'since.part.late' },
    { kind: 'reopened', id: 'since.part.undone' },
    { kind: 'moved', id: 'since.part.movedRequests' },
  ],
}

/** How verdicts that went up are told of, by how many of them now meet the target. */
const UP = {
  none: 'since.part.gainedNone',
  all: 'since.part.gainedAll',
  some: 'since.part.gainedMet',
  other: 'since.part.gained',
} as const

function piece(words: Words, view: SinceView, group: SinceGroup): string {
  const of = (kind: SinceKind): number =>
    view.entries.filter((each) => each.group === group && each.kind === kind).length
  const joined = (parts: readonly string[]): string => parts.join(words.text('since.comma'))
  if (group !== 'verdicts') {
    const others = of('changed') + of('removed')
    const counted = STATEMENTS[group].flatMap(({ kind, id, none }) => {
      const n = of(kind)
      return n > 0 ? [words.text(id, { n })] : none === undefined ? [] : [words.text(none)]
    })
    return joined(
      others > 0 ? [...counted, words.text('since.part.others', { n: others })] : counted,
    )
  }
  const [gained, lost] = [of('gained'), of('lost')]
  if (view.compared === 0) return words.text('since.part.noVerdicts')
  if (gained === 0 && lost === 0) return words.text('since.part.sameVerdicts')
  const met = view.entries.filter(
    ({ kind, to }) => kind === 'gained' && to?.of === 'figure' && to.attainment === 'met',
  ).length
  const moved = view.entries.filter(({ isByTarget }) => isByTarget).length
  const up = UP[gained === 0 ? 'none' : met === gained ? 'all' : met > 0 ? 'some' : 'other']
  return joined([
    words.text(up, { n: gained, met }),
    lost === 0 ? words.text('since.part.lostNone') : words.text('since.part.lost', { n: lost }),
    ...(moved === 0 ? [] : [words.text('since.part.byTarget', { n: moved })]),
  ])
}

function refusal(words: Words, { refused, since, period }: SinceRefused): string {
  const name = (id: string): string => (parsePeriod(id) ? words.period(id as PeriodId) : id)
  return words.text(`since.refused.${refused}`, {
    since: name(since),
    period: period === null ? '' : name(period),
  })
}
