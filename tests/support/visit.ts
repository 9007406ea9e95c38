import type { Browser, BrowserContext, ConsoleMessage, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
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

export type OpenPage = (
  site: Site,
  size?: Size,
  address?: string,
  options?: { readonly initScript?: string; readonly waits?: boolean },
) => Promise<Visit>

let launched: Promise<Browser> | null = null

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
 * `comeTo` gives the file's one standing page of the site as it ships: to load the program anew
 * costs more than most tests do. It is for tests that look, and change nothing but the address:
 * what a reader sets or types would be found by the next test.
 */
export function sharedBrowser(): {
  readonly openPage: OpenPage
  readonly openSite: typeof openSite
  readonly comeTo: ComeTo
} {
  let standing: Visit | null = null
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
  afterAll(async () => {
    await standing?.page.context().close()
    await standing?.site.close()
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
      if (!standing) {
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
      await show(address.startsWith('/data') ? '/shortcomings' : '/data')
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
  const painted = async (): Promise<void> => {
    await page.waitForFunction(isWhole)
    await page.evaluate(untilQuiet)
    await page.waitForFunction(isWhole)
  }
  const change: Visit['change'] = async (act) => {
    await act()
    await painted()
  }
  return {
    page,
    site,
    complaints,
    painted,
    change,
    show: async (address) => {
      if (new URL(page.url()).hash === `#${address}`) return
      await change(async () => page.evaluate((hash) => window.location.assign(hash), `#${address}`))
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
 * Whether the page has loaded its data, or failed to, and no chart is still on its way. Runs in the
 * page. Tests of the mark `charts-painted` look at it themselves; the others wait for what a viewer
 * sees.
 */
function isWhole(): boolean {
  const main = document.querySelector('main')
  // While the program of another page is on its way, the page before it is still there, out of
  // sight.
  if (!main || document.querySelector('[aria-busy="true"]') || document.fonts.status !== 'loaded')
    return false
  return [...document.querySelectorAll('[data-part="chart"]')].every((frame) =>
    frame.querySelector('svg path, canvas'),
  )
}

/**
 * Settles once nothing on the page has changed for a while, and fails, naming what changes, when it
 * never comes to rest. Runs in the page.
 */
async function untilQuiet(): Promise<void> {
  const QUIET_MS = 80
  const RESTLESS_MS = 20_000
  await new Promise<void>((done, fail) => {
    let timer = setTimeout(finish, QUIET_MS)
    const end = performance.now() + RESTLESS_MS
    const observer = new MutationObserver(([change]) => {
      clearTimeout(timer)
      if (performance.now() > end) {
        observer.disconnect()
        const { target, type } = change ?? { target: document, type: '' }
        const place = target instanceof Element ? target.className : target.nodeName
        fail(new Error(`The page never comes to rest: ${type} at ${place}`))
        return
      }
      timer = setTimeout(finish, QUIET_MS)
    })
    function finish(): void {
      observer.disconnect()
      requestAnimationFrame(() => requestAnimationFrame(() => done()))
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
