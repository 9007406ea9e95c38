import { encode } from '#tests/fixtures/encoders'
import type { Content } from './base'
import { figuresOf, INDICATORS, UNITS, type Variation } from './caseTables'

const one = (
  kind: string,
  name: string,
  file: string,
  content: Content,
  right: readonly string[],
  needs: RegExp | null = null,
): Variation => ({ kind, name, file, content, right, needs })

type Record_ = Readonly<Record<string, unknown>>

const Q3 = 'Quý III/2021'
/** Records of an indicator, with the keys that offices use. */
const recordsOf = ([, name, values]: (typeof INDICATORS)[number]): readonly Record_[] =>
  values.map((value, at) => ({
    'Đơn vị': UNITS[at]?.[1] ?? '',
    'Chỉ số': name,
    Kỳ: Q3,
    'Giá trị': Number(value),
  }))
const text = (value: unknown): string => JSON.stringify(value)
const columnsOf = (records: readonly Record_[]): string[] => Object.keys(records[0] ?? {})
const cellsOf = (records: readonly Record_[]): unknown[][] =>
  records.map((record) => Object.values(record))

export const JSON_VARIATIONS: readonly Variation[] = INDICATORS.flatMap((each) => {
  const records = recordsOf(each)
  const right = figuresOf(each, each[2])
  const [columns, cells] = [columnsOf(records), cellsOf(records)]
  const form = /^json\/form/
  const page = /^json\/page/
  const named = (what: string): string => `${what}, ${each[0]}`
  const withValues = (change: (value: string, at: number) => unknown): readonly Record_[] =>
    records.map((record, at) => ({ ...record, 'Giá trị': change(each[2][at] ?? '', at) }))
  const days = ['2021-10-14T17:00:00.000Z', '2021-10-15T00:00:00+07:00', '2021-10-14T17:00:00Z']
  return [
    one(
      'json-page',
      named('a total'),
      'a.json',
      text({ data: records, total: 12, page: 1 }),
      right,
      page,
    ),
    one(
      'json-page',
      named('a next page'),
      'a.json',
      text({ data: records, links: { next: '/?page=2' } }),
      right,
      page,
    ),
    one(
      'json-page',
      named('a count'),
      'a.json',
      text({ count: 40, next: 'x', results: records }),
      right,
      page,
    ),
    one(
      'json-keys',
      named('NFD'),
      'a.json',
      text(
        records.map((record, at) =>
          at % 2 === 0
            ? record
            : Object.fromEntries(
                Object.entries(record).map(([key, value]) => [key.normalize('NFD'), value]),
              ),
        ),
      ),
      right,
    ),
    one(
      'json-keys',
      named('a figure with its unit'),
      'a.json',
      text(withValues((value) => ({ value: Number(value), unit: 'x' }))),
      right,
    ),
    one(
      'json-keys',
      named('within an object'),
      'a.json',
      text({ result: { rows: records } }),
      right,
    ),
    one('json-keys', named('JSON in JSON'), 'a.json', text(text(records)), right, form),
    one('json-lines', named('records'), 'a.jsonl', records.map(text).join('\n'), right, form),
    one(
      'json-lines',
      named('lists'),
      'a.jsonl',
      [columns, ...cells].map(text).join('\n'),
      right,
      form,
    ),
    one(
      'json-lines',
      named('records in .json'),
      'a.json',
      `${records.map(text).join('\r\n')}\r\n`,
      right,
      form,
    ),
    one(
      'json-office',
      named('pandas'),
      'a.json',
      text({ columns, index: cells.map((_, at) => at), data: cells }),
      right,
      form,
    ),
    one(
      'json-office',
      named('DHIS2'),
      'a.json',
      text({ headers: columns.map((name) => ({ name, column: name })), rows: cells }),
      right,
      form,
    ),
    one(
      'json-office',
      named('GeoJSON'),
      'a.json',
      text({
        type: 'FeatureCollection',
        features: records.map((properties) => ({ type: 'Feature', properties, geometry: null })),
      }),
      right,
      form,
    ),
    one(
      'json-office',
      named('CKAN'),
      'a.json',
      text({
        success: true,
        result: { fields: columns.map((id) => ({ id })), records, total: records.length },
      }),
      right,
      form,
    ),
    one(
      'one-choice',
      named('texts in both styles'),
      'a.json',
      text(withValues((value, at) => (at === 0 ? '97,5' : at === 1 ? '98.1' : Number(value)))),
      right,
      /^(number\/|question|cell\/type)/,
    ),
    ...days.map((day, at) =>
      one(
        'utc-midnight',
        named(`day ${at + 1}`),
        'a.json',
        text(records.map((record) => ({ ...record, 'Ngày công bố': day }))),
        right,
        /^day 2021-10-15$/,
      ),
    ),
  ]
})

const rows = [
  ['Đơn vị', 'Chỉ số', 'Kỳ', 'Giá trị'],
  ...INDICATORS.flatMap(([, name, values]) =>
    values.map((value, at) => [UNITS[at]?.[1] ?? '', name, Q3, value]),
  ),
]
const csv = (sign: string): string => rows.map((cells) => `${cells.join(sign)}\n`).join('')
const ALL = INDICATORS.flatMap((each) => figuresOf(each, each[2]))
const guessed = /^encoding\/guessed/
const references = (hex: boolean): string =>
  csv(',').replace(/[^\p{ASCII}]/gu, (letter) =>
    hex ? `&#x${letter.charCodeAt(0).toString(16)};` : `&#${letter.charCodeAt(0)};`,
  )
const readAs1252 = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes)

export const TEXT_VARIATIONS: readonly Variation[] = [
  one('text', 'decimal references', 'a.csv', references(false), ALL, guessed),
  one('text', 'hexadecimal references', 'a.csv', references(true), ALL, guessed),
  one(
    'text',
    'UTF-8 read as 1252',
    'a.csv',
    readAs1252(new TextEncoder().encode(csv(','))),
    ALL,
    guessed,
  ),
  ...[',', ';', '\t'].map((sign) =>
    one(
      'text',
      `1258 read as 1252, ${text(sign)}`,
      'a.csv',
      readAs1252(encode(csv(sign), 'windows-1258')),
      ALL,
      guessed,
    ),
  ),
  ...(['windows-1258', 'tcvn3', 'vni'] as const).flatMap((encoding) =>
    [',', ';'].map((sign) =>
      one('text', `${encoding}, ${sign}`, 'a.csv', encode(csv(sign), encoding), ALL, guessed),
    ),
  ),
]
