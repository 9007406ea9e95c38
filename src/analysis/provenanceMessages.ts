import type { PeriodId } from '@/dataset/period'
import { count, inner, listOf, type Message } from '@/i18n/message'
import type { Provenance } from './provenance'
import { toldMessage } from './told'

/** More sources than these are not named one by one. */
const MOST_TITLES = 2

/**
 * What figures rest on, in messages: what kind of figures, their sources, the package, and its
 * stamp, which is its day and the fingerprint of its content. The stamp is the same on every screen,
 * slide and fingerprint of one state of a package.
 */
export function provenanceMessages(
  provenance: Provenance,
): Readonly<Record<'kinds' | 'titles' | 'named' | 'stamp', readonly Message[]>> {
  const { periods, sources, packageName, version, fingerprint, asOf, later } = provenance
  const date = { kind: 'date', date: asOf ?? '' } as const
  return {
    kinds: [...(later === null ? periodMessages(periods) : []), ...toldKinds(provenance)],
    titles:
      sources.length === 0 || sources.length > MOST_TITLES
        ? []
        : [
            {
              id: 'source.titles',
              values: { titles: sources.map(({ title }) => title).join('; ') },
            },
          ],
    named: [
      {
        id: 'source.package',
        values: { name: version === null ? packageName : `${packageName} ${version}` },
      },
    ],
    stamp: [
      ...(asOf === null
        ? []
        : later === null
          ? [{ id: 'source.asOf', values: { date } } as const]
          : [
              {
                id: 'source.asOfLater',
                values: { date, period: { kind: 'period', period: later } },
              } as const,
            ]),
      ...(fingerprint === null
        ? []
        : [{ id: 'source.fingerprint', values: { fingerprint } } as const]),
    ],
  }
}

/** What is told, by what it is; which figures those are where their number is not known. */
function toldKinds({ told, statuses }: Provenance): Message[] {
  const all = toldMessage(told)
  if (all !== null) return [all]
  return statuses.length === 0
    ? []
    : [
        {
          id: 'source.statuses',
          values: { statuses: listOf(statuses.map((status) => inner({ id: `status.${status}` }))) },
        },
      ]
}

function periodMessages(periods: readonly PeriodId[]): Message[] {
  const last = periods.at(-1)
  if (last === undefined) return []
  const period = { kind: 'period', period: last } as const
  return periods.length === 1
    ? [{ id: 'source.period', values: { period } }]
    : [{ id: 'source.periods', values: { n: count(periods.length), period } }]
}
