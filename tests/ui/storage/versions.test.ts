import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createVersionStore, type VersionStore } from '@/ui/storage/versions'
import { Browser } from '#tests/support/browserWindows'

const HOUR = 3_600_000
const open = (browser: Browser, tab: string, site = '/site/'): VersionStore =>
  createVersionStore(browser.open(tab, site), 'minutes', tab, browser.now)
const shown = (store: VersionStore): unknown => {
  const { text, others } = store.get('item')
  return { text, others: others.map((other) => other.text) }
}

describe('minutes in two windows', () => {
  test('one letter in one of them does not erase what stands in the other', () => {
    const browser = new Browser()
    const [presenter, agenda] = [open(browser, 'a'), open(browser, 'b')]
    presenter.write('item', 'Lấp Vò báo cáo')
    // The agenda page has not heard of it yet.
    agenda.write('item', 'x')
    expect(shown(open(browser, 'c'))).toEqual({ text: 'x', others: ['Lấp Vò báo cáo'] })
    browser.deliver()
    expect(shown(agenda)).toEqual({ text: 'x', others: ['Lấp Vò báo cáo'] })
    expect(shown(presenter)).toEqual({ text: 'Lấp Vò báo cáo', others: ['x'] })
  })

  test('what one types is seen in the other, and going on from there leaves nothing behind', () => {
    const browser = new Browser()
    const [a, b] = [open(browser, 'a'), open(browser, 'b')]
    a.write('item', 'one')
    browser.deliver()
    expect(shown(b)).toEqual({ text: 'one', others: [] })
    b.write('item', 'one, two')
    browser.deliver()
    for (const store of [a, b]) expect(shown(store)).toEqual({ text: 'one, two', others: [] })
  })

  test('a version that is dropped is gone in both, one that is emptied too', () => {
    const browser = new Browser()
    const [a, b] = [open(browser, 'a'), open(browser, 'b')]
    a.write('item', 'one')
    b.write('item', 'two')
    browser.deliver()
    const [other] = a.get('item').others
    if (other) a.drop('item', other)
    browser.deliver()
    expect(shown(a)).toEqual({ text: 'one', others: [] })
    expect(shown(b)).toEqual({ text: 'one', others: [] })
    b.write('item', '')
    browser.deliver()
    expect([shown(a), a.ids(), b.ids()]).toEqual([{ text: '', others: [] }, [], []])
  })

  test('leave nothing in the storage a while after all was dropped', () => {
    const browser = new Browser()
    const [a, b] = [open(browser, 'a'), open(browser, 'b')]
    a.write('item', 'one')
    browser.deliver()
    b.write('item', 'two')
    browser.deliver()
    browser.wait(2 * HOUR)
    b.drop('item')
    expect(browser.entries.size).toBe(0)
  })
})

test('With a full store what was typed stays while other items are typed, and is written once there is room.', () => {
  const browser = new Browser()
  const store = open(browser, 'a')
  browser.setRoom('full')
  store.write('item', 'one')
  store.write('next', 'two')
  expect([store.get('item'), store.get('next')]).toMatchObject([
    { text: 'one', unkept: 'quota' },
    { text: 'two', unkept: 'quota' },
  ])
  browser.setRoom('enough')
  store.write('next', 'two, three')
  expect(store.get('item')).toMatchObject({ text: 'one', unkept: null })
  expect(shown(open(browser, 'b'))).toEqual({ text: 'one', others: [] })
})

test('Two sites on one host do not share them, and a site does not see those of one below it.', () => {
  const browser = new Browser()
  open(browser, 'a', '/site/').write('item', 'one')
  open(browser, 'b', '/site/b/').write('item', 'two')
  expect([
    shown(open(browser, 'c', '/site/')),
    shown(open(browser, 'd', '/site/b/')),
    shown(open(browser, 'e', '/')),
  ]).toEqual([
    { text: 'one', others: [] },
    { text: 'two', others: [] },
    { text: '', others: [] },
  ])
})

test('Where another window clears the storage, what was typed here is put back.', () => {
  const browser = new Browser()
  const store = open(browser, 'a')
  store.write('item', 'one')
  browser.clear()
  browser.deliver()
  expect(shown(open(browser, 'b'))).toEqual({ text: 'one', others: [] })
})

test('Whatever stands under such names, nothing throws, and what is typed then stands.', () => {
  const entry = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({
        text: fc.constantFrom('x', null),
        at: fc.constantFrom(5, 8.64e15, 2 ** 53 - 2, -1, 0.5),
        over: fc.constant({ a: 8.64e15 }),
      })
      .map((value) => JSON.stringify(value)),
  )
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 4 }), (texts) => {
      const browser = new Browser()
      texts.forEach((text, index) =>
        browser.entries.set(`minutes;/site/;item;${'abc'[index] ?? 'd'}`, text),
      )
      const store = open(browser, 'a')
      store.write('item', 'typed')
      expect(store.get('item').text).toBe('typed')
      expect(open(browser, 'a').get('item').text).toBe('typed')
    }),
    { seed: 14, numRuns: 500 },
  )
})
