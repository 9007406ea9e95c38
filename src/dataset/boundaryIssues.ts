import { isFeatureShape, parsedJson } from './boundaries'
import { isBag } from './shape'
import type { UnitId } from './ids'
import { issue, type Issue } from './issue'

/**
 * Why boundaries, or some of them, cannot be drawn. One issue a kind: errors `json/syntax`,
 * `json/shape`, `boundary/topology`, `boundary/metres` and `boundary/unknown` where no feature is
 * of a unit, warnings `boundary/unknown` where some are not, and `boundary/shape`; found: the ids,
 * or a corner. Source: RFC 7946. Never throws.
 */
export function boundaryIssues(
  file: string,
  text: string,
  units: ReadonlyMap<UnitId, unknown>,
): readonly Issue[] {
  const collection = parsedJson(text)
  if (collection === undefined) return [issue({ code: 'json/syntax', file })]
  const features: unknown = isBag(collection) ? collection['features'] : null
  if (isBag(collection) && collection['type'] === 'Topology')
    return [issue({ code: 'boundary/topology', file, found: 'Topology' })]
  if (
    !isBag(collection) ||
    collection['type'] !== 'FeatureCollection' ||
    !Array.isArray(features)
  ) {
    return [
      issue({ code: 'json/shape', file, expected: { kind: 'text', text: 'FeatureCollection' } }),
    ]
  }
  const faults = (features as readonly unknown[]).map((feature) => faultOf(feature, units))
  const held = (kind: Fault['kind']): readonly string[] =>
    faults.flatMap((fault) => (fault?.kind === kind ? [fault.found] : []))
  const [unknown, metres, shapes] = [held('unknown'), held('metres'), held('shape')]
  const severity = unknown.length === features.length ? 'error' : 'warning'
  const expected = {
    kind: 'reference',
    table: 'units',
    suggestions: [...units.keys()].slice(0, 3),
  } as const
  return [
    ...(unknown.length === 0
      ? []
      : [
          issue({
            code: 'boundary/unknown',
            severity,
            file,
            column: 'unit_id',
            found: unknown.join(', '),
            expected,
          }),
        ]),
    ...(metres.length === 0
      ? []
      : [issue({ code: 'boundary/metres', file, found: metres[0] ?? '' })]),
    ...(shapes.length === 0
      ? []
      : [issue({ code: 'boundary/shape', severity: 'warning', file, found: shapes.join(', ') })]),
  ]
}

type Fault = { readonly kind: 'unknown' | 'metres' | 'shape'; readonly found: string }

function faultOf(feature: unknown, units: ReadonlyMap<UnitId, unknown>): Fault | null {
  const properties = isBag(feature) ? feature['properties'] : null
  const id: unknown = isBag(properties) ? properties['unit_id'] : undefined
  if (typeof id !== 'string' || !units.has(id as UnitId))
    return { kind: 'unknown', found: JSON.stringify(id) ?? '–' }
  const geometry = isBag(feature) ? feature['geometry'] : null
  if (isFeatureShape(geometry)) return null
  const far = isBag(geometry) ? farCorner(geometry['coordinates']) : null
  return far === null ? { kind: 'shape', found: id } : { kind: 'metres', found: far }
}

/**
 * A corner that is no place on the earth in degrees, as it is written; `null` where there is none.
 */
function farCorner(coordinates: unknown): string | null {
  const open: unknown[] = [coordinates]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!Array.isArray(next)) continue
    const [x, y] = next as readonly unknown[]
    if (typeof x === 'number' && typeof y === 'number') {
      if (Math.abs(x) > 180 || Math.abs(y) > 90) return `${x}, ${y}`
    } else for (const each of next) open.push(each)
  }
  return null
}
