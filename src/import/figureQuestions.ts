import { foldText } from '@/dataset/text'
import { namedStretches, qualifiersIn, withoutMeasures } from './headingWords'
import type { FileTable } from './sheets/readFile'
import type { TableContext } from './cells'
import type { PlannedColumn } from './planned'
import { FIGURE_PARTS, type FigurePart } from './recipe'
import { isSummed } from './targetColumns'
import { figureQuestion, roleOfFigureAnswer } from './figureAnswers'
import { nearName } from './nearNames'
import type { Choice, QuestionInput } from './questions'
import { indicatorOfTitle } from './titleNames'

/** Of more unknown columns than that, none says what another is. */
const MOST_TOGETHER = 40

/**
 * Asks what the numbers of columns are of which nothing is known. What is likely of one says what
 * the others beside it are: of a share its target and its counts.
 */
export function askFigures(
  context: TableContext,
  table: FileTable,
  open: readonly PlannedColumn[],
  columns: readonly PlannedColumn[],
): void {
  let likely = columns
  for (const each of open.length > MOST_TOGETHER ? [] : open) {
    const { suggested } = questionOf(context, table, each, likely)
    if (suggested?.startsWith('value|') === true)
      likely = supposed(context, likely, each, suggested)
  }
  const isValue = ({ role }: PlannedColumn): boolean =>
    role.kind === 'figure' && (role.part === 'value' || role.part === 'numerator')
  const named = likely.some(isValue) ? null : indicatorOfTitle(context, table)
  const only = named === null ? null : likeliestValue(context, open)
  if (only && named !== null) likely = supposed(context, likely, only, choiceOf('value', named))
  for (const each of open) {
    const isOnly = each === only && named !== null
    const question = questionOf(context, table, each, likely, isOnly ? named : null)
    context.questions.ask(question)
  }
}

function supposed(
  context: TableContext,
  columns: readonly PlannedColumn[],
  { index, heading }: PlannedColumn,
  answer: string,
): readonly PlannedColumn[] {
  const role = roleOfFigureAnswer(context, answer, heading)
  return columns.map((each) => (each.index === index && role ? { ...each, role } : each))
}

/** The one column that holds the figures a title speaks of: a share, or the only one there is. */
function likeliestValue(
  { year }: TableContext,
  open: readonly PlannedColumn[],
): PlannedColumn | null {
  const own = open.filter(({ heading }) =>
    [heading, heading.split(' / ').at(-1) ?? ''].every(
      (text) => !saysTarget(text, year) && !isCountHeading(text),
    ),
  )
  const shares = own.filter(({ heading }) => /(?:^|\/ )(?:t[yi] le|%)/.test(foldText(heading)))
  const [first, more] = shares.length > 0 ? shares : own
  return more ? null : (first ?? null)
}

/**
 * The question what the numbers of a column are: the likeliest indicator first, then other parts of
 * the figures beside it, then nothing. What is suggested takes no figure that another column has.
 * The column waits for the answer. `title`: the indicator that the title
 * of the table says of it.
 */
