import { expect, test } from 'vitest'
import { takeOver } from '@/ui/storage/earlierKeys'
import { createVersionStore } from '@/ui/storage/versions'
import { Browser } from '#tests/support/browserWindows'

const OLD = [
  ['cchc.minutes.own-1 /overview?focus=a;b#1', 'Lấp Vò báo cáo'],
  ['cchc.meeting.own-1', '{"title":"Giao ban"}'],
  ['cchc.shortcuts', 'off'],
] as const

function old(): Browser {
  const browser = new Browser()
  for (const [key, text] of OLD) browser.entries.set(key, text)
  return browser
}
const minutes = (browser: Browser, site: string): string =>
  createVersionStore(browser.open('w', site), 'minutes', 'w', browser.now).get(
    'own-1 /overview?focus=a;b#1',
  ).text

test('What earlier programs kept is there under the new names, in every site of the host, and where it was.', () => {
  const browser = old()
  for (const site of ['/a/', '/b/']) {
    takeOver(browser.area('w'), site, site)
    const storage = browser.open('w', site)
    expect([minutes(browser, site), storage.get('setting;shortcuts')]).toEqual([
      'Lấp Vò báo cáo',
      'off',
    ])
    expect(createVersionStore(storage, 'agenda', 'w', browser.now).get('own-1').text).toBe(
      '{"title":"Giao ban"}',
    )
  }
  for (const [key, text] of OLD) expect(browser.entries.get(key)).toBe(text)
})

test('It is taken over once: what was dropped since does not come back, and what was typed since stays.', () => {
  const browser = old()
  takeOver(browser.area('w'), '/a/', '/a/')
  createVersionStore(browser.open('w', '/a/'), 'minutes', 'w', browser.now).drop(
    'own-1 /overview?focus=a;b#1',
  )
  takeOver(browser.area('w'), '/a/', '/a/')
  expect(minutes(browser, '/a/')).toBe('')
})

test('Where there is no room it is taken over the next time.', () => {
  const browser = old()
  browser.setRoom('full')
  takeOver(browser.area('w'), '/a/', '/a/')
  browser.setRoom('enough')
  takeOver(browser.area('w'), '/a/', '/a/')
  expect(minutes(browser, '/a/')).toBe('Lấp Vò báo cáo')
})

test('A draft under the path of the very page moves to that of the site.', () => {
  const browser = new Browser()
  browser.entries.set('draft;/a/index.html;p;row;x;1', 'text')
  takeOver(browser.area('w'), '/a/', '/a/index.html')
  expect([...browser.entries]).toEqual([['draft;/a/;p;row;x;1', 'text']])
})
