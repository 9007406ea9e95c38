import { readFileSync } from 'node:fs'
import { clickhouseEngine } from '@/cli/engines/clickhouse'
import { ClickHouse } from '@/cli/engines/clickhouseServer'
import { NO_DAY } from '@/dossiers/days'
import { NEVER, STATE_NUMBERS } from '@/dossiers/measures'
import { SENT_COLUMNS, storeNames, storeTables } from '@/dossiers/sql/clickhouse'
import { startClickHouses } from '#tests/support/clickhouse'

/** Days of receiving, from 1 January 2020 to 30 September 2021. */
const [FIRST, DAYS] = [18_262, 639]
const AT_ONCE = 250_000

/**
 * Dossiers `from` and after, as the server makes them: in order of receiving, a few procedures
 * having most; a tenth still in progress, a tenth of the others returned late.
 */
function made(from: number, number: number, rows: number): string {
  return `SELECT concat('H20.', toString(1000000000 + n)) AS code,
  concat('Đơn vị ', toString(h % 12 + 1)) AS unit, concat('Lĩnh vực ', toString(intDiv(p, 15))) AS area,
  concat('Thủ tục ', toString(p)) AS procedure, concat('Hình thức ', toString(if(intDiv(h2, 11) % 8 = 0, 1, p % 3))) AS channel,
  concat('Mức ', toString(p % 2 + 3)) AS level,
  toInt32(${FIRST} + intDiv(n * ${DAYS}, ${rows})) AS received, toInt32(received + 3 + p % 20) AS due,
  toInt32(due + 1) AS past,
  toInt32(if(h2 % 10 = 0, ${NO_DAY}, received + if(h2 % 10 = 1, due - received + 1 + h % 30, h % (due - received + 1)))) AS returned,
  toInt32(if(returned = ${NO_DAY}, ${NEVER}, returned)) AS until,
  toInt32(if(returned = ${NO_DAY}, ${STATE_NUMBERS.open}, ${STATE_NUMBERS.done})) AS state, toInt8(1) AS sign
FROM (SELECT n, intHash64(n) AS h, intHash64(n + 7) AS h2,
  toUInt32(floor(300 * pow((intHash64(n + 3) % 1000) / 1000, 3))) AS p
  FROM (SELECT number + ${from} AS n FROM system.numbers LIMIT ${number}))`
}

/** Seconds of processor time and the most memory, in MB, that our servers have taken so far. */
function taken(pids: readonly number[]): { readonly seconds: number; readonly peaks: number[] } {
  const stat = (pid: number): number => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / 100
  }
  const peak = (pid: number): number =>
    Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  return {
    seconds: pids.reduce((sum, pid) => sum + stat(pid), 0),
    peaks: pids.map((pid) => Math.round(peak(pid))),
  }
}

/**
 * Dossiers made inside ClickHouse, shared among so many servers of this machine, each insert adding
 * to the day sums, and counted by the command's engine: npm run check:scale -- --made=100000000
 * [--shards=2]
 */
export async function countMade(rows: number, shards: number): Promise<number> {
  const say = (text: string): boolean => process.stdout.write(`${text}\n`)
  const { urls, pids, stop } = await startClickHouses(shards)
  try {
    const names = storeNames('handling')
    const into = `INSERT INTO ${names.dossier} (${SENT_COLUMNS.join(', ')}, sign)`
    const since = Date.now()
    await Promise.all(
      urls.map(async (url, shard) => {
        const server = ClickHouse.at(url)
        for (const statement of storeTables(names)) await server?.send(statement)
        for (let from = shard * AT_ONCE; from < rows; from += shards * AT_ONCE)
          await server?.send(`${into} ${made(from, Math.min(AT_ONCE, rows - from), rows)}`)
      }),
    )
    const loaded = taken(pids)
    say(`${rows} dossiers on ${shards}: made and added in ${(Date.now() - since) / 1000} s,`)
    say(`  ${loaded.seconds} s of the processor, at most ${loaded.peaks.join(' and ')} MB`)
    const [first = '', ...others] = urls
    const at = [shards > 1 ? `${first}?cluster=shards` : first, ...others].join(',')
    const begun = Date.now()
    const counted = await clickhouseEngine(
      [],
      {
        asOf: '2021-09-30',
        by: 'quarter',
        unit: 'handling',
        splits: [],
        order: 'dmy',
        calendar: null,
      },
      at,
    )
    if (typeof counted === 'string') throw new Error(counted)
    const received = [...counted.tally.counts()].reduce(
      (sum, each) => sum + each.counts.received,
      0,
    )
    const after = taken(pids)
    say(`  counted in ${(Date.now() - begun) / 1000} s, ${after.seconds - loaded.seconds} s of the`)
    say(`  processor; ${received} received`)
    return received === rows ? 0 : 1
  } finally {
    await stop()
  }
}
