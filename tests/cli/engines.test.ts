import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { run } from '@/cli/main'
import { expectSameCounts, summaryOf } from '#tests/support/engineCounts'
import { dossierLine, HEADINGS, madeDossier, randomOf } from '#tests/support/dossierExport'

const root = mkdtempSync(path.join(tmpdir(), 'engines-'))
afterAll(() => rmSync(root, { recursive: true }))

const put = (name: string, content: string | Uint8Array): string => {
  const file = path.join(root, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
  return file
}

const random = randomOf(3)
const made = (rows: number): string =>
  Array.from({ length: rows }, (_, at) => dossierLine(at, madeDossier(at, random))).join('')
const LIST = `${HEADINGS.join(',')}\n${made(2000)}`
const ALL = ['area', 'procedure', 'channel', 'level'].flatMap((split) => ['--split', split])
const DAY = ['--as-of', '2021-09-30']

const HEAD =
  'Mã hồ sơ,Đơn vị giải quyết,Đơn vị tiếp nhận,Họ và tên,Ngày tiếp nhận,Ngày hẹn trả,Ngày gia hạn,Ngày trả,Trạng thái,Mức độ'
/** Every reason, every way to write a day, names in two forms, codes that stand twice. */
const HOSTILE = [
  HEAD,
  'A1,UBND huyện Lấp Vò,,Thử,01/07/2021,05/07/2021,,05/07/2021 16:30:00,Đã trả kết quả,4',
  'A1,UBND huyện Lấp Vò,,Thử,01/07/2021,05/07/2021,,09/07/2021,Đã trả kết quả,4',
  ' A1 ,UBND huyện Lấp Vò,,Thử,01/07/2021,05/07/2021,,09/07/2021,,',
  `A2,${'UBND huyện Lấp Vò'.normalize('NFD')},,Thử,1-7-2021,5.7.2021,,2021-07-05T08:30,,3`,
  'A3,  UBND  huyện Lấp Vò ,,Thử,2021-7-1,2021-07-05,07/07/2021,08/07/2021 23:59,,',
  'A4,,UBND huyện Lấp Vò,Thử,1/7/2021,"5/7/2021","",,yeu cau bo sung,',
  'A5,UBND huyện Lấp Vò,,Thử,ngày 01 tháng 7 năm 2021,05/07/2021,-,,Đang giải quyết,',
  'A6,UBND huyện Lấp Vò,,Thử,44378,05/07/2021,,,,',
  'A7,UBND huyện Lấp Vò,,Thử,31/02/2021,05/07/2021,,,,',
  'A8,UBND huyện Lấp Vò,,Thử,01/07/2021,05/07/2021,,không rõ,,',
  'A9,UBND huyện Lấp Vò,,Thử,01/07/1821,05/07/2021,,,,',
  'B1,,,Thử,01/07/2021,05/07/2021,,,,',
  'B2,UBND huyện Lấp Vò,,Thử,,05/07/2021,,,,',
  'B3,UBND huyện Lấp Vò,,Thử,01/07/2021,,,,,',
  'B4,UBND huyện Lấp Vò,,Thử,01/07/2021,30/06/2021,,,,',
  'B5,UBND huyện Lấp Vò,,Thử,01/07/2021,05/07/2021,,30/06/2021,,',
  'B6,UBND huyện Lấp Vò,,Thử,01/07/2021,05/07/2021,,,Đã trả kết quả,',
  'B7,UBND huyện Lấp Vò,,Thử,01/10/2021,05/10/2021,,,,',
  'B8,UBND huyện Lấp Vò,,Thử,01/07/2021,05/07/2021,,,Không được tiếp nhận,',
  'B9,UBND huyện Lấp Vò,,Thử,01/07/2021,05/07/2021,,,Công dân rút,',
  'C1,UBND huyện Lấp Vò,,Thử,01/07/2021,05/07/2021,,05/12/2021,,',
  'C2,UBND huyện Lấp Vò,,Thử,01/07/2021,05/07/2021,,,lạ lùng,',
  ',UBND huyện Lấp Vò,,Thử,01/07/2021,05/07/2021,,06/07/2021,,',
  ',UBND huyện Lấp Vò,,Thử,01/07/2021,05/07/2021,,06/07/2021,,',
  'C3,Xứ Lạ,,Thử,01/07/2021,05/07/2021,,06/07/2021,,',
  '',
  ',,,,,,,,,',
  'D1,UBND huyện Lấp Vò,,Thử',
  'D2,UBND huyện Lấp Vò,,Thử,01/07/2021,05/07/2021,,,,,,thừa',
  'D3,"UBND huyện Lấp Vò",,"Nguyễn ""Tư"",\nđại diện",01/07/2019,05/07/2020,,05/07/2021,,',
  'D4,"UBND" huyện Lấp Vò,,Thử,01/07/2021,05/07/2021,,,,',
].join('\n')

test.each([
  ['a made list by all splits', () => [put('a.csv', LIST), ...DAY, ...ALL]],
  [
    'by months and the unit that received',
    () => [put('a.csv', LIST), ...DAY, '--by', 'month', '--unit', 'receiving'],
  ],
  [
    'in the midst of a quarter',
    () => [put('a.csv', LIST), '--as-of', '2021-05-05', '--split', 'area'],
  ],
  [
    'by years and working days',
    () => [
      put('a.csv', LIST),
      ...DAY,
      '--by',
      'year',
      '--calendar',
      put('lich.csv', 'day,kind\n2021-09-02,holiday\n2021-07-10,workday\n'),
    ],
  ],
  ['faults of every kind', () => [put('h.csv', HOSTILE), ...DAY, '--split', 'level']],
  ['two files, a dossier in both', () => [put('a.csv', LIST), put('h.csv', HOSTILE), ...DAY]],
  ['headings below a title', () => [put('t.csv', `Sở X\n\n${HOSTILE}`), ...DAY]],
  [
    'UTF-16 and semicolons',
    () => [put('w.csv', Buffer.from(`\ufeff${HOSTILE.replaceAll(',', ';')}`, 'utf16le')), ...DAY],
  ],
  [
    'a folder of packed files',
    () => {
      put('folder/1.csv.gz', gzipSync(LIST))
      put('folder/deep/2.csv', HOSTILE)
      put('folder/readme.md', 'x')
      return [path.join(root, 'folder'), ...DAY]
    },
  ],
])('DuckDB counts as the browser does: %s', async (_, args) => {
  const [browser, duckdb] = [
    await summaryOf(args()),
    await summaryOf([...args(), '--engine', 'duckdb']),
  ]
  expectSameCounts(duckdb, browser)
})

test('faults of every kind are these', async () => {
  const { reasons, withoutCode } = await summaryOf([put('h.csv', HOSTILE), ...DAY])
  expect(Object.fromEntries(reasons.map(({ reason, count }) => [reason, count]))).toEqual({
    quote: 1,
    fewCells: 1,
    manyCells: 1,
    badDay: 3,
    noUnit: 1,
    noReceived: 1,
    noDue: 1,
    dueBefore: 1,
    returnedBefore: 1,
    doneNoDay: 1,
    repeated: 2,
    afterAsOf: 1,
    refused: 1,
    withdrawn: 1,
  })
  expect(withoutCode).toBe(2)
})

test('DuckDB counts Parquet of typed days as the browser counts the CSV it was made of', async () => {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const csv = put('a.csv', LIST)
  const parquet = path.join(root, 'a.parquet')
  const day = (name: string): string => `try_strptime("${name}"[1:10], '%d/%m/%Y') AS "${name}"`
  await connection.run(
    `COPY (SELECT "Mã hồ sơ", "Đơn vị giải quyết", "Họ và tên người nộp", "Trạng thái", ${['Ngày tiếp nhận', 'Ngày hẹn trả', 'Ngày gia hạn', 'Ngày trả kết quả'].map(day).join(', ')} FROM read_csv('${csv}', all_varchar = true)) TO '${parquet}' (FORMAT parquet)`,
  )
  connection.closeSync()
  instance.closeSync()
  const browser = await summaryOf([csv, ...DAY])
  const duckdb = await summaryOf([parquet, ...DAY, '--engine', 'duckdb'])
  expectSameCounts(duckdb, browser)
  expect(duckdb.files[0]?.personal).toEqual(['Họ và tên người nộp'])
})

test('says which engines there are, and what cannot be counted by one', async () => {
  const unknown = await run(['aggregate', put('a.csv', LIST), ...DAY, '--engine', 'oracle'])
  expect(unknown).toMatchObject({ exit: 2 })
  expect(unknown.error).toContain('browser, duckdb')
  const none = await run(['aggregate', put('x.csv', 'a,b\n1,2\n'), ...DAY, '--engine', 'duckdb'])
  expect(none).toMatchObject({ exit: 2 })
  expect(none.error).toContain('không phải danh sách hồ sơ')
})
