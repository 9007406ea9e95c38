import { readdirSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROOT } from '@/build/publishData'
import { filesOfFolder } from '@/cli/diskFile'
import { MOST_OBSERVATIONS } from '@/dataset/cells/limits'
import { plainCsv } from '@/dataset/cells/plainCsv'
import type { Dataset } from '@/dataset/dataset'
import { DESCRIPTOR_FILE } from '@/dataset/descriptor'
import { figureFiles, openLarge } from '@/dataset/openLarge'
import { usable } from '@/dataset/issue'
import { openPackage, readerOf, type FileReader, type OpenedPackage } from '@/dataset/openPackage'
import { References } from '@/dataset/references'
import { observations } from '@/dataset/tables/observations'
import { bigPackage } from '#tests/support/bigPackage'
import { SMALL_PACKAGE } from '#tests/support/smallPackage'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const COLUMNS = Object.keys(observations.columns)
const HEADING = COLUMNS.join(',')

/** A row of figures with these cells and no other. */
const rowOf = (cells: Readonly<Record<string, string>>): string =>
  COLUMNS.map((name) => cells[name] ?? '').join(',')

const FIGURE = { basis: 'final', value: '1', status: 'official', source_id: 'law' }

/** All that a package says, figures as rows; issues apart from their order, which reading by bytes need not keep. */
function toldOf({ assembled, files }: OpenedPackage): unknown {
  const sorted = (issues: Dataset['issues']) => issues.map((each) => JSON.stringify(each)).sort()
  if (!assembled.usable) return { files, ...assembled, issues: sorted(assembled.issues) }
  const { observations: figures, issues, ...rest } = assembled.dataset
  const rows = Array.from({ length: figures.length }, (_, row) => figures.at(row))
  const found = rows.map(({ unit_id, indicator_id, period }) => [
    figures.find(unit_id, indicator_id, period),
    figures.versions(unit_id, indicator_id, period),
  ])
  return { files, ...rest, rows, found, periods: figures.periods, issues: sorted(issues) }
}

/** What comes of a package by both readers. */
async function both(read: FileReader): Promise<readonly [fast: unknown, strict: unknown]> {
  return [toldOf(await openLarge(read)), toldOf(await openPackage(read))]
}

/** The small package with other files of figures. */
function packageWith(files: Readonly<Record<string, Uint8Array>>): FileReader {
  const small = Object.entries(SMALL_PACKAGE).map(([name, text]) => [name, bytes(text)] as const)
  const about = JSON.parse(SMALL_PACKAGE[DESCRIPTOR_FILE]) as {
    readonly resources: readonly { readonly name: string }[]
  }
  const resources = about.resources.map((each) =>
    each.name === 'observations' ? { ...each, path: Object.keys(files) } : each,
  )
  const descriptor = bytes(JSON.stringify({ ...about, resources }))
  return readerOf(new Map([...small, ...Object.entries(files), [DESCRIPTOR_FILE, descriptor]]))
}

const tame = fc.constantFrom(
  '',
  '1',
  '0',
  '-0',
  '0.5',
  '.5',
  '5.',
  '97.3',
  '-3',
  '+4',
  '1e2',
  ' 7 ',
  '0.1',
  '100.25',
  '12345678901234567',
  '123456789012345.6',
  '-12.50',
  '9007199254740993',
  '"1"',
  '"3.5"',
)
const wild = fc.constantFrom(
  'a',
  'x',
  '2021',
  '"a, b"',
  '"say ""hi"""',
  '"two\nlines"',
  'ếch',
  'e\u0302',
  '" x',
  'x"y',
  '"x" ',
  'z\u00a0',
  '\u00a0',
  '1,5',
  '\0',
  '\ufffd',
  ' ',
  '',
  '',
  '',
)
const cell = fc.oneof(tame, wild)
const note = fc.oneof({ weight: 5, arbitrary: fc.constantFrom('', '', 'ếch', '"a, ""b"""') }, wild)
const right = fc
  .tuple(
    fc.constantFrom('a', 'b', 'c', 'none'),
    fc.constantFrom('score', 'ontime', 'none'),
    fc.constantFrom('2021', '2020', '2021-Q1'),
    fc.constantFrom('final', 'self'),
    fc.oneof({ weight: 20, arbitrary: tame }, { weight: 1, arbitrary: wild }),
    fc.constantFrom('', '0', '3', '12'),
    fc.constantFrom('', '0', '4', '16777217'),
    note,
    fc.constantFrom('', '1', '0', '2.5', '2.0', '-1'),
  )
  .map(([unit, indicator, period, basis, value, part, whole, said, rank]) =>
    rowOf({
      unit_id: unit,
      indicator_id: indicator,
      period,
      basis,
      value,
      numerator: part,
      denominator: whole,
      status: 'official',
      note: said,
      source_id: 'law',
      published_rank: rank,
    }),
  )
