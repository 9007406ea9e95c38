import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { expectTable } from '#tests/support/docsTable'
import { SIZES, walkEveryAddress } from '#tests/support/everyAddress'
import { openFirefox, type FirefoxPage, type FirefoxProgram } from '#tests/support/firefox'
import { oldFirefox } from '#tests/support/oldFirefox'
import { serveFolder, type StaticServer } from '#tests/support/staticServer'

const program = oldFirefox()
/** Firefox makes no window narrower than 450 px. */
const SCREENS = SIZES.map(([width, height]) => [Math.max(width, 450), height] as const)

let server: StaticServer
beforeAll(async () => {
  server = await serveFolder(inject('builtSite'), '/cchc/', new Map())
})
afterAll(async () => server.close())

/** Opens the site on a screen of its own, says what `look` says, and closes it. */
async function onScreen<T>(
  { 0: width, 1: height }: readonly [number, number],
  look: (firefox: FirefoxPage) => Promise<T>,
): Promise<T> {
  const firefox = await openFirefox(program as FirefoxProgram, [width, height])
  try {
    await firefox.open(`${server.origin}/cchc/`)
    expect(firefox.version).toMatch(/^115\./)
    expect(await firefox.read('`${innerWidth}×${innerHeight}`')).toBe(`${width}×${height}`)
    return await look(firefox)
  } finally {
    await firefox.close()
  }
}

// Debian moves a release off its mirrors some years after its end: only then is nothing to be run.
describe.skipIf(program === null)('Firefox 115', () => {
  test('In Firefox 115 every page stands at the desk, in the hall and on a phone, with no fault of a program.', async () => {
    const faults: string[] = []
    let addresses: string | number | undefined
    for (const size of SCREENS)
      await onScreen(size, async (firefox) => {
        const walk = await walkEveryAddress({ ...firefox, resize: async () => {} }, [size])
        faults.push(...walk.faults, ...firefox.errors)
        addresses = walk.looks[0]
      })
    expect(faults).toEqual([])
    const sizes = SCREENS.map((size) => size.join('×')).join(', ')
    expectTable('docs/reliability.md', 'firefox-115', {
      columns: ['addresses#', 'sizes', 'looks#', 'a part failed or moves sideways#', 'errors#'],
      rows: [[Number(addresses), sizes, Number(addresses) * SCREENS.length, 0, 0]],
    })
  }, 240_000)

  test('The look itself sees a fault.', async () => {
    await onScreen([1366, 768], async (firefox) => {
      await firefox.read("void setTimeout(() => { throw new Error('planted') })")
      await expect
        .poll(() => firefox.errors.some((each) => each.includes('planted')), { timeout: 15_000 })
        .toBe(true)
    })
  })
})
