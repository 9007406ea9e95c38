import { expect, test } from 'vitest'
import { PAGES } from '@/screens/registry'
import { retiredIn } from '#tests/support/retired'
import { walkFaults, type Kind } from '#tests/support/walk'
import { addStyle, DESK, sharedBrowser, type Size, type Visit } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

/** Windows that people have: whole screens, maximised windows on them, enlarged text, hands. */
const WINDOWS = [
  '1366x625',
  '1280x600',
  '1366x768',
  '1536x730',
  '1920x911',
  '820x1180',
  '1920x1080',
  '1280x1024',
  '683x384',
  '1024x768',
  '390x844',
  '911x512',
  '2560x1080',
  '1093x614',
  '3840x1080',
].map(sizeOf)
type Walk = { readonly look: string; readonly windows: readonly Size[] }

/**
 * Every page in every window; on the dark ground, which moves nothing, where room is short; and with
 * the other language, whose words are of other lengths.
 */
const WALKS: readonly Walk[] = [
  { look: 'theme=light', windows: WINDOWS },
  { look: 'theme=dark&lang=en', windows: ['1366x625'].map(sizeOf) },
]
/** What opens over a page is looked at where room is short and on a desk. */
const OPENED = ['1366x625', '390x844', '683x384'].map(sizeOf)
const CARD = '.cell-card__card'
const MENU = '.ui-popover__popoverPanel'
/** `null`: it takes the place of the page. */
const OPEN: readonly (readonly [address: string, within: string | null, press?: string])[] = [
  ['/overview?cell=lap-vo~ho-so', CARD],
  ['/overview?cell=chau-thanh~chinh-ly&lang=en', CARD],
  ['/compare?cell=lap-vo~ho-so', CARD],
  ['/overview?why=lap-vo', null],
  ['/units?why=tp-hong-ngu&lang=en', null],
  ['/overview', MENU, 'header button[aria-controls] >> nth=0'],
  ['/overview', MENU, 'header button[aria-controls] >> nth=-1'],
  ['/overview?lang=en', MENU, 'header button[aria-controls] >> nth=-1'],
  ['/units', MENU, 'main button[aria-controls]'],
]

/** What else a page shows than when one comes to it; looked at in every other window. */
const FURTHER: { readonly [page: string]: readonly string[] } = {
  overview: ['map=1'],
  compare: ['show=points&focus=lap-vo,thap-muoi'],
  learning: ['map=1'],
  indicators: ['indicator=ho-so'],
  models: ['model=thu-tu'],
  data: ['show=import', 'show=edit'],
}
const ADDRESSES = PAGES.flatMap((page) =>
  ['', ...(FURTHER[page] ?? [])].map((query) => ({ page, query })),
)

/** Some 240 looks at a page. */
const PATIENCE = 420_000

/** Longer than a cue waits, in ms. */
const REST = 400

function sizeOf(name: string): Size {
  const [width = 0, height = 0] = name.split('x').map(Number)
  return { width, height }
}

function windowsOf(query: string, windows: readonly Size[]): readonly Size[] {
  return query === '' ? windows : windows.filter((_, index) => index % 2 === 0)
}

/** Every fault of the page as it stands in a window, with where it is. */
async function lookAt(
  visit: Visit,
  { width, height }: Size,
  within: string | null = null,
): Promise<string[]> {
  const isHand = within === null && width < 900 && width < height
  let found = await walkFaults(visit.page, isHand, within)
  if (found.length > 0) {
    // Cues come once a page is at rest.
    await visit.page.waitForTimeout(REST)
    found = await walkFaults(visit.page, isHand, within)
  }
  return found.map((fault) => `${visit.address()} ${width}x${height} ${fault}`)
}

