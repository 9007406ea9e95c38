import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayNumber } from '@/dossiers/days'
import { startClickHouses, type ClickHouses } from '#tests/support/clickhouse'
import { expectMade, expectSameCounts, summaryOf } from '#tests/support/engineCounts'
import { writeDossiers } from '#tests/support/writeDossiers'

const root = mkdtempSync(path.join(tmpdir(), 'million-'))
let servers: ClickHouses | null = null
beforeAll(async () => {
  servers = await startClickHouses(2)
}, 120_000)
afterAll(async () => {
  await servers?.stop()
  rmSync(root, { recursive: true })
})

test('1,000,000 dossiers are counted alike by their maker, the browser, DuckDB and ClickHouse', async () => {
  const file = path.join(root, 'list.csv')
  const args = [file, '--as-of', '2021-09-30']
  const made = await writeDossiers(file, 1_000_000, 17, dayNumber('2021-09-30') ?? 0)
  const browser = await summaryOf(args)
  expect(browser.read).toBe(1_000_000)
  await expectMade(browser, made)
  expectSameCounts(await summaryOf([...args, '--engine', 'duckdb']), browser)
  const [first = '', ...others] = servers?.urls ?? []
  const at = [`${first}?cluster=shards`, ...others].join(',')
  expectSameCounts(await summaryOf([...args, '--engine', 'clickhouse', '--at', at]), browser)
}, 300_000)
