import { describe, expect, it } from 'vitest'
import { isPure } from './flow'
import { literalTexts, outsideAddresses, spreadLists, switchedOff, undocumented } from './rules'
import { fileAt, filesIn, isCode, type SourceFile } from './source'

const SRC = filesIn('src')
const PRODUCT = SRC.filter(({ folder }) => folder !== 'build')
const CODE = SRC.filter(isCode)
const PURE_CODE = CODE.filter(isPure)
const PAGE = filesIn('public').filter(({ name }) => /\.(svg|css|js|json|webmanifest)$/.test(name))

const planted = (text: string, name = 'src/stats/planted.tsx'): SourceFile => ({
  name,
  folder: name.split('/')[1] ?? null,
  text,
})

type Rule = {
  readonly rule: (file: SourceFile) => string[]
  readonly files: readonly SourceFile[]
  readonly bad: readonly string[]
  readonly good: readonly string[]
}

const RULES: Readonly<Record<string, Rule>> = {
  'no words stand between the tags or in what is read aloud': {
    rule: literalTexts,
    files: CODE,
    bad: [
      "const a = <p>{'Close'}</p>",
      "const a = <p>{open ? 'Close' : say('nav.open')}</p>",
      'const a = <>{open && `Unit ${name}`}</>',
      "const a = <p>{name + ' units'}</p>",
      "const a = <b aria-label={open ? 'Close' : ''} />",
      'const a = <b title={`Unit ${name}`} />',
    ],
    good: [
      "const a = <p className={open ? 'is-open' : 'is-closed'}>{say('nav.open')}</p>",
      'const a = <p>{`${name} · ${other}`}</p>',
      "const a = <p>{kind === 'open' && say('nav.open')}</p>",
      "const a = <ul>{rows.map((row) => <li key={row.id} className='row'>{row.name}</li>)}</ul>",
    ],
  },
  'every exported function of a pure file has a docstring': {
    rule: undocumented,
    files: PURE_CODE,
    bad: [
      'export function a() {}',
      'export const a = () => 1',
      '// said\nexport function a() {}',
      '/** of b */\nconst b = 1\nexport function a() {}',
    ],
    good: [
      '/** said */\nexport function a() {}',
      '/** said */\nexport const a = () => 1',
      'export const a = 1',
      'function a() {}',
      'export type A = () => void',
    ],
  },
  'no list is spread into a call': {
    rule: spreadLists,
    files: CODE,
    bad: [
      'rows.push(...found)',
      'const a = Math.max(0, ...rows.map((row) => row.length))',
      'const a = String.fromCharCode(...bytes)',
      'const a = Math.max(...[...held.values()].map((each) => each.at))',
      "const a = el('tbl', {}, ...rows.map(row))",
      'const a = new Made(...rows)',
    ],
    good: [
      'const a = [...rows, ...found]',
      'const a = String.fromCharCode(...bytes.subarray(0, 100))',
      'const a = Math.max(0, ...[from, to].map(Number))',
      'for (const each of found) rows.push(each)',
    ],
  },
  'no check is switched off': {
    rule: switchedOff,
    files: SRC,
    bad: ['// @ts-ignore', '// oxlint-disable-next-line no-console', '/* eslint-disable */'],
    good: ['const ignore = 1'],
  },
  'nothing is fetched from outside the site': {
    rule: outsideAddresses,
    files: [...PRODUCT, ...PAGE, fileAt('index.html')],
    bad: [
      "const a = fetch('https://example.org/a')",
      "const a = 'https://example.org/a'",
      'const a = <img src="//example.org/a.png" />',
      "const a = () => import('https://example.org/a.js')",
    ],
    good: [
      "const a = 'http://www.w3.org/2000/svg'",
      "const a = 'http://schemas.openxmlformats.org/package/2006'",
      "const a = fetch('data/a.csv')",
      '// https://example.org',
      "const a = text.startsWith('https://')",
    ],
  },
}

describe.each(Object.entries(RULES))('%s', (_, { rule, files, bad, good }) => {
  it.each(bad)('sees %j', (text) => {
    expect(rule(planted(text))).toHaveLength(1)
  })

  it.each(good)('lets %j be', (text) => {
    expect(rule(planted(text))).toEqual([])
  })

  it('holds', () => {
    expect(files.length).toBeGreaterThan(0)
    expect(files.flatMap(rule)).toEqual([])
  })
})
