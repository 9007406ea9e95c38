import { runInThisContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { endless } from './endless'
import { isBelow } from './main'
import { mutantsOf, mutantText, mutated } from './mutants'
import { readReach } from './reach'

const texts = (text: string): string[] => {
  const file = { name: 'src/stats/planted.ts', folder: 'stats', text }
  return mutantsOf(file).map((mutant) => mutated(text, mutant))
}

describe('mutants', () => {
  it.each([
    ['a < b', ['a <= b', 'a >= b']],
    ['a === b', ['a !== b']],
    ['a && !b', ['a || !b', 'a && b']],
    ['a ?? b', ['a']],
    ['if (a) b()', ['if (true) b()', 'if (false) b()']],
    ['const a = (b: number) => b', ['const a = (b: number) => {}']],
    ['function a() { b() }', ['function a() {}']],
    ['let a = 1; a += b', ['let a = 2; a += b', 'let a = 1; a -= b']],
    ['a++', ['a--']],
    ['Math.min(a, b)', ['Math.max(a, b)']],
    ['a.filter(b).some(c)', ['a.some(c)', 'a.filter(b).every(c)']],
    ['const a = [b]', ['const a = []']],
  ])('of %s are others of its kind', (text, expected) => {
    expect(texts(text).sort()).toEqual([...expected].sort())
  })

  it.each([
    "import { a } from './b'",
    'type A = { readonly b: 1 | true }',
    "const a = 'b' + c",
    'export const a: readonly [1, 2][] = b as [1][]',
    'const a = []',
  ])('of %s are none', (text) => {
    expect(texts(text)).toEqual([])
  })

  it('are told by place, kind and change', () => {
    const [mutant] = mutantsOf({ name: 'src/a.ts', folder: null, text: '\n\na * b' })
    expect(mutant && mutantText(mutant)).toBe('src/a.ts:3 operator: a * b → a / b')
  })
})

describe('a loop without an end', () => {
  const run = (text: string): unknown => runInThisContext(`(() => { ${endless('a.js', text)} })()`)

  it.each([
    'while (true) {}',
    'do ; while (true)',
    'for (;;) continue',
    'for (const a of (function* () { while (true) yield 1 })()) void a',
  ])('%s is stopped', (text) => {
    expect(() => run(text)).toThrow('a loop without an end')
  })

  it('with an end is let go on', () => {
    const text = "let n = 0; for (const a of [1, 2]) n += a; if (n !== 3) throw new Error('wrong')"
    expect(() => run(text)).not.toThrow()
  })
})

it('The tests that reach a file are told with the nearest first, and none of a browser.', () => {
  const tests = readReach()('src/stats/rank.ts')
  expect(tests[0]).toBe('tests/stats/rank.test.ts')
  expect(tests.length).toBeGreaterThan(10)
  expect(tests.filter((name) => /\.(site|system)\./.test(name))).toEqual([])
})

it.each([
  [3, 6, false],
  [1, 6, true],
  [48, 60, false],
  [40, 60, true],
])('%i of %i killed is below the floor, and not by chance: %s.', (killed, tried, expected) => {
  expect(isBelow(killed, tried)).toBe(expected)
})
