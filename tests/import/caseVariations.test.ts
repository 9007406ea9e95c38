import { describe, expect, test } from 'vitest'
import { openFiles, NEW_DESCRIPTOR, packageFiles } from '@/import/packageFiles'
import { mergeRows } from '@/import/merge'
import { withPackageProblems } from '@/import/packageProblems'
import { expectTable } from '#tests/support/docsTable'
import type { Variation } from './caseTables'
import { VARIATIONS } from './caseVariations'
import { BOOK_VARIATIONS } from './caseVariationsBook'
import { JSON_VARIATIONS, TEXT_VARIATIONS } from './caseVariationsJson'
import { CASE_ROWS, takeCase } from './written'

const ALL = [...VARIATIONS, ...BOOK_VARIATIONS, ...JSON_VARIATIONS, ...TEXT_VARIATIONS]

/** What came of a variation: all right, part of it refused or asked with its cause, or a fault. */
type Verdict = 'right' | 'told' | { readonly wrong: string }

/** Kinds that show only once figures are held against each other in the new package. */
const HELD: ReadonlySet<string> = new Set(['odd-scale', 'counts', 'zero-of-zero'])

async function judge({ kind, file, content, right, needs }: Variation): Promise<Verdict> {
  const intake = await takeCase(file, content)
  const { figures, questions, taken, codes } = intake
  const report = HELD.has(kind)
    ? withPackageProblems(intake, await packageOf(taken), '2026-01-01')
    : intake.report
  const said = [
    ...codes,
    ...report.flatMap(({ problems }) => problems.map(({ code }) => code)),
    ...questions.map(({ kind: asked }) => `question ${asked}`),
    ...taken.observations.map(({ published_on: day }) => `day ${day}`),
  ]
  const foreign = figures.filter((figure) => !right.includes(figure))
  if (foreign.length > 0) return { wrong: `took ${foreign.join(', ')}; said ${said.join(' ')}` }
  if (needs !== null && !said.some((each) => needs.test(each)))
    return { wrong: `did not say ${needs.source}; said ${said.join(' ')}` }
  const missing = right.filter((figure) => !figures.includes(figure))
  if (missing.length === 0) return 'right'
  const isTold =
    questions.length > 0 ||
    report.some(({ problems }) => problems.some(({ severity }) => severity === 'error'))
  return isTold ? 'told' : { wrong: `lost ${missing.join(', ')} without a word` }
}

async function packageOf(taken: Parameters<typeof mergeRows>[1]) {
  const written = packageFiles(mergeRows(CASE_ROWS, taken), NEW_DESCRIPTOR)
  const { assembled } = await openFiles(written, null)
  if (!assembled.usable) throw new Error(`No package: ${JSON.stringify(assembled.issues[0])}`)
  return assembled.dataset
}

describe(`variations of inputs that once failed: ${ALL.length}`, async () => {
  const judged = await Promise.all(
    ALL.map(async (each) => ({ ...each, verdict: await judge(each) })),
  )
  const kinds = [...new Set(ALL.map(({ kind }) => kind))].sort()

  test.each(kinds)('%s: none is wrong or lost without a word', (kind) => {
    const faults = judged.flatMap(({ kind: own, name, verdict }) =>
      own === kind && typeof verdict === 'object' ? [`${name}: ${verdict.wrong}`] : [],
    )
    expect(faults).toEqual([])
  })

  test('each kind has three at least, counted in the document', () => {
    const rows = kinds.map((kind) => {
      const own = judged.filter((each) => each.kind === kind)
      const count = (verdict: Verdict): number =>
        own.filter((each) => each.verdict === verdict).length
      return [
        kind,
        own.length,
        count('right'),
        count('told'),
        own.length - count('right') - count('told'),
      ]
    })
    expect(rows.filter(([, all]) => Number(all) < 3)).toEqual([])
    expectTable('docs/reliability.md', 'variations', {
      columns: [
        'kind',
        'variations#',
        'all figures right#',
        'refused or asked, with its cause#',
        'wrong or silent#',
      ],
      rows,
    })
  })
})
