import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { TABLE_NAMES } from '@/dataset/declarations'
import { DESCRIPTOR_FILE } from '@/dataset/descriptor'
import { formatJson, withSchemas, type Json } from '@/dataset/publish'
import { withExtents } from '@/dataset/wholeness'
import { policyOf, withShortScripts } from './policy.mjs'
import { referencePage } from './referencePage'
import { templateOf } from './templates'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const HOSTING = ['nginx.conf', 'apache.conf', 'web.config'].map((name) => `docs/hosting/${name}`)
const POLICY = /(Content-Security-Policy"? (?:value=)?")[^"]*/

/**
 * Everything that follows from the declarations and from the page: the file below the project, and
 * what it must hold.
 */
export function publishedFiles(): ReadonlyMap<string, string> {
  const policy = policyOf(withShortScripts(readFileSync(path.join(ROOT, 'index.html'), 'utf8')), {
    isHeader: true,
  })
  return new Map([
    ...HOSTING.map(
      (name) =>
        [name, readFileSync(path.join(ROOT, name), 'utf8').replace(POLICY, `$1${policy}`)] as const,
    ),
    ...packages().map((folder) => [`${folder}/${DESCRIPTOR_FILE}`, descriptorOf(folder)] as const),
    ...TABLE_NAMES.map((name) => [`public/templates/${name}.csv`, templateOf(name)] as const),
    ['docs/data-reference.md', referencePage()],
  ])
}

/** The packages that ship: `data/`, and those in folders of it. Below the project. */
function packages(): string[] {
  const folders = readdirSync(path.join(ROOT, 'data')).map((name) => `data/${name}`)
  return ['data', ...folders].filter((folder) =>
    existsSync(path.join(ROOT, folder, DESCRIPTOR_FILE)),
  )
}

/** The descriptor of a package that ships, with the schemas and extents of its files. */
function descriptorOf(folder: string): string {
  const held = JSON.parse(
    readFileSync(path.join(ROOT, folder, DESCRIPTOR_FILE), 'utf8'),
  ) as Readonly<Record<string, Json>>
  // A zip or a browser gets a file byte for byte.
  const dataFile = (name: string): Uint8Array | undefined => {
    const file = path.join(ROOT, folder, name)
    return existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined
  }
  return `${formatJson(withExtents(withSchemas(held), dataFile))}\n`
}

/** Writes what has changed: `npm run publish:data`. */
export function main(): void {
  for (const [name, text] of publishedFiles()) {
    const file = path.join(ROOT, name)
    if (textOf(file) === text) continue
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
    process.stdout.write(`${name}\n`)
  }
}

/** The text of a file, `null` where there is none. */
export function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
