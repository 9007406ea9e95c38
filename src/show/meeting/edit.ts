import type { Agenda, AgendaItem } from './agenda'

/**
 * An agenda with one item changed. `index` counts from 0; one that is no item’s changes nothing.
 */
export function withItem(agenda: Agenda, index: number, change: Partial<AgendaItem>): Agenda {
  return {
    ...agenda,
    items: agenda.items.map((item, at) => (at === index ? { ...item, ...change } : item)),
  }
}

/** An agenda with one item moved by so many places, held within its ends. */
export function withMoved(agenda: Agenda, index: number, by: number): Agenda {
  const items = [...agenda.items]
  const [item] = items.splice(index, 1)
  if (!item) return agenda
  items.splice(Math.max(0, Math.min(items.length, index + by)), 0, item)
  return { ...agenda, items }
}

/** An agenda without one of its items. */
export function withoutItem(agenda: Agenda, index: number): Agenda {
  return { ...agenda, items: agenda.items.filter((_, at) => at !== index) }
}

/** An agenda with a view at its end. */
export function withView(agenda: Agenda, address: string): Agenda {
  return {
    ...agenda,
    items: [...agenda.items, { address, title: null, notes: '', minutes: '', seconds: null }],
  }
}

/** The time meant for all items, in whole minutes; `null` where none is given. */
export function minutesMeant({ items }: Agenda): number | null {
  const seconds = items.reduce((sum, item) => sum + (item.seconds ?? 0), 0)
  return seconds === 0 ? null : Math.max(1, Math.round(seconds / 60))
}

/**
 * A key for each item by which what is typed at it is kept: its address and which one of those with
 * that address it is, so that it stays with the item when others come, go or move. In the order of
 * the items.
 */
export function itemKeys(items: readonly Pick<AgendaItem, 'address'>[]): string[] {
  const seen = new Map<string, number>()
  return items.map(({ address }) => {
    const nth = (seen.get(address) ?? 0) + 1
    seen.set(address, nth)
    return `${address}#${nth}`
  })
}

/** Under this key what is typed of the meeting as a whole is kept: who took part. */
export const ATTENDANCE = 'attendance'

/**
 * An agenda with what was typed at its items put behind the minutes that it has, and who took part.
 * `typedOf` gives the text of a key of `itemKeys`, or of `ATTENDANCE`, or none.
 */
export function withMinutes(agenda: Agenda, typedOf: (key: string) => string): Agenda {
  const keys = itemKeys(agenda.items)
  const joined = (...texts: readonly string[]): string =>
    texts.filter((text) => text.trim() !== '').join('\n')
  const minutes = (item: AgendaItem, index: number): string =>
    joined(item.minutes, typedOf(keys[index] ?? ''))
  return {
    ...agenda,
    attendance: joined(agenda.attendance, typedOf(ATTENDANCE)),
    items: agenda.items.map((item, index) => ({ ...item, minutes: minutes(item, index) })),
  }
}
