import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeStates } from '@/edit/standing'
import {
  formatChange,
  formatDraft,
  formatForm,
  parseChange,
  parseDraft,
  parseForm,
} from '@/edit/stored'
import { replacing, REPLACED_KEPT, stampOf, type FormDraft } from '@/edit/change'
import { BASE, cellsAt, edit, newShortcoming } from './drafts'

const IDENTITY = { name: 'p', version: '1', fingerprint: '0' }

describe('what is stored', () => {
  const change = edit('shortcomings', 0, { severity: 'high' })

  test('is read back as it was', () => {
    const other = { ...change, savedAt: change.savedAt + 1, tab: 'other' }
    for (const each of [change, newShortcoming(), replacing(change, other)])
      expect(parseChange(formatChange(each))).toEqual(each)
    const form: FormDraft = {
      table: 'shortcomings',
      key: '',
      tab: 't',
      savedAt: 5,
      typed: { ...cellsAt('shortcomings', 0), found_on: '27/1' },
      source: null,
      isKeyOwn: true,
      seen: stampOf(change),
    }
    expect(parseForm(formatForm(form))).toEqual(form)
  })

  test('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect([parseChange(text), parseForm(text), parseDraft(text).ok]).toEqual([
          null,
          null,
          false,
        ])
      }),
    )
  })

  test('takes only the columns of the table, as texts', () => {
    const stored = JSON.parse(formatChange(change)) as { cells: Record<string, unknown> }
    const hostile = JSON.stringify(stored).replace(
      '"cells":{',
      '"cells":{"__proto__":{"polluted":"1"},"constructor":"x",',
    )
    expect(parseChange(hostile)).toEqual(change)
    expect('polluted' in {}).toBe(false)
    expect(
      parseChange(JSON.stringify({ ...stored, cells: { ...stored.cells, text: 5 } })),
    ).toBeNull()
  })

  test.each([
    ['a later form', { version: 2 }],
    ['another key than the row has', { key: 'else' }],
    ['a table without a form', { table: 'observations' }],
    ['a table that is none', { table: '__proto__' }],
    ['no moment', { savedAt: 'now' }],
    ['a row that it was written over and that is none', { before: 5 }],
  ])('is no change with %s', (_, part) => {
    expect(
      parseChange(JSON.stringify({ ...(JSON.parse(formatChange(change)) as object), ...part })),
    ).toBeNull()
  })
})

describe('the file of a draft', () => {
  test('is read back as it was, and says which package it was made on', () => {
    const changes = [edit('models', 0, { evidence: '<b>"x";\n=1+1' }), newShortcoming()]
    expect(parseDraft(formatDraft(IDENTITY, changes))).toEqual({
      ok: true,
      identity: IDENTITY,
      changes,
      refused: 0,
    })
    expect(parseDraft(`\ufeff${formatDraft(IDENTITY, changes)}`)).toMatchObject({ ok: true })
  })

  test('gives what can be read of it, and counts the rest', () => {
    const text = formatDraft(IDENTITY, [newShortcoming()]).replace(
      '"changes": [',
      '"changes": [5, {"table":"units"},',
    )
    expect(parseDraft(text)).toMatchObject({ ok: true, refused: 2 })
  })

  test.each([
    ['json', '{'],
    ['format', '{"format":"else","changes":[]}'],
    ['format', '[]'],
    ['version', '{"format":"package-draft","version":99,"changes":[]}'],
  ])('is refused for its %s: %s', (reason, text) => {
    expect(parseDraft(text)).toEqual({ ok: false, reason })
  })
})

describe('two versions of a row', () => {
  const first = edit('shortcomings', 0, { severity: 'high' })
  const second = { ...edit('shortcomings', 0, { severity: 'low' }), tab: 'other' }

  test('the later stands and the earlier is kept, once', () => {
    const both = replacing(first, second)
    expect([both.cells['severity'], both.replaced.map(({ cells }) => cells['severity'])]).toEqual([
      'low',
      ['high'],
    ])
    expect(replacing(first, both).replaced).toHaveLength(1)
  })

  test('no more than so many are kept, the latest of them', () => {
    let standing = first
    for (let index = 0; index < REPLACED_KEPT + 4; index += 1)
      standing = replacing(standing, {
        ...edit('shortcomings', 0, { text: String(index) }),
        replaced: [],
      })
    const latest = Array.from({ length: REPLACED_KEPT }, (_, index) =>
      String(REPLACED_KEPT + 2 - index),
    )
    expect(standing.replaced.map(({ cells }) => cells['text'])).toEqual(latest)
    expect(changeStates(BASE, [standing])[0]?.row?.['text']).toBe(String(REPLACED_KEPT + 3))
  })
})
