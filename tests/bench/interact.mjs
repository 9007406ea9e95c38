// From a change of unit, indicator or period to the frame that shows it, on the shipped package and
// on 102 × 60 × 60, and growth over changes: node tests/bench/interact.mjs [--rounds=25]
// [--pages=overview,compare,indicators,indicator,units] [--sites=shipped,big] [--dist=dist]
// [--growth=overview,units]
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { launchBrowser } from '../tools/browser.mjs'
import { median, option, say } from './say.mjs'
import { load, root, serve, siteWith } from './sites.mjs'
import { heldByProgram } from '../tools/heap.mjs'

const rounds = Number(option('rounds', '25'))
const growing = option('growth', 'overview,units').split(',')
const pages = option('pages', 'overview,compare,indicators,indicator,units').split(',')
const sites = option('sites', 'shipped,big').split(',')
const dist = path.resolve(root, option('dist', 'dist'))
const profile = option('profile', '')
const { bigPackage } = await load('tests/support/bigPackage.ts')
/** After so many frames without any change all of it is there. */
const CALM = 5

/**
 * In the page: tells whether anything that can be seen has changed since it was last asked,
 * elements and painted charts alike.
 */
function watchScreen() {
  let changed = false
  const note = () => (changed = true)
  new MutationObserver(note).observe(document.getElementById('root'), {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  })
  for (const name of ['fill', 'stroke', 'fillText', 'fillRect', 'clearRect']) {
    const own = CanvasRenderingContext2D.prototype[name]
    CanvasRenderingContext2D.prototype[name] = function draw(...args) {
      note()
      return own.apply(this, args)
    }
  }
  window.screenChanged = () => {
    const was = changed
    changed = false
    return was
  }
}

/**
 * In the page: goes through values of one choice, `held` beside it in the address; ms from each
 * change of the address to the last painted frame in which anything changed.
 */
async function timesOf([where, held, name, list, turns, calm]) {
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.addEventListener('message', resolve)
        channel.port1.start()
        channel.port2.postMessage(0)
      })
    })
  const found = []
  for (let turn = 0; turn < turns; turn += 1) {
    const value = list[turn % list.length]
    const isFocus = name === 'unit' && (where === 'compare' || held !== '')
    const extra = `${held}${isFocus ? `focus=${value},${list[(turn + 1) % list.length]}` : `${name}=${value}`}`
    window.screenChanged()
    const start = performance.now()
    location.hash = `#/${where}?${extra}&turn=${turn}`
    let last = null
    for (let still = 0; still < calm;) {
      await painted()
      if (window.screenChanged()) [last, still] = [performance.now(), 0]
      else if (last !== null || performance.now() - start > 2000) still += 1
    }
    if (last !== null) found.push(last - start)
  }
  return found
}

/** In the page: the choices there are. */
async function choicesOf() {
  const table = async (file) => {
    const [head, ...rows] = (await (await fetch(`data/${file}`)).text()).trim().split(/\r?\n/)
    const headings = head.replace('\ufeff', '').split(',')
    return rows.map((row) =>
      Object.fromEntries(row.split(',').map((cell, index) => [headings[index], cell])),
    )
  }
  const units = await table('units.csv')
  const levels = units.map(({ level }) => level)
  const level = levels.sort(
    (one, other) =>
      levels.filter((each) => each === other).length - levels.filter((each) => each === one).length,
  )[0]
  const ids = units.filter((unit) => unit.level === level).map(({ unit_id }) => unit_id)
  const indicators = (await table('indicators.csv')).map(({ indicator_id }) => indicator_id)
  const periods = [...document.querySelectorAll('.shell-header__header select option')]
    .map((each) => each.value)
    .filter(Boolean)
  return { period: periods.slice(0, 6), unit: ids.slice(2, 8), indicator: indicators.slice(1, 7) }
}

const SITE_NAMES = { shipped: 'shipped package', big: '102 × 60 × 60' }
const SITES = { shipped: () => dist, big: () => siteWith(dist, bigPackage()) }
const browser = await launchBrowser(['--js-flags=--expose-gc', '--enable-precise-memory-info'])
for (const site of sites) {
  const server = await serve(SITES[site]())
  for (const name of pages) {
    const page = name === 'indicator' ? 'indicators' : name
    const tab = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
    await tab.goto(`${server.address}#/${page}`)
    await tab.waitForFunction(
      () => performance.getEntriesByName('charts-painted').length > 0,
      null,
      { timeout: 60_000 },
    )
    await tab.waitForTimeout(1500)
    await tab.evaluate(watchScreen)
    const session = await tab.context().newCDPSession(tab)
    const choices = await tab.evaluate(choicesOf)
    // An indicator stays open while the period and the focus units change; the list of all of them
    // is the page without one.
    const held = name === 'indicator' ? `indicator=${choices.indicator[0]}&` : ''
    const times = (key, values, count, calm = CALM) =>
      tab.evaluate(timesOf, [page, held, key, values, count, calm])
    for (const key of ['unit', 'indicator', 'period']) {
      if (choices[key].length < 2 || (key === 'indicator' && name !== 'indicators')) continue
      await times(key, choices[key], 6)
      const isProfiled = profile !== '' && profile === `${site}-${name}-${key}`
      if (isProfiled) {
        await session.send('Profiler.enable')
        await session.send('Profiler.start')
      }
      const found = await times(key, choices[key], rounds)
      if (isProfiled)
        writeFileSync(
          path.join(root, 'artefacts', `${profile}.cpuprofile`),
          JSON.stringify((await session.send('Profiler.stop')).profile),
        )
      say(
        `${SITE_NAMES[site]}: ${name}, another ${key}`,
        `median ${median(found).toFixed(0)} ms, most ${Math.max(...found).toFixed(0)} ms (${found.length} changes)`,
        site === 'shipped' ? '≤ 33 ms' : '≤ 100 ms',
      )
    }
    if (site === 'shipped' && growing.includes(name))
      await growth(session, times, choices, `${site} ${name}`)
    await tab.close()
  }
  await server.close()
}
await browser.close()

/**
 * Goes through 300 changes several times. The heap as a whole also holds the code that V8 compiles
 * as it learns and what the protocol of the developer tools notes of every address; what the
 * program itself holds is counted apart, out of snapshots, and must stay as it is.
 */
async function growth(session, times, choices, name) {
  const state = async () => {
    for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage')
    const { metrics } = await (await session.send('Performance.enable'),
    session.send('Performance.getMetrics'))
    const of = (metric) => metrics.find((each) => each.name === metric)?.value ?? 0
    const own = await heldByProgram(session)
    return {
      ...own,
      heap: of('JSHeapUsedSize') / 1e6,
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
    }
  }
  const changes = async () => {
    await times('period', choices.period, 150, 1)
    await times('unit', choices.unit, 150, 1)
  }
  await changes()
  const states = [await state()]
  for (let round = 0; round < 3; round += 1) {
    await changes()
    states.push(await state())
  }
  const show = ({ heap, objects, size, nodes, listeners }) =>
    `${objects} objects of ${size.toFixed(2)} MB (heap ${heap.toFixed(2)}), ${nodes} nodes, ${listeners} listeners`
  say(`${name}: held after 0, 300, 600, 900 changes`, states.map(show).join('; '), 'no growth')
}
