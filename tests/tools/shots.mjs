/** What takes pictures of a built site: a server, a page with one clock, and rest. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { preview } from 'vite'

/** The day of the pictures: lists say what is overdue. */
const TODAY = new Date('2021-12-15T09:00:00+07:00')

export async function serve(dist) {
  const server = await preview({
    build: { outDir: path.resolve(dist) },
    preview: { port: 0, strictPort: false },
    logLevel: 'error',
  })
  return { base: server.resolvedUrls.local[0], close: async () => server.close() }
}

export async function openPage(browser, size) {
  const [width, height] = size.split('x').map(Number)
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.clock.setFixedTime(TODAY)
  page.on('pageerror', (error) => process.stdout.write(`${page.url()}: ${error.message}\n`))
  page.on(
    'console',
    (message) =>
      message.type() === 'error' && process.stdout.write(`${page.url()}: ${message.text()}\n`),
  )
  return page
}

/**
 * Every part of every item of the first agenda, as a clicker goes through them: a picture in the
 * file that `file` names for it, `slide-3-1` the first part of the third item.
 */
export async function slides(page, base, dist, file, room = 4) {
  const { dashboard } = JSON.parse(readFileSync(path.join(dist, 'data/datapackage.json'), 'utf8'))
  const [meeting] = dashboard?.meetings ?? []
  if (!meeting) return
  await page.goto('about:blank')
  await page.goto(`${base}#/meeting?meeting=${meeting}&present=slide&slide=1&part=1&room=${room}`)
  for (let last = ''; page.url() !== last;) {
    await settled(page)
    last = page.url()
    const query = new URLSearchParams(new URL(last).hash.split('?')[1])
    await page.screenshot({ path: file(`slide-${query.get('slide')}-${query.get('part')}`) })
    await page.keyboard.press('PageDown')
    await page.waitForTimeout(150)
  }
}

/** Waits until nothing on the page has changed for a while and its charts are drawn. */
export async function settled(page) {
  await page
    .waitForFunction(
      () =>
        document.querySelector('main') &&
        !document.querySelector('[aria-busy="true"]') &&
        document.fonts.status === 'loaded' &&
        [...document.querySelectorAll('[data-part="chart"]')].every((frame) =>
          frame.querySelector('svg path, canvas'),
        ),
      null,
      { timeout: 10_000 },
    )
    .catch(() => process.stdout.write(`${page.url()}: not whole after 10 s\n`))
  await page.evaluate(
    () =>
      new Promise((done) => {
        let timer = setTimeout(done, 260)
        new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(done, 260)
        }).observe(document, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        })
        setTimeout(done, 3000)
      }),
  )
}
