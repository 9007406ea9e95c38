import type { Dataset } from '@/dataset/dataset'
import { IssueLog } from '@/dataset/issueLog'
import type { Observation } from '@/dataset/observations'
import type { Intake } from './intake'
import { sortProblems, type FileIntake, type ReportedColumn } from './report'
import type { FigureNames, Issue } from '@/dataset/issue'
import type { IssueCode } from '@/dataset/issueCodes'
import { checkConsistency } from '@/analysis/consistency'

/** What is said of a figure once it is held against others, or against what its indicator is. */
const HELD: ReadonlySet<IssueCode> = new Set([
  'observation/conflict',
  'observation/ratio',
  'cell/range',
  'observation/noCases',
  'observation/overWhole',
  'observation/publishedEarly',
  'observation/toCome',
  'count/negative',
  'count/fraction',
  'scale/value',
  'scale/target',
  'target/missing',
  'unit/countedTwice',
  'composite/disagreement',
  'rank/tied',
  'rank/order',
  'observation/interval',
  'aggregate/disagreement',
  'unit/validity',
])

/**
 * What the checks of the new package say of figures that came in, told with the file, row and
 * column that they came from: the same that a check of the package says of them afterwards. Of two
 * values for one cell both places are named, be they in these files or in the package. Issues:
 * those of figures among `checkFigures` and `checkConsistency`. `today`: an ISO day, `null` where
 * none is known.
 */
export function withPackageProblems(
  { report, placeOf }: Pick<Intake, 'report' | 'placeOf'>,
  dataset: Dataset,
  today: string | null,
): readonly FileIntake[] {
  const held = heldFigures(dataset, [...dataset.issues, ...checkConsistency(dataset, today)])
  const headings = new Map(report.map((each) => [each.file, each.columns]))
  const added = new Map<string, IssueLog>()
  for (const { issue, figure } of held) {
    const place = placeOf(figure)
    // The import says itself which cells it could not read.
    if (!place || (issue.severity === 'error' && issue.code === 'cell/range')) continue
    const { file, row } = place
    const log = added.get(file) ?? new IssueLog()
    added.set(file, log)
    const beside = headingBeside(headings.get(file) ?? [], issue.column, figure.indicator_id)
    log.add({
      ...issue,
      file,
      row,
      ...(beside === null
        ? { column: place.column, found: place.found }
        : { column: beside, found: issue.found }),
      expected: expectedOf(issue, figure, dataset, placeOf),
      about: namesInIssues(dataset, figure),
    })
  }
  return report.map((each) => {
    const log = added.get(each.file)
    if (!log) return each
    // What the import has found by itself of a row of totals is told once.
    const isTold = ({ code, row, column }: Issue): boolean =>
      each.problems.some((said) => said.code === code && said.row === row && said.column === column)
    const fresh = log
      .list()
      .filter((said) => said.code !== 'aggregate/disagreement' || !isTold(said))
    return { ...each, problems: sortProblems([...each.problems, ...fresh]) }
  })
}

/**
 * The heading under which something stands beside the value of a figure: its target, a count, the
 * day it was announced, its period. `null` for the value itself, and where no heading says so.
 */
function headingBeside(
  columns: readonly ReportedColumn[],
  name: string | null,
  indicator: string,
): string | null {
  if (name === null || name === 'value') return null
  const own = columns.flatMap(({ heading, assignment }) => {
    if (assignment?.kind === 'column') return assignment.column === name ? [heading] : []
    if (assignment?.kind !== 'figure' || assignment.part !== name) return []
    const { indicator_id: of } = assignment.at
    return of === undefined || of === indicator ? [heading] : []
  })
  return own[0] ?? null
}

/**
 * The issues of a package, those of figures with whose they are, of what and of when. In the order
 * given.
 */
export function withFigureNames(dataset: Dataset, issues: readonly Issue[]): readonly Issue[] {
  const named = new Map(
    heldFigures(dataset, issues).map(({ issue, figure }) => {
      const value = issue.column === 'value' ? figure.value : null
      return [
        issue,
        {
          ...issue,
          expected: expectedOf(issue, figure, dataset, () => null),
          about: { ...namesInIssues(dataset, figure), value },
        },
      ]
    }),
  )
  return issues.map((each) => named.get(each) ?? each)
}

type HeldFigure = { readonly issue: Issue; readonly figure: Observation }

function heldFigures({ observations }: Dataset, issues: readonly Issue[]): readonly HeldFigure[] {
  const wanted = new Map<string, Issue[]>()
  for (const each of issues) {
    if (!HELD.has(each.code) || each.row === null) continue
    const at = placeKey(each.file, each.row)
    const others = wanted.get(at)
    if (others) others.push(each)
    else wanted.set(at, [each])
  }
  if (wanted.size === 0) return []
  const figures: HeldFigure[] = []
  for (let index = 0; index < observations.length; index += 1) {
    const figure = observations.at(index)
    for (const each of wanted.get(placeKey(figure.file, figure.row)) ?? [])
      figures.push({ issue: each, figure })
  }
  return figures
}

function placeKey(file: string, row: number): string {
  return `${row}\u0000${file}`
}

/**
 * Of a conflict the place of the value that is shown, in the file that brought it or in the
 * package.
 */
function expectedOf(
  { code, expected }: Issue,
  figure: Observation,
  { observations }: Dataset,
  placeOf: Intake['placeOf'],
): Issue['expected'] {
  if (code !== 'observation/conflict' || expected?.kind !== 'value') return expected
  const { unit_id: unit, indicator_id: indicator, period, basis } = figure
  const shown = observations.versions(unit, indicator, period).find((each) => each.basis === basis)
  if (!shown) return expected
  const { file, row } = placeOf(shown) ?? shown
  return { ...expected, at: { file, row } }
}

function namesInIssues(
  { units, indicators }: Dataset,
  { unit_id: unit, indicator_id: indicator, period }: Observation,
): FigureNames {
  return {
    unit: units.byId.get(unit)?.short_name ?? unit,
    indicator: indicators.byId.get(indicator)?.short_name ?? indicator,
    period,
    value: null,
  }
}
