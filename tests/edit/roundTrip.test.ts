import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openPackage, readerOf } from '@/dataset/openPackage'
import { datasetWithDraft, rowsToEdit, withDraft } from '@/edit/apply'
import { cellsOfTyped } from '@/edit/cells'
import { identityOf } from '@/edit/identity'
import { fingerprintOf } from '@/dataset/fingerprint'
import { changeStates } from '@/edit/standing'
import { rowsOfDataset } from '@/import/packageRows'
import { usable } from '@/dataset/issue'
import { draftedFiles } from '@/edit/draftedFiles'

import { DATA } from '#tests/generator/readTable'
import { SMALL_PACKAGE } from '#tests/support/smallPackage'
import { change, edit, newShortcoming } from './drafts'

const FILES = new Map<string, Uint8Array>()
const { assembled } = await openPackage((file) => {
  const bytes = new Uint8Array(readFileSync(path.join(DATA, file)))
  FILES.set(file, bytes)
  return Promise.resolve(usable(bytes))
})
if (!assembled.usable) throw new Error('The shipped package should open')
const { dataset } = assembled

const SMALL_FILES = new Map(
  Object.entries(SMALL_PACKAGE).map(([name, text]) => [name, new TextEncoder().encode(text)]),
)
const small = (await openPackage(readerOf(SMALL_FILES))).assembled
if (!small.usable) throw new Error('The small package should open')
const SMALL = small.dataset

test('The screens show what the exported package says, and files without a change stay byte for byte.', async () => {
  const changes = [
    edit('directives', 2, { status: 'done', progress_note: 'Đã làm' }),
    newShortcoming(),
    edit('models', 0, { evidence: '=1+1' }),
    edit('adoptions', 1, { result: 'x' }),
  ]
  const made = await draftedFiles(FILES, changes)
  expect([made.lost, made.newErrors]).toEqual([[], 0])
  const opened = await openPackage(readerOf(made.files))
  if (!opened.assembled.usable) throw new Error('The new package should open')
  const shown = datasetWithDraft(dataset, changeStates(rowsToEdit(dataset), changes))
  expect(rowsToEdit(opened.assembled.dataset)).toEqual(rowsToEdit(shown))
  expect([shown.about.version, opened.assembled.dataset.about.version]).toEqual([
    `${dataset.about.version}+draft.4`,
    dataset.about.version,
  ])
  expect(opened.assembled.dataset.observations.length).toBe(dataset.observations.length)
  expect(
    [...made.files].filter(([name, bytes]) => FILES.get(name) !== bytes).map(([name]) => name),
  ).toEqual([
    'datapackage.json',
    'models.csv',
    'adoptions.csv',
    'shortcomings.csv',
    'directives.csv',
  ])
  expect(
    changeStates(rowsToEdit(opened.assembled.dataset), changes).every(
      ({ state }) => state === 'same',
    ),
  ).toBe(true)
})

test('Any texts that are typed come back from the exported package as they are shown.', async () => {
  const [held] = SMALL.shortcomings
  if (!held) throw new Error('The small package has a shortcoming')
  const base = rowsToEdit(SMALL)
  const anything = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      '=1+1',
      '@SUM(A1)',
      '<script>alert(1)</script>',
      'javascript:alert(1)',
      '__proto__',
      '"',
      ';',
      ',\n"',
      '\ufeffx',
      "'",
      'ề',
    ),
  )
  await fc.assert(
    fc.asyncProperty(anything, fc.constantFrom('low', 'medium', 'high'), async (text, severity) => {
      const before = cellsOfTyped('shortcomings', { ...edit('shortcomings', 0, {}, base).cells })
      const typed = { ...before, text, severity }
      const changes = [
        change('shortcomings', before, cellsOfTyped('shortcomings', typed)),
        change(
          'shortcomings',
          null,
          cellsOfTyped('shortcomings', { ...typed, shortcoming_id: 'new' }),
        ),
      ]
      const { files } = await draftedFiles(SMALL_FILES, changes)
      const again = (await openPackage(readerOf(files))).assembled
      if (!again.usable) throw new Error('The new package should open')
      expect(rowsToEdit(again.dataset)).toEqual(withDraft(base, changes))
      expect(rowsOfDataset(again.dataset).observations).toEqual(rowsOfDataset(SMALL).observations)
      expect(again.dataset.issues.filter(({ severity: grave }) => grave === 'error')).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('Without a draft the dataset is the very same, and after one it is again.', () => {
  expect(datasetWithDraft(dataset, [])).toBe(dataset)
  const changes = [newShortcoming()]
  expect(
    datasetWithDraft(dataset, changeStates(rowsToEdit(dataset), changes)).shortcomings,
  ).toHaveLength(dataset.shortcomings.length + 1)
  expect(datasetWithDraft(dataset, changeStates(rowsToEdit(dataset), [])).shortcomings).toBe(
    dataset.shortcomings,
  )
})

test('The identity of a package tells its states apart.', () => {
  const changed = datasetWithDraft(dataset, changeStates(rowsToEdit(dataset), [newShortcoming()]))
  expect(identityOf(dataset)).toEqual({ ...identityOf(dataset) })
  expect(identityOf(changed)).toMatchObject({ name: identityOf(dataset).name })
  expect(identityOf(changed).fingerprint).not.toBe(identityOf(dataset).fingerprint)
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(fingerprintOf(a) === fingerprintOf(b)).toBe(a === b)
    }),
  )
})