const wrong = fc.array(cell, { maxLength: 16 }).map((cells) => cells.join(','))
const line = fc.oneof({ weight: 60, arbitrary: right }, { weight: 1, arbitrary: wrong })
const file = fc
  .tuple(
    fc.constantFrom('', '', '', '\ufeff', '\ufeff', '\ufeff\ufeff', 'sep=,\n'),
    fc.constantFrom(
      HEADING,
      HEADING,
      HEADING,
      `${HEADING},other`,
      HEADING.toUpperCase(),
      'a,b',
      '',
    ),
    fc.array(line, { maxLength: 8 }),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
    fc.boolean(),
  )
  .map(([mark, heading, lines, end, isEnded]) =>
    bytes(mark + [heading, ...lines].join(end) + (isEnded ? end : '')),
  )

describe('A package that is read from bytes', () => {
  it('says what the strict reader says, of whatever files of figures there are', async () => {
    let plain = 0
    let all = 0
    await fc.assert(
      fc.asyncProperty(file, file, async (first, second) => {
        plain += plainCsv('first.csv', first) ? 1 : 0
        all += 1
        const read = packageWith({ 'first.csv': first, 'second.csv': second })
        const [fast, strict] = await both(read)
        expect(fast).toEqual(strict)
      }),
      { numRuns: 250 },
    )
    // Else the reader of bytes would hold against itself nothing but the strict one.
    expect(plain).toBeGreaterThan(all / 10)
  })

  it('is the same as by the strict reader: packages that ship, and an invented one', async () => {
    const big = Object.entries(bigPackage({ units: 5, indicators: 8, months: 14 }))
    const made = readerOf(new Map(big.map(([name, text]) => [name, bytes(text)])))
    const shipped = ['data', 'data/dong-thap-2026'].map((each) =>
      filesOfFolder(path.join(ROOT, each)),
    )
    for (const read of [...shipped, made]) {
      const [fast, strict] = await both(read)
      expect(fast).toEqual(strict)
    }
  })

  it('takes every file of the corpora for what the strict reader takes it', async () => {
    const folder = path.join(ROOT, 'tests/fixtures')
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
      (each) => each.isFile() && /\.(csv|txt|tsv)$/i.test(each.name),
    )
    for (const { name, parentPath } of files) {
      const own = await filesOfFolder(parentPath)(name)
      if (!own.usable) continue
      const [fast, strict] = await both(packageWith({ 'first.csv': own.value }))
      expect(fast).toEqual(strict)
    }
    expect(files.length).toBeGreaterThan(10)
  })

  it('is refused with how many figures there are where there are too many', async () => {
    const rows = Array.from({ length: 30 }, (_, index) =>
      rowOf({ ...FIGURE, unit_id: 'a', indicator_id: 'ontime', period: `${1990 + index}` }),
    )
    const read = packageWith({
      'first.csv': bytes([HEADING, ...rows.slice(0, 10)].join('\n')),
      'second.csv': bytes([HEADING, ...rows.slice(10)].join('\n')),
    })
    const { assembled } = await openPackage(read, figureFiles(29))
    if (!assembled.usable) throw new Error('not opened')
    expect(assembled.dataset.observations.length).toBe(0)
    expect(assembled.dataset.issues).toContainEqual(
      expect.objectContaining({
        code: 'observation/tooMany',
        file: 'first.csv',
        found: '30',
        expected: { kind: 'limit', limit: 29, unit: 'rows' },
      }),
    )
    const whole = (await openPackage(read, figureFiles(30))).assembled
    expect(whole.usable && whole.dataset.observations.length).toBe(30)
  })

  it('has no limit of rows in a file, whether it is plain or not', async () => {
    const rows = Array.from({ length: 200_100 }, (_, at) =>
      rowOf({ ...FIGURE, unit_id: 'a', indicator_id: 'x', period: '2021', source_id: `s${at}` }),
    )
    const text = [HEADING, ...rows].join('\n')
    const { reader, open } = figureFiles(MOST_OBSERVATIONS)
    const files = { 'plain.csv': text, 'cut.csv': `${text.replaceAll('a,x,', 'a,y,')}\nb,x` }
    const opened = await open(Object.keys(files), (name) =>
      Promise.resolve(usable(bytes(files[name as keyof typeof files]))),
    )
    expect(opened.map(({ table }) => table.issues.map(({ code }) => code))).toEqual([
      [],
      ['row/short'],
    ])
    expect(reader.finish(new References(), new Map()).observations.length).toBe(400_200)
  })
})
