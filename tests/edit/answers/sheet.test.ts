import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { answering, type Answering } from '@/analysis/answers/asked'
import { sceneOf, type Scene } from '@/analysis/scene'
import type { Dataset } from '@/dataset/dataset'
import { answerPlan, rowsOfAnswers } from '@/edit/answers/answerPlan'
import { readSheetBack, type BackContext, type ReturnedSheet } from '@/edit/answers/sheetBack'
import { sheetOf } from '@/edit/answers/sheetOut'
import { datasetWithDraft, rowsToEdit } from '@/edit/apply'
import { draftedFiles } from '@/edit/draftedFiles'
import { changeStates } from '@/edit/standing'
import { START } from '@/address/screen'
import { fillSheet, sheetCell } from '#tests/support/fillSheet'
import { shippedDataset } from '#tests/support/shippedDataset'
import { DATA } from '#tests/generator/readTable'

const dataset: Dataset = await shippedDataset()
const scene: Scene = sceneOf(dataset, START)
const all = answering(dataset, scene)
const [first, second] = all
if (!first || !second) throw new Error('Nobody owes an answer')

const shippedFiles = new Map(
  readdirSync(DATA)
    .filter((name) => /\.(csv|json)$/.test(name))
    .map((name) => [name, new Uint8Array(readFileSync(path.join(DATA, name)))]),
)

const bytesOf = async (of: Answering): Promise<Uint8Array> =>
  new Uint8Array(await (await sheetOf(dataset, of)).arrayBuffer())

const back = (bytes: Uint8Array, of: Partial<BackContext> = {}): ReturnedSheet =>
  readSheetBack('phieu.xlsx', bytes, {
    dataset,
    scene,
    today: '2021-12-01',
    fallback: '',
    ...of,
  })

/** Where the sheet says the day, and its first row to fill in. */
const DAY = 'D5'
const ROW = 8

describe('a sheet that goes out and comes back', () => {
  test('says everything that its unit owes an answer to, each once', async () => {
    const bytes = await bytesOf(first)
    const printed = first.asked.map((_, at) => sheetCell(bytes, ROW + at, 2))
    expect(printed).toEqual(first.asked.map(({ text }) => text))
    expect(sheetCell(bytes, ROW + first.asked.length, 2)).toBe('')
    expect(new Set(first.asked.map(({ kind }) => kind)).size).toBeGreaterThan(1)
  })

  test('comes back into the draft and the package with what was filled in, and nothing else', async () => {
    const bytes = fillSheet(await bytesOf(first), {
      [DAY]: '05/11/2021',
      [`E${ROW}`]: '=HYPERLINK("x") thiếu người',
      [`F${ROW}`]: 'Làm xong',
      [`G${ROW}`]: '31/12/2021',
      [`H${ROW}`]: 'Công văn 12',
    })
    const sheet = back(bytes)
    expect(sheet.notes).toEqual([])
    expect(sheet.empty).toBe(first.asked.length - 1)
    const [group] = answerPlan(dataset, [sheet])
    expect(group?.state).toBe('new')
    const changes = rowsOfAnswers(dataset, group?.candidates ?? []).map((row) => ({
      ...row,
      savedAt: 1,
      tab: 'tab',
      replaced: [],
    }))
    const drafted = datasetWithDraft(dataset, changeStates(rowsToEdit(dataset), changes))
    expect(drafted.responses).toHaveLength(1)
    const [answered] = answering(drafted, scene)
    expect(answered?.asked.map(({ answers }) => answers.length)).toEqual([
      1,
      ...first.asked.slice(1).map(() => 0),
    ])
    expect(answered?.asked[0]?.answers[0]).toMatchObject({
      unit_id: first.unit.unit_id,
      explanation: '=HYPERLINK("x") thiếu người',
      commitment: 'Làm xong',
      commitment_due: '2021-12-31',
      evidence: 'Công văn 12',
      answered_on: '2021-11-05',
    })
    // The same sheet again has nothing new to say.
    expect(answerPlan(drafted, [sheet]).map(({ state }) => state)).toEqual(['same'])
    const made = await draftedFiles(shippedFiles, changes)
    expect(made).toMatchObject({ lost: [], newErrors: 0 })
    expect(new TextDecoder().decode(made.files.get('responses.csv'))).toContain('Công văn 12')
    expect(new TextDecoder().decode(made.files.get('datapackage.json'))).toContain('responses.csv')
  })

  test('two sheets that differ wait for somebody to choose, as does one against what stands', async () => {
    const out = await bytesOf(first)
    const one = back(fillSheet(out, { [DAY]: '05/11/2021', [`E${ROW}`]: 'Một' }))
    const two = back(fillSheet(out, { [DAY]: '05/11/2021', [`E${ROW}`]: 'Hai' }))
    expect(answerPlan(dataset, [one, one]).map(({ state }) => state)).toEqual(['new'])
    const [group] = answerPlan(dataset, [one, two])
    expect(group).toMatchObject({ state: 'choose', standing: null })
    expect(group?.candidates.map((each) => each.filled.explanation)).toEqual(['Một', 'Hai'])
    const changes = rowsOfAnswers(dataset, one.answers).map((row) => ({
      ...row,
      savedAt: 1,
      tab: 'tab',
      replaced: [],
    }))
    const drafted = datasetWithDraft(dataset, changeStates(rowsToEdit(dataset), changes))
    expect(answerPlan(drafted, [two])[0]).toMatchObject({
      state: 'choose',
      standing: { explanation: 'Một' },
    })
  })
})

