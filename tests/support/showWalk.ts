import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'

/** What a show is looked at on. */
export type Screen = {
  readonly width: number
  readonly height: number
  readonly room: number
  readonly theme: string
}
/** Where a show stands: the item of the agenda and its part, both counted from 1. */
export type Place = { readonly slide: number; readonly part: number }

/** No change of a slide takes longer, in ms, however busy the machine. */
const PATIENCE = 20_000

/** The ids of the agendas that a package ships. `site` is the folder of a built site. */
export function shippedMeetings(site: string): readonly string[] {
  const text = readFileSync(path.join(site, 'data', 'datapackage.json'), 'utf8')
  const { dashboard } = JSON.parse(text) as {
    readonly dashboard?: { readonly meetings?: readonly string[] }
  }
  return dashboard?.meetings ?? []
}

/**
 * Shows an agenda and hands over every part of every item, and of what stands before the first, from
 * the last to the first, as a clicker goes through them: the address says where the show ends, so
 * that no part can be missed because a page was slow. A fault of the page fails it.
 */
export async function walkShow(
  browser: Browser,
  at: { readonly address: string; readonly meeting: string; readonly screen: Screen },
  look: (page: Page, place: Place) => Promise<void>,
): Promise<void> {
  const { address, meeting, screen } = at
  const { width, height, room, theme } = screen
  // A context of its own: windows of one browser would follow each other.
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE)
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    const query = new URLSearchParams({
      meeting,
      theme,
      present: 'slide',
      slide: '1',
      part: '1',
      room: String(room),
    })
    await page.goto(`${address}#/meeting?${query.toString()}`)
    await settled(page)
    const items = await itemsOf(page)
    await press(page, 'End')
    if (placeOf(page).slide !== items)
      throw new Error(`The show of ${meeting} ends at ${placeOf(page).slide} of ${items}.`)
    for (;;) {
      const place = placeOf(page)
      await look(page, place)
      // Before the first item stand the cover and the agenda.
      if (place.slide === 0 && place.part === 1) break
      await press(page, 'PageUp')
    }
    if (faults.length > 0) throw new Error(`The show of ${meeting} failed: ${faults.join('; ')}`)
  } finally {
    await context.close()
  }
}

function placeOf(page: Page): Place {
  const query = new URLSearchParams(new URL(page.url()).hash.split('?')[1])
  return { slide: Number(query.get('slide') ?? 1), part: Number(query.get('part') ?? 1) }
}

/** How many items the page number says there are. */
async function itemsOf(page: Page): Promise<number> {
  return Number((await page.locator('.slides-slide__slideNumber').innerText()).split('/')[1])
}

/** Presses a key that leads to another slide, and waits until that one is painted. */
async function press(page: Page, key: 'End' | 'PageUp'): Promise<void> {
  const [before, was] = [
    await page.locator('[data-slide]').elementHandle(),
    new URL(page.url()).hash,
  ]
  await page.keyboard.press(key)
  await page.waitForFunction(
    ([element, hash]) =>
      document.querySelector('[data-slide]') !== element && window.location.hash !== hash,
    [before, was] as const,
  )
  await before?.dispose()
  await settled(page)
}

/** Waits until the slide has its font and its charts. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    if (!document.querySelector('[data-slide]') || document.fonts.status !== 'loaded') return false
    return [...document.querySelectorAll('[data-part="chart"]')].every((frame) =>
      frame.querySelector('svg path, canvas'),
    )
  })
  await page.evaluate(
    async () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )
}
