import { readFile as readBytes } from 'node:fs/promises'
import { issue, type Issue } from '@/dataset/issue'
import { readFile, type ReadOptions } from '@/import/sheets/readFile'
import type { TableRow } from '@/dataset/cells/table'
import type { Outcome } from './check'
import { exitOf, problemJson, problemLine } from './reportText'
import { words } from './words'

/**
 * The first table of a file as it was read, before any meaning: the first row that is not blank
 * holds the headings, and every other row is data. Where that row leaves columns without a heading
 * and another is recognised below it, that one takes its place, and `row/title` (info) tells of
 * each row above. Exit: 0; 1 where there is an error or a warning; 2 where the file cannot be
 * opened. Shapes: headings as written, blank and repeated ones too; as many cells in each row as it
 * has, those of a sheet filled up to the longest.
 */
export async function table(
  file: string,
  { json, sheet }: { readonly json: boolean; readonly sheet: string | undefined },
): Promise<Outcome> {
  const printed = (
    columns: readonly string[],
    rows: readonly Pick<TableRow, 'row' | 'cells'>[],
    problems: readonly Issue[],
  ): string => {
    const parts = [
      `"columns": ${JSON.stringify(columns)}`,
      `"rows": [${rows.map((row) => `\n  ${JSON.stringify(row)}`).join(',')}]`,
      `"problems": ${JSON.stringify(problems.map((problem) => problemJson(problem, words)))}`,
    ]
    return `{${parts.join(',\n')}}\n`
  }
  const bytes = await readBytes(file).catch(() => null)
  if (bytes === null) {
    const out = json ? printed([], [], [issue({ code: 'file/missing', file })]) : ''
    return { exit: 2, out, error: `${words.text('command.noFile', { files: file })}\n` }
  }
  const read = await readRaw(
    file,
    new Uint8Array(bytes),
    sheet === undefined ? {} : { sheets: [sheet] },
  )
  const found = read.usable ? read.value.tables[0] : undefined
  const { columns, rows } = found?.raw ?? { columns: [], rows: [] }
  // That none of the rows printed could be used is a judgement of the loader.
  const isTold = ({ code }: Issue): boolean => code !== 'table/noRows' || rows.length === 0
  const told = read.issues
    .filter(isTold)
    .filter((each) => found === undefined || each.file === found.file || each.file === file)
  const titles = (found?.setAside ?? []).filter(({ kind }) => kind === 'title')
  const problems = [...titles.map(({ row, cells }) => titleIssue(file, row, cells)), ...told]
  const exit = exitOf([{ problems }])
  if (json) return { exit, out: printed(columns, rows, problems), error: '' }
  const lines = [columns, ...rows.map(({ cells }) => cells)].map((cells) =>
    cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t'),
  )
  return {
    exit,
    out: `${[...lines, ...problems.map((problem) => problemLine(problem, words))].join('\n')}\n`,
    error: '',
  }
}

function titleIssue(file: string, row: number, cells: readonly string[]): Issue {
  return issue({
    code: 'row/title',
    severity: 'info',
    file,
    row,
    found: cells.filter((cell) => cell.trim() !== '').join(' | '),
  })
}

async function readRaw(
  file: string,
  bytes: Uint8Array,
  options: ReadOptions,
): ReturnType<typeof readFile> {
  const plain = await readFile(file, bytes, { layout: { mode: 'firstRow' }, ...options })
  if (!plain.usable || !plain.issues.some(({ code }) => code === 'heading/blank')) return plain
  const found = await readFile(file, bytes, options)
  const rows = found.usable
    ? found.value.tables[0]?.detections.find(({ what }) => what === 'headingRows')?.found
    : undefined
  const [first = 0, last = first] = (rows ?? '').split(/-|, /).map(Number)
  if (first < 1) return plain
  return readFile(file, bytes, {
    layout: { mode: 'firstRow', headingRow: first, headingRows: last - first + 1 },
    ...options,
  })
}
