import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { withRows } from './merge'
import { bell, between, drawFor } from './random'
import { DATA, readTable } from './readTable'
import { COLUMNS, type Row, rowOf } from './row'

/** The package of the communes of today, below `data/`. */
export const TODAY = 'dong-thap-2026'
/** The seed of the rows that ship. */
const TODAY_SEED = 20260701

const QUARTERS = ['2026-Q1', '2026-Q2', '2026-Q3']
/** The months that two metrics are told by, with the quarters they add up to. */
const MONTHS: readonly (readonly [quarter: number, months: readonly string[]])[] = [
  [-2, ['2025-07', '2025-08', '2025-09']],
  [-1, ['2025-10', '2025-11', '2025-12']],
  [0, ['2026-01', '2026-02', '2026-03']],
  [1, ['2026-04', '2026-05', '2026-06']],
  [2, ['2026-07', '2026-08', '2026-09']],
]
const MONTHLY = ['766-dung-han', '766-nop-truc-tuyen']
/** The year up to the day of the province's record: three quarters and some days. */
const YEAR = '2026'
const DAYS_AFTER = 0.11
const PROVINCE = 'dong-thap-2025'
const SOURCE = 'mh-2026'
const NO_CASE = 'Không phát sinh'

type Count = { readonly part: number; readonly all: number }
/**
 * A metric of the index: its points, the percentage that earns all of them, a usual commune's
 * percentage, how far communes differ, and how many cases a quarter a usual commune has.
 */
type Metric = {
  readonly id: string
  readonly points: number
  readonly full: number
  readonly usual: number
  readonly spread: number
  readonly cases: number
  /** Whose work it is: communes good at one are rather good at another of the same kind. */
  readonly skill: 'desk' | 'online' | 'petition'
}

const metric = (
  id: string,
  points: number,
  full: number,
  usual: number,
  spread: number,
  cases: number,
  skill: Metric['skill'],
): Metric => ({ id: `766-${id}`, points, full, usual, spread, cases, skill })

/** By group. Points and percentages: `index-766` as the portal scores; usual ones: invented. */
const GROUPS: Readonly<Record<string, readonly Metric[]>> = {
  '766-ckmb': [metric('dong-bo', 6, 100, 97, 4, 1180, 'online')],
  '766-tdgq': [metric('dung-han', 20, 100, 91, 6, 1320, 'desk')],
  '766-clgq': [
    metric('tt-cung-cap', 2, 80, 72, 9, 320, 'online'),
    metric('tt-phat-sinh', 4, 100, 41, 12, 230, 'online'),
    metric('nop-truc-tuyen', 6, 50, 58, 16, 1180, 'online'),
  ],
  '766-tttt': [
    metric('tra-phi', 6, 100, 71, 14, 690, 'online'),
    metric('tt-tra-phi', 2, 80, 38, 12, 74, 'online'),
    metric('tt-ho-so-phi', 2, 80, 44, 12, 74, 'online'),
  ],
  '766-mdsh': [
    metric('kq-dien-tu', 6, 100, 78, 10, 1320, 'online'),
    metric('so-hoa', 4, 100, 46, 17, 1320, 'online'),
    metric('tai-su-dung', 2, 80, 31, 13, 1320, 'online'),
    metric('chia-se', 4, 100, 12, 9, 1320, 'online'),
    metric('dan-cu-ho-so', 2, 100, 47, 12, 1320, 'online'),
    metric('dan-cu-tthc', 2, 100, 26, 8, 320, 'online'),
  ],
  '766-mdhl': [
    metric('hl-tthc', 6, 90, 90, 6, 1320, 'desk'),
    metric('pakn-dung-han', 6, 100, 86, 16, 2.2, 'petition'),
    metric('pakn-hai-long', 6, 100, 74, 20, 2.2, 'petition'),
  ],
}
/** Counted for the province and shown at every commune, with their points. */
const CARRIED = [
  ['766-cong-bo', 6],
  ['766-cap-nhat', 4],
  ['766-noi-dung', 2],
] as const
/** Always earned by a commune: the portal names no counts. */
const CERTIFIED = ['766-chung-thuc', 2] as const

