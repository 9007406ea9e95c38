import { describe, expect, it } from 'vitest'
import { fileAt, filesIn, withoutComments, type SourceFile } from '#tests/architecture/source'

/**
 * Sizes of type, distances and heights of lines come from the scale in tokens.css. Left out are
 * slides, whose canvas is measured in code, and paper, which has points and millimetres.
 */
const SHEETS = filesIn('src').filter(
  ({ name }) =>
    name.endsWith('.css') &&
    name !== 'src/styles/tokens.css' &&
    !name.startsWith('src/show/slides/'),
)
const FACTOR = String.raw`(?:0\.5|1\.5|[234])`
const STEP = String.raw`var\(--(?:gap-[1-6]|gap-panes|space|margin|rule|legend-gap)[^)]*\)+`
/** A step in the letters of another line, whose columns it stands over. */
const OVER = String.raw`calc\((?:0\.15|0\.3|0\.45|0\.6|1\.6) \* var\(--em\)\)`
const DISTANCE = String.raw`(?:0|inherit|${STEP}|${OVER}|calc\(${FACTOR} \* ${STEP}\))`
const ALLOWED: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^font-size$/,
    /^(?:inherit|1em|var\(--(?:text-(?:headline|room|figure|small|larger?)|slide-\w+|\w+-size)\b.*\))$/,
  ],
  [/^line-height$/, /^(?:1|inherit|var\(--(?:leading(?:-tight|-loose)?|slide-leading)\))$/],
  [/^(?:(?:row|column)-)?gap$|^--[\w-]*legend-gap$/, new RegExp(`^${DISTANCE}(?: ${DISTANCE})?$`)],
]
const PAPER = /\d(?:pt|mm)\b/

/** Declarations that are off the scale, as `file:line property: value`. */
function offScale(sheet: SourceFile): string[] {
  return withoutComments(sheet)
    .split('\n')
    .flatMap((line, index) => {
      const [, property = '', value = ''] = /^\s*([\w-]+):\s*([^;]+);/.exec(line) ?? []
      const rule = ALLOWED.find(([name]) => name.test(property))
      return !rule || rule[1].test(value) || PAPER.test(value)
        ? []
        : [`${sheet.name}:${index + 1} ${property}: ${value}`]
    })
}

const sheet = (declaration: string): SourceFile => ({
  name: 'src/ui/planted.module.css',
  folder: 'ui',
  text: `.a {\n  ${declaration};\n}\n`,
})

describe('the scale', () => {
  it('holds in every sheet', () => {
    expect(SHEETS.flatMap(offScale)).toEqual([])
  })

  it.each([
    'gap: 0.35em',
    'gap: 4px 1rem',
    'gap: 0 calc(0.7 * var(--space))',
    'column-gap: 2em',
    'font-size: 14px',
    'font-size: 0.9rem',
    'font-size: calc(1.2 * var(--text-small))',
    'line-height: 1.35',
    '--legend-gap: 0.1em',
  ])('sees %s', (declaration) => {
    expect(offScale(sheet(declaration))).toHaveLength(1)
  })

  it.each([
    'gap: 0 var(--gap-2)',
    'gap: calc(0.5 * var(--space)) var(--margin)',
    'font-size: var(--text-small)',
    'line-height: var(--leading)',
    'font-size: 13pt',
  ])('lets %s be', (declaration) => {
    expect(offScale(sheet(declaration))).toEqual([])
  })

  it('has six sizes of type, six distances and three heights of lines', () => {
    const { text } = fileAt('src/styles/tokens.css')
    const names = (start: string): string[] => [
      ...new Set(
        [...text.matchAll(new RegExp(`^ *(--${start}[\\w-]*):`, 'gm'))].map(
          ([, name]) => name ?? '',
        ),
      ),
    ]
    expect(names('gap-[1-9]')).toHaveLength(6)
    expect(names('leading')).toHaveLength(3)
    expect(names('text-(?:headline|room|figure|small|large)')).toHaveLength(6)
  })
})
