import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectTable } from '#tests/support/docsTable'
import { walkEveryAddress } from '#tests/support/everyAddress'
import { installedFirefox, openFirefox, type FirefoxPage } from '#tests/support/firefox'
import { serveFolder, type StaticServer } from '#tests/support/staticServer'

let firefox: FirefoxPage
let server: StaticServer
beforeAll(async () => {
  server = await serveFolder(inject('builtSite'), '/cchc/', new Map())
  firefox = await openFirefox(installedFirefox())
}, 300_000)
afterAll(async () => {
  await firefox.close()
  await server.close()
})

test('In Firefox every page stands at the desk, in the hall and on a phone, with no fault of a program.', async () => {
  await firefox.open(`${server.origin}/cchc/`)
  const { faults, looks } = await walkEveryAddress(firefox)
  expect(faults).toEqual([])
  expect(firefox.errors).toEqual([])
  expectTable('docs/reliability.md', 'firefox', {
    columns: ['addresses#', 'sizes', 'looks#', 'a part failed or moves sideways#', 'errors#'],
    rows: [[...looks, 0, 0]],
  })
}, 240_000)

test('The look itself sees a fault.', async () => {
  await firefox.read("void setTimeout(() => { throw new Error('planted') })")
  await expect.poll(() => firefox.errors.some((each) => each.includes('planted'))).toBe(true)
})
