import { START, type ScreenChange } from '@/address/screen'
import { shortOfTarget } from '@/analysis/findings/target'
import { learningView } from '@/analysis/learning/learning'
import type { Dataset } from '@/dataset/dataset'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Inspection } from '@/dataset/tables/inspections'
import type { Unit } from '@/dataset/tables/units'
import { sceneOf } from '@/analysis/scene'
import { weakestFirst, type Stand } from '@/analysis/weakest'
import { groupBy } from '@/dataset/group'
import type { IdTaking } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import { addressOf } from '@/screens/address'
import { unitPageView } from '@/screens/units/model'
import type { BulletRow } from '@/screens/units/unitPageBullet'
import type { Agenda } from './agenda'
import './words'

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
 * models, what can be learnt, shortcomings, requests. What the package has nothing of has no slide;
 * the notes of each item say why it is there. `null` for an id that names nothing of the package.
 * The same for the same package and language.
 */
export function generatedAgenda(dataset: Dataset, id: string, words: Words): Agenda | null {
  const [subject, ...rest] = id.split(JOINT)
  const key = rest.join(JOINT)
  const find = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row | undefined =>
    rows.find((row) => keyOf(row) === key)
  const made = (title: string, date: string | null, items: readonly Planned[]): Agenda => ({
    id,
    title,
    date,
    attendance: '',
    stamp: null,
    items: items.map(({ change, why }) => ({
      address: addressOf(change),
      title: null,
      notes: words.text('meeting.why', { why }),
      minutes: '',
      seconds: null,
    })),
  })
  if (subject === 'unit') {
    const unit = find(dataset.units.rows, ({ unit_id }) => unit_id)
    return unit ? made(unit.name, null, ofUnit(dataset, unit, words)) : null
  }
  if (subject === 'indicator') {
    const indicator = find(dataset.indicators.rows, ({ indicator_id }) => indicator_id)
    return indicator ? made(indicator.name, null, ofIndicator(dataset, indicator, words)) : null
  }
  if (subject === 'inspection') {
    const inspection = find(dataset.inspections.rows, ({ inspection_id }) => inspection_id)
    return inspection
      ? made(inspection.title, inspection.date, ofInspection(dataset, inspection, words))
      : null
  }
  return null
}

/** An item on its way: what it shows, and why it is shown. */
type Planned = { readonly change: ScreenChange; readonly why: string }

const plan = (change: ScreenChange, why: string): Planned => ({ change, why })

/** An item about some rows; none where there are none. */
function counted(
  rows: readonly unknown[],
  change: ScreenChange,
  id: IdTaking<'n'>,
  words: Words,
): Planned[] {
  return rows.length === 0 ? [] : [plan(change, words.text(id, { n: rows.length }))]
}

function ofUnit(dataset: Dataset, { unit_id, short_name }: Unit, words: Words): Planned[] {
  const { focus: usual } = sceneOf(dataset, START)
  const focus = usual.includes(unit_id) ? null : [unit_id, ...usual.slice(0, 2)]
  const name = short_name
  const isOf = ({ unit_ids }: { readonly unit_ids: readonly string[] }): boolean =>
    unit_ids.includes(unit_id)
  const found = dataset.shortcomings.filter(isOf)
  return [
    plan({ page: 'overview', focus }, words.text('meeting.why.overviewUnit', { name })),
    ...counted(
      rowsOf(dataset, unit_id),
      { page: 'units', unit: unit_id, focus },
      'meeting.why.unit',
      words,
    ),
    ...weakestItems(dataset, [unit_id], focus, words),
    ...counted(dataset.models.rows, { page: 'models', focus }, 'meeting.why.models', words),
    ...counted(
      found.length > 0 ? found : linesOf(dataset, unit_id),
      { page: 'learning', unit: unit_id, focus },
      found.length > 0 ? 'meeting.why.learning' : 'meeting.why.learningByFigures',
      words,
    ),
    ...counted(
      found,
      { page: 'shortcomings', unit: unit_id, focus },
      'meeting.why.shortcomings',
      words,
    ),
    ...counted(
      dataset.directives.filter(isOf),
      { page: 'directives', unit: unit_id, focus },
      'meeting.why.directives',
      words,
    ),
  ]
}

