import { describe, expect, test } from 'vitest'
import { draftPrefix } from '@/edit/storage/draftPrefix'
import { createDraftStore } from '@/edit/storage/draftStore'
import { stampOf } from '@/edit/change'
import type { PackageIdentity } from '@/edit/identity'
import type { DraftPort } from '@/edit/port'
import { Browser } from '#tests/support/browserWindows'
import { cellsAt, edit, newShortcoming } from '#tests/edit/drafts'

const openDraft = (browser: Browser, tab: string, storage = browser.open(tab)): DraftPort =>
  createDraftStore({
    storage,
    prefix: draftPrefix('p'),
    tab,
    now: browser.now,
    zip: () => Promise.reject(new Error('not here')),
  })

const high = edit('shortcomings', 0, { severity: 'high' })
const low = edit('shortcomings', 0, { severity: 'low' })
const other = edit('shortcomings', 1, { severity: 'high' })
const added = newShortcoming()
const severities = (port: DraftPort): unknown[] =>
  port.state().changes.map(({ key, cells }) => [key, cells['severity']])

describe('a draft', () => {
  test('survives that its window is closed, and is let go when it is discarded', () => {
    const browser = new Browser()
    openDraft(browser, 'a').save([high, added], null)
    const again = openDraft(browser, 'b')
    expect(severities(again)).toEqual([
      [high.key, 'high'],
      ['new', 'low'],
    ])
    again.remove(again.state().changes)
    expect([again.state().changes, [...browser.entries]]).toEqual([[], []])
    expect(openDraft(browser, 'c').state().changes).toEqual([])
  })

  test('that was discarded can be taken back while the page stands', () => {
    const port = openDraft(new Browser(), 'a')
    port.save([high, added], null)
    const before = severities(port)
    port.remove(port.state().changes)
    port.takeBack()
    expect(severities(port)).toEqual(before)
  })

  test('has no change of a row that is as the package has it again', () => {
    const port = openDraft(new Browser(), 'a')
    port.save([high], null)
    port.save([{ ...high, cells: cellsAt('shortcomings', 0) }], null)
    expect(port.state().changes).toEqual([])
  })

  test('keeps what is being typed, by window', () => {
    const browser = new Browser()
    const form = {
      table: 'shortcomings',
      key: '',
      typed: added.cells,
      source: null,
      isKeyOwn: false,
      seen: null,
    } as const
    const port = openDraft(browser, 'a')
    port.save([high], null)
    const { changes } = port.state()
    port.keepForm(form)
    // What every screen is made of is not made anew with each letter.
    expect(port.state().changes).toBe(changes)
    const again = openDraft(browser, 'a')
    expect(again.state().forms).toMatchObject([{ ...form, tab: 'a' }])
    again.dropForm({ table: 'shortcomings', key: '', tab: 'a' })
    expect(openDraft(browser, 'b').state().forms).toEqual([])
  })
})

describe('two windows', () => {
  test('see each other’s changes, and different rows merge', () => {
    const browser = new Browser()
    const [a, b] = [openDraft(browser, 'a'), openDraft(browser, 'b')]
    a.save([high], null)
    b.save([other], null)
    browser.deliver()
    expect(severities(a)).toEqual(severities(b))
    expect(severities(a)).toEqual([
      [high.key, 'high'],
      [other.key, 'high'],
    ])
    a.remove(a.state().changes)
    browser.deliver()
    expect(b.state().changes).toEqual([])
  })

  test('that write one row keep the later version and the earlier beside it, and say so', () => {
    const browser = new Browser()
    const [a, b] = [openDraft(browser, 'a'), openDraft(browser, 'b')]
    a.save([high], null)
    // The event has not come yet: what is stored counts all the same.
    b.save([low], null)
    expect(b.state().news).toMatchObject({ kind: 'replaced', change: { tab: 'a' } })
    browser.deliver()
    const [standing] = a.state().changes
    expect([
      standing?.cells['severity'],
      standing?.replaced.map(({ cells }) => cells['severity']),
    ]).toEqual(['low', ['high']])
    const [replaced] = standing?.replaced ?? []
    if (!standing || !replaced) throw new Error('There should be both')
    a.restore(standing, replaced)
    expect(a.state().changes[0]?.cells['severity']).toBe('high')
    expect(a.state().changes[0]?.replaced.map(({ cells }) => cells['severity'])).toEqual(['low'])
  })

  test('replace nothing where the version was looked at, or says the same', () => {
    const browser = new Browser()
    const [a, b] = [openDraft(browser, 'a'), openDraft(browser, 'b')]
    a.save([high], null)
    browser.deliver()
    b.save([low], stampOf(b.state().changes[0] ?? high))
    expect([b.state().news, b.state().changes[0]?.replaced]).toEqual([null, []])
    a.save([low], null)
    expect([a.state().news, a.state().changes[0]?.replaced]).toEqual([null, []])
  })

  test('lose nothing where one clears everything', () => {
    const browser = new Browser()
    const a = openDraft(browser, 'a')
    a.save([high], null)
    browser.clear()
    browser.deliver()
    expect(a.state().changes).toEqual([])
    a.takeBack()
    expect(severities(a)).toEqual([[high.key, 'high']])
    expect(severities(openDraft(browser, 'b'))).toEqual([[high.key, 'high']])
  })
})

