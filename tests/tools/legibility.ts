import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { THEMES } from '@/address/screen'
import { shippedMeetings, walkShow, type Screen } from '#tests/support/showWalk'
import { checkSlide } from '#tests/support/slideCheck'
import { serveFolder } from '#tests/support/staticServer'
import { launchBrowser } from '#tests/tools/browser.mjs'
import { SIZES } from '#tests/show/slides/sizes'
import { reportOf, reportText, screenName, type Looked } from './legibilityReport'

const ROOMS = [4, 5, 6]
/** The size that every theme is looked at on; the others are for the light one. */
const USUAL = '1920x1080'
/** Pages at a time. */
const PAGES = 2
const PREFIX = '/so-noi-vu/cchc/'

/**
 * Looks at every slide of every agenda that ships, on every screen and for every room: `npm run
 * legibility`. Tells the smallest text, the farthest viewer, the lowest contrasts and every fault;
 * ends with 1 where there is one.
 *
 * `--json` prints one object. `--sizes=1920x1080,3840x1080`, `--rooms=4,5` and `--themes=dark` look
 * at fewer; `--site=FOLDER` at another built site than `dist`.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      rooms: { type: 'string' },
      themes: { type: 'string' },
      site: { type: 'string' },
    },
  })
  const site = values.site ?? fileURLToPath(new URL('../../dist/', import.meta.url))
  const screens = screensOf(values)
  const looked = await lookAt(path.resolve(site), screens)
  const report = reportOf(looked, screens)
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report))
  return report.ok ? 0 : 1
}

type Asked = { readonly [key in 'sizes' | 'rooms' | 'themes']?: string | undefined }

function screensOf({ sizes, rooms, themes }: Asked): Screen[] {
  const names = sizes?.split(',') ?? SIZES.map((size) => size.join('x'))
  return names.flatMap((name) => {
    const [width = 0, height = 0] = name.split('x').map(Number)
    if (!(width > 0 && height > 0)) throw new Error(`Not a size: ${name}. Write 1920x1080.`)
    const looks = themes?.split(',') ?? (name === USUAL ? THEMES : THEMES.slice(0, 1))
    return looks.flatMap((theme) =>
      (rooms?.split(',').map(Number) ?? ROOMS).map((room) => ({ width, height, room, theme })),
    )
  })
}

async function lookAt(site: string, screens: readonly Screen[]): Promise<Looked[]> {
  const meetings = shippedMeetings(site)
  if (meetings.length === 0) throw new Error(`No agenda ships with ${site}.`)
  const server = await serveFolder(site, PREFIX, new Map())
  const browser = await launchBrowser()
  const looked: Looked[] = []
  // The largest pictures take longest: they begin.
  const waiting = [...screens].sort((a, b) => b.width * b.height - a.width * a.height)
  const work = async (): Promise<void> => {
    for (let screen = waiting.shift(); screen; screen = waiting.shift()) {
      const shown = screen
      for (const meeting of meetings) {
        await walkShow(
          browser,
          { address: `${server.origin}${PREFIX}`, meeting, screen: shown },
          async (page, place) => {
            const found = await checkSlide(page, shown)
            if (found.pieces < 3)
              throw new Error(
                `Nothing stands on ${meeting} ${place.slide}.${place.part} at ${screenName(shown)}.`,
              )
            looked.push({ meeting, screen: shown, ...place, found })
          },
        )
      }
    }
  }
  try {
    await Promise.all(Array.from({ length: PAGES }, work))
  } finally {
    await browser.close()
    await server.close()
  }
  return looked.sort(
    (a, b) =>
      screens.indexOf(a.screen) - screens.indexOf(b.screen) || a.slide - b.slide || a.part - b.part,
  )
}
