import type { TableContext } from './cells'
import { qualifierOf } from './headingWords'
import { FIGURE_PARTS, type Coordinates } from './recipe'
import type { Role } from './headingRoles'

/** The question what the numbers of a column are that nothing is known of. */
export function figureQuestion(heading: string): string {
  return `figure:${heading.normalize('NFC').trim()}`
}

/**
 * What the answer to that question says: a part of a figure and an indicator (`target|ontime`), a
 * part alone where rows say the indicator (`numerator`), an indicator alone, by key or by name, or
 * '' for a column that is not taken. `undefined`: it says nothing. What the heading says of whose and
 * of when its figures are holds beside it.
 */
export function roleOfFigureAnswer(
  context: TableContext,
  answer: string,
  heading: string,
): Role | undefined {
  if (answer === '') return { kind: 'aside', why: 'chosen' }
  const [first = '', ...rest] = answer.split('|')
  const part = FIGURE_PARTS.find((each) => each === first)
  const name = part === undefined ? answer : rest.join('|')
  // The target of a year is one of its parts, too.
  const beside = part === 'target' ? {} : coordinatesIn(context, heading)
  if (part !== undefined && name === '') return { kind: 'figure', part, at: beside }
  const match = context.names.find('indicators', name, null)
  return match.kind === 'one'
    ? { kind: 'figure', part: part ?? 'value', at: { ...beside, indicator_id: match.id } }
    : undefined
}

/** The unit, the period and the version that pieces of a heading say, and words at their ends. */
function coordinatesIn({ names, year }: TableContext, heading: string): Coordinates {
  const found: { -readonly [Name in keyof Coordinates]: Coordinates[Name] } = {}
  for (const piece of heading.split(' / ')) {
    const words = piece.trim().split(/\s+/)
    if (words.length > MOST_WORDS) continue
    if (names.find('units', piece, null).kind !== 'none') found.unit_id = piece.trim()
    const ends = words.flatMap((_, at) => [words.slice(at), words.slice(0, words.length - at)])
    for (const end of ends) {
      const text = end.join(' ')
      // One word alone says a period by its digits only.
      if (end.length < Math.min(2, words.length) && !/\d/.test(text)) continue
      const said = qualifierOf(text, year)
      if (said?.kind === 'period') found.period ??= said.period
      if (said?.kind === 'basis') found.basis ??= said.basis
    }
  }
  return found
}

const MOST_WORDS = 24
