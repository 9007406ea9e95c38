import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { START } from '@/address/screen'
import { readBoundaries, type Boundaries } from '@/dataset/boundaries'
import { createWords } from '@/i18n/translator'
import { mapView, type MapView } from '@/screens/overview/boundaryMap'
import { overviewView } from '@/analysis/overview'
import { sceneOf } from '@/analysis/scene'
import { tilesView, type PlacedTile } from '@/analysis/tiles'
import { datasetFrom } from '#tests/support/drawDataset'
import { collection, feature, squareRound } from '#tests/support/drawnBoundaries'

const dataset = datasetFrom(
  {
    units: 'unit_id,grid_row,grid_col\na,1,1\nb,1,2\nc,,',
    indicators: 'indicator_id,measure,aggregate,headline_order\nscore,score,mean,1',
    observations: 'unit_id,indicator_id,value\na,score,80\nb,score,90\nc,score,70',
  },
  { composite: 'score' },
)
const units: readonly PlacedTile[] = (() => {
  const overview = overviewView(dataset, sceneOf(dataset, START), null, createWords('vi').compare)
  return tilesView(dataset, overview, null)?.units ?? []
})()

const boundariesOf = (features: readonly unknown[]): Boundaries => {
  const read = readBoundaries(collection(features), dataset.units.byId)
  if (!read) throw new Error('Boundaries that can be drawn')
  return read
}
const mapOf = (features: readonly unknown[]): MapView => {
  const map = mapView(boundariesOf(features), units)
  if (!map) throw new Error('A map')
  return map
}
const shape = (map: MapView, id: string) => {
  const found = map.shapes.find(({ placed }) => placed.row.unit.unit_id === id)
  if (!found) throw new Error(`The shape of ${id}`)
  return found
}

describe('a map of boundaries', () => {
  it('keeps proportions: a degree of longitude is as long as the cosine of the latitude', () => {
    const at = (lat: number): number => {
      const { width, height } = mapOf([feature('a', squareRound(105, lat, 0.5))])
      return width / height
    }
    expect(at(0)).toBeCloseTo(1, 2)
    expect(at(60)).toBeCloseTo(0.5, 2)
    expect(at(10.5)).toBeCloseTo(Math.cos((10.5 * Math.PI) / 180), 2)
  })

  it('has north up and east right', () => {
    const map = mapOf([
      feature('a', squareRound(105, 11, 0.1)),
      feature('b', squareRound(106, 10, 0.1)),
    ])
    expect(shape(map, 'a').label.x).toBeLessThan(shape(map, 'b').label.x)
    expect(shape(map, 'a').label.y).toBeLessThan(shape(map, 'b').label.y)
  })

  it('fills its box from 0 on, with paths of plain numbers', () => {
    const map = mapOf([
      feature('a', squareRound(105, 10, 0.1)),
      feature('b', squareRound(105.2, 10, 0.1)),
    ])
    const numbers = map.shapes.flatMap(({ path }) => [...path.matchAll(/-?[\d.]+/g)].map(Number))
    expect([Math.min(...numbers), Math.max(map.width, map.height)]).toEqual([0, 1000])
    for (const { path } of map.shapes)
      expect(path).toMatch(/^(M-?[\d.]+ -?[\d.]+(L-?[\d.]+ -?[\d.]+)+Z)+$/)
  })

  it('puts a label where it lies within its shape, on the wide side of a bend', () => {
    const bend = [
      [
        [105, 10],
        [106, 10],
        [106, 11],
        [105.9, 11],
        [105.9, 10.6],
        [105.5, 10.6],
        [105.5, 11],
        [105, 11],
        [105, 10],
      ],
    ]
    const { label } = shape(mapOf([feature('a', bend)]), 'a')
    expect(label.x).toBeLessThan(1000)
    expect(label.room).toBeGreaterThan(400)
  })

  it('names the units shown that have no boundary, and is none where none has one', () => {
    expect(mapOf([feature('a', squareRound(105, 10, 0.1))]).unplaced).toEqual(['b', 'c'])
    expect(mapView({ shapes: new Map(), refused: 3 }, units)).toBeNull()
  })

  it('draws whatever can be read', () => {
    const corner = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    )
    const ring = fc.array(corner, { minLength: 4, maxLength: 12 })
    fc.assert(
      fc.property(fc.array(ring, { minLength: 1, maxLength: 3 }), ring, (rings, other) => {
        const map = mapOf([feature('a', rings), feature('b', [other])])
        for (const { path, label } of map.shapes) {
          expect(path).not.toMatch(/NaN|Infinity|e-/)
          for (const each of [label.x, label.y, label.room, map.width, map.height])
            expect(Number.isFinite(each)).toBe(true)
        }
      }),
    )
  })
})
