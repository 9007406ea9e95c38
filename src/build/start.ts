import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'
import { startLines } from '@/cli/startLines'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/**
 * `npm start`: builds the site, serves it and says in five lines where it is and what it holds.
 * `--host` lets other machines of the network in. Throws where the build fails or the port is
 * taken.
 */
export async function main(args: readonly string[]): Promise<number> {
  const isShared = args.includes('--host')
  await build({ root: ROOT, logLevel: 'error' })
  const server = await preview({ root: ROOT, logLevel: 'error', preview: { host: isShared } })
  const { local = [], network = [] } = server.resolvedUrls ?? {}
  const lines = await startLines(path.join(ROOT, 'data'), local[0] ?? '', network)
  process.stdout.write(`${lines.join('\n')}\n`)
  return 0
}
