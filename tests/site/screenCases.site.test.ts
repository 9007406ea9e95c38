import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { expectTable } from '#tests/support/docsTable'
import { DESK, HALL, sharedBrowser, type Visit } from '#tests/support/visit'
import { walkFaults } from '#tests/support/walk'

const { openPage, openSite } = sharedBrowser()

const AGENDA = '2021-10-27'
const SHOWN = `/meeting?present=slide&meeting=${AGENDA}&slide=1`
const placeOf = (page: Page): string => /slide=(\d+)/.exec(page.url())?.[1] ?? '1'

const NARROW = [
  [1024, 768],
  [800, 600],
  [1280, 1024],
  [1400, 1050],
  [1600, 1200],
] as const
const NARROW_PAGES = ['/overview', '/compare?show=points', '/units?unit=lap-vo'] as const
/** Where a translated page is, and where it goes. */
const TRANSLATED = [
  ['/overview', '/overview?period=2021-Q2'],
  ['/units?unit=lap-vo', '/units?unit=thap-muoi'],
  ['/shortcomings', '/shortcomings?unit=lap-vo'],
  ['/overview', '/models'],
] as const
const NO_WINDOW = 'Trình duyệt đã chặn cửa sổ mới'
const NO_FULL = 'Bấm F11'
const enabled = (value: string): string =>
  `Object.defineProperty(document, "fullscreenEnabled", { value: ${value}, configurable: true })`
/** How the browser refuses, what is pressed, and what is told; one after the other. */
const REFUSED = [
  ['window.open = () => null', 'n', NO_WINDOW],
  [
    'Element.prototype.requestFullscreen = () => Promise.reject(new TypeError("refused"))',
    'f',
    NO_FULL,
  ],
  ['window.open = () => null', 'c', NO_WINDOW],
  [enabled('false'), 'f', NO_FULL],
  ['window.open = () => null', 'n', NO_WINDOW],
  // As in a frame or on a telephone that has none.
  [`delete Element.prototype.requestFullscreen; ${enabled('undefined')}`, 'f', NO_FULL],
] as const
/** A slide, and the keys that are struck for its number: what is printed, and what is written. */
const LAYOUTS = [
  ['3', ['Digit3', 'ê']],
  ['1', ['Digit1', 'ă']],
  ['4', ['Digit4', 'ô']],
  ['10', ['Digit1', 'ă'], ['Digit0', 'đ']],
  ['2', ['Digit2', 'é']],
  ['7', ['Numpad7', '7']],
] as const
const FORCED = ['/overview', '/compare', '/indicators?indicator=ho-so', '/models'] as const
/** What is done in a copied tab, and the slide that it leads to there. */
const COPIES = [
  ['paged on', 'PageDown', '2'],
  ['sent to the end', 'End', '13'],
  ['sent to a slide', '5', '5'],
] as const
const ON_DISK = ['', '#/meeting', '?lang=en#/overview?period=2021-Q2'] as const

/** What a browser that translates does: every text into two elements of its own, as a copy. */
async function translate({ page }: Visit): Promise<void> {
  await page.evaluate(() => {
    const texts: Text[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.nodeValue?.trim()) texts.push(node as Text)
    for (const text of texts) {
      const [outer, inner] = [0, 1].map(() =>
        document.createElementNS('http://www.w3.org/1999/xhtml', 'font'),
      )
      if (!outer || !inner) continue
      inner.textContent = text.nodeValue
      outer.append(inner)
      text.replaceWith(outer)
    }
  })
}

