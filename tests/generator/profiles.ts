import type { CountKind } from './counts'

/**
 * How the figures of an indicator behave over time. Everything is in percentage points, as of
 * 2021-Q3.
 */
export type Profile = {
  readonly count: CountKind
  /** What the weakest and the strongest unit reach, for units without a figure in anchors.ts. */
  readonly weakest: number
  readonly strongest: number
  /** Change per quarter of a usual unit. */
  readonly slope: number
  /** What the first, second, third and fourth quarter add. The first has Tết in it. */
  readonly seasons: readonly [number, number, number, number]
  readonly noise: number
  /** What the months of distancing took away in 2020-Q2 and in 2021-Q3. */
  readonly distancing: readonly [number, number]
  readonly limits: readonly [number, number]
}

const NO_SEASONS = [0, 0, 0, 0] as const
const LATE_TET = [-0.6, 0, 0, 0.2] as const
const YEAR_END = [-2, 0, 0, 1.5] as const

function profile(
  count: CountKind,
  [weakest, strongest]: readonly [number, number],
  slope: number,
  noise: number,
  more: Partial<Profile> = {},
): Profile {
  return {
    count,
    weakest,
    strongest,
    slope,
    noise,
    seasons: NO_SEASONS,
    distancing: [0, 0],
    limits: [0, 100],
    ...more,
  }
}

/**
 * By indicator. Those that are split into parts (dvc, tinh-gian) are drawn whole and split in
 * parts.ts.
 */
export const PROFILES: Readonly<Record<string, Profile>> = {
  'van-ban': profile('plans', [88, 100], 0.5, 2, { limits: [70, 100] }),
  'ke-hoach': profile('planTasks', [85, 98], 0.4, 1.5, {
    seasons: YEAR_END,
    distancing: [-2, -1.5],
  }),
  'kiem-tra': profile('inspected', [80, 104], 0.6, 4, {
    seasons: YEAR_END,
    distancing: [-5, -4],
    limits: [50, 100],
  }),
  'nhiem-vu': profile('assigned', [88, 99], 0.3, 1.2, { seasons: LATE_TET }),
  'thi-hanh': profile('findings', [80, 98], 0.4, 2.5),
  'ra-soat': profile('documents', [78, 98], 0.4, 2.5),
  'cong-khai': profile('procedures', [93, 101], 0.25, 0.4),
  'mot-cua': profile('procedures', [93, 100], 0.3, 0.4),
  'ho-so': profile('resolved', [93, 99.4], 0.12, 0.3, {
    seasons: LATE_TET,
    distancing: [-0.4, -0.4],
    limits: [88, 99.8],
  }),
  'hs-xa': profile('resolvedCommune', [94.5, 99.4], 0.12, 0.3, {
    seasons: LATE_TET,
    distancing: [-0.3, -0.3],
    limits: [88, 99.8],
  }),
  'qua-han': profile('inProgress', [4.4, 0.5], -0.12, 0.3, {
    seasons: [0.6, 0, 0, -0.2],
    distancing: [0.4, 0.4],
    limits: [0.1, 9],
  }),
  pakn: profile('petitions', [88, 98], 0.35, 1.2, {
    seasons: LATE_TET,
    distancing: [-1, -0.8],
    limits: [75, 100],
  }),
  'tinh-gian': profile('posts', [90, 101], 0.5, 0.8, { limits: [70, 104] }),
  vtvl: profile('agencies', [84, 99], 0.5, 0.8),
  'tap-huan': profile('oneStopStaff', [74, 98], 0.8, 2, { distancing: [-4, -4] }),
  'danh-gia': profile('staff', [91, 100.4], 0.2, 0.5),
  'cb-xa': profile('communeStaff', [87, 98], 0.35, 0.4),
  'giai-ngan': profile('capital', [78, 97], 0.3, 2.5, {
    seasons: [-8, -2, 0, 3],
    distancing: [-3, -4],
  }),
  'tu-chu': profile('autonomous', [74, 95], 0.8, 1),
  'ky-so': profile('outgoing', [87, 99], 0.9, 0.8, { limits: [60, 99.9] }),
  dvc: profile('received', [38, 62], 2.1, 0.9, {
    seasons: [-1.2, 0, 0, 0.8],
    distancing: [-1.5, -3],
    limits: [4, 66],
  }),
  bcci: profile('received', [24, 37], 1.2, 0.7, {
    seasons: [-0.8, 0, 0, 0.5],
    distancing: [-1.5, -3],
    limits: [4, 40],
  }),
  'tt-tuyen': profile('feePaying', [11, 33], 2.2, 0.8, { distancing: [0, -1], limits: [0.5, 60] }),
  'chinh-ly': profile('shelves', [80, 95], 0.8, 0.8, { limits: [40, 99] }),
  'hai-long': profile('ballots', [87, 92.5], 0.25, 0.5, {
    distancing: [-0.5, -0.4],
    limits: [80, 96],
  }),
}
