import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import {
  CONFIGURED,
  installServers,
  SERVERS,
  startServer,
  type RunningServer,
} from '#tests/support/systemServer'
import { launchBrowser } from '#tests/tools/browser.mjs'

const PREFIX = '/so-noi-vu/cchc/'
const BUILT = inject('builtSite')
const FILES = readdirSync(BUILT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    path.relative(BUILT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
  )
  // Packed copies are sent in the place of the files they are of.
  .filter((file) => !/\.(gz|br)$/.test(file))

/**
 * What a browser insists on, or would otherwise save instead of showing. A table of types may lack
 * CSV, which we only fetch.
 */
const TYPES: Readonly<Record<string, RegExp>> = {
  '.html': /^text\/html/,
  '.js': /^(text|application)\/javascript/,
  '.css': /^text\/css/,
  '.json': /^application\/json/,
  '.svg': /^image\/svg\+xml/,
  '.csv': /^(text\/csv|text\/plain|application\/octet-stream)/,
}

beforeAll(installServers, 300_000)

describe.each(SERVERS)('%s', (name) => {
  let server: RunningServer
  let browser: Browser
  beforeAll(async () => {
    server = await startServer(name, BUILT, PREFIX)
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })
  const address = (file: string): string => `${server.origin}${PREFIX}${file}`

  it('gives the page at the folder, with and without the slash', async () => {
    const page = readFileSync(path.join(BUILT, 'index.html'), 'utf8')
    for (const asked of [address(''), address('').slice(0, -1)]) {
      const answer = await fetch(asked)
      expect(answer.url).toBe(address(''))
      expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
      expect(await answer.text()).toBe(page)
    }
  })

  it('gives every file whole and with its type', async () => {
    expect(FILES).toEqual(
      expect.arrayContaining(['index.html', 'data/datapackage.json', 'data/observations.csv']),
    )
    for (const file of FILES) {
      const answer = await fetch(address(file))
      expect(answer.status, file).toBe(200)
      expect(answer.headers.get('content-type') ?? '', file).toMatch(
        TYPES[path.extname(file)] ?? /./,
      )
      expect(
        Buffer.from(await answer.arrayBuffer()).equals(readFileSync(path.join(BUILT, file))),
        file,
      ).toBe(true)
    }
  })

  it.each(CONFIGURED.filter((each) => each === name))(
    '%s sends what the documents promise: kept programs, fresh data, packed texts, a policy',
    async () => {
      const [program = ''] = FILES.filter((file) => /^assets\/index-.*\.js$/.test(file))
      const header = async (file: string, key: string): Promise<string> =>
        (await fetch(address(file), { headers: { 'accept-encoding': 'gzip' } })).headers.get(key) ??
        ''
      expect(await header(program, 'cache-control')).toContain('immutable')
      for (const file of ['', 'data/datapackage.json', 'data/observations.csv']) {
        expect(await header(file, 'cache-control'), file).toBe('no-cache')
        expect(await header(file, 'content-security-policy'), file).toContain(
          "frame-ancestors 'none'",
        )
      }
      for (const file of [program, 'data/datapackage.json', 'data/observations.csv']) {
        expect(await header(file, 'content-encoding'), file).toBe('gzip')
        expect(await header(file, 'vary'), file).toMatch(/accept-encoding/i)
        expect(await header(file, 'x-content-type-options'), file).toBe('nosniff')
        expect(await header(file, 'referrer-policy'), file).toBe('no-referrer')
      }
      expect(await header('data/observations.csv', 'content-type')).toMatch(/^text\/csv/)
    },
  )

  it('says 404 for what is not there', async () => {
    expect((await fetch(address('data/no-such-file.csv'))).status).toBe(404)
  })

  it('shows the overview in a browser, with nothing refused and nothing from elsewhere', async () => {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, locale: 'vi-VN' })
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`))
    page.on('response', (answer) => {
      if (answer.status() >= 400 || !answer.url().startsWith(address('')))
        complaints.push(`${answer.status()} ${answer.url()}`)
    })
    await page.goto(address(''))
    await page.waitForFunction(
      () => performance.getEntriesByName('charts-painted').length > 0,
      null,
      { timeout: 30_000 },
    )
    const rows = page.getByRole('table').first().getByRole('row')
    expect(await rows.count()).toBeGreaterThan(10)
    expect(await page.getByRole('heading', { level: 1 }).first().isVisible()).toBe(true)
    expect(complaints).toEqual([])
    await page.close()
  })
})
