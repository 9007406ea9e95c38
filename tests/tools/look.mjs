// Takes screenshots of the built site at the agreed sizes: node tests/tools/look.mjs [ADDRESS …]
// [--sizes=1920x1080,390x844] [--out=artefacts/look] [--data=PACKAGE]
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { preview } from 'vite'
import { launchBrowser } from './browser.mjs'

const args = process.argv.slice(2)
const option = (name, fallback) =>
  args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? fallback
const sizes = option('sizes', '1366x768,1920x1080,2560x1080,3840x1080,390x844').split(',')
const out = option('out', 'artefacts/look')
const data = option('data', '')
const wait = Number(option('wait', '700'))
const addresses = args.filter((arg) => !arg.startsWith('--'))

mkdirSync(out, { recursive: true })
const server = await preview({ preview: { port: 0 }, logLevel: 'error' })
const [base] = server.resolvedUrls.local
const browser = await launchBrowser()
for (const address of addresses.length > 0 ? addresses : ['/overview']) {
  for (const size of sizes) {
    const [width, height] = size.split('x').map(Number)
    const page = await browser.newPage({ viewport: { width, height }, locale: 'vi-VN' })
    page.on(
      'console',
      (message) =>
        ['error', 'warning'].includes(message.type()) &&
        process.stdout.write(`${size} ${message.type()}: ${message.text()}\n`),
    )
    page.on('pageerror', (error) => process.stdout.write(`${size} fault: ${error.stack}\n`))
    await page.goto(`${base}${data === '' ? '' : `?data=${data}`}#${address}`)
    await page.waitForFunction(
      () => performance.getEntriesByName('charts-painted').length > 0,
      null,
      { timeout: 15_000 },
    )
    await page.waitForTimeout(wait)
    const name = `${address.replace(/[^\w]+/g, '-').replace(/^-|-$/g, '')}-${size}.png`
    await page.screenshot({ path: path.join(out, name) })
    process.stdout.write(`${path.join(out, name)}\n`)
    await page.close()
  }
}
await browser.close()
await server.close()
