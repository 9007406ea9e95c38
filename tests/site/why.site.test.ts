import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { inspectText } from '#tests/support/legibility'
import { DESK, HALL, PHONE, sharedBrowser, WALL } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

const SAID = /^Lấp Vò kém toàn tỉnh 6,06 điểm/
const row = (page: Page) => page.locator('tr', { hasText: 'Lấp Vò' }).first()
const headline = (page: Page): Promise<string> => page.locator('h1').first().innerText()

/** The scores at both ends of the ladder and the steps between them, in hundredths as they read. */
async function readLadder(page: Page): Promise<{ ends: number[]; steps: number[] }> {
  const read = await page.locator('[data-step]').evaluateAll((rows) =>
    rows.map((each) => ({
      key: (each as HTMLElement).dataset['step'] ?? '',
      figure: each.querySelector('.why-ladder__figure')?.textContent ?? '',
    })),
  )
  const figures = read.map(({ key, figure }) => ({
    isEnd: key === 'start' || key === 'end',
    value: Number(figure.replace('−', '-').replace(/[,+]/g, '')),
  }))
  return {
    ends: figures.filter(({ isEnd }) => isEnd).map(({ value }) => value),
    steps: figures.filter(({ isEnd }) => !isEnd).map(({ value }) => value),
  }
}

async function expectWhole(page: Page): Promise<void> {
  const { ends, steps } = await readLadder(page)
  expect(ends).toHaveLength(2)
  expect(steps.length).toBeGreaterThan(3)
  expect((ends[0] ?? 0) + steps.reduce((all, step) => all + step, 0)).toBe(ends[1])
}

describe('why a unit has its score', () => {
  test('is told by one press on its score or rank, or two over its name, and Escape leads back.', async () => {
    const visit = await openPage(await openSite(), DESK)
    const { page } = visit
    const start = visit.address()
    await expect.poll(() => page.title()).toMatch(/^Toàn cảnh · Cải cách hành chính/)
    await visit.change(() => row(page).locator('.overview-matrix__score').click())
    await expect.poll(() => headline(page)).toMatch(SAID)
    await expect.poll(() => page.title()).toMatch(/^Vì sao\? · Cải cách hành chính/)
    await expectWhole(page)
    // Every component is in sight, and they make the score.
    const table = page.getByRole('table', { name: /Điểm của Lấp Vò/ })
    const made = await table.locator('tr', { hasText: 'Cộng từ các tiêu chí' }).innerText()
    expect(made).toContain('77,78')
    expect(await page.getByText('số liệu minh họa', { exact: true }).count()).toBe(1)
    await visit.change(() => page.getByRole('button', { name: 'đơn vị xếp trên' }).click())
    await expect.poll(() => headline(page)).toMatch(/^Lấp Vò kém Thanh Bình 0,62 điểm/)
    await expectWhole(page)
    await visit.change(() => page.getByRole('button', { name: 'nhóm cùng loại' }).click())
    await expect.poll(() => headline(page)).toMatch(/^Lấp Vò kém trung bình 8 huyện khác/)
    await expectWhole(page)
    await visit.change(() => page.keyboard.press('Escape'))
    expect(visit.address()).toBe(start)

    await visit.change(() => row(page).getByRole('button', { name: '12', exact: true }).click())
    await expect.poll(() => headline(page)).toMatch(SAID)
    await visit.change(() => page.getByRole('button', { name: 'Quay lại' }).click())

    await visit.change(() => row(page).getByRole('button', { name: 'Lấp Vò', exact: true }).click())
    await visit.change(() => page.getByRole('link', { name: /12\/12/ }).click())
    await expect.poll(() => headline(page)).toMatch(SAID)
    // Another page is another subject.
    await visit.change(() => page.getByRole('link', { name: 'Chỉ số', exact: true }).click())
    expect(visit.address()).toBe('/indicators')
    await expect.poll(() => page.title()).toMatch(/^Chỉ số · Cải cách hành chính/)

    await visit.show('/units?unit=lap-vo')
    await visit.change(() => page.locator('h1').getByRole('link').first().click())
    await expect.poll(() => headline(page)).toMatch(SAID)
  })

  test('is a slide by one press in the room, which every window of the show shows.', async () => {
    const visit = await openPage(await openSite(), HALL, '/overview?present=slide')
    const { page } = visit
    const shown = await headline(page)
    const [remote] = await Promise.all([
      page.context().waitForEvent('page'),
      page.keyboard.press('c'),
    ])
    await remote.locator('.slides-slide__slideHeadline').waitFor()
    await visit.change(() => row(page).getByRole('button', { name: '77,78' }).click())
    await expect.poll(() => headline(page)).toMatch(SAID)
    await expectWhole(page)
    await expect.poll(() => headline(remote)).toMatch(SAID)
    await visit.change(() => page.getByRole('button', { name: 'Thanh Bình' }).click())
    await expect.poll(() => headline(remote)).toMatch(/^Lấp Vò kém Thanh Bình/)
    await visit.change(() => page.keyboard.press('Escape'))
    expect(await headline(page)).toBe(shown)
    await expect.poll(() => headline(remote)).toBe(shown)
    await remote.close()
  })

  test('is legible on desks, walls, phones and slides.', async () => {
    const site = await openSite()
    for (const size of [DESK, HALL, WALL, PHONE]) {
      const visit = await openPage(site, size)
      for (const theme of ['light', 'dark']) {
        await visit.show(`/overview?why=lap-vo&theme=${theme}`)
        await expect.poll(() => headline(visit.page)).toMatch(SAID)
        const seen = await inspectText(visit.page, {
          least: size === PHONE ? 13 : Math.max(13, 0.015 * size.height),
          scrollers: ['html', '.chart-chart__dataTable', '.shell-header__header nav'],
        })
        expect.soft(seen.faults, `${size.width} ${theme}`).toEqual([])
      }
      await visit.close()
    }
    for (const [size, room] of [
      [HALL, 4],
      [HALL, 6],
      [WALL, 4],
      [{ width: 1080, height: 1920 }, 4],
    ] as const) {
      const visit = await openPage(site, size, `/overview?why=lap-vo&present=slide&room=${room}`)
      const least = 0.00694 * room * size.height * 0.8
      const seen = await inspectText(visit.page, { least })
      expect.soft(seen.faults, `slide ${size.width} ${room}`).toEqual([])
      await visit.close()
    }
  })
})
