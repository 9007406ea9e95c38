import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, inject, test } from 'vitest'
import { expectTable } from '#tests/support/docsTable'
import type { Answer } from '#tests/support/staticServer'
import type { Site } from '#tests/support/site'
import { DESK, sharedBrowser, type Visit } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

const ASSETS = readdirSync(path.join(inject('builtSite'), 'assets'))
  .filter((name) => /\.(js|css)$/.test(name))
  .map((name) => `assets/${name}`)
const LOGIN = '<!DOCTYPE html><html lang="vi"><body>Đăng nhập</body></html>'
const FAULTS: readonly (readonly [what: string, answer: Answer])[] = [
  ['404', { status: 404 }],
  ['500', { status: 500 }],
  ['the connection breaks in the middle of the file', { isCut: true }],
  ['a login page with 200', { body: LOGIN, type: 'text/html; charset=utf-8' }],
]
/** Each needs a program that the overview has not. */
const ADDRESSES = [
  '/compare',
  '/indicators?indicator=ho-so',
  '/units?unit=lap-vo',
  '/models',
  '/learning?unit=lap-vo',
  '/shortcomings',
  '/directives',
  '/inspections',
  '/data',
  '/data?show=import',
  '/meeting',
  '/overview?present=slide',
  '/meeting?present=notes&meeting=2021-10-27',
] as const

function fail(site: Site, answer: Answer | null): void {
  for (const file of ASSETS) site.answer(file, answer)
}

/** What the page says, as long as it says anything. */
async function saidBy({ page }: Visit): Promise<string> {
  return page.evaluate(() => document.body.innerText.trim())
}

const LOST = 'Chưa tải được phần này'
/** What browsers and bundlers say of a program that does not come; nobody should read it. */
const FOREIGN = /Unable to preload|Failed to fetch|dynamically imported|Loading chunk/
const forgetAll = (visit: Visit): number =>
  visit.forget(
    /Failed to load resource|ERR_|MIME type|dynamically imported|preload|program did not come/,
  )

/** Mostly waiting: of all faults at once. */
const ofEveryFault = async (
  seen: (what: string, answer: Answer) => Promise<void>,
): Promise<void> => {
  await Promise.all(FAULTS.map(async ([what, answer]) => seen(what, answer)))
}

/** Of each fault: at how many addresses the page was white, spoke a browser's words, came back. */
const tallies = new Map<string, { white: number; foreign: number; whole: number }>()

async function losesAndFinds(what: string, answer: Answer): Promise<void> {
  const tally = { white: 0, foreign: 0, whole: 0 }
  tallies.set(what, tally)
  const site = await openSite()
  const visit = await openPage(site, DESK)
  const { page } = visit
  const unsaid: string[] = []
  fail(site, answer)
  for (const address of ADDRESSES) {
    await page.evaluate((hash) => window.location.assign(hash), `#${address}`)
    const alert = page.getByRole('alert').filter({ hasText: LOST })
    await alert.first().waitFor()
    // "On its way" is not said in the first moment, so as not to flicker.
    await expect
      .poll(() => saidBy(visit), { timeout: 2000 })
      .not.toBe('')
      .catch(() => undefined)
    const said = await saidBy(visit)
    if (FOREIGN.test(said)) unsaid.push(`${address}: ${said}`)
    tally.white += Number(said === '')
  }
  tally.foreign = unsaid.length
  expect(unsaid, what).toEqual([])
  fail(site, null)
  for (const address of ADDRESSES) {
    await page.evaluate((hash) => window.location.assign(hash), `#${address}`)
    const again = page.getByRole('button', { name: 'Tải lại' }).first()
    await Promise.race([
      again.click({ timeout: 3000 }).catch(() => undefined),
      visit.painted().catch(() => undefined),
    ])
    // With its style, and not only its program; a browser that keeps a failure has the page loaded
    // again.
    const isWhole = async (): Promise<boolean> =>
      page
        .evaluate(
          (lost) =>
            !document.body.innerText.includes(lost) &&
            document.querySelector('link[data-lost], [aria-busy="true"]') === null,
          LOST,
        )
        .catch(() => false)
    await expect.poll(isWhole, { timeout: 20_000 }).toBe(true)
    await visit.painted()
    tally.whole += 1
  }
  forgetAll(visit)
}

test('Where a program does not come, its place says so in Vietnamese, and a button brings it.', async () => {
  await ofEveryFault(losesAndFinds)
  expectTable('docs/reliability.md', 'programs', {
    columns: [
      'fault',
      'addresses#',
      'white pages#',
      'words of the browser shown#',
      'whole again, with their styles, once the server is#',
    ],
    rows: FAULTS.map(([what]) => {
      const { white, foreign, whole } = tallies.get(what) ?? {
        white: '?',
        foreign: '?',
        whole: '?',
      }
      return [what, ADDRESSES.length, white, foreign, whole]
    }),
  })
}, 120_000)

test('While something is missing F5 is left to the browser, which reloads, and starts no show.', async () => {
  const site = await openSite()
  const visit = await openPage(site, DESK)
  const { page } = visit
  // A browser without a window does not reload by a key, so what the page leaves it is looked at.
  const pressed = async (): Promise<boolean> => {
    await page.evaluate(() =>
      window.addEventListener(
        'keydown',
        (event) => Object.assign(window, { taken: event.defaultPrevented }),
        { once: true },
      ),
    )
    await page.keyboard.press('F5')
    return page.evaluate(() => 'taken' in window && window.taken === true)
  }
  fail(site, { status: 404 })
  await page.evaluate(() => window.location.assign('#/models'))
  await page.getByText(LOST).first().waitFor()
  expect(await pressed()).toBe(false)
  expect(visit.address()).toBe('/models')
  fail(site, null)
  await visit.reload()
  expect(await page.getByText(LOST).count()).toBe(0)
  expect(await pressed()).toBe(true)
  expect(visit.address()).toContain('present=slide')
  forgetAll(visit)
})

