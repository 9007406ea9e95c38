import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type { ChosenFile } from '@/since/earlierFiles'
import {
  createEarlierPackage,
  EARLIER_MESSAGE,
  type Earlier,
  type EarlierMessage,
  type EarlierPackage,
  type EarlierShelf,
} from '@/since/earlierPackage'
import { SMALL_PACKAGE } from '#tests/support/smallPackage'

const NAMED = (name: string): readonly ChosenFile[] =>
  Object.entries(SMALL_PACKAGE).map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(
      path === 'datapackage.json' ? text.replace('"small"', JSON.stringify(name)) : text,
    ),
  }))

/** What a window keeps over a reload. */
function newShelf(): EarlierShelf {
  let held: readonly ChosenFile[] | null = null
  return {
    load: () => held,
    save: (files) => {
      held = files
    },
  }
}

/** Windows of one browser that hear each other at once. */
class Windows {
  readonly #windows: EarlierPackage[] = []
  waiting: Promise<void>[] = []

  open(show: string | null, shelf = newShelf()): EarlierPackage {
    const window: EarlierPackage = createEarlierPackage(
      () => show,
      (message) => this.tell(message, window),
      shelf,
    )
    this.#windows.push(window)
    return window
  }

  tell(message: EarlierMessage, from: EarlierPackage | null): void {
    for (const each of this.#windows) if (each !== from) this.waiting.push(each.hear(message))
  }

  async settled(): Promise<void> {
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) await next
  }
}

const nameIn = (earlier: Earlier): string | null =>
  earlier.status === 'ready' ? earlier.dataset.about.name : null
const choose = (window: EarlierPackage, name: string): Promise<boolean> =>
  window.choose(name, () => Promise.resolve(NAMED(name)))

describe('an earlier package chosen in one window', () => {
  test('never goes in the place of one that was chosen in another', async () => {
    const windows = new Windows()
    const [a, b] = [windows.open(null), windows.open('other')]
    await b.want()
    await choose(b, 'last-year')
    await choose(a, 'last-month')
    await windows.settled()
    expect([nameIn(a.get()), nameIn(b.get())]).toEqual(['last-month', 'last-year'])
  })

  test('is there again after a reload, and goes before what another window has', async () => {
    const windows = new Windows()
    const shelf = newShelf()
    const [a, b] = [windows.open(null, shelf), windows.open(null)]
    await choose(a, 'last-month')
    await choose(b, 'last-year')
    const reloaded = windows.open(null, shelf)
    await reloaded.want()
    await windows.settled()
    expect(nameIn(reloaded.get())).toBe('last-month')
  })

  test('comes to a window that asks and has none', async () => {
    const windows = new Windows()
    const [a, b, c] = [windows.open(null), windows.open(null), windows.open(null)]
    await choose(a, 'last-year')
    await b.want()
    await windows.settled()
    expect([nameIn(b.get()), nameIn(c.get())]).toEqual(['last-year', null])
  })

  test('is followed by the windows of its show', async () => {
    const windows = new Windows()
    const [room, notes] = [windows.open('show'), windows.open('show')]
    await choose(room, 'last-year')
    await windows.settled()
    await choose(room, 'last-month')
    await windows.settled()
    expect(nameIn(notes.get())).toBe('last-month')
  })

  test('stays where a message holds no package', async () => {
    const windows = new Windows()
    const notes = windows.open('show')
    await choose(notes, 'last-year')
    windows.tell(
      { kind: 'files', show: 'show', files: [{ path: 'x', bytes: Uint8Array.of(1) }] },
      null,
    )
    await windows.settled()
    expect(nameIn(notes.get())).toBe('last-year')
  })
})

test('Of a thousand strange messages none is taken for one of ours, and none throws.', () => {
  const bytes = fc.uint8Array({ maxLength: 4 })
  const near = fc.record({
    kind: fc.constantFrom('files', 'ask', 'x'),
    show: fc.anything(),
    files: fc.oneof(
      fc.anything(),
      fc.array(fc.record({ path: fc.anything(), bytes: fc.oneof(bytes, fc.anything()) })),
    ),
  })
  fc.assert(
    fc.property(fc.oneof(fc.anything(), near), (value) => {
      const read = v.safeParse(EARLIER_MESSAGE, value)
      if (!read.success || read.output.kind === 'ask') return
      for (const { path, bytes: each } of read.output.files)
        expect([typeof path, each instanceof Uint8Array]).toEqual(['string', true])
    }),
    { seed: 14, numRuns: 1000 },
  )
})
