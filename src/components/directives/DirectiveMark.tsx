import type { DirectiveState } from '@/views/directives'
import { ShortcomingMark } from '@/components/matrix/marks'

/** The diamond of a shortcoming in the same state: solid once overdue, small and grey once done. */
export function DirectiveMark({ state }: { readonly state: DirectiveState }) {
  return <ShortcomingMark state={state === 'done' ? 'resolved' : state === 'in_progress' ? 'open' : state} />
}
