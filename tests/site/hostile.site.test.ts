import { expect, test } from 'vitest'
import { editRow } from '#tests/support/naiveCsv'
import { readIssues, readMatrix } from '#tests/support/readScreen'
import type { Change, Site } from '#tests/support/site'
import { HALL, sharedBrowser, WALL, type Visit } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

const IMAGE = '<img src=x onerror="window.hacked=1">'
const SCRIPT = '</script><script>window.hacked=2</script>'
const FORMULA = `=cmd|'/C calc'!A0`
const DRAWING =
  '<svg onload=window.hacked=3><foreignObject><iframe srcdoc="<script>parent.hacked=4</script>"></iframe></foreignObject></svg>'
const OVERRIDE = '\u202e'

const CHANGES: Readonly<Record<string, Change>> = {
  'data/units.csv': (old) => {
    const first = editRow(old, { unit_id: 'lap-vo' }, { name: IMAGE, short_name: IMAGE }).text
    return editRow(
      first,
      { unit_id: 'thap-muoi' },
      { name: `Huyện ${FORMULA}`, short_name: FORMULA },
    ).text
  },
  'data/indicators.csv': (old) => {
    const first = editRow(
      old,
      { indicator_id: 'ho-so' },
      { name: SCRIPT, short_name: SCRIPT, definition: DRAWING },
    ).text
    return editRow(first, { indicator_id: 'diem' }, { name: IMAGE, short_name: IMAGE }).text
  },
  'data/observations.csv': (old) =>
    editRow(
      old,
      { unit_id: 'lap-vo', indicator_id: 'ho-so', period: '2021-Q3' },
      { note: DRAWING, status: 'illustrative' },
    ).text,
  'data/shortcomings.csv': (old) =>
    editRow(old, { shortcoming_id: 'ho-so-tre' }, { text: DRAWING }).text,
  'data/models.csv': (old) => editRow(old, { model_id: 'thu-tu' }, { name: IMAGE }).text,
  'data/sources.csv': (old) => {
    const first = editRow(old, { source_id: 'mh' }, { title: IMAGE, publisher: SCRIPT }).text
    return editRow(first, { source_id: 'ddci-2019' }, { url: 'javascript:window.hacked=5' }).text
  },
  'data/datapackage.json': (old) =>
    old.replace(
      '"title": "Cải cách',
      `"__proto__": {"polluted": true}, "title": "${IMAGE.replaceAll('"', '\\"')} Cải cách`,
    ),
}

/** What ran or was made out of the data; all of it must be nothing. */
async function harm({ page }: Visit): Promise<unknown> {
  await page.waitForTimeout(100)
  return page.evaluate(() => ({
    hacked: 'hacked' in window,
    polluted: 'polluted' in {},
    made: document.querySelectorAll('img, iframe, foreignObject, object, embed, body script')
      .length,
    links: [...document.querySelectorAll('a, area, form, use')].filter((each) =>
      /script:|data:/i.test(each.getAttribute('href') ?? each.getAttribute('action') ?? ''),
    ).length,
    handlers: [...document.querySelectorAll('*')].filter((each) =>
      each.getAttributeNames().some((name) => name.startsWith('on')),
    ).length,
  }))
}

const HARMLESS = { hacked: false, polluted: false, made: 0, links: 0, handlers: 0 }

test('Markup, formulas and scripts in the data are shown as text on every screen, and nothing runs.', async () => {
  const site = await openSite({ changes: CHANGES })
  const visit = await openPage(site, WALL, '/overview')
  const unit = '/overview?unit=lap-vo'
  for (const address of [
    '/overview',
    unit,
    `${unit}&tables=1`,
    '/overview?cell=lap-vo~ho-so',
    `${unit}&lang=en&theme=dark`,
    '/data',
    '/nowhere',
  ]) {
    await visit.show(address)
    expect.soft(await harm(visit), address).toEqual(HARMLESS)
    expect.soft(await visit.page.locator('body').innerText(), address).toContain(IMAGE)
  }
})

