import type { Browser, BrowserContext, ConsoleMessage, Page } from 'playwright-core'
import { afterEach, beforeAll, expect } from 'vitest'
import { launchBrowser } from '../tools/browser.mjs'
import { openSite, type Site } from './site'

export type Size = { readonly width: number; readonly height: number }

export const DESK: Size = { width: 1366, height: 768 }
export const HALL: Size = { width: 1920, height: 1080 }
export const WIDE: Size = { width: 2560, height: 1080 }
export const WALL: Size = { width: 3840, height: 1080 }
export const PHONE: Size = { width: 390, height: 844 }

/** Whether a page that holds much scrolls as a whole in a window of that size (`ui/rooms.ts`). */
export const scrollsWhole = ({ width, height }: Size): boolean => width < 1040 || height < 860

/** One page of the built site in the browser, and everything it complained of. */
export type Visit = {
  readonly page: Page
  readonly site: Site
  /** Console errors and warnings, faults of the program, requests to another origin. */
  readonly complaints: readonly string[]
  /**
   * Shows another address of the site, such as `/data?lang=en`, without loading the page again, and
   * waits until it is painted.
   */
  readonly show: (address: string) => Promise<void>
  /**
   * Does something that changes the address, such as pressing a key, and waits until what came of
   * it is painted.
   */
  readonly change: (act: () => Promise<unknown>) => Promise<void>
  readonly reload: () => Promise<void>
  /**
   * Leaves the site and comes to an address of it from elsewhere, with whatever the browser has
   * kept.
   */
  readonly openAnew: (address: string) => Promise<void>
  readonly painted: () => Promise<void>
  /** Takes back complaints that a test brought about on purpose; how many there were. */
  readonly forget: (which: RegExp) => number
  /** The part of the address after `#`. */
  readonly address: () => string
  /** Closes the page and fails when it complained. */
  readonly close: () => Promise<void>
}

/** What echarts-for-react makes ECharts say, and means nothing. */
const HARMLESS = [/Instance .+ has been disposed/, /Can't get DOM width or height/]

/** No wait of a test takes longer, in ms. */
const PATIENCE = 15_000

/** No page comes to rest later, on a busy machine either, in ms. */
const REST = 30_000

export type OpenPage = (
  site: Site,
  size?: Size,
  address?: string,
  options?: { readonly initScript?: string; readonly waits?: boolean },
) => Promise<Visit>

let launched: Promise<Browser> | null = null

/** The page of `comeTo`, which the test files of a worker share as they share its browser. */
let standing: Visit | null = null

/** The browser of this worker, which ends with it; another one where it has gone down. */
async function theBrowser(): Promise<Browser> {
  const held = await launched
  if (held?.isConnected() === true) return held
  launched = launchBrowser()
  return launched
}

export type ComeTo = (size: Size, address: string) => Promise<Visit>

/**
 * The browser for a test file. Pages and sites opened in a test are closed after it, and a page
 * that complained fails it. Call it once at the top of the file.
 *
 * `comeTo` gives the one standing page of the site as it ships: to load the program anew costs more
 * than most tests do. It is for tests that look, and change nothing but the address:
 * what a reader sets or types would be found by the next test.
 */
export function sharedBrowser(): {
  readonly openPage: OpenPage
  readonly openSite: typeof openSite
  readonly comeTo: ComeTo
} {
  const closers: (() => Promise<void>)[] = []
  // Here and not in the first test, whose time it would take.
  beforeAll(theBrowser)
  afterEach(async ({ task }) => {
    // A page that a test failed on, or that complained, is not given to the next one.
    if (standing && (task.result?.state === 'fail' || standing.complaints.length > 0)) {
      closers.push(standing.site.close, standing.close)
      standing = null
    }
    // Pages before their sites, and every one of them also when one complains.
    const failures: unknown[] = []
    for (const close of closers.splice(0).reverse())
      await close().catch((failure: unknown) => failures.push(failure))
    if (failures.length > 0) throw failures[0]
  })
  const open = async (
    site: Site,
    ...[size = HALL, address = '/overview', options = {}]: Rest<Parameters<OpenPage>>
  ): Promise<Visit> => {
    const browser = await theBrowser()
    const context = await browser.newContext({
      viewport: { ...size },
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
    })
    const visit = await visitSite(context, site, options.initScript)
    await visit.page.goto(`${site.address}#${address}`, { waitUntil: 'commit' })
    if (options.waits !== false) await visit.painted()
    return visit
  }
  return {
    openSite: async (options) => {
      const site = await openSite(options)
      closers.push(site.close)
      return site
    },
    openPage: async (...asked) => {
      const visit = await open(...asked)
      closers.push(visit.close)
      return visit
    },
    comeTo: async (size, address) => {
      // A page that has gone down is not waited for.
      if (!standing || standing.page.isClosed()) {
        standing = await open(await openSite(), size, address)
        return standing
      }
      const { page, show } = standing
      await page.mouse.move(0, 0)
      await page.emulateMedia({
        media: null,
        colorScheme: null,
        forcedColors: null,
        contrast: null,
      })
      // By way of another page, so that nothing opened, pointed at or scrolled is there from before.
      await show(address.startsWith('/directives') ? '/data' : '/directives')
      await page.setViewportSize({ ...size })
      await show(address)
      return standing
    },
  }
}

type Rest<List> = List extends readonly [unknown, ...infer Others] ? Others : never

async function visitSite(
  context: BrowserContext,
  site: Site,
  initScript: string | undefined,
): Promise<Visit> {
  if (initScript !== undefined) await context.addInitScript({ content: initScript })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  const complaints: string[] = []
  page.on('console', (message) => {
    if (isComplaint(message, site))
      complaints.push(
        `console ${message.type()}: ${firstLines(message.text())} (${message.location().url})`,
      )
  })
  page.on('pageerror', (error) =>
    complaints.push(`fault: ${firstLines(error.stack ?? error.message)}`),
  )
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== site.origin && url.protocol !== 'data:' && url.protocol !== 'blob:')
      complaints.push(`asked another origin: ${url.href}`)
  })
  let isClosed = false
  // One question to the page, which answers when it has come to rest: to ask again at each frame
  // costs frames, and those cost more than what most tests look at.
  const painted = async (hash: string | null = null): Promise<void> => {
    const asked = { hash, patience: REST }
    await page.evaluate(untilPainted, asked).catch(async (failure: unknown) => {
      // The page went to another document meanwhile, by itself or because a test made it.
      if (!/context was destroyed|navigati/i.test(String(failure))) throw failure
      await page.evaluate(untilPainted, asked)
    })
  }
  const change: Visit['change'] = async (act) => {
    await act()
    await painted()
  }
  return {
    page,
    site,
    complaints,
    painted: async () => painted(),
    change,
    show: async (address) => {
      if (new URL(page.url()).hash === `#${address}`) return
      await painted(`#${address}`)
    },
    openAnew: async (address) => {
      await page.goto('about:blank')
      await page.goto(`${site.address}#${address}`, { waitUntil: 'commit' })
      await painted()
    },
    reload: async () => {
      await page.reload({ waitUntil: 'commit' })
      await painted()
    },
    forget: (which) => {
      const kept = complaints.filter((each) => !which.test(each))
      const forgotten = complaints.length - kept.length
      complaints.splice(0, complaints.length, ...kept)
      return forgotten
    },
    address: () => new URL(page.url()).hash.slice(1),
    close: async () => {
      if (isClosed) return
      isClosed = true
      await context.close()
      expect(complaints).toEqual([])
    },
  }
}

