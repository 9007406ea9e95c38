import { describe, expect, test } from 'vitest'
import { caseFile, takeCase } from '../readCase'
import { read } from './readAny'

const UNITS = ['Huyện Lấp Vò', 'Huyện Tháp Mười', 'Thành phố Cao Lãnh']
const RATES = [
  'lap-vo ho-so 2021-Q3 97.5',
  'thap-muoi ho-so 2021-Q3 98.1',
  'tp-cao-lanh ho-so 2021-Q3 99.2',
]

describe('the cases of JSON', () => {
  test.each([
    ['j01_jsonstat.json', ['json/form']],
    ['j06_ckan.json', ['json/page 4', 'json/form']],
    ['j06_page_next.json', ['json/page 4']],
    ['j06_page_total.json', ['json/page 4']],
    ['j07_dhis2.json', ['json/form']],
    ['j08_pandas_split.json', ['json/form']],
    ['j09_geojson.json', ['json/form']],
    ['j10_superset.json', ['json/form']],
    ['j14_keys_nfd.json', []],
    ['j21_ndjson_header.jsonl', ['json/form']],
    ['j26_double_encoded.json', ['json/form']],
  ])('%s', async (name, said) => {
    const outcome = await caseFile(name)
    expect([outcome.figures, outcome.said]).toEqual([RATES, said])
  })

  test('a figure as an object with its unit of measure is the figure, and the unit is told', async () => {
    const { figures, said } = await caseFile('j18_value_objects.json')
    expect([figures, said]).toEqual([RATES.slice(0, 2), ['heading/unknown  Giá trị/unit']])
  })

  test('a column in two styles is asked, with a choice for each', async () => {
    const { said, questions, expected } = await caseFile('j20_bool_strings.json')
    expect([said, questions]).toEqual([
      ['number/ambiguous 3 Giá trị'],
      expect.arrayContaining(['number:Giá trị']),
    ])
    expect(expected).toEqual([{ kind: 'oneOf', values: ['98,6', '98.6'] }])
  })

  test('an instant is the day it falls on in Việt Nam', async () => {
    const { days } = await caseFile('d01_utc_midnight.json')
    expect(days).toEqual(['2021-10-01', '2021-10-15', '2021-10-15'])
  })
})

/** Records of the indicator given, its figures in the key given. */
const records = (key = 'Giá trị', indicator = 'Tỷ lệ hồ sơ đúng hạn'): Record<string, unknown>[] =>
  UNITS.map((unit, index) => ({
    'Đơn vị': unit,
    'Chỉ số': indicator,
    Kỳ: 'Quý III/2021',
    [key]: [97.5, 98.1, 99.2][index],
  }))
const lists = (): unknown[][] => [
  Object.keys(records()[0] ?? {}),
  ...records().map((record) => Object.values(record)),
]
const takeJson = (value: unknown, name = 'a.json'): ReturnType<typeof takeCase> =>
  takeCase({ [name]: JSON.stringify(value) })

