import path from 'node:path'
import { filesIn, isCode, type SourceFile } from '#tests/architecture/source'

/** For each file under `src`, the test files that reach it, the nearest first. */
export type Reach = (file: string) => readonly string[]

/**
 * Reads which file imports which, and tells of each file which unit tests reach it: its own
 * test, then by the number of imports between and whether it is of the same room, then by name.
 */
export function readReach(): Reach {
  const files = [...filesIn('src'), ...filesIn('tests')].filter(
    (file) => isCode(file) || file.name.endsWith('.mjs'),
  )
  const names = new Set(files.map(({ name }) => name))
  const importers = new Map<string, string[]>()
  for (const file of files)
    for (const imported of importsOf(file, names))
      importers.set(imported, [...(importers.get(imported) ?? []), file.name])
  return (file) => {
    const far = new Map([[file, 0]])
    // The map grows while it is walked: breadth first.
    for (const [name, steps] of far)
      for (const importer of importers.get(name) ?? [])
        if (!far.has(importer)) far.set(importer, steps + 1)
    const room = file.split('/')[1] ?? ''
    const own = `${path.posix.basename(file, '.ts')}.test.ts`
    const rank = (test: string): number =>
      path.posix.basename(test) === own
        ? 0
        : (far.get(test) ?? 0) + (test.startsWith(`tests/${room}/`) ? 0 : 2)
    return [...far.keys()]
      .filter((name) => /(?<!\.site|\.system)\.test\.ts$/.test(name))
      .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  }
}

/** The files of the project that a file imports, whether at its start or later. */
function importsOf({ name, text }: SourceFile, names: ReadonlySet<string>): string[] {
  return [...text.matchAll(/(?:from|import)[\s(]*'([@#.][^']*)'/g)].flatMap(([, asked = '']) => {
    const place = asked.startsWith('@/')
      ? `src/${asked.slice(2)}`
      : asked.startsWith('#tests/')
        ? `tests/${asked.slice(7)}`
        : path.posix.join(path.posix.dirname(name), asked)
    const found = [place, `${place}.ts`, `${place}.tsx`].find((each) => names.has(each))
    return found === undefined ? [] : [found]
  })
}
