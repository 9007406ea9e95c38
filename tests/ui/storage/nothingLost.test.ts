import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stampOf, type Change, type FormDraft } from '@/edit/change'
import { createDraftStore } from '@/edit/storage/draftStore'
import { draftPrefix } from '@/edit/storage/draftPrefix'
import type { DraftPort } from '@/edit/port'
import type { SiteStorage } from '@/ui/storage/storage'
import { createVersionStore, type Version, type VersionStore } from '@/ui/storage/versions'
import { Browser } from '#tests/support/browserWindows'
import { expectTable } from '#tests/support/docsTable'
import { edit } from '#tests/edit/drafts'

/**
 * What a person does in a window, or what happens to the browser. `a`, `b`: which of what there is.
 */
type Act = {
  readonly kind: (typeof KINDS)[number]
  readonly window: number
  readonly a: number
  readonly b: number
}

const KINDS = [
  ...(['open', 'close', 'reload', 'deliver', 'full', 'forbidden', 'enough', 'wait'] as const),
  ...(['type', 'shorten', 'join', 'dropOther', 'dropText'] as const),
  ...(['save', 'remove', 'takeBack', 'restore', 'keepForm', 'dropForm'] as const),
]

const STORES = ['enough', 'full', 'forbidden'] as const
const STORE_TEXTS = {
  enough: 'with room in the store',
  full: 'with a full store',
  forbidden: 'with a store that is forbidden',
} as const
const isStore = (kind: string): kind is (typeof STORES)[number] =>
  STORES.some((each) => each === kind)

const ACT = fc.record({
  kind: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...KINDS) },
    fc.constantFrom('type', 'keepForm', 'deliver'),
  ),
  window: fc.nat(3),
  a: fc.nat(2),
  b: fc.nat(2),
})

type Window = {
  readonly name: string
  readonly site: string
  readonly storage: SiteStorage
  readonly minutes: VersionStore
  readonly draft: DraftPort
}

const SITES = ['/site/', '/site/b/']
const ITEMS = ['m /overview#1', 'm /units;x~1#1']

/**
 * The windows of one browser, and every text that was typed and not let go by somebody who saw it.
 */
class Room {
  readonly browser = new Browser()
  windows: Window[] = []
  readonly alive = new Map<string, string>()
  #count = 0

