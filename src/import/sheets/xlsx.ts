import { decodeMarked } from '@/dataset/files/decode'
import { issue, unusable, usable, type Checked } from '@/dataset/issue'
import type { Limits } from '@/dataset/cells/limits'
import { attributeOf, decodeEntities, walkMarkup } from './markup'
import type { RawSheet } from './sheet'
import { builtInForm, numberForm, type NumberForm } from './xlsxNumber'
import { readSheet, unescapeText, type WorkbookParts } from './xlsxSheet'
import { readZipDirectory, unpack, type ZipDirectory } from '@/dataset/cells/zip'

/** A sheet that a workbook lists, whether it was read or not. */
export type SheetInfo = { readonly name: string; readonly isHidden: boolean; readonly isRead: boolean }

export type Workbook = { readonly sheets: readonly SheetInfo[]; readonly tables: readonly RawSheet[] }

/**
 * An Excel workbook (.xlsx, .xlsm; ECMA-376) → the rows of its sheets: those named in `wanted`, else all that are not hidden.
 * Unusable: what `readZipDirectory` and `unpack` say; `file/binary` (found: XLSB, ODS, ZIP …); `sheet/missing`; `table/tooLarge`.
 * No macro, link or formula is followed, and media are never unpacked.
 */
export function readWorkbook(file: string, bytes: Uint8Array, wanted: readonly string[] | null, limits: Limits): Checked<Workbook> {
  const directory = readZipDirectory(file, bytes, limits)
  if (!directory.usable) return directory
  const archive = new Archive(file, bytes, directory.value)
  const root = archive.relations('')
  const main = root.find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml'
  if (archive.kind !== null)
    return unusable(issue({ code: 'file/binary', file, found: archive.kind, expected: { kind: 'oneOf', values: ['XLSX', 'CSV', 'JSON'] } }))
  const workbook = archive.xml(main)
  if (!workbook.usable) return workbook
  const relations = archive.relations(main)
  const { sheets, is1904 } = readSheetList(workbook.value)
  const missing = wanted?.find((name) => !sheets.some((sheet) => sheet.name === name))
  if (missing !== undefined) {
    return unusable(
      issue({ code: 'sheet/missing', file, found: missing, expected: { kind: 'oneOf', values: sheets.map(({ name }) => name) } }),
    )
  }
  const parts = readParts(archive, relations, is1904)
  if (!parts.usable) return parts
  const tables: RawSheet[] = []
  const infos: SheetInfo[] = []
  for (const { name, isHidden, relation } of sheets) {
    const target = relations.find(({ id, type }) => id === relation && type.endsWith('/worksheet'))?.target
    const isRead = target !== undefined && (wanted ? wanted.includes(name) : !isHidden)
    infos.push({ name, isHidden, isRead })
    if (!isRead) continue
    const xml = archive.xml(target)
    if (!xml.usable) return xml
    const sheet = readSheet(file, name, target, xml.value, parts.value, limits)
    if (!sheet.usable) return sheet
    tables.push(sheet.value)
  }
  return usable({ sheets: infos, tables })
}

type Relation = { readonly id: string; readonly type: string; readonly target: string }

class Archive {
  /** What the archive is, if not a workbook of this kind. */
  readonly kind: string | null
  readonly #file: string
  readonly #bytes: Uint8Array
  readonly #directory: ZipDirectory

  constructor(file: string, bytes: Uint8Array, directory: ZipDirectory) {
    this.#file = file
    this.#bytes = bytes
    this.#directory = directory
    const has = (name: string): boolean => directory.has(name)
    if (has('xl/workbook.bin')) this.kind = 'XLSB'
    else if (has('content.xml') && has('mimetype')) this.kind = 'ODS'
    else if (has('word/document.xml')) this.kind = 'DOCX'
    else this.kind = has('[Content_Types].xml') || has('xl/workbook.xml') ? null : 'ZIP'
  }

  has(name: string): boolean {
    return this.#directory.has(name)
  }

