import { READABLE, type FileFormat } from './formats'
import { decodeAny, byteOrderOf, type EncodingName } from '@/dataset/files/encoding'
import { decodeMarked, htmlStart } from '@/dataset/files/decode'
import { decodeLetters } from '@/dataset/files/entities'
import { fromLegacy } from '@/dataset/files/legacy'
import { controlShare, hexOf, signatureOf } from '@/dataset/files/signature'
import { issue, unusable, usable, type Checked, type Issue } from '@/dataset/issue'
import { readCsvSheet, type CsvChoices } from './csvSheet'
import { readHtmlTables } from './htmlSheet'
import { tableFromSheet, type ImportTable } from './importTable'
import { looksLikeAnyJson, parseAnyJson } from './anyJson'
import { readJsonTables } from './jsonSheets'
import type { LayoutOptions } from './layout'
import {
  chooseEncoding,
  convertSheet,
  lettersLost,
  type EncodingDecision,
  type EncodingOption,
  type PlacedText,
} from './encodingChoice'
import { LIMITS, type Limits } from '@/dataset/cells/limits'
import { refuseOldContainer } from './oldExcel'
import { serverFault } from './serverFault'
import { tablesWithin } from './tablesWithin'
import { detection, reportFaults, type Detection, type RawSheet } from './sheet'
import { readWorkbook, type SheetInfo } from './xlsx'
import { isXml2003, readXml2003 } from './xml2003'

/** Each detection, overridden by hand. What is left out is detected. */
export type ReadOptions = CsvChoices & {
  readonly encoding?: EncodingName
  readonly letters?: EncodingOption
  /** Names of the sheets to read; all that are not hidden when left out. */
  readonly sheets?: readonly string[]
  readonly layout?: LayoutOptions
  readonly limits?: Partial<Limits>
}

export type FileTables = {
  readonly format: FileFormat
  /** `null` for a workbook, which is no text. */
  readonly encoding: EncodingName | null
  readonly sheets: readonly SheetInfo[]
  /** Those of the file; those of each table stand with it. */
  readonly detections: readonly Detection[]
  readonly tables: readonly FileTable[]
}

export type FileTable = ImportTable & { readonly detections: readonly Detection[] }

/**
 * Any file that an office may have → its tables, cells as written. The format is told by the
 * content, not by the name. A table of a workbook with several names its file as `book.xlsx#sheet`.
 * Unusable: `file/tooLarge`, `file/empty`, `file/binary`, `file/oldExcel`, `file/locked`,
 * `file/damaged`, `file/html`, `file/encoding`, `sheet/missing`, `table/tooLarge`, and what the
 * readers of each format say. Rejects for nothing a file holds.
 */
