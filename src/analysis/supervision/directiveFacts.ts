import { count, inner, listOf, type Message } from '@/i18n/message'
import type { DirectiveEntry, DirectiveState } from './directives'
import { daysMessage } from './shortcomingFacts'

/** What a state is called. */
export function directiveStateMessage(state: DirectiveState): Message {
  return state === 'overdue' ? { id: 'directives.overdueState' } : { id: `directive.${state}` }
}

/** What a state is called where it is that of one unit. */
export function unitStateMessage(state: DirectiveState): Message {
  return state === 'unknown' ? { id: 'directive.unitUnknown' } : directiveStateMessage(state)
}

/** The due day and the days over or left, or that none is given. */
export function directiveDue({ directive, daysLeft, state }: DirectiveEntry): Message[] {
  if (directive.due === null) return [{ id: 'directive.noDue' }]
  const due: Message = {
    id: 'directive.due',
    values: { date: { kind: 'date', date: directive.due } },
  }
  return daysLeft === null || state === 'done' ? [due] : [due, daysMessage(daysLeft)]
}

/** Units named on one line, before the rest is counted. */
const MOST_UNITS = 6

/** The units asked. */
function directiveUnits({ units }: DirectiveEntry): Message {
  const names = units.slice(0, MOST_UNITS).map(({ short_name }) => short_name)
  const more = inner({ id: 'evidence.more', values: { n: count(units.length - MOST_UNITS) } })
  return {
    id: 'directives.asked',
    values: {
      units:
        units.length <= MOST_UNITS
          ? listOf(names)
          : inner({ id: 'directives.askedMany', values: { units: names.join(', '), more } }),
    },
  }
}

/**
 * State, due day, units asked, day of issue and how far it has got, each a short message; `brief`
 * without what its inspection says.
 */
export function directiveFacts(entry: DirectiveEntry, brief = false): Message[] {
  const { directive, state } = entry
  const first = [directiveStateMessage(state), ...directiveDue(entry), directiveUnits(entry)]
  const progress: Message[] =
    directive.progress_note === null
      ? []
      : [{ id: 'directives.progress', values: { note: directive.progress_note } }]
  if (brief) return [...first, ...progress]
  return [
    ...first,
    { id: 'directives.issued', values: { date: { kind: 'date', date: directive.issued_on } } },
    ...(progress.length > 0 ? progress : [{ id: 'directives.noProgress' } as const]),
  ]
}

/**
 * The facts that all of several requests share, which are then said once over them; none of fewer
 * than two.
 */
export function sharedDirectiveFacts(
  entries: readonly DirectiveEntry[],
  brief = false,
): readonly Message[] {
  const [first, ...rest] = entries.map((entry) =>
    directiveFacts(entry, brief).map((message) => JSON.stringify(message)),
  )
  if (!first || rest.length === 0) return []
  return first
    .filter((text) => rest.every((each) => each.includes(text)))
    .map((text) => JSON.parse(text) as Message)
}

/** The facts of one request that are not said over all of them. */
export function ownDirectiveFacts(
  entry: DirectiveEntry,
  shared: readonly Message[],
  brief = false,
): Message[] {
  const said = new Set(shared.map((message) => JSON.stringify(message)))
  return directiveFacts(entry, brief).filter((message) => !said.has(JSON.stringify(message)))
}
