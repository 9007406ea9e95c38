import { nodesOf, parse } from '#tests/architecture/source'

/** Turns that all loops of a file take in one run of a test file; no test comes near. */
const MOST = 20_000_000

/**
 * The text of a file whose loops stop with an error after very many turns, so that a mutant whose
 * loop has no end is found by work done and not by the clock. Lines stay where they were.
 */
export function endless(name: string, text: string): string {
  const bodies = [...nodesOf(parse({ name, text }).program)].flatMap((node) =>
    node.type === 'WhileStatement' ||
    node.type === 'DoWhileStatement' ||
    node.type === 'ForStatement' ||
    node.type === 'ForOfStatement' ||
    node.type === 'ForInStatement'
      ? [node.body]
      : [],
  )
  const turn = `if (++turns__ > ${MOST}) throw new Error('a loop without an end');`
  const inserts = bodies
    .flatMap(({ type, start, end }) =>
      type === 'BlockStatement'
        ? [{ at: start + 1, put: turn }]
        : [
            { at: start, put: `{${turn}` },
            { at: end, put: '}' },
          ],
    )
    .sort((a, b) => b.at - a.at)
  let counted = text
  for (const { at, put } of inserts) counted = counted.slice(0, at) + put + counted.slice(at)
  return `let turns__ = 0;${counted}`
}
