import { expect, test } from 'vitest'
import { readMatrix } from '#tests/support/readScreen'
import { HALL, sharedBrowser, WALL, WIDE, type Visit } from '#tests/support/visit'

const { comeTo, openPage, openSite } = sharedBrowser()

/** Everything a viewer can tell one screen from another by, but for what the pointer is on. */
async function screenOf(visit: Visit): Promise<string> {
  await visit.page.mouse.move(0, 0)
  await visit.painted()
  return visit.page.evaluate(() => {
    const { lang, dataset } = document.documentElement
    const pressed = [
      ...document.querySelectorAll(
        '[aria-pressed="true"], [aria-sort="ascending"], [aria-sort="descending"], [aria-expanded="true"], [aria-current]',
      ),
    ]
    const marks = pressed.map(
      (each) => `${each.tagName} ${each.textContent ?? ''} ${each.getAttribute('aria-sort') ?? ''}`,
    )
    const chosen = [...document.querySelectorAll('select')].map(({ value }) => value)
    const textsOf = (elements: Iterable<Element>): string[] =>
      [...elements].flatMap((each) =>
        [...each.childNodes].flatMap((node) =>
          node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [],
        ),
      )
    // A chart that is changed and one that is drawn anew hold the same texts in another order.
    const texts = [
      ...textsOf(document.querySelectorAll('main *:not(svg *)')),
      ...textsOf(document.querySelectorAll('main svg text')).sort(),
    ]
    return [lang, dataset['theme'], ...chosen, ...texts, ...marks].join('\n')
  })
}

const settings = async ({ page }: Visit, choice: string): Promise<void> => {
  await page.getByRole('button', { name: /^(Thiết đặt|Settings)$/ }).click()
  await page.getByRole('radio', { name: choice }).click()
  await page.keyboard.press('Escape')
}

const STEPS: readonly {
  readonly step: string
  readonly does: (visit: Visit) => Promise<unknown>
  readonly gives: RegExp
}[] = [
  {
    step: 'a heading sorts',
    does: async ({ page }) => page.getByRole('button', { name: 'Mức hài lòng' }).click(),
    gives: /[?&]sort=hai-long~desc(&|$)/,
  },
  {
    step: 'a second press turns the sort',
    does: async ({ page }) => page.getByRole('button', { name: 'Mức hài lòng' }).click(),
    gives: /[?&]sort=hai-long~asc(&|$)/,
  },
  {
    step: 'a period is chosen',
    does: async ({ page }) => page.getByLabel('Kỳ số liệu').selectOption('2020-Q2'),
    gives: /[?&]period=2020-Q2(&|$)/,
  },
  {
    step: 'a focus unit is chosen',
    does: async ({ page }) => {
      await page.getByRole('button', { name: /Đang chọn/ }).click()
      await page.getByRole('checkbox', { name: 'Huyện Tam Nông' }).click()
      await page.keyboard.press('Escape')
    },
    gives: /[?&]focus=lap-vo,thap-muoi,tp-cao-lanh,tam-nong(&|$)/,
  },
  {
    step: 'a unit is opened',
    does: async ({ page }) =>
      page
        .locator('table.overview-matrix__matrix')
        .getByRole('button', { name: 'Tân Hồng', exact: true })
        .click(),
    gives: /[?&]unit=tan-hong(&|$)/,
  },
  {
    step: 'a cell is opened',
    does: async ({ page }) => page.locator('[data-cell="tam-nong~dvc"]').click(),
    gives: /[?&]cell=tam-nong~dvc(&|$)/,
  },
  {
    step: 'charts become tables',
    does: async ({ page }) => page.keyboard.press('t'),
    gives: /[?&]tables=1(&|$)/,
  },
  {
    step: 'the ground is dark',
    does: async (visit) => settings(visit, 'Tối'),
    gives: /[?&]theme=dark(&|$)/,
  },
  {
    step: 'the language is English',
    does: async (visit) => settings(visit, 'English'),
    gives: /[?&]lang=en(&|$)/,
  },
  {
    step: 'only official figures are shown',
    does: async (visit) => settings(visit, 'Official figures only'),
    gives: /[?&]scope=official(&|$)/,
  },
]

test('All that is chosen is in the address: Back undoes each step, and an address loaded anew gives its screen.', async () => {
  const site = await openSite()
  const visit = await openPage(site, WALL)
  const trail = [{ address: visit.address(), screen: await screenOf(visit) }]
  for (const { step, does, gives } of STEPS) {
    await visit.change(async () => does(visit))
    expect(decodeURIComponent(visit.address()), step).toMatch(gives)
    const screen = await screenOf(visit)
    expect(screen, step).not.toBe(trail.at(-1)?.screen)
    trail.push({ address: visit.address(), screen })
  }
  for (const { address, screen } of trail.slice(0, -1).reverse()) {
    await visit.change(async () => visit.page.goBack())
    expect(visit.address()).toBe(address)
    expect.soft(await screenOf(visit), `back to ${address}`).toBe(screen)
  }
  await visit.change(async () => visit.page.goForward())
  expect(await screenOf(visit)).toBe(trail[1]?.screen)
  for (const { address, screen } of trail.slice(1)) {
    await visit.openAnew(address)
    expect.soft(await screenOf(visit), `loaded anew: ${address}`).toBe(screen)
  }
})

