import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ROOT } from '@/build/publishData'
import { PAGES } from '@/screens/registry'
import { docxOf } from '@/ui/office/docx'
import { zipOf } from '@/ui/office/zip'
import type { ShownCell } from '@/ui/table/shownTable'
import { xlsxOf } from '@/ui/table/xlsx'
import { deckBytes, shippedItems, shownSlides } from '#tests/support/deckOf'
import { shippedDocument } from '#tests/support/documentsOf'
import { shippedEvidence } from '#tests/support/figureOf'
import { shippedNotice } from '#tests/support/noticeOf'
import { installPackages, isInstalled } from '#tests/support/programs'

const FOLDER = mkdtempSync(path.join(tmpdir(), 'schemas-'))
beforeAll(() => {
  if (!isInstalled('xmllint')) installPackages('libxml2-utils')
  const packed = readFileSync(path.join(ROOT, 'tests/fixtures/ooxml/schemas.zip'))
  for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(packed))))
    writeFileSync(path.join(FOLDER, name), bytes)
}, 600_000)
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

/** Which schema a part is held to, the first that fits; core properties are of no schema here. */
const SCHEMAS: readonly (readonly [part: RegExp, schema: string])[] = [
  [/^\[Content_Types\]\.xml$/, 'opc-contentTypes.xsd'],
  [/\.rels$/, 'opc-relationships.xsd'],
  [/^docProps\/app\.xml$/, 'shared-documentPropertiesExtended.xsd'],
  [/\/theme\//, 'dml-main.xsd'],
  [/^ppt\/charts\//, 'dml-chart.xsd'],
  [/^ppt\/.*\.xml$/, 'pml.xsd'],
  [/^word\/.*\.xml$/, 'wml.xsd'],
  [/^xl\/.*\.xml$/, 'sml.xsd'],
]

/**
 * What xmllint finds wrong in the parts of a file and of the workbooks in it, and how many it looked
 * at.
 */
function faultsOf(bytes: Uint8Array): { readonly parts: number; readonly faults: string } {
  const parts = new Map<string, string[]>()
  const folder = mkdtempSync(path.join(FOLDER, 'parts-'))
  const within: ReturnType<typeof faultsOf>[] = []
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (name.endsWith('.xlsx')) within.push(faultsOf(part))
    const schema = SCHEMAS.find(([which]) => which.test(name))?.[1]
    if (schema === undefined) continue
    const file = path.join(folder, `${name}.xml`)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, part)
    parts.set(schema, [...(parts.get(schema) ?? []), file])
  }
  const faults = [...parts].map(([schema, files]) => {
    const args = ['--noout', '--nonet', '--schema', path.join(FOLDER, schema), ...files]
    const { status, stderr } = spawnSync('xmllint', args, { encoding: 'utf8' })
    return status === 0 ? '' : stderr.replace(/^.* validates$/gm, '').trim()
  })
  return {
    parts: within.reduce((sum, each) => sum + each.parts, [...parts.values()].flat().length),
    faults: [...faults, ...within.map((each) => each.faults)].join(''),
  }
}

it.each([
  [1920, 1080],
  [1440, 1080],
])(
  'every slide of the agenda that ships, and of every page, is valid at %i × %i',
  async (width, height) => {
    const pages = PAGES.map((page) => ({ address: `/${page}` }))
    const others = [
      { address: '/indicators?indicator=ho-so&show=line' },
      { address: '/overview?why=lap-vo' },
    ]
    const made = await shownSlides([...shippedItems(), ...pages, ...others], { width, height })
    const { parts, faults } = faultsOf(deckBytes(made))
    expect(faults).toBe('')
    expect(parts).toBeGreaterThan(made.shown.length)
  },
  120_000,
)

it('every Word document is valid', async () => {
  const documents = [
    await shippedDocument('/units', '?unit=lap-vo'),
    await shippedDocument('/compare', '?focus=lap-vo,thap-muoi'),
    await shippedDocument('/inspections'),
    await shippedDocument('/directives'),
    (await shippedNotice()).document,
    (await shippedEvidence('lap-vo', 'ho-so')).sheet,
  ]
  for (const document of documents) {
    const { parts, faults } = faultsOf(docxOf(document))
    expect(faults).toBe('')
    expect(parts).toBeGreaterThan(5)
  }
}, 120_000)

it('the workbook of a table is valid', async () => {
  const cell = (text: string, before = ''): ShownCell => ({
    text,
    before,
    after: '',
    isHead: false,
    columns: 1,
    rows: 1,
  })
  const rows = [
    [cell('Đơn vị'), cell('Tỷ lệ'), cell('Ngày')],
    [cell('=1+1 & <b>'), cell('71,4 %', '✕'), cell('27/10/2021')],
  ]
  const blob = await xlsxOf(
    { caption: 'Bảng', headRows: 1, rows },
    [{ name: 'Nguồn', text: 'x' }],
    {
      table: 'Bảng',
      sources: 'Nguồn',
      goesOn: '…',
      language: 'vi',
    },
  )
  const { parts, faults } = faultsOf(new Uint8Array(await blob.arrayBuffer()))
  expect(faults).toBe('')
  expect(parts).toBeGreaterThan(5)
})

it('a part that is not valid is found', async () => {
  const made = await shownSlides(shippedItems().slice(0, 1))
  const parts = Object.entries(unzipSync(deckBytes(made))).map(
    ([name, bytes]): [string, string | Uint8Array] =>
      name === 'ppt/slides/slide1.xml'
        ? [name, new TextDecoder().decode(bytes).replace('<p:sp>', '<p:sp><p:unheard/>')]
        : [name, bytes],
  )
  expect(faultsOf(zipOf(new Map(parts))).faults).toContain('unheard')
})