describe('screens on which something once failed', () => {
  test('narrow and old windows: every column is within reach, with a cue where more is', async () => {
    const visit = await openPage(await openSite(), DESK, '/overview')
    for (const address of NARROW_PAGES) {
      await visit.show(address)
      for (const [width, height] of NARROW) {
        await visit.change(() => visit.page.setViewportSize({ width, height }))
        // Cues come once a page is at rest.
        await expect
          .poll(() => walkFaults(visit.page, false), { message: `${address} ${width}x${height}` })
          .toEqual([])
      }
    }
  }, 120_000)

  test('a page that asks not to be translated, and goes on where it is all the same', async () => {
    const site = await openSite()
    for (const [from, to] of TRANSLATED) {
      const fresh = await openPage(site, undefined, to)
      const right = await fresh.page.locator('h1').first().innerText()
      await fresh.close()
      const visit = await openPage(site, undefined, from)
      expect(await visit.page.evaluate(() => document.documentElement.translate)).toBe(false)
      await translate(visit)
      await visit.show(to)
      expect(await visit.page.locator('.issues-status__paneFailed').count()).toBe(0)
      expect(await visit.page.locator('h1').first().innerText(), `${from} ${to}`).toBe(right)
      await translate(visit)
      await visit.show(from)
      expect(await visit.page.locator('.issues-status__paneFailed').count()).toBe(0)
      await visit.close()
    }
  })

  test('what a browser refuses in a meeting is told, and what to do', async () => {
    const visit = await openPage(await openSite(), HALL, SHOWN)
    const { page } = visit
    for (const [refuse, key, text] of REFUSED) {
      await page.evaluate(refuse)
      await page.keyboard.press(key)
      await expect.poll(() => page.getByRole('alert').innerText(), { message: key }).toContain(text)
    }
  })

  test('the row of digits leads to slides on keyboards that write letters with it', async () => {
    const { page } = await openPage(await openSite(), HALL, SHOWN)
    for (const [slide, ...keys] of LAYOUTS) {
      for (const [code, key] of [...keys, ['Enter', 'Enter'] as const])
        await page.evaluate(
          (init) => void window.dispatchEvent(new KeyboardEvent('keydown', init)),
          { code, key },
        )
      await expect.poll(() => placeOf(page), { message: slide }).toBe(slide)
    }
  })

  test('with the reader’s own colours, what is chosen is outlined', async () => {
    const visit = await openPage(await openSite(), DESK, '/overview')
    await visit.page.emulateMedia({ forcedColors: 'active' })
    for (const address of FORCED) {
      await visit.show(address)
      const chosen = visit.page.locator('nav [aria-current="page"], main [aria-pressed="true"]')
      await expect
        .poll(
          () =>
            chosen.evaluateAll((found) => [
              ...new Set(
                found
                  .filter((each) => each.checkVisibility())
                  .map((each) => getComputedStyle(each).outlineStyle),
              ),
            ]),
          { message: address },
        )
        .toEqual(['solid'])
    }
  })

  test.each(COPIES)('a copied tab %s leaves the meeting where it is', async (_, key, there) => {
    const { page } = await openPage(await openSite(), undefined, SHOWN)
    // A tab that is copied begins with all that the session of the first one kept.
    const [copy] = await Promise.all([
      page.context().waitForEvent('page'),
      page.evaluate(() => void window.open(window.location.href)),
    ])
    await copy.locator('[data-slide]').waitFor()
    await copy.waitForTimeout(400)
    await copy.keyboard.press(key)
    if (/\d/.test(key)) await copy.keyboard.press('Enter')
    await expect.poll(() => placeOf(copy)).toBe(there)
    await page.waitForTimeout(300)
    expect(placeOf(page)).toBe('1')
  })

  test('a page opened from the disk says that it needs its address, whatever it is asked for', async () => {
    const visit = await openPage(await openSite(), DESK)
    const context = await visit.page.context().browser()?.newContext()
    const page = await context?.newPage()
    const file = pathToFileURL(path.join(inject('builtSite'), 'index.html')).href
    for (const address of ON_DISK) {
      await page?.goto('about:blank')
      await page?.goto(`${file}${address}`)
      await expect
        .poll(async () => page?.evaluate(() => document.body.innerText), { message: address })
        .toContain('Không mở trang này bằng cách bấm đúp')
    }
    await context?.close()
  })

  test('each kind has three variations at least, counted in the document', () => {
    const refused = (wanted: string): number =>
      REFUSED.filter(([, , text]) => text === wanted).length
    expectTable('docs/reliability.md', 'screens', {
      columns: ['kind', 'variations#'],
      rows: [
        ['copied tab', COPIES.length],
        ['forced colours', FORCED.length],
        ['full screen refused', refused(NO_FULL)],
        ['keyboard of another layout', LAYOUTS.length],
        ['narrow screen', NARROW_PAGES.length * NARROW.length],
        ['opened from disk', ON_DISK.length],
        ['translated page', TRANSLATED.length],
        ['windows refused', refused(NO_WINDOW)],
      ],
    })
  })
})
