import { parsePeriod, type PeriodId } from '@/dataset/period'
import { NUMBERS, TEXTS } from './format'
import {
  FORMS,
  LANGUAGES,
  NUMBER_BOUNDS,
  PAGES,
  PALETTES,
  PRESENTINGS,
  START,
  THEMES,
  type NumberKey,
  type ScreenState,
  type Sort,
} from './screen'

/**
 * Reads an address. Never throws: what cannot be read is as the package has it.
 * `page` is `null` for a path that leads nowhere; the empty path is the first page.
 */
export function parseAddress(path: string, query: string): ScreenState {
  const params = new URLSearchParams(query)
  const name = path.replace(/^\/+|\/+$/g, '')
  const focus = params.get('focus')
  const asOf = params.get('asOf')
  const texts = Object.fromEntries(TEXTS.map((key) => [key, params.get(key) || null])) as Record<(typeof TEXTS)[number], string | null>
  const numbers = Object.fromEntries(NUMBERS.map((key) => [key, parseNumber(key, params.get(key))])) as Record<NumberKey, number | null>
  return {
    ...texts,
    ...numbers,
    page: name === '' ? START.page : (PAGES.find((page) => page === name) ?? null),
    period: parsePeriodId(params.get('period')),
    versus: parsePeriodId(params.get('versus')),
    focus: focus === null ? null : [...new Set(focus.split(',').filter((id) => id !== ''))],
    scope: params.get('scope') === 'official' ? 'official' : 'all',
    sort: parseSort(params.get('sort')),
    cell: parseCell(params.get('cell')),
    form: FORMS.find((form) => form === params.get('form')) ?? START.form,
    asOf: asOf !== null && /^\d{4}-\d{2}-\d{2}$/.test(asOf) && !Number.isNaN(Date.parse(asOf)) ? asOf : null,
    tables: params.get('tables') === '1',
    language: LANGUAGES.find((each) => each === params.get('lang')) ?? START.language,
    palette: PALETTES.find((each) => each === params.get('palette')) ?? START.palette,
    theme: THEMES.find((each) => each === params.get('theme')) ?? null,
    present: PRESENTINGS.find((each) => each === params.get('present')) ?? null,
  }
}

function parsePeriodId(text: string | null): PeriodId | null {
  return text !== null && parsePeriod(text) ? (text as PeriodId) : null
}

function parseSort(text: string | null): Sort | null {
  const match = /^(.+)~(asc|desc)$/.exec(text ?? '')
  return match?.[1] === undefined ? null : { by: match[1], descending: match[2] === 'desc' }
}

function parseCell(text: string | null): ScreenState['cell'] {
  const [unit, indicator, ...rest] = (text ?? '').split('~')
  return unit && indicator && rest.length === 0 ? { unit, indicator } : null
}

/** Only the room may have a fraction: 4.5 pictures’ heights is a room, half a slide is nothing. */
function parseNumber(key: NumberKey, text: string | null): number | null {
  if (text === null || !/^\d{1,4}(\.\d{1,2})?$/.test(text)) return null
  const value = Number(text)
  const [least, most] = NUMBER_BOUNDS[key]
  return value < least || value > most || (key !== 'room' && !Number.isInteger(value)) ? null : value
}