export async function readFile(
  file: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Checked<FileTables>> {
  // A promise, so that a reader may come to wait for something without its callers changing.
  await Promise.resolve()
  const limits = { ...LIMITS, ...options.limits }
  if (bytes.length > limits.fileBytes) {
    const expected = { kind: 'limit', limit: limits.fileBytes, unit: 'bytes' } as const
    return unusable(issue({ code: 'file/tooLarge', file, found: String(bytes.length), expected }))
  }
  if (bytes.length === 0) return unusable(issue({ code: 'file/empty', file, found: '' }))
  const isText = options.encoding !== undefined || byteOrderOf(bytes) !== null
  const signature = isText ? null : signatureOf(bytes)
  if (signature === 'XLS') return refuseOldContainer(file, bytes)
  if (signature !== null && ARCHIVES.has(signature))
    return readArchive(file, bytes, options, limits)
  if (signature !== null) return unusable(binary(file, signature))
  return readText(file, bytes, options, limits)
}

const ARCHIVES = new Set(['XLSX', 'ODS', 'DOCX', 'PPTX', 'ZIP'])

function binary(file: string, found: string): Issue {
  return issue({ code: 'file/binary', file, found, expected: READABLE })
}

function readArchive(
  file: string,
  bytes: Uint8Array,
  options: ReadOptions,
  limits: Limits,
): Checked<FileTables> {
  const workbook = readWorkbook(file, bytes, options.sheets ?? null, limits)
  if (!workbook.usable) return workbook
  const { sheets, tables } = workbook.value
  const letters = chooseEncoding(file, textsOf(tables), options.letters)
  const [lost] = letters.issues
  if (letters.isLost === true && lost) return unusable(lost)
  const read = sheets.filter(({ isRead }) => isRead).map(({ name }) => name)
  const others = sheets.filter(({ isRead }) => !isRead).map(({ name }) => name)
  const sheetDetection = detection(
    'sheet',
    read.join(', '),
    options.sheets === undefined ? 'certain' : 'given',
    others,
  )
  const detections = [detection('format', 'xlsx'), sheetDetection, ...letters.detections]
  const converted =
    letters.letters === null
      ? tables
      : tables.map((table) => convertSheet(table, letters.letters ?? 'tcvn3'))
  return tablesOf(
    file,
    { format: 'xlsx', encoding: null, sheets, detections },
    converted,
    options,
    limits,
    letters.issues,
  )
}

function* textsOf(sheets: readonly RawSheet[]): Generator<PlacedText> {
  for (const { rows } of sheets) {
    for (const { row, cells, stored } of rows)
      yield { row, text: cells.filter((_, index) => !(stored?.[index] ?? false)).join(' ') }
  }
}

function readText(
  file: string,
  bytes: Uint8Array,
  options: ReadOptions,
  limits: Limits,
): Checked<FileTables> {
  const decoded = decodeAny(file, bytes, options.encoding)
  if (!decoded.usable)
    return options.encoding === undefined && controlShare(bytes) >= 0.02
      ? unusable(binary(file, hexOf(bytes.subarray(0, 8))))
      : decoded
  const { encoding, how, alternatives } = decoded.value
  if (decoded.value.text.trim() === '')
    return unusable(issue({ code: 'file/empty', file, found: '' }))
  const { text: written, hasEscapes = false } = decoded.value
  const isMarkup = isXml2003(written) || htmlStart(written) !== null
  // In markup a reference is how a letter may be written.
  const sample = isMarkup ? decodeLetters(written.slice(0, 300_000)) : written
  const letters = chooseEncoding(file, [{ row: 1, text: sample }], options.letters)
  const [lost] = letters.issues
  if (letters.isLost === true && lost) return unusable(lost)
  const text =
    letters.letters === null ? decoded.value.text : fromLegacy(decoded.value.text, letters.letters)
  const known = how === 'valid' ? 'certain' : how
  const form = {
    encoding,
    letters,
    detections: [detection('encoding', encoding, known, alternatives), ...letters.detections],
    issues: decoded.issues.map((each) => lettersLost(each, written)),
  }
  const isJson = looksLikeAnyJson(file, text)
  // Only a table of lines has rows that a byte can cost.
  if (hasEscapes && (isMarkup || isJson)) return notUtf8(file, bytes)
  if (/^\s*MIME-Version:/i.test(text)) return unusable(binary(file, 'MHTML'))
  if (isXml2003(text))
    return fromSheets(file, 'xml2003', readXml2003(file, text, limits), form, options, limits)
  if (htmlStart(text) !== null)
    return fromSheets(file, 'html', readHtmlTables(file, text, limits), form, options, limits)
  if (isJson) return readJson(file, text, form, options, limits)
  const fault = serverFault(text)
  if (fault !== null)
    return unusable(issue({ code: 'file/serverError', file, row: 1, found: fault }))
  const sheet = readCsvSheet(file, text, options, limits, hasEscapes)
  return fromSheets(
    file,
    'csv',
    sheet.usable ? usable([sheet.value], sheet.issues) : sheet,
    form,
    options,
    limits,
  )
}

/** The refusal of a text that is not UTF-8 and could be nothing else. */
function notUtf8<T>(file: string, bytes: Uint8Array): Checked<T> {
  const marked = decodeMarked(file, bytes)
  return marked.usable ? unusable(issue({ code: 'file/encoding', file })) : marked
}

type TextForm = {
  readonly encoding: EncodingName
  readonly letters: EncodingDecision
  readonly detections: readonly Detection[]
  readonly issues: readonly Issue[]
}

function fromSheets(
  file: string,
  format: FileFormat,
  sheets: Checked<RawSheet[]>,
  form: TextForm,
  options: ReadOptions,
  limits: Limits,
): Checked<FileTables> {
  const issues = [...form.issues, ...form.letters.issues]
  if (!sheets.usable) return unusable(sheets.issues[0], [...sheets.issues.slice(1), ...issues])
  const names = sheets.value.flatMap(({ name }) => (name === null ? [] : [name]))
  const missing = options.sheets?.find((name) => !names.includes(name))
  if (missing !== undefined)
    return unusable(
      issue({
        code: 'sheet/missing',
        file,
        found: missing,
        expected: { kind: 'oneOf', values: names },
      }),
      issues,
    )
  const isRead = ({ name }: RawSheet): boolean =>
    options.sheets === undefined || name === null || options.sheets.includes(name)
  const infos = sheets.value.flatMap((sheet) =>
    sheet.name === null ? [] : [{ name: sheet.name, isHidden: false, isRead: isRead(sheet) }],
  )
  const about = {
    format,
    encoding: form.encoding,
    sheets: infos,
    detections: [detection('format', format), ...form.detections],
  }
  return tablesOf(file, about, sheets.value.filter(isRead), options, limits, [
    ...issues,
    ...sheets.issues,
  ])
}

function readJson(
  file: string,
  text: string,
  { encoding, letters, detections, issues }: TextForm,
  options: ReadOptions,
  limits: Limits,
): Checked<FileTables> {
  const before = [...issues, ...letters.issues]
  const json = parseAnyJson(file, text)
  if (!json.usable) return unusable(json.issues[0], [...json.issues.slice(1), ...before])
  const read = readJsonTables(file, json.value, limits, options.layout?.mode === 'firstRow')
  if (!read.usable)
    return unusable(read.issues[0], [...read.issues.slice(1), ...json.issues, ...before])
  const { format } = read.value
  const tables = read.value.tables.map((table) => ({ ...table, detections: [] }))
  const sheets = tables.flatMap(({ sheet }) =>
    sheet === null ? [] : [{ name: sheet, isHidden: false, isRead: true }],
  )
  const value = {
    format,
    encoding,
    sheets,
    detections: [detection('format', format), ...detections],
    tables,
  }
  return usable(value, [...before, ...json.issues, ...read.issues])
}

function tablesOf(
  file: string,
  about: Omit<FileTables, 'tables'>,
  sheets: readonly RawSheet[],
  options: ReadOptions,
  limits: Limits,
  before: readonly Issue[],
): Checked<FileTables> {
  const issues = [...before]
  const tables: FileTable[] = []
  const filled = sheets.filter(({ rows, faults }) => rows.length > 0 || faults.length > 0)
  for (const sheet of filled) {
    const name = filled.length > 1 && sheet.name !== null ? `${file}#${sheet.name}` : file
    const over = mergedTooFar(name, sheet, limits)
    if (over) return unusable(over, issues)
    const layout = options.layout ?? {}
    const isGiven = layout.mode === 'firstRow' || layout.headingRow !== undefined
    for (const [index, part] of (isGiven
      ? [{ sheet, above: [] }]
      : tablesWithin(sheet)
    ).entries()) {
      // Of several tables on a sheet each but the first is numbered, in its name as in that of its
      // sheet.
      const number = index === 0 ? '' : `#${index + 1}`
      const read = tableFromSheet(name + number, part.sheet, layout, limits)
      // Without its headings a table says nothing, and its first row of data would be taken for
      // them.
      const isLost = read === null || read.headingFault !== null
      for (const each of read?.headingFault
        ? [read.headingFault]
        : (read?.issues ?? reportFaults(name, part.sheet.faults, [])))
        issues.push(each)
      if (isLost) continue
      const [first] = part.sheet.rows
      if (number !== '')
        issues.push(
          issue({
            code: 'table/another',
            severity: 'info',
            file: name + number,
            row: first?.row ?? null,
          }),
        )
      const above = [...(sheet.above ?? []), ...part.above]
      const own = {
        ...(above.length > 0 ? { above } : {}),
        ...(number === '' ? {} : { sheet: `${sheet.name ?? ''}${number}` }),
      }
      tables.push({ ...read.table, ...own, detections: read.detections })
    }
  }
  const first = issues.find(({ severity }) => severity === 'error')
  if (tables.length === 0)
    return unusable(
      first ?? issue({ code: 'file/empty', file, found: '' }),
      issues.filter((each) => each !== first),
    )
  return usable({ ...about, tables }, issues)
}

/** Merged cells that reach over each other could ask for more cells than any memory holds. */
function mergedTooFar(file: string, { rows, merges }: RawSheet, limits: Limits): Issue | null {
  const last = rows.at(-1)?.row ?? 0
  let cells = 0
  for (const { row, rows: height } of merges) cells += Math.max(0, Math.min(height, last - row + 1))
  return cells > limits.cells
    ? issue({
        code: 'table/tooLarge',
        file,
        expected: { kind: 'limit', limit: limits.cells, unit: 'cells' },
      })
    : null
}
