import { expect, it } from 'vitest'
import { openDossiers } from '@/dossiers/open'
import { dossierSink } from '@/dossiers/stream'
import { Tally } from '@/dossiers/tally'
import { dossierLine, HEADINGS, madeDossier, randomOf } from '#tests/support/dossierExport'

const HEAD = 'Mã hồ sơ,Đơn vị giải quyết,Ghi chú,Ngày tiếp nhận,Ngày hẹn trả,Ngày trả\n'
const line = (code: string, note = ''): string =>
  `${code},UBND huyện Lấp Vò,${note},01/07/2021,05/07/2021,04/07/2021\n`
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Counts pieces, and how many MB more were held at most than before the first. */
async function counted(
  pieces: Iterable<Uint8Array>,
  head = HEAD,
): Promise<{ tally: Tally; most: number }> {
  const rule = {
    unit: 'handling',
    splits: [],
    order: 'dmy',
    by: 'quarter',
    calendar: null,
  } as const
  const tally = new Tally({ ...rule, asOf: '2021-09-30' })
  const opened = await openDossiers('a.csv', bytes(head + line('X')), false)
  if (opened.kind !== 'text') throw new Error(opened.kind)
  const sink = dossierSink('a.csv', opened, tally)
  const held = (): number => {
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return (heapUsed + arrayBuffers) / 1e6
  }
  const before = held()
  let most = 0
  sink.push(bytes(head))
  for (const piece of pieces) {
    if (!sink.push(piece)) break
    most = Math.max(most, held() - before)
  }
  sink.end()
  return { tally, most }
}

function* times(piece: Uint8Array, count: number): Generator<Uint8Array> {
  for (let at = 0; at < count; at += 1) yield piece
}

const MB = bytes('x'.repeat(1_000_000))

it.each([
  ['without quotes', 'B,Lấp Vò,', ',01/07/2021,05/07/2021,04/07/2021\n'],
  ['in quotes', 'B,Lấp Vò,"', '",01/07/2021,05/07/2021,04/07/2021\n'],
])('a cell of 50 MB costs its row alone, and is not held: %s', async (_, front, end) => {
  const pieces = [bytes(line('A') + front), ...times(MB, 50), bytes(end + line('C'))]
  const { tally, most } = await counted(pieces)
  const { read, counted: rows, reasons } = tally.report()
  expect([read, rows, reasons.get('long')?.count, reasons.get('long')?.examples[0]?.row]).toEqual([
    3, 2, 1, 3,
  ])
  expect(most).toBeLessThan(60)
})

it('a sparse file is one row too long, however large it is', async () => {
  const { tally, most } = await counted([
    bytes(line('A')),
    ...times(new Uint8Array(1_000_000), 300),
  ])
  const { counted: rows, reasons } = tally.report()
  expect([rows, [...reasons.keys()]]).toEqual([1, ['long']])
  expect(most).toBeLessThan(60)
})

it('memory does not grow with a list that goes on and on', async () => {
  const random = randomOf(5)
  const head = `${HEADINGS.join(',')}\n`
  const rows = Array.from({ length: 4000 }, (_, at) => dossierLine(at, madeDossier(at, random)))
  const piece = bytes(rows.join(''))
  const short = await counted(times(piece, 10), head)
  const long = await counted(times(piece, 100), head)
  expect(long.tally.report().read).toBe(400_000)
  // The same codes come again and again: each is counted once.
  expect(long.tally.report().counted).toBe(short.tally.report().counted)
  expect(long.most - short.most).toBeLessThan(40)
})

it('rows of another encoding are left out where they name a unit, and counted', async () => {
  const old = Uint8Array.from(
    line('B').replace('Lấp', 'L\u00e2p'),
    (sign) => sign.charCodeAt(0) & 255,
  )
  const { tally } = await counted([bytes(line('A')), old, bytes(line('C'))])
  const { counted: rows, reasons } = tally.report()
  expect([rows, reasons.get('letters')?.count]).toEqual([2, 1])
})
