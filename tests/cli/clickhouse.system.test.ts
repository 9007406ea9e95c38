import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ClickHouse } from '@/cli/engines/clickhouseServer'
import { storeNames, takeOver } from '@/dossiers/sql/clickhouse'
import { startClickHouses, type ClickHouses } from '#tests/support/clickhouse'
import { dossierLine, HEADINGS, madeDossier, randomOf } from '#tests/support/dossierExport'
import { expectSameCounts, summaryOf } from '#tests/support/engineCounts'

const root = mkdtempSync(path.join(tmpdir(), 'clickhouse-test-'))
let servers: ClickHouses | null = null
beforeAll(async () => {
  servers = await startClickHouses(2)
}, 120_000)
afterAll(async () => {
  await servers?.stop()
  rmSync(root, { recursive: true })
})

const urls = (): readonly string[] => servers?.urls ?? []
/** Both servers as the shards of one cluster, in a database of its own. */
async function cluster(database: string): Promise<readonly string[]> {
  for (const url of urls()) await ClickHouse.at(url)?.send(`CREATE DATABASE ${database}`)
  const [first = '', ...others] = urls().map((url) => `${url}?database=${database}`)
  return ['--engine', 'clickhouse', '--at', [`${first}&cluster=shards`, ...others].join(',')]
}
const DAY = ['--as-of', '2021-09-30']
const ALL = ['area', 'procedure', 'channel', 'level'].flatMap((split) => ['--split', split])

const random = randomOf(8)
const made = Array.from({ length: 60_000 }, (_, at) => ({ at, one: madeDossier(at, random) }))
const list = (rows: typeof made): string =>
  `${HEADINGS.join(',')}\n${rows.map(({ at, one }) => dossierLine(at, one)).join('')}`
const put = (name: string, text: string): string => {
  const file = path.join(root, name)
  writeFileSync(file, text)
  return file
}

test('two shards count as the browser does, by all splits and by months', async () => {
  const at = await cluster('whole')
  const file = put('a.csv', list(made))
  expectSameCounts(
    await summaryOf([file, ...DAY, ...ALL, ...at]),
    await summaryOf([file, ...DAY, ...ALL]),
  )
  const half = await ClickHouse.at(urls()[0] ?? '')?.query(
    'SELECT count(*) FROM whole.dossier_handling',
  )
  expect(Number(half?.[0]?.[0])).toBeGreaterThan(25_000)
  expect(Number(half?.[0]?.[0])).toBeLessThan(32_000)
  // What the store has, on another day and by other periods, without a file.
  const may = ['--as-of', '2021-05-05', '--by', 'month']
  const [held, asked] = [await summaryOf([...may, ...at]), await summaryOf([file, ...may])]
  expect(held.units).toEqual(asked.units)
})

test('a nightly load reads the new day alone, and counts as all days in one list do', async () => {
  const at = await cluster('nightly')
  const isLate = ({ at: number }: (typeof made)[number]): boolean =>
    number > 57_000 && number % 5 === 0
  const early = made.filter(({ one }) => one.received < 18_870)
  const first = early.map((each) =>
    isLate(each) ? { ...each, one: { ...each.one, returned: null, state: 'Đang xử lý' } } : each,
  )
  await summaryOf([put('until.csv', list(first)), ...DAY, ...at])
  const added = made.filter(({ one }) => one.received >= 18_870 && one.received <= 18_875)
  const night = [...early.filter(isLate), ...added]
  const found = await summaryOf([put('night.csv', list(night)), ...DAY, ...ALL, ...at])
  const asked = await summaryOf([put('all.csv', list([...early, ...added])), ...DAY, ...ALL])
  const ofStore = { read: 0, files: [] }
  expect({ ...found, ...ofStore }).toEqual({ ...asked, ...ofStore })

  // What is taken back is found by codes, those of late received ones lie together: others are not read.
  const server = ClickHouse.at(`${urls()[0]}?database=nightly`)
  const names = storeNames('handling')
  const total = Number((await server?.query(`SELECT count(*) FROM ${names.dossier}`))?.[0]?.[0])
  const columns = 'load, code, unit, area, procedure, channel, level'
  await server?.send(
    `INSERT INTO ${names.sent} (${columns}) FORMAT TabSeparated`,
    early
      .filter(isLate)
      .map(({ one }) => `7\t${one.code}\t\t\t\t\t\n`)
      .join(''),
  )
  const [takeBack = ''] = takeOver(names, 7)
  const select = takeBack.slice(takeBack.indexOf('SELECT'))
  const said = JSON.parse((await server?.send(`${select} FORMAT JSON`)) ?? '{}') as {
    readonly statistics: { readonly rows_read: number }
  }
  expect(said.statistics.rows_read).toBeLessThan(total / 2)
})
