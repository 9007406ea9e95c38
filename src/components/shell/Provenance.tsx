import { inner, listOf, type Message } from '@/i18n/message'
import type { Provenance as ProvenanceView } from '@/views/provenance'
import { useWords } from '@/components/words'

/** The source line: what the figures rest on, as of when. On every screen and every export. */
export function Provenance({ provenance }: { readonly provenance: ProvenanceView }) {
  const words = useWords()
  const { statuses, sources, packageName, version, asOf } = provenance
  const parts: Message[] = []
  if (statuses.length > 0)
    parts.push({ id: 'source.statuses', values: { statuses: listOf(statuses.map((status) => inner({ id: `status.${status}` }))) } })
  if (sources.length > 0 && sources.length <= 2)
    parts.push({ id: 'source.titles', values: { titles: sources.map(({ title }) => title).join('; ') } })
  parts.push({ id: 'source.package', values: { name: version === null ? packageName : `${packageName} ${version}` } })
  if (asOf !== null) parts.push({ id: 'source.asOf', values: { date: { kind: 'date', date: asOf } } })
  return <p className="provenance quiet small">{parts.map((part) => words.text(part)).join(' · ')}</p>
}
