import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { inspectText } from '#tests/support/legibility'
import { recordsOf } from '#tests/support/naiveCsv'
import { shippedFile } from '#tests/support/site'
import {
  addStyle,
  DESK,
  HALL,
  PHONE,
  sharedBrowser,
  type Size,
  WALL,
  WIDE,
} from '#tests/support/visit'

const { comeTo } = sharedBrowser()

const SCREENS = fileURLToPath(new URL('../../artefacts/screens/', import.meta.url))
mkdirSync(SCREENS, { recursive: true })

/** The scale of the desk in `design/README.md`: 1.5 % of the height, never under 13 px. */
const leastType = ({ height }: Size): number => Math.max(13, 0.015 * height)
const sizeName = ({ width, height }: Size): string => `${width}x${height}`
/** Each language and each ground once: the ground moves nothing. */
const looks = [
  { language: 'vi', theme: 'light' },
  { language: 'en', theme: 'dark' },
]
/** Parts of the desk that may be scrolled by hand; what a leader sees in the hall may not. */
const SCROLLERS = ['.profile-profile__profileBody', '.chart-chart__dataTable']

describe.each([DESK, HALL, WIDE, WALL, PHONE].map((size) => ({ size, name: sizeName(size) })))(
  'at $name',
  ({ size, name }) => {
    test('No text of the overview is too small, cut off, covered or overlapping, in either language and theme.', async () => {
      const visit = await comeTo(size, '/overview')
      const isPhone = size === PHONE
      for (const { language, theme } of looks) {
        await visit.show(`/overview?lang=${language}&theme=${theme}`)
        const scrollers =
          isPhone || size === DESK
            ? [...SCROLLERS, '.overview-matrix__matrixScroll', 'html']
            : SCROLLERS
        const seen = await inspectText(visit.page, { least: leastType(size), scrollers })
        await visit.page.screenshot({
          path: path.join(SCREENS, `overview-${name}-${language}-${theme}.png`),
        })
        expect.soft(seen.faults, `${name} ${language} ${theme}`).toEqual([])
        expect(seen.pieces).toBeGreaterThan(isPhone ? 20 : 180)
        expect(seen.smallest).toBeGreaterThanOrEqual(leastType(size) - 0.01)
      }
    })

    test('The headline has at most two lines.', async () => {
      const visit = await comeTo(size, '/overview')
      if (size === PHONE) return
      for (const { language } of looks) {
        await visit.show(`/overview?lang=${language}`)
        const lines = await visit.page.locator('.ui-headline__headline h1').evaluate((heading) => {
          return Math.round(
            heading.getBoundingClientRect().height /
              parseFloat(getComputedStyle(heading).lineHeight),
          )
        })
        expect.soft(lines, language).toBeLessThanOrEqual(2)
      }
    })

    test('The page itself never scrolls sideways.', async () => {
      const visit = await comeTo(size, '/overview')
      for (const address of [
        '/overview',
        '/overview?unit=lap-vo&lang=en',
        '/overview?tables=1',
        '/data',
        '/data?lang=en',
        '/nowhere',
      ]) {
        await visit.show(address)
        const width = await visit.page.evaluate(() =>
          Math.max(document.documentElement.scrollWidth, document.body.scrollWidth),
        )
        expect.soft(width, address).toBeLessThanOrEqual(size.width)
      }
    })
  },
)