  xml(name: string): Checked<string> {
    const entry = this.#directory.get(name)
    const data = entry ? unpack(this.#file, this.#bytes, entry) : null
    const text = data?.usable ? decodeMarked(this.#file, data.value) : null
    return text?.usable ? usable(text.value.text) : unusable(issue({ code: 'file/damaged', file: this.#file, found: name }))
  }

  /** Where a part leads, by `_rels/NAME.rels` beside it; none if that is not there or broken. Only parts of the archive. */
  relations(part: string): readonly Relation[] {
    const folder = part.slice(0, part.lastIndexOf('/') + 1)
    const name = `${folder}_rels/${part.slice(folder.length)}.rels`
    const xml = this.has(name) ? this.xml(name) : null
    if (!xml?.usable) return []
    const relations: Relation[] = []
    walkMarkup(xml.value, 'xml', {
      onText: () => undefined,
      onTag: (tag) => {
        if (tag.name !== 'relationship' || attributeOf(tag, 'TargetMode') === 'External') return
        const target = attributeOf(tag, 'Target') ?? ''
        relations.push({ id: attributeOf(tag, 'Id') ?? '', type: attributeOf(tag, 'Type') ?? '', target: resolvePath(folder, target) })
      },
    })
    return relations
  }
}

function resolvePath(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

function readSheetList(xml: string): { sheets: { name: string; isHidden: boolean; relation: string }[]; is1904: boolean } {
  const sheets: { name: string; isHidden: boolean; relation: string }[] = []
  let is1904 = false
  walkMarkup(xml, 'xml', {
    onText: () => undefined,
    onTag: (tag) => {
      if (tag.name === 'workbookpr') is1904 = /^(1|true)$/.test(attributeOf(tag, 'date1904') ?? '')
      if (tag.name !== 'sheet' || tag.isClosing) return
      sheets.push({
        name: attributeOf(tag, 'name') ?? '',
        isHidden: (attributeOf(tag, 'state') ?? 'visible') !== 'visible',
        relation: attributeOf(tag, 'id') ?? '',
      })
    },
  })
  return { sheets, is1904 }
}

function readParts(archive: Archive, relations: readonly Relation[], is1904: boolean): Checked<WorkbookParts> {
  const partOf = (type: string): Checked<string> => {
    const target = relations.find((relation) => relation.type.endsWith(`/${type}`))?.target
    return target === undefined ? usable('') : archive.xml(target)
  }
  const strings = partOf('sharedStrings')
  if (!strings.usable) return strings
  const styles = partOf('styles')
  if (!styles.usable) return styles
  return usable({ strings: readStrings(strings.value), forms: readForms(styles.value), is1904 })
}

/** The shared texts, each the sum of its runs, without the guides to pronunciation. */
function readStrings(xml: string): string[] {
  const strings: string[] = []
  let text = ''
  let isText = false
  let isGuide = false
  walkMarkup(xml, 'xml', {
    onTag: ({ name, isClosing, isEmpty }) => {
      if (name === 'rph') isGuide = !isClosing
      else if (name === 't') isText = !isClosing && !isEmpty
      else if (name === 'si') {
        if (isClosing || isEmpty) strings.push(unescapeText(text))
        text = ''
      }
    },
    onText: (written, isPlain) => {
      if (isText && !isGuide) text += isPlain ? written : decodeEntities(written)
    },
  })
  return strings
}

/** How each style of cell shows its number, in the order in which cells name them. */
function readForms(xml: string): NumberForm[] {
  const custom = new Map<number, string>()
  const forms: NumberForm[] = []
  let isCells = false
  walkMarkup(xml, 'xml', {
    onText: () => undefined,
    onTag: (tag) => {
      if (tag.name === 'numfmt') custom.set(Number(attributeOf(tag, 'numFmtId')), attributeOf(tag, 'formatCode') ?? '')
      else if (tag.name === 'cellxfs') isCells = !tag.isClosing
      else if (tag.name === 'xf' && isCells && !tag.isClosing) {
        const id = Number(attributeOf(tag, 'numFmtId') ?? 0)
        const format = custom.get(id)
        forms.push(format === undefined ? builtInForm(id) : numberForm(format))
      }
    },
  })
  return forms
}
