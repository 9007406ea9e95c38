import { count, inner, type Message } from '@/i18n/message'
import { absentMessage } from '@/analysis/absent'
import { namesMessage } from './answersWords'
import type { LearningColumn, LearningView } from './learning'
import type { LearningCell, LearningRow } from './learningRows'
import type { ShortcomingState } from '@/analysis/statements'

const STATES: readonly ShortcomingState[] = ['overdue', 'open', 'unknown', 'resolved']

/**
 * What a cell of the map says, in words: what is said of the unit alone apart from what is said of
 * several. Empty cells say why.
 */
export function cellMessages(cell: LearningCell | undefined, column: LearningColumn): Message[] {
  if (!cell && column.isUnread) return [{ id: 'statement.absent' }]
  if (!cell)
    return [column.isInspected ? { id: 'learning.cell.none' } : { id: 'statement.unknown' }]
  const messages: Message[] = []
  const own = cell.models.filter(({ attribution }) => attribution === 'unit').length
  const shared = cell.models.length - own
  if (own > 0) messages.push({ id: 'learning.cell.models', values: { n: count(own) } })
  if (shared > 0) messages.push({ id: 'learning.cell.modelsShared', values: { n: count(shared) } })
  for (const state of STATES) {
    const held = cell.shortcomings.filter((each) => each.state === state)
    const alone = held.filter(({ attribution }) => attribution === 'unit').length
    const values = { state: inner({ id: `learning.state.${state}` }) }
    if (alone > 0)
      messages.push({ id: 'learning.cell.shortcomings', values: { n: count(alone), ...values } })
    if (held.length > alone)
      messages.push({
        id: 'learning.cell.shortcomingsShared',
        values: { n: count(held.length - alone), ...values },
      })
  }
  return messages
}

/** Names of indicators shown of the rest of an area. */
const MOST_AIMS = 2

/**
 * What stands under the name of a row: its area, or what else there is in it; `null` for an area
 * that is one row.
 */
export function rowNote({ kind, field, aims }: LearningRow): Message | null {
  if (kind === 'indicator') return { id: 'learning.names.all', values: { names: field.short_name } }
  if (kind === 'whole') return null
  if (aims.length === 0) return { id: 'learning.area.rest' }
  return {
    id: 'learning.area.restAims',
    values: { indicators: inner(namesMessage(aims, MOST_AIMS)) },
  }
}

/**
 * What the last column says where no model answers: whose models there are, and what stands near. A
 * unit without any model, whose shortcoming no indicator shows, is told how many there are to
 * choose from. None where nothing is owed.
 */
export function lackMessages(
  { learn, indicator }: Pick<LearningRow, 'learn' | 'indicator'>,
  view: LearningView,
): Message[] {
  const { unit, hasNoModel, running, absent } = view
  if (!unit || !learn.isOwed || learn.answers.length > 0) return []
  const unread = absent.filter((table) => table === 'models' || table === 'adoptions')
  if (unread.length > 0) return [absentMessage(unread)]
  if (learn.own.length > 0)
    return [
      { id: 'learning.learn.own', values: { unit: unit.short_name, n: count(learn.own.length) } },
    ]
  if (indicator === null && hasNoModel && running > 0)
    return [{ id: 'learning.learn.any', values: { n: count(running) } }]
  const none: Message = { id: 'learning.learn.none' }
  return learn.nearby > 0
    ? [none, { id: 'learning.learn.nearby', values: { n: count(learn.nearby) } }]
    : [none]
}

/** The words of a whole row’s last column in one line, for the table of numbers. */
export function learnMessages(row: LearningRow, view: LearningView): Message[] {
  const { answers, others } = row.learn
  const models = [
    ...answers.map(({ model }) => model.name),
    ...(row.learn.isOwed ? [] : others.map(({ model }) => model.name)),
  ]
  if (models.length > 0) return [{ id: 'learning.names.all', values: { names: models.join('; ') } }]
  return lackMessages(row, view)
}
