import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dayNumber } from '@/dossiers/days'
import type { DossierSummary } from '@/dossiers/summary'
import { run } from '@/cli/main'
import { expectMade } from '#tests/support/engineCounts'
import { recordsOf } from '#tests/support/naiveCsv'
import { makeXlsx } from '#tests/fixtures/xlsx'
import { writeDossiers } from '#tests/support/writeDossiers'

const AS_OF = '2021-09-30'

let root = ''
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'aggregate-'))
  cpSync('data', path.join(root, 'package'), { recursive: true })
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

const at = (name: string): string => path.join(root, name)
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content)
  return at(name)
}
const aggregated = async (
  args: readonly string[],
): Promise<{ exit: number; dossiers: DossierSummary }> => {
  const { exit, out, error } = await run(['aggregate', ...args, '--json'])
  expect(error).toBe('')
  return { exit, ...(JSON.parse(out) as { readonly dossiers: DossierSummary }) }
}

/** Into the package of the test, for the one of its indicators that is meant. */
const INTO = (): readonly string[] => [
  '--into',
  at('package'),
  '--out',
  at('out'),
  '--indicator',
  'ho-so',
]

const HEAD = 'Mã hồ sơ,Đơn vị,Họ và tên,Ngày tiếp nhận,Ngày hẹn trả,Ngày trả,Lĩnh vực'
const list = (...lines: readonly string[]): string => `${[HEAD, ...lines].join('\n')}\n`
const LAP_VO = [
  'A1,UBND huyện Lấp Vò,Nguyễn Văn Thử,01/07/2021,05/07/2021,05/07/2021,Đất đai',
  'A2,UBND huyện Lấp Vò,Nguyễn Văn Thử,01/07/2021,05/07/2021,04/07/2021,Hộ tịch',
  'A3,Bộ phận một cửa huyện Lấp Vò,Nguyễn Văn Thử,01/07/2021,05/07/2021,10/07/2021,Đất đai',
  'A4,H. Lấp Vò,Nguyễn Văn Thử,25/09/2021,05/10/2021,,Đất đai',
]

