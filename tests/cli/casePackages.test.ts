import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '@/cli/main'
import { TABLE_NAMES } from '@/dataset/declarations'
import { expectTable } from '#tests/support/docsTable'

/**
 * What each kind of fault is told as: a file, a row, a code. Drawn small, then varied by place,
 * unit, indicator and size.
 */
type Told = {
  readonly file: string
  readonly row: number | null
  readonly code: string
  readonly severity: string
}
type Files = Readonly<Record<string, string>>

const DISTRICTS = ['lap-vo', 'thap-muoi', 'tp-cao-lanh', 'h-cao-lanh', 'dac-ha'] as const
const PERCENTS = [97.5, 98.1, 99.2, 96.4, 98.8]
const COUNTS = [1250, 980, 2310, 750, 1500]

const units = (change: (cells: string[], index: number) => void = () => {}): string =>
  table(
    'unit_id,code,name,short_name,kind,level,parent_id,valid_from,valid_to',
    ['tinh', ...DISTRICTS].map((id, index) => [
      id,
      `${80 + index}`,
      `Name ${id}`,
      `Short ${id}`,
      'kind',
      index === 0 ? 'province' : 'district',
      index === 0 ? '' : 'tinh',
      '',
      '',
    ]),
    change,
  )
const indicators = (change: (cells: string[], index: number) => void = () => {}): string =>
  table(
    'indicator_id,code,name,short_name,field_id,measure,decimals,polarity,target,near,min,max,max_score,aggregate,definition,frequency,source_id',
    [
      'ho-so,1,On time,On time,f,percent,1,higher,98,,,,,ratio,d,quarter,s',
      'tiep-nhan,2,Taken in,Taken in,f,count,0,none,,,,,,sum,d,quarter,s',
      'diem,3,Score,Score,f,score,2,higher,80,,,,,mean,d,quarter,s',
    ].map((line) => line.split(',')),
    change,
  )
const OBSERVED =
  'unit_id,indicator_id,period,basis,value,numerator,denominator,target,published_on,status,source_id'
const figures = (
  id: string,
  values: readonly number[],
  change: (cells: string[], index: number) => void = () => {},
  period = '2021-Q3',
): string =>
  table(
    OBSERVED,
    DISTRICTS.map((unit, index) => [
      unit,
      id,
      period,
      'final',
      String(values[index]),
      '',
      '',
      '',
      '',
      'official',
      's',
    ]),
    change,
  )
const bands = (...limits: readonly (readonly [number, number | ''])[]): string =>
  table(
    'scheme_id,order,indicator_id,lower,upper,label,glyph,source_id',
    limits.map(([lower, upper], index) => [
      'b',
      `${index + 1}`,
      'ho-so',
      `${lower}`,
      `${upper}`,
      'l',
      'g',
      's',
    ]),
  )
const successions = (...pairs: readonly (readonly [string, string, string])[]): string =>
  table(
    'unit_id,successor_id,on,part,note,source_id',
    pairs.map(([unit, successor, on]) => [unit, successor, on, 'whole', '', 's']),
  )

function table(
  heading: string,
  rows: readonly (readonly string[])[],
  change: (cells: string[], index: number) => void = () => {},
): string {
  const lines = rows.map((row, index) => {
    const cells = [...row]
    change(cells, index)
    return cells.join(',')
  })
  return `${[heading, ...lines].join('\n')}\n`
}

function packageOf(files: Files, dashboard: Readonly<Record<string, unknown>> = {}): Files {
  const tables: Files = {
    'units.csv': units(),
    'fields.csv': 'field_id,name,short_name,order\nf,Field,Field,1\n',
    'indicators.csv': indicators(),
    'observations.csv': figures('ho-so', PERCENTS),
    'sources.csv': 'source_id,title,publisher,date,url,kind\ns,Source,Publisher,2021-10-01,,test\n',
    ...files,
  }
  const resources = [
    ...TABLE_NAMES.flatMap((name) =>
      tables[`${name}.csv`] === undefined ? [] : [{ name, path: `${name}.csv` }],
    ),
    ...(tables['boundaries.geojson'] === undefined
      ? []
      : [{ name: 'boundaries', path: 'boundaries.geojson' }]),
  ]
  const about = {
    name: 'drawn',
    created: '2021-10-01',
    dashboard: { parent_unit: 'tinh', level: 'district', period: '2021-Q3', ...dashboard },
    resources,
  }
  return { 'datapackage.json': JSON.stringify(about), ...tables }
}

