import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { inject } from 'vitest'
import type { Json } from '@/dataset/publish'
import { withExtents } from '@/dataset/wholeness'
import { serveFolder, type Answer } from './staticServer'

/**
 * What becomes of a file: its new content, `null` when it is deleted, or the new content out of the
 * old text.
 */
export type Change = string | Uint8Array | null | ((old: string) => string | Uint8Array)

export type Site = {
  /** Where the page is: `http://127.0.0.1:PORT/so-noi-vu/cchc/`. */
  readonly address: string
  readonly origin: string
  /** The paths asked for so far, within the site. */
  readonly asked: readonly string[]
  /** The text of a file as it is deployed now. */
  readonly read: (file: string) => string
  /** Changes a file as an officer would who puts another one on the server. */
  readonly change: (file: string, change: Change) => void
  /**
   * Makes the server say something else in place of a file; `null` makes it give the file again.
   */
  readonly answer: (file: string, answer: Answer | null) => void
  readonly close: () => Promise<void>
}

const SUB_PATH = '/so-noi-vu/cchc/'

/**
 * Deploys a copy of the built site, with files changed, in a sub-path of a plain web server.
 * Paths are within the site: `data/units.csv`, `index.html`.
 */
export async function openSite(
  options: {
    readonly changes?: Readonly<Record<string, Change>>
    readonly answers?: Readonly<Record<string, Answer>>
    readonly prefix?: string
  } = {},
): Promise<Site> {
  const { changes = {}, answers = {}, prefix = SUB_PATH } = options
  const built = inject('builtSite')
  const folder = mkdtempSync(path.join(path.dirname(built), 'site-'))
  deploy(built, folder)
  const spoken = new Map(Object.entries(answers))
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8')
  const change: Site['change'] = (file, to) => {
    const place = path.join(folder, file)
    if (to === null) return rmSync(place, { recursive: true })
    const content = typeof to === 'function' ? to(read(file)) : to
    mkdirSync(path.dirname(place), { recursive: true })
    // A file of its own: the one that lies there is that of the built site.
    rmSync(place, { force: true })
    writeFileSync(place, content)
  }
  for (const [file, to] of Object.entries(changes)) change(file, to)
  const { origin, asked, close } = await serveFolder(folder, prefix, spoken)
  return {
    address: `${origin}${prefix}`,
    origin,
    asked,
    read,
    change,
    answer: (file, answer) =>
      void (answer === null ? spoken.delete(file) : spoken.set(file, answer)),
    close: async () => {
      await close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/**
 * Puts the files of one folder into another, as links: hundreds of tests each have a site of their
 * own. The packed copies are left out, which the plain server does not know.
 */
function deploy(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, place] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.isDirectory()) {
      mkdirSync(place)
      deploy(source, place)
    } else if (!/\.(?:br|gz)$/.test(entry.name)) {
      try {
        linkSync(source, place)
      } catch {
        // Another file system, or one without links.
        cpSync(source, place)
      }
    }
  }
}

/** The descriptor as whoever publishes writes it over the files that lie on the server now. */
export function published(site: Site): void {
  site.change('data/datapackage.json', (old) =>
    JSON.stringify(
      withExtents(JSON.parse(old) as Readonly<Record<string, Json>>, (file) =>
        new TextEncoder().encode(site.read(`data/${file}`)),
      ),
    ),
  )
}

/** The text of a file of the data package as it ships. */
export function shippedFile(name: string): string {
  return readFileSync(path.join(inject('builtSite'), 'data', name), 'utf8')
}
