import { expect, test } from 'vitest'
import { inspectText } from '#tests/support/legibility'
import { sharedBrowser } from '#tests/support/visit'
import { SIZES } from '#tests/show/slides/sizes'

/** Those of 16:9 are drawn alike; windows of 4:3 and of a laptop have the least room for a foot. */
const SCREENS: readonly (readonly [number, number])[] = [
  ...SIZES.filter(([width, height]) => width * 9 !== height * 16 || width === 1920),
  [1024, 768],
  [1366, 625],
]
/** The rooms of a screen that are looked at, where it is not the usual one alone. */
const ROOMS: Readonly<Record<string, readonly number[]>> = {
  '1920×1080': [4, 5, 6],
  '1080×1920': [4, 6],
  '1024×768': [6],
  '1366×625': [6],
}

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

/** What does not stand in the pane that it belongs to: under the source line nobody sees it. */
const beyondPanes = (): string[] =>
  [...document.querySelectorAll('[data-slide] [data-pane]')].flatMap((pane) => {
    const box = pane.getBoundingClientRect()
    return [...pane.querySelectorAll('tr, li, text, p, h2')].flatMap((row) => {
      const { width, height, bottom, right } = row.getBoundingClientRect()
      const over = Math.max(bottom - height * 0.15 - box.bottom, right - box.right)
      const isSeen = width > 1 && height > 1
      return isSeen && over > 1.5 ? [`beyond its pane by ${over} px: ${row.textContent}`] : []
    })
  })

test.each(SCREENS)(
  'slides at %d × %d are read from the back of the room, and nothing covers or cuts anything',
  async (width, height) => {
    const site = await openSite()
    const { page, show } = await openPage(site, { width, height }, '/data')
    const image = width / height > 0.8 && width / height < 1.1 ? height / 2 : height
    const faults: string[] = []
    for (const ratio of ROOMS[`${width}×${height}`] ?? [4]) {
      for (const address of PAGES) {
        const shown = `${address}${address.includes('?') ? '&' : '?'}present=slide&room=${ratio}`
        await show(shown)
        const parts = Number(
          (await page.locator('.slides-slide__slideNumber').innerText()).split('/')[1],
        )
        // An upright screen in a large room has many parts, which are drawn alike.
        const most = width === 1080 ? 3 : 4
        for (let part = 1; part <= Math.min(parts, most); part += 1) {
          if (part > 1) await show(`${shown}&part=${part}`)
          const least = SHARE * ratio * image
          const found = await inspectText(page, { least: least * 0.8 - 0.01, root: '[data-slide]' })
          const smallest = await page.evaluate(smallestText)
          const all = [...found.faults, ...(await page.evaluate(beyondPanes))]
          if (smallest < least - 0.01) all.push(`text of ${smallest} px, ${least} asked`)
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
