import { describe, expect, test } from 'vitest'
import { axeFaults } from '#tests/support/onScreen'
import { addStyle, HALL, PHONE, sharedBrowser, WALL } from '#tests/support/visit'

const { comeTo, openPage, openSite } = sharedBrowser()

/** Each language and each ground once: what one says wrong on light it says wrong on dark. */
const looks = [
  { theme: 'light', language: 'vi' },
  { theme: 'dark', language: 'en' },
]
const STATES = [
  { state: 'the overview', address: '/overview', size: HALL },
  { state: 'the overview on a phone', address: '/overview', size: PHONE },
  { state: 'the overview with a unit open', address: '/overview?unit=lap-vo', size: HALL },
  { state: 'the overview with a card pinned', address: '/overview?cell=lap-vo~ho-so', size: HALL },
  { state: 'the wall with a unit open', address: '/overview?unit=thap-muoi', size: WALL },
  { state: 'the wall with tables', address: '/overview?tables=1', size: WALL },
  {
    state: 'the overview with official figures',
    address: '/overview?scope=official&period=2021',
    size: WALL,
  },
  { state: 'the data page', address: '/data', size: HALL },
  { state: 'an address that leads nowhere', address: '/nowhere', size: HALL },
] as const

describe.each(looks)('in $language on $theme ground', ({ theme, language }) => {
  test('axe finds nothing wrong in any state of the screen.', async () => {
    const visit = await comeTo(HALL, `/overview?lang=${language}&theme=${theme}`)
    for (const { state, address, size } of STATES) {
      await visit.page.setViewportSize({ ...size })
      await visit.show(
        `${address}${address.includes('?') ? '&' : '?'}lang=${language}&theme=${theme}`,
      )
      expect.soft(await axeFaults(visit.page), state).toEqual([])
    }
  })

  test('axe finds nothing wrong when the data could not be opened, nor with faults in them.', async () => {
    const site = await openSite({ changes: { 'data/units.csv': null } })
    const failed = await openPage(site, HALL, `/overview?lang=${language}&theme=${theme}`)
    // Its reasons come with a program of their own.
    await failed.page.getByRole('alert').waitFor()
    expect.soft(await axeFaults(failed.page), 'failure').toEqual([])
    const faulty = await openSite({
      changes: {
        'data/models.csv': null,
        'data/observations.csv': (old) => old.replace('lap-vo,ho-so,', 'lap-vx,ho-so,'),
      },
    })
    const troubled = await openPage(faulty, HALL, `/data?lang=${language}&theme=${theme}`)
    expect.soft(await axeFaults(troubled.page), 'data page with faults').toEqual([])
    await troubled.show(`/overview?lang=${language}&theme=${theme}`)
    expect.soft(await axeFaults(troubled.page), 'overview with faults').toEqual([])
  })
})

test('axe finds nothing wrong while menus are open.', async () => {
  const visit = await comeTo(HALL, '/overview')
  const menus = visit.page.locator('.shell-header__header button[aria-expanded]')
  expect(await menus.count()).toBe(2)
  for (const index of [0, 1]) {
    await menus.nth(index).click()
    expect.soft(await axeFaults(visit.page), `menu ${index}`).toEqual([])
    await visit.page.keyboard.press('Escape')
  }
})

test('The examination itself sees a fault.', async () => {
  const site = await openSite()
  const visit = await openPage(site, HALL, '/overview')
  await visit.page.evaluate(() =>
    document
      .querySelector('.shell-header__header select')
      ?.closest('label')
      ?.querySelector('span')
      ?.remove(),
  )
  await addStyle(visit.page, '.ui-headline__headline p { color: #ddd }')
  const found = await axeFaults(visit.page)
  expect(found.some((each) => each.startsWith('select-name'))).toBe(true)
  expect(found.some((each) => each.startsWith('color-contrast'))).toBe(true)
})
