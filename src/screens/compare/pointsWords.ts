import { count, type Message } from '@/i18n/message'
import type { UnitStanding } from './compareStatements'
import '@/analysis/supervision/words'

/** How far something has got, in parts of a sentence. Throws on a kind that nobody expected. */
export function standingMessages(standing: UnitStanding): Message[] {
  switch (standing.kind) {
    case 'model':
      return [{ id: `stage.${standing.stage}` }]
    case 'directive':
      return [
        { id: `directive.${standing.status}` },
        standing.due === null
          ? { id: 'directive.noDue' }
          : { id: 'directive.due', values: { date: { kind: 'date', date: standing.due } } },
      ]
    case 'shortcoming': {
      const { state, daysLeft } = standing
      const messages: Message[] = [{ id: `shortcoming.${state}` }]
      if (daysLeft !== null && state === 'overdue')
        messages.push({ id: 'due.daysOver', values: { n: count(-daysLeft) } })
      if (daysLeft !== null && state === 'open')
        messages.push({ id: 'due.daysLeft', values: { n: count(daysLeft) } })
      return messages
    }
    default:
      throw new Error(`A standing that nobody expected: ${JSON.stringify(standing)}`)
  }
}
