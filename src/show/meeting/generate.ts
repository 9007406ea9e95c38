import { START, type ScreenChange } from '@/address/screen'
import type { Dataset } from '@/dataset/dataset'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Inspection } from '@/dataset/tables/inspections'
import type { Unit } from '@/dataset/tables/units'
import { sceneOf } from '@/analysis/scene'
import { addressOf } from '@/screens/address'
import { unitPageView } from '@/screens/units/model'
import type { Agenda, AgendaItem } from './agenda'

/** Indicators of a generated agenda: as many as a meeting can speak about. */
const MOST_INDICATORS = 3
/** Between what an agenda is about and its id: the subject, this, the key. */
const JOINT = '~'

export type AgendaSubject = 'unit' | 'indicator' | 'inspection'

/** The id under which the agenda about something is generated. */
export function subjectId(subject: AgendaSubject, id: string): string {
  return `${subject}${JOINT}${id}`
}

/**
 * The agenda about a unit, an indicator or an inspection: the overview, the weakest indicators,
 * models, what can be learnt, shortcomings, requests. `null` for an id that names nothing of the
 * package. The same for the same package.
 */
export function generatedAgenda(dataset: Dataset, id: string): Agenda | null {
  const [subject, ...rest] = id.split(JOINT)
  const key = rest.join(JOINT)
  const find = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row | undefined =>
    rows.find((row) => keyOf(row) === key)
  if (subject === 'unit') {
    const unit = find(dataset.units.rows, ({ unit_id }) => unit_id)
    return unit ? { ...common(id, unit.name), items: ofUnit(dataset, unit) } : null
  }
  if (subject === 'indicator') {
    const indicator = find(dataset.indicators.rows, ({ indicator_id }) => indicator_id)
    return indicator ? { ...common(id, indicator.name), items: ofIndicator(indicator) } : null
  }
  if (subject === 'inspection') {
    const inspection = find(dataset.inspections.rows, ({ inspection_id }) => inspection_id)
    return inspection
      ? {
          ...common(id, inspection.title),
          date: inspection.date,
          items: ofInspection(dataset, inspection),
        }
      : null
  }
  return null
}

function common(id: string, title: string): Omit<Agenda, 'items'> {
  return { id, title, date: null, attendance: '', stamp: null }
}

function item(change: ScreenChange): AgendaItem {
  return { address: addressOf(change), title: null, notes: '', minutes: '', seconds: null }
}

function ofUnit(dataset: Dataset, { unit_id }: Unit): AgendaItem[] {
  const { focus } = sceneOf(dataset, START)
  const beside = focus.includes(unit_id) ? null : [unit_id, ...focus.slice(0, 2)]
  return [
    item({ page: 'overview', focus: beside }),
    item({ page: 'units', unit: unit_id, focus: beside }),
    ...weakest(dataset, [unit_id]).map((indicator) =>
      item({ page: 'indicators', indicator, focus: beside }),
    ),
    item({ page: 'models', focus: beside }),
    item({ page: 'learning', unit: unit_id, focus: beside }),
    item({ page: 'shortcomings', unit: unit_id, focus: beside }),
    item({ page: 'directives', unit: unit_id, focus: beside }),
  ]
}

function ofIndicator({ indicator_id: indicator, field_id: field }: Indicator): AgendaItem[] {
  return [
    item({ page: 'overview' }),
    item({ page: 'indicators', indicator }),
    item({ page: 'indicators', indicator, chart: 'line' }),
    item({ page: 'models', field }),
    item({ page: 'shortcomings', field }),
    item({ page: 'directives' }),
  ]
}

function ofInspection(
  dataset: Dataset,
  { inspection_id: inspection, unit_ids }: Inspection,
): AgendaItem[] {
  const focus = [...new Set<string>(unit_ids)].slice(0, 6)
  return [
    item({ page: 'overview', focus }),
    item({ page: 'inspections', inspection, focus }),
    ...(focus.length > 1 ? [item({ page: 'compare', focus })] : []),
    ...weakest(dataset, unit_ids).map((indicator) =>
      item({ page: 'indicators', indicator, focus }),
    ),
    item({ page: 'models', focus }),
    ...focus.map((unit) => item({ page: 'learning', unit, focus })),
    item({ page: 'shortcomings', inspection, focus }),
    item({ page: 'directives', inspection, focus }),
  ]
}

/**
 * Indicators that these units miss: those that most of them miss first, then in the order of the
 * unit’s page.
 */
function weakest(dataset: Dataset, units: readonly string[]): string[] {
  const scene = sceneOf(dataset, START)
  const missed = new Map<string, number>()
  for (const unit of new Set(units)) {
    for (const { cell } of unitPageView(dataset, scene, { unit, versus: null })?.bullet.rows ??
      []) {
      const id = cell.indicator.indicator_id
      if (cell.attainment === 'missed') missed.set(id, (missed.get(id) ?? 0) + 1)
    }
  }
  return [...missed]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_INDICATORS)
    .map(([id]) => id)
}
