import { describe, expect, it } from 'vitest'
import { listOf, readTable, type TextRow } from '#tests/generator/readTable'
import { WORD_FILES } from '#tests/support/allWords'
import { en, vi } from '#tests/support/words'
import { startsOf } from './loads'
import { places } from './rules'
import { filesIn, isCode, nodesOf, parse, withoutComments, type SourceFile } from './source'

const SRC = filesIn('src')
const MAX_LINES = 350

/** Where the texts of a room stand: `words.ts`, or the files of a folder `words`. */
const isWords = ({ name }: Pick<SourceFile, 'name'>): boolean => /\/words(\/\w+)?\.ts$/.test(name)

/** A file that is not there, to see a check fail. */
const planted = (text: string): SourceFile => ({
  name: 'src/stats/planted.ts',
  folder: 'stats',
  text,
})

describe('Vietnamese letters', () => {
  const LETTERS = /[\u0300-\u0309\u0323\u031b\u0110\u0111]|[AEIOUYaeiouy]\u0302/g
  const vietnamese = (file: SourceFile): string[] => {
    const text = file.text.normalize('NFD')
    return places({ ...file, text }, text, LETTERS).map((place) => place.split(' ')[0] ?? place)
  }

  it.each(['ề', 'đ', 'Ơ', 'ư', 'ạ', 'ã', 'ă', 'Ê', 'e\u0323'])('are seen: %s', (letter) => {
    expect(vietnamese(planted(`const a = '${letter}'`))).not.toEqual([])
  })

  /**
   * What offices write in their files is data that an import compares with, and no word of the
   * program.
   */
  const WRITTEN_BY_OFFICES = [
    'src/dossiers/vocabulary.ts',
    'src/import/scoringWords.ts',
    'src/import/vocabulary.ts',
    'src/import/portalNames.ts',
    'src/import/portalNames.json',
    'src/import/officialNames.json',
    'src/build/templates.ts',
    'src/edit/answers/sheetForm.ts',
  ]

  it('stand in the catalogues, in the accepted headings and in what offices write alone', () => {
    const isAllowed = (name: string): boolean =>
      name.startsWith('src/i18n/') ||
      isWords({ name }) ||
      name.startsWith('src/dataset/tables/') ||
      WRITTEN_BY_OFFICES.includes(name)
    const elsewhere = SRC.filter(({ name }) => !isAllowed(name))
    expect([...new Set(elsewhere.flatMap(vietnamese))]).toEqual([])
  })

  it('are composed, so that equal words are equal texts', () => {
    expect(
      SRC.filter(({ text }) => text !== text.normalize('NFC')).map(({ name }) => name),
    ).toEqual([])
  })
})