/**
 * The illustrative rows of the communes: metrics with their counts, groups and the total as the
 * portal adds them up. No figure of a real commune is in them. The same seed gives the same rows.
 */
export function todayRows(seed: number = TODAY_SEED): readonly Row[] {
  const province = new Map(
    readTable('observations', TODAY).flatMap((row) =>
      row('unit_id') === PROVINCE ? [[row('indicator_id'), row] as const] : [],
    ),
  )
  const communes = readTable('units', TODAY).filter(
    (row) => row('level') === 'commune' && row('valid_to') === '',
  )
  return communes.flatMap((unit) => {
    const id = unit('unit_id')
    const size = Math.exp(0.4 * bell(drawFor(seed, id, 'size')))
    const skills = Object.fromEntries(
      ['desk', 'online', 'petition'].map((skill) => [skill, bell(drawFor(seed, id, skill))]),
    )
    const byQuarter = QUARTERS.map((period, quarter) => ({
      period,
      counts: countsOf(seed, id, size, skills, quarter),
    }))
    const months = MONTHS.flatMap(([quarter, names]) => {
      const counts = byQuarter[quarter]?.counts ?? countsOf(seed, id, size, skills, quarter)
      return monthRows(seed, id, counts, names)
    })
    const year = { period: YEAR, counts: sumOf(byQuarter.map(({ counts }) => counts)) }
    const rows = [...byQuarter, year].flatMap(({ period, counts }) => {
      const cells: Partial<Row>[] = []
      const groups: [id: string, points: number][] = []
      for (const [group, metrics] of Object.entries(GROUPS)) {
        let points = 0
        if (group === '766-ckmb')
          for (const [carried, most] of CARRIED) {
            const value = province.get(carried)?.('value') ?? ''
            cells.push({ indicator_id: carried, value, note: 'Tính chung cho cả tỉnh' })
            points += (most * Number(value)) / 100
          }
        if (group === '766-mdsh') {
          cells.push({ indicator_id: CERTIFIED[0], value: '100' })
          points += CERTIFIED[1]
        }
        for (const { id: indicator, points: most, full, skill } of metrics) {
          const { part, all } = counts.get(indicator) ?? { part: 0, all: 0 }
          if (all === 0) {
            cells.push({
              indicator_id: indicator,
              numerator: '0',
              denominator: '0',
              missing_reason: NO_CASE,
            })
            // No petitions earn all their points, and no dossiers of anything else none.
            points += skill === 'petition' ? most : 0
            continue
          }
          const value = Math.round((part / all) * 1e4) / 100
          cells.push({
            indicator_id: indicator,
            value: String(value),
            numerator: String(part),
            denominator: String(all),
          })
          points += Math.min(most, (most * value) / full)
        }
        groups.push([group, points])
      }
      const scores = hundredths(groups.map(([, points]) => points))
      groups.forEach(([group], at) =>
        cells.push({ indicator_id: group, value: ((scores[at] ?? 0) / 100).toFixed(2) }),
      )
      const total = scores.reduce((sum, score) => sum + score, 0) / 100
      cells.push({ indicator_id: 'bo-766', value: total.toFixed(2) })
      return cells.map((cell) =>
        rowOf({
          unit_id: id,
          period,
          basis: 'final',
          status: 'illustrative',
          source_id: SOURCE,
          ...cell,
        }),
      )
    })
    return [...rows, ...months]
  })
}

/** The counts of a quarter by its months: they add up to it, and no part is larger than its whole. */
function monthRows(
  seed: number,
  unit: string,
  counts: ReadonlyMap<string, Count>,
  months: readonly string[],
): Row[] {
  return MONTHLY.flatMap((id) => {
    const { part, all } = counts.get(id) ?? { part: 0, all: 0 }
    const wholes = split(
      all,
      months.map((month) => between(drawFor(seed, unit, 'flow', month), 0.9, 1.1)),
    )
    const failed = split(
      all - part,
      months.map(
        (month, at) => (wholes[at] ?? 0) * between(drawFor(seed, unit, id, month), 0.75, 1.25),
      ),
    )
    return months.map((month, at) => {
      const whole = wholes[at] ?? 0
      const held = whole - Math.min(whole, failed[at] ?? 0)
      return rowOf({
        unit_id: unit,
        indicator_id: id,
        period: month,
        basis: 'final',
        value: String(Math.round((held / whole) * 1e4) / 100),
        numerator: String(held),
        denominator: String(whole),
        status: 'illustrative',
        source_id: SOURCE,
      })
    })
  })
}