/** All that `check` says of the package besides tables that it does not have. */
async function told(files: Files): Promise<readonly Told[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'case-'))
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
    const { out } = await run(['check', folder, '--json'])
    type Report = {
      readonly file: string
      readonly problems: readonly (Omit<Told, 'file'> & { readonly message: string })[]
    }
    const reports = (JSON.parse(out) as { readonly files: readonly Report[] }).files
    return reports.flatMap(({ file, problems }) =>
      problems.flatMap(({ row, code, severity }) =>
        code === 'resource/absent' ? [] : [{ file, row, code, severity }],
      ),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const one = (
  file: string,
  row: number | null,
  code: string,
  severity = 'error',
): readonly Told[] => [{ file, row, code, severity }]
const at = (index: number, column: number, text: string) => (cells: string[], row: number) => {
  if (row === index) cells[column] = text
}

/** How many packages were varied from each kind of fault that was met. */
const varied = new Map<string, number>()
/** `times`: how many packages come of one row. */
function times<V>(number: number, kind: string, each: readonly V[]): readonly V[] {
  varied.set(kind, (varied.get(kind) ?? 0) + number * each.length)
  return each
}
function packages<V>(kind: string, each: readonly V[]): readonly V[] {
  return times(1, kind, each)
}

test('a package without a fault has nothing told of it', async () => {
  expect(await told(packageOf({}))).toEqual([])
})

describe('structure', () => {
  test.each(times(2, 'parent in a ring', DISTRICTS))(
    'a ring of parents through %s is one error, at its first row',
    async (district) => {
      expect(await told(packageOf({ 'units.csv': units(at(0, 6, district)) }))).toEqual(
        one('units.csv', 2, 'unit/cycle'),
      )
      const index = DISTRICTS.indexOf(district) + 1
      expect(await told(packageOf({ 'units.csv': units(at(index, 6, district)) }))).toEqual(
        one('units.csv', index + 2, 'unit/cycle'),
      )
    },
  )

  test.each(
    packages('ring of successions', [
      [[['lap-vo', 'lap-vo', '2025-07-01']]],
      [
        [
          ['lap-vo', 'thap-muoi', '2025-07-01'],
          ['thap-muoi', 'lap-vo', '2025-07-01'],
        ],
      ],
      [
        [
          ['lap-vo', 'thap-muoi', '2024-01-01'],
          ['thap-muoi', 'dac-ha', '2025-01-01'],
          ['dac-ha', 'lap-vo', '2025-07-01'],
        ],
      ],
    ] as const),
  )('a ring of successions is one error: %j', async (pairs) => {
    expect(await told(packageOf({ 'successions.csv': successions(...pairs) }))).toEqual(
      one('successions.csv', 2, 'succession/cycle'),
    )
  })

  test.each(packages('succession on another day', ['2020-01-01', '2025-06-30', '2025-07-02']))(
    'a succession on %s contradicts a unit that ends on 2025-07-01',
    async (day) => {
      const files = {
        'units.csv': units(at(1, 8, '2025-07-01')),
        'successions.csv': successions(['lap-vo', 'dac-ha', day]),
      }
      expect(await told(packageOf(files))).toEqual(
        one('successions.csv', 2, 'succession/day', 'warning'),
      )
    },
  )

  test.each(packages('days reversed', [1, 3, 5]))(
    'a unit that begins after it ends is one error, and nothing is said at its figures (unit %i)',
    async (index) => {
      const reversed = (cells: string[], row: number): void => {
        if (row === index) [cells[7], cells[8]] = ['2025-07-01', '2020-01-01']
      }
      expect(await told(packageOf({ 'units.csv': units(reversed) }))).toEqual(
        one('units.csv', index + 2, 'unit/reversed'),
      )
    },
  )

  test.each(times(2, 'names and codes', [2, 3, 5]))(
    'two units of one short name or code are told at the later (unit %i)',
    async (index) => {
      expect(await told(packageOf({ 'units.csv': units(at(index, 3, 'Short lap-vo')) }))).toEqual(
        one('units.csv', index + 2, 'unit/sameName', 'warning'),
      )
      expect(await told(packageOf({ 'units.csv': units(at(index, 1, '81')) }))).toEqual(
        one('units.csv', index + 2, 'unit/sameCode', 'warning'),
      )
    },
  )

  test.each(
    packages('bands', [
      ['band/overlap', 'error', 3, bands([0, 98], [95, 100])],
      ['band/overlap', 'error', 4, bands([0, 50], [50, 80], [79, 100])],
      ['band/overlap', 'error', 2, bands([0, ''], [95, 100])],
      ['band/gap', 'warning', 3, bands([0, 90], [98, 100])],
      ['band/gap', 'warning', 4, bands([0, 50], [50, 80], [80.5, ''])],
      ['band/gap', 'warning', 3, bands([0, 89.99], [90, 100])],
      ['band/order', 'warning', 2, bands([98, 100], [0, 98])],
      ['band/order', 'warning', 3, bands([90, ''], [50, 90], [0, 50])],
      ['band/order', 'warning', 3, bands([0, 50], [90, ''], [50, 90])],
    ]),
  )('bands: %s as %s at row %i', async (code, severity, row, text) => {
    const [first] = await told(packageOf({ 'bands.csv': text }))
    expect(first).toMatchObject({ file: 'bands.csv', code, severity })
    if (code !== 'band/order') expect(first?.row).toBe(row)
  })

  test.each(packages('no figure at the start', ['2024-Q1', '2021', '2020-9M']))(
    'a period to start with that has no figure is told: %s',
    async (period) => {
      expect(await told(packageOf({}, { period }))).toEqual(
        one('datapackage.json', null, 'dashboard/noFigures', 'warning'),
      )
    },
  )
})

describe('targets', () => {
  test.each(packages('target on another scale', ['0.98', '0.9', '0.995', '980', '9800']))(
    'a target of %s beside figures about 98 is told and not used',
    async (target) => {
      const files = { 'indicators.csv': indicators(at(0, 8, target)) }
      expect(await told(packageOf(files))).toEqual(one('indicators.csv', 2, 'scale/target'))
    },
  )

  test.each(packages('target on another scale', [0, 2, 4]))(
    'so is one of a figure (row %i)',
    async (index) => {
      const files = { 'observations.csv': figures('ho-so', PERCENTS, at(index, 7, '0.98')) }
      expect(await told(packageOf(files))).toEqual(
        one('observations.csv', index + 2, 'scale/target'),
      )
    },
  )

  test.each(['80', '90', '99.9', '100', '50'])('a target of %s is none of that', async (target) => {
    expect(await told(packageOf({ 'indicators.csv': indicators(at(0, 8, target)) }))).toEqual([])
  })

  test.each(packages('near beyond the target', ['99', '98.5', '100']))(
    'near %s is better than a target of 98',
    async (near) => {
      expect(await told(packageOf({ 'indicators.csv': indicators(at(0, 9, near)) }))).toEqual(
        one('indicators.csv', 2, 'target/side', 'warning'),
      )
    },
  )
})

describe('figures', () => {
  const observed = (text: string): Files => packageOf({ 'observations.csv': text })

  test.each(times(3, 'odd scale', [0, 2, 4]))(
    'one share among percents, one lost comma in a score, one count ten times too large (row %i)',
    async (index) => {
      const slip = (value: string) => at(index, 4, value)
      const doubt = one('observations.csv', index + 2, 'scale/value', 'warning')
      expect(await told(observed(figures('ho-so', PERCENTS, slip('0.975'))))).toEqual(doubt)
      expect(
        await told(observed(figures('diem', [81.25, 80.5, 83.75, 79, 82], slip('8125')))),
      ).toEqual(doubt)
      expect(
        await told(observed(figures('tiep-nhan', [1250, 980, 1310, 1100, 1150], slip('11500')))),
      ).toEqual(doubt)
    },
  )

  test.each(times(2, 'negative or broken count', [0, 2, 4]))(
    'negative and broken counts (row %i)',
    async (index) => {
      const counted = (value: string): Files =>
        observed(figures('tiep-nhan', COUNTS, at(index, 4, value)))
      expect(await told(counted('-1250'))).toEqual(
        one('observations.csv', index + 2, 'count/negative'),
      )
      expect(await told(counted('1.25'))).toEqual(
        one('observations.csv', index + 2, 'count/fraction'),
      )
    },
  )

  test.each(packages('no cases', ['0', '100', '98.5']))('%s of 0 out of 0', async (value) => {
    const none = (cells: string[], row: number): void => {
      if (row === 1) [cells[4], cells[5], cells[6]] = [value, '0', '0']
    }
    expect(await told(observed(figures('ho-so', PERCENTS, none)))).toEqual(
      one('observations.csv', 3, 'observation/noCases', 'warning'),
    )
  })

  test.each(
    packages('published before the end', [
      ['2021-Q3', '2021-01-15'],
      ['2021', '2021-12-30'],
      ['2021-9M', '2021-09-29'],
    ]),
  )('a figure of %s published on %s', async (period, day) => {
    const files = packageOf(
      { 'observations.csv': figures('ho-so', PERCENTS, at(0, 8, day), period) },
      { period },
    )
    expect(await told(files)).toEqual(
      one('observations.csv', 2, 'observation/publishedEarly', 'warning'),
    )
  })

  test.each(packages('a time to come', [['2098'], ['2098-Q1'], ['2098-9M']]))(
    'a figure of %s, which is to come',
    async (period) => {
      const files = packageOf(
        { 'observations.csv': figures('ho-so', PERCENTS, () => {}, period) },
        { period },
      )
      const found = await told(files)
      expect(found).toHaveLength(DISTRICTS.length)
      expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['observation/toCome']))
    },
  )

  test.each(
    packages('counted twice', [
      [['lap-vo', 'dac-ha'], 6],
      [['thap-muoi', 'lap-vo'], 2],
      [['h-cao-lanh', 'tp-cao-lanh'], 4],
    ] as const),
  )(
    '%j have a figure for one period, though the later followed the earlier',
    async ([before, after], row) => {
      const files = {
        'observations.csv': figures('tiep-nhan', COUNTS),
        'successions.csv': successions([before, after, '2021-08-01']),
      }
      expect(await told(packageOf(files))).toEqual(
        one('observations.csv', row, 'unit/countedTwice', 'warning'),
      )
    },
  )
})

