import { expect, test } from 'vitest'
import { DESK, HALL, PHONE, sharedBrowser } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

test('Under a finger whatever is chosen with is 44 px high, on a phone and on a tablet.', async () => {
  const visit = await openPage(await openSite(), PHONE)
  const session = await visit.page.context().newCDPSession(visit.page)
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  expect(await visit.page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true)
  for (const size of [PHONE, { width: 820, height: 1180 }]) {
    await visit.page.setViewportSize(size)
    for (const address of ['/overview', '/compare', '/indicators', '/units', '/shortcomings']) {
      await visit.show(address)
      const low = await visit.page
        .locator(
          '.shell-header__header :is(a, button, select):not(.shell-header__skip), [role="group"] > :is(a, button), main select, .ui-toggle__toggle',
        )
        .evaluateAll((found) =>
          found
            .filter((each) => each.checkVisibility() && each.getBoundingClientRect().width > 2)
            .filter((each) => each.getBoundingClientRect().height < 43.5)
            .map((each) => `${each.tagName} ${each.textContent}`),
        )
      expect.soft(low, `${address} ${size.width}`).toEqual([])
    }
  }
})

test('With the reader’s own colours in place of every ground, what is chosen is outlined.', async () => {
  const visit = await openPage(await openSite(), DESK, '/compare')
  await visit.page.emulateMedia({ forcedColors: 'active' })
  const chosen = visit.page.locator('nav [aria-current="page"], main [aria-pressed="true"]')
  const outlines = await chosen.evaluateAll((found) =>
    found.map((each) => getComputedStyle(each).outlineStyle),
  )
  expect(outlines.length).toBeGreaterThan(1)
  expect(new Set(outlines)).toEqual(new Set(['solid']))
})

/**
 * What a director asks: where it is answered, by the presses that lead there from the overview, two
 * at most, and the words that answer.
 */
const QUESTIONS: readonly {
  readonly ask: string
  readonly presses: readonly { readonly role: 'link' | 'button'; readonly name: string | RegExp }[]
  readonly says: readonly (string | RegExp)[]
}[] = [
  { ask: 'Đơn vị nào yếu nhất?', presses: [], says: [/Lấp Vò/, '77,78'] },
  {
    ask: 'Yếu ở nội dung nào?',
    presses: [{ role: 'button', name: 'Lấp Vò' }],
    says: ['Huyện Lấp Vò', /Hồ sơ đúng hạn/, /hạn chế/i],
  },
  {
    ask: 'Tốt lên hay xấu đi?',
    presses: [
      { role: 'button', name: 'Lấp Vò' },
      { role: 'link', name: 'Đơn vị' },
    ],
    says: [/Thay đổi so với/, /[+−]\d/],
  },
  {
    ask: 'Đã kiến nghị gì, đã làm chưa?',
    presses: [{ role: 'link', name: 'Kiến nghị' }],
    says: [/7 kiến nghị/, /Chưa rõ tiến độ/i],
  },
  {
    ask: 'Học ai?',
    presses: [{ role: 'link', name: 'Học tập' }],
    says: [/Lấp Vò/, /Tháp Mười|Châu Thành/],
  },
  { ask: 'Số này có thật không?', presses: [], says: [/minh họa/] },
  {
    ask: 'Vì sao xếp cuối?',
    presses: [{ role: 'button', name: '12' }],
    says: [/Mức hài lòng/, '−1,31'],
  },
]

test('The director’s seven questions are answered within two presses from the overview, and by one in the room.', async () => {
  const visit = await openPage(await openSite(), HALL)
  const { page } = visit
  for (const { ask, presses, says } of QUESTIONS) {
    await visit.show('/data')
    await visit.show('/overview')
    for (const { role, name } of presses)
      await visit.change(async () => page.getByRole(role, { name, exact: true }).first().click())
    const said = (await page.locator('body').innerText()).replace(/\s/g, ' ')
    for (const part of says) expect.soft(said, ask).toMatch(part)
    expect(presses.length).toBeLessThanOrEqual(2)
  }
  // A unit that was chosen goes along.
  await visit.show('/overview?unit=lap-vo')
  await visit.change(async () => page.getByRole('link', { name: 'Đơn vị', exact: true }).click())
  expect(visit.address()).toBe('/units?unit=lap-vo')
  // In the room one press on the slide of the overview tells why.
  await visit.show('/overview?present=slide')
  await visit.change(async () => page.locator('[title="Vì sao?"]').first().click())
  expect(visit.address()).toContain('why=')
})

test('The screen is kept awake while a show is on, again after a while away, and let go after it; where that cannot be, the presenter is told.', async () => {
  const visit = await openPage(await openSite(), HALL, '/overview')
  await visit.page.evaluate(() => {
    const said = document.documentElement.dataset
    Object.assign(said, { asked: '', held: '0' })
    const add = (step: number): void => {
      said['held'] = String(Number(said['held']) + step)
    }
    const request = async (type: string): Promise<object> => {
      said['asked'] += `${type} `
      add(1)
      return { release: async () => add(-1) }
    }
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } })
  })
  const said = (): Promise<string> =>
    visit.page.evaluate(() => {
      const { asked, held } = document.documentElement.dataset
      return `${asked}${held}`
    })
  expect(await said()).toBe('0')
  await visit.show('/overview?present=slide')
  await expect.poll(said).toBe('screen 1')
  await visit.change(() => visit.page.keyboard.press('Escape'))
  await expect.poll(said).toBe('screen 0')
  await visit.show('/overview?present=slide')
  // The browser lets go by itself while the page is away.
  await visit.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect.poll(said).toMatch(/^(screen ){3}/)
  const warning = visit.page.getByText('không giữ được màn hình sáng')
  const notes = '/meeting?meeting=2021-10-27&present=notes&slide=1'
  await visit.show(notes)
  await visit.page.locator('textarea').first().waitFor()
  expect(await warning.count()).toBe(0)
  await visit.show('/data')
  await visit.page.evaluate(() => {
    Reflect.deleteProperty(navigator, 'wakeLock')
    Reflect.deleteProperty(Navigator.prototype, 'wakeLock')
  })
  await visit.show(notes)
  await warning.waitFor()
})
