import { expect, test } from 'vitest'
import { docxOf } from '@/ui/office/docx'
import { shippedEvidence } from '#tests/support/figureOf'
import { officeParts, packageFaults, textsOf } from '#tests/support/officeFile'
import { shippedRecords } from '#tests/support/shippedDataset'

test('The evidence of a figure says value, counts, interval, definition, formula, source and history as the files have them.', async () => {
  const { sheet } = await shippedEvidence('lap-vo', 'ho-so')
  const parts = officeParts(docxOf(sheet))
  expect(packageFaults(parts)).toEqual([])
  const texts = textsOf(parts.get('word/document.xml') ?? '')
  const all = texts.join('\n').replaceAll('\u00a0', ' ')
  const rows = shippedRecords('observations').filter(
    (row) => row['unit_id'] === 'lap-vo' && row['indicator_id'] === 'ho-so',
  )
  const indicator = shippedRecords('indicators').find((row) => row['indicator_id'] === 'ho-so')
  const grouped = (text = ''): string => text.replace(/\B(?=(\d{3})+$)/g, '.')
  const last = rows.filter((row) => row['value'] !== '').at(-1)
  expect(all).toContain('92,4 % · Chưa đạt')
  expect(all).toContain(`${grouped(last?.['numerator'])} / ${grouped(last?.['denominator'])}`)
  expect(all).toMatch(/Khoảng tin cậy 95 %\n9\d,\d – 9\d,\d/)
  expect(all).toContain(indicator?.['definition'])
  expect(all).toContain(indicator?.['formula'])
  expect(all).toContain('Đơn vị cung cấp')
  const history = sheet.blocks[1]
  expect(history?.kind === 'table' && history.rows.map(([period]) => period)).toEqual(
    rows
      .slice(-12)
      .reverse()
      .map(({ period = '' }) => {
        const [year, quarter] = period.split('-Q')
        return `Quý ${['', 'I', 'II', 'III', 'IV'][Number(quarter)]}/${year}`
      }),
  )
  // No letter: it has no heading of an agency and nobody signs it.
  expect(all).not.toContain('Độc lập')
})

test('A figure that is not there has a sheet that says so, and that no reason is given or which.', async () => {
  const { sheet } = await shippedEvidence('lai-vung', 'chinh-ly')
  const [table] = sheet.blocks
  const rows = table?.kind === 'table' ? table.rows : []
  expect(rows[0]).toEqual(['Kết quả', 'Chưa có số liệu'])
  expect(rows.find(([label]) => label === 'Lý do thiếu')?.[1]).toBeTruthy()
})