function questionOf(
  context: TableContext,
  table: FileTable,
  { heading, index }: PlannedColumn,
  all: readonly PlannedColumn[],
  title: string | null = null,
): QuestionInput {
  const columns = all.filter((each) => each.index !== index)
  // A figure of another period is another figure.
  const taken = new Set(
    columns.flatMap(({ role }) =>
      role.kind === 'figure' && role.at.period === undefined
        ? [choiceOf(role.part, role.at.indicator_id)]
        : [],
    ),
  )
  const isFigure = ({ role }: PlannedColumn): boolean => role.kind === 'figure'
  const beforeIt =
    columns
      .filter((each) => each.index < index)
      .reverse()
      .find(isFigure) ?? columns.filter((each) => each.index > index).find(isFigure)
  const beside =
    targetOf(context, heading, columns) ??
    (beforeIt?.role.kind === 'figure' ? beforeIt.role.at.indicator_id : undefined)
  const rowsName = columns.find(
    ({ role }) => role.kind === 'column' && role.column === 'indicator_id',
  )
  const isInRows = rowsName !== undefined
  const named = nameIn(context, heading)
  const over = indicatorOver(context, heading)
  const own = heading.split(' / ').at(-1) ?? heading
  const counted =
    over !== null
      ? countedPart(context, own, over, besideIn(columns, heading))
      : beside === undefined
        ? null
        : countedPart(context, heading, beside)
  // A count may be of a share that is itself only likely: its suggestion goes with that one's.
  const isCountOf = counted === null && over === null && !isInRows && isCountHeading(own)
  const share = isCountOf ? likelyShare(context, index, columns) : null
  const meant = nearName(context.names.rows.indicators, heading)
  const isCount = meant !== null && context.names.row('indicators', meant)?.['measure'] === 'count'
  const near = isCountHeading(own) && !isCount ? null : meant
  const likely = [
    ...new Set([
      ...(title === null ? [] : [title]),
      ...named,
      ...(near === null ? [] : [near]),
      ...endedBy(context, own),
      ...context.names.suggest('indicators', withoutMeasures(heading, context.year), null),
    ]),
  ].slice(0, 3)
  const values: readonly (readonly [FigurePart, string | undefined])[] = [
    ...likely.map((id) => ['value', id] as const),
    ...(isInRows ? FIGURE_PARTS.map((part) => [part, undefined] as const) : []),
    ...[...new Set([...named, ...[beside, share].filter((id) => id != null)])].flatMap((id) =>
      (['target', 'numerator', 'denominator'] as const).map((part) => [part, id] as const),
    ),
  ]
  const choices = values
    .filter(
      ([part, id]) =>
        !taken.has(choiceOf(part, id)) &&
        (part === 'value' ||
          id === undefined ||
          taken.has(choiceOf('value', id)) ||
          ((id === over || id === share) && part !== 'target')),
    )
    .map(([part, id]): Choice => ({
      value: choiceOf(part, id),
      label: id === undefined ? '' : context.names.label('indicators', id),
    }))
  const [first] = likely
  // A target says what it is, and not of what; the sum of a year is none for a part of it.
  const said = qualifiersIn(own, context.year) ?? []
  const whose = over ?? named[0] ?? (isInRows ? undefined : beside)
  const isTarget =
    saysTarget(own, context.year) &&
    !(
      (said.some(({ kind }) => kind === 'period') || /\bnam\b/.test(foldText(own))) &&
      (whose === undefined
        ? !rowsName || holdsSums(context, table, rowsName.index)
        : isSummed(context, whose))
    )
  const best = isTarget
    ? choiceOf('target', whose)
    : (counted ??
      (share === null ? null : countedPart(context, own, share)) ??
      (first === undefined ? '' : choiceOf('value', first)))
  return {
    id: figureQuestion(heading),
    kind: 'figure',
    about: heading,
    column: heading,
    table: 'indicators',
    choices: [...choices, { value: '', label: '' }],
    isOpen: true,
    suggested:
      (named.length === 0 ||
        (named.length === 1 && named[0] === near) ||
        isTarget ||
        (over !== null && counted !== null)) &&
      choices.some(({ value }) => value === best)
        ? best
        : '',
  }
}

/**
 * Of the indicators that have figures beside it, the one whose name has all words that stand behind
 * “chi tieu”; `null` where none has, or several.
 */
function targetOf(
  { names }: TableContext,
  heading: string,
  columns: readonly PlannedColumn[],
): string | null {
  const folded = foldText(withoutMeasures(heading, null))
  const words = folded.replace(TARGET_OPENING, '').trim()
  if (words === '' || words === folded) return null
  const found = new Set(
    columns.flatMap(({ role }) => {
      const id = role.kind === 'figure' && role.part === 'value' ? role.at.indicator_id : undefined
      return id !== undefined && foldText(names.label('indicators', id)).includes(words) ? [id] : []
    }),
  )
  const [only] = found
  return found.size === 1 ? (only ?? null) : null
}

/** Whether words of a heading say that it is a target, whatever else they say. */
function saysTarget(heading: string, year: number | null): boolean {
  const said = qualifiersIn(heading, year)
  return said === null
    ? TARGET_OPENING.test(foldText(heading))
    : said.some((each) => each.kind === 'part' && each.part === 'target')
}

const TARGET_OPENING = /^(?:chi tieu|muc tieu|ke hoach|muc yeu cau|yeu cau|dinh muc|kh|ct)\b/

/** The count whose name ends with a heading of two words or more: of late dossiers `tre han`. */
function endedBy(context: TableContext, heading: string): readonly string[] {
  const words = foldText(heading)
  if (!words.includes(' ')) return []
  const found = context.names.rows.indicators.flatMap(({ indicator_id: id, name, measure }) =>
    measure === 'count' && foldText(name).endsWith(` ${words}`) ? [id as string] : [],
  )
  return found.length === 1 ? found : []
}

function choiceOf(part: FigurePart, id: string | undefined): string {
  return id === undefined ? part : `${part}|${id}`
}

