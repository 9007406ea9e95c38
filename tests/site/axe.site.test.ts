import axe from 'axe-core'
import { describe, expect, test } from 'vitest'
import { addStyle, HALL, PHONE, sharedBrowser, type Visit, WALL } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

/** What axe finds on the page as it is, in words. */
async function violations({ page }: Visit): Promise<string[]> {
  const found = await page.evaluate(async () => {
    const { axe: tester } = window as unknown as {
      axe: {
        run: (
          root: Document,
          options: object,
        ) => Promise<{ passes: unknown[]; violations: AxeViolation[] }>
      }
    }
    type AxeViolation = {
      id: string
      help: string
      nodes: { target: unknown; failureSummary?: string }[]
    }
    const { passes, violations: broken } = await tester.run(document, {
      resultTypes: ['violations'],
      preload: false,
    })
    const words = broken.flatMap(({ id, help, nodes }) =>
      nodes
        .slice(0, 3)
        .map(
          ({ target, failureSummary = '' }) =>
            `${id} (${help}): ${JSON.stringify(target)} ${failureSummary.replaceAll(/\s+/g, ' ').slice(0, 200)}`,
        ),
    )
    return { passes: passes.length, words }
  })
  expect(found.passes).toBeGreaterThan(8)
  return found.words
}

const looks = ['light', 'dark'].flatMap((theme) =>
  ['vi', 'en'].map((language) => ({ theme, language })),
)
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
    const site = await openSite()
    const visit = await openPage(site, HALL, `/overview?lang=${language}&theme=${theme}`, {
      initScript: axe.source,
    })
    for (const { state, address, size } of STATES) {
      await visit.page.setViewportSize({ ...size })
      await visit.show(
        `${address}${address.includes('?') ? '&' : '?'}lang=${language}&theme=${theme}`,
      )
      await visit.painted()
      expect.soft(await violations(visit), state).toEqual([])
    }
  })

  test('axe finds nothing wrong when the data could not be opened, nor with faults in them.', async () => {
    const site = await openSite({ changes: { 'data/units.csv': null } })
    const failed = await openPage(site, HALL, `/overview?lang=${language}&theme=${theme}`, {
      initScript: axe.source,
    })
    // Its reasons come with a program of their own.
    await failed.page.getByRole('alert').waitFor()
    expect.soft(await violations(failed), 'failure').toEqual([])
    const faulty = await openSite({
      changes: {
        'data/models.csv': null,
        'data/observations.csv': (old) => old.replace('lap-vo,ho-so,', 'lap-vx,ho-so,'),
      },
    })
    const troubled = await openPage(faulty, HALL, `/data?lang=${language}&theme=${theme}`, {
      initScript: axe.source,
    })
    expect.soft(await violations(troubled), 'data page with faults').toEqual([])
    await troubled.show(`/overview?lang=${language}&theme=${theme}`)
    expect.soft(await violations(troubled), 'overview with faults').toEqual([])
  })
})

test('axe finds nothing wrong while menus are open.', async () => {
  const site = await openSite()
  const visit = await openPage(site, HALL, '/overview', { initScript: axe.source })
  const menus = visit.page.locator('.shell-header__header button[aria-expanded]')
  expect(await menus.count()).toBe(2)
  for (const index of [0, 1]) {
    await menus.nth(index).click()
    expect.soft(await violations(visit), `menu ${index}`).toEqual([])
    await visit.page.keyboard.press('Escape')
  }
})

test('The examination itself sees a fault.', async () => {
  const site = await openSite()
  const visit = await openPage(site, HALL, '/overview', { initScript: axe.source })
  await visit.page.evaluate(() =>
    document
      .querySelector('.shell-header__header select')
      ?.closest('label')
      ?.querySelector('span')
      ?.remove(),
  )
  await addStyle(visit.page, '.ui-headline__headline p { color: #ddd }')
  const found = await violations(visit)
  expect(found.some((each) => each.startsWith('select-name'))).toBe(true)
  expect(found.some((each) => each.startsWith('color-contrast'))).toBe(true)
})
