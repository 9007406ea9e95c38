import { READABLE } from './formats'
import { decodeMarked } from '@/dataset/files/decode'
import { issue, unusable, usable, type Checked } from '@/dataset/issue'
import type { Limits } from '@/dataset/cells/limits'
import { attributeOf } from './markup'
import { walkOwnTags } from './namespace'
import type { RawSheet } from './sheet'
import { readSheetList, readStrings, readStyles, type WorkbookList } from './xlsxParts'
import { readSheet, type WorkbookParts } from './xlsxSheet'
import { readZipDirectory, unpack, type ZipDirectory, type ZipEntry } from '@/dataset/cells/zip'

/** A sheet that a workbook lists, whether it was read or not. */
export type SheetInfo = {
  readonly name: string
  readonly isHidden: boolean
  readonly isRead: boolean
}

export type Workbook = {
  readonly sheets: readonly SheetInfo[]
  readonly tables: readonly RawSheet[]
}

/**
 * An Excel workbook (.xlsx, .xlsm; ECMA-376) → the rows of its sheets: those named in `wanted`,
 * else all that are not hidden. Unusable: what `readZipDirectory` and `unpack` say; `file/binary`
 * (found: XLSB, ODS, ZIP …); `sheet/missing`; `table/tooLarge`. No macro, link or formula is
 * followed, and media are never unpacked.
 */
export function readWorkbook(
  file: string,
  bytes: Uint8Array,
  wanted: readonly string[] | null,
  limits: Limits,
): Checked<Workbook> {
  const directory = readZipDirectory(file, bytes, limits)
  if (!directory.usable) return directory
  const archive = new Archive(file, bytes, directory.value)
  const root = archive.relations('')
  const main =
    root.find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml'
  if (archive.kind !== null)
    return unusable(
      issue({
        code: 'file/binary',
        file,
        found: archive.kind,
        expected: READABLE,
      }),
    )
  const workbook = archive.xml(main)
  if (!workbook.usable) return workbook
  const relations = archive.relations(main)
  const list = readSheetList(workbook.value)
  const { sheets } = list
  const missing = wanted?.find((name) => !sheets.some((sheet) => sheet.name === name))
  if (missing !== undefined) {
    return unusable(
      issue({
        code: 'sheet/missing',
        file,
        found: missing,
        expected: { kind: 'oneOf', values: sheets.map(({ name }) => name) },
      }),
    )
  }
  if (sheets.length > limits.parts) {
    const expected = { kind: 'limit', limit: limits.parts, unit: 'files' } as const
    return unusable(issue({ code: 'file/tooLarge', file, found: String(sheets.length), expected }))
  }
  const parts = readParts(archive, relations, list)
  if (!parts.usable) return parts
  const tables: RawSheet[] = []
  const seen = new Set<string>()
  let cells = 0
  const infos: SheetInfo[] = []
  for (const { name, isHidden, relation } of sheets) {
    const target = relations.find(
      ({ id, type }) => id === relation && type.endsWith('/worksheet'),
    )?.target
    const isRead = target !== undefined && (wanted ? wanted.includes(name) : !isHidden)
    infos.push({ name, isHidden, isRead })
    if (!isRead) continue
    // Sheets that share a part are how a small workbook says it holds any number of rows.
    if (seen.has(target.toLowerCase()))
      return unusable(issue({ code: 'file/damaged', file, found: target }))
    seen.add(target.toLowerCase())
    const xml = archive.xml(target)
    if (!xml.usable) return xml
    // What one sheet holds is taken from what the others may: the limit is one of the workbook.
    const sheet = readSheet(file, name, target, xml.value, parts.value, {
      ...limits,
      cells: limits.cells - cells,
    })
    if (!sheet.usable) return sheet
    tables.push(sheet.value)
    cells += sheet.value.rows.reduce((sum, row) => sum + row.cells.length, 0)
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
  /**
   * Names of parts are compared without case, as ECMA-376 part 2 has it, since some programs mix it
   * up.
   */
  readonly #byLowerCase: ReadonlyMap<string, ZipEntry>

  constructor(file: string, bytes: Uint8Array, directory: ZipDirectory) {
    this.#file = file
    this.#bytes = bytes
    this.#directory = directory
    this.#byLowerCase = new Map([...directory].map(([name, entry]) => [name.toLowerCase(), entry]))
    const has = (name: string): boolean => this.has(name)
    if (has('xl/workbook.bin')) this.kind = 'XLSB'
    else if (has('content.xml') && has('mimetype')) this.kind = 'ODS'
    else if (has('word/document.xml')) this.kind = 'DOCX'
    else this.kind = has('[Content_Types].xml') || has('xl/workbook.xml') ? null : 'ZIP'
  }

  has(name: string): boolean {
    return this.#entry(name) !== undefined
  }

  #entry(name: string): ZipEntry | undefined {
    return this.#directory.get(name) ?? this.#byLowerCase.get(name.toLowerCase())
  }

  xml(name: string): Checked<string> {
    const entry = this.#entry(name)
    const data = entry ? unpack(this.#file, this.#bytes, entry) : null
    const text = data?.usable ? decodeMarked(this.#file, data.value) : null
    return text?.usable
      ? usable(text.value.text)
      : unusable(issue({ code: 'file/damaged', file: this.#file, found: name }))
  }

  /**
   * Where a part leads, by `_rels/NAME.rels` beside it; none if that is not there or broken. Only
   * parts of the archive.
   */
  relations(part: string): readonly Relation[] {
    const folder = part.slice(0, part.lastIndexOf('/') + 1)
    const name = `${folder}_rels/${part.slice(folder.length)}.rels`
    const xml = this.has(name) ? this.xml(name) : null
    if (!xml?.usable) return []
    const relations: Relation[] = []
    walkOwnTags(xml.value, {
      onText: () => undefined,
      onTag: (tag) => {
        if (tag.name !== 'relationship' || attributeOf(tag, 'TargetMode') === 'External') return
        const target = attributeOf(tag, 'Target') ?? ''
        relations.push({
          id: attributeOf(tag, 'Id') ?? '',
          type: attributeOf(tag, 'Type') ?? '',
          target: resolvePath(folder, target),
        })
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

function readParts(
  archive: Archive,
  relations: readonly Relation[],
  { is1904, isUncalculated }: WorkbookList,
): Checked<WorkbookParts> {
  const partOf = (type: string): Checked<string> => {
    const target = relations.find((relation) => relation.type.endsWith(`/${type}`))?.target
    return target === undefined ? usable('') : archive.xml(target)
  }
  const strings = partOf('sharedStrings')
  if (!strings.usable) return strings
  const styles = partOf('styles')
  if (!styles.usable) return styles
  return usable({
    strings: readStrings(strings.value),
    ...readStyles(styles.value),
    is1904,
    isUncalculated,
  })
}
