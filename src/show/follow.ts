import { START, type ScreenChange, type ScreenState } from '@/address/screen'
import { changedScreen, formatAddress, parseAddress } from '@/screens/address'

/** What each window of a show has for itself, and what the windows tell each other as it changes. */
const APART = {
  slide: null,
  part: null,
  turn: null,
  present: null,
  focus: null,
  why: null,
  room: null,
  safe: null,
  theme: null,
  tables: START.tables,
  language: START.language,
  palette: START.palette,
} as const

/** What is shown, as an address: the agenda or the page, without its place and its look. */
export function subjectOf(state: ScreenState): string {
  return formatAddress(changedScreen(state, APART))
}

/** What leads a window to what another one shows, and keeps what it has for itself. */
export function followed(subject: string, own: ScreenState): ScreenChange {
  const [path = '', query = ''] = subject.split('?')
  const { page, params, ...common } = parseAddress(path, query)
  const { present, turn, room, safe, theme, tables, language, palette } = own
  const kept = { present, turn, room, safe, theme, tables, language, palette }
  return { ...common, ...kept, page: page ?? undefined, ...params }
}
