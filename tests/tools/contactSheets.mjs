/** Contact sheets: every slide of the first agenda on one picture a size of stage and a room. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchBrowser } from './browser.mjs'
import { openPage, serve, slides } from './shots.mjs'

/** Of a sheet, in px; an upright slide takes as much less of the width as it is higher. */
const WIDTH = 1880
const ACROSS = { lying: 4, upright: 9, wall: 2 }

/**
 * Writes `OUT/contact-1920x1080-room-4.png` and so on. `before`: an earlier build, whose slides stand
 * above those of `dist`, with how many each has. One clock, so that two runs give the same sheets.
 */
export async function contactSheets(dist, out, { before, sizes, rooms }) {
  mkdirSync(out, { recursive: true })
  const folder = mkdtempSync(path.join(tmpdir(), 'contact-'))
  const browser = await launchBrowser()
  for (const size of sizes.split(','))
    for (const room of rooms.split(',')) {
      const sets = []
      for (const [name, site] of Object.entries({ before, now: dist })) {
        if (!site) continue
        const place = path.join(folder, `${name}-${size}-${room}`)
        mkdirSync(place)
        await takeSlides(browser, site, { size, room, place })
        sets.push({ name, place })
      }
      const counts = await sheet(
        browser,
        sets,
        size,
        path.join(out, `contact-${size}-room-${room}.png`),
      )
      process.stdout.write(`${size} room ${room}: ${counts.join(', ')}\n`)
    }
  await browser.close()
  rmSync(folder, { recursive: true })
}

async function takeSlides(browser, dist, { size, room, place }) {
  const { base, close } = await serve(dist)
  const page = await openPage(browser, size)
  await slides(page, base, dist, (name) => path.join(place, `${name}.png`), room)
  await page.context().close()
  await close()
}

/** Draws the sheet in a page; gives how many pictures each set has. */
async function sheet(browser, sets, size, file) {
  const [width, height] = size.split('x').map(Number)
  const across = ACROSS[width < height ? 'upright' : width > 2 * height ? 'wall' : 'lying']
  const counts = []
  const parts = sets.map(({ name, place }) => {
    const numbers = (picture) => picture.match(/\d+/g).map(Number)
    const pictures = readdirSync(place).sort((one, other) => {
      const [a, b] = [numbers(one), numbers(other)]
      return a[0] - b[0] || a[1] - b[1]
    })
    counts.push(`${pictures.length} pictures ${name}`)
    const figures = pictures.map(
      (picture) =>
        `<figure>${numbers(picture).join('.')}<img src="${pathToFileURL(path.join(place, picture)).href}"></figure>`,
    )
    return `<h2>${name}: ${pictures.length}</h2><div>${figures.join('')}</div>`
  })
  const html = path.join(path.dirname(sets[0].place), 'sheet.html')
  writeFileSync(
    html,
    `<style>body{margin:8px;background:#888;font:13px sans-serif}h2{margin:6px 0}figure{margin:0}
    img{display:block;width:100%}div{display:grid;gap:8px;grid-template-columns:repeat(${across},1fr)}</style>
    ${parts.join('')}`,
  )
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 400 } })
  await page.goto(pathToFileURL(html).href, { waitUntil: 'load' })
  await page.screenshot({ path: file, fullPage: true })
  await page.close()
  return counts
}
