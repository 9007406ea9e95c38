import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, inject, test } from 'vitest'
import { sumOf } from '@/app/picture/picture'
import { shippedFile } from '#tests/support/site'
import { gate } from '#tests/support/staticServer'
import { DESK, HALL, PHONE, sharedBrowser, WIDE, type Visit } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

const PROGRAMS = readdirSync(path.join(inject('builtSite'), 'assets'))
  .filter((name) => name.endsWith('.js'))
  .map((name) => `assets/${name}`)
const PICTURE = 'data/first-picture.json'
const START = { waits: false } as const

/** Notes in every frame which figures the page shows; the picture is laid out unseen before. */
const WATCH = `
  window.frames = new Set()
  const look = () => {
    for (const cell of document.querySelectorAll('#picture:not([hidden]) td'))
      if (getComputedStyle(cell).visibility === 'visible') window.frames.add(cell.textContent)
    requestAnimationFrame(look)
  }
  look()
`
const framesOf = ({ page }: Visit): Promise<string[]> =>
  page.evaluate(() => [...(window as unknown as { frames: Set<string> }).frames])

/** A site whose programs are held back, so that there is nothing but the picture; and the gate. */
async function sitePictured(changes: Parameters<typeof openSite>[0] = {}) {
  const held = gate()
  const answers = Object.fromEntries(PROGRAMS.map((file) => [file, held.answer]))
  return { site: await openSite({ ...changes, answers }), held }
}
const pictured = ({ page }: Visit) =>
  page.waitForFunction(() => performance.getEntriesByName('picture-painted').length > 0)

/** Where every text and mark of the page stands, to a tenth of a pixel, and how it is written. */
const boxes = ({ page }: Visit) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll('[data-page] > header *, .overview-page__overviewMain *'),
    ].flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      if (width === 0 || element.tagName === 'DIV') return []
      const { color, backgroundColor, fontWeight, fill } = getComputedStyle(element)
      const place = [x, y, width, height].map((each) => each.toFixed(1))
      return [[element.tagName, ...place, color, backgroundColor, fontWeight, fill].join(' ')]
    }),
  )

for (const size of [DESK, HALL, PHONE, WIDE]) {
  test(`At ${size.width}×${size.height} the picture stands before any program has come, and the program takes its place without moving anything of the table.`, async () => {
    const { site, held } = await sitePictured()
    const visit = await openPage(site, size, '', START)
    await pictured(visit)
    await visit.page.evaluate(async () => document.fonts.ready)
    const before = await boxes(visit)
    expect(await visit.page.locator('#picture tbody tr').count()).toBe(12)
    expect(await visit.page.title()).toContain('Toàn cảnh')
    // Nobody reads or reaches it: the table is there once.
    expect(await visit.page.getByRole('table').count()).toBe(0)
    held.open()
    await visit.painted()
    expect(await visit.page.locator('#picture').count()).toBe(0)
    expect(await visit.page.getByRole('table').count()).toBe(1)
    const after = await boxes(visit)
    expect(after.filter((box) => !before.includes(box))).toEqual([])
    expect(before.filter((box) => !after.includes(box))).toEqual([])
  })
}

test('The program begins only after the frame of the picture is made, and its files are fetched meanwhile.', async () => {
  const site = await openSite()
  const { page } = await openPage(site, DESK, '', {
    initScript: `
      const { createPolicy } = trustedTypes
      trustedTypes.createPolicy = function (...of) {
        window.picturedAtStart ??= performance.getEntriesByName('picture-painted').length
        return createPolicy.apply(this, of)
      }
    `,
  })
  expect(await page.evaluate(() => Reflect.get(window, 'picturedAtStart') as number)).toBe(1)
  const [program, painted] = await page.evaluate(() => [
    Math.min(
      ...performance
        .getEntriesByType('resource')
        .flatMap(({ name, startTime }) => (name.endsWith('.js') ? [startTime] : [])),
    ),
    performance.getEntriesByName('picture-painted')[0]?.startTime ?? 0,
  ])
  expect(program).toBeLessThan(painted ?? 0)
})

test('Where a file was replaced by hand, no frame shows a figure of the picture.', async () => {
  const changed = (text: string): string => text.replaceAll('84.2', '12.3')
  const { site, held } = await sitePictured()
  const figures = /\d,\d/
  const whole = await openPage(site, DESK, '/overview', { ...START, initScript: WATCH })
  await pictured(whole)
  expect((await framesOf(whole)).some((text) => figures.test(text))).toBe(true)
  held.open()
  for (const file of ['observations.csv', 'units.csv', 'datapackage.json', 'sources.csv']) {
    const { site: other } = await sitePictured({
      changes: { [`data/${file}`]: (old) => `${changed(old)}\n` },
    })
    const visit = await openPage(other, DESK, '/overview', { ...START, initScript: WATCH })
    await expect.poll(() => other.asked.includes('data/units.csv')).toBe(true)
    await visit.page.waitForTimeout(500)
    expect(await framesOf(visit), file).toEqual([])
    await visit.page.context().close()
  }
})