test('Each hostile text stands on the screen letter by letter, in the chart too.', async () => {
  const site = await openSite({ changes: CHANGES })
  const visit = await openPage(site, WALL, '/overview?unit=lap-vo&cell=lap-vo~ho-so')
  const { rows, headings } = await readMatrix(visit.page)
  expect(rows.map(({ unit }) => unit)).toEqual(expect.arrayContaining([IMAGE, FORMULA]))
  expect(headings).toEqual(expect.arrayContaining([IMAGE, SCRIPT]))
  const card = await visit.page.getByRole('dialog').innerText()
  for (const part of [IMAGE, SCRIPT, DRAWING]) expect(card).toContain(part)
  const names = await visit.page.locator('.chart-chart__chartFrame svg text').allTextContents()
  expect(names.join(' ')).toContain('<img')
  await visit.page.locator('.chart-chart__chartFrame').hover()
  await visit.page.locator('[data-cell="lap-vo~ho-so"]').hover()
  expect(await harm(visit)).toEqual(HARMLESS)
})

test('An address that would run a program is left out and reported.', async () => {
  const site = await openSite({ changes: CHANGES })
  const visit = await openPage(site, HALL, '/data')
  const unsafe = (await readIssues(visit.page)).filter(({ code }) => code === 'cell/unsafe')
  expect(unsafe).toEqual([
    expect.objectContaining({
      file: 'sources.csv',
      column: 'url',
      text: expect.stringContaining('javascript:') as string,
    }),
  ])
})

test.each(['__proto__', 'constructor', 'toString'])(
  'A heading %s is an unknown column like any other.',
  async (heading) => {
    const site = await openSite()
    withColumn(site, 'data/units.csv', heading)
    withColumn(site, 'data/observations.csv', heading)
    const visit = await openPage(site, HALL, '/data')
    expect(await harm(visit)).toEqual(HARMLESS)
    const unknown = (await readIssues(visit.page)).filter(({ code }) => code === 'heading/unknown')
    expect(unknown.map(({ file, column }) => `${file} ${column}`).sort()).toEqual([
      `observations.csv ${heading}`,
      `units.csv ${heading}`,
    ])
    await visit.show('/overview')
    expect((await readMatrix(visit.page)).rows).toHaveLength(12)
  },
)

test.each(['__proto__', 'constructor', 'hasOwnProperty'])(
  'A unit whose key is %s is a unit like any other.',
  async (key) => {
    const site = await openSite({
      changes: {
        'data/units.csv': (old) => old.replaceAll(/^lai-vung,/gm, `${key},`),
        'data/observations.csv': (old) => old.replaceAll(/^lai-vung,/gm, `${key},`),
      },
    })
    const visit = await openPage(site, WALL, `/overview?unit=${key}`)
    const { rows } = await readMatrix(visit.page)
    expect(rows.find(({ unit }) => unit === 'Lai Vung')).toMatchObject({
      score: '82,66',
      rank: '8',
    })
    expect(await visit.page.locator('.profile-profile__profile').innerText()).toContain(
      'Huyện Lai Vung',
    )
    expect(await harm(visit)).toEqual(HARMLESS)
  },
)

test('A letter that turns the direction of writing turns nothing around it, and is seen where an issue quotes it.', async () => {
  const site = await openSite({
    changes: {
      'data/units.csv': (old) =>
        editRow(old, { unit_id: 'lap-vo' }, { short_name: `${OVERRIDE}Lấp Vò` }).text,
      'data/observations.csv': (old) =>
        editRow(
          old,
          { unit_id: 'lap-vo', indicator_id: 'ho-so', period: '2021-Q3' },
          { value: `${OVERRIDE}92.4` },
        ).text,
    },
  })
  const visit = await openPage(site, HALL, '/overview')
  const isTurned = await visit.page.locator('.ui-headline__headline h1').evaluate((heading) => {
    const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf('chưa có')
      if (at === -1) continue
      const leftOf = (offset: number): number => {
        const range = document.createRange()
        range.setStart(node, offset)
        range.setEnd(node, offset + 1)
        return range.getBoundingClientRect().left
      }
      return leftOf(at) > leftOf(at + 5)
    }
    return null
  })
  expect(isTurned).toBe(false)
  await visit.show('/data')
  const issue = (await readIssues(visit.page)).find(({ code }) => code === 'cell/type')
  expect(issue?.text).toContain('\\u202e92.4')
})

function withColumn(site: Site, file: string, heading: string): void {
  site.change(file, (old) =>
    old
      .trimEnd()
      .split('\n')
      .map((line, index) => `${line},${index === 0 ? heading : 'x'}`)
      .join('\n'),
  )
}
