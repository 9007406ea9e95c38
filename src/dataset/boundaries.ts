import { isBag } from './shape'
import type { UnitId } from './ids'

/** A corner: longitude and latitude, degrees east and north. */
export type Corner = readonly [lon: number, lat: number]

/**
 * Polygons, each its outer ring and then its holes; a ring is the list of its corners, closed from
 * the last to the first.
 */
export type Boundary = readonly (readonly (readonly Corner[])[])[]

/** The boundaries of a package. `refused`: features that were left out. */
export type Boundaries = {
  readonly shapes: ReadonlyMap<UnitId, Boundary>
  readonly refused: number
}

/** A file with more letters or more corners than this is no map for a screen and is not drawn. */
export const MOST_LETTERS = 8_000_000
export const MOST_CORNERS = 200_000

/**
 * Reads boundaries: GeoJSON, a FeatureCollection of polygons in degrees (WGS 84) whose property
 * `unit_id` is the key of a unit. Several features of one unit are put together. A feature without
 * a known unit, of another geometry, or with a corner that is no place on the earth is left out and
 * counted. `null`: no such collection, nothing of it can be drawn, or it is too large. Source: RFC
 * 7946. Never throws, whatever the text.
 */
export function readBoundaries(
  text: string,
  units: ReadonlyMap<UnitId, unknown>,
): Boundaries | null {
  const collection = text.length > MOST_LETTERS ? null : parsedJson(text)
  if (
    !isBag(collection) ||
    collection['type'] !== 'FeatureCollection' ||
    !Array.isArray(collection['features'])
  )
    return null
  const shapes = new Map<UnitId, Boundary>()
  let refused = 0
  let corners = 0
  for (const feature of collection['features'] as readonly unknown[]) {
    const unit = unitOf(feature, units)
    const shape = unit === null || !isBag(feature) ? null : shapeOf(feature['geometry'])
    if (unit === null || shape === null) {
      refused += 1
      continue
    }
    corners += shape.reduce(
      (sum, rings) => sum + rings.reduce((all, ring) => all + ring.length, 0),
      0,
    )
    if (corners > MOST_CORNERS) return null
    shapes.set(unit, [...(shapes.get(unit) ?? []), ...shape])
  }
  return shapes.size === 0 ? null : { shapes, refused }
}

/** A text as JSON; `undefined` where it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether a geometry can be drawn. */
export function isFeatureShape(geometry: unknown): boolean {
  return shapeOf(geometry) !== null
}

function unitOf(feature: unknown, units: ReadonlyMap<UnitId, unknown>): UnitId | null {
  const properties = isBag(feature) ? feature['properties'] : null
  const id = isBag(properties) ? properties['unit_id'] : null
  return typeof id === 'string' && units.has(id as UnitId) ? (id as UnitId) : null
}

function shapeOf(geometry: unknown): Boundary | null {
  if (!isBag(geometry) || !Array.isArray(geometry['coordinates'])) return null
  const held: readonly unknown[] = geometry['coordinates']
  const polygons =
    geometry['type'] === 'Polygon' ? [held] : geometry['type'] === 'MultiPolygon' ? held : []
  const read = polygons.map(polygonOf)
  return read.length > 0 && read.every((polygon) => polygon !== null) ? read : null
}

function polygonOf(rings: unknown): (readonly Corner[])[] | null {
  if (!Array.isArray(rings) || rings.length === 0) return null
  const read = (rings as readonly unknown[]).map(ringOf)
  return read.every((ring) => ring !== null) ? read : null
}

/** At least a triangle, closed as the standard has it. */
function ringOf(ring: unknown): readonly Corner[] | null {
  if (!Array.isArray(ring) || ring.length < 4) return null
  const read = (ring as readonly unknown[]).map(cornerOf)
  return read.every((corner) => corner !== null) ? read : null
}

function cornerOf(corner: unknown): Corner | null {
  if (!Array.isArray(corner)) return null
  const [lon, lat] = corner as readonly unknown[]
  if (typeof lon !== 'number' || typeof lat !== 'number') return null
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : null
}
