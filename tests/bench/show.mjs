// From the key to the painted frame that shows the next slide, over the whole agenda of the
// package, there and back: node tests/bench/show.mjs [--rounds=3]
// [--sizes=1920x1080,3840x1080,3840x2160] [--meeting=ID]
import { preview } from 'vite'
import { launchBrowser } from '../tools/browser.mjs'
import { option, say } from './say.mjs'

const rounds = Number(option('rounds', '3'))
const sizes = option('sizes', '1920x1080,3840x1080,3840x2160').split(',')
const sorted = (values) => [...values].sort((a, b) => a - b)
const at = (values, share) =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))]

/**
 * In the page: presses a key and gives the ms to the painted frame after which the slide does not
 * change any more; `null` where nothing came of it.
 */
async function timeOf(key) {
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.addEventListener('message', resolve)
        channel.port1.start()
        channel.port2.postMessage(0)
      })
    })
  let changed = false
  const observer = new MutationObserver(() => (changed = true))
  observer.observe(document.getElementById('root'), {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  })
  const start = performance.now()
  window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  let last = null
  // Five frames without any change, or nothing at all in thirty.
  for (let still = 0; still < (last === null ? 30 : 5);) {
    await painted()
    if (changed) {
      last = performance.now() - start
      still = 0
    } else still += 1
    changed = false
  }
  observer.disconnect()
  return last
}

const server = await preview({ preview: { port: 0 }, logLevel: 'error' })
const [base] = server.resolvedUrls.local
const meeting = option(
  'meeting',
  (await (await fetch(`${base}data/datapackage.json`)).json()).dashboard.meetings[0],
)
const browser = await launchBrowser()
for (const size of sizes) {
  const [width, height] = size.split('x').map(Number)
  const page = await browser.newPage({ viewport: { width, height }, locale: 'vi-VN' })
  await page.goto(`${base}#/meeting?present=slide&meeting=${meeting}`)
  await page.locator('[data-slide]').waitFor()
  await page.waitForLoadState('networkidle')
  const times = []
  const first = []
  for (let round = 0; round < rounds; round += 1) {
    for (const key of ['PageDown', 'PageUp']) {
      for (
        let time = await page.evaluate(timeOf, key);
        time !== null;
        time = await page.evaluate(timeOf, key)
      )
        (round === 0 && key === 'PageDown' ? first : times).push(time)
    }
  }
  const row = (name, values) =>
    `${name} ${values.length}: median ${at(values, 0.5).toFixed(0)} ms, 95 of 100 within ${at(values, 0.95).toFixed(0)} ms, longest ${Math.max(...values).toFixed(0)} ms`
  say(
    `a key to the last frame that changed, ${size}`,
    `${row('first showing', first)}; ${row('again', times)}`,
    '≤ 100 ms',
  )
  await page.close()
}
await browser.close()
await server.close()
