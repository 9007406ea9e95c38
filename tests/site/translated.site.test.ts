import { expect, test } from 'vitest'
import { sharedBrowser, type Visit } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

/** What a browser that translates does: every text into two elements of its own, as a copy. */
async function translate({ page }: Visit): Promise<void> {
  await page.evaluate(() => {
    const texts: Text[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.nodeValue?.trim()) texts.push(node as Text)
    for (const text of texts) {
      const [outer, inner] = [0, 1].map(() =>
        document.createElementNS('http://www.w3.org/1999/xhtml', 'font'),
      )
      if (!outer || !inner) continue
      inner.textContent = text.nodeValue
      outer.append(inner)
      text.replaceWith(outer)
    }
  })
}

test('The page asks not to be translated.', async () => {
  const visit = await openPage(await openSite())
  expect(await visit.page.evaluate(() => document.documentElement.translate)).toBe(false)
})

test.each([
  ['/overview', '/overview?period=2021-Q2'],
  ['/units?unit=lap-vo', '/units?unit=thap-muoi'],
  ['/shortcomings', '/shortcomings?unit=lap-vo'],
  ['/overview', '/models'],
])('Translated all the same, %s goes on to %s and says what is true there.', async (from, to) => {
  const site = await openSite()
  const fresh = await openPage(site, undefined, to)
  const right = await fresh.page.locator('h1').first().innerText()
  await fresh.close()
  const visit = await openPage(site, undefined, from)
  await translate(visit)
  await visit.show(to)
  expect(await visit.page.locator('.issues-status__paneFailed').count()).toBe(0)
  expect(await visit.page.locator('h1').first().innerText()).toBe(right)
  await translate(visit)
  await visit.show(from)
  expect(await visit.page.locator('.issues-status__paneFailed').count()).toBe(0)
})
