import { describe, expect, test } from 'vitest'
import { ISSUES_LISTED } from '@/dataset/issueLog'
import type { Issue } from '@/dataset/issue'
import { openDrawn } from '#tests/support/drawDataset'
import { SMALL_PACKAGE, withFault } from '#tests/support/smallPackage'
import { filesIn, withoutComments } from '#tests/architecture/source'
import { CELL_FAULTS } from './cellFaults'
import { DESCRIPTOR_FAULTS } from './descriptorFaults'
import { at, oneOf, text, type, warning } from './fault'
import { FIGURE_FAULTS } from './figureFaults'
import { STRUCTURE_FAULTS } from './structureFaults'

async function issuesOf(files: Readonly<Record<string, string>>): Promise<readonly Issue[]> {
  const { assembled } = await openDrawn(files)
  return assembled.usable ? assembled.dataset.issues : assembled.issues
}

test('the small package has no fault', async () => {
  expect(await issuesOf(SMALL_PACKAGE)).toEqual([])
})

describe.each(
  Object.entries({
    cells: CELL_FAULTS,
    figures: FIGURE_FAULTS,
    structure: STRUCTURE_FAULTS,
    descriptor: DESCRIPTOR_FAULTS,
  }),
)('of the %s, one fault is one issue', (_, faults) => {
  test.each(faults)('$what', async ({ file, text: broken, by, issues }) => {
    expect(await issuesOf(withFault(file, broken, by))).toEqual(issues)
  })
})

test('without a required column a table is not used, and nothing else is said of it', async () => {
  const columns =
    'shortcoming_id,unit_ids,field_id,indicator_id,what,severity,found_on,inspection_id,due,status,resolved_on,attribution,source_id'
  const names = columns
    .replace('what', 'text')
    .replace('indicator_id,', 'indicator_id,indicator_source_id,')
    .split(',')
  expect(await issuesOf(withFault('shortcomings.csv', 'text,severity', 'what,severity'))).toEqual([
    at(
      'heading/missing',
      'shortcomings.csv',
      1,
      'text',
      `${columns.replaceAll(',', ', ').slice(0, 120)}…`,
      text('text'),
    ),
    warning(at('heading/unknown', 'shortcomings.csv', 1, 'what', 'what', oneOf(...names))),
  ])
})

test('without the column of values there are no figures, rather than thousands without a value', async () => {
  const { assembled } = await openDrawn(withFault('observations.csv', ',value,', ',worth,'))
  const issues = assembled.usable
    ? assembled.dataset.issues.map(({ code, row, column }) => [code, row, column])
    : []
  expect(issues).toEqual([
    ['heading/missing', 1, 'value'],
    ['heading/unknown', 1, 'worth'],
  ])
})

test('a fault that a whole column has is listed a thousand times, then counted', async () => {
  const figures = Array.from(
    { length: 1500 },
    (_, index) => `a,ontime,${1000 + index},final,x,,,,,official,,,law\n`,
  )
  const [heading = ''] = SMALL_PACKAGE['observations.csv'].split('\n')
  const issues = await issuesOf({
    ...SMALL_PACKAGE,
    'observations.csv': `${heading}\n${figures.join('')}`,
  })
  expect(issues).toHaveLength(ISSUES_LISTED + 1)
  expect(issues.at(0)).toEqual(at('cell/type', 'observations.csv', 2, 'value', 'x', type('number')))
  expect(issues.at(-1)).toEqual(
    at('file/moreIssues', 'observations.csv', 1501, 'value', '1500', {
      kind: 'limit',
      limit: ISSUES_LISTED,
      unit: 'rows',
    }),
  )
})

test('every issue that the dataset can raise is among these', () => {
  const shown = [
    ...CELL_FAULTS,
    ...FIGURE_FAULTS,
    ...STRUCTURE_FAULTS,
    ...DESCRIPTOR_FAULTS,
  ].flatMap(({ issues }) => issues.map(({ code }) => code))
  const said = [...new Set(shown), 'heading/missing', 'file/moreIssues', ...TOLD_LATER]
  expect(said.sort()).toEqual(codesIn('src/dataset'))
})

/**
 * What `wholeness.test.ts` shows, and rules of `plausibility.ts` and `scaleDoubts.ts` that
 * `checkConsistency` holds figures against: see its test.
 */
const TOLD_LATER = [
  'file/differs',
  'file/fewer',
  'file/incomplete',
  // Said by what gives the files: see tests/cli/check.test.ts.
  'file/missing',
  'observation/interval',
  'observation/overWhole',
  'observation/publishedEarly',
  'observation/ratio',
  'observation/toCome',
  // See openLarge.test.ts.
  'observation/tooMany',
  'scale/value',
]

/** The codes that the source of a folder writes into issues. */
function codesIn(folder: string): string[] {
  const code =
    /'((?:file|package|resource|heading|table|cell|key|reference|observation|unit|indicator|succession|directive|response|band|count|scale|target|dashboard)\/[a-zA-Z]+)'/g
  const readers = filesIn(folder).filter(
    ({ name }) => !/^src\/dataset\/(?:cells|files|issueCodes|issue\.)/.test(name),
  )
  const found = readers.flatMap((file) =>
    [...withoutComments(file).matchAll(code)].map(([, name = '']) => name),
  )
  return [...new Set(found)].sort()
}