test('A bare address opens the overview as the package has it, and adds nothing to itself.', async () => {
  const site = await openSite()
  const visit = await openPage(site, HALL, '')
  expect(visit.address()).toMatch(/^\/?$/)
  expect((await readMatrix(visit.page)).headline).toContain('đơn vị đạt từ 80 điểm')
})

const LONG = 'x'.repeat(20_000)
const NONSENSE: readonly (readonly [string, string])[] = [
  [
    'unknown ids',
    '/overview?period=2021-Q3&unit=khong-co&cell=khong-co~cung-khong&focus=a,b,c,d,e,f,g,h&sort=gi-do~desc&measure=la',
  ],
  [
    'a script',
    '/overview?unit=<script>window.hacked=1</script>&focus=<img src=x onerror=window.hacked=2>&sort="><script>~asc',
  ],
  ['broken escapes', '/overview?unit=%E0%A4%A&cell=%%~%%&sort=%C3~desc'],
  [
    'keys of objects',
    '/overview?unit=__proto__&focus=constructor,toString&sort=__proto__~desc&cell=__proto__~constructor&measure=hasOwnProperty',
  ],
  ['selectors', '/overview?cell="]~*]{}&unit=\\&sort=[]~asc'],
  [
    'a very long address',
    `/overview?unit=${LONG}&focus=${LONG},${LONG}&sort=${LONG}~desc&cell=${LONG}~${LONG}`,
  ],
  [
    'unknown choices',
    '/overview?lang=xx&theme=pink&scope=all-of-them&tables=maybe&sort=up&period=last-year&cell=one',
  ],
  [
    'everything twice',
    '/overview?lang=vi&lang=en&unit=lap-vo&unit=thap-muoi&period=2021-Q3&period=1999',
  ],
]

test.each(NONSENSE)(
  'An address with %s is harmless: the screen is whole and nothing runs.',
  async (_, address) => {
    const visit = await comeTo(WIDE, address)
    const { rows, headline } = await readMatrix(visit.page)
    expect(rows).toHaveLength(12)
    expect(headline).toContain('đơn vị đạt từ 80 điểm')
    expect(await visit.page.locator('.issues-status__paneFailed').count()).toBe(0)
    expect(await visit.page.evaluate(() => 'hacked' in window)).toBe(false)
    expect(await visit.page.locator('main').innerText()).not.toMatch(
      /NaN|undefined|\[object|<script/,
    )
    const focus = visit.page.getByRole('link', { name: 'Dữ liệu' })
    await visit.change(async () => focus.click())
    expect(await visit.page.locator('h1').innerText()).toContain('bảng')
  },
)

test('A period that nobody has heard of is said in words, with the others to choose from.', async () => {
  const visit = await comeTo(WIDE, '/overview?period=1987-Q1')
  const { headline, rows } = await readMatrix(visit.page)
  expect(headline).toContain('Quý I/1987')
  expect(headline).toContain('chọn kỳ khác')
  expect(rows.map(({ rank }) => rank).join('')).toBe('')
})

test.each(['/nowhere', '/overview/more', '/<script>', '/OVERVIEW', '/data/../overview/x'])(
  'The address %s leads nowhere: the screen says so and leads back.',
  async (address) => {
    const visit = await comeTo(HALL, `${address}?period=2020-Q4&lang=vi`)
    expect(await visit.page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Không có trang này',
    )
    await visit.change(async () => visit.page.getByRole('link', { name: 'Về Toàn cảnh' }).click())
    expect(visit.address()).toMatch(/^\/overview/)
    expect((await readMatrix(visit.page)).caption).toContain('Quý IV/2020')
  },
)

test('The pages share what is chosen: period, language and ground go along.', async () => {
  const site = await openSite()
  const visit = await openPage(
    site,
    HALL,
    '/overview?period=2020-Q1&lang=en&theme=dark&focus=tan-hong',
  )
  await visit.change(async () =>
    visit.page.getByRole('link', { name: 'Data', exact: true }).click(),
  )
  expect(visit.address()).toBe('/data?period=2020-Q1&focus=tan-hong&lang=en&theme=dark')
  await visit.change(async () => visit.page.getByRole('link', { name: 'Overview' }).click())
  expect(visit.address()).toBe('/overview?period=2020-Q1&focus=tan-hong&lang=en&theme=dark')
})