/**
 * The browser itself writes a line for each file that the server did not give; that is the case of
 * a test, not a complaint.
 */
function isComplaint(message: ConsoleMessage, site: Site): boolean {
  if (!['error', 'warning', 'assert'].includes(message.type())) return false
  const text = message.text()
  if (HARMLESS.some((each) => each.test(text))) return false
  const isAboutData = message.location().url.startsWith(`${site.address}data/`)
  return !(
    isAboutData &&
    /^Failed to load resource: the server responded with a status of [45]\d\d/.test(text)
  )
}

/**
 * Goes to another address where one is given, and settles once the page is what a viewer sees: its
 * data are loaded, or failed to, no chart is on its way, and nothing on it has changed for a while.
 * Fails where that does not come, and names what changes where it never comes to rest. Tests of the
 * mark `charts-painted` look at it themselves. Runs in the page.
 */
async function untilPainted({
  hash,
  patience,
}: {
  readonly hash: string | null
  readonly patience: number
}): Promise<void> {
  const QUIET_MS = 80
  if (hash !== null) window.location.assign(hash)
  await new Promise<void>((done, fail) => {
    const begun = performance.now()
    let timer = setTimeout(look, QUIET_MS)
    let turn = 0
    const observer = new MutationObserver(([change]) => {
      clearTimeout(timer)
      turn += 1
      if (performance.now() > begun + patience) {
        observer.disconnect()
        const { target, type } = change ?? { target: document, type: '' }
        const place = target instanceof Element ? target.className : target.nodeName
        fail(new Error(`The page never comes to rest: ${type} at ${place}`))
        return
      }
      timer = setTimeout(look, QUIET_MS)
    })
    function look(): void {
      if (performance.now() > begun + patience) {
        observer.disconnect()
        fail(new Error(`The page is not whole after ${patience} ms`))
      } else if (isWhole()) {
        const seen = (turn += 1)
        // What comes with these frames begins the wait again.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            if (seen !== turn) return
            observer.disconnect()
            done()
          }),
        )
      } else timer = setTimeout(look, QUIET_MS)
    }
    function isWhole(): boolean {
      const main = document.querySelector('main')
      // While the program of another page is on its way, the page before it is still there, out of
      // sight.
      if (!main || document.querySelector('[aria-busy="true"]')) return false
      if (document.fonts.status !== 'loaded') return false
      // Nor is a page that the address has left.
      const address = window.location.hash
      const shown = document.querySelector<HTMLElement>('[data-page]')?.dataset['page']
      if (shown !== undefined && (/^#\/([a-z]+)\b/.exec(address)?.[1] ?? shown) !== shown)
        return false
      if (shown !== undefined && /[?&]present=slide\b/.test(address)) return false
      return [...document.querySelectorAll('[data-part="chart"]')].every((frame) =>
        frame.querySelector('svg path, canvas'),
      )
    }
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
  })
}

const firstLines = (text: string): string => text.split('\n').slice(0, 3).join('\n')

/**
 * Lays a style over the page for a test, past the page's policy, which lets no style be written
 * into it.
 */
export async function addStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets.push(sheet)
  }, css)
}