describe('a sheet that is not as it went out', () => {
  const ANSWER = { [DAY]: '05/11/2021', [`E${ROW}`]: 'Vì' }

  test('no sheet, another table, a unit that nobody knows: the whole is refused', async () => {
    expect(back(new Uint8Array([1, 2, 3])).notes).toMatchObject([
      { kind: 'notSheet', refused: true },
    ])
    expect(
      back(fillSheet(await bytesOf(first), { ...ANSWER, D3: 'khong-co' })).notes,
    ).toMatchObject([{ kind: 'unitUnknown', row: 3, found: 'khong-co' }])
    expect(back(fillSheet(await bytesOf(first), { ...ANSWER, I7: 'Ghi chú' })).notes).toMatchObject(
      [{ kind: 'notSheet' }],
    )
  })

  test('no day: refused, unless one is given; a day that is none: refused', async () => {
    const out = await bytesOf(first)
    const silent = fillSheet(out, { [`E${ROW}`]: 'Vì' })
    expect(back(silent)).toMatchObject({ answers: [], notes: [{ kind: 'dayMissing', row: 5 }] })
    expect(back(silent, { fallback: '2021-11-06' }).answers).toMatchObject([
      { answeredOn: '2021-11-06' },
    ])
    expect(back(fillSheet(out, { ...ANSWER, [DAY]: '31/02/2021' }))).toMatchObject({
      answers: [],
      notes: [{ kind: 'dayBad', found: '31/02/2021' }],
    })
    expect(back(fillSheet(out, { ...ANSWER, [DAY]: '05/11/2031' }))).toMatchObject({
      answers: [{ answeredOn: '2031-11-05' }],
      notes: [{ kind: 'dayAhead', refused: false }],
    })
  })

  test('a row of another unit, without its code, with another code: refused, each row alone', async () => {
    const out = await bytesOf(first)
    const theirs = sheetCell(await bytesOf(second), ROW, 8)
    const next = sheetCell(out, ROW + 1, 8)
    for (const [code, kind] of [
      [theirs, 'otherUnit'],
      ['', 'codeLost'],
      ['hong', 'codeChanged'],
      [next, 'codeChanged'],
      [`${first.unit.unit_id};khong-co;2021;;;abcdef`, 'codeChanged'],
    ] as const) {
      const sheet = back(
        fillSheet(out, { ...ANSWER, [`I${ROW}`]: code, [`F${ROW + 1}`]: 'Sẽ làm' }),
      )
      expect(sheet.notes, code).toMatchObject([{ kind, row: ROW, refused: true }])
      expect(sheet.answers.map(({ row }) => row)).toEqual([ROW + 1])
    }
  })

  test('an edited figure is told with both, and never taken: the answer alone is', async () => {
    const sheet = back(fillSheet(await bytesOf(first), { ...ANSWER, [`D${ROW}`]: 'Quý 3: 99 %' }))
    expect(sheet.notes).toMatchObject([{ kind: 'edited', row: ROW, refused: false }])
    expect(sheet.notes[0]?.found).toContain('99 %')
    expect(sheet.notes[0]?.expected).not.toContain('99 %')
    expect(sheet.answers).toMatchObject([{ filled: { explanation: 'Vì' } }])
  })

  test('a day of commitment that is none: this answer is refused, with what was found', async () => {
    const sheet = back(fillSheet(await bytesOf(first), { ...ANSWER, [`G${ROW}`]: 'cuối năm' }))
    expect(sheet).toMatchObject({
      answers: [],
      notes: [{ kind: 'dueBad', row: ROW, found: 'cuối năm' }],
    })
  })

  test('nothing filled in: no answer, every row counted', async () => {
    const sheet = back(await bytesOf(first), { fallback: '2021-11-06' })
    expect(sheet).toMatchObject({ answers: [], notes: [], empty: first.asked.length })
  })
})
