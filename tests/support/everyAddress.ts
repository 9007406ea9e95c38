import { PAGES } from '@/screens/registry'

/** A page of the built site in some browser. */
export type DrivenPage = {
  readonly resize: (width: number, height: number) => Promise<void>
  /** What an expression comes to in the page, as a text. Waits for a promise. */
  readonly read: (expression: string) => Promise<string>
}

const ADDRESSES = [
  ...PAGES.map((page) => `/${page}`),
  '/overview?unit=lap-vo&tables=1',
  '/overview?cell=lap-vo~ho-so',
  '/overview?why=lap-vo',
  '/indicators?indicator=ho-so',
  '/units?unit=lap-vo',
  '/data?show=import',
  '/data?show=edit',
  '/overview?present=slide',
  '/learning?present=slide&unit=lap-vo',
  '/meeting?present=notes&meeting=2021-10-27',
]
export const SIZES = [
  [1366, 768],
  [1920, 1080],
  [390, 844],
] as const

/** Whether a page stands: its words, once none of it is still on its way. */
const STANDS = `new Promise((done) => {
  const until = performance.now() + 10000
  const look = () => {
    const text = document.body.innerText
    const isThere = text.length > 200 && !/Đang (đọc|tải)/.test(text)
    if (isThere || performance.now() > until) setTimeout(() => done(isThere), 300)
    else setTimeout(look, 100)
  }
  look()
})`

/**
 * Goes to every page, further views, slides and the presenter's window at the desk, in the hall and
 * on a phone, and gives what fails: a page that does not stand, a part that failed, a page that
 * moves sideways. `looks` is the row of the table in `docs/reliability.md`.
 */
export async function walkEveryAddress(
  page: DrivenPage,
  sizes: readonly (readonly [width: number, height: number])[] = SIZES,
): Promise<{ readonly faults: readonly string[]; readonly looks: readonly (string | number)[] }> {
  const faults: string[] = []
  for (const address of ADDRESSES)
    for (const [width, height] of sizes) {
      const place = `${address} ${width}`
      await page.resize(width, height)
      await page.read(`void (location.hash = '#${address}')`)
      if ((await page.read(STANDS)) !== 'true') faults.push(`${place}: does not stand`)
      const failed = '.issues-status__paneFailed, [data-lost]'
      if ((await page.read(`document.querySelectorAll('${failed}').length`)) !== '0')
        faults.push(`${place}: a part failed`)
      // A presenter's window is nothing for a phone.
      if (width < 600 && address.includes('present=notes')) continue
      if ((await page.read('document.documentElement.scrollWidth - innerWidth > 1')) !== 'false')
        faults.push(`${place}: moves sideways`)
    }
  const named = sizes.map((size) => size.join('×')).join(', ')
  return { faults, looks: [ADDRESSES.length, named, ADDRESSES.length * sizes.length] }
}
