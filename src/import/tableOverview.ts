import type { Question } from './questions'
import type { PackageRows } from './packageRows'
import type { RecipeReading } from './recipe'
import type { FileIntake } from './report'
import type { FileTable } from './sheets/readFile'
import type { Detection } from './sheets/sheet'
import type { SheetInfo } from './sheets/xlsx'
import { severityCounts, type AskedQuestion, type TableOverview } from './overview'
import { previewRows } from './preview'

/** What one screen can hold. */
const QUESTIONS = 30
const COLUMNS = 60
const FOUND = 120
const SAMPLES = 3

/**
 * All that a screen shows of one table of a file. `table`: what was read; `null` where nothing
 * could be. `asked`: every question that was ever asked about it, in the order of asking, which
 * they keep.
 */
export function tableOverview(
  report: FileIntake,
  table: FileTable | null,
  names: PackageRows,
  reading: RecipeReading,
  sheets: readonly SheetInfo[],
  asked: ReadonlyMap<string, Question>,
): TableOverview {
  const { questions, columns, problems, recipe, detections, ...shown } = report
  const all = askedQuestions(asked, questions, recipe.answers)
  return {
    file: shown.file,
    origin: shown.origin,
    sheet: shown.sheet,
    format: shown.format,
    encoding: shown.encoding,
    table: shown.table,
    shape: shown.shape,
    rows: shown.rows,
    made: shown.made,
    figures: shown.figures,
    problems: severityCounts(problems),
    detections: detections.map(cut),
    questions: cutQuestions(all),
    moreQuestions: Math.max(0, all.filter(({ isWaiting }) => isWaiting).length - QUESTIONS),
    answers: [...recipe.answers]
      .filter(([id]) => !asked.has(id))
      .slice(0, QUESTIONS)
      .map(([id, answer]) => ({ id, answer })),
    columns: columns
      .slice(0, COLUMNS)
      .map((column) => ({ ...column, samples: samplesOf(table, column.index) })),
    moreColumns: Math.max(0, columns.length - COLUMNS),
    preview: table ? previewRows(table, report, names) : [],
    reading,
    sheets,
  }
}

/**
 * Those that are asked now, and those that were answered, each where it first stood. One that is
 * neither is gone with its file.
 */
function askedQuestions(
  asked: ReadonlyMap<string, Question>,
  now: readonly Question[],
  answers: ReadonlyMap<string, string>,
): readonly AskedQuestion[] {
  const current = new Map(now.map((question) => [question.id, question]))
  return [...asked.values()].flatMap((before) => {
    const question = current.get(before.id)
    const answer = answers.get(before.id) ?? null
    if (!question && answer === null) return []
    return [
      { ...(question ?? before), answer, isWaiting: question !== undefined && question.isNeeded },
    ]
  })
}

/** As many of them as one screen can hold, those that wait before the others. */
function cutQuestions(all: readonly AskedQuestion[]): readonly AskedQuestion[] {
  const held = (isWaiting: boolean): readonly AskedQuestion[] =>
    all.filter((each) => each.isWaiting === isWaiting).slice(0, QUESTIONS)
  const kept = new Set([...held(true), ...held(false)])
  return all
    .filter((each) => kept.has(each))
    .map((each) => ({ ...each, choices: each.choices.slice(0, COLUMNS) }))
}

function cut(detection: Detection): Detection {
  return detection.found.length <= FOUND
    ? detection
    : { ...detection, found: `${detection.found.slice(0, FOUND)}…` }
}

function samplesOf(table: FileTable | null, index: number): readonly string[] {
  const samples: string[] = []
  for (const { cells } of table?.rows ?? []) {
    const cell = (cells[index] ?? '').trim()
    if (cell === '' || samples.includes(cell)) continue
    samples.push(cell.length > 40 ? `${cell.slice(0, 40)}…` : cell)
    if (samples.length === SAMPLES) break
  }
  return samples
}
