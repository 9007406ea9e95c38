import { describe, expect, it } from 'vitest'
import { docxOf } from '@/ui/office/docx'
import { shippedDocument } from '#tests/support/documentsOf'
import { officeParts, packageFaults, textsOf } from '#tests/support/officeFile'
import { shippedRecords } from '#tests/support/shippedDataset'

const textOf = async (path: string, search = ''): Promise<string> => {
  const parts = officeParts(docxOf(await shippedDocument(path, search)))
  expect(packageFaults(parts)).toEqual([])
  return textsOf(parts.get('word/document.xml') ?? '')
    .join('\n')
    .replaceAll('\u00a0', ' ')
}

describe('The report', () => {
  it('of an inspection has every shortcoming and request in the words of the files, and never makes more of what has no model', async () => {
    const text = await textOf('/inspections')
    const [inspection] = shippedRecords('inspections')
    expect(text).toContain('Báo cáo')
    expect(text).toContain(inspection?.['chair'])
    for (const table of ['shortcomings', 'directives'])
      for (const row of shippedRecords(table)) expect.soft(text).toContain(row['text'])
    expect(text).toMatch(/Bảng 1\. [^]*Bảng 2\. /)
    expect(text).not.toMatch(/không có (sáng kiến|mô hình)/i)
  })

  it('of requests has all units asked, however many, with their figures in words', async () => {
    const text = await textOf('/directives')
    for (const row of shippedRecords('directives')) expect.soft(text).toContain(row['text'])
    expect(text).toContain('Lấp Vò: 92,4')
    expect(text).toContain('(Chưa đạt)')
  })

  it('of a unit has every measured indicator with its target, and what was said of it', async () => {
    const text = await textOf('/units', '?unit=lap-vo')
    const measured = shippedRecords('observations').filter(
      (row) => row['unit_id'] === 'lap-vo' && row['period'] === '2021-Q3' && row['value'] !== '',
    )
    const names = new Map(
      shippedRecords('indicators').map((row) => [row['indicator_id'], row['short_name']]),
    )
    expect(measured.length).toBeGreaterThan(20)
    for (const { indicator_id: id } of measured)
      if (id !== 'diem') expect.soft(text).toContain(names.get(id))
    expect(text).toContain('chưa có sáng kiến, mô hình hay')
  })

  it('of a comparison has a column for each of six units', async () => {
    const focus = 'lap-vo,thap-muoi,tp-cao-lanh,chau-thanh,tan-hong,lai-vung'
    const { blocks } = await shippedDocument('/compare', `?focus=${focus}`)
    const table = blocks.find((block) => block.kind === 'table')
    expect(table?.kind === 'table' && table.head.slice(3)).toEqual([
      'Lấp Vò',
      'Tháp Mười',
      'TP Cao Lãnh',
      'Châu Thành',
      'Tân Hồng',
      'Lai Vung',
    ])
    const row =
      table?.kind === 'table' ? table.rows.find(([name]) => name === 'Hồ sơ đúng hạn') : undefined
    expect(row?.[3]).toContain('92,4')
  })
})
