import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { PlainDocument } from '@/ui/office/document'
import { docxOf } from '@/ui/office/docx'
import { shippedEvidence } from '#tests/support/figureOf'
import { shippedDocument } from '#tests/support/documentsOf'
import { pagesOf, toPdf } from '#tests/support/libreOffice'
import { installOffice } from '#tests/support/programs'

let folder = ''
beforeAll(() => {
  installOffice()
  folder = mkdtempSync(path.join(tmpdir(), 'documents-'))
}, 600_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const bare = (text: string): string => text.replace(/\s+/g, '')

/** The pages of a document as LibreOffice prints it; all of its words and figures are on them. */
function printed(name: string, document: PlainDocument): readonly string[] {
  const file = path.join(folder, `${name}.docx`)
  writeFileSync(file, docxOf(document))
  const pages = pagesOf(toPdf(file, folder))
  const whole = bare(pages.join('\n'))
  const texts = document.blocks.flatMap((block) =>
    block.kind === 'table'
      ? [block.caption, ...block.head, ...block.rows.flat()]
      : block.kind === 'text'
        ? block.runs.map(({ text }) => text)
        : [block.text],
  )
  for (const text of texts)
    // A line may break behind a hyphen or a stroke, with another column between.
    for (const word of text.split(/[\s/-]+/))
      expect([text, whole.includes(word)]).toEqual([text, true])
  return pages
}

it('the evidence of a figure is one sheet in LibreOffice, with every figure on it', async () => {
  for (const [unit, indicator] of [
    ['lap-vo', 'ho-so'],
    ['thap-muoi', 'chinh-ly'],
    ['lai-vung', 'chinh-ly'],
  ] as const) {
    const { sheet } = await shippedEvidence(unit, indicator)
    const pages = printed(`${unit}-${indicator}`, sheet)
    expect(pages).toHaveLength(1)
  }
}, 120_000)

it.each([
  ['/units', '?unit=lap-vo', 'BC'],
  ['/compare', '?focus=lap-vo,thap-muoi,tp-cao-lanh,chau-thanh,tan-hong,sa-dec', 'BC'],
  ['/inspections', '', 'BC'],
  ['/directives', '', 'BC'],
])(
  'the document of %s%s opens in LibreOffice with all its words and figures',
  async (address, search, sign) => {
    const document = await shippedDocument(address, search)
    const pages = printed(address.slice(1), document)
    const whole = pages.join('\n')
    expect(whole).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(whole).toContain('BÁO CÁO')
    expect(whole).toContain(`/${sign}-`)
    expect(whole).toContain('Nơi nhận:')
  },
  120_000,
)