describe('what belongs to the data', () => {
  const units = readTable('units')
  const indicators = readTable('indicators')
  const cells = (table: readonly TextRow[], ...columns: string[]): string[] =>
    [...new Set(table.flatMap((row) => columns.flatMap((column) => listOf(row(column)))))].filter(
      Boolean,
    )

  const fold = (text: string): string =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[\u0110\u0111]/g, 'd')
      .toLowerCase()
  const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  const anyOf = (texts: readonly string[]): RegExp =>
    new RegExp(`(?<![\\p{L}\\w-])(?:${texts.map(escape).join('|')})(?![\\p{L}\\w-])`, 'giu')

  const ids = anyOf([...cells(units, 'unit_id'), ...cells(indicators, 'indicator_id')])
  const names = anyOf([
    ...cells(units, 'name', 'short_name', 'aliases'),
    ...cells(indicators, 'name', 'short_name'),
  ])
  // Places however they are spelt: without tone marks, run together, as an identifier.
  const bare = cells(units, 'name').map((name) =>
    fold(name)
      .replace(/\s*\(.*\)$/, '')
      .replace(/^(tinh|thanh pho|thi xa|huyen) /, ''),
  )
  const spelt = new RegExp(
    bare.map((name) => name.split(/\s+/).map(escape).join('[\\s_-]?')).join('|'),
    'g',
  )
  const found = (file: SourceFile): string[] => {
    const folded = { ...file, text: fold(file.text) }
    return [
      ...places(file, file.text, ids),
      ...places(file, file.text, names),
      ...places(folded, folded.text, spelt),
    ]
  }

  it('is seen by id, by name and by other spellings', () => {
    expect(bare.length).toBeGreaterThan(10)
    const [unit, indicator] = [units.find((row) => row('level') === 'district'), indicators[0]]
    for (const text of [
      unit?.('unit_id'),
      unit?.('name'),
      unit?.('short_name'),
      indicator?.('indicator_id'),
      indicator?.('name'),
    ]) {
      expect(found(planted(`const a = '${text}'`)), text).not.toEqual([])
      expect(found(planted(`// as ${text} does`)), text).not.toEqual([])
    }
    const camel = (bare.at(-1) ?? '').replace(/\s+(\w)/g, (_, letter: string) =>
      letter.toUpperCase(),
    )
    expect(found(planted(`const ${camel} = 1`)), camel).not.toEqual([])
  })

  it('stands nowhere in the code, comments included', () => {
    // What the national portal publishes is data that packages share with it.
    const code = SRC.filter(({ name }) => !name.endsWith('.json'))
    expect(code.flatMap(found)).toEqual([])
  })

  /**
   * Years that the code would act on. Prose may give examples, in the texts for issues and in what
   * the data reference says.
   */
  const years = (file: SourceFile): string[] => {
    const isProse =
      /^src\/i18n\/words\/(\w+Issues|expected)\./.test(file.name) ||
      file.name.startsWith('src/dataset/')
    const prose = isProse
      ? stringsIn(file).filter(({ parts }) => parts.some((part) => /\s/.test(part)))
      : []
    const text = prose.reduce(
      (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
      withoutComments(file),
    )
    return places(file, text, /(?<![\w#.])20[1-3]\d(?![\w%])/g)
  }

  it.each(['const a = 2021', "const a = '2021'", "const a = '2021-Q3'", 'const a = `2024-H1`'])(
    'is seen as a year in %s',
    (text) => {
      expect(years(planted(text))).not.toEqual([])
      expect(years({ ...planted(text), name: 'src/dataset/tables/planted.ts' })).not.toEqual([])
    },
  )

  it.each(['// since 2021', '/** `2021-Q3` */', 'const a = 2000', "const a = '#2021ff'"])(
    'may be %s',
    (text) => {
      expect(years(planted(text))).toEqual([])
    },
  )

  it('is no year in the code either', () => {
    expect(SRC.filter(({ folder }) => folder !== 'build').flatMap(years)).toEqual([])
  })
})

it(`no file of src passes ${MAX_LINES} lines`, () => {
  const lines = (text: string): number => text.replace(/\n$/, '').split('\n').length
  expect(lines('a\n'.repeat(MAX_LINES + 1))).toBe(MAX_LINES + 1)
  expect(
    SRC.filter(({ text }) => lines(text) > MAX_LINES).map(
      ({ name, text }) => `${name} ${lines(text)}`,
    ),
  ).toEqual([])
})

describe('the catalogues', () => {
  const keys = Object.keys(vi)
  const english: Readonly<Record<string, string>> = en
  const vietnamese: Readonly<Record<string, string>> = vi

  it('hold the same ids', () => {
    expect(Object.keys(en).sort()).toEqual([...keys].sort())
  })

  it('fill in the same names', () => {
    // A quarter is given twice, as a figure and as the Roman numeral that Vietnamese writes.
    const namesOf = (text = ''): string[] =>
      [
        ...new Set(
          [...text.matchAll(/\{([^{}|]*)/g)].map(([, name = '']) =>
            name === 'roman' ? 'part' : name,
          ),
        ),
      ].sort()
    expect(namesOf('{n|unit|units} of {of}')).toEqual(['n', 'of'])
    expect(Object.fromEntries(keys.map((key) => [key, namesOf(english[key])]))).toEqual(
      Object.fromEntries(keys.map((key) => [key, namesOf(vietnamese[key])])),
    )
  })

  it('have no empty text and no stray brace', () => {
    const isBroken = (text: string): boolean =>
      !text.trim() || /[{}]/.test(text.replace(/\{\w+(?:\|[^{}|]*\|[^{}|]*)?\}/g, ''))
    expect(['', ' ', '{a', 'a}', '{a|b}', '{}'].every(isBroken)).toBe(true)
    for (const catalogue of [vietnamese, english]) {
      // Where nothing needs to be done, how to put it right is said in no words.
      const broken = Object.entries(catalogue).filter(
        ([id, text]) => isBroken(text) && !(id.startsWith('fix.') && text === ''),
      )
      expect(broken).toEqual([])
    }
  })

  const said = SRC.filter((file) => isCode(file) && !isWords(file)).map((file) => ({
    name: file.name,
    ids: idsSaid(file),
  }))

  it('hold no text that nothing says', () => {
    const ids = new Set(said.flatMap((file) => [...file.ids]))
    expect(keys.filter((key) => !ids.has(key))).toEqual([])
  })

  const homes = new Map(
    SRC.filter(isWords).flatMap((file) => idsOf(file).map((id) => [id, file.name])),
  )

  it('are all found by the tests', () => {
    expect(WORD_FILES.map((name) => name.slice(1)).sort()).toEqual(
      SRC.filter(isWords).map(({ name }) => name),
    )
    expect([...homes.keys()].sort()).toEqual([...keys].sort())
  })

  it('are loaded with whatever says them', () => {
    const ISSUE_TEXT = 'src/i18n/issueText.ts'
    const SAY_EVERY_ISSUE = new Set([ISSUE_TEXT, 'src/dataset/issueCodes.ts'])
    const unloaded = (loaded: ReadonlySet<string>): string[] =>
      said.flatMap(({ name, ids }) =>
        loaded.has(name) && !SAY_EVERY_ISSUE.has(name)
          ? [...ids].flatMap((id) =>
              loaded.has(homes.get(id) ?? name) ||
              (id.startsWith('issue.') && !loaded.has(ISSUE_TEXT))
                ? []
                : [`${name} says ${id} of ${homes.get(id)}`],
            )
          : [],
      )
    const starts = startsOf(SRC)
    const [page] = starts
    const shortOfOne = new Set(
      [...(page?.loaded ?? [])].filter((name) => name !== 'src/app/words.ts'),
    )
    expect(unloaded(shortOfOne)).not.toEqual([])
    for (const start of starts) expect.soft(unloaded(start.loaded), start.name).toEqual([])
  })

  /** The ids that stand in a file, or that a template of it can come out as. */
  function idsSaid(file: SourceFile): ReadonlySet<string> {
    return new Set(
      stringsIn(file).flatMap(({ parts }) => {
        const [first = ''] = parts
        // A code of an issue is said where the issue is shown; its text is loaded with what reports
        // it.
        if (parts.length === 1)
          return [first, ...(first.includes('/') ? [`issue.${first}`] : [])].filter((id) =>
            Object.hasOwn(vi, id),
          )
        if (!/^[a-z]\w*\./i.test(parts[0] ?? '')) return []
        const pattern = new RegExp(
          `^${parts.map((part) => part.replace(/\W/g, '\\$&')).join('[\\w/-]+')}$`,
        )
        return keys.filter((key) => pattern.test(key))
      }),
    )
  }
})

/** The ids of a file of words. */
function idsOf(file: SourceFile): string[] {
  return [...nodesOf(parse(file).program)].flatMap((node) =>
    node.type === 'Property' && node.key.type === 'Literal' && typeof node.key.value === 'string'
      ? [node.key.value]
      : [],
  )
}

/** Every string and template in the code, templates as the parts between what is filled in. */
function stringsIn(
  file: SourceFile,
): { readonly start: number; readonly end: number; readonly parts: readonly string[] }[] {
  return [...nodesOf(parse(file).program)].flatMap((node) => {
    const at = { start: node.start, end: node.end }
    if (node.type === 'Literal' && typeof node.value === 'string')
      return [{ ...at, parts: [node.value] }]
    if (node.type === 'TemplateLiteral')
      return [{ ...at, parts: node.quasis.map(({ value }) => value.cooked ?? '') }]
    return []
  })
}
