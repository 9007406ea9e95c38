import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answering } from '@/analysis/answers/asked'
import { sceneOf } from '@/analysis/scene'
import { START } from '@/address/screen'
import { readSheetBack } from '@/edit/answers/sheetBack'
import { sheetOf } from '@/edit/answers/sheetOut'
import { fillSheet } from '#tests/support/fillSheet'
import { pagesOf, toPdf } from '#tests/support/libreOffice'
import { installOffice } from '#tests/support/programs'
import { shippedDataset } from '#tests/support/shippedDataset'

let folder = ''
beforeAll(() => {
  installOffice()
  folder = mkdtempSync(path.join(tmpdir(), 'sheet-'))
}, 600_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('a sheet filled in and saved by LibreOffice, as XLSX and by way of ODS, says the same, and prints as wide as a page', async () => {
  const dataset = await shippedDataset()
  const scene = sceneOf(dataset, START)
  for (const of of answering(dataset, scene)) {
    const out = new Uint8Array(await (await sheetOf(dataset, of)).arrayBuffer())
    const filled = fillSheet(out, {
      D5: '05/11/2021',
      E8: 'Thiếu người; chờ bổ sung',
      G8: '31/12/2021',
    })
    const read = (bytes: Uint8Array): unknown =>
      readSheetBack('phieu.xlsx', bytes, { dataset, scene, today: '2021-12-01', fallback: '' })
    const wanted = read(filled)
    expect(wanted).toMatchObject({
      notes: [],
      answers: [{ filled: { commitment_due: '2021-12-31' } }],
    })
    const file = path.join(folder, 'phieu.xlsx')
    const saved = path.join(folder, 'saved')
    writeFileSync(file, filled)
    convert('ods', file, folder)
    convert('xlsx', path.join(folder, 'phieu.ods'), saved)
    expect(read(readFileSync(path.join(saved, 'phieu.xlsx')))).toEqual(wanted)
    const pages = pagesOf(toPdf(file, folder))
    for (const { text } of of.asked)
      expect(pages.join(' ').replace(/\s+/g, '')).toContain(text.split(' ')[0])
    expect(pages.length).toBeLessThanOrEqual(2)
  }
}, 300_000)

function convert(format: string, file: string, to: string): void {
  const home = `-env:UserInstallation=file://${path.join(folder, 'profile')}`
  execFileSync('soffice', [home, '--headless', '--convert-to', format, '--outdir', to, file], {
    stdio: 'ignore',
  })
}
