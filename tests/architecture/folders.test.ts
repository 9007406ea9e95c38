import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { after, DEEP, ENTRY, FOLDERS, STYLES } from './flow'
import { CLEAN, CODES, FAULTS, lintPlanted, type Reports } from './planted'
import { fileAt, filesIn, ROOT } from './source'

type Override = { readonly files: readonly string[]; readonly rules: Readonly<Record<string, unknown>> }
type LintConfig = { readonly rules: Readonly<Record<string, unknown>>; readonly overrides: readonly Override[] }

const CONFIG = JSON.parse(fileAt('.oxlintrc.json').text) as LintConfig

describe('the folders of src', () => {
  const entries = readdirSync(`${ROOT}/src`, { withFileTypes: true })

  it('are those of the list', () => {
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
    expect(folders.sort()).toEqual([...FOLDERS, STYLES].sort())
  })

  it('stand beside one file, the entry', () => {
    expect(entries.filter((entry) => entry.isFile()).map(({ name }) => name)).toEqual([ENTRY])
  })

  it('hold style sheets alone in one of them', () => {
    expect(filesIn(`src/${STYLES}`).filter(({ name }) => !name.endsWith('.css'))).toEqual([])
  })

  it('have folders in them only where the list says so', () => {
    const deep = new Set(filesIn('src').flatMap(({ name, folder }) => (folder && name.split('/').length > 3 ? [folder] : [])))
    expect([...deep].sort()).toEqual([...DEEP].sort())
  })
})

describe('the lint configuration', () => {
  it.each(FOLDERS)('lists what comes after %s', (folder) => {
    const later = after(folder)
    const patterns = patternsOf(CONFIG.overrides.filter(({ files }) => files.includes(`src/${folder}/**`)))
    expect(patterns).toContain('(^|/)\\.\\.(/|$)')
    expect(patterns.filter((pattern) => pattern.startsWith('^@/('))).toEqual(later.length > 0 ? [`^@/(${later.join('|')})(/|$)`] : [])
    expect(patterns.includes(`^@/${folder}(/|$)`)).toBe(!DEEP.includes(folder) && folder !== 'command')
  })

  it('names no folder that is not in the list', () => {
    const named = CONFIG.overrides.flatMap(({ files }) => files.flatMap((glob) => /^src\/(\w+)\//.exec(glob)?.[1] ?? []))
    expect([...new Set(named)].sort()).toEqual([...FOLDERS].sort())
  })

  it('gives a reason for every rule that is switched off', () => {
    const reasons = fileAt('tests/architecture/README.md').text
    const off = [CONFIG, ...CONFIG.overrides].flatMap(({ rules }) => Object.keys(rules).filter((name) => rules[name] === 'off'))
    expect(off.filter((name) => !reasons.includes(`\`${name}\``))).toEqual([])
  })
})

/** The texts that the one `no-restricted-imports` of these overrides matches imports with. Throws where there is not exactly one. */
function patternsOf(overrides: readonly Override[]): string[] {
  const rules = overrides.flatMap(({ rules: { 'no-restricted-imports': rule } }) => (rule === undefined ? [] : [rule]))
  if (rules.length !== 1) throw new Error(`${rules.length} no-restricted-imports where there should be 1`)
  const [, { patterns = [] }] = rules[0] as ['error', { readonly patterns?: readonly { readonly regex: string }[] }]
  return patterns.map(({ regex }) => regex)
}

describe('the linter', () => {
  let reports: Reports
  beforeAll(() => {
    reports = lintPlanted()
  }, 60_000)

  it.each(FOLDERS.map((folder) => [folder, FAULTS.filter((fault) => fault.folder === folder)] as const))(
    'catches every fault planted in %s and nothing beside it',
    (_, faults) => {
      expect(faults.length).toBeGreaterThan(0)
      expect(Object.fromEntries(faults.map(({ file }) => [file, reports.get(file)]))).toEqual(
        Object.fromEntries(faults.map(({ file, fault }) => [file, [CODES[fault]]])),
      )
    },
  )

  it('lets be what the flow allows', () => {
    expect(Object.fromEntries(CLEAN.map(({ file }) => [file, reports.get(file) ?? []]))).toEqual(
      Object.fromEntries(CLEAN.map(({ file }) => [file, []])),
    )
  })
})