test('Of a large file that has not come yet goes what its server says; where it then is another one, the picture goes at once.', async () => {
  const file = 'observations.csv'
  const [old, late] = ['Mon, 30 Nov 2026 08:00:00 GMT', 'Mon, 30 Nov 2026 08:00:01 GMT']
  const large = `${shippedFile(file)}${'\n'.repeat(1_000_000)}`
  const bytes = new TextEncoder().encode(large)
  const marked = (text: string): string => {
    const picture = JSON.parse(text) as { files: object }
    return JSON.stringify({
      ...picture,
      files: { ...picture.files, [file]: [bytes.length, sumOf(bytes)] },
    })
  }
  const program = gate()
  const site = await openSite({
    changes: { [`data/${file}`]: large, [PICTURE]: marked },
    answers: Object.fromEntries(PROGRAMS.map((name) => [name, program.answer])),
  })
  // `served`: what lies on the server in its place.
  const visited = async (served: string, modified: string | null) => {
    const body = gate()
    site.change(`data/${file}`, served)
    site.answer(PICTURE, { modified: old })
    site.answer(`data/${file}`, {
      ...(modified === null ? {} : { modified }),
      ...(body.answer.after && { bodyAfter: body.answer.after }),
    })
    const visit = await openPage(site, DESK, '/overview', { ...START, initScript: WATCH })
    return { visit, body, picture: visit.page.locator('#picture') }
  }
  const whole = await visited(large, old)
  await pictured(whole.visit)
  whole.body.open()
  await whole.visit.page.waitForTimeout(400)
  expect(await whole.picture.count()).toBe(1)

  // As long as the other and no newer: it can be told only by its content.
  const same = await visited(large.replace('84.2', '12.3'), old)
  await pictured(same.visit)
  same.body.open()
  await same.picture.waitFor({ state: 'detached' })

  for (const [served, modified] of [
    [large, late],
    [`${large}\n`, old],
    [large, null],
  ] as const) {
    const { visit, body } = await visited(served, modified)
    await visit.page.waitForTimeout(500)
    expect(await framesOf(visit), `${served.length} ${modified}`).toEqual([])
    body.open()
    await visit.page.context().close()
  }
})

test('An address that asks for more than the overview, and a browser with a draft, get no picture.', async () => {
  const { site } = await sitePictured()
  for (const address of ['/overview?period=2020', '/units', '/overview?lang=en']) {
    const visit = await openPage(site, DESK, address, START)
    await expect.poll(() => site.asked.includes('data/units.csv')).toBe(true)
    await visit.page.waitForTimeout(200)
    expect(await visit.page.locator('#picture').count(), address).toBe(0)
  }
  const drafted = await openPage(site, DESK, '', {
    ...START,
    initScript: "localStorage.setItem('/so-noi-vu/cchc/;draft;x', '{}')",
  })
  await drafted.page.waitForTimeout(800)
  expect(await drafted.page.locator('#picture').count()).toBe(0)
})

test('A picture of another build, one that is damaged and one that is not there show nothing, and the page comes as ever.', async () => {
  const site = await openSite()
  for (const change of [
    (text: string) => text.replace(/"build":"\w+"/, '"build":"0123456789abcdef"'),
    (text: string) => text.slice(0, 9000),
    () => '<!doctype html><title>Đăng nhập</title>',
    null,
  ]) {
    site.change(PICTURE, change)
    const visit = await openPage(site, DESK, '/overview', { initScript: WATCH })
    expect(await framesOf(visit)).toEqual([])
    expect(await visit.page.locator('tbody tr').count()).toBe(12)
    if (change === null) break
  }
})

test('What a picture must not hold is left out: programs, frames, addresses, handlers, styles of the page.', async () => {
  const { site } = await sitePictured({
    changes: {
      [PICTURE]: (text) => {
        const picture = JSON.parse(text) as Record<string, unknown>
        const hostile = [
          'main',
          { onclick: 'alert(1)', onfocus: 'alert(1)', id: 'root', style: 'color:red' },
          ['script', {}, 'window.broken = true'],
          ['iframe', { src: 'data/datapackage.json' }],
          ['img', { src: 'data/x.png', onerror: 'window.broken = true' }],
          ['style', {}, 'body { display: none }'],
          ['a', { href: 'javascript:window.broken = true' }, 'một'],
          ['a', { href: 'https://example.org/' }, 'hai'],
          ['a', { href: '#/units' }, '<b>ba</b>'],
        ]
        return JSON.stringify({ ...picture, forms: [['all', hostile]] })
      },
    },
  })
  const visit = await openPage(site, DESK, '', START)
  await pictured(visit)
  const html = await visit.page.locator('#picture').innerHTML()
  expect(html).toBe(
    '<main style="color: red;"><a>một</a><a>hai</a><a href="#/units">&lt;b&gt;ba&lt;/b&gt;</a></main>',
  )
})

test('Where the program does not come, the picture goes and the page says so.', async () => {
  const site = await openSite({
    answers: Object.fromEntries(PROGRAMS.map((file) => [file, { status: 404 }])),
  })
  const visit = await openPage(site, DESK, '', START)
  await visit.page.locator('#late-gone').waitFor({ state: 'visible' })
  expect(await visit.page.locator('#picture').count()).toBe(0)
  visit.forget(/./)
})
