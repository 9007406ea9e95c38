import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Report } from '#tests/tools/legibilityReport'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** What the command prints of all screens is some hundreds of kB where everything is wrong. */
const MOST_BYTES = 64 * 1024 * 1024

/** Runs `npm run legibility -- --json` on a built site, without building it. */
export async function runLegibility(
  site: string,
  ...options: readonly string[]
): Promise<{ readonly status: number; readonly report: Report }> {
  const args = [
    'src/build/runTs.mjs',
    'tests/tools/legibility.ts',
    '--json',
    `--site=${site}`,
    ...options,
  ]
  return new Promise((done, fail) => {
    const child = execFile(
      process.execPath,
      args,
      { cwd: ROOT, maxBuffer: MOST_BYTES },
      (error, stdout, stderr) => {
        const status = child.exitCode
        if (status === null || stdout === '')
          return fail(new Error(`The command told nothing. ${error?.message ?? ''} ${stderr}`))
        done({ status, report: JSON.parse(stdout) as Report })
      },
    )
  })
}

/** The faults of a report in words, each with where it was first seen. */
export function told({ faults }: Report): string[] {
  return faults.map(({ fault, places }) => `${fault} (${places.length} ×, first at ${places[0]})`)
}
