import type { ScreenState } from '@/address/screen'
import { isAbsent, type Dataset } from '@/dataset/dataset'
import type { TableName } from '@/dataset/declarations'
import type { PeriodId } from '@/dataset/period'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Unit } from '@/dataset/tables/units'
import type { Scene } from '@/analysis/scene'
import { adoptionsByDate, adoptionsByRow } from './adoptions'
import { sinceBase, type SinceBase, type SinceRefusal } from './base'
import { SINCE_GROUPS, type SinceGroup } from '@/analysis/sinceSubject'
import { SINCE_KINDS, type SinceEntry } from './entry'
import { changesByDate, changesByRow } from './statements'
import { sinceSubject } from './subject'
import { verdictChanges } from './verdicts'

/** What changed since an earlier day, as far as a screen is about it. */
export type SinceView = {
  readonly refused: null
  readonly base: SinceBase
  /** The period shown. */
  readonly period: PeriodId | null
  /** What was compared and can be told of; empty where nothing could be. */
  readonly groups: readonly SinceGroup[]
  /**
   * By group, then by kind in the order of `SINCE_KINDS`, within these in the order of the package.
   */
  readonly entries: readonly SinceEntry[]
  /** Figures judged on both sides, and on one side alone. */
  readonly compared: number
  readonly unjudged: number
  /** Indicators that two packages measure differently: not compared. */
  readonly redefined: readonly Indicator[]
  /** Units that exist on one side alone: not compared, and not joined to those they followed. */
  readonly apart: readonly Unit[]
  /** Tables that could not be read on one side, so that nothing is said of what they hold. */
  readonly absent: readonly SinceGroup[]
  /**
   * Why statements are not compared though the screen is about them: no days, or the as-of day is
   * not after the earlier one.
   */
  readonly isDateless: boolean
  /** Some of the verdicts compared rest on illustrative figures. */
  readonly isIllustrative: boolean
}

export type SinceRefused = {
  readonly refused: SinceRefusal
  readonly since: string
  readonly period: PeriodId | null
}

const TABLES: Readonly<Record<SinceGroup, readonly TableName[]>> = {
  verdicts: ['observations'],
  shortcomings: ['shortcomings'],
  models: ['models', 'adoptions'],
  directives: ['directives'],
}

/**
 * What changed since the period or the package that `state.since` asks for; `null` where it asks
 * for none. `earlier`: the package opened beside the one shown, `null` without one. Within one
 * package verdicts are compared between two periods of a kind, and statements by their dates after
 * the last day of the earlier period up to the as-of day; between two packages statements are
 * compared row by row. Never throws.
 */
export function sinceView(
  dataset: Dataset,
  earlier: Dataset | null,
  scene: Scene,
  state: ScreenState,
): SinceView | SinceRefused | null {
  const base = sinceBase(dataset, earlier, scene, state)
  if (base === null) return null
  if ('refused' in base)
    return { refused: base.refused, since: state.since ?? '', period: scene.period }
  const subject = sinceSubject(dataset, scene, state)
  const isThere = (group: SinceGroup): boolean =>
    !TABLES[group].some((table) => isAbsent(dataset, table) || isAbsent(base.dataset, table))
  const told = subject.groups.filter(isThere)
  const period = told.includes('verdicts') ? scene.period : null
  const verdicts =
    period === null
      ? { entries: [], compared: 0, unjudged: 0, redefined: [], apart: [], isIllustrative: false }
      : verdictChanges(
          dataset,
          { period, scope: scene.scope },
          base,
          subject.units,
          subject.indicators,
        )
  const statements = statementChanges(dataset, base)
  const entries = [...verdicts.entries, ...(statements ?? [])].filter(
    (each) => told.includes(each.group) && subject.includes(each),
  )
  return {
    ...verdicts,
    refused: null,
    base,
    period: scene.period,
    groups: told.filter((group) =>
      group === 'verdicts' ? period !== null && base.period !== null : statements !== null,
    ),
    entries: inOrder(entries),
    absent: subject.groups.filter((group) => !isThere(group)),
    isDateless: statements === null && told.some((group) => group !== 'verdicts'),
  }
}

/** `null` where there are no two days to compare. */
function statementChanges(dataset: Dataset, base: SinceBase): SinceEntry[] | null {
  const { kind, from, to } = base
  if (kind === 'package')
    return [
      ...changesByRow(dataset, base.dataset, { from, to }),
      ...adoptionsByRow(dataset, base.dataset),
    ]
  if (from === null || to === null || to <= from) return null
  return [...changesByDate(dataset, { from, to }), ...adoptionsByDate(dataset, { from, to })]
}

function inOrder(entries: readonly SinceEntry[]): SinceEntry[] {
  const place = ({ group, kind }: SinceEntry): number =>
    SINCE_GROUPS.indexOf(group) * SINCE_KINDS.length + SINCE_KINDS.indexOf(kind)
  return [...entries].sort((a, b) => place(a) - place(b))
}