describe('what cannot be kept', () => {
  test('stays in this window, is said, and is written once there is room', async () => {
    const browser = new Browser()
    const port = openDraft(browser, 'a')
    port.save([high], null)
    browser.setRoom('full')
    port.save([added], null)
    expect([port.state().unkept, severities(port).length, browser.entries.size]).toEqual([
      'quota',
      2,
      1,
    ])
    const identity: PackageIdentity = { name: 'p', version: '', fingerprint: '' }
    expect(await port.exportDraft(identity).text()).toContain('"key": "new"')
    browser.setRoom('enough')
    port.save([other], null)
    expect([port.state().unkept, browser.entries.size]).toEqual([null, 3])
  })

  test('is not forgotten because another window writes the same row', () => {
    const browser = new Browser()
    const [a, b] = [openDraft(browser, 'a'), openDraft(browser, 'b')]
    b.save([low], null)
    browser.setRoom('full')
    a.save([high], null)
    browser.deliver()
    expect(severities(a)).toEqual([[high.key, 'high']])
  })

  test('is all of it where the browser has no store, or forbids it', () => {
    const none = openDraft(new Browser(), 'a', new Browser().open('a', '/site/', null))
    none.save([high], null)
    expect([none.state().unkept, severities(none)]).toEqual(['unavailable', [[high.key, 'high']]])
    const browser = new Browser()
    browser.setRoom('forbidden')
    const port = openDraft(browser, 'a')
    port.save([high], null)
    expect([port.state().unkept, severities(port)]).toEqual(['unavailable', [[high.key, 'high']]])
  })
})

describe('what is damaged', () => {
  const name = (browser: Browser): string => [...browser.entries.keys()][0] ?? ''

  test('is put aside and said, and the rest is there', () => {
    const browser = new Browser()
    openDraft(browser, 'a').save([high, other], null)
    const damaged = name(browser)
    browser.entries.set(damaged, '{"version":1,"table":"shortc')
    const port = openDraft(browser, 'b')
    expect(severities(port)).toEqual([[other.key, 'high']])
    expect(port.state().aside.map(({ text }) => text)).toEqual(['{"version":1,"table":"shortc'])
    // It can be written anew, and what was put aside is still there the next time.
    port.save([high], null)
    expect(severities(openDraft(browser, 'c'))).toHaveLength(2)
    expect(openDraft(browser, 'c').state().aside).toHaveLength(1)
    port.dropAside()
    expect(openDraft(browser, 'd').state().aside).toEqual([])
  })

  test('stays where it is while there is no room to put it aside', () => {
    const browser = new Browser()
    openDraft(browser, 'a').save([high], null)
    const damaged = name(browser)
    browser.entries.set(damaged, 'x')
    browser.setRoom('full')
    expect(
      openDraft(browser, 'b')
        .state()
        .aside.map(({ text }) => text),
    ).toEqual(['x'])
    expect(browser.entries.get(damaged)).toBe('x')
  })

  test('is a change under the name of another row too', () => {
    const browser = new Browser()
    const port = openDraft(browser, 'a')
    port.save([high], null)
    browser.entries.set(`${name(browser)}x`, browser.entries.get(name(browser)) ?? '')
    expect(openDraft(browser, 'b').state()).toMatchObject({
      changes: [{ key: high.key }],
      aside: [{}],
    })
  })
})