/** Words for all cases of a share, and for those that were as they should be; folded. */
const ALL_CASES =
  /^(?!.*\b(?:dung|truoc) han)(?:tong|mau so|(?:so )?(?:da|phai) (?:giai quyet|xu ly)|(?:so )?(?:tiep nhan|giai quyet))\b/
const GOOD_CASES =
  /^(?:(?:(?:so )?da )?(?:giai quyet|xu ly|tra ket qua|hoan thanh) (?:dung|truoc) han|(?:so|tu so)\b.*\b(?:dat|da|dung|truoc|duoc|hoan thanh|trong)\b|(?:truoc (?:va|,) ?)?dung han|truoc han|dat\b|hai long)/

/**
 * Of a share beside it, the count that a heading without a name speaks of: of all (`tong so ho so`),
 * or of those that were so (`so ho so dung han`). Of a count, the column that is its value: the total
 * of its group, or what its name ends with. `null` where it speaks of neither. Shapes: `beside`, the
 * other columns of its group, folded.
 */
function countedPart(
  context: TableContext,
  heading: string,
  indicator: string,
  beside: readonly string[] = [],
): string | null {
  const measure = context.names.row('indicators', indicator)?.['measure']
  const words = foldText(heading)
  if (measure === 'count') {
    // Of late dossiers, `total | late` has the figure under the words that the name ends with.
    const name = foldText(context.names.label('indicators', indicator))
    const isIt = (text: string): boolean => name.endsWith(` ${text}`)
    const isWhole = /^(?:tong|tong so|tong cong|cong)$/.test(words) && !beside.some(isIt)
    return isWhole || isIt(words) ? choiceOf('value', indicator) : null
  }
  if (measure !== 'percent') return null
  if (ALL_CASES.test(words)) return choiceOf('denominator', indicator)
  return GOOD_CASES.test(words) ? choiceOf('numerator', indicator) : null
}

function isCountHeading(heading: string): boolean {
  const words = foldText(heading)
  // A sum of points is a score, and counts no cases.
  if (words.replaceAll(' ', '_').startsWith('tong_diem')) return false
  return ALL_CASES.test(words) || GOOD_CASES.test(words)
}

/** The share that a column nearby is likeliest to be, of which nothing is known; `null` for none. */
function likelyShare(
  context: TableContext,
  index: number,
  columns: readonly PlannedColumn[],
): string | null {
  const isShare = ({ role, heading }: PlannedColumn): boolean =>
    role.kind === 'unknown' && /(?:^|\/ )(?:t[yi] le|%)/.test(foldText(heading))
  // The share of counts stands behind them, or right before them.
  const column =
    columns.filter((each) => each.index > index).find(isShare) ??
    columns
      .filter((each) => each.index < index)
      .reverse()
      .find(isShare)
  if (!column) return null
  const [id] = [
    ...nameIn(context, column.heading),
    ...context.names.suggest('indicators', column.heading, null),
  ]
  return id !== undefined && context.names.row('indicators', id)?.['measure'] === 'percent'
    ? id
    : null
}

/** Whether rows name an indicator of which the figure of a year is the sum of its parts. */
function holdsSums(context: TableContext, { rows }: FileTable, index: number): boolean {
  const names = new Set(rows.map(({ cells }) => cells[index] ?? ''))
  return [...names].some((name) => {
    const match = context.names.find('indicators', name, null)
    return match.kind === 'one' && isSummed(context, match.id)
  })
}

/** What the other columns under the heading of a group are called below it, folded. */
function besideIn(columns: readonly PlannedColumn[], heading: string): readonly string[] {
  const group = heading.slice(0, heading.lastIndexOf(' / ') + 3)
  return columns.flatMap(({ heading: other }) =>
    other !== heading && other.startsWith(group) ? [foldText(other.slice(group.length))] : [],
  )
}

/** The indicator whose name stands over a heading, as that of its group; `null` for none. */
export function indicatorOver(context: TableContext, heading: string): string | null {
  const [group = '', ...below] = heading.split(' / ')
  if (below.length === 0) return null
  const match = context.names.indicators.find(group)
  return match.kind === 'one' ? match.id : null
}

/** The indicators that words of a heading name, beside words that are not understood. */
function nameIn(context: TableContext, heading: string): readonly string[] {
  const isName = (words: string): boolean => context.names.indicators.find(words).kind === 'one'
  const [stretch] = namedStretches(heading, isName)
  const match = stretch && context.names.indicators.find(stretch.name)
  return match?.kind === 'one' ? [match.id] : []
}
