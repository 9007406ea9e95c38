import type { ScreenState } from '@/address/screen'
import { shortModelName } from '@/analysis/learning/faultWords'
import type { Dataset } from '@/dataset/dataset'
import type { Words } from '@/i18n/translator'
import { stateOf, type AgendaItem } from './agenda'
import './words'

/** What an item is about: its own title, else its page with the subject of it. Never throws. */
export function itemName(
  dataset: Dataset,
  item: AgendaItem,
  show: ScreenState,
  words: Words,
): string {
  if (item.title !== null) return item.title
  const about = itemSubject(dataset, item, show, words)
  if (about === null) return item.address
  const { page, subject } = about
  return subject === '' ? page : words.text('meeting.ends.about', { page, subject })
}

/** The page of an item, and the subject of it, `''` where it has none; `null` where it leads nowhere. */
export function itemSubject(
  dataset: Dataset,
  item: AgendaItem,
  show: ScreenState,
  words: Words,
): { readonly page: string; readonly subject: string } | null {
  const { page, params, focus } = stateOf(item, show)
  if (page === null) return null
  const asked = params as Readonly<Record<string, unknown>>
  const id = (name: string): unknown => asked[name]
  const day = dataset.inspections.rows.find(
    ({ inspection_id }) => inspection_id === id('inspection'),
  )
  const model = dataset.models.rows.find(({ model_id }) => model_id === id('model'))
  const subject = [
    dataset.indicators.rows.find(({ indicator_id }) => indicator_id === id('indicator'))
      ?.short_name,
    dataset.units.rows.find(({ unit_id }) => unit_id === id('unit'))?.short_name,
    model && shortModelName(model),
    day && words.date(day.date),
    focus
      ?.flatMap((each) => dataset.units.rows.find(({ unit_id }) => unit_id === each) ?? [])
      .map(({ short_name }) => short_name)
      .join(', '),
  ].find((text) => text !== undefined && text !== '')
  return { page: words.text(`nav.${page}`), subject: subject ?? '' }
}
