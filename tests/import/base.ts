import { readFileSync } from 'node:fs'
import path from 'node:path'
import { openPackage } from '@/dataset/openPackage'
import { takeIn, type Intake } from '@/import/intake'
import { rowsOfDataset, type PackageRows } from '@/import/packageRows'
import { readOptionsOf, recipeFor, type Recipe } from '@/import/recipe'
import type { FileIntake } from '@/import/report'
import { usable } from '@/dataset/issue'
import { readFile } from '@/import/sheets/readFile'
import { DATA } from '#tests/generator/readTable'
import { SMALL_PACKAGE } from '#tests/support/smallPackage'

async function open(read: (file: string) => Uint8Array): Promise<PackageRows> {
  const { assembled } = await openPackage((file) => Promise.resolve(usable(read(file))))
  if (!assembled.usable) throw new Error(`Not a package: ${JSON.stringify(assembled.issues[0])}`)
  return rowsOfDataset(assembled.dataset)
}

/** The rows of the package that ships. */
export const DATA_ROWS = await open((file) => new Uint8Array(readFileSync(path.join(DATA, file))))

/** The rows of the small package, each of whose tables is a few lines. */
export const SMALL_ROWS = await open((file) =>
  new TextEncoder().encode(SMALL_PACKAGE[file as keyof typeof SMALL_PACKAGE]),
)

export type Content = string | Uint8Array

/** Takes files in, as the page and the command do. */
export async function take(
  files: Readonly<Record<string, Content>>,
  {
    base = DATA_ROWS,
    recipes = [],
  }: { readonly base?: PackageRows; readonly recipes?: readonly Recipe[] } = {},
): Promise<Intake> {
  const read = await Promise.all(
    Object.entries(files).map(async ([file, content]) => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
      return { file, read: await readFile(file, bytes, readOptionsOf(recipeFor(recipes, file))) }
    }),
  )
  return takeIn({ files: read, base, recipes })
}

/** The one report of one file. Throws where there are more. */
export function only({ report }: Intake): FileIntake {
  const [first] = report
  if (!first || report.length > 1)
    throw new Error(`${report.length} reports where there should be 1`)
  return first
}

/** Whether every row is accounted for, and every figure. */
export function isAccounted({ rows, figures }: Pick<FileIntake, 'rows' | 'figures'>): boolean {
  return addsUp(rows) && (figures === null || addsUp(figures))
}

function addsUp({ read, taken, changed, refused, skipped }: FileIntake['rows']): boolean {
  return (
    read === taken + changed + refused + skipped &&
    [read, taken, changed, refused, skipped].every((count) => count >= 0)
  )
}

/** Issues as severity, code, row and column, without those that are only good to know. */
export function faults({ problems }: FileIntake): unknown[] {
  return problems
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, row, column }) => [code, row, column])
}

/** Milliseconds of work that something takes, whatever else the machine is doing meanwhile. */
export async function workOf(done: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await done()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