describe('variations of the cases of JSON', () => {
  test.each([
    ['OData', { '@odata.context': 'x', value: records() }],
    ['OData of before', { d: { results: records() } }],
    [
      'ArcGIS',
      {
        geometryType: 'point',
        features: records().map((attributes) => ({ attributes, geometry: null })),
      },
    ],
    [
      'Elasticsearch',
      {
        hits: {
          total: { value: 3, relation: 'eq' },
          hits: records().map((each, id) => ({ _id: String(id), _source: each })),
        },
      },
    ],
    ['Airtable', { records: records().map((fields, id) => ({ id: String(id), fields })) }],
    [
      'JSON:API',
      { data: records().map((attributes, id) => ({ type: 'row', id: String(id), attributes })) },
    ],
    ['pandas table', { schema: { fields: [{ name: 'index' }] }, data: records() }],
    ['Google Sheets', { range: 'BC!A1:D4', majorDimension: 'ROWS', values: lists() }],
    [
      'Superset with two parts',
      {
        result: [records().slice(0, 1), records().slice(1)].map((data) => ({ colnames: [], data })),
      },
    ],
    ['a list three levels down', { status: 'ok', body: { answer: { rows: records() } } }],
    ['lists under a key', { data: lists() }],
    ['columns and rows', { columns: lists()[0], rows: lists().slice(1) }],
    ['each record within an object', { data: records().map((each) => ({ nhom: each })) }],
  ])('%s', async (_, value) => {
    const { figures, said } = await takeJson(value)
    expect(figures.length === 3 ? figures : said).toEqual(RATES)
  })

  test('a cube of which only some cells are given', async () => {
    const cube = {
      dataset: {
        dimension: {
          id: ['ky', 'don_vi'],
          size: [1, 3],
          ky: { label: 'Kỳ', category: { label: { a: 'Quý III/2021' } } },
          don_vi: {
            label: 'Đơn vị',
            category: { index: ['b', 'c', 'd'], label: { b: UNITS[0], c: UNITS[1], d: UNITS[2] } },
          },
        },
        value: { 0: 97.5, 2: 99.2 },
      },
    }
    const { table, codes } = await read('a.json', JSON.stringify(cube))
    expect(table?.columns).toEqual(['Kỳ', 'Đơn vị', 'value'])
    expect(table?.rows.map(({ cells }) => cells.slice(1))).toEqual([
      [UNITS[0], '97.5'],
      [UNITS[2], '99.2'],
    ])
    expect(codes).toEqual([['json/form', null, null]])
  })

  test.each([
    [
      'CKAN in lists, its headings beside them',
      { result: { fields: lists()[0]?.map((id) => ({ id })), records: lists().slice(1) } },
      ['json/form'],
    ],
    [
      'CKAN, which names a next page behind the last',
      { result: { records: records(), total: 3, _links: { next: '/api?offset=100' } } },
      ['json/form'],
    ],
    [
      'CKAN, of which there is more',
      { result: { records: records(), total: 4, _links: { next: '/api?offset=3' } } },
      ['json/page 4', 'json/form'],
    ],
    [
      'a service whose count is of the page',
      { count: 3, next: 'https://example.org?page=2', data: records() },
      ['json/page 4'],
    ],
    [
      'DHIS2 as it was before 2.27, names beside its rows',
      {
        headers: lists()[0]?.map((column, at) => ({ name: String(at), column, meta: at === 0 })),
        metaData: { names: { u0: UNITS[0], u1: UNITS[1], u2: UNITS[2] } },
        rows: lists()
          .slice(1)
          .map(([, ...rest], index) => [`u${index}`, ...rest]),
      },
      ['json/form'],
    ],
  ])('%s', async (_, value, told) => {
    const { figures, said } = await takeJson(value)
    expect([figures, said]).toEqual([RATES, told])
  })

  const cube = (value: unknown) => ({
    class: 'dataset',
    id: ['don_vi'],
    size: [3],
    dimension: { don_vi: { category: { index: ['b', 'c', 'd'] } } },
    value,
  })
  test.each([
    ['a cube with a cell beyond it', cube([97.5, 98.1, 99.2, 50]), 'json/otherForm'],
    ['a cube with a cell that has no place', cube({ x: 97.5 }), 'json/otherForm'],
    ['a list of cubes that lie elsewhere', { class: 'collection', link: {} }, 'json/otherForm'],
    [
      'what went wrong, in a list',
      { data: null, errors: [{ code: 100, title: 'No results found' }] },
      'file/serverError',
    ],
    ['a form that cannot be read', { structure: {}, dataSets: [] }, 'json/otherForm'],
    ['what a service says of a fault', { error: { message: 'Unauthorized' } }, 'file/serverError'],
    [
      'the same in other words',
      { message: 'Internal Server Error', status: 500 },
      'file/serverError',
    ],
  ])('%s is refused for what it is', async (_, value, code) => {
    const { figures, said } = await takeJson(value)
    expect([figures, said]).toEqual([[], [code]])
  })

  test.each([
    ['total', { data: records(), total: 3 }, []],
    ['total of more', { data: records(), pagination: { total_count: 4 } }, ['json/page 4']],
    ['more pages', { data: records(), page: { totalPages: 2 } }, ['json/page 4']],
    [
      'a link to go on',
      { '@odata.context': 'x', '@odata.nextLink': 'y', value: records() },
      ['json/page 4', 'json/form'],
    ],
    ['no link to go on', { results: records(), next: null, count: 3 }, []],
    ['more to come', { items: records(), hasMore: true }, ['json/page 4']],
    ['lists with headings', { data: lists(), total: 12 }, ['json/page 4']],
  ])('%s', async (_, value, said) => {
    const outcome = await takeJson(value)
    expect([outcome.figures, outcome.said]).toEqual([RATES, said])
  })

  test('keys that are one in normal form are one column, and twice in a record is a fault', async () => {
    const [first, ...rest] = records()
    const nfd = Object.fromEntries(
      Object.entries(first ?? {}).map(([key, value]) => [key.normalize('NFD'), value]),
    )
    expect((await takeJson([nfd, ...rest])).figures).toEqual(RATES)
    const twice = { ...first, ['Kỳ'.normalize('NFD')]: '2020' }
    expect((await takeJson([twice, ...rest])).said).toEqual(['json/duplicateKey 2 Kỳ'])
  })

  test('one record a line, one of them cut', async () => {
    const text = `${records()
      .map((each) => JSON.stringify(each))
      .join('\n')}\n{"Đơn vị": "Huy`
    const { figures, said, counts } = await takeCase({ 'a.ndjson': text })
    expect([figures, said]).toEqual([RATES, ['json/shape 5', 'json/form']])
    expect(counts).toEqual([{ read: 4, taken: 3, changed: 0, refused: 1, skipped: 0 }])
  })

  test('JSON that is cut is said to end in the middle', async () => {
    const { said } = await takeCase({ 'a.json': JSON.stringify(records(), null, 1).slice(0, -40) })
    expect(said.map((each) => each.split(' ')[0])).toEqual(['file/cut'])
  })

  test('what lies within a record keeps its path, members of lists by their codes', async () => {
    const value = {
      units: [
        {
          name: 'x',
          groupScores: { CKMB: 11.45, TDGQ: { score: 18, note: [] } },
          metrics: [
            { code: 'ON_TIME', numerator: 3, denominator: 40 },
            { code: 'FULL', numerator: null, denominator: null },
          ],
          pairs: [{ a: 1 }, { a: 2 }],
          wrapped: { $numberDecimal: '98.60' },
          matrix: [[1]],
        },
      ],
    }
    const { table, codes } = await read('a.json', JSON.stringify(value))
    expect(
      Object.fromEntries(
        (table?.columns ?? []).map((column, index) => [column, table?.rows[0]?.cells[index]]),
      ),
    ).toEqual({
      name: 'x',
      'groupScores/CKMB': '11.45',
      'groupScores/TDGQ/score': '18',
      'groupScores/TDGQ/note': '',
      'metrics/ON_TIME/numerator': '3',
      'metrics/ON_TIME/denominator': '40',
      'metrics/FULL/numerator': '',
      'metrics/FULL/denominator': '',
      'pairs/1/a': '1',
      'pairs/2/a': '2',
      wrapped: '98.60',
      matrix: '',
    })
    expect(codes).toEqual([['json/shape', 2, 'matrix']])
    expect(table?.rows[0]?.marks?.at(-1)).toBe('unread')
  })

  test('the label of the period around the records is their period', async () => {
    const bare = records().map((each) =>
      Object.fromEntries(Object.entries(each).filter(([key]) => key !== 'Kỳ')),
    )
    expect(
      (await takeJson({ metadata: { periodLabel: 'Quý III năm 2021' }, data: bare })).figures,
    ).toEqual(RATES)
    expect((await takeJson({ data: bare })).figures).toEqual([])
  })
})
