import type { Inspection } from '@/dataset/tables/inspections'
import { useWords } from '@/ui/useWords'
import { useScreen } from '@/ui/useScreen'

/** The day of an inspection, leading to its page. */
export function InspectionLink({ inspection }: { readonly inspection: Inspection }) {
  const words = useWords()
  const { href } = useScreen()
  return (
    <a href={href({ page: 'inspections', inspection: inspection.inspection_id })}>
      {words.text('shortcomings.inspection', { date: { kind: 'date', date: inspection.date } })}
    </a>
  )
}
