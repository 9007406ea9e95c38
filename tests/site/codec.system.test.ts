import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { readPainted } from '#tests/support/painted'
import { installReaders } from '#tests/support/programs'
import { shippedMeetings, walkShow } from '#tests/support/showWalk'
import { serveFolder } from '#tests/support/staticServer'
import { common, countWords, readWords, sendByVideo, total } from '#tests/support/videoCodec'
import { launchBrowser } from '#tests/tools/browser.mjs'

const SCREEN = { width: 1920, height: 1080, room: 4, theme: 'light' } as const
const PREFIX = '/so-noi-vu/cchc/'
/** Of the words read before, over all slides. */
const LEAST_KEPT = 0.98
/**
 * Of the words that stand on the slides Tesseract must read so many, or it is no reader to go by.
 */
const LEAST_READ = 0.95
/** Pictures at a time. */
const LANES = 2
const PATIENCE = 15 * 60_000

/** A slide as it is sent, and the words that stand on it. */
type Shot = {
  readonly name: string
  readonly file: string
  readonly stands: ReadonlyMap<string, number>
}

const folder = mkdtempSync(path.join(tmpdir(), 'codec-'))
beforeAll(installReaders, 600_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function shootAll(): Promise<Shot[]> {
  const site = inject('builtSite')
  const server = await serveFolder(site, PREFIX, new Map())
  const browser = await launchBrowser()
  const shots: Shot[] = []
  try {
    for (const meeting of shippedMeetings(site)) {
      await walkShow(
        browser,
        { address: `${server.origin}${PREFIX}`, meeting, screen: SCREEN },
        async (page, { slide, part }) => {
          const name = `${meeting} ${slide}.${part}`
          const file = path.join(folder, `${name}.png`)
          await page.screenshot({ path: file })
          const { texts } = await readPainted(page)
          shots.push({ name, file, stands: countWords(texts.map(({ what }) => what)) })
        },
      )
    }
  } finally {
    await browser.close()
    await server.close()
  }
  return shots
}

/**
 * Compared are the words that Tesseract reads rightly on the slide as the browser draws it with
 * those it reads rightly on what came through, both pictures of the same size and read in the same
 * way; a word is read rightly where it stands on the slide, as often as it stands there. So what
 * the reader makes up counts neither for nor against.
 */
test(
  'Of the words read on the slides of the shipped agenda, 98 % are still read after 720p H.264 4:2:0 at 1 Mbit/s.',
  async () => {
    const shots = await shootAll()
    const found: { name: string; stands: number; before: number; kept: number; lost: string }[] = []
    const waiting = [...shots]
    const work = async (): Promise<void> => {
      for (let shot = waiting.shift(); shot; shot = waiting.shift()) {
        const { name, file, stands } = shot
        const back = `${file}.back.png`
        await sendByVideo(file, `${file}.mp4`, back, SCREEN)
        const before = common(await readWords(file), stands)
        const kept = common(before, await readWords(back))
        const lost = [...before]
          .filter(([word, count]) => count > (kept.get(word) ?? 0))
          .map(([word]) => word)
        found.push({
          name,
          stands: total(stands),
          before: total(before),
          kept: total(kept),
          lost: lost.join(' '),
        })
      }
    }
    await Promise.all(Array.from({ length: LANES }, work))
    const sum = (key: 'stands' | 'before' | 'kept'): number =>
      found.reduce((all, each) => all + each[key], 0)
    const [stands, before, kept] = [sum('stands'), sum('before'), sum('kept')]
    const lost = found
      .filter(({ lost: words }) => words !== '')
      .map(({ name, lost: words }) => `${name}: ${words}`)
    const share = kept / before
    process.stdout.write(
      `codec: ${found.length} slides, ${stands} words, ${before} read before, ${kept} of them after: ${(100 * share).toFixed(2)} %\n${lost.sort().join('\n')}\n`,
    )
    expect(found.length).toBeGreaterThanOrEqual(13)
    expect(before / stands).toBeGreaterThan(LEAST_READ)
    expect(share, lost.join('\n')).toBeGreaterThanOrEqual(LEAST_KEPT)
  },
  PATIENCE,
)
