import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { sharedBrowser, WALL, type Visit } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

const AGENDA = '2021-10-27'
const SHOWN = `/meeting?present=slide&meeting=${AGENDA}&slide=1`
const placeOf = (page: Page): string => /slide=(\d+)/.exec(page.url())?.[1] ?? '1'

async function opened({ page }: Pick<Visit, 'page'>, key: 'n' | 'c'): Promise<Page> {
  const [other] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press(key)])
  await other.locator('[data-slide]').first().waitFor()
  return other
}

/** Whether the middle of the light lies in what has this name; `null` where there is no light. */
const isLit = (page: Page, name: string): Promise<boolean | null> =>
  page.evaluate((wanted) => {
    const dot = document.querySelector<HTMLElement>('[data-pointer]')
    if (!dot || getComputedStyle(dot).visibility === 'hidden') return null
    const { left, top, width, height } = dot.getBoundingClientRect()
    return document
      .elementsFromPoint(left + width / 2, top + height / 2)
      .some((each) =>
        [each.getAttribute('data-aim'), each.getAttribute('data-cell')].includes(wanted),
      )
  }, name)

test('What is pointed at on a wall is what is lit in the window of another shape, or nothing is.', async () => {
  const visit = await openPage(await openSite(), WALL, SHOWN)
  const { page } = visit
  const conference = await opened(visit, 'c')
  await conference.setViewportSize({ width: 1280, height: 720 })
  await page.bringToFront()
  const names = (of: Page): Promise<string[]> =>
    of
      .locator('[data-slide] :is([data-aim], [data-cell])')
      .evaluateAll((all) =>
        all.map((each) => each.getAttribute('data-aim') ?? each.getAttribute('data-cell') ?? ''),
      )
  await page.keyboard.press('l')
  let [lit, dark] = [0, 0]
  for (const slide of [1, 3, 5]) {
    await page.keyboard.press(String(slide))
    await visit.change(() => page.keyboard.press('Enter'))
    await expect.poll(() => placeOf(conference)).toBe(String(slide))
    const there = new Set(await names(conference))
    const targets = page.locator('[data-slide] :is([data-aim], [data-cell])')
    const all = await names(page)
    for (let index = 0; index < all.length; index += Math.ceil(all.length / 14)) {
      const box = await targets.nth(index).boundingBox()
      if (!box) continue
      await page.mouse.move(box.x + 0.6 * box.width, box.y + box.height / 2, { steps: 2 })
      // Other windows are told at most every 50 ms.
      await page.waitForTimeout(60)
      await page.mouse.move(box.x + 0.5 * box.width, box.y + box.height / 2)
      const aim = await page.evaluate(
        ([x, y]) =>
          ((named) => named?.['aim'] ?? named?.['cell'] ?? '')(
            document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-aim], [data-cell]')
              ?.dataset,
          ),
        [box.x + box.width / 2, box.y + box.height / 2] as const,
      )
      const isThere = there.has(aim)
      await expect
        .poll(() => isLit(conference, aim), { message: `slide ${slide}: ${aim}` })
        .toBe(isThere ? true : null)
      if (isThere) lit += 1
      else dark += 1
    }
  }
  expect(lit).toBeGreaterThan(10)
  expect(dark).toBeGreaterThan(0)
})

test('Two agendas at once, and a copied tab, lead each their own windows and take each their own minutes.', async () => {
  const visit = await openPage(await openSite(), undefined, SHOWN)
  const { page } = visit
  const notes = await opened(visit, 'n')
  // A tab that is copied begins with all that the session of the first one kept.
  const [copy] = await Promise.all([
    page.context().waitForEvent('page'),
    page.evaluate(() => void window.open(window.location.href)),
  ])
  await copy.locator('[data-slide]').waitFor()
  await copy.waitForTimeout(400)
  await copy.evaluate(
    (hash) => window.location.assign(hash),
    `#/meeting?present=slide&meeting=unit~lap-vo`,
  )
  await copy.locator('[data-slide]').waitFor()
  const other = await opened({ page: copy }, 'n')
  expect(other).not.toBe(notes)
  await copy.keyboard.press('End')
  await expect.poll(() => placeOf(other)).toBe(placeOf(copy))
  expect(Number(placeOf(copy))).toBeGreaterThan(1)
  await notes.keyboard.press('PageDown')
  await expect.poll(() => page.url()).toMatch(/part=2|slide=2/)
  expect(placeOf(notes)).toBe(placeOf(page))
  expect(notes.url()).toContain(AGENDA)
  expect(placeOf(other)).toBe(placeOf(copy))

  const typed = (of: Page) => of.getByRole('textbox', { name: 'Biên bản' })
  await typed(notes).fill('Của phiên thứ nhất')
  await typed(other).fill('Của phiên thứ hai')
  expect(await typed(notes).inputValue()).toBe('Của phiên thứ nhất')

  // A reload keeps the tie between the windows of a show.
  await visit.reload()
  await notes.keyboard.press('Escape')
  await notes.keyboard.press('End')
  await expect.poll(() => placeOf(page)).toBe('13')
  expect(placeOf(other)).toBe(placeOf(copy))

  // Another agenda in the same window: its presenter's window goes with it.
  await visit.change(() => page.keyboard.press('Escape'))
  await visit.show('/meeting?present=slide&meeting=indicator~ho-so&slide=2')
  await expect.poll(() => notes.url()).toContain('indicator~ho-so')
  await expect.poll(() => placeOf(notes)).toBe('2')
  expect(notes.url()).toContain('present=notes')
  expect(other.url()).toContain('unit~lap-vo')
})
