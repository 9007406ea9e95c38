import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import type { ScreenChange } from '@/address/screen'
import { sceneOf } from '@/analysis/scene'
import type { Dataset } from '@/dataset/dataset'
import { openBase, type PackageBytes } from '@/import/basePackage'
import { ImportSession } from '@/import/importSession'
import { createWords } from '@/i18n/translator'
import { changeText } from '@/since/rows'
import { sinceSentence } from '@/since/sentence'
import { sinceView } from '@/since/sinceView'
import { DATA } from '#tests/generator/readTable'
import { screenAt } from '#tests/support/asked'

const vi = createWords('vi')
const SHIPPED = path.join(DATA, 'dong-thap-2026')
const FILE = 'sample-766-communes.json'
const sample = readFileSync(path.resolve(import.meta.dirname, '../fixtures/portal', FILE), 'utf8')

/** The copy as it would have been taken on a day of its year, with other totals. */
const takenOn = (day: string, totals: Readonly<Record<string, number>>): Uint8Array => {
  const copy = JSON.parse(sample) as {
    metadata: { runDateStr: string }
    communes: { departmentCode: string; totalScore: number }[]
  }
  copy.metadata.runDateStr = day
  for (const each of copy.communes) each.totalScore = totals[each.departmentCode] ?? each.totalScore
  return new TextEncoder().encode(JSON.stringify(copy))
}

async function withFile(files: PackageBytes, name: string, bytes: Uint8Array) {
  const desk = await ImportSession.open(files)
  await desk.addFile(name, bytes)
  const overview = await desk.take(() => undefined)
  const written = desk.packageBytes()
  if (!written) throw new Error('Nothing was written')
  return { overview, files: written }
}

/** What changed in words, or why nothing is compared. */
const since = (dataset: Dataset, change: ScreenChange): unknown => {
  const asked = screenAt(change)
  const view = sinceView(dataset, null, sceneOf(dataset, asked), asked)
  if (view === null || view.refused !== null) return view?.refused
  return [
    sinceSentence(vi, view),
    ...view.entries.map((entry) => {
      const units = entry.units.map(({ short_name: name }) => name)
      return `${units.join(', ')}: ${changeText(vi, entry)}`
    }),
  ].map((text) => text.replaceAll('\u00a0', ' '))
}

it('Two copies of one year, each of its day, stand beside each other and say what changed', async () => {
  const shipped = new Map(
    readdirSync(SHIPPED).map((name) => [
      name,
      new Uint8Array(readFileSync(path.join(SHIPPED, name))),
    ]),
  )
  const first = await withFile(shipped, 'a.json', takenOn('03102026', { 'H20.901': 69.2 }))
  const second = await withFile(first.files, 'b.json', takenOn('10102026', {}))
  const { dataset } = await openBase(second.files)
  if (!dataset) throw new Error('The package does not open')
  for (const { rows, tables } of [first.overview, second.overview]) {
    expect(rows).toMatchObject({ read: 7, taken: 7 })
    expect(tables.flatMap(({ questions }) => questions.filter(({ isNeeded }) => isNeeded))).toEqual(
      [],
    )
  }
  // The later day adds to the earlier one, and the year as it was stays.
  expect(second.overview.changes?.shown).toMatchObject({ changed: 0, removed: 0 })
  const asked = { period: '2026-10-10', since: '2026-10-03' } as const
  const told = [
    'Từ Ngày 03/10/2026: 1 kết quả mới đạt chỉ tiêu, không kết quả nào kém đi',
    'X. Lấp Vò: 69,20 điểm (gần đạt) → 72,55 điểm (đạt chỉ tiêu)',
  ]
  expect(since(dataset, { page: 'overview', ...asked } as ScreenChange)).toEqual(told)
  expect(since(dataset, { page: 'units', unit: 'x-lap-vo', ...asked } as ScreenChange)).toEqual(
    told,
  )
  // A day is not held against a whole year.
  expect(since(dataset, { page: 'overview', ...asked, period: '2026' } as ScreenChange)).toBe(
    'kind',
  )
})