test('After an update of the site an open page says so and reloads in place.', async () => {
  const site = await openSite()
  const visit = await openPage(site, DESK, '/overview?unit=lap-vo')
  const { page } = visit
  // The new version has new names for all its files, and the old ones are gone.
  const names = new Map(
    ASSETS.map((file) => path.basename(file)).map((name) => [name, name.replace('-', '-9')]),
  )
  const known = new RegExp(
    [...names.keys()].map((name) => name.replaceAll('.', '\\.')).join('|'),
    'g',
  )
  const renamed = (text: string): string => text.replace(known, (name) => names.get(name) ?? name)
  for (const [old, name] of names)
    site.change(`assets/${name}`, renamed(site.read(`assets/${old}`)))
  site.change('index.html', renamed)
  fail(site, { status: 404 })
  await page.waitForTimeout(5000)
  await page.evaluate(() => Object.assign(window, { stays: true }))
  await page.evaluate(() => window.location.assign('#/models?period=2021-Q3'))
  await page.getByText('Trang đã có bản mới').first().waitFor()
  await page.waitForFunction(() => !('stays' in window))
  await visit.painted()
  expect(visit.address()).toBe('/models?period=2021-Q3')
  expect(await page.getByText(LOST).count()).toBe(0)
  forgetAll(visit)
})

test('English that does not come is said, the page stays in Vietnamese, and it comes later by itself.', async () => {
  const site = await openSite()
  const english = ASSETS.find((file) => file.includes('/english-')) ?? ''
  site.answer(english, { status: 404 })
  const visit = await openPage(site, DESK, '/overview?lang=en')
  const { page } = visit
  await page.getByText('Chưa tải được tiếng Anh').waitFor()
  expect(await page.locator('table tbody tr').count()).toBeGreaterThan(5)
  site.answer(english, null)
  await page.getByRole('link', { name: 'Overview' }).first().waitFor()
  await expect.poll(async () => page.getByText('Chưa tải được tiếng Anh').count()).toBe(0)
  forgetAll(visit)
})

test('While a page lacks one of the programs that it needs, it is not loaded again and again, and comes once all are there.', async () => {
  const site = await openSite()
  const visit = await openPage(site, DESK)
  const { page } = visit
  const program = ASSETS.find(
    (file) => /\/Page-.*\.js$/.test(file) && site.read(file).includes('models-models__'),
  )
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  )
  const needed = [...site.read(program ?? '').matchAll(/from"\.\/([^"]+)"/g)]
    .map(([, file = '']) => `assets/${file}`)
    .find((file) => !loaded.some((each) => each.endsWith(file)))
  expect(needed).toBeDefined()
  site.answer(needed ?? '', { status: 404 })
  await page.evaluate(() => {
    Object.assign(window, { stays: true })
    window.location.assign('#/models')
  })
  await page.getByText(LOST).first().waitFor()
  // By itself it is asked for again after 5 s.
  await page.waitForTimeout(9000)
  expect(await page.evaluate(() => 'stays' in window)).toBe(true)
  site.answer(needed ?? '', null)
  await page.getByRole('button', { name: 'Tải lại' }).first().click()
  await page.locator('tr[data-model]').first().waitFor()
  forgetAll(visit)
})

async function beginsLater(what: string, answer: Answer): Promise<void> {
  const site = await openSite()
  const boot = [...site.read('index.html').matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(
    ([, file = '']) => file,
  )
  expect(boot.length).toBeGreaterThan(1)
  const visit = await openPage(site, DESK)
  const { page } = visit
  for (const file of boot) {
    site.answer(file, answer)
    const context = await page.context().browser()?.newContext()
    const fresh = await context?.newPage()
    await fresh?.goto(`${site.address}#/models`)
    await fresh?.getByText('Chương trình của trang chưa tải được').waitFor()
    site.answer(file, null)
    await fresh?.locator('main[class]').waitFor({ timeout: 30_000 })
    expect(await fresh?.evaluate(() => window.location.hash), what).toBe('#/models')
    await context?.close()
  }
}

test('Where a file that the page begins with does not come, a sentence says so, and the page begins once it is there.', async () => {
  await ofEveryFault(beginsLater)
}, 120_000)

test('A page opened as a file says that it needs its address; an old browser what it needs.', async () => {
  const site = await openSite()
  const visit = await openPage(site, DESK)
  const browser = visit.page.context().browser()
  const context = await browser?.newContext()
  const page = await context?.newPage()
  await page?.goto(`file://${path.join(inject('builtSite'), 'index.html')}`)
  await expect
    .poll(async () => page?.evaluate(() => document.body.innerText))
    .toContain('Không mở trang này bằng cách bấm đúp')
  await page?.addInitScript('delete Array.prototype.at')
  await page?.goto(`${site.address}#/overview`)
  await expect
    .poll(async () => page?.evaluate(() => document.body.innerText))
    .toContain('Trình duyệt này đã cũ')
  await context?.close()
})
