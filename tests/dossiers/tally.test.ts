import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber } from '@/dossiers/days'
import type { Reason } from '@/dossiers/measures'
import type { Tally } from '@/dossiers/tally'
import {
  dossierLine,
  HEADINGS,
  madeDossier,
  randomOf,
  writtenDay,
  type MadeDossier,
} from '#tests/support/dossierExport'
import { countNaively, noCounts, quarters, type NaiveCounts } from '#tests/support/naiveDossiers'
import { tallied } from '#tests/support/tallied'

const AS_OF = dayNumber('2021-09-30') ?? 0

function plainCounts(
  tally: Tally,
  group: (key: readonly number[]) => string,
): Map<string, NaiveCounts> {
  return new Map(
    [...tally.counts()].map(({ key, period, counts, delays }) => [
      `${group(key)} ${period}`,
      {
        ...counts,
        lateDays: [delays.number, delays.sum, delays.quantile(0.5) ?? 0, delays.quantile(0.9) ?? 0],
      },
    ]),
  )
}

/** Number, sum, median and 90th percentile by rank. */
function summary(days: readonly number[]): number[] {
  const sorted = [...days].sort((a, b) => a - b)
  const at = (share: number): number =>
    sorted[Math.max(1, Math.ceil(share * sorted.length)) - 1] ?? 0
  return [sorted.length, sorted.reduce((sum, each) => sum + each, 0), at(0.5), at(0.9)]
}

function naively(
  made: readonly MadeDossier[],
  group: (one: MadeDossier) => string,
): Map<string, NaiveCounts> {
  const found = new Map<string, NaiveCounts>()
  const periods = quarters(AS_OF)
  for (const one of made) {
    countNaively(one, periods, AS_OF, (period) => {
      const key = `${group(one)} ${period}`
      const held = found.get(key) ?? noCounts()
      found.set(key, held)
      return held
    })
  }
  return found
}

/** Counts held against the naive ones: quantiles within the error that is stated, all else exactly. */
function expectEqual(counts: Map<string, NaiveCounts>, naive: Map<string, NaiveCounts>): void {
  expect([...counts.keys()].sort()).toEqual([...naive.keys()].sort())
  for (const [key, { lateDays, ...others }] of naive) {
    const {
      lateDays: [number = 0, sum = 0, ...quantiles],
      ...found
    } = counts.get(key) ?? noCounts()
    expect(found, key).toEqual(others)
    const [n, total, ...exact] = summary(lateDays)
    expect([number, sum], key).toEqual([n, total])
    exact.forEach((days, at) => {
      const off = Math.abs((quantiles[at] ?? NaN) - days)
      expect(off, key).toBeLessThanOrEqual(days <= 128 ? 0 : days * 0.0101)
    })
  }
}

const listOf = (made: readonly MadeDossier[]): string =>
  `${HEADINGS.join(',')}\n${made.map((one, at) => dossierLine(at, one)).join('')}`

