import type { Boundaries, Boundary, Corner } from '@/dataset/boundaries'
import type { PlacedTile } from '@/analysis/tiles'

/** One unit on the map. Lengths are in the units of the map’s own width and height. */
export type MapShape = {
  readonly placed: PlacedTile
  /** An SVG path, holes left out by the even-odd rule. */
  readonly path: string
  /** Where its label stands, and how much room there is for it, from side to side. */
  readonly label: { readonly x: number; readonly y: number; readonly room: number }
}

export type MapView = {
  readonly width: number
  readonly height: number
  readonly shapes: readonly MapShape[]
  /** Units without a boundary. */
  readonly unplaced: readonly string[]
}

/** The longer side of the map. */
const SIDE = 1000

type Point = readonly [x: number, y: number]

/**
 * The units of a map, drawn in the plane: equirectangular, with longitudes shortened by the cosine
 * of the middle latitude, so that shapes keep their proportions over the few degrees that a
 * province spans. North is up; lengths to a tenth. `null`: no unit shown has a boundary.
 */
export function mapView(boundaries: Boundaries, units: readonly PlacedTile[]): MapView | null {
  const held = units.flatMap((placed) => {
    const boundary = boundaries.shapes.get(placed.row.unit.unit_id)
    return boundary ? [{ placed, boundary }] : []
  })
  const box = boxOf(held.map(({ boundary }) => boundary))
  if (box === null) return null
  const shrink = Math.cos((((box.south + box.north) / 2) * Math.PI) / 180)
  const [across, down] = [(box.east - box.west) * shrink, box.north - box.south]
  const scale = SIDE / Math.max(across, down, Number.EPSILON)
  const project = ([lon, lat]: Corner): Point => [
    tenth((lon - box.west) * shrink * scale),
    tenth((box.north - lat) * scale),
  ]
  return {
    width: Math.max(1, tenth(across * scale)),
    height: Math.max(1, tenth(down * scale)),
    shapes: held.map(({ placed, boundary }) => {
      const rings = boundary.map((polygon) => polygon.map((ring) => ring.map(project)))
      return {
        placed,
        path: rings.flat().map(pathOf).join(''),
        label: labelOf(rings.map(([outer]) => outer ?? [])),
      }
    }),
    unplaced: units
      .filter(({ row }) => !boundaries.shapes.has(row.unit.unit_id))
      .map(({ row }) => row.unit.short_name),
  }
}

const tenth = (value: number): number => Math.round(value * 10) / 10

function boxOf(
  boundaries: readonly Boundary[],
): { west: number; east: number; south: number; north: number } | null {
  const box = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity }
  for (const boundary of boundaries) {
    for (const [lon, lat] of boundary.flat(2)) {
      box.west = Math.min(box.west, lon)
      box.east = Math.max(box.east, lon)
      box.south = Math.min(box.south, lat)
      box.north = Math.max(box.north, lat)
    }
  }
  return box.west <= box.east ? box : null
}

/** A ring as a path; corners that fall on one another are one. */
function pathOf(ring: readonly Point[]): string {
  const corners = ring.filter(([x, y], index) => {
    const before = ring[index - 1]
    return !before || before[0] !== x || before[1] !== y
  })
  return `M${corners.map(([x, y]) => `${x} ${y}`).join('L')}Z`
}

/**
 * At the height of the middle of the largest ring, in the middle of the widest stretch that lies
 * within it.
 */
function labelOf(rings: readonly (readonly Point[])[]): MapShape['label'] {
  const [largest = []] = [...rings].sort((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)))
  const y = middleOf(largest)
  const crossings = largest
    .flatMap(([x1, y1], index) => {
      const [x2, y2] = largest[(index + 1) % largest.length] ?? [x1, y1]
      return y1 > y === y2 > y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)]
    })
    .sort((a, b) => a - b)
  let [left, right] = [largest[0]?.[0] ?? 0, largest[0]?.[0] ?? 0]
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [from, to] = [crossings[index] ?? 0, crossings[index + 1] ?? 0]
    if (to - from > right - left) [left, right] = [from, to]
  }
  return { x: tenth((left + right) / 2), y: tenth(y), room: tenth(right - left) }
}

/** Twice the signed area. */
function areaOf(ring: readonly Point[]): number {
  return ring.reduce((sum, [x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1]
    return sum + x1 * y2 - x2 * y1
  }, 0)
}

/** The height of the centroid; of the corners where there is no area. */
function middleOf(ring: readonly Point[]): number {
  const area = areaOf(ring)
  if (area === 0) return ring.reduce((sum, [, y]) => sum + y, 0) / Math.max(1, ring.length)
  const moment = ring.reduce((sum, [x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1]
    return sum + (y1 + y2) * (x1 * y2 - x2 * y1)
  }, 0)
  return moment / (3 * area)
}
