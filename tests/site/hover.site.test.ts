import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { DESK, HALL, sharedBrowser, WIDE } from '#tests/support/visit'

const { comeTo, openPage, openSite } = sharedBrowser()

/**
 * Where the marks of a drawn chart lie that can be pressed: the middles of its filled shapes, px on
 * the screen.
 */
async function marksOf(page: Page): Promise<readonly { readonly x: number; readonly y: number }[]> {
  const marks = page.locator('.chart-chartHover__chartHands svg path[fill]:not([fill="none"])')
  await expect.poll(async () => marks.count()).toBeGreaterThan(12)
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        '.chart-chartHover__chartHands svg path[fill]:not([fill="none"])',
      ),
    ].flatMap((path) => {
      const { left, top, width, height } = path.getBoundingClientRect()
      return width > 4 && width < 40 && height > 4 && height < 40
        ? [{ x: left + width / 2, y: top + height / 2 }]
        : []
    }),
  )
}

describe('What a chart tells when it is pointed at', () => {
  test('is name, period, value and target of a mark, by the mouse, and goes with it.', async () => {
    const { page } = await comeTo(HALL, '/indicators?indicator=ho-so')
    const [mark] = (await marksOf(page)).slice(-1)
    if (!mark) throw new Error('A mark')
    await page.mouse.move(mark.x, mark.y)
    const told = page.locator('.chart-chartHover__chartTold')
    await told.waitFor()
    const [name = '', figure = '', target = ''] = (await told.innerText()).split('\n')
    const names = await page.locator('.indicators-ranking__rankingRows').innerText()
    expect(names).toContain(name)
    expect(figure).toMatch(/^Quý [IV]+\/20\d\d: \d+,\d\s%$/)
    expect(target).toMatch(/^Chỉ tiêu: \d+\s%$/)
    await page.mouse.move(2, 2)
    await told.waitFor({ state: 'detached' })
  })

  test('is told on a touch and stays until the next one elsewhere.', async () => {
    const { page } = await comeTo(HALL, '/indicators?indicator=ho-so&show=distribution')
    const [mark] = await marksOf(page)
    if (!mark) throw new Error('A mark')
    const touch = {
      pointerType: 'touch',
      clientX: mark.x,
      clientY: mark.y,
      bubbles: true,
      isPrimary: true,
    }
    const chart = page.locator('.chart-chartHover__chartHands')
    await chart.dispatchEvent('pointerdown', touch)
    await chart.dispatchEvent('pointerup', touch)
    await chart.dispatchEvent('pointerout', touch)
    await page.locator('.chart-chartHover__chartTold').waitFor()
    expect(await page.locator('.chart-chartHover__chartTold').innerText()).toContain('Quý')
    await page
      .locator('.ui-headline__headline')
      .dispatchEvent('pointerdown', { pointerType: 'touch', bubbles: true })
    await page.locator('.chart-chartHover__chartTold').waitFor({ state: 'detached' })
  })

  test('is text and nothing else, whatever a name is.', async () => {
    const site = await openSite({
      changes: {
        'data/units.csv': (old) =>
          old.replace(',TP Cao Lãnh,', ',"<img src=x onerror=document.title=1>{b}",'),
      },
    })
    const { page } = await openPage(site, HALL, '/indicators?indicator=ho-so&show=distribution')
    const told = page.locator('.chart-chartHover__chartTold')
    const texts = new Set<string>()
    for (const { x, y } of await marksOf(page)) {
      await page.mouse.move(x, y)
      await told.waitFor()
      texts.add((await told.locator('strong').textContent()) ?? '')
    }
    expect([...texts]).toContain('<img src=x onerror=document.title=1>{b}')
    expect(await page.locator('#root img').count()).toBe(0)
    expect(await page.title()).not.toBe('1')
  })
})

test('A chart stays as large as its frame when the window changes.', async () => {
  const { page } = await comeTo(HALL, '/units?unit=lap-vo')
  const sizes = async (): Promise<readonly number[]> =>
    page.evaluate(() => {
      const [frame, drawn] = [
        document.querySelector('.chart-chart__chartFrame'),
        document.querySelector('.chart-chart__chartFrame svg'),
      ]
      return [frame, drawn].flatMap((each) => (each ? [each.clientWidth, each.clientHeight] : []))
    })
  for (const size of [DESK, WIDE, HALL]) {
    await page.setViewportSize(size)
    await expect
      .poll(async () => {
        const [width, height, drawnWidth, drawnHeight] = await sizes()
        return width !== undefined && width > 0 && width === drawnWidth && height === drawnHeight
      })
      .toBe(true)
  }
})

test('Where single keys are switched off, brackets and arrows leave the indicator and the unit alone.', async () => {
  const visit = await comeTo(HALL, '/indicators?indicator=ho-so')
  const key = await visit.page.evaluate(() => {
    const place = `setting;${location.pathname};shortcuts`
    localStorage.setItem(place, 'off')
    return place
  })
  for (const each of [']', '[', 'ArrowRight']) await visit.page.keyboard.press(each)
  await visit.painted()
  expect(visit.address()).toContain('indicator=ho-so')
  await visit.show('/units?unit=lap-vo')
  await visit.page.keyboard.press('ArrowRight')
  await visit.painted()
  expect(visit.address()).toContain('unit=lap-vo')
  await visit.page.evaluate((place) => localStorage.removeItem(place), key)
  await visit.change(async () => visit.page.keyboard.press('ArrowRight'))
  expect(visit.address()).not.toContain('unit=lap-vo')
})

test('Units that share a name each keep their row in a table.', async () => {
  const site = await openSite({
    changes: { 'data/units.csv': (old) => old.replace(',Tân Hồng,', ',TP Cao Lãnh,') },
  })
  const { page } = await openPage(
    site,
    HALL,
    '/indicators?indicator=ho-so&show=distribution&tables=1',
  )
  await expect
    .poll(async () =>
      page.locator('.indicators-chartPane__chartPane tbody th', { hasText: 'TP Cao Lãnh' }).count(),
    )
    .toBe(2)
})

describe('What a cell tells when it is pointed at', () => {
  test('stands still though it covers the cell, in a window too low for it.', async () => {
    const site = await openSite({
      changes: {
        'data/observations.csv': (old) =>
          old.replace(/^(lap-vo,ho-so,2021-Q3,.*),([^,]*)$/m, `$1${'ghi chú dài '.repeat(60)},$2`),
      },
    })
    const { page } = await openPage(site, { width: 683, height: 384 }, '/overview')
    const cell = page.locator('[data-cell="lap-vo~ho-so"]')
    await cell.scrollIntoViewIfNeeded()
    await cell.hover()
    const card = page.getByRole('tooltip')
    await card.waitFor()
    expect(await card.innerText()).toContain('ghi chú dài')
    const place = await cell.boundingBox()
    const over = await card.boundingBox()
    if (!place || !over) throw new Error('A cell and its card')
    const middle = place.y + place.height / 2
    expect(over.y < middle && middle < over.y + over.height).toBe(true)
    // How often the card comes or goes; what else loads meanwhile is none of it.
    const changes = await page.evaluate(async () => {
      let count = 0
      const observer = new MutationObserver((list) => {
        const nodes = list.flatMap(({ addedNodes, removedNodes }) => [
          ...addedNodes,
          ...removedNodes,
        ])
        count += nodes.filter((node) => node instanceof Element && node.role === 'tooltip').length
      })
      observer.observe(document.body, { subtree: true, childList: true })
      await new Promise((done) => setTimeout(done, 400))
      return count
    })
    expect(changes).toBe(0)
  })
})
