import type { Common, ScreenState } from '@/address/screen'
import { parseAddress } from '@/screens/address'

/** One item of an agenda: a view by its address, and what is said about it. */
export type AgendaItem = {
  /** As in the address bar after `#`: `/compare?focus=a,b`. */
  readonly address: string
  /** Stands in place of the computed headline; `null` where the headline is computed. */
  readonly title: string | null
  /** For the presenter alone. */
  readonly notes: string
  /** What was said and decided at this item. */
  readonly minutes: string
  /** The time meant for it, in s. */
  readonly seconds: number | null
}

/** The agenda of a meeting, as in `meetings/<id>.json` of the package. */
export type Agenda = {
  readonly id: string
  readonly title: string
  /** ISO day of the meeting. */
  readonly date: string | null
  /** Who took part, in lines; `''` where nobody wrote it down. */
  readonly attendance: string
  readonly items: readonly AgendaItem[]
  /** The stamp of the package that the meeting was prepared on. */
  readonly stamp: string | null
}

/**
 * The screen an item is about; language, theme, palette and room are those of the show and not of
 * the item. Never throws.
 */
export function stateOf(item: Pick<AgendaItem, 'address'>, show: Common): ScreenState {
  const [path = '', query = ''] = item.address.split('?')
  const { language, theme, palette, present, slide, part, turn, room, safe, since } = show
  return {
    ...parseAddress(path, query),
    language,
    theme,
    palette,
    present,
    slide,
    part,
    turn,
    room,
    safe,
    since,
  }
}
