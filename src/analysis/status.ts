import type { Dataset } from '@/dataset/dataset'
import type { IndicatorId } from '@/dataset/ids'
import { standingOf, type Observation } from '@/dataset/observations'
import { STATUSES, type Status } from '@/dataset/tables/observations'
import { inner, listOf, type Message } from '@/i18n/message'
import type { Issue } from '@/dataset/issue'
import type { Scene } from './scene'
import { modelsOf, shortcomingsOf } from './statements'
import { toldOf, type Told } from './told'
import './words'

/** What stands in the header of every screen. */
export type HeadStatus = {
  /** What figures of the scene are that are not official, least trustworthy first. */
  readonly unofficial: readonly Status[]
  /** What the overview tells, statements included. */
  readonly told: Told
  readonly errors: number
}

/** Which figures of the scene are not official, and how many errors the package has. */
export function headStatus(dataset: Dataset, scene: Scene): HeadStatus {
  const { period, units, indicators, composite } = scene
  const shown: readonly IndicatorId[] = [...indicators, ...(composite ? [composite] : [])].map(
    ({ indicator_id }) => indicator_id,
  )
  const rows =
    period === null
      ? []
      : units.flatMap((unit) =>
          shown.map((id) => dataset.observations.find(unit.unit_id, id, period, scene.scope)),
        )
  return {
    unofficial: unofficialOf(rows),
    told: toldOf(
      rows.flatMap((row) => row ?? []),
      statementsSaid(dataset, scene),
    ),
    errors: dataset.issues.filter(({ severity }) => severity === 'error').length,
  }
}

/** The models that units of a scene run and the shortcomings named in them, each once. */
function statementsSaid(dataset: Dataset, scene: Scene): number {
  return new Set(
    scene.units.flatMap(({ unit_id }) => [
      ...modelsOf(dataset, unit_id).items.map(({ model }) => model.model_id),
      ...shortcomingsOf(dataset, scene, unit_id).items.map(
        ({ shortcoming }) => shortcoming.shortcoming_id,
      ),
    ]),
  ).size
}

/**
 * The statuses of figures that are not official, least trustworthy first; rows without a value have
 * none.
 */
export function unofficialOf(
  rows: readonly (
    | (Pick<Observation, 'status' | 'value'> & Partial<Pick<Observation, 'quality'>>)
    | null
    | undefined
  )[],
): Status[] {
  const found = new Set(
    rows.flatMap((row) => (row == null || row.value === null ? [] : [standingOf(row)])),
  )
  return STATUSES.filter((status) => status !== 'official' && found.has(status))
}

/** What the figures under a headline are, where they are not official: said before the rest. */
export function unofficialMessages(
  id: 'headline.statuses' | 'indicators.head.statuses' | 'badge.figures',
  statuses: readonly Status[],
): Message[] {
  if (statuses.length === 0) return []
  return [
    {
      id,
      values: { statuses: listOf(statuses.map((status) => inner({ id: `status.${status}` }))) },
    },
  ]
}

const SEVERITIES: readonly Issue['severity'][] = ['error', 'warning', 'info']

/** Gravest first, then by file and row. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      a.file.localeCompare(b.file) ||
      (a.row ?? 0) - (b.row ?? 0),
  )
}