/** Every fault of every page in the windows; and how many looks there were. */
async function walk(visit: Visit, { look, windows }: Walk) {
  const faults: string[] = []
  let looks = 0
  for (const { page, query } of ADDRESSES) {
    await visit.show(`/${page}?${[query, look].filter(Boolean).join('&')}`)
    for (const size of windowsOf(query, windows)) {
      await visit.change(() => visit.page.setViewportSize({ ...size }))
      faults.push(...(await lookAt(visit, size)))
      looks += 1
    }
    faults.push(...(await retiredIn(visit.page)).map((each) => `${visit.address()} says: ${each}`))
  }
  return { faults, looks }
}

test(
  'In every window that people have, every text of every page is whole, apart and within reach.',
  async () => {
    const site = await openSite()
    const visit = await openPage(site, DESK)
    const found = []
    for (const each of WALKS) found.push(await walk(visit, each))
    expect(found.flatMap(({ faults }) => faults)).toEqual([])
    console.info(`Looks at a page: ${found.map(({ looks }) => looks).join(', ')}`)
    expect(found.map(({ looks }) => looks)).toEqual(
      WALKS.map(
        ({ windows }) => ADDRESSES.flatMap(({ query }) => windowsOf(query, windows)).length,
      ),
    )
  },
  PATIENCE,
)

test('So is every text of what opens over a page: cards, ladders, menus.', async () => {
  const site = await openSite()
  const visit = await openPage(site, DESK)
  const faults: string[] = []
  for (const size of OPENED) {
    await visit.change(() => visit.page.setViewportSize({ ...size }))
    for (const [address, within, press] of OPEN) {
      await visit.show(address)
      if (press) await visit.change(() => visit.page.locator(press).first().click())
      if (within !== null) await visit.page.locator(within).waitFor()
      faults.push(...(await lookAt(visit, size, within)))
      await visit.page.keyboard.press('Escape')
    }
  }
  expect(faults).toEqual([])
})

test('In every window every unit of the overview is within reach, and its figures with it.', async () => {
  const site = await openSite()
  const visit = await openPage(site, DESK)
  for (const size of WINDOWS) {
    await visit.change(() => visit.page.setViewportSize({ ...size }))
    const rows = visit.page.locator('table.overview-matrix__matrix tbody tr')
    expect(await rows.count()).toBe(12)
    for (const at of [0, 11]) {
      for (const part of ['.overview-matrix__unitName', '.matrix-value >> nth=-1']) {
        const box = rows.nth(at).locator(part).first()
        await box.scrollIntoViewIfNeeded()
        expect.soft(await box.isVisible()).toBe(true)
      }
    }
  }
})

/** A fault of each kind, as a style over the overview. */
const PLANTED: { readonly [kind in Kind]: string } = {
  overlapping: '.ui-headline__headline p { margin-top: -1em }',
  cut: '.ui-headline__headline h1 { height: 0.9em; overflow: hidden }',
  unreachable: '.ui-headline__headline { margin-left: -30em }',
  covered: '.ui-headline__headline::after { content: ""; position: absolute; inset: 0 }',
  outside: '.shell-header__headerTools { transform: translate(20em) }',
  sideways: '.shell-header__header { width: 140vw }',
  sliver: '.profile-profile__profileBody { flex: none; height: 90px }',
  uncued: '.overview-page__overviewFoot { height: 20px; overflow: auto }',
  blank: '.overview-tiles__tile > * { visibility: hidden }',
  header: '.shell-header__header { min-height: 20vh }',
}

test('The walk sees a fault of every kind, and none where there is none.', async () => {
  const site = await openSite()
  const visit = await openPage(site, DESK, '/overview?map=1')
  await visit.page.waitForTimeout(REST)
  expect(await walkFaults(visit.page, false)).toEqual([])
  for (const [kind, style] of Object.entries(PLANTED)) {
    await addStyle(visit.page, style)
    const faults = await walkFaults(visit.page, kind === 'header')
    // Targets of a desk are no 44 px high, planted or not.
    const seen = faults.filter(
      (fault) => fault.startsWith(`${kind}: `) && !fault.endsWith('px high'),
    )
    expect.soft(seen, kind).not.toEqual([])
    await visit.page.evaluate(() => {
      document.adoptedStyleSheets = []
    })
  }
})
