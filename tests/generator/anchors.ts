import { PERIODS } from './catalogue'

/**
 * What is set by hand, so that what the report of 27 October 2021 says can be seen in the figures:
 * late dossiers, slow petitions and staff streamlining behind the roadmap in all three inspected
 * units, archives behind in Tháp Mười and TP Cao Lãnh, plans and reports issued in full. The
 * figures themselves are invented.
 */

const HEADLINES = [
  'ho-so',
  'pakn',
  'dvc',
  'bcci',
  'tinh-gian',
  'chinh-ly',
  'van-ban',
  'hai-long',
] as const

/** 2021-Q3 by unit, in the order of `HEADLINES`. */
const LEVELS: Readonly<Record<string, readonly number[]>> = {
  'chau-thanh': [99.3, 97.8, 58.6, 36.1, 100, 94, 100, 92],
  'tp-sa-dec': [99.1, 97, 61.5, 34.8, 101, 92, 100, 92.4],
  'h-hong-ngu': [98.9, 95.9, 52.4, 31.9, 102, 91, 100, 90.8],
  'h-cao-lanh': [98.8, 96.6, 50.3, 30.4, 100, 93, 100, 90.6],
  'tp-cao-lanh': [97.6, 93.1, 57.2, 31, 96, 71, 100, 91.2],
  'thap-muoi': [97.1, 92.4, 55.8, 33.5, 92, 64, 100, 91.5],
  'tp-hong-ngu': [97.2, 95.5, 48.9, 28.1, 98, 90, 100, 90.1],
  'tan-hong': [98.2, 96.1, 41.7, 27, 100, 88, 93, 89.4],
  'lai-vung': [98.1, 95.3, 47.5, 29.2, 100, 91, 100, 89.9],
  'tam-nong': [97.6, 95.2, 44.3, 26.2, 100, 85, 100, 89],
  'thanh-binh': [96.9, 94, 43.1, 25.4, 97, 90, 93, 88.1],
  'lap-vo': [92.4, 89.6, 39.6, 24.9, 90, 91, 100, 87.2],
}

/** The 2021-Q3 level set by hand; `null` where the strength of the unit decides. */
export function levelOf(unitId: string, indicatorId: string): number | null {
  const column = (HEADLINES as readonly string[]).indexOf(indicatorId)
  return column === -1 ? null : (LEVELS[unitId]?.[column] ?? null)
}

/** Whole series set by hand, 2019-Q1 to 2021-Q3: `unit/indicator`. */
const STORIES: Readonly<Record<string, readonly number[]>> = {
  // A streak: better until 2020-Q3, then worse four times running.
  'lap-vo/ho-so': [95.1, 95.9, 96.2, 96.8, 96.5, 96.9, 97.4, 96.6, 95.5, 94.2, 92.4],
  // A trend that turns: satisfaction rises for two years and falls since.
  'tan-hong/hai-long': [88.2, 88.9, 89.6, 90.4, 90.9, 91.3, 91.8, 92.3, 91.4, 90.3, 89.4],
  // Archives: the backlog grows faster than it is arranged, then half of it is made up.
  'thap-muoi/chinh-ly': [78, 76, 75, 72, 69, 66, 63, 60, 61, 62, 64],
  // The report: plans and reports issued in full.
  'lap-vo/van-ban': [92, 92, 100, 100, 92, 100, 100, 100, 100, 100, 100],
  'thap-muoi/van-ban': [93, 100, 93, 100, 100, 100, 100, 100, 100, 100, 100],
  'tp-cao-lanh/van-ban': [100, 93, 100, 100, 93, 100, 100, 100, 100, 100, 100],
}

export function storyOf(unitId: string, indicatorId: string): readonly number[] | null {
  return STORIES[`${unitId}/${indicatorId}`] ?? null
}

type Cell = readonly [unitId: string, indicatorId: string, period: string]
const keyOf = (...cell: Cell): string => cell.join('/')

/** Few cases: a rate that hangs on a handful. */
const SMALL_COUNTS: ReadonlyMap<string, number> = new Map([
  [keyOf('tam-nong', 'pakn', '2021-Q3'), 21],
  [keyOf('tan-hong', 'pakn', '2020-Q2'), 9],
  [keyOf('thanh-binh', 'pakn', '2019-Q1'), 8],
])

export function smallCountOf(unitId: string, indicatorId: string, quarter: number): number | null {
  return SMALL_COUNTS.get(keyOf(unitId, indicatorId, PERIODS[quarter] ?? '')) ?? null
}

export const NOT_YET_DUE = 'Chưa đến kỳ báo cáo'

/** Gaps, each with its reason. */
const GAPS: ReadonlyMap<string, string> = new Map([
  [keyOf('lai-vung', 'chinh-ly', '2021-Q3'), 'Chưa báo cáo'],
  [keyOf('tp-hong-ngu', 'hai-long', '2020-Q2'), 'Không khảo sát trong kỳ'],
  [keyOf('tan-hong', 'tt-tuyen', '2020-Q1'), 'Chưa triển khai'],
  [keyOf('tan-hong', 'tt-tuyen', '2020-Q2'), 'Chưa triển khai'],
  [keyOf('thanh-binh', 'giai-ngan', '2019-Q4'), 'Chưa báo cáo'],
])

export function gapOf(unitId: string, indicatorId: string, period: string): string | null {
  return GAPS.get(keyOf(unitId, indicatorId, period)) ?? null
}

/** Indicators that begin later than the rest. */
const FIRST_PERIODS: Readonly<Record<string, string>> = { 'tt-tuyen': '2020-Q1' }

export function isMeasured(indicatorId: string, period: string): boolean {
  return period >= (FIRST_PERIODS[indicatorId] ?? '')
}

export const OWN_TARGET = 'Chỉ tiêu riêng của đơn vị (minh họa)'

/** Targets of a unit's own, in 2021. */
const OWN_TARGETS: Readonly<Record<string, number>> = {
  'tan-hong/tt-tuyen': 15,
  'tam-nong/hs-xa': 97,
  'tp-sa-dec/giai-ngan': 97,
}

export function ownTargetOf(unitId: string, indicatorId: string, period: string): number | null {
  return period.startsWith('2021') ? (OWN_TARGETS[`${unitId}/${indicatorId}`] ?? null) : null
}
