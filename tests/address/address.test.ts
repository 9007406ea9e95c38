import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Param } from '@/address/param'
import { RENAMES } from '@/address/renames'
import { LANGUAGES, LOOK, NUMBER_BOUNDS, SUBJECT, THEMES, type ScreenState } from '@/address/screen'
import {
  addressOf,
  changedScreen,
  formatAddress,
  parseAddress,
  usualParams,
} from '@/screens/address'
import { PAGES, SCREENS } from '@/screens/registry'
import { screenAt } from '#tests/support/asked'

/** Ids as a package may have them: any letters and signs, in Unicode’s composed form. */
const id = fc.oneof(
  fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,12}$/),
  fc.stringMatching(/^[a-zđ~,%;&=#?+!/ -]{1,8}$/).filter((each) => each.trim() !== ''),
  fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' }).map((each) => each.normalize('NFC')),
)

/** What a parameter may hold, by how it reads a few texts of each kind. */
function valuesOf(param: Param<unknown>): fc.Arbitrary<unknown> {
  const written = [
    '1',
    '2021',
    '2021-Q3',
    '2021-10-27',
    '5',
    '0',
    '4.5',
    '999',
    'a~b',
    'a~desc',
    'a,b',
    '',
    'all',
    'edit;a;b',
  ]
  const words = [...WORDS, ...written].map((each) => param.parse(each))
  const known = words.filter((value) => value !== param.usual)
  const cells = fc.record({ unit: id, indicator: id })
  const isText = param.parse('Đồng Tháp') === 'Đồng Tháp'
  const isCell =
    typeof param.parse('a~b') === 'object' &&
    param.parse('a~desc') !== null &&
    'unit' in Object(param.parse('a~b'))
  return fc.oneof(
    fc.constant(param.usual),
    ...(known.length > 0 ? [fc.constantFrom(...known)] : []),
    ...(isText ? [id] : []),
    ...(isCell ? [cells] : []),
    ...(Array.isArray(param.parse('a'))
      ? [fc.uniqueArray(id, { minLength: 1, maxLength: 6 })]
      : []),
  )
}
/** Words that some parameter knows. */
const WORDS =
  `value share rank change strips points trend line tiles grid funnel distribution import draft official vi en
  light dark contrast traffic slide notes conference`.split(/\s+/)

const valuesOfCodec = (codec: Readonly<Record<string, Param<unknown>>>): fc.Arbitrary<object> =>
  fc.record(
    Object.fromEntries(Object.entries(codec).map(([name, param]) => [name, valuesOf(param)])),
  )

const parse = (address: string): ScreenState => {
  const [path = '', ...query] = address.split('?')
  return parseAddress(path, query.join('?'))
}

describe('the address of a screen', () => {
  it.each(PAGES)('of %s reads back as the screen it was written for', (page) => {
    const states = fc.record({
      common: valuesOfCodec({ ...SUBJECT, ...LOOK }),
      params: valuesOfCodec(SCREENS[page].params),
    })
    fc.assert(
      fc.property(states, ({ common, params }) => {
        const state = { ...common, page, params } as ScreenState
        expect(parse(formatAddress(state))).toEqual(state)
      }),
    )
  })

  it('says nothing of what is as the package has it', () => {
    expect(formatAddress(screenAt())).toBe('/overview')
    for (const page of PAGES) expect(addressOf({ page })).toBe(`/${page}`)
  })

  it('keeps commas between focus units readable, and those within an id apart from them', () => {
    expect(addressOf({ focus: ['a', 'b-c'] })).toBe('/overview?focus=a,b-c')
    expect(parse(addressOf({ focus: ['a,b', 'c~d'] })).focus).toEqual(['a,b', 'c~d'])
  })

  it('names a cell whose ids hold a tilde', () => {
    const cell = { unit: 'lap~vo', indicator: 'ho~so%7E' }
    expect(parse(addressOf({ page: 'overview', cell })).params).toMatchObject({ cell })
    expect(parse('/overview?cell=lap-vo~ho-so').params).toMatchObject({
      cell: { unit: 'lap-vo', indicator: 'ho-so' },
    })
  })

  it('is read in Unicode’s composed form, in whatever form it was pasted', () => {
    const pasted = 'xã-tân-hồng'.normalize('NFD')
    expect(pasted).not.toBe('xã-tân-hồng')
    expect(
      parse(`/units?unit=${encodeURIComponent(pasted)}&focus=${encodeURIComponent(pasted)}`),
    ).toMatchObject({
      focus: ['xã-tân-hồng'],
      params: { unit: 'xã-tân-hồng' },
    })
  })

  it('is the first page when empty, and no page when it leads nowhere', () => {
    expect(parse('/').page).toBe('overview')
    expect(parse('').page).toBe('overview')
    expect(parse('/nowhere').page).toBeNull()
    expect(parse('/constructor').page).toBeNull()
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

describe('the way to another page', () => {
  it('keeps what all screens share and drops what the page had of its own', () => {
    const here = screenAt({
      page: 'compare',
      period: '2021-Q3' as never,
      focus: ['a'],
      form: 'rank',
      set: 'all',
      pane: 'points',
    })
    expect(changedScreen(here, { page: 'overview' })).toEqual(
      screenAt({ period: '2021-Q3' as never, focus: ['a'] }),
    )
    expect(changedScreen(here, { page: 'units', unit: 'b' }).params).toEqual({
      ...usualParams('units'),
      unit: 'b',
    })
  })

  it('starts a page anew that is named while it is shown, and keeps the rest where none is named', () => {
    const here = screenAt({ page: 'compare', form: 'rank', set: 'all' })
    expect(changedScreen(here, { page: 'compare', pane: 'points' }).params).toEqual({
      ...usualParams('compare'),
      pane: 'points',
    })
    expect(changedScreen(here, { pane: 'points' }).params).toEqual({
      ...usualParams('compare'),
      form: 'rank',
      set: 'all',
      pane: 'points',
    })
  })

  it('passes over what a page does not have', () => {
    expect(
      changedScreen(screenAt({ page: 'units', unit: 'a' }), { cell: null, period: null }),
    ).toEqual(screenAt({ page: 'units', unit: 'a' }))
  })
})

/** An old address, and what it says today. */
const OLD: readonly (readonly [string, string])[] = [
  ['/overview?show=tiles&measure=pakn', '/overview?measure=pakn&map=1'],
  ['/compare?show=all&form=rank&group=kind', '/compare?form=rank&set=all&peers=kind'],
  ['/compare?show=points', '/compare?pane=points'],
  ['/compare?show=trend&indicator=dvc', '/compare?pane=trend&indicator=dvc'],
  ['/indicators?indicator=ho-so&show=funnel', '/indicators?indicator=ho-so&chart=funnel'],
  ['/indicators?indicator=ho-so&group=size', '/indicators?indicator=ho-so&peers=size'],
  ['/indicators?indicator=ho-so&group=cum-3', '/indicators?indicator=ho-so&within=cum-3'],
  ['/units?unit=lap-vo&group=all', '/units?unit=lap-vo&peers=all'],
  ['/models?state=stopped&group=lap-vo', '/models?stage=stopped&from=lap-vo'],
  [
    '/learning?unit=lap-vo&show=answers&group=tam-nong',
    '/learning?unit=lap-vo&answers=1&from=tam-nong',
  ],
  ['/shortcomings?state=overdue&show=ho-so-tre', '/shortcomings?state=overdue&item=ho-so-tre'],
  ['/shortcomings?show=~2', '/shortcomings?at=2'],
  ['/directives?state=done&show=kn-1', '/directives?state=done&item=kn-1'],
  ['/directives?show=~3', '/directives?at=3'],
  ['/directives?unit=lap-vo&show=report', '/directives?unit=lap-vo&report=1'],
  ['/inspections?inspection=b&show=a', '/inspections?inspection=b&against=a'],
  ['/data?show=import', '/data?tab=import'],
  ['/data?show=draft', '/data?tab=draft'],
  ['/data?show=edit;shortcomings;ho-so-tre', '/data?row=shortcomings%3Bho-so-tre'],
  ['/data?show=edit;models;&field=tthc', '/data?row=models%3B&field=tthc'],
  ['/overview?present=slide&meeting=2021-10-27', '/meeting?meeting=2021-10-27&present=slide'],
]

describe('an older address', () => {
  it.each(OLD)('%s says %s', (old, today) => {
    expect(formatAddress(parse(old))).toBe(today)
  })

  it('is tried with every name that was given up', () => {
    for (const [page, names] of Object.entries(RENAMES)) {
      for (const name of Object.keys(names)) {
        const tried = OLD.filter(
          ([old]) => old.startsWith(`/${page}?`) && new RegExp(`[?&]${name}=`).test(old),
        )
        expect(tried.length, `${page} ${name}`).toBeGreaterThan(0)
      }
    }
  })

  it('does not write over what is said under the name of today', () => {
    expect(parse('/indicators?chart=line&show=funnel').params).toMatchObject({ chart: 'line' })
  })
})

describe('what every page is shown by', () => {
  it('has the three grounds, and no other', () => {
    for (const theme of ['light', 'dark', 'contrast'])
      expect(parseAddress('/overview', `theme=${theme}`).theme).toBe(theme)
    expect(parseAddress('/overview', 'theme=black').theme).toBeNull()
  })

  it.each([
    ['slide', 0, 999],
    ['part', 1, 999],
    ['turn', 3, 3600],
    ['room', 1, 12],
    ['safe', 0, 10],
  ] as const)('has a number of %s from %i to %i, both included', (name, least, most) => {
    const read = (value: number): unknown => parseAddress('/overview', `${name}=${value}`)[name]
    expect(NUMBER_BOUNDS[name]).toEqual([least, most])
    expect([read(least), read(most)]).toEqual([least, most])
    expect([read(least - 1), read(most + 1)]).toEqual([null, null])
  })

  it('keeps why on the page it was asked on, and on another only where that is asked', () => {
    const here = screenAt({ page: 'units', unit: 'a', why: ['a'] })
    expect(changedScreen(here, { unit: 'b' }).why).toEqual(['a'])
    expect(changedScreen(here, { page: 'units' }).why).toBeNull()
    expect(changedScreen(here, { page: 'overview', why: ['b'] }).why).toEqual(['b'])
  })
})
