import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesIn, ROOT } from '#tests/architecture/source'

const GUIDE = readFileSync(path.join(ROOT, 'docs/architecture.md'), 'utf8')
const READMES = filesIn('src').filter(({ name }) => name.endsWith('README.md'))

/** What stands in backticks and looks like a place: a path, or a file by its name. */
function placesIn(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)]
    .map(([, code = '']) => code)
    .filter(
      (code) =>
        /^@?[\w./<>-]+$/.test(code) &&
        (/\.(?:tsx?|css|md|mjs|json)$/.test(code) || /^(?:src|tests|docs|data)\//.test(code)),
    )
}

const FILES = ['src', 'tests'].flatMap((folder) => filesIn(folder).map(({ name }) => name))

/**
 * Whether a place is there: `<name>` is any, and what has no room may stand in any of them; what a
 * file of `src` names stands in `src`, but for tests.
 */
function isThere(place: string, from: string): boolean {
  const [start = ''] = place.split(/<|\*/)
  const within = from.startsWith('src') && !start.endsWith('.test.ts') ? 'src/' : ''
  return (
    ['', 'src', from].some((root) => existsSync(path.join(ROOT, root, start))) ||
    FILES.some((name) => name.startsWith(within) && name.endsWith(`/${start}`))
  )
}

const QUESTIONS = GUIDE.slice(GUIDE.indexOf('## Where is it?'), GUIDE.indexOf('## Recipes'))

describe('who asks where something is', () => {
  it('finds every place that the guide names', () => {
    const places = placesIn(GUIDE)
    expect(places.length).toBeGreaterThan(40)
    expect(places.filter((place) => !isThere(place, 'docs'))).toEqual([])
  })

  it('finds every place that a README of src names', () => {
    const missing = READMES.flatMap(({ name, text }) =>
      placesIn(text)
        .filter((place) => !isThere(place, path.posix.dirname(name)))
        .map((place) => `${name}: ${place}`),
    )
    expect(missing).toEqual([])
  })

  it('finds each name that an answer gives, where it says', () => {
    const named = [
      ...QUESTIONS.matchAll(
        /`([A-Z][A-Z_]{3,}|FileFormat)` (?:and [^`]*`\w+` of|in) `(src\/[^`]+)`/g,
      ),
    ]
    const missing = named.filter(
      ([, name = '', file = '']) =>
        !new RegExp(`export (?:const|type) ${name}\\b`).test(
          readFileSync(path.join(ROOT, file), 'utf8'),
        ),
    )
    expect(named.length).toBeGreaterThanOrEqual(3)
    expect(missing.map(([text]) => text)).toEqual([])
  })

  it('is answered at least the ten questions of the survey', () => {
    const rows = QUESTIONS.split('\n').filter((line) => /^\| (?!to change|-)/.test(line))
    expect(rows.length).toBeGreaterThanOrEqual(10)
    expect(rows.filter((row) => placesIn(row).length === 0 && !row.includes('recipe'))).toEqual([])
  })

  it('is told when a place has gone', () => {
    expect(placesIn('see `src/stats/gone.ts`').filter((place) => !isThere(place, 'src'))).toEqual([
      'src/stats/gone.ts',
    ])
  })
})

describe('what the compiler is said to ask for', () => {
  it('is asked by a switch over every kind of drawing, on the slide and in PowerPoint', () => {
    for (const file of ['src/show/slides/DrawingRenderer.tsx', 'src/show/pptx/officeDeck.ts'])
      expect(readFileSync(path.join(ROOT, file), 'utf8')).toMatch(/switch \(drawing\.kind\)/)
  })
})
