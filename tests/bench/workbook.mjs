// Makes a workbook of a table of 100,000 rows of eight columns, as a page does, and tells the time of
// the processor, the memory beyond the table itself and the longest stretch of work in which the page
// could not have answered: node --expose-gc tests/bench/workbook.mjs [--rows=100000]
import { setImmediate } from 'node:timers/promises'
import { importTs } from '../../src/build/importTs.mjs'
import { option, say } from './say.mjs'

const rows = Number(option('rows', '100000'))
const { xlsxOf } = await importTs('src/ui/table/xlsx.ts')
const { longTable } = await importTs('tests/support/longTable.ts')
const table = longTable(rows)
globalThis.gc?.()
const before = process.memoryUsage.rss()
const cpu = process.cpuUsage()
let peak = before
let longest = 0
let since = process.cpuUsage()
const names = { table: 'Bảng', sources: 'Nguồn', goesOn: '… (còn tiếp)', language: 'vi' }
const blob = await xlsxOf(table, [{ name: 'Nguồn', text: 'Báo cáo' }], names, async () => {
  const { user, system } = process.cpuUsage(since)
  longest = Math.max(longest, (user + system) / 1000)
  peak = Math.max(peak, process.memoryUsage.rss())
  await setImmediate()
  since = process.cpuUsage()
})
const { user } = process.cpuUsage(cpu)
peak = Math.max(peak, process.memoryUsage.rss())
const mb = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`
say(
  `a workbook of ${rows} rows × 8 (${mb(blob.size)})`,
  `${(user / 1e6).toFixed(1)} s of the processor, ${mb(peak - before)} beyond the table, longest stretch ${Math.round(longest)} ms`,
  '5 s, 300 MB, no task over 50 ms',
)
