import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { createWords } from '@/i18n/translator'
import { ImportSession } from '@/import/importSession'
import { FRAME, portalColumn } from '@/import/portalFrame'
import { EMPTY_RECIPE, withAnswer } from '@/import/recipe'
import { DATA } from '#tests/generator/readTable'
import { DATA_ROWS, isAccounted, only, take } from './base'

const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.resolve(import.meta.dirname, '../fixtures/portal', name)))
const SERVICE = 'sample-766-service-results.json'
const DETAIL = 'sample-766-detail.json'
const COMMUNES = 'sample-766-communes.json'

test('The portal’s own answer waits for its period alone, and one press brings every row.', async () => {
  const waiting = await take({ [SERVICE]: sample(SERVICE) })
  const needed = only(waiting).questions.filter(({ isNeeded }) => isNeeded)
  expect(needed.map(({ id }) => id)).toEqual(['constant:period'])
  expect(needed[0]?.choices.length).toBeGreaterThan(0)
  expect(needed[0]?.suggested).toBeNull()
  const { taken, report } = await take(
    { [SERVICE]: sample(SERVICE) },
    { recipes: [withAnswer(EMPTY_RECIPE, 'constant:period', '2026')] },
  )
  const [done] = report
  expect(done?.rows).toMatchObject({ read: 9, taken: 9 })
  expect(done?.questions.filter(({ isNeeded }) => isNeeded)).toEqual([])
  const totals = taken.observations.filter(({ indicator_id: id }) => id === 'bo-766')
  expect(totals.map(({ unit_id, value }) => `${unit_id} ${value}`)).toEqual(
    expect.arrayContaining(['p-sa-dec 72.9', 'x-tan-khanh-trung 72.9', 'dong-thap-2025 65']),
  )
  expect(new Set(totals.map(({ basis }) => basis))).toEqual(new Set(['final']))
})

test('On a day that is known the year of that day is suggested, and said to be so.', async () => {
  const files = new Map(
    readdirSync(DATA, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, new Uint8Array(readFileSync(path.join(DATA, name)))]),
  )
  const desk = await ImportSession.open(files, '2026-11-30')
  await desk.addFile(SERVICE, sample(SERVICE))
  const [asked] = (await desk.take(() => undefined)).tables
  expect(
    asked?.questions.flatMap(({ id, isWaiting, suggested, choices }) =>
      isWaiting ? [[id, suggested, choices[0]?.label]] : [],
    ),
  ).toEqual([['constant:period', '2026', '2026']])
  desk.takeSuggestions(SERVICE)
  const [done] = (await desk.take(() => undefined)).tables
  expect(done?.rows).toMatchObject({ read: 9, taken: 9 })
})

test('Units and indicators that the package lacks come with the answer, and are said.', async () => {
  const { taken, report } = await take({ [COMMUNES]: sample(COMMUNES) })
  expect(
    taken.units.map(({ unit_id, kind, level, parent_id }) => [unit_id, kind, level, parent_id]),
  ).toEqual([
    ['p-sa-dec', 'phường', 'commune', 'dong-thap-2025'],
    ['x-tan-khanh-trung', 'xã', 'commune', 'dong-thap-2025'],
    ['x-lap-vo', 'xã', 'commune', 'dong-thap-2025'],
    ['p-cao-lanh', 'phường', 'commune', 'dong-thap-2025'],
    ['x-tan-ho-co', 'xã', 'commune', 'dong-thap-2025'],
    ['x-phong-hoa', 'xã', 'commune', 'dong-thap-2025'],
  ])
  expect(taken.indicators.map(({ indicator_id: id }) => id)).toHaveLength(6)
  const [done] = report
  expect(done?.problems.find(({ code }) => code === 'portal/made')?.found).toContain('Xã Lấp Vò')
  // Once they are there, the same answer brings figures alone.
  const again = await take(
    { [COMMUNES]: sample(COMMUNES) },
    {
      base: {
        ...DATA_ROWS,
        units: [...DATA_ROWS.units, ...taken.units],
        indicators: [...DATA_ROWS.indicators, ...taken.indicators],
      },
    },
  )
  expect([again.taken.units.length, again.taken.indicators.length]).toEqual([0, 0])
  expect(again.taken.observations).toEqual(taken.observations)
})

test('A department among communes is one, and a unit of the tier before is no unit of today.', async () => {
  const { taken } = await take({ [SERVICE]: sample(SERVICE) })
  expect(
    taken.units.flatMap(({ level, name, kind, aliases }) =>
      level === 'department' ? [[name, kind, ...aliases]] : [],
    ),
  ).toEqual([
    ['Sở Nội vụ', 'sở', 'Sở Nội vụ - tỉnh Đồng Tháp', 'H20.11'],
    ['Thanh tra tỉnh Đồng Tháp', 'thanh tra', 'H20.20'],
  ])
  const district = DATA_ROWS.units.find(({ name }) => name === 'Huyện Lấp Vò')
  expect(district?.valid_to).toBe('2025-07-01')
  expect(taken.units.map(({ name }) => name)).toContain('Xã Lấp Vò')
})

