import { describe, expect, test } from 'vitest'
import { declarationOf, TABLE_NAMES, type TableName } from '@/dataset/declarations'
import { templateOf } from '@/build/templates'
import { NO_ROWS_AT_ALL, tableRows, type PackageRows } from '@/import/packageRows'
import { DATA_ROWS, only, take } from '#tests/import/base'

const MARK = /^Ví dụ;/gm

/** The template as an officer leaves it who fills in what the example says. */
const filled = (name: TableName): string => templateOf(name).replace(MARK, '1;')
const headingsOf = (name: TableName): string => `${templateOf(name).split('\r\n')[0] ?? ''}\r\n`

/** Which columns the rows of a table say something in. */
const filledIn = (rows: PackageRows, name: TableName): readonly string[][] =>
  tableRows(rows, name).map((row) =>
    Object.keys(declarationOf(name).columns).filter((column) => {
      const value = row[column]
      return Array.isArray(value) ? value.length > 0 : value !== null && value !== ''
    }),
  )

/** Which columns the examples say something in, as they stand in the file. */
const said = (name: TableName): readonly unknown[] => [
  name,
  ...filled(name)
    .split('\r\n')
    .slice(1, -1)
    .map((line) => {
      const cells = line.split(';').slice(1)
      return Object.keys(declarationOf(name).columns).filter((_, index) => cells[index] !== '')
    }),
]

describe('templates', () => {
  test('open in columns in Vietnamese Excel and keep their letters', () => {
    expect(templateOf('fields')).toBe(
      '\uFEFFTT;Mã lĩnh vực;Lĩnh vực;Tên gọn;Thứ tự;Mô tả;Tên tiếng Anh;Tên gọn tiếng Anh\r\n' +
        'Ví dụ;linh-vuc-vi-du;Cải cách thủ tục hành chính;Thủ tục;1;Tiếp nhận và trả kết quả hồ sơ;;\r\n',
    )
  })

  test('with their examples filled in are one package, nothing asked and nothing changed', async () => {
    const files = Object.fromEntries(TABLE_NAMES.map((name) => [`${name}.csv`, filled(name)]))
    const { report, taken } = await take(files, { base: NO_ROWS_AT_ALL })
    for (const { file, questions, rows, problems, table } of report) {
      expect([file, table, questions]).toEqual([file, file.replace('.csv', ''), []])
      expect([file, rows.changed, rows.refused, rows.skipped]).toEqual([file, 0, 0, 0])
      expect([file, problems.filter(({ severity }) => severity !== 'info')]).toEqual([file, []])
    }
    const [observation] = taken.observations
    expect(observation).toEqual({
      unit_id: 'huyen-vi-du',
      indicator_id: 'chi-so-vi-du',
      period: '2021-Q3',
      basis: 'appraisal_1',
      value: 97.5,
      numerator: 195,
      denominator: 200,
      target: 98,
      published_on: '2021-10-15',
      status: 'official',
      quality: null,
      missing_reason: null,
      note: 'Ghi điều cần nói thêm về số này',
      source_id: 'nguon-vi-du',
      lower: null,
      upper: null,
      published_rank: null,
    })
    for (const name of TABLE_NAMES) expect([name, ...filledIn(taken, name)]).toEqual(said(name))
  })

  test.each(TABLE_NAMES)('%s: its examples are told and never imported', async (name) => {
    for (const file of [`${name}.csv`, 'Bieu mau.csv']) {
      const intake = await take({ [file]: templateOf(name) })
      const { questions, rows, problems } = only(intake)
      const { taken } = intake
      const examples = templateOf(name).match(MARK)?.length ?? 0
      expect(rows).toEqual({ read: examples, taken: 0, changed: 0, refused: 0, skipped: examples })
      expect(questions).toEqual([])
      const told = problems.filter(({ code }) => code === 'row/example')
      expect(told.map(({ row }) => row)).toEqual(Array.from({ length: examples }, (_, i) => i + 2))
      expect(problems.filter(({ code }) => code !== 'row/example').map(({ code }) => code)).toEqual(
        ['table/noRows'],
      )
      for (const each of TABLE_NAMES) expect(tableRows(taken, each)).toEqual([])
    }
  })

  test.each(TABLE_NAMES)('%s without examples gives no rows and asks nothing', async (name) => {
    const { questions, rows, problems } = only(await take({ [`${name}.csv`]: headingsOf(name) }))
    expect([rows.read, questions]).toEqual([0, []])
    expect(problems.map(({ code }) => code)).toEqual(['table/noRows'])
  })

  test('rows below the example are imported, the example is not', async () => {
    const row =
      ';Huyện Lấp Vò;Chỉ số cải cách hành chính;2021;Công bố;77,5;;;;;Chính thức;;;tam-nong-2020;;;;\r\n'
    const { taken } = await take(
      { 'observations.csv': templateOf('observations') + row },
      { base: DATA_ROWS },
    )
    expect(taken.observations.map(({ unit_id: id, value }) => [id, value])).toEqual([
      ['lap-vo', 77.5],
    ])
  })
})