describe('counts of dossiers', () => {
  it('are those of a naive count, whatever the list, its files and its pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer(),
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 20, max: 5000 }),
        async (seed, rows, size) => {
          const random = randomOf(seed)
          const made = Array.from({ length: rows }, (_, at) => madeDossier(at, random))
          const half = Math.ceil(rows / 2)
          const files = [listOf(made.slice(0, half)), listOf(made.slice(half))]
          const tally = await tallied(rows > 1 ? files : files.slice(0, 1), {}, size)
          expectEqual(
            plainCounts(tally, ([unit = 0]) => tally.units.texts[unit] ?? ''),
            naively(made, ({ handling }) => handling),
          )
          const { read, counted, reasons } = tally.report()
          expect(read).toBe(rows)
          expect(counted + [...reasons.values()].reduce((sum, { count }) => sum + count, 0)).toBe(
            read,
          )
          for (const { counts } of tally.counts()) {
            const { carried, received, early, onTime, late, within, overdue, paused } = counts
            expect(carried + received).toBe(early + onTime + late + within + overdue + paused)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('are told by area and channel, and by the unit that received', async () => {
    const random = randomOf(7)
    const made = Array.from({ length: 800 }, (_, at) => madeDossier(at, random))
    const tally = await tallied([listOf(made)], { unit: 'receiving', splits: ['area', 'channel'] })
    expectEqual(
      plainCounts(tally, ([unit = 0, area = 0, channel = 0]) =>
        [
          tally.units.texts[unit],
          tally.splits.area.texts[area],
          tally.splits.channel.texts[channel],
        ].join('|'),
      ),
      naively(made, ({ receiving, area, channel }) => [receiving, area, channel].join('|')),
    )
  })

  it('are the same out of UTF-16', async () => {
    const random = randomOf(3)
    const made = Array.from({ length: 50 }, (_, at) => madeDossier(at, random))
    const text = listOf(made)
    const wide = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
    const [a, b] = [await tallied([text]), await tallied([wide], {}, 101)]
    expect([...b.counts()].map(({ counts }) => counts)).toEqual(
      [...a.counts()].map(({ counts }) => counts),
    )
  })
})

describe('a row that is not counted', () => {
  const HEAD = 'Mã hồ sơ;Đơn vị;Ngày tiếp nhận;Ngày hẹn trả;Ngày trả;Trạng thái\n'
  const GOOD = 'A-1;UBND huyện Lấp Vò;01/07/2021;05/07/2021;05/07/2021;Đã trả kết quả\n'
  it.each<[Reason, string, string]>([
    ['badDay', 'B;Lấp Vò;31/02/2021;05/07/2021;;', '31/02/2021'],
    ['badDay', 'B;Lấp Vò;01/02/2021;mai;;', 'mai'],
    ['noReceived', 'B;Lấp Vò;;05/07/2021;;', ''],
    ['noDue', 'B;Lấp Vò;01/07/2021;;;', ''],
    ['noUnit', 'B;;01/07/2021;05/07/2021;;', ''],
    ['dueBefore', 'B;Lấp Vò;06/07/2021;05/07/2021;;', '2021-07-06 > 2021-07-05'],
    ['returnedBefore', 'B;Lấp Vò;01/07/2021;05/07/2021;30/06/2021;', '2021-07-01 > 2021-06-30'],
    ['doneNoDay', 'B;Lấp Vò;01/07/2021;05/07/2021;;Đã trả kết quả', ''],
    ['repeated', ' A-1 ;Lấp Vò;01/07/2021;05/07/2021;;', ' A-1 '],
    ['afterAsOf', 'B;Lấp Vò;01/10/2021;05/10/2021;;', '2021-10-01'],
    ['refused', 'B;Lấp Vò;01/07/2021;05/07/2021;;Không được tiếp nhận', ''],
    ['withdrawn', 'B;Lấp Vò;01/07/2021;05/07/2021;;Công dân rút', ''],
    ['fewCells', 'B;Lấp Vò;01/07/2021', '3'],
    ['manyCells', 'B;Lấp Vò;01/07/2021;05/07/2021;;;x', '7'],
    ['quote', 'B;"Lấp" Vò;01/07/2021;05/07/2021;;', ''],
    ['nul', 'B;Lấp\0;01/07/2021;05/07/2021;;', ''],
    ['open', 'B;"Lấp;01/07/2021;05/07/2021;;', ''],
  ])('is counted by its reason, with its line: %s', async (reason, line, found) => {
    const tally = await tallied([`${HEAD}${GOOD}${line}\n`])
    const { read, counted, reasons } = tally.report()
    expect({ read, counted }).toEqual({ read: 2, counted: 1 })
    expect([...reasons]).toEqual([
      [reason, { count: 1, examples: [{ file: '1.csv', row: 3, found }] }],
    ])
  })

  it('is one whose bytes are no letters', async () => {
    const text = new TextEncoder().encode(`${HEAD}${GOOD}B;Th~p;01/07/2021;05/07/2021;;\n`)
    const bytes = text.map((byte) => (byte === 126 ? 0xe1 : byte))
    const { counted, reasons } = (await tallied([bytes])).report()
    expect([counted, reasons.get('letters')?.count]).toEqual([1, 1])
  })

  it('in two files is found in the second', async () => {
    const { reasons } = (await tallied([HEAD + GOOD, HEAD + GOOD])).report()
    expect(reasons.get('repeated')).toEqual({
      count: 1,
      examples: [{ file: '2.csv', row: 2, found: 'A-1' }],
    })
  })
})

it('counts working days by a calendar', async () => {
  const head = 'Mã hồ sơ,Đơn vị,Ngày tiếp nhận,Ngày hẹn trả,Ngày trả\n'
  // Due on Wednesday 1 September 2021; 2 and 3 September were days off; returned on Tuesday 7.
  const list = `${head}A,Lấp Vò,${writtenDay(dayNumber('2021-08-20'))},01/09/2021,07/09/2021\n`
  const calendar = { holidays: ['2021-09-02', '2021-09-03'], workdays: ['2021-09-04'] }
  const days = async (given: typeof calendar | null): Promise<number | undefined> =>
    [...(await tallied([list], { calendar: given })).counts()].at(-1)?.delays.sum
  expect(await days(null)).toBe(6)
  expect(await days(calendar)).toBe(3)
})
