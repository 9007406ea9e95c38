import type { Fault } from '@/edit/faults'
import type { DraftTable } from '@/edit/tables'
import { columnLabel } from '@/edit/columnLabel'
import type { Words } from '@/i18n/translator'
import { useWords } from '@/ui/useWords'

/** What is wrong with a field, what was found and what is expected. */
export function FaultText({ fault, table }: { readonly fault: Fault; readonly table: DraftTable }) {
  const words = useWords()
  return <span>{faultText(words, table, fault)}</span>
}

/** The same as plain text. */
export function faultText(
  words: Words,
  table: DraftTable,
  { kind, found, with: other, limit }: Fault,
): string {
  const id =
    kind === 'used' && table === 'adoptions' ? 'fault.usedPair' : (`fault.${kind}` as const)
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(found)
  return words.text(id, {
    found: isDay ? words.date(found) : /^\d+$/.test(found) ? Number(found) : found.slice(0, 120),
    other: other === null ? '' : columnLabel(words, table, other),
    limit: limit ?? '',
  })
}
