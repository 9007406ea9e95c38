import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { PAGES } from '@/screens/registry'
import { expectTable } from '#tests/support/docsTable'
import { openFirefox, type FirefoxPage } from '#tests/support/firefox'
import { serveFolder, type StaticServer } from '#tests/support/staticServer'

let firefox: FirefoxPage
let server: StaticServer
beforeAll(async () => {
  server = await serveFolder(inject('builtSite'), '/cchc/', new Map())
  firefox = await openFirefox()
}, 300_000)
afterAll(async () => {
  await firefox.close()
  await server.close()
})

const FURTHER = [
  '/overview?unit=lap-vo&tables=1',
  '/overview?cell=lap-vo~ho-so',
  '/overview?why=lap-vo',
  '/indicators?indicator=ho-so',
  '/units?unit=lap-vo',
  '/data?show=import',
  '/data?show=edit',
  '/overview?present=slide',
  '/learning?present=slide&unit=lap-vo',
  '/meeting?present=notes&meeting=2021-10-27',
]
const SIZES = [
  [1366, 768],
  [1920, 1080],
  [390, 844],
] as const

/** Whether a page stands: its words, once none of it is still on its way. */
const STANDS = `new Promise((done) => {
  const until = performance.now() + 10000
  const look = () => {
    const text = document.body.innerText
    const isThere = text.length > 200 && !/Đang (đọc|tải)/.test(text)
    if (isThere || performance.now() > until) setTimeout(() => done(isThere), 300)
    else setTimeout(look, 100)
  }
  look()
})`

test('In Firefox every page stands at the desk, in the hall and on a phone, with no fault of a program.', async () => {
  const faults: string[] = []
  await firefox.open(`${server.origin}/cchc/`)
  for (const address of [...PAGES.map((page) => `/${page}`), ...FURTHER])
    for (const [width, height] of SIZES) {
      const place = `${address} ${width}`
      await firefox.resize(width, height)
      await firefox.read(`void (location.hash = '#${address}')`)
      if ((await firefox.read(STANDS)) !== 'true') faults.push(`${place}: does not stand`)
      const failed = '.issues-status__paneFailed, [data-lost]'
      if ((await firefox.read(`document.querySelectorAll('${failed}').length`)) !== '0')
        faults.push(`${place}: a part failed`)
      // A presenter's window is nothing for a phone.
      if (width < 600 && address.includes('present=notes')) continue
      if ((await firefox.read('document.documentElement.scrollWidth - innerWidth > 1')) !== 'false')
        faults.push(`${place}: moves sideways`)
    }
  expect(faults).toEqual([])
  expect(firefox.errors).toEqual([])
  const addresses = PAGES.length + FURTHER.length
  expectTable('docs/reliability.md', 'firefox', {
    columns: ['addresses#', 'sizes', 'looks#', 'a part failed or moves sideways#', 'errors#'],
    rows: [
      [addresses, SIZES.map((size) => size.join('×')).join(', '), addresses * SIZES.length, 0, 0],
    ],
  })
}, 240_000)

test('The look itself sees a fault.', async () => {
  await firefox.read("void setTimeout(() => { throw new Error('planted') })")
  await expect.poll(() => firefox.errors.some((each) => each.includes('planted'))).toBe(true)
})
