import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST_CORNERS, MOST_LETTERS, readBoundaries } from '@/dataset/boundaries'
import { boundaryIssues } from '@/dataset/boundaryIssues'
import { readDescriptor } from '@/dataset/descriptor'
import type { UnitId } from '@/dataset/ids'
import { collection, feature, squareRound } from '#tests/support/drawnBoundaries'

const units = new Map<UnitId, unknown>([
  ['a' as UnitId, {}],
  ['b' as UnitId, {}],
])
const square = squareRound(105, 10, 0.1)

describe('boundaries', () => {
  test('are polygons and sets of them, by unit; features of one unit are put together', () => {
    const read = readBoundaries(
      collection([
        feature('a', square),
        feature('b', [square, square], 'MultiPolygon'),
        feature('a', square),
      ]),
      units,
    )
    expect([...(read?.shapes ?? [])].map(([unit, shape]) => [unit, shape.length])).toEqual([
      ['a', 2],
      ['b', 2],
    ])
    expect(read?.shapes.get('a' as UnitId)?.[0]?.[0]?.[0]).toEqual([104.9, 9.9])
    expect(read?.refused).toBe(0)
  })

  test.each([
    ['an unknown unit', feature('c', square)],
    [
      'no unit',
      { type: 'Feature', properties: null, geometry: { type: 'Polygon', coordinates: square } },
    ],
    ['another geometry', feature('b', [105, 10], 'Point')],
    ['no geometry', { type: 'Feature', properties: { unit_id: 'b' }, geometry: null }],
    ['a ring of three corners', feature('b', [square[0]?.slice(0, 3)])],
    ['no ring', feature('b', [])],
    ['a corner off the earth', feature('b', [[...(square[0] ?? []), [200, 10]]])],
    [
      'metres in place of degrees',
      feature('b', [square[0]?.map(([lon, lat]) => [lon * 1e5, lat * 1e5])]),
    ],
    ['a text for a corner', feature('b', [square[0]?.map(() => ['105', '10'])])],
    ['nothing', null],
    ['a number', 7],
  ])('leave out a feature with %s, and count it', (_, odd) => {
    const read = readBoundaries(collection([feature('a', square), odd]), units)
    expect([[...(read?.shapes.keys() ?? [])], read?.refused]).toEqual([['a'], 1])
  })

  test.each([
    ['no JSON', 'unit_id,lon,lat'],
    ['no collection', JSON.stringify(feature('a', square))],
    ['a list', '[]'],
    ['no features', '{"type":"FeatureCollection"}'],
    ['nothing that can be drawn', collection([feature('c', square)])],
    ['a polluted prototype', '{"__proto__":{"type":"FeatureCollection","features":[]}}'],
    [
      'lists within lists without end',
      `{"type":"FeatureCollection","features":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    ],
  ])('are none in a file with %s', (_, text) => {
    expect(readBoundaries(text, units)).toBeNull()
  })

  test('are none in a file too large for a screen', () => {
    expect(
      readBoundaries(`${collection([feature('a', square)])}${' '.repeat(MOST_LETTERS)}`, units),
    ).toBeNull()
    const long = [Array.from({ length: MOST_CORNERS + 1 }, () => [105, 10])]
    expect(readBoundaries(collection([feature('a', long)]), units)).toBeNull()
  })

  test('never make the reader throw', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const texts = [
          JSON.stringify(value),
          collection([value, feature('a', value), feature('a', [value], 'MultiPolygon')]),
        ]
        for (const text of texts) expect(() => readBoundaries(text, units)).not.toThrow()
      }),
    )
  })
})

test('A feature of no unit is named beside units that there are.', () => {
  const text = collection([feature('a', square), feature('c', square)])
  expect(boundaryIssues('b.geojson', text, units)).toMatchObject([
    {
      code: 'boundary/unknown',
      severity: 'warning',
      found: '"c"',
      expected: { kind: 'reference', table: 'units', suggestions: ['a', 'b'] },
    },
  ])
})

describe('the resource of boundaries', () => {
  const described = (path: unknown) =>
    readDescriptor('datapackage.json', {
      resources: [
        { name: 'units', path: 'units.csv' },
        { name: 'indicators', path: 'indicators.csv' },
        { name: 'boundaries', path },
      ],
    })

  test('is known, and is no table', () => {
    const read = described('boundaries.geojson')
    expect(read.usable && read.value.boundaries).toBe('boundaries.geojson')
    expect(read.issues.map(({ code }) => code)).not.toContain('resource/unknown')
    expect(read.usable && read.value.resources.map(({ name }) => name)).toEqual([
      'units',
      'indicators',
    ])
  })

  test.each(['../secret.geojson', 'https://elsewhere.example/x.geojson', '/etc/x', 'a?b'])(
    'is refused where it leads out of the folder: %s',
    (path) => {
      const read = described(path)
      expect(read.usable && read.value.boundaries).toBeNull()
      expect(read.issues.filter(({ code }) => code === 'cell/unsafe')).toMatchObject([
        { column: 'resources.boundaries.path', found: path },
      ])
    },
  )

  test('need not be there', () => {
    const read = readDescriptor('datapackage.json', { resources: [] })
    expect(read.usable && read.value.boundaries).toBeNull()
  })
})
