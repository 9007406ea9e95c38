import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openBase, type PackageBytes } from '@/import/basePackage'
import { ImportSession } from '@/import/importSession'
import { DATA } from '#tests/generator/readTable'

const FILES: PackageBytes = new Map(
  readdirSync(DATA, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => [name, new Uint8Array(readFileSync(path.join(DATA, name)))]),
)
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const SAID = {
  title: 'Báo cáo 15/BC-SNV quý I/2022',
  publisher: 'Sở Nội vụ',
  date: '2022-04-10',
}

async function made(desk: ImportSession) {
  const overview = await desk.take(() => undefined)
  const { rows } = await openBase(desk.packageBytes() ?? new Map<string, Uint8Array>())
  const figures = rows.observations.filter(({ period }) => period === '2022-Q1')
  const known = new Set(figures.map(({ source_id: id }) => id))
  return {
    overview,
    said: figures.map(({ unit_id: unit, source_id: id, published_on: on }) =>
      [unit, id, on].join(' '),
    ),
    sources: rows.sources.filter(({ source_id: id }) => known.has(id)),
  }
}

test('The source of a set of files and its day are said once for all of them, but for rows that name their own.', async () => {
  const desk = await ImportSession.open(FILES)
  const head = 'Đơn vị;Kỳ;Hồ sơ đúng hạn'
  await desk.addFile('mot.csv', bytes(`${head}\nHuyện Lấp Vò;Quý I/2022;97,5\n`))
  await desk.addFile('hai.csv', bytes(`${head}\nHuyện Lai Vung;Quý I/2022;96,5\n`))
  await desk.addFile(
    'ba.csv',
    bytes(`${head};Nguồn\nHuyện Thanh Bình;Quý I/2022;95,5;Công văn riêng\n`),
  )
  expect(new Set((await made(desk)).sources.map(({ title }) => title)).size).toBe(3)

  desk.setSource(SAID)
  const { overview, said, sources } = await made(desk)
  const id = 'bao-cao-15-bc-snv-quy-i-2022'
  expect(said).toEqual([
    `lap-vo ${id} 2022-04-10`,
    `lai-vung ${id} 2022-04-10`,
    'thanh-binh cong-van-rieng 2022-04-10',
  ])
  expect(sources[0]).toEqual({ source_id: id, ...SAID, url: null, kind: 'file' })
  expect(sources.map(({ title }) => title)).toEqual([SAID.title, 'Công văn riêng'])
  expect(overview.source).toEqual(SAID)
  expect(desk.recipes()).not.toContain(id)

  desk.setSource(null)
  expect((await made(desk)).said).toContain('lap-vo tep-mot ')
})
