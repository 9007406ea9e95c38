import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { sharedBrowser, type Visit } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

const AGENDA = '2021-10-27'
const ITEMS = 13
const headline = (page: Page): Promise<string> =>
  page.locator('.slides-slide__slideHeadline').innerText()
const placeOf = (visit: Visit): string | undefined => /slide=(\d+)/.exec(visit.address())?.[1]

/** Presses a key and waits until what came of it is painted. */
async function press(visit: Visit, key: string): Promise<void> {
  await visit.change(() => visit.page.keyboard.press(key))
}

describe('a whole meeting on the agenda of the package', () => {
  it('is held with the keyboard alone, and goes on without the server', async () => {
    const site = await openSite()
    const visit = await openPage(site, undefined, '/meeting')
    await press(visit, 'F5')
    expect(visit.address()).toContain(`meeting=${AGENDA}`)
    expect(visit.address()).toContain('present=slide')
    // What slides need later is fetched while the first one is shown.
    await visit.page.waitForLoadState('networkidle')
    await site.close()

    const said = new Set<string>()
    const places: string[] = []
    for (let step = 0; step < 200; step += 1) {
      expect(await visit.page.locator('[data-slide] [role="alert"]').count(), visit.address()).toBe(
        0,
      )
      said.add(await headline(visit.page))
      places.push(visit.address())
      await press(visit, 'PageDown')
      if (visit.address() === places.at(-1)) break
    }
    expect(placeOf(visit)).toBe(String(ITEMS))
    expect(said.size).toBeGreaterThanOrEqual(ITEMS - 1)

    for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp']) await press(visit, key)
    expect(visit.address()).toBe(places.at(-4))
    for (const key of ['ArrowRight', 'ArrowDown', 'Space']) await press(visit, key)
    expect(visit.address()).toBe(places.at(-1))
    await press(visit, 'Home')
    expect(placeOf(visit)).toBe('1')
    await press(visit, 'End')
    expect(visit.address()).toBe(places.at(-1))
    await visit.page.keyboard.press('0')
    await visit.page.keyboard.press('4')
    await visit.page.getByText('Đến trang 04').waitFor()
    await press(visit, 'Enter')
    expect(placeOf(visit)).toBe('4')
    await press(visit, '.')
    await visit.page.getByRole('button', { name: /Màn hình đang tắt/ }).waitFor()
    await press(visit, 'b')
    expect(await visit.page.locator('.show-show__showBlack').count()).toBe(0)
    await press(visit, 'Shift+F5')
    expect(placeOf(visit)).toBe('4')
    await press(visit, 'Escape')
    expect(visit.address()).toContain('/meeting')
    expect(visit.address()).not.toContain('present')
    // The server is gone, and a browser that looks for newer data says so.
    visit.forget(/ERR_CONNECTION_REFUSED/)
  })

  it('starts from any page with F5 and shows that page, then leads back to it', async () => {
    const visit = await openPage(await openSite(), undefined, '/indicators?indicator=chinh-ly')
    await press(visit, 'Shift+F5')
    expect(visit.address()).toContain('present=slide')
    expect(await headline(visit.page)).toMatch(/Chỉnh lý tài liệu/)
    await press(visit, 'Escape')
    expect(visit.address()).toBe('/indicators?indicator=chinh-ly')
  })

  it('keeps the package that it was opened with, offers a newer one, and says on every slide which one it shows', async () => {
    const site = await openSite()
    const { page, ...visit } = await openPage(site, undefined, '/overview?present=slide', {
      initScript:
        'const every = window.setInterval; window.setInterval = (run, ms) => every(run, ms === 60000 ? 300 : ms)',
    })
    const foot = page.locator('[data-source-line]')
    const stamp = async (): Promise<string> =>
      /bản ([0-9a-f]{8})/.exec(await foot.innerText())?.[1] ?? ''
    const before = await stamp()
    expect(before).toMatch(/^[0-9a-f]{8}$/)
    site.change('data/observations.csv', (old) =>
      old.replace(/^lap-vo,diem,2021-Q3,.*$/m, (row) => row.replace('77.78', '97.78')),
    )
    await page.getByText('Máy chủ có số liệu mới; phiên này giữ số liệu lúc mở').waitFor()
    expect(await stamp()).toBe(before)
    expect(await page.getByText('77,78').count()).toBe(1)
    await page.getByRole('button', { name: 'Dùng ngay' }).click()
    await page.getByText('97,78').waitFor()
    expect(await stamp()).not.toBe(before)
    expect(visit.complaints).toEqual([])
  })
})

