import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { docxOf } from '@/ui/office/docx'
import { pagesOf, toPdf } from '#tests/support/libreOffice'
import { PRESENT, SAID, shippedNotice } from '#tests/support/noticeOf'
import { installOffice } from '#tests/support/programs'

let folder = ''
beforeAll(() => {
  installOffice()
  folder = mkdtempSync(path.join(tmpdir(), 'notice-'))
}, 600_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('a notice of conclusions opens in LibreOffice, whole, numbered from its second sheet on', async () => {
  const { document, sentences } = await shippedNotice()
  const file = path.join(folder, 'tb.docx')
  writeFileSync(file, docxOf(document))
  const pages = pagesOf(toPdf(file, folder))
  const bare = (text: string): string => text.replace(/\s+/g, '')
  const whole = bare(pages.join('\n'))
  for (const text of [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'THÔNG BÁO',
    'Nơi nhận:',
    ...PRESENT,
    ...SAID.flatMap((said) => said.split('\n')),
  ])
    expect(whole).toContain(bare(text))
  for (const [at, { sentence }] of sentences.entries())
    for (const word of sentence.split(/\s+/)) expect([at, whole.includes(word)]).toEqual([at, true])
  expect(pages.length).toBeGreaterThan(1)
  expect(pages[0]?.trim().split('\n')[0]?.trim()).not.toBe('1')
  expect(pages[1]?.trim().split('\n')[0]?.trim()).toBe('2')
  // The heading of the table stands on every sheet that it goes on to.
  expect(pages.filter((page) => /Nội dung\s+Số liệu/.test(page)).length).toBeGreaterThan(1)
})