describe('aggregate', () => {
  test('counts a made list of any length as its maker did, to the last one', async () => {
    const file = at('made.csv')
    const made = await writeDossiers(file, 30_000, 17, dayNumber(AS_OF) ?? 0)
    const { exit, dossiers } = await aggregated([file, '--as-of', AS_OF])
    expect(exit).toBe(0)
    await expectMade(dossiers, made)
  })

  test.each([
    ['resolved', ['66.6667', '2', '3']],
    ['portal', ['75', '3', '4']],
  ])('puts the rate into the package, by the rule %s, with its source', async (rule, value) => {
    const file = put('mot-cua.csv', list(...LAP_VO))
    const args = [file, '--as-of', AS_OF, '--rule', rule, ...INTO()]
    const { exit, dossiers } = await aggregated(args)
    expect({ exit, counted: dossiers.counted }).toEqual({ exit: 0, counted: 4 })
    const source = `mot-cua-${AS_OF}-${rule}`
    const [figure, ...others] = recordsOf(readFileSync(at('out/observations.csv'), 'utf8')).filter(
      (row) => row['source_id'] === source,
    )
    expect(others).toEqual([])
    expect(figure).toMatchObject({ unit_id: 'lap-vo', indicator_id: 'ho-so', period: '2021-Q3' })
    expect([figure?.['value'], figure?.['numerator'], figure?.['denominator']]).toEqual(value)
    const said = recordsOf(readFileSync(at('out/sources.csv'), 'utf8')).find(
      (row) => row['source_id'] === source,
    )
    expect(said?.['title']).toMatch(/^Tổng hợp 4 hồ sơ từ mot-cua\.csv, tính đến 2021-09-30, /)
    expect(readFileSync(at('out/observations.csv'), 'utf8')).not.toContain('Nguyễn')
  })

  test('says what was dropped and why rows do not count, and reads a workbook alike', async () => {
    const faulty = [
      ...LAP_VO,
      'A1,UBND huyện Lấp Vò,X,01/07/2021,05/07/2021,,',
      'B,Xứ Lạ,X,01/07/2021,30/06/2021,,',
      'C,Cao Lãnh,X,02/07/2021,05/07/2021,,',
    ]
    const file = put('loi.csv', list(...faulty))
    const { exit, out } = await run(['aggregate', file, '--as-of', AS_OF])
    expect(exit).toBe(1)
    expect(out).toContain('cột thông tin cá nhân: Họ và tên.')
    expect(out).toContain(`Trùng mã hồ sơ đã tính, chỉ tính dòng đầu: 1 dòng (${file} dòng 6 “A1”)`)
    expect(out).toContain(`Hẹn trả trước ngày tiếp nhận: 1 dòng (${file} dòng 7`)
    expect(out).toMatch(/Có thể là nhiều đơn vị \(.+\): “Cao Lãnh”, 1 hồ sơ/)
    const cells = [HEAD, ...faulty].map((line) => line.split(','))
    const book = put('loi.xlsx', makeXlsx([{ name: 'HS', rows: cells }]))
    const [a, b] = [
      await aggregated([file, '--as-of', AS_OF]),
      await aggregated([book, '--as-of', AS_OF]),
    ]
    expect(b.dossiers.units).toEqual(a.dossiers.units)
  })

  test('counts by area, by months, and working days of a calendar', async () => {
    const file = put('a.csv', list(...LAP_VO))
    const calendar = put('lich.csv', 'day,kind\n2021-09-02,holiday\n')
    const split = ['--by', 'month', '--split', 'area', '--calendar', calendar]
    const { dossiers } = await aggregated([file, '--as-of', AS_OF, ...split])
    const july = dossiers.parts.filter(({ period }) => period === '2021-07')
    expect(july.map(({ part, counts }) => [part, counts.received, counts.late])).toEqual([
      [['Hộ tịch'], 1, 0],
      [['Đất đai'], 2, 1],
    ])
    // Due on Monday 5 July, returned on Saturday 10: four working days.
    expect(dossiers.units.find(({ period }) => period === '2021-07')?.daysLate.mean).toBe(4)
  })

  test('makes no figure of a period that has not ended, and none before the first asked for', async () => {
    const file = put('a.csv', list(...LAP_VO))
    const into = INTO()
    const early = await run(['aggregate', file, '--as-of', '2021-09-29', ...into])
    expect(early).toMatchObject({ exit: 1, error: '' })
    expect(early.out).toContain('Kỳ Quý III/2021 chưa hết vào ngày chốt')
    const late = await run(['aggregate', file, '--as-of', AS_OF, '--from', '2021-Q4', ...into])
    expect(late.exit).toBe(1)
    expect(existsSync(at('out'))).toBe(false)
  })

  test.each([
    [[], 'tên tệp'],
    [['x.csv'], '--as-of cần một ngày'],
    [['x.csv', '--as-of', '30/09/2021'], '--as-of cần một ngày'],
    [['x.csv', '--as-of', AS_OF, '--by', 'week'], 'month, quarter, year'],
    [['x.csv', '--as-of', AS_OF, '--rule', 'both'], 'resolved, portal'],
    [['x.csv', '--as-of', AS_OF, '--from', '2021'], '2021-Q3'],
    [['x.csv', '--as-of', AS_OF, '--save-recipe', 'r.json'], '--save-recipe'],
    [['x.csv', '--as-of', AS_OF, '--into', 'data'], 'ho-so, hs-xa'],
    [['x.csv', '--as-of', AS_OF, '--into', 'data', '--indicator', 'no-such'], 'no-such'],
    [['no-such.csv', '--as-of', AS_OF], 'ENOENT'],
    [['data/units.csv', '--as-of', AS_OF], 'không phải danh sách hồ sơ'],
  ])('cannot run with %j', async (args, said) => {
    const { exit, out, error } = await run(['aggregate', ...args])
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(error).toContain(said)
  })
})
