import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { browserEngine, countInto } from '@/cli/engines/browser'
import { clickhouseEngine, sentCells } from '@/cli/engines/clickhouse'
import type { Counted } from '@/cli/engines/engine'
import { SPLITS } from '@/dossiers/rowFacts'
import { SENT_COLUMNS, storeNames, storeTables, takeOver } from '@/dossiers/sql/clickhouse'
import { countFlows } from '@/dossiers/sql/count'
import { Tally, type Tallied, type TallyRule } from '@/dossiers/tally'
import { writeDossiers } from '#tests/support/writeDossiers'
import { countMade } from './madeScale'

const CHDB = '3.4.0'
const RULE: TallyRule = {
  asOf: '2021-09-30',
  by: 'quarter',
  unit: 'handling',
  splits: SPLITS,
  order: 'dmy',
  calendar: null,
}

/**
 * Holds the statements of ClickHouse, in today's dialect, against the browser's count: by chdb, which
 * is fetched for it (546 MB), or by the servers at an address: npm run check:scale [-- --at=ADDRESS]
 * [-- --rows=50000]
 */
export async function main(args: readonly string[]): Promise<number> {
  const option = (name: string): string | undefined =>
    args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3)
  const number = option('made')
  if (number !== undefined) return countMade(Number(number), Number(option('shards') ?? 1))
  const folder = mkdtempSync(path.join(tmpdir(), 'check-scale-'))
  try {
    const list = path.join(folder, 'list.csv')
    await writeDossiers(list, Number(option('rows') ?? 50_000), 29, Date.parse(RULE.asOf) / 864e5)
    const asked = await browserEngine([list], RULE, undefined)
    const at = option('at')
    const found =
      at === undefined ? await byChdb(list, folder) : await clickhouseEngine([list], RULE, at)
    const [a, b] = [asked, found].map(plain)
    process.stdout.write(
      `${a === b ? 'equal' : 'NOT EQUAL'}: ${(a ?? '').split('\n').length} counts\n`,
    )
    return a === b ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Every count of every group and period, a line each; what went wrong where something did. */
function plain(counted: Counted | string): string {
  if (typeof counted === 'string') return counted
  const { tally } = counted
  return [...tally.counts()]
    .map(({ key, period, counts, delays }) => {
      const texts = SPLITS.map((split, at) => tally.splits[split].texts[key[at + 1] ?? -1])
      const late = [delays.number, delays.sum, delays.quantile(0.5), delays.quantile(0.9)]
      return JSON.stringify([tally.units.texts[key[0] ?? -1], texts, period, counts, late])
    })
    .sort((one, other) => (one < other ? -1 : 1))
    .join('\n')
}

type Session = {
  readonly query: (sql: string, format?: string) => string
  readonly cleanup: () => void
}

async function byChdb(list: string, folder: string): Promise<Counted | string> {
  execFileSync('npm', ['i', '--prefix', folder, `chdb@${CHDB}`], { stdio: 'ignore' })
  const load = createRequire(path.join(folder, 'index.js'))
  const { Session: Made } = load('chdb') as { readonly Session: new (folder: string) => Session }
  const session = new Made(path.join(folder, 'store'))
  session.query('CREATE DATABASE dossiers')
  session.query('USE dossiers')
  const names = storeNames(RULE.unit)
  for (const statement of storeTables(names)) session.query(statement)
  const rows: string[] = []
  const tally: Tally = new Tally(RULE, (key, facts, code) => {
    rows.push(`1\t${sentCells(tally, key, facts, code).join('\t')}\n`)
  })
  const read = await countInto(tally, [list])
  if (typeof read === 'string') return read
  const sent = path.join(folder, 'sent.tsv')
  writeFileSync(sent, rows.join(''))
  const columns = ['load', ...SENT_COLUMNS].join(', ')
  session.query(`INSERT INTO ${names.sent} (${columns}) FROM INFILE '${sent}' FORMAT TabSeparated`)
  for (const statement of takeOver(names, 1)) session.query(statement)
  const counted: Tallied = await countFlows(
    {
      query: (sql) => {
        const said = JSON.parse(session.query(sql, 'JSONCompact')) as {
          readonly data: readonly (readonly (string | number | null)[])[]
        }
        return Promise.resolve(
          said.data.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
        )
      },
      dialect: 'clickhouse',
      flows: names.flow,
      late: names.late,
    },
    RULE,
    tally.report(),
  )
  session.cleanup()
  return { tally: counted, files: read.files }
}