describe.each([HALL, WIDE, WALL].map((size) => ({ size, name: sizeName(size) })))(
  'at $name',
  ({ size }) => {
    test('All units, the row of the province and every headline indicator are on the screen without scrolling.', async () => {
      const units = recordsOf(shippedFile('units.csv')).filter(({ level }) => level === 'district')
      const headline = recordsOf(shippedFile('indicators.csv')).filter(
        ({ headline_order: order }) => order !== '',
      )
      expect([units.length, headline.length]).toEqual([12, 8])
      const visit = await comeTo(size, '/overview')
      for (const language of ['vi', 'en']) {
        await visit.show(`/overview?lang=${language}`)
        const seen = await visit.page.evaluate(() => {
          const isOnScreen = (element: Element): boolean => {
            const { left, right, top, bottom } = element.getBoundingClientRect()
            if (left < 0 || top < 0 || right > window.innerWidth || bottom > window.innerHeight)
              return false
            const corners = [left + 2, right - 2].flatMap((x) =>
              [top + 2, bottom - 2].map((y) => document.elementFromPoint(x, y)),
            )
            return corners.every((corner) => corner !== null && element.contains(corner))
          }
          const scroller = document.querySelector('.overview-matrix__matrixScroll')
          const page = document.documentElement
          return {
            units: [
              ...document.querySelectorAll(
                'table.overview-matrix__matrix tbody .overview-matrix__unitName',
              ),
            ]
              .filter(isOnScreen)
              .map((name) => name.textContent ?? ''),
            headings: [
              ...document.querySelectorAll(
                'table.overview-matrix__matrix thead th.overview-matrix__matrixIndicator',
              ),
            ].filter(isOnScreen).length,
            cells: [
              ...document.querySelectorAll('table.overview-matrix__matrix tbody .matrix-value'),
            ].filter(isOnScreen).length,
            province: [
              ...document.querySelectorAll(
                'table.overview-matrix__matrix tfoot td:has(.overview-matrix__provinceValue)',
              ),
            ].filter(isOnScreen).length,
            hidden: scroller
              ? [
                  scroller.scrollWidth - scroller.clientWidth,
                  scroller.scrollHeight - scroller.clientHeight,
                ]
              : null,
            page: [page.scrollWidth - page.clientWidth, page.scrollHeight - page.clientHeight],
          }
        })
        expect
          .soft([...seen.units].sort(), language)
          .toEqual(units.map(({ short_name: name = '' }) => name).sort())
        const rest = {
          headings: seen.headings,
          cells: seen.cells,
          province: seen.province,
          hidden: seen.hidden,
          page: seen.page,
        }
        expect
          .soft(rest, language)
          .toEqual({ headings: 8, cells: 96, province: 9, hidden: [0, 0], page: [0, 0] })
      }
    })
  },
)

describe('with a unit or a cell open', () => {
  test.each([DESK, HALL, WALL].map((size) => ({ size, name: sizeName(size) })))(
    'At $name the profile and the card can be read, in either language.',
    async ({ size, name }) => {
      const visit = await comeTo(size, '/overview')
      for (const language of ['vi', 'en']) {
        for (const { state, root } of [
          { state: 'unit=lap-vo', root: '.profile-profile__profile' },
          { state: 'unit=lap-vo&tables=1', root: '.profile-profile__profile' },
          { state: 'cell=lap-vo~ho-so', root: '.cell-card__card' },
          { state: 'cell=tp-cao-lanh~chinh-ly', root: '.cell-card__card' },
        ]) {
          await visit.show(`/overview?${state}&lang=${language}`)
          // A card comes with its own program.
          await visit.page.locator(root).waitFor()
          const seen = await inspectText(visit.page, {
            least: leastType(size),
            root,
            scrollers: SCROLLERS,
          })
          await visit.page.screenshot({
            path: path.join(
              SCREENS,
              `overview-${state.replaceAll(/[^a-z0-9]+/g, '-')}-${name}-${language}.png`,
            ),
          })
          expect.soft(seen.faults, `${state} ${language}`).toEqual([])
          expect(seen.pieces).toBeGreaterThan(8)
        }
      }
    },
  )
})

describe('on the data page', () => {
  test.each([DESK, HALL, WALL, PHONE].map((size) => ({ size, name: sizeName(size) })))(
    'At $name every text can be read.',
    async ({ size, name }) => {
      const visit = await comeTo(size, '/overview')
      for (const { language, theme } of looks) {
        await visit.show(`/data?lang=${language}&theme=${theme}`)
        const seen = await inspectText(visit.page, {
          least: leastType(size),
          scrollers: ['html', '.issues-status__issues'],
        })
        await visit.page.screenshot({
          path: path.join(SCREENS, `data-${name}-${language}-${theme}.png`),
        })
        expect.soft(seen.faults, `${language} ${theme}`).toEqual([])
        expect(seen.pieces).toBeGreaterThan(20)
      }
    },
  )
})

describe('the inspection itself', () => {
  test.each([
    { fault: 'too small', style: '[data-provenance] { font-size: 11px }' },
    { fault: 'cut off', style: '.ui-headline__headline { height: 1.1em; overflow: hidden }' },
    { fault: 'overlapping', style: '.ui-headline__headline p { margin-top: -1em }' },
    { fault: 'covered', style: '.shell-header__header { position: fixed; inset: 0 0 auto }' },
    {
      fault: 'sticking out',
      style:
        '.shell-header__headerTools .shell-header__badge { display: block; width: 4em; white-space: nowrap }',
    },
  ])('A text that is $fault is seen.', async ({ fault, style }) => {
    const visit = await comeTo(HALL, '/overview')
    const inspect = async (): Promise<readonly string[]> =>
      (await inspectText(visit.page, { least: leastType(HALL) })).faults
    expect((await inspect()).filter((each) => each.startsWith(fault))).toEqual([])
    await addStyle(visit.page, style)
    const seen = await inspect()
    await visit.page.evaluate(() => {
      document.adoptedStyleSheets = []
    })
    expect(seen.filter((each) => each.startsWith(fault))).not.toEqual([])
  })
})
