import { inner, listOf, type Message } from '@/i18n/message'
import type { Provenance } from './provenance'

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
  const { statuses, sources, packageName, version, fingerprint, asOf, later } = provenance
  const date = { kind: 'date', date: asOf ?? '' } as const
  return {
    kinds:
      statuses.length === 0
        ? []
        : [
            {
              id: 'source.statuses',
              values: {
                statuses: listOf(statuses.map((status) => inner({ id: `status.${status}` }))),
              },
            },
          ],
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
