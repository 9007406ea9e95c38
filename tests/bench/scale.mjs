// 500 models, 2,000 shortcomings and 102 units: how long each page of them takes from its address
// to the last frame in which anything changed, and the tasks of over 50 ms of the processor’s time
// while its longest pane is scrolled to the end: node tests/bench/scale.mjs [--dist=dist]
// [--rounds=5]
import { rmSync } from 'node:fs'
import path from 'node:path'
import { launchBrowser } from '../tools/browser.mjs'
import { median, option, say } from './say.mjs'
import { load, root, serve, siteWith } from './sites.mjs'

const rounds = Number(option('rounds', '5'))
const { learningPackage } = await load('tests/support/learningPackage.ts')
const { scrollTasks } = await load('tests/support/scrollTasks.ts')
const folder = siteWith(path.resolve(root, option('dist', 'dist')), learningPackage())

/** In the page: ms from an address to the last painted frame in which elements changed. */
async function arrival(hash) {
  let changed = false
  const observer = new MutationObserver(() => (changed = true))
  observer.observe(document.getElementById('root'), {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  })
  const start = performance.now()
  location.hash = hash
  let last = 0
  for (let still = 0; still < 8;) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    if (changed) [last, still] = [performance.now(), 0]
    else if (last > 0) still += 1
    changed = false
  }
  observer.disconnect()
  return last - start
}

/**
 * In the page: gives the pane with most to scroll an id, and tells its height beyond what is seen,
 * in px.
 */
function longestPane() {
  const room = (element) => element.scrollHeight - element.clientHeight
  const isScrolled = (element) =>
    element === document.scrollingElement || /auto|scroll/.test(getComputedStyle(element).overflowY)
  const [pane] = [document.scrollingElement, ...document.querySelectorAll('#root *')]
    .filter(isScrolled)
    .sort((a, b) => room(b) - room(a))
  pane.id = 'longest'
  return { height: room(pane), pane: pane.className || pane.nodeName }
}

const server = await serve(folder)
const browser = await launchBrowser()
const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
page.on('pageerror', (error) => process.stdout.write(`fault: ${error.stack}\n`))
for (const name of ['models', 'learning', 'shortcomings', 'directives']) {
  await page.goto('about:blank')
  await page.goto(`${server.address}#/data`)
  await page.waitForFunction(
    () => performance.getEntriesByName('charts-painted').length > 0,
    null,
    { timeout: 60_000 },
  )
  await page.waitForTimeout(1500)
  const times = []
  for (let round = 0; round < rounds; round += 1) {
    times.push(await page.evaluate(arrival, `#/${name}`))
    if (round < rounds - 1) await page.evaluate(arrival, '#/data')
  }
  const { height, pane } = await page.evaluate(longestPane)
  const tasks = (await scrollTasks(page, '#longest')).map(Math.round)
  const told =
    tasks.length === 0 ? 'no task over 50 ms' : `tasks over 50 ms: ${tasks.join(', ')} ms`
  say(
    `500 models, 2,000 shortcomings, 102 units: ${name}`,
    `first ${times[0].toFixed(0)} ms, then median ${median(times).toFixed(0)} ms; ${height} px of ${pane} scrolled, ${told}`,
    '≤ 1 s, no task over 50 ms',
  )
}
await browser.close()
await server.close()
rmSync(folder, { recursive: true, force: true })
