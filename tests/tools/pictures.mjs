/**
 * Takes pictures of every page of a built site and of every slide of its first agenda, and compares
 * two sets of them.
 *
 *   npm run pictures -- DIST OUT [--sizes=1920x1080,390x844] [--only=TEXT]   pictures of the site built in DIST
 *   npm run pictures -- --guide DIST docs/pictures                           those of the officer's guide
 *   npm run pictures -- --contact DIST OUT [--before=DIST] [--rooms=4,6]     contact sheets of every slide
 *   npm run pictures -- --compare BEFORE AFTER [--out=FOLDER]                how many differ, and in how many pixels
 *
 * Taken with one clock, one zone and no motion, so that two runs of the same site give the same
 * pictures.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { launchBrowser } from './browser.mjs'
import { contactSheets } from './contactSheets.mjs'
import { openPage, serve, settled, slides } from './shots.mjs'

const SIZES = '1920x1080,1366x768,2560x1080,390x844'

const PAGES = {
  overview: '/overview',
  'overview-unit': '/overview?unit=lap-vo',
  'overview-cell': '/overview?cell=lap-vo~ho-so',
  'overview-tables': '/overview?tables=1',
  'overview-dark': '/overview?theme=dark',
  'overview-traffic': '/overview?palette=traffic&measure=ho-so&lang=en',
  'overview-since': '/overview?since=2021-Q2',
  compare: '/compare',
  'compare-focus': '/compare?focus=lap-vo,thap-muoi,tp-cao-lanh',
  'compare-rank': '/compare?form=rank&focus=lap-vo,thap-muoi&tables=1',
  'compare-points': '/compare?show=points&focus=lap-vo,thap-muoi',
  indicators: '/indicators',
  'indicators-one': '/indicators?indicator=ho-so',
  'indicators-line': '/indicators?indicator=dvc&show=line&focus=lap-vo,thap-muoi',
  'indicators-tables': '/indicators?indicator=ho-so&tables=1',
  'indicators-dark': '/indicators?indicator=pakn&theme=dark',
  units: '/units',
  'units-one': '/units?unit=lap-vo',
  'units-tables': '/units?unit=thap-muoi&tables=1',
  'units-contrast': '/units?unit=tp-cao-lanh&theme=contrast',
  models: '/models',
  'models-one': '/models?model=thu-tu',
  'models-tables': '/models?tables=1',
  learning: '/learning',
  'learning-cell': '/learning?cell=lap-vo~ho-so',
  'learning-answers': '/learning?show=answers',
  shortcomings: '/shortcomings',
  'shortcomings-focus': '/shortcomings?focus=lap-vo,thap-muoi&state=open',
  'shortcomings-tables': '/shortcomings?tables=1',
  directives: '/directives',
  'directives-dark': '/directives?theme=dark',
  inspections: '/inspections',
  'inspections-one': '/inspections?inspection=kt-2021-10-27',
  data: '/data',
  'data-import': '/data?show=import',
  'data-edit': '/data?show=edit',
  'data-form': '/data?show=edit;shortcomings',
  meeting: '/meeting',
  'meeting-notes': '/meeting?meeting=2021-10-27&present=notes&slide=2',
  absent: '/nowhere',
}
/** Of the officer's guide, by the names that it gives them. */
const GUIDE = {
  'toan-canh': '/overview',
  'vi-sao': '/overview?why=lap-vo',
  'hoc-tap': '/learning?unit=lap-vo',
  'phien-hop': '/meeting?meeting=2021-10-27',
  'trinh-chieu': '/overview?present=slide&room=4',
  'nguoi-trinh-bay': '/meeting?meeting=2021-10-27&present=notes&slide=2',
  'nhap-du-lieu': '/data?show=import',
  'ban-nhap': '/data?show=edit;shortcomings',
}
const PAPER = ['overview', 'units-one', 'directives', 'inspections-one', 'compare-focus']

const args = process.argv.slice(2)
const option = (name, fallback) =>
  args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? fallback
const [first, second] = args.filter((arg) => !arg.startsWith('--'))
if (!first || !second)
  throw new Error('Found no two folders; expected DIST OUT or --compare BEFORE AFTER.')
await (args.includes('--compare')
  ? compare(first, second)
  : args.includes('--contact')
    ? contactSheets(first, second, {
        before: option('before', null),
        sizes: option('sizes', '1920x1080,2560x1080,3840x1080,1080x1920'),
        rooms: option('rooms', '4,6'),
      })
    : args.includes('--guide')
      ? guide(first, second)
      : take(first, second))