describe('hands', () => {
  it('of a presenter page on while the caret stands in the minutes, and F5 after Escape goes on where it was', async () => {
    const site = await openSite()
    const visit = await openPage(
      site,
      undefined,
      `/meeting?present=slide&meeting=${AGENDA}&slide=1`,
    )
    const [notes] = await Promise.all([
      visit.page.context().waitForEvent('page'),
      visit.page.keyboard.press('n'),
    ])
    const minutes = notes.getByRole('textbox', { name: 'Biên bản' })
    await minutes.fill('Đã nghe báo cáo')
    await notes.keyboard.press('PageDown')
    await expect.poll(() => visit.address()).toMatch(/part=2|slide=2/)
    await minutes.focus()
    await notes.keyboard.press('PageUp')
    await expect.poll(() => visit.address()).not.toMatch(/part=2|slide=2/)
    expect(await minutes.inputValue()).toBe('Đã nghe báo cáo')
    await minutes.focus()
    await notes.keyboard.type(' 3.')
    expect(await minutes.inputValue()).toContain(' 3.')
    await notes.keyboard.press('Escape')
    expect(await minutes.evaluate((field) => field === document.activeElement)).toBe(false)
    await notes.close()
    await visit.page.evaluate(() => {
      const strike = (code: string, key: string): boolean =>
        window.dispatchEvent(new KeyboardEvent('keydown', { code, key }))
      strike('Digit3', 'ê')
      strike('Enter', 'Enter')
    })
    await expect.poll(() => placeOf(visit)).toBe('3')
    await press(visit, 'Escape')
    expect(visit.address()).not.toContain('present')
    await press(visit, 'F5')
    expect(placeOf(visit)).toBe('3')
  })

  it('are told what the browser refuses, and what to do', async () => {
    const visit = await openPage(
      await openSite(),
      undefined,
      `/meeting?present=slide&meeting=${AGENDA}&slide=1`,
      {
        initScript:
          'window.open = () => null; Element.prototype.requestFullscreen = () => Promise.reject(new TypeError("refused"))',
      },
    )
    await visit.page.keyboard.press('n')
    await visit.page.getByRole('alert').getByText('Trình duyệt đã chặn cửa sổ mới').waitFor()
    await visit.page.keyboard.press('f')
    await expect.poll(() => visit.page.getByRole('alert').innerText()).toContain('Bấm F11')
  })
})

