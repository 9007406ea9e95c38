import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesIn, isCode, ROOT } from '#tests/architecture/source'

/** The classes that a sheet styles or composes. */
function classesOf(sheet: string): ReadonlySet<string> {
  const classes = new Set<string>()
  const bare = sheet.replace(/\/\*[\s\S]*?\*\//g, '')
  for (const [, selector = ''] of bare.matchAll(/([^{};]+)\{/g)) {
    if (selector.trimStart().startsWith('@')) continue
    for (const [, name = ''] of selector.matchAll(/\.([A-Za-z_][\w-]*)/g)) classes.add(name)
  }
  return classes
}

type Ask = { readonly sheet: string; readonly name: string; readonly isPrefix: boolean }

/**
 * What a component asks of its sheets: `css.cell`, `css['is-met']`, and what begins with the text
 * of css[`is-${kind}`].
 */
function asksOf({ name, text }: { readonly name: string; readonly text: string }): Ask[] {
  const sheets = [...text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)]
  const code = text.replace(/^import .*$/gm, '')
  return sheets.flatMap(([, local = '', specifier = '']) => {
    const sheet = specifier.startsWith('@/')
      ? `src/${specifier.slice(2)}`
      : path.posix.join(path.posix.dirname(name), specifier)
    const plain = [...code.matchAll(new RegExp(`\\b${local}(?:\\.(\\w+)|\\['([^']+)'\\])`, 'g'))]
    const built = [...code.matchAll(new RegExp(`\\b${local}\\[\`([\\w-]*)\\$`, 'g'))]
    const whole = new RegExp(`\\b${local}\\[[a-zA-Z]`).test(code)
      ? [{ sheet, name: '', isPrefix: true }]
      : []
    return [
      ...plain.map(([, dotted, quoted]) => ({
        sheet,
        name: dotted ?? quoted ?? '',
        isPrefix: false,
      })),
      ...built.map(([, start = '']) => ({ sheet, name: start, isPrefix: true })),
      ...whole,
    ]
  })
}

const asks = filesIn('src').filter(isCode).flatMap(asksOf)
const sheets = new Map(
  [...new Set(asks.map(({ sheet }) => sheet))].map((sheet) => [
    sheet,
    classesOf(readFileSync(`${ROOT}/${sheet}`, 'utf8')),
  ]),
)
const isAsked = (sheet: string, name: string): boolean =>
  asks.some(
    (ask) => ask.sheet === sheet && (ask.isPrefix ? name.startsWith(ask.name) : name === ask.name),
  )

describe('a class that a component asks for', () => {
  it('stands in its sheet', () => {
    const lacking = asks.filter(({ sheet, name, isPrefix }) => {
      const classes = [...(sheets.get(sheet) ?? [])]
      return !classes.some((each) => (isPrefix ? each.startsWith(name) : each === name))
    })
    expect(lacking.map(({ sheet, name }) => `${sheet} ${name}`)).toEqual([])
  })

  it('is seen when it is none', () => {
    const text =
      "import css from './a.module.css'\nconst a = [css.one, css['is-two'], css[`is-${three}`]]"
    expect(
      asksOf({ name: 'src/ui/A.tsx', text }).map(({ sheet, name }) => `${sheet} ${name}`),
    ).toEqual(['src/ui/a.module.css one', 'src/ui/a.module.css is-two', 'src/ui/a.module.css is-'])
  })
})

describe('a class of a sheet', () => {
  it('is asked for by a component', () => {
    const idle = [...sheets].flatMap(([sheet, classes]) =>
      [...classes].filter((name) => !isAsked(sheet, name)).map((name) => `${sheet} ${name}`),
    )
    expect(idle).toEqual([])
  })
})

describe('a class that a test of the site names', () => {
  it('is one of a sheet', () => {
    const made = new Set(
      [...sheets].flatMap(([sheet, classes]) => {
        const { dir, name } = path.posix.parse(sheet)
        return [...classes].map(
          (each) => `${path.posix.basename(dir)}-${name.replace('.module', '')}__${each}`,
        )
      }),
    )
    const named = filesIn('tests')
      .filter(({ name }) => /\.(ts|mjs)$/.test(name))
      .flatMap(({ name, text }) =>
        [...text.matchAll(/[.'"` ]([a-zA-Z]+-[A-Za-z]+__[\w-]+)/g)].map(([, each = '']) => ({
          name,
          each,
        })),
      )
    expect(
      named.filter(({ each }) => !made.has(each)).map(({ name, each }) => `${name} ${each}`),
    ).toEqual([])
  })
})

describe('the common sheets', () => {
  it('style elements and give tokens; classes are the components’ own', () => {
    for (const name of ['base', 'tokens'])
      expect([...classesOf(readFileSync(`${ROOT}/src/styles/${name}.css`, 'utf8'))]).toEqual([])
  })
})
