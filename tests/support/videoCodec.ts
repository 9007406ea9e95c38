import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/**
 * Seconds of the picture standing still: a codec needs some frames until it has it whole, and a
 * slide stands longer.
 */
const SETTLES = 3
/** Before its end, in s, the picture is taken back. */
const TAKEN = 0.5
/** The most that a system of video conferences sends of a shared screen where lines are poor. */
const RATE = '1M'
/**
 * Sizes that Tesseract reads a picture at: what it misses at one it may read at the other, and
 * nobody looks at a screen only once.
 */
const ENLARGED = [1, 2] as const

/**
 * What comes out at the other end of a video conference: the picture at 720p in H.264, 4:2:0, at 1
 * Mbit/s, settled, and shown at its own size again. `from` and `to` are PNG files; `clip` is where
 * the video goes.
 */
export async function sendByVideo(
  from: string,
  clip: string,
  to: string,
  size: { readonly width: number; readonly height: number },
) {
  const settings = [
    '-c:v',
    'libx264',
    '-preset',
    'veryfast',
    '-tune',
    'zerolatency',
    '-threads',
    '1',
    '-g',
    '60',
  ]
  const rate = ['-b:v', RATE, '-maxrate', RATE, '-bufsize', RATE]
  const picture = ['-loop', '1', '-framerate', '30', '-t', String(SETTLES), '-i', from]
  await ffmpeg(
    ...picture,
    '-vf',
    'scale=1280:720:flags=lanczos,format=yuv420p',
    ...settings,
    ...rate,
    clip,
  )
  const back = `scale=${size.width}:${size.height}:flags=lanczos`
  await ffmpeg('-sseof', `-${TAKEN}`, '-i', clip, '-frames:v', '1', '-vf', back, to)
}

/**
 * The words that Tesseract reads on a picture, each as often as it stands there, at the better of
 * two sizes.
 */
export async function readWords(picture: string): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  for (const times of ENLARGED) {
    const large = times === 1 ? picture : `${picture}.${times}.png`
    if (times !== 1) await ffmpeg('-i', picture, '-vf', `scale=${times}*iw:-1:flags=lanczos`, large)
    // Words stand scattered over a slide, not in the columns of a page: mode 11.
    const { stdout } = await execute('tesseract', [large, '-', '-l', 'vie', '--psm', '11'], {
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
      maxBuffer: 1 << 24,
    })
    for (const [word, count] of countWords([stdout]))
      counts.set(word, Math.max(count, counts.get(word) ?? 0))
  }
  return counts
}

/**
 * Words and figures of some texts, each as often as it stands there; without case and without the
 * signs between them.
 */
export function countWords(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const [word] of text
      .normalize('NFC')
      .toLowerCase()
      .matchAll(/\d+(?:[.,]\d+)*|\p{L}+/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** What two counts have in common. */
export function common(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  return new Map(
    [...a]
      .map(([word, count]) => [word, Math.min(count, b.get(word) ?? 0)] as const)
      .filter(([, count]) => count > 0),
  )
}

export function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

async function ffmpeg(...args: readonly string[]): Promise<void> {
  await execute('ffmpeg', ['-v', 'error', '-y', ...args])
}
