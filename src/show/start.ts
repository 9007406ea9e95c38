import type { ScreenChange, ScreenState } from '@/address/screen'

/**
 * What starts a show on a screen: of the page where meetings are prepared the agenda that stands
 * open there, of every other page its own view. `meetings`: the agendas of the package, the first
 * of which stands open where the address names none.
 */
export function showStart(state: ScreenState, meetings: readonly string[]): ScreenChange {
  const meeting = state.page === 'meeting' ? (state.params.meeting ?? meetings[0] ?? null) : null
  return { present: 'slide', cell: null, slide: null, part: null, turn: null, meeting }
}
