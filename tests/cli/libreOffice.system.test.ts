import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '@/cli/main'
import { installPackages, isInstalled } from '#tests/support/programs'
import { shippedDataset } from '#tests/support/shippedDataset'

/** The period and the indicators of the table that an office would keep by hand. */
const PERIOD = '2021-Q3'
const INDICATORS = ['ho-so', 'pakn', 'chinh-ly', 'hai-long']
/**
 * The table differs from the package in every figure, so that what is read can have come from
 * nowhere else.
 */
const MORE = 0.25

/** What LibreOffice writes: the ending, the filter, and what our readers must take it for. */
const WRITTEN = [
  { ending: 'xlsx', filter: 'xlsx:Calc MS Excel 2007 XML', format: 'xlsx', encoding: null },
  {
    ending: 'csv',
    filter: 'csv:Text - txt - csv (StarCalc):59,34,76,1,,1066,false,true',
    format: 'csv',
    encoding: 'utf-8',
  },
  {
    ending: 'csv',
    filter: 'csv:Text - txt - csv (StarCalc):9,34,65535,1,,1066,false,true',
    format: 'csv',
    encoding: 'utf-16le',
  },
  {
    ending: 'csv',
    filter: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,true,true',
    format: 'csv',
    encoding: 'utf-8',
  },
  { ending: 'html', filter: 'html:HTML (StarCalc)', format: 'html', encoding: 'utf-8' },
] as const

let folder = ''
let source = ''
const expected = new Map<string, number>()

beforeAll(async () => {
  if (!isInstalled('soffice')) installPackages('libreoffice-calc')
  folder = mkdtempSync(path.join(tmpdir(), 'office-'))
  const dataset = await shippedDataset()
  const indicators = INDICATORS.map((id) =>
    dataset.indicators.rows.find(({ indicator_id }) => indicator_id === id),
  )
  const units = dataset.units.rows.filter(({ level }) => level === 'district')
  const lines = [['Đơn vị', 'Kỳ báo cáo', ...indicators.map((indicator) => indicator?.name ?? '')]]
  for (const { unit_id, name } of units) {
    const cells = indicators.map((indicator) => {
      const held =
        indicator &&
        dataset.observations.find(unit_id, indicator.indicator_id, PERIOD as never, 'all')
      if (!indicator || held?.value == null) return ''
      const value = Math.round((held.value + MORE) * 100) / 100
      expected.set(`${unit_id},${indicator.indicator_id}`, value)
      return String(value).replace('.', ',')
    })
    lines.push([name, 'Quý III/2021', ...cells])
  }
  source = path.join(folder, 'bang.csv')
  writeFileSync(source, `${lines.map((cells) => cells.join(';')).join('\n')}\n`)
}, 600_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The file that LibreOffice makes of the table, in a folder of its own. */
function convert(filter: string, ending: string, into: string): string {
  mkdirSync(into)
  const home = `-env:UserInstallation=file://${path.join(folder, 'profile')}`
  // Semicolons, quotes, UTF-8, from the first line, figures as Vietnamese writes them.
  const reading = '--infilter=CSV:59,34,76,1,,1066,false,true'
  execFileSync(
    'soffice',
    [home, '--headless', reading, '--convert-to', filter, '--outdir', into, source],
    { stdio: 'pipe' },
  )
  return path.join(into, `bang.${ending}`)
}

test.each(WRITTEN)(
  'A table that LibreOffice wrote as $filter is taken in figure by figure.',
  { timeout: 120_000 },
  async (written) => {
    const file = convert(
      written.filter,
      written.ending,
      path.join(folder, `in-${WRITTEN.indexOf(written)}`),
    )
    const out = path.join(folder, `out-${WRITTEN.indexOf(written)}`)
    const done = await run(['import', file, '--into', 'data', '--out', out, '--json'])
    const { files } = JSON.parse(done.out) as {
      files: {
        format: string
        encoding: string | null
        rows: { read: number; refused: number }
        problems: { severity: string; message: string }[]
      }[]
    }
    const [report] = files
    expect(report?.problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(report).toMatchObject({ format: written.format, rows: { refused: 0 } })
    if (written.encoding) expect(report?.encoding).toContain(written.encoding)
    const rows = readFileSync(path.join(out, 'observations.csv'), 'utf8').split('\n')
    const found = new Map<string, number>()
    for (const row of rows) {
      const [unit, indicator, period, , value] = row.split(',')
      const key = `${unit},${indicator}`
      if (period === PERIOD && expected.has(key))
        found.set(key, Math.max(found.get(key) ?? -Infinity, Number(value)))
    }
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected))
  },
)

test(
  'The old binary form is refused, with how to save it again.',
  { timeout: 120_000 },
  async () => {
    const file = convert('xls:MS Excel 97', 'xls', path.join(folder, 'in-xls'))
    const done = await run([
      'import',
      file,
      '--into',
      'data',
      '--out',
      path.join(folder, 'out-xls'),
      '--json',
    ])
    expect(done.exit).not.toBe(0)
    expect(done.out + done.error).toMatch(/xlsx/i)
  },
)
