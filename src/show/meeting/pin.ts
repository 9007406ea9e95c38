import type { ScreenState } from '@/address/screen'
import type { Words } from '@/i18n/translator'
import { changedScreen, formatAddress } from '@/screens/address'
import { withView } from './edit'
import { keepAgenda, newId, ownAgendas } from './ownAgendas.browser'
import './words'

/** An agenda keeps what is shown; how it looks is the show’s. */
const PLAIN = { tables: false, language: 'vi', theme: null, palette: 'usual' } as const

/**
 * Puts a view at the end of the last agenda of this browser, or of a new one. Gives its id; `null`
 * where the browser did not keep it.
 */
export function pin(state: ScreenState, words: Words, stamp: string | null): string | null {
  const agenda = ownAgendas().at(-1) ?? {
    id: newId(),
    title: words.text('meeting.mine'),
    date: null,
    attendance: '',
    items: [],
    stamp: null,
  }
  const address = formatAddress(changedScreen(state, { ...PLAIN, cell: null }))
  return keepAgenda({ ...withView(agenda, address), stamp }) ? agenda.id : null
}