function ofIndicator(dataset: Dataset, indicator: Indicator, words: Words): Planned[] {
  const { indicator_id: id, field_id: field, short_name: name } = indicator
  return [
    plan({ page: 'overview' }, words.text('meeting.why.overviewIndicator', { name })),
    plan({ page: 'indicators', indicator: id }, words.text('meeting.why.ranking', { name })),
    plan(
      { page: 'indicators', indicator: id, chart: 'line' },
      words.text('meeting.why.line', { name }),
    ),
    ...counted(
      dataset.models.rows.filter(({ field_ids }) => field_ids.includes(field)),
      { page: 'models', field },
      'meeting.why.modelsOfField',
      words,
    ),
    ...counted(
      dataset.shortcomings.filter(({ field_id }) => field_id === field),
      { page: 'shortcomings', field },
      'meeting.why.shortcomingsOfField',
      words,
    ),
    ...counted(
      dataset.directives.filter(({ indicator_ids }) => indicator_ids.includes(id)),
      { page: 'directives', indicator: id },
      'meeting.why.directivesOfIndicator',
      words,
    ),
  ]
}

function ofInspection(dataset: Dataset, about: Inspection, words: Words): Planned[] {
  const { inspection_id: inspection, unit_ids } = about
  const focus = [...new Set<string>(unit_ids)].slice(0, 6)
  const isOf = (each: { readonly inspection_id: string | null }): boolean =>
    each.inspection_id === inspection
  const shortcomingsIn = (unit: string): readonly unknown[] =>
    dataset.shortcomings.filter((each) => each.unit_ids.some((id) => id === unit))
  return [
    plan({ page: 'overview', focus }, words.text('meeting.why.overview', { n: focus.length })),
    plan({ page: 'inspections', inspection, focus }, words.text('meeting.why.inspection')),
    ...(focus.length > 1
      ? [plan({ page: 'compare', focus }, words.text('meeting.why.compare', { n: focus.length }))]
      : []),
    ...weakestItems(dataset, unit_ids, focus, words),
    ...counted(dataset.models.rows, { page: 'models', focus }, 'meeting.why.models', words),
    ...focus.flatMap((unit) =>
      counted(
        shortcomingsIn(unit),
        { page: 'learning', unit, focus },
        'meeting.why.learning',
        words,
      ),
    ),
    ...counted(
      dataset.shortcomings.filter(isOf),
      { page: 'shortcomings', inspection, focus },
      'meeting.why.shortcomings',
      words,
    ),
    ...counted(
      dataset.directives.filter(isOf),
      { page: 'directives', inspection, focus },
      'meeting.why.directivesOfInspection',
      words,
    ),
  ]
}

/** The indicators that these units are weakest in. */
function weakestItems(
  dataset: Dataset,
  units: readonly string[],
  focus: readonly string[] | null,
  words: Words,
): Planned[] {
  return weakest(dataset, units).map(({ indicator, short, missed: n }) =>
    plan(
      { page: 'indicators', indicator: indicator.indicator_id, focus },
      words.text(n > 1 ? 'meeting.why.weakestOf' : 'meeting.why.weakest', {
        name: indicator.short_name,
        short: words.number(short, 1),
        n,
      }),
    ),
  )
}

/** The indicators of a unit against their targets, as on its page. */
function rowsOf(dataset: Dataset, unit: string): readonly BulletRow[] {
  const view = unitPageView(dataset, sceneOf(dataset, START), { unit, versus: null })
  return view?.bullet.rows ?? []
}

/** What a unit can learn from the results of others. */
function linesOf(dataset: Dataset, unit: string): readonly unknown[] {
  return learningView(dataset, sceneOf(dataset, START), unit).lines
}

/** Where some units stand on an indicator that at least one of them misses. */
type Weak = Stand & {
  readonly indicator: Indicator
  /** How far below target, in widths of what is still near; of several units all together. */
  readonly short: number
}

/**
 * Indicators that these units miss, weakest first; of equal ones, as a single unit’s are, the one
 * one farthest from target: the shortfalls in widths of what is still near, so that points, percents
 * and days can be held against each other.
 */
function weakest(dataset: Dataset, units: readonly string[]): Weak[] {
  const own = [...new Set(units)]
  const held = groupBy(
    own.flatMap((unit) => rowsOf(dataset, unit).map(({ cell }) => cell)),
    ({ indicator }) => indicator,
  )
  const weak = [...held].flatMap(([indicator, cells]): Weak[] => {
    const short = cells.flatMap((cell) =>
      cell.attainment === 'missed' ? (shortOfTarget(cell) ?? []) : [],
    )
    return short.length === 0
      ? []
      : [
          {
            indicator,
            short: short.reduce((sum, each) => sum + each, 0),
            met: cells.filter(({ attainment }) => attainment === 'met').length,
            missed: short.length,
            judged: cells.filter(({ attainment }) => attainment !== 'none').length,
            of: own.length,
          },
        ]
  })
  return weakestFirst(weak.sort((a, b) => b.short - a.short)).slice(0, MOST_INDICATORS)
}
