import { NUMBER_BOUNDS, START, type NumberKey, type ScreenState } from './screen'

/** The parts of a screen that are plain texts in the address, under their own names. */
export const TEXTS = [
  'unit',
  'indicator',
  'measure',
  'show',
  'group',
  'field',
  'model',
  'inspection',
  'state',
  'query',
  'meeting',
  'since',
] as const

/** The parts that are numbers. */
export const NUMBERS = Object.keys(NUMBER_BOUNDS) as NumberKey[]

/**
 * The address of a screen, `/page?key=value`, with nothing in it that is as the package has it.
 * The inverse of `parseAddress` for every state whose ids hold no `,` or `~` and whose page exists.
 */
export function formatAddress(state: ScreenState): string {
  const entries: [string, string][] = []
  const add = (key: string, value: string | null): void => {
    if (value !== null) entries.push([key, value])
  }
  add('period', state.period)
  add('versus', state.versus)
  add('focus', state.focus?.join(',') ?? null)
  if (state.scope !== START.scope) add('scope', state.scope)
  add('sort', state.sort && `${state.sort.by}${state.sort.descending ? '~desc' : '~asc'}`)
  add('cell', state.cell && `${state.cell.unit}~${state.cell.indicator}`)
  if (state.form !== START.form) add('form', state.form)
  for (const key of TEXTS) add(key, state[key])
  add('asOf', state.asOf)
  if (state.tables) add('tables', '1')
  if (state.language !== START.language) add('lang', state.language)
  add('theme', state.theme)
  if (state.palette !== START.palette) add('palette', state.palette)
  add('present', state.present)
  for (const key of NUMBERS) add(key, state[key] === null ? null : String(state[key]))
  const query = entries.map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`).join('&')
  return `/${state.page ?? START.page ?? ''}${query === '' ? '' : `?${query}`}`
}
