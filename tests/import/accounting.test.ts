import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { takeIn, type Intake } from '@/import/intake'
import { readFile } from '@/import/sheets/readFile'
import { HOSTILE_FILES } from '#tests/fixtures/hostile'
import { writeCsv } from '#tests/dataset/cells/writeCsv'
import { DATA_ROWS, isAccounted, SMALL_ROWS, take, workOf } from './base'

const LONGEST_MS = 2_000

/**
 * What holds for every file whatever: each row has one fate, one that is not used has a reason, and
 * what came out can be found again.
 */
function expectAccounted({ report, taken }: Intake): void {
  for (const each of report) {
    expect(isAccounted(each)).toBe(true)
    const { rows, problems, made } = each
    const errors = problems.filter(({ severity }) => severity === 'error')
    if (rows.refused > 0) expect(errors.length).toBeGreaterThan(0)
    const said = new Set(problems.flatMap(({ row }) => row ?? []))
    // A name over a section that is not known, or of several, is told where it stands, once for the
    // rows below it.
    const sections = new Set(
      problems.flatMap(({ code, row }) => (code === 'row/names' && row !== null ? [row] : [])),
    )
    const isOfAll = errors.some(
      ({ row, code }) =>
        row === null ||
        code === 'number/ambiguous' ||
        code === 'heading/blank' ||
        (/^name\/(?:unknown|ambiguous)$/.test(code) && sections.has(row)),
    )
    if (!isOfAll)
      expect(said.size).toBeGreaterThanOrEqual(Math.min(rows.refused + rows.skipped, 900))
    if (rows.taken + rows.changed > 0) expect(made).toBeGreaterThan(0)
    if (rows.taken + rows.changed === 0) expect(made).toBe(0)
  }
  const made = report.reduce((sum, each) => sum + each.made, 0)
  const rows = Object.entries(taken).reduce(
    (sum, [name, each]) => sum + (name === 'sources' ? 0 : each.length),
    0,
  )
  expect(rows).toBeLessThanOrEqual(made)
}

describe('every row is accounted for', () => {
  const HEADINGS =
    'Đơn vị|Chỉ số|Kỳ|Kết quả|Tử số|Mẫu số|Hồ sơ đúng hạn|Kiểm tra CCHC|Lấp Vò|Cao Lãnh|Quý III/2021|Quý 3|STT|Ghi chú|Tổng cộng|SĐT|x||unit_id|value|Cơ sở|Ngày công bố|Năm|Mã mô hình|Mô hình|Tên gọn'
  const CELLS =
    '|-|Lấp Vò|Cao Lãnh|Huyện Tháp Mười|Hồ sơ đúng hạn|3.3|Quý III/2021|2021|quý 3|98,5|98.5|1.234|1|100%|62,5/70|Tổng cộng|I|N/A|27/10/2021|10/27/2021|=1+1|"|x;y|12/|final|\u0000|<b>|tháng 13/2021|1e400'
  const headings = fc.constantFrom(...HEADINGS.split('|'))
  const cells = fc.constantFrom(...CELLS.split('|'))

  test('of any table that can be written', async () => {
    const table = fc.array(headings, { minLength: 1, maxLength: 7 }).chain((top) =>
      fc.tuple(
        fc.constant(top),
        fc.array(fc.array(cells, { minLength: top.length, maxLength: top.length }), {
          maxLength: 8,
        }),
        fc.constantFrom(',', ';'),
      ),
    )
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), async ([top, rows, delimiter], isTitled) => {
        const title = isTitled ? [['Kết quả Quý III/2021', ...top.slice(1).map(() => '')]] : []
        const text = writeCsv([...title, top, ...rows], {
          delimiter,
          lineEnd: '\n',
          quoteAll: false,
        })
        expectAccounted(await take({ 'a.csv': text }))
      }),
      { numRuns: 400 },
    )
  }, 120_000)

  // A line that is lost in the second of two tables side by side: told there, so counted there, even
  // where it is longer than the rows that can be read.
  test.each(['\u0000', '1,2,3,4,\u0000'])(
    'of a table beside another, with a broken row',
    async (end) => {
      const text = `Hồ sơ đúng hạn,Đơn vị,Năm,Hồ sơ đúng hạn,Chỉ số,Ghi chú,Mô hình\n,,,,,,${end}\n`
      const intake = await take({ 'a.csv': text })
      expectAccounted(intake)
      expect(intake.report.flatMap(({ problems }) => problems.map(({ code }) => code))).toContain(
        'csv/nul',
      )
    },
  )

  test('of several files at once, whatever they repeat', async () => {
    const line = fc.tuple(
      fc.constantFrom('Alpha', 'Beta', 'Gamma', 'a', 'H. Alpha'),
      fc.constantFrom('On time', 'Late', '1.1'),
      fc.constantFrom('2021', 'Q1/2021'),
      cells,
    )
    const file = fc.array(line, { maxLength: 5 }).map((rows) =>
      writeCsv([['Đơn vị', 'Chỉ số', 'Kỳ', 'Kết quả'], ...rows], {
        delimiter: ',',
        lineEnd: '\n',
        quoteAll: true,
      }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 3 }), async (files) => {
        expectAccounted(
          await take(Object.fromEntries(files.map((text, index) => [`${index}.csv`, text])), {
            base: SMALL_ROWS,
          }),
        )
      }),
      { numRuns: 150 },
    )
  }, 120_000)

  test.each(HOSTILE_FILES)('of $name', { timeout: 60_000 }, async ({ name, bytes }) => {
    const read = await readFile(name, bytes())
    const work = await workOf(() => {
      const { report } = takeIn({ files: [{ file: name, read }], base: DATA_ROWS })
      expect(report.every(isAccounted)).toBe(true)
      if (!read.usable) expect(report.flatMap(({ problems }) => problems)).not.toEqual([])
    })
    expect(work).toBeLessThan(LONGEST_MS)
  })
})
