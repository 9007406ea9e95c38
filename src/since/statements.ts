import type { Dataset } from '@/dataset/dataset'
import type { Directive } from '@/dataset/tables/directives'
import type { Shortcoming } from '@/dataset/tables/shortcomings'
import { directiveState, type DirectiveState } from '@/analysis/supervision/directives'
import { shortcomingView, type ShortcomingState } from '@/analysis/statements'
import { lookUp, type SinceEntry, type SinceKind, type SinceSide, type SinceSpan } from './entry'

type State = Extract<SinceSide, { of: 'shortcoming' | 'directive' }>
type Due = Extract<SinceSide, { of: 'due' }>

/**
 * A shortcoming or a request, as far as both are the same: something found or asked on a day, due
 * on another, and closed at last.
 */
type Statement = {
  readonly group: 'shortcomings' | 'directives'
  readonly id: string
  readonly begun: string
  readonly due: string | null
  /** The day it was closed, where the table has a column for it and the source says. */
  readonly closedOn: string | null
  readonly make: (
    kind: SinceKind,
    from: State | Due | null,
    to: State | Due | null,
    on: string | null,
  ) => SinceEntry
  readonly stateOn: (day: string | null) => State
}

const DONE: readonly string[] = ['resolved', 'done']
const isDone = ({ state }: State): boolean => DONE.includes(state)
const isOverdue = ({ state }: State): boolean => state === 'overdue'

/**
 * What became of shortcomings and requests between two days, as the dates of one package have it:
 * begun in between, closed in between, due in between and not closed. What is closed without a day
 * is `undated`, but where it was begun in between: then it was closed since too.
 */
export function changesByDate(dataset: Dataset, span: SinceSpan): SinceEntry[] {
  return statementsOf(dataset, dataset).flatMap((statement): SinceEntry[] => {
    const { begun, due, closedOn, make, stateOn } = statement
    if (begun > span.to) return []
    const now = stateOn(span.to)
    const isNew = begun > span.from
    const entries: SinceEntry[] = isNew ? [make('new', null, now, begun)] : []
    if (isDone(now)) {
      if (closedOn === null) entries.push(make(isNew ? 'closed' : 'undated', null, now, null))
      else if (closedOn > span.from) entries.push(make('closed', null, now, closedOn))
    } else if (isOverdue(now) && due !== null && due >= span.from)
      entries.push(make('overdue', null, now, due))
    return entries
  })
}

/** What became of the rows of two packages, by id, each as on the day of its own package. */
export function changesByRow(
  dataset: Dataset,
  earlier: Dataset,
  days: { readonly from: string | null; readonly to: string | null },
): SinceEntry[] {
  const before = new Map(
    statementsOf(earlier, dataset).map((each) => [`${each.group} ${each.id}`, each]),
  )
  const after = statementsOf(dataset, earlier)
  const kept = new Set(after.map((each) => `${each.group} ${each.id}`))
  return [
    ...after.flatMap((each): SinceEntry[] => {
      const to = each.stateOn(days.to)
      const held = before.get(`${each.group} ${each.id}`)
      if (!held) return [each.make('new', null, to, each.begun)]
      const from = held.stateOn(days.from)
      const isMoved = held.due !== each.due && !isDone(from) && !isDone(to)
      const kind = changeOf(from, to)
      // What is no longer overdue because its deadline moved has changed in nothing else.
      const isTold = kind !== null && !(isMoved && kind === 'changed' && isOverdue(from))
      const on = kind === 'closed' ? each.closedOn : kind === 'overdue' ? each.due : null
      return [
        ...(isTold ? [each.make(kind, from, to, on)] : []),
        ...(isMoved
          ? [each.make('moved', { of: 'due', day: held.due }, { of: 'due', day: each.due }, null)]
          : []),
      ]
    }),
    ...[...before].flatMap(([key, each]) =>
      kept.has(key) ? [] : [each.make('removed', each.stateOn(days.from), null, null)],
    ),
  ]
}

function changeOf(from: State, to: State): SinceKind | null {
  if (from.state === to.state) return null
  if (isDone(to)) return 'closed'
  if (isDone(from)) return 'reopened'
  return isOverdue(to) ? 'overdue' : 'changed'
}

function statementsOf(dataset: Dataset, other: Dataset): Statement[] {
  return [
    ...dataset.shortcomings.map((each) => ofShortcoming(dataset, other, each)),
    ...dataset.directives.map((each) => ofDirective(dataset, other, each)),
  ]
}

function ofShortcoming(dataset: Dataset, other: Dataset, shortcoming: Shortcoming): Statement {
  const { shortcoming_id: id, found_on, due, resolved_on, status, attribution, text } = shortcoming
  return {
    group: 'shortcomings',
    id,
    begun: found_on,
    due,
    closedOn: resolved_on,
    stateOn: (day) => {
      const { state } = shortcomingView(shortcoming, day)
      return { of: 'shortcoming', state: stateShown(state, status) }
    },
    make: (kind, from, to, on) => ({
      key: `shortcoming ${id} ${kind}`,
      group: 'shortcomings',
      kind,
      subject: text,
      attribution,
      from,
      to,
      on,
      ...lookUp(dataset, other, shortcoming.unit_ids, shortcoming.source_id),
      about: {
        indicators: shortcoming.indicator_id === null ? [] : [shortcoming.indicator_id],
        model: null,
        inspection: shortcoming.inspection_id,
        fields: [shortcoming.field_id],
      },
    }),
  }
}

function stateShown(
  state: ShortcomingState,
  status: Shortcoming['status'],
): ShortcomingState | 'in_progress' {
  return state === 'open' && status === 'in_progress' ? 'in_progress' : state
}

function ofDirective(dataset: Dataset, other: Dataset, directive: Directive): Statement {
  const { directive_id: id, issued_on, due, text, field_id } = directive
  return {
    group: 'directives',
    id,
    begun: issued_on,
    due,
    closedOn: null,
    stateOn: (day) => {
      const state: DirectiveState = directiveState(directive, day)
      return { of: 'directive', state }
    },
    make: (kind, from, to, on) => ({
      key: `directive ${id} ${kind}`,
      group: 'directives',
      kind,
      subject: text,
      attribution: null,
      from,
      to,
      on,
      ...lookUp(dataset, other, directive.unit_ids, directive.source_id),
      about: {
        indicators: directive.indicator_ids,
        model: null,
        inspection: directive.inspection_id,
        fields: field_id === null ? [] : [field_id],
      },
    }),
  }
}