/** A count cut in the proportions of some weights; the last one gets what is left. */
function split(count: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, each) => all + each, 0)
  const parts = weights.slice(0, -1).map((weight) => Math.round((count * weight) / sum))
  return [...parts, count - parts.reduce((all, each) => all + each, 0)]
}

/**
 * Points in hundredths, rounded so that they add up to their rounded sum: what is left over goes to
 * those that lost most.
 */
function hundredths(points: readonly number[]): readonly number[] {
  const rounded = points.map((each) => Math.floor(each * 100))
  const sum = Math.round(points.reduce((all, each) => all + each, 0) * 100)
  const left = sum - rounded.reduce((all, each) => all + each, 0)
  const order = points
    .map((each, at) => ({ at, lost: each * 100 - Math.floor(each * 100) }))
    .sort((a, b) => b.lost - a.lost)
  for (const { at } of order.slice(0, left)) rounded[at] = (rounded[at] ?? 0) + 1
  return rounded
}

function countsOf(
  seed: number,
  unit: string,
  size: number,
  skills: Readonly<Record<string, number>>,
  quarter: number,
): ReadonlyMap<string, Count> {
  // Dossiers of one quarter are one number, whatever metric counts them.
  const flow = new Map<number, number>()
  const counts = new Map<string, Count>()
  for (const { id, usual, spread, cases, skill } of Object.values(GROUPS).flat()) {
    const most = cases > 100 ? Math.round(cases * size) : cases
    const all =
      flow.get(cases) ??
      Math.round(
        cases > 100
          ? most * between(drawFor(seed, unit, cases, quarter), 0.9, 1.1)
          : between(drawFor(seed, unit, cases, quarter), 0, 2) * cases,
      )
    flow.set(cases, all)
    const own = 0.7 * (skills[skill] ?? 0) + 0.7 * bell(drawFor(seed, unit, id))
    const drift = (quarter - 1) * 0.15 + 0.3 * bell(drawFor(seed, unit, id, quarter))
    const share = Math.max(0, Math.min(1, (usual + spread * (own + drift)) / 100))
    counts.set(id, { part: Math.round(all * share), all })
  }
  return counts
}

/** The year so far: the quarters, and days of the next like the last one. */
function sumOf(quarters: readonly ReadonlyMap<string, Count>[]): ReadonlyMap<string, Count> {
  const last = quarters.at(-1)
  return new Map(
    [...(last?.keys() ?? [])].map((id) => {
      const sum = { part: 0, all: 0 }
      for (const quarter of quarters) {
        const { part, all } = quarter.get(id) ?? { part: 0, all: 0 }
        const days = quarter === last ? 1 + DAYS_AFTER : 1
        sum.part += Math.round(part * days)
        sum.all += Math.round(all * days)
      }
      return [id, { part: Math.min(sum.part, sum.all), all: sum.all }]
    }),
  )
}

/** The files of figures: the year with the province's record, each quarter, and the months. */
export const FILES: Readonly<Record<string, string>> = {
  [YEAR]: 'observations.csv',
  ...Object.fromEntries(
    QUARTERS.map((period) => [period, `observations-${period.toLowerCase()}.csv`]),
  ),
  months: 'observations-months.csv',
}

/** The rows of a period, or those of all months. */
export const rowsOf = (period: string, seed?: number): readonly Row[] =>
  todayRows(seed).filter((row) =>
    period === 'months' ? /-\d\d$/.test(row.period) : row.period === period,
  )

/** Writes the illustrative rows of `data/dong-thap-2026/` anew. */
export function main(): number {
  for (const [period, name] of Object.entries(FILES)) {
    const file = path.join(DATA, TODAY, name)
    const text = existsSync(file) ? readFileSync(file, 'utf8') : `${COLUMNS.join(',')}\n`
    writeFileSync(file, withRows(text, rowsOf(period)))
  }
  return 0
}