  open(name = `w${(this.#count += 1)}`, site = SITES[this.#count % 2] ?? ''): Window {
    const { browser } = this
    const storage = browser.open(name, site)
    const zip = (): Promise<never> => Promise.reject(new Error('not here'))
    const window: Window = {
      name,
      site,
      storage,
      minutes: createVersionStore(storage, 'minutes', name, browser.now),
      draft: createDraftStore({
        storage,
        prefix: draftPrefix('p'),
        tab: name,
        now: browser.now,
        zip,
      }),
    }
    this.windows.push(window)
    return window
  }

  /** Leaves a window, unless it asks to stay. */
  leave(window: Window): boolean {
    if (window.storage.unkept('') !== null) return false
    this.browser.close(window.name)
    this.windows = this.windows.filter((each) => each !== window)
    return true
  }

  typed(window: Window): string {
    const token = `<${(this.#count += 1)}>`
    this.alive.set(token, window.site)
    return token
  }

  letGo(text: string | null, but = ''): void {
    for (const token of (text ?? '').match(/<\d+>/g) ?? [])
      if (!but.includes(token)) this.alive.delete(token)
  }

  do({ kind, window: at, a, b }: Act): void {
    if (kind === 'open' || this.windows.length === 0) {
      if (this.windows.length < 4) this.open()
      return
    }
    const window = this.windows[at % this.windows.length]
    if (!window) return
    const { minutes, draft } = window
    const item = ITEMS[a % ITEMS.length] ?? ''
    const view = minutes.get(item)
    const other = view.others[b % Math.max(1, view.others.length)]
    switch (kind) {
      case 'close':
        return void this.leave(window)
      case 'reload':
        if (this.leave(window)) this.open(window.name, window.site)
        return
      case 'deliver':
        return this.browser.deliver(a + 1)
      case 'full':
      case 'forbidden':
      case 'enough':
        return this.browser.setRoom(kind)
      case 'wait':
        return this.browser.wait(a === 0 ? 5_000_000 : 50)
      case 'type':
        return minutes.write(item, view.text + this.typed(window))
      case 'shorten': {
        const shorter = view.text.slice(view.text.indexOf('>') + 1)
        this.letGo(view.text, shorter)
        return minutes.write(item, shorter)
      }
      case 'join':
        if (!other) return
        minutes.write(item, view.text + (other.text ?? ''))
        return minutes.drop(item, other)
      case 'dropOther':
        if (!other) return
        this.letGo(
          other.text,
          minutesText({ ...view, others: view.others.filter((each) => each !== other) }),
        )
        return minutes.drop(item, other)
      case 'dropText':
        this.letGo(minutesText(view))
        return minutes.drop(item)
      case 'save': {
        const row = edit('shortcomings', a % 2, {})
        const shown = draft.state().changes.find((each) => each.key === row.key)
        const isSeen = b > 0
        if (shown && isSeen) this.letGo(textOf(shown))
        return draft.save(
          [{ ...row, cells: { ...row.cells, text: this.typed(window) } }],
          shown && isSeen ? stampOf(shown) : null,
        )
      }
      case 'remove': {
        const [change] = draft.state().changes.slice(a)
        if (!change) return
        // It can be taken back as long as this window does nothing else: that is not held against
        // it here.
        for (const version of [change, ...change.replaced]) this.letGo(textOf(version))
        return draft.remove([change])
      }
      case 'takeBack': {
        const { news } = draft.state()
        if (news?.kind === 'removed')
          for (const each of news.changes) this.alive.set(textOf(each), window.site)
        return draft.takeBack()
      }
      case 'restore': {
        const change = draft.state().changes.find(({ replaced }) => replaced.length > 0)
        const version = change?.replaced[b % change.replaced.length]
        if (change && version) draft.restore(change, version)
        return
      }
      case 'keepForm': {
        const own = draft.state().forms.find((form) => form.tab === window.name)
        if (own) this.letGo(own.typed['text'] ?? '')
        const typed = { ...edit('shortcomings', 0, {}).cells, text: this.typed(window) }
        return draft.keepForm({
          table: 'shortcomings',
          key: '',
          typed,
          source: null,
          isKeyOwn: false,
          seen: null,
        })
      }
      case 'dropForm': {
        const [form] = draft.state().forms.slice(a)
        if (!form) return
        this.letGo(form.typed['text'] ?? '')
        return draft.dropForm(form)
      }
    }
  }

  /**
   * What was typed and is not to be seen in the end, by window; and what one site sees of the
   * other.
   */
  lost(): readonly string[] {
    this.browser.setRoom('enough')
    for (const { storage } of this.windows) storage.retry()
    this.browser.deliver()
    return SITES.flatMap((site) => {
      const fresh = this.open(undefined, site)
      const mine = [...this.alive].filter(([, of]) => of === site).map(([token]) => token)
      const lost = this.windows
        .filter((each) => each.site === site)
        .flatMap((window) =>
          mine
            .filter((token) => !allOf(window).includes(token))
            .map((token) => `${window.name} ${token}`),
        )
      const strange = [...this.alive].filter(
        ([token, of]) => of !== site && allOf(fresh).includes(token),
      )
      return [...lost, ...strange.map(([token]) => `${site} ${token}`)]
    })
  }
}

const minutesText = (view: {
  readonly text: string
  readonly others: readonly Version[]
}): string => [view.text, ...view.others.map(({ text }) => text)].join(' ')
const textOf = ({ cells }: Pick<Change, 'cells'>): string => cells['text'] ?? ''

function allOf({ minutes, draft }: Window): string {
  const { changes, forms, aside, later } = draft.state()
  const rows = changes.flatMap((change) => [change, ...change.replaced].map(textOf))
  const kept = forms.map((form: FormDraft) => form.typed['text'])
  return JSON.stringify([
    ITEMS.map((item) => minutesText(minutes.get(item))),
    rows,
    kept,
    aside,
    later,
  ])
}

type Step = readonly [Act['kind'], number, number]
const history = (...steps: readonly Step[]): Act[] =>
  steps.map(([kind, window, a]) => ({ kind, window, a, b: 0 }))

/** The same row in two windows that could not be written: in one it had taken another's place. */
const SAME_ROW_BESIDE = history(
  ['open', 0, 0],
  ['save', 0, 1],
  ['open', 0, 0],
  ['full', 0, 0],
  ['save', 0, 1],
  ['restore', 0, 0],
  ['remove', 3, 0],
  ['takeBack', 3, 0],
)
/** A row removed beside which another window's version has come to stand unseen. */
const REMOVED_UNSEEN = history(
  ['open', 0, 0],
  ['type', 0, 0],
  ['open', 0, 0],
  ['forbidden', 0, 0],
  ['save', 1, 0],
  ['enough', 0, 0],
  ['save', 0, 0],
  ['type', 3, 0],
  ['remove', 0, 0],
)

test('Whatever several windows type, reload, close and are told late, with room or without, nothing typed is lost.', () => {
  const acts = new Map<string, number>()
  const histories = 500
  fc.assert(
    fc.property(fc.array(ACT, { maxLength: 60, size: 'max' }), (acted) => {
      const room = new Room()
      let store: string = 'enough'
      for (const act of acted) {
        const place = `${Math.max(1, room.windows.length)} ${store}`
        acts.set(place, (acts.get(place) ?? 0) + 1)
        if (isStore(act.kind) && room.windows.length > 0) store = act.kind
        room.do(act)
      }
      expect(room.lost()).toEqual([])
    }),
    { seed: 14, numRuns: histories, examples: [[SAME_ROW_BESIDE], [REMOVED_UNSEEN]] },
  )
  expectTable('docs/reliability.md', 'typed', {
    columns: ['windows open', ...STORES.map((store) => `acts, ${STORE_TEXTS[store]}#`), 'lost#'],
    rows: [1, 2, 3, 4].map((open) => [
      open,
      ...STORES.map((store) => (acts.get(`${open} ${store}`) ?? 0).toLocaleString('en')),
      0,
    ]),
  })
}, 60_000)