describe('windows of one show', () => {
  it('follow each other, show the package of the room, and the show goes on without them', async () => {
    const site = await openSite()
    const visit = await openPage(
      site,
      undefined,
      `/meeting?present=slide&meeting=${AGENDA}&slide=1`,
    )
    const { page } = visit
    const room =
      /bản ([0-9a-f]{8})/.exec(await page.locator('[data-source-line]').innerText())?.[1] ?? 'none'
    // Somebody replaces the data between the opening of the show and that of the other windows.
    site.change('data/sources.csv', (old) => `${old}\n`)
    const [notes] = await Promise.all([
      page.context().waitForEvent('page'),
      page.keyboard.press('n'),
    ])
    await notes.getByRole('heading', { name: 'Đang chiếu' }).waitFor()
    await notes.getByText('Mở đầu: hội nghị trực tuyến').waitFor()
    await expect.poll(() => notes.locator('[data-source-line]').first().innerText()).toContain(room)
    const [conference] = await Promise.all([
      page.context().waitForEvent('page'),
      page.keyboard.press('c'),
    ])
    await conference.locator('[data-slide]').waitFor()
    await expect.poll(() => conference.locator('[data-source-line]').innerText()).toContain(room)

    await notes.keyboard.press('PageDown')
    await notes.keyboard.press('End')
    await expect.poll(() => placeOf(visit)).toBe(String(ITEMS))
    await expect.poll(() => headline(conference)).toMatch(/^7 kiến nghị/)
    await page.keyboard.press('Home')
    await notes.getByText('Mở đầu: hội nghị trực tuyến').waitFor()
    await page.keyboard.press('.')
    await conference.locator('.show-show__showBlack').waitFor()
    await notes.getByRole('heading', { name: /Màn hình đang tắt/ }).waitFor()
    await notes.keyboard.press('b')
    await conference.locator('.show-show__showBlack').waitFor({ state: 'detached' })

    await page.keyboard.press('l')
    await page.mouse.move(960, 540)
    await page.mouse.move(480, 270)
    await conference.locator('[data-pointer="point"]').waitFor()
    await page.keyboard.press('l')
    await page.mouse.move(500, 300)
    await conference.locator('.show-show__showLaser.show-show__is-light').waitFor()
    await page.keyboard.press('l')
    await conference.locator('.show-show__showLaser').waitFor({ state: 'detached' })

    await notes.getByRole('textbox', { name: 'Biên bản' }).fill('Lấp Vò báo cáo trong tháng 11')
    await notes.close()
    await conference.close()
    await press(visit, 'PageDown')
    expect(await headline(page)).not.toBe('')
    await press(visit, 'Escape')
    // What was typed at an item is there on the agenda, and in the file that is given out.
    expect(
      await page
        .getByRole('textbox', { name: /Biên bản/ })
        .first()
        .inputValue(),
    ).toBe('Lấp Vò báo cáo trong tháng 11')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải chương trình (.json)' }).click(),
    ])
    const stream = await file.createReadStream()
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(chunk as Buffer)
    const saved = JSON.parse(Buffer.concat(chunks).toString('utf8')) as {
      stamp: string
      items: { minutes: string }[]
    }
    expect(saved.stamp).toBe(`2021-10-27 ${room}`)
    expect(saved.items[0]?.minutes).toBe('Lấp Vò báo cáo trong tháng 11')
  })

  it('pressed on, a unit comes into focus on this slide and those that follow', async () => {
    const visit = await openPage(
      await openSite(),
      undefined,
      `/meeting?present=slide&meeting=${AGENDA}&slide=1`,
    )
    await visit.change(() => visit.page.getByRole('button', { name: 'Châu Thành' }).click())
    expect(
      await visit.page.getByRole('button', { name: 'Châu Thành', pressed: true }).count(),
    ).toBe(1)
    await visit.page.keyboard.press('3')
    await press(visit, 'Enter')
    await visit.page
      .locator('.strips-legend, [data-pane="strips"]')
      .getByText('Châu Thành')
      .first()
      .waitFor()
  })

  it('shows its buttons only where the pointer comes to the lower edge, and nothing under them is out of reach', async () => {
    const visit = await openPage(await openSite(), undefined, '/overview?present=slide')
    const bar = visit.page.getByRole('toolbar')
    const shown = (): Promise<string> =>
      bar.evaluate((element) => getComputedStyle(element).opacity)
    expect(await shown()).toBe('0')
    await visit.change(() => visit.page.getByRole('button', { name: 'Thanh Bình' }).click())
    expect(
      await visit.page.getByRole('button', { name: 'Thanh Bình', pressed: true }).count(),
    ).toBe(1)
    await visit.page.mouse.move(900, 1078)
    await expect.poll(shown).toBe('1')
    await visit.page.mouse.move(900, 400)
    await expect.poll(shown).toBe('0')
  })
})
