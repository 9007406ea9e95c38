import { levelOf, smallCountOf, storyOf } from './anchors'
import { type CatalogueEntry, LAST_KNOWN } from './catalogue'
import { countOf } from './counts'
import { PROFILES, type Profile } from './profiles'
import { bell, between, drawFor } from './random'
import type { UnitProfile } from './units'

/** So many of so many. */
export type Ratio = { readonly numerator: number; readonly denominator: number }

const FIRST_DISTANCING = 5

/** The profile of an indicator. Throws when it has none. */
function profileOf(indicatorId: string): Profile {
  const profile = PROFILES[indicatorId]
  if (!profile)
    throw new Error(
      `No profile for the indicator ${indicatorId}; known: ${Object.keys(PROFILES).join(', ')}`,
    )
  return profile
}

/** One figure as a percentage with as many decimals as the indicator has. */
export function percentOf({ numerator, denominator }: Ratio, decimals: number): number {
  return Number(((100 * numerator) / denominator).toFixed(decimals))
}

/** How many of how many in one quarter, an index into `PERIODS` up to `LAST_KNOWN`. */
export function ratioOf(
  seed: number,
  unit: UnitProfile,
  entry: CatalogueEntry,
  quarter: number,
): Ratio {
  const profile = profileOf(entry.id)
  const denominator =
    smallCountOf(unit.id, entry.id, quarter) ?? countOf(seed, unit, profile.count, quarter)
  const percent = aimOf(seed, unit, entry.id, profile, quarter)
  return settled({ numerator: Math.round((percent / 100) * denominator), denominator }, entry)
}

/**
 * The percentage aimed at: as set by hand, else the level of 2021-Q3 and the way that led there.
 */
function aimOf(
  seed: number,
  unit: UnitProfile,
  indicatorId: string,
  profile: Profile,
  quarter: number,
): number {
  const story = storyOf(unit.id, indicatorId)?.[quarter]
  if (story !== undefined) return story
  const draw = drawFor(seed, 'path', unit.id, indicatorId)
  const strength = Math.max(0, Math.min(1, unit.strength + between(draw, -0.15, 0.15)))
  const pace = between(draw, 0.7, 1.3)
  const level =
    levelOf(unit.id, indicatorId) ??
    profile.weakest + (profile.strongest - profile.weakest) * strength
  const noise =
    quarter === LAST_KNOWN
      ? 0
      : profile.noise * bell(drawFor(seed, 'noise', unit.id, indicatorId, quarter))
  const since = profile.slope * pace * (quarter - LAST_KNOWN)
  const aim =
    level + since + circumstance(profile, quarter) - circumstance(profile, LAST_KNOWN) + noise
  return Math.max(profile.limits[0], Math.min(profile.limits[1], aim))
}

/** What season and distancing add in a quarter. */
function circumstance({ seasons, distancing }: Profile, quarter: number): number {
  const season = seasons[quarter % 4] ?? 0
  if (quarter === FIRST_DISTANCING) return season + distancing[0]
  return quarter === LAST_KNOWN ? season + distancing[1] : season
}

/**
 * The same ratio, moved by single cases until its written value stands on the same side of the
 * target and of `near` as the exact one does, so that rounding never makes a target met.
 */
function settled(ratio: Ratio, entry: CatalogueEntry): Ratio {
  const exact = (100 * ratio.numerator) / ratio.denominator
  const written = percentOf(ratio, entry.decimals)
  const straddles = [entry.target, entry.near].some((limit) => exact >= limit !== written >= limit)
  return straddles
    ? settled({ ...ratio, numerator: ratio.numerator + (written > exact ? 1 : -1) }, entry)
    : ratio
}
