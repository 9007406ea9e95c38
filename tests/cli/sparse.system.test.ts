import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { summaryOf } from '#tests/support/engineCounts'

const root = mkdtempSync(path.join(tmpdir(), 'sparse-'))
afterAll(() => rmSync(root, { recursive: true }))

test('a sparse file of 20 GB is read to its end in bounded memory, and its rows are counted', async () => {
  const file = path.join(root, 'list.csv')
  const head = 'Mã hồ sơ,Đơn vị giải quyết,Ngày tiếp nhận,Ngày hẹn trả,Ngày trả\n'
  writeFileSync(file, `${head}A1,UBND huyện Lấp Vò,01/07/2021,05/07/2021,04/07/2021\n`)
  truncateSync(file, 20_000_000_000)
  const held = (): number => {
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return (heapUsed + arrayBuffers) / 1e6
  }
  const before = held()
  let most = 0
  const watch = setInterval(() => (most = Math.max(most, held() - before)), 100)
  const { read, counted, reasons } = await summaryOf([file, '--as-of', '2021-09-30'])
  clearInterval(watch)
  expect([read, counted]).toEqual([2, 1])
  expect(reasons.map(({ reason, count, examples }) => [reason, count, examples[0]?.row])).toEqual([
    ['long', 1, 3],
  ])
  expect(most).toBeGreaterThan(0)
  expect(most).toBeLessThan(150)
}, 900_000)
