import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAddress } from '@/address/format'
import { parseAddress } from '@/address/parse'
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
} from '@/address/screen'
import type { PeriodId } from '@/dataset/period'

const id = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,12}$/)
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null })

const periods = orNull(fc.constantFrom('2021', '2021-H1', '2021-Q3', '2021-09', '2021-9M').map((period) => period as PeriodId))
const words = orNull(fc.string({ minLength: 1, unit: 'grapheme' }))

const whole = (key: NumberKey): fc.Arbitrary<number | null> =>
  orNull(fc.integer({ min: NUMBER_BOUNDS[key][0], max: NUMBER_BOUNDS[key][1] }))

const states: fc.Arbitrary<ScreenState> = fc.record({
  page: fc.constantFrom(...PAGES),
  period: periods,
  versus: periods,
  focus: orNull(fc.uniqueArray(id, { minLength: 1, maxLength: 6 })),
  scope: fc.constantFrom('all' as const, 'official' as const),
  sort: orNull(fc.record({ by: id, descending: fc.boolean() })),
  unit: orNull(id),
  cell: orNull(fc.record({ unit: id, indicator: id })),
  indicator: orNull(id),
  measure: orNull(id),
  form: fc.constantFrom(...FORMS),
  show: orNull(id),
  group: words,
  field: orNull(id),
  model: orNull(id),
  inspection: orNull(id),
  state: orNull(id),
  query: words,
  asOf: orNull(fc.constantFrom('2021-10-27', '2024-02-29')),
  tables: fc.boolean(),
  language: fc.constantFrom(...LANGUAGES),
  theme: orNull(fc.constantFrom(...THEMES)),
  palette: fc.constantFrom(...PALETTES),
  present: orNull(fc.constantFrom(...PRESENTINGS)),
  meeting: words,
  slide: whole('slide'),
  part: whole('part'),
  turn: whole('turn'),
  room: orNull(fc.constantFrom(4, 4.5, 5, 6)),
  safe: whole('safe'),
  since: orNull(id),
})

const parse = (address: string): ScreenState => {
  const [path = '', query = ''] = address.split('?')
  return parseAddress(path, query)
}

describe('the address of a screen', () => {
  it('reads back as the screen it was written for', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parse(formatAddress(state))).toEqual(state)
      }),
    )
  })

  it('says nothing of what is as the package has it', () => {
    expect(formatAddress(START)).toBe('/overview')
  })

  it('keeps commas between focus units readable', () => {
    expect(formatAddress({ ...START, focus: ['a', 'b-c'] })).toBe('/overview?focus=a,b-c')
  })

  it('is the first page when empty, and no page when it leads nowhere', () => {
    expect(parse('/').page).toBe('overview')
    expect(parse('').page).toBe('overview')
    expect(parse('/nowhere').page).toBeNull()
  })

  it('never throws, and gives only known pages, languages and themes, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'binary' }), (path, query) => {
        const state = parseAddress(path, query)
        expect(state.page === null || PAGES.includes(state.page)).toBe(true)
        expect(LANGUAGES).toContain(state.language)
        expect(state.theme === null || THEMES.includes(state.theme)).toBe(true)
      }),
    )
  })
})