describe('the draft of a colleague', () => {
  const handed = async (...rows: Parameters<DraftPort['save']>[0]): Promise<string> => {
    const port = openDraft(new Browser(), 'colleague')
    port.save(rows, null)
    return port.exportDraft({ name: 'p', version: '', fingerprint: '' }).text()
  }

  test('joins one’s own: the later version of a row stands, the other is kept beside it', async () => {
    const port = openDraft(new Browser(), 'a')
    port.save([{ ...high }, other], null)
    port.importDraft(await handed(low, added))
    expect(port.state().news).toMatchObject({ kind: 'imported', taken: 2, refused: 0 })
    expect(
      port
        .state()
        .changes.map(({ key }) => key)
        .sort(),
    ).toEqual([high.key, other.key, 'new'].sort())
    const both = port.state().changes.find(({ key }) => key === high.key)
    expect([both?.cells['severity'], both?.replaced.map(({ cells }) => cells['severity'])]).toEqual(
      ['low', ['high']],
    )
  })

  test('is refused with its reason where it is none, and changes nothing', () => {
    const port = openDraft(new Browser(), 'a')
    port.save([high], null)
    port.importDraft('<html>')
    expect([port.state().news, severities(port).length]).toEqual([
      { kind: 'refused', reason: 'json' },
      1,
    ])
  })
})

test('Packages of another name and sites in another place have drafts of their own.', () => {
  const browser = new Browser()
  openDraft(browser, 'a', browser.open('a', '/a/')).save([high], null)
  expect(openDraft(browser, 'b', browser.open('b', '/b/')).state().changes).toEqual([])
  expect(openDraft(browser, 'c', browser.open('c', '/a/')).state().changes).toHaveLength(1)
  expect(draftPrefix('p')).not.toBe(draftPrefix('q'))
})

describe('what a later program wrote', () => {
  const later = '{"version":2,"table":"shortcomings","new":true}'
  const place = `draft;/site/;p;row;shortcomings;${high.key}`

  test('is neither damaged nor offered for deletion: it stays where the later program looks', () => {
    const browser = new Browser()
    browser.entries.set(place, later)
    const { aside, later: left, changes } = openDraft(browser, 'a').state()
    expect([aside, left.map(({ text }) => text), changes, browser.entries.get(place)]).toEqual([
      [],
      [later],
      [],
      later,
    ])
  })

  test('is put aside where somebody writes the same row', () => {
    const browser = new Browser()
    browser.entries.set(place, later)
    openDraft(browser, 'a').save([high], null)
    const { aside, changes } = openDraft(browser, 'b').state()
    expect([aside.map(({ text }) => text), changes.length]).toEqual([[later], 1])
  })
})

test.each([2 ** 53 - 2, 8.64e15 + 1, 8.64e15])(
  'A stamp of %d locks nothing: what is saved after it is read again.',
  (savedAt) => {
    const browser = new Browser()
    openDraft(browser, 'a').save([high, other], null)
    const [name = '', text = ''] = [...browser.entries][0] ?? []
    browser.entries.set(name, text.replace(/"savedAt":\d+/, `"savedAt":${savedAt}`))
    const port = openDraft(browser, 'b')
    for (const each of [...port.state().changes, ...port.state().forms])
      expect(() => new Date(each.savedAt).toISOString()).not.toThrow()
    port.save([low], null)
    const again = openDraft(browser, 'c').state()
    expect(severities(openDraft(browser, 'c'))).toContainEqual([high.key, 'low'])
    const kept = JSON.stringify([again.aside, again.changes])
    expect(kept).toContain('high')
    for (const each of again.changes)
      expect(() => new Date(each.savedAt).toISOString()).not.toThrow()
  },
)

test('What another window has typed in a form since it was seen is not dropped with it.', () => {
  const browser = new Browser()
  const form = {
    table: 'shortcomings',
    key: '',
    typed: added.cells,
    source: null,
    isKeyOwn: false,
    seen: null,
  } as const
  const [a, b] = [openDraft(browser, 'a'), openDraft(browser, 'b')]
  b.keepForm(form)
  browser.deliver()
  const [seen] = a.state().forms
  b.keepForm({ ...form, typed: { ...added.cells, text: 'more' } })
  if (seen) a.dropForm(seen)
  expect(a.state().forms.map(({ typed }) => typed['text'])).toEqual(['more'])
  browser.deliver()
  expect(b.state().forms).toHaveLength(1)
})
