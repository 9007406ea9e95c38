import { expect, test } from 'vitest'
import { inspectText } from '#tests/support/legibility'
import { sharedBrowser } from '#tests/support/visit'
import { SIZES } from '#tests/show/slides/sizes'

const { openPage, openSite } = sharedBrowser()

const PAGES = [
  '/overview',
  '/compare',
  '/indicators?indicator=ho-so',
  '/indicators?indicator=chinh-ly&show=line',
  '/units?unit=lap-vo',
  '/models',
  '/learning?unit=lap-vo',
  '/shortcomings',
  '/directives',
  '/inspections',
]
/** Of the height of one image, by the room’s ratio: AVIXA DISCAS, basic decisions. */
const SHARE = 0.00694
const RATIOS = [4, 5, 6] as const

/** The smallest type on the slide outside its source line, in px. */
const smallestText = (): number => {
  const walker = document.createTreeWalker(
    document.querySelector('[data-slide]') ?? document.body,
    NodeFilter.SHOW_TEXT,
  )
  let smallest = Infinity
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (
      !element ||
      node.textContent?.trim() === '' ||
      element.closest('[data-source-line], .ui-text__onlySpoken, style')
    )
      continue
    smallest = Math.min(smallest, parseFloat(getComputedStyle(element).fontSize))
  }
  return smallest
}

test.each(SIZES)(
  'slides at %d × %d are read from the back of the room, and nothing covers or cuts anything',
  async (width, height) => {
    const site = await openSite()
    const { page, show } = await openPage(site, { width, height }, '/data')
    const image = width / height > 0.8 && width / height < 1.1 ? height / 2 : height
    const faults: string[] = []
    // The usual room on every screen; larger ones on the screen that rooms have most and on the
    // narrowest.
    const ratios = width === 1920 && height === 1080 ? RATIOS : width === 1080 ? [4, 6] : [4]
    for (const ratio of ratios) {
      for (const address of PAGES) {
        const shown = `${address}${address.includes('?') ? '&' : '?'}present=slide&room=${ratio}`
        await show(shown)
        const parts = Number(
          (await page.locator('.slides-slide__slideNumber').innerText()).split('/')[1],
        )
        for (let part = 1; part <= Math.min(parts, 4); part += 1) {
          if (part > 1) await show(`${shown}&part=${part}`)
          const least = SHARE * ratio * image
          const found = await inspectText(page, { least: least * 0.8 - 0.01, root: '[data-slide]' })
          const smallest = await page.evaluate(smallestText)
          const all =
            smallest < least - 0.01
              ? [...found.faults, `text of ${smallest} px, ${least} asked`]
              : found.faults
          faults.push(...all.map((fault) => `${address} room ${ratio} part ${part}: ${fault}`))
          expect(found.pieces).toBeGreaterThan(5)
        }
      }
    }
    expect(faults).toEqual([])
  },
)

test('At twice the size of letters every unit of the overview stands over the source line.', async () => {
  const site = await openSite()
  const { page } = await openPage(site, { width: 683, height: 384 }, '/overview?present=slide')
  const box = async (selector: string) => page.locator(selector).last().boundingBox()
  const [row, foot] = [await box('[data-slide] tbody tr'), await box('[data-source-line]')]
  expect(row?.height).toBeGreaterThan(0)
  expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThanOrEqual((foot?.y ?? 0) + 1)
})