test('A copy with counts brings shares with their counts, and no score twice.', async () => {
  const intake = await take({ [DETAIL]: sample(DETAIL) })
  const report = only(intake)
  expect(isAccounted(report)).toBe(true)
  expect(report.questions.filter(({ isNeeded }) => isNeeded)).toEqual([])
  expect(report.rows).toMatchObject({ read: 6, refused: 0, skipped: 0 })
  const of = (unit: string, id: string) =>
    intake.taken.observations.find(
      ({ unit_id, indicator_id }) => unit_id === unit && indicator_id === id,
    )
  expect(of('p-sa-dec', '766-dung-han')).toMatchObject({
    value: 94,
    numerator: 4700,
    denominator: 5000,
  })
  expect(of('p-sa-dec', '766-cong-bo')).toMatchObject({ value: 7.5, numerator: 3, denominator: 40 })
  // Nothing to count with a ratio all the same; nothing paid of nothing to pay is no 0 %.
  expect(of('p-sa-dec', '766-chung-thuc')).toMatchObject({ value: 100, numerator: null })
  expect(of('x-phong-hoa', '766-tra-phi')).toMatchObject({ value: null, denominator: 0 })
  expect(of('x-phong-hoa', '766-dan-cu-tthc')).toBeUndefined()
  // The reports' rate of petitions in time is another figure than the portal's.
  expect(intake.taken.observations.map(({ indicator_id: id }) => id)).not.toContain('pakn')
})

/** The problems of the copy with counts, taken into the package of today. */
async function problemsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = path.join(DATA, 'dong-thap-2026')
  const files = new Map(
    readdirSync(folder)
      .filter((name) => !name.startsWith('observations-'))
      .map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))]),
  )
  const desk = await ImportSession.open(files, '2027-01-02')
  await desk.addFile(DETAIL, bytes)
  await desk.take(() => undefined)
  const { items } = desk.problems({ severity: null, text: '', file: null }, 1, createWords('vi'))
  return items.flatMap(({ code, row, found, expected }) =>
    /^(?:rank|composite|portal\/flag)/.test(code)
      ? [`${code} ${row} ${found} ${expected?.kind === 'value' ? expected.value.toFixed(2) : ''}`]
      : [],
  )
}

test('Flags and ranks are kept; equal totals share a rank, and a total that its groups contradict is told.', async () => {
  const { taken } = await take({ [DETAIL]: sample(DETAIL) })
  const rowsOf = (id: string) =>
    taken.observations.filter(({ indicator_id }) => indicator_id === id)
  expect(rowsOf('766-dong-bo').map(({ quality, note }) => [quality, note])).toEqual(
    Array.from({ length: 6 }, () => [
      'temporary',
      'Lời nhắn của cổng về chất lượng số liệu (bịa để thử)',
    ]),
  )
  expect(rowsOf('766-cong-bo').map(({ quality }) => quality)).toEqual(Array(6).fill(null))
  expect(rowsOf('bo-766').map(({ published_rank: rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6])
  // What is new comes with the tree of the index, so that lost points can be told.
  expect(taken.indicators.find(({ indicator_id: id }) => id === '766-hl-tthc')).toMatchObject({
    parent_id: '766-mdhl',
    max_score: 6,
    max: 90,
    no_case: 'zero',
  })

  // A total off by 0.02 is told; the two units with one total share a rank, whatever they are numbered.
  const text = new TextDecoder().decode(sample(DETAIL))
  const off = text.replace('"totalScore": 58.66', '"totalScore": 58.68')
  const told = await problemsOf(new TextEncoder().encode(off))
  expect(told.filter((each) => each.startsWith('portal/flag'))).toHaveLength(1)
  expect(told.filter((each) => !each.startsWith('portal/flag')).sort()).toEqual([
    'composite/disagreement 7 58.68 58.66',
    'rank/tied 3 2 1.00',
  ])
})

test('Every column of an answer is a part of one figure, or none.', () => {
  expect(portalColumn('groupScores/ONLINE')?.indicator.id).toBe('766-clgq')
  for (const heading of [
    'ratio',
    'rank',
    'groupScores/ONLINE_SERVICE',
    'a/CKMB_CongKhaiMinhBach/score',
    'a/CKMB_CongKhaiMinhBach/metrics/DOSSIER_SYNC/maxScore',
    'metrics/UNKNOWN/ratio',
    'totalReceived',
  ])
    expect(portalColumn(heading), heading).toBeNull()
  expect(new Set(FRAME.map(({ id }) => id)).size).toBe(FRAME.length)
})