/** Pictures of the guide, small enough to stand beside a text. */
async function guide(dist, out) {
  mkdirSync(out, { recursive: true })
  const { base, close } = await serve(dist)
  const browser = await launchBrowser()
  const page = await openPage(browser, '1366x768')
  for (const [name, address] of Object.entries(GUIDE)) {
    await page.goto('about:blank')
    await page.goto(`${base}#${address}`)
    await page.waitForFunction(
      () => document.body.innerText.length > 400 && !/Đang (đọc|tải)/.test(document.body.innerText),
    )
    await settled(page)
    await page.screenshot({ path: path.join(out, `${name}.jpg`), type: 'jpeg', quality: 72 })
  }
  await browser.close()
  await close()
}

async function take(dist, out) {
  mkdirSync(out, { recursive: true })
  const { base, close } = await serve(dist)
  const browser = await launchBrowser()
  const only = option('only', '')
  const pages = Object.entries(PAGES).filter(([name]) => name.includes(only))
  for (const size of option('sizes', SIZES).split(',')) {
    const page = await openPage(browser, size)
    for (const [name, address] of pages) {
      // From another document, so that no picture depends on the one before it.
      await page.goto('about:blank')
      await page.goto(`${base}#${address}`)
      await settled(page)
      await page.screenshot({ path: path.join(out, `${name}-${size}.png`) })
      if (PAPER.includes(name) && size === '1366x768') {
        await page.emulateMedia({ media: 'print' })
        await settled(page)
        await page.screenshot({ path: path.join(out, `${name}-paper.png`), fullPage: true })
        await page.emulateMedia({ media: 'screen' })
      }
    }
    if ('slides'.includes(only) && !size.startsWith('390'))
      await slides(page, base, dist, (name) => path.join(out, `${name}-${size}.png`))
    await page.context().close()
    process.stdout.write(`${size}\n`)
  }
  await browser.close()
  await close()
}

/**
 * Counts the pictures and pixels that differ; `--out` takes pictures of the differences, black
 * where nothing differs.
 */
async function compare(before, after) {
  const names = new Set(
    [...readdirSync(before), ...readdirSync(after)].filter((name) => name.endsWith('.png')),
  )
  const out = option('out', null)
  if (out) mkdirSync(out, { recursive: true })
  const browser = await launchBrowser()
  const page = await browser.newPage()
  let differing = 0
  for (const name of [...names].sort()) {
    const [old, now] = [before, after].map((folder) => read(path.join(folder, name)))
    if (!old || !now) {
      process.stdout.write(`${name}: only in ${old ? before : after}\n`)
      differing += 1
      continue
    }
    if (old.equals(now)) continue
    const found = await page.evaluate(difference, [old.toString('base64'), now.toString('base64')])
    if (found.pixels === 0) continue
    differing += 1
    const { pixels, share, box, sizes } = found
    process.stdout.write(
      `${name}: ${pixels} pixels (${(share * 100).toFixed(2)} %), within ${box.join(' ')}${sizes}\n`,
    )
    if (out) writeFileSync(path.join(out, name), Buffer.from(found.picture, 'base64'))
  }
  await browser.close()
  process.stdout.write(`${differing} of ${names.size} pictures differ.\n`)
}

function read(file) {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}

/** Runs in the page. A pixel differs when one of its colours does by more than 8 of 255. */
async function difference(pictures) {
  const [old, now] = await Promise.all(
    pictures.map(async (text) =>
      createImageBitmap(await (await fetch(`data:image/png;base64,${text}`)).blob()),
    ),
  )
  const width = Math.max(old.width, now.width)
  const height = Math.max(old.height, now.height)
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  const [a, b] = [old, now].map((picture) => {
    context.clearRect(0, 0, width, height)
    context.drawImage(picture, 0, 0)
    return context.getImageData(0, 0, width, height)
  })
  let pixels = 0
  const box = [width, height, 0, 0]
  for (let at = 0; at < a.data.length; at += 4) {
    const differs = [0, 1, 2, 3].some((k) => Math.abs(a.data[at + k] - b.data[at + k]) > 8)
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)]
    if (differs) {
      pixels += 1
      box[0] = Math.min(box[0], x)
      box[1] = Math.min(box[1], y)
      box[2] = Math.max(box[2], x)
      box[3] = Math.max(box[3], y)
    }
    for (const k of [0, 1, 2]) b.data[at + k] = differs ? b.data[at + k] : b.data[at + k] / 5
  }
  context.putImageData(b, 0, 0)
  const bytes = new Uint8Array(
    await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer(),
  )
  const sizes =
    old.width === now.width && old.height === now.height
      ? ''
      : `; ${old.width}×${old.height} became ${now.width}×${now.height}`
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return { pixels, share: pixels / (width * height), box, sizes, picture: btoa(text) }
}
