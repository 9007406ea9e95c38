import type { Inspection } from '@/dataset/tables/inspections'
import { useWords } from '@/ui/useWords'
import { useLinks } from './useLinks'

/** The day of an inspection, leading to its page. */
export function InspectionLink({ inspection }: { readonly inspection: Inspection }) {
  const words = useWords()
  const links = useLinks()
  return (
    <a href={links.inspection(inspection.inspection_id)}>
      {words.text('shortcomings.inspection', { date: { kind: 'date', date: inspection.date } })}
    </a>
  )
}