describe('boundaries', () => {
  const square = (from: number, by: number) => [
    [
      [from, from / 10],
      [from + by, from / 10],
      [from + by, from / 10 + by],
      [from, from / 10],
    ],
  ]
  const geojson = (id: (unit: string, index: number) => unknown, coordinates: unknown): string =>
    JSON.stringify({
      type: 'FeatureCollection',
      features: DISTRICTS.map((unit, index) => ({
        type: 'Feature',
        properties: { unit_id: id(unit, index) },
        geometry: { type: 'Polygon', coordinates },
      })),
    })

  test.each(
    packages('boundaries', [
      ['degrees', geojson((unit) => unit, square(105, 0.1)), []],
      [
        'metres',
        geojson((unit) => unit, square(560_000, 10_000)),
        one('boundaries.geojson', null, 'boundary/metres'),
      ],
      [
        'codes as numbers',
        geojson((_, index) => 871 + index, square(105, 0.1)),
        one('boundaries.geojson', null, 'boundary/unknown'),
      ],
      [
        'codes as texts',
        geojson((_, index) => `${871 + index}`, square(105, 0.1)),
        one('boundaries.geojson', null, 'boundary/unknown'),
      ],
      [
        'one unknown',
        geojson((unit, index) => (index === 2 ? 'x' : unit), square(105, 0.1)),
        one('boundaries.geojson', null, 'boundary/unknown', 'warning'),
      ],
      [
        'no polygons',
        geojson((unit) => unit, [105, 10]),
        one('boundaries.geojson', null, 'boundary/shape', 'warning'),
      ],
      [
        'TopoJSON',
        '{"type":"Topology","objects":{},"arcs":[]}',
        one('boundaries.geojson', null, 'boundary/topology'),
      ],
      ['no JSON', 'unit_id,lon,lat', one('boundaries.geojson', null, 'json/syntax')],
      ['a list', '[]', one('boundaries.geojson', null, 'json/shape')],
    ]),
  )('in %s', async (_, text, expected) => {
    expect(await told(packageOf({ 'boundaries.geojson': text }))).toEqual(expected)
  })
})

test('each kind has three variations at least, counted in the document', () => {
  const rows = [...varied].sort(([a], [b]) => a.localeCompare(b))
  expect(rows.filter(([, count]) => count < 3)).toEqual([])
  expectTable('docs/reliability.md', 'packages', { columns: ['kind', 'packages#'], rows })
})
