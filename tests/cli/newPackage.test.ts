import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from '@/cli/main'
import { COMMUNE_LIST, COMMUNES, communeFigures } from '#tests/fixtures/office/communes'

let root = ''
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'new-'))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})
const at = (name: string): string => path.join(root, name)
const begin = (...more: readonly string[]) => run(['new', at('xa'), ...more])
const ABOUT = ['--level', 'cấp xã', '--province', 'Tỉnh Đồng Tháp', '--period', 'Quý III/2025']

type Written = { readonly dashboard: object; readonly title: string }
const descriptor = (): Written =>
  JSON.parse(readFileSync(path.join(at('xa'), 'datapackage.json'), 'utf8')) as Written

test('a package is begun, an office list and its figures go into it, and it is clean', async () => {
  const begun = await begin(...ABOUT)
  expect([begun.exit, begun.error]).toEqual([0, ''])
  expect(descriptor()).toMatchObject({
    title: 'Cải cách hành chính cấp xã · Đồng Tháp',
    dashboard: { level: 'commune', period: '2025-Q3', parent_unit: 'dong-thap', focus: [] },
  })
  writeFileSync(at('danh muc.csv'), COMMUNE_LIST)
  writeFileSync(at('so lieu.csv'), communeFigures())
  const files = [at('danh muc.csv'), at('so lieu.csv')]
  const imported = await run(['import', ...files, '--into', at('xa'), '--out', at('xa')])
  expect(imported.out).toContain('Đã ghi bộ số liệu')
  const lines = readFileSync(path.join(at('xa'), 'observations.csv'), 'utf8')
    .trim()
    .split('\n')
  expect(lines).toHaveLength(1 + COMMUNES.length * 4)
  expect(lines.slice(1).every((line) => line.includes(',2025-Q3,'))).toBe(true)
  const checked = await run(['check', at('xa'), '--json'])
  const { files: reports } = JSON.parse(checked.out) as {
    readonly files: readonly { readonly problems: readonly { readonly severity: string }[] }[]
  }
  const severities = reports.flatMap(({ problems }) => problems.map(({ severity }) => severity))
  expect(severities.filter((each) => each === 'error')).toEqual([])
})

test('what it is called, and whose indicators it takes over, can be said', async () => {
  const from = path.join(import.meta.dirname, '../fixtures/cases/base')
  await begin(...ABOUT, '--title', 'Theo dõi cấp xã', '--like', from)
  expect(descriptor()).toMatchObject({ title: 'Theo dõi cấp xã' })
  const taken = readFileSync(path.join(at('xa'), 'indicators.csv'), 'utf8')
  expect(taken.match(/^[\w-]+(?=,)/gm)).toEqual([
    'indicator_id',
    'ho-so',
    'tiep-nhan',
    'tre',
    'diem',
  ])
  expect(
    readFileSync(path.join(at('xa'), 'units.csv'), 'utf8')
      .trim()
      .split('\n'),
  ).toHaveLength(2)
})

test.each([
  [ABOUT.slice(0, 4), /--period/],
  [['--level', 'thôn', ...ABOUT.slice(2)], /gặp “thôn”.*cấp xã, cấp huyện/],
  [[...ABOUT.slice(0, 4), '--period', 'Quý III'], /gặp “Quý III”.*Cần một kỳ có năm/],
  [[...ABOUT, '--like', 'nowhere'], /Không dùng được bộ số liệu nowhere/],
  [[...ABOUT, 'more'], /Sai cách dùng: more/],
])('%s writes nothing and says why', async (more, reason) => {
  const { exit, error } = await begin(...more)
  expect([exit, existsSync(at('xa'))]).toEqual([2, false])
  expect(error).toMatch(reason)
})

test('a folder that holds a package is left as it is', async () => {
  await begin(...ABOUT)
  const { exit, error } = await begin('--level', 'huyện', ...ABOUT.slice(2))
  expect([exit, descriptor().dashboard]).toEqual([2, expect.objectContaining({ level: 'commune' })])
  expect(error).toContain('đã có một bộ số liệu')
})
