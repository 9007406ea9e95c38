import { describe, expect, it } from 'vitest'
import { changed } from '@/address/change'
import { formatScreen } from '@/address/format'
import { numberIn, oneOf, text, type ValuesOf } from '@/address/param'
import { parseScreen } from '@/address/parse'
import { START, type Common, type ScreenState } from '@/address/screen'
import type { Dataset } from '@/dataset/dataset'
import { createWords } from '@/i18n/translator'
import { provenanceOfSaid } from '@/analysis/learning/learningProvenance'
import { PAGES, SCREENS, screenOf } from '@/screens/registry'
import { loadSlides } from '@/show/slides/programs'
import { slidesOf } from '@/show/slides/slidesOf'
import type { Slide } from '@/ui/slides/slide'
import { datasetFrom } from '#tests/support/drawDataset'
import { screenAt } from '#tests/support/asked'

describe('the registry', () => {
  it('puts every page that stands under another one under one that has a tab of its own', () => {
    const under = PAGES.flatMap((page) => screenOf(page).under ?? [])
    expect(under).toEqual(['shortcomings'])
    for (const page of under) expect(screenOf(page).under).toBeUndefined()
  })

  it('gives every page a program, but those that the shell gives', async () => {
    expect(PAGES.filter((page) => screenOf(page).page === null)).toEqual(['overview', 'meeting'])
    for (const page of PAGES) expect(typeof (await screenOf(page).slides())).toBe('function')
  })
})

describe('a page that is added', () => {
  const params = { month: numberIn([1, 12]), view: oneOf(['week', 'day']), place: text }
  type Asked = {
    readonly dataset: Dataset
    readonly state: Common
    readonly params: ValuesOf<typeof params>
  }
  /** As its folder would have it. */
  const calendar = {
    params,
    page: null,
    slides: () =>
      Promise.resolve(({ dataset, params: { month }, state }: Asked): Slide[] => [
        {
          headline: { phrases: [], notes: [] },
          panes: [
            {
              box: { left: 0, top: 0, width: 1, height: 1 },
              drawing: { kind: `month ${month} of ${state.period}` },
            },
          ],
          part: 1,
          parts: 1,
          ranks: null,
          provenance: provenanceOfSaid(dataset, null, [], []),
        },
      ]),
  }
  /** As the line in the registry would have it. */
  const screens = { ...SCREENS, calendar }
  const address = '/calendar?period=2021-Q3&month=5&view=week&place=Tháp Mười'
  const state = parseScreen(screens, '/calendar', address.split('?')[1] ?? '')

  it('has an address at once, and ways to it and from it', () => {
    expect(state).toEqual({
      ...START,
      period: '2021-Q3',
      page: 'calendar',
      params: { month: 5, view: 'week', place: 'Tháp Mười' },
    })
    expect(decodeURIComponent(formatScreen(screens, state))).toBe(address)
    expect(changed(screens, state, { page: 'overview' })).toEqual(
      screenAt({ period: '2021-Q3' as never }),
    )
    expect(
      formatScreen(screens, changed(screens, screenAt(), { page: 'calendar', month: 1 })),
    ).toBe('/calendar?month=1')
  })

  it('is asked for its slides', async () => {
    const dataset = datasetFrom({ units: 'unit_id\na' })
    const programs = await loadSlides(screens)
    const stage = { width: 1920, height: 1080, ratio: 4, safe: 0 }
    const slides = slidesOf(
      programs,
      dataset,
      state as unknown as ScreenState,
      stage,
      createWords('vi'),
    )
    expect(slides.flatMap(({ panes }) => panes.map(({ drawing }) => drawing.kind))).toEqual([
      'month 5 of 2021-Q3',
    ])
  })
})
