import { words } from '@/cli/words'
import { FACTS, type FactValues } from '@/dossiers/measures'
import { SPLITS } from '@/dossiers/rowFacts'
import {
  distributed,
  SENT_COLUMNS,
  storeNames,
  storeTables,
  takeOver,
} from '@/dossiers/sql/clickhouse'
import { countFlows } from '@/dossiers/sql/count'
import { Tally } from '@/dossiers/tally'
import { countInto } from './browser'
import { ClickHouse } from './clickhouseServer'
import type { Engine } from './engine'
import { ServerFault } from './serverFault'

/**
 * Counts by ClickHouse. Files are read here, so that no column that tells persons leaves the machine,
 * and their dossiers go to the shards by their code; what was there under a code is replaced. Then
 * all that the store has is counted. Without files: what it has. `at`: addresses of the shards, with
 * commas between; the first ends in `?cluster=NAME` where there are several, the name by which the
 * servers know each other, and may say `&database=NAME`.
 */
export const clickhouseEngine: Engine = async (files, rule, at) => {
  const servers = (at ?? '').split(',').map(ClickHouse.at)
  const [first] = servers
  if (!first || !servers.every((server) => server !== null) || (servers[1] && !first.cluster))
    return words.text('aggregate.needsServer')
  try {
    return await countAt(servers, first, files, rule)
  } catch (fault) {
    if (!(fault instanceof ServerFault)) throw fault
    return words.text('aggregate.serverFault', { server: fault.server, found: fault.message })
  }
}

async function countAt(
  servers: readonly ClickHouse[],
  first: ClickHouse,
  files: readonly string[],
  rule: Parameters<Engine>[1],
): ReturnType<Engine> {
  const names = storeNames(rule.unit)
  await onAll(servers, storeTables(names))
  const load = Math.floor(Date.now() / 1000)
  const loader = new Loader(servers, names.sent, load)
  const tally: Tally = new Tally({ ...rule, splits: SPLITS }, (key, facts, code) => {
    loader.add(code, sentCells(tally, key, facts, code))
  })
  const read = await countInto(tally, files, () => loader.flush(AT_ONCE))
  if (typeof read === 'string') return read
  await loader.flush(1)
  if (files.length > 0) await onAll(servers, takeOver(names, load))
  const { cluster, database, host } = first
  const suffix = cluster === null ? '' : '_all'
  if (cluster !== null)
    for (const table of [names.flow, names.late])
      await first.send(distributed(table, cluster, database))
  const store = {
    query: first.query,
    dialect: 'clickhouse',
    flows: `${names.flow}${suffix}`,
    late: `${names.late}${suffix}`,
  } as const
  const counted = await countFlows(store, rule, tally.report())
  const where = { file: `ClickHouse ${host}`, headings: {}, personal: [], unused: [] }
  return { tally: counted, files: files.length === 0 ? [where] : read.files }
}

/** A dossier as a row of `SENT_COLUMNS`, in the signs of TabSeparated. */
export function sentCells(
  tally: Tally,
  key: readonly number[],
  facts: FactValues,
  code: string,
): readonly string[] {
  const texts = [
    code,
    tally.units.texts[key[0] ?? -1] ?? '',
    ...SPLITS.map((split, place) => tally.splits[split].texts[key[place + 1] ?? -1] ?? ''),
  ]
  return [...texts.map(escaped), ...FACT_PLACES.map((place) => String(facts[place] ?? 0))]
}

const FACT_PLACES = SENT_COLUMNS.flatMap((column) => {
  const place = FACTS.findIndex((fact) => fact === column)
  return place === -1 ? [] : [place]
})

async function onAll(servers: readonly ClickHouse[], statements: readonly string[]): Promise<void> {
  for (const statement of statements)
    await Promise.all(servers.map((server) => server.send(statement)))
}

const escaped = (text: string): string =>
  text.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign)
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
}

/** So many rows wait for a shard before they are sent. */
const AT_ONCE = 50_000

/** Rows on their way, each to the shard of its code, so that a code is on one shard alone. */
class Loader {
  readonly #servers: readonly ClickHouse[]
  readonly #table: string
  readonly #load: number
  readonly #waiting: string[][]
  #turn = 0

  constructor(servers: readonly ClickHouse[], table: string, load: number) {
    this.#servers = servers
    this.#table = table
    this.#load = load
    this.#waiting = servers.map(() => [])
  }

  add(code: string, cells: readonly string[]): void {
    const at = code === '' ? (this.#turn += 1) : hashOf(code)
    this.#waiting[at % this.#servers.length]?.push(`${this.#load}\t${cells.join('\t')}\n`)
  }

  /** Sends what waits where so many rows do. */
  async flush(least: number): Promise<void> {
    const into = `INSERT INTO ${this.#table} (load, ${SENT_COLUMNS.join(', ')}) FORMAT TabSeparated`
    await Promise.all(
      this.#servers.map(async (server, at) => {
        const rows = this.#waiting[at] ?? []
        if (rows.length < least) return
        this.#waiting[at] = []
        await server.send(into, rows.join(''))
      }),
    )
  }
}

/** FNV-1a (Fowler, Noll, Vo; public domain): the same shard for a code in every load. */
function hashOf(code: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < code.length; at += 1)
    hash = Math.imul(hash ^ code.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
