import { beforeAll, describe, expect, it } from 'vitest'
import { docxOf } from '@/ui/office/docx'
import { officeParts, packageFaults, textsOf } from '#tests/support/officeFile'
import { PRESENT, SAID, shippedNotice } from '#tests/support/noticeOf'

let made: Awaited<ReturnType<typeof shippedNotice>>
let xml = ''
beforeAll(async () => {
  made = await shippedNotice({ shownAt: Date.UTC(2021, 9, 27) })
  xml = officeParts(docxOf(made.document)).get('word/document.xml') ?? ''
})

describe('the notice of what a meeting concluded', () => {
  it('is a package in which nothing is missing or unclosed, the same bytes each time', () => {
    const bytes = docxOf(made.document)
    expect(packageFaults(officeParts(bytes))).toEqual([])
    expect(docxOf(made.document)).toEqual(bytes)
  })

  it('says what the minutes say, in their words and order, and nothing of other items', () => {
    const said = made.document.blocks.filter(({ kind }) => kind !== 'table')
    const texts = said.flatMap((block) =>
      block.kind === 'heading'
        ? [block.text]
        : block.kind === 'text'
          ? [block.runs.map(({ text }) => text).join('')]
          : [],
    )
    expect(texts).toEqual([
      'Thành phần dự họp',
      ...PRESENT,
      `3. ${made.sentences[2]?.sentence}`,
      SAID[0],
      `5. ${made.sentences[4]?.sentence}`,
      ...(SAID[1]?.split('\n') ?? []),
    ])
    expect(textsOf(xml).join('\n')).toContain(SAID[0])
  })

  it('says that the minutes are empty where they are', async () => {
    const { document } = await shippedNotice({ said: [] })
    expect(document.blocks).toContainEqual({
      kind: 'text',
      runs: [{ text: 'Biên bản chưa ghi ý kiến, kết luận nào.' }],
    })
    expect(JSON.stringify(document.blocks)).not.toContain('Lấp Vò giải trình')
  })

  it('lists what was shown with the state of its data, under a heading on every sheet', () => {
    const tables = xml.split('<w:tbl>').slice(1)
    const listed = tables.find((table) => table.includes('<w:tblHeader/>')) ?? ''
    const rows = listed.split('</w:tbl>')[0]?.split('<w:tr>').slice(1) ?? []
    expect(rows).toHaveLength(made.agenda.items.length + 1)
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true)
    expect(textsOf(rows[1] ?? '').join(' ')).toMatch(/Câu đã chiếu\..*20\/10\/2021.*aaaaaaaa/)
    expect(textsOf(rows[2] ?? '').join(' ')).toContain('Không chiếu trong buổi họp')
  })

  it('has the heading of the decree, with what the office alone knows left to fill', () => {
    const texts = textsOf(xml).join('\n')
    expect(texts).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(texts).toContain('Độc lập - Tự do - Hạnh phúc')
    expect(texts).toMatch(/Số: +\/TB-……/)
    expect(texts).toContain('Nơi nhận:')
    expect(texts).toContain('Kết luận tại cuộc họp “Giao ban cải cách hành chính” ngày 27/10/2021')
    const styles = [...xml.matchAll(/w:pStyle w:val="(\w+)"/g)].map(([, name]) => name)
    const known = officeParts(docxOf(made.document)).get('word/styles.xml') ?? ''
    for (const style of styles) expect(known).toContain(`w:styleId="${style}"`)
  })
})
