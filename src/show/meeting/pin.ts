import { formatAddress } from '@/address/format'
import type { ScreenState } from '@/address/screen'
import type { Words } from '@/i18n/translator'
import { withView } from './edit'
import { keepAgenda, newId, ownAgendas } from './ownAgendas.browser'
import './words'

/** Puts a view at the end of the last agenda of this browser, or of a new one. Gives its id; `null` where the browser did not keep it. */
export function pin(state: ScreenState, words: Words, stamp: string | null): string | null {
  const agenda = ownAgendas().at(-1) ?? { id: newId(), title: words.text('meeting.mine'), date: null, items: [], stamp: null }
  const address = formatAddress({ ...state, cell: null, tables: false, language: 'vi', theme: null, palette: 'usual', meeting: null })
  return keepAgenda({ ...withView(agenda, address), stamp }) ? agenda.id : null
}
