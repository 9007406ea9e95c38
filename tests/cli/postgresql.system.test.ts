import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '@/cli/main'
import { dossierLine, HEADINGS, madeDossier, randomOf } from '#tests/support/dossierExport'
import { expectSameCounts, summaryOf } from '#tests/support/engineCounts'
import { startPostgres, type Postgres } from '#tests/support/postgres'

const root = mkdtempSync(path.join(tmpdir(), 'postgres-test-'))
let server: Postgres | null = null
const sql = (text: string): void => {
  const args = ['-X', '-q', '-v', 'ON_ERROR_STOP=1', `${server?.at} user=maker`]
  const done = spawnSync('psql', args, { input: text, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(done.stderr)
}
beforeAll(async () => {
  server = await startPostgres()
}, 120_000)
afterAll(async () => {
  await server?.stop()
  rmSync(root, { recursive: true })
})

const random = randomOf(21)
const LIST = `${HEADINGS.join(',')}\n${Array.from({ length: 30_000 }, (_, at) =>
  dossierLine(at, madeDossier(at, random)),
).join('')}`
const FAULTY = [
  'x,F1,UBND huyện Lấp Vò,UBND huyện Lấp Vò,,,,,,,,01/07/2021,30/06/2021,,,',
  'x,F2,,,,,,,,,,01/07/2021,05/07/2021,,,',
  'x,F3,UBND huyện Lấp Vò,UBND huyện Lấp Vò,,,,,,,,01/07/2021,05/07/2021,,,Công dân rút',
  'x,F4,UBND huyện Lấp Vò,UBND huyện Lấp Vò,,,,,,,,01/07/2021,05/07/2021,,,trạng thái lạ',
  'x,F5,"Trung tâm\\số 1",,,,,,,,,01/07/2021,05/07/2021,,06/07/2021,Đã trả kết quả',
  'x,F5,"Trung tâm\\số 1",,,,,,,,,01/07/2021,05/07/2021,,06/07/2021,Đã trả kết quả',
  'x,,UBND huyện Lấp Vò,,,,,,,,,01/07/2021,05/07/2021,,06/07/2021,Đã trả kết quả',
].join('\n')
const DAY = ['--as-of', '2021-09-30']
const ALL = ['area', 'procedure', 'channel', 'level'].flatMap((split) => ['--split', split])

test('a view that may only be read is counted as the browser counts its export', async () => {
  const file = path.join(root, 'a.csv')
  writeFileSync(file, `${LIST}${FAULTY}\n`)
  const texts = HEADINGS.map((_, at) => `c${at} text`).join(', ')
  const day = (column: string): string =>
    `to_timestamp(nullif(substr(${column}, 1, 10), ''), 'DD/MM/YYYY')`
  sql(`SET TIME ZONE 'Asia/Ho_Chi_Minh';
CREATE TABLE export (${texts});
\\copy export FROM '${file}' WITH (FORMAT csv, HEADER)
CREATE VIEW ho_so AS SELECT c1 AS ma_ho_so, c2 AS don_vi_tiep_nhan, c3 AS don_vi_giai_quyet, c4 AS linh_vuc, c5 AS ten_thu_tuc, c6 AS ho_ten_nguoi_nop, c10 AS hinh_thuc_nop, ${day('c11')} AS ngay_tiep_nhan, ${day('c12')}::date AS ngay_hen_tra, ${day('c13')}::date AS ngay_gia_han, ${day('c14')} AS ngay_tra_ket_qua, c15 AS trang_thai FROM export;
CREATE VIEW chu AS SELECT c1 AS ma_ho_so, c11 AS ngay_tiep_nhan, c12 AS ngay_hen_tra, c14 AS ngay_tra FROM export;
CREATE ROLE reader LOGIN; GRANT SELECT ON ho_so, chu TO reader;`)
  const at = ['--engine', 'postgresql', '--at', `${server?.at} user=reader`]
  for (const how of [ALL, ['--by', 'month', '--unit', 'receiving']]) {
    const [found, asked] = [
      await summaryOf(['ho_so', ...DAY, ...how, ...at]),
      await summaryOf([file, ...DAY, ...how]),
    ]
    expectSameCounts(found, asked)
    expect(found.files[0]?.personal).toEqual(['ho_ten_nguoi_nop'])
  }
  const texty = await run(['aggregate', 'chu', ...DAY, ...at])
  expect(texty.error).toContain('cột ngay_tiep_nhan phải là kiểu date')
  const none = await run(['aggregate', 'khong_co', ...DAY, ...at])
  expect(none).toMatchObject({ exit: 2 })
  expect(none.error).toContain('khong_co')
})
