import { describe, expect, test } from 'vitest'
import { takenRows, withDraft } from '@/edit/apply'
import { settle } from '@/edit/settle'
import { isWaiting, changeStates } from '@/edit/standing'
import type { AnyRow } from '@/import/packageRows'
import { diffRows } from '@/import/merge'
import { BASE, cellsAt, change, edit, newShortcoming, withRows } from './drafts'

const only = <T>([first, ...rest]: readonly T[]): T => {
  if (first === undefined || rest.length > 0) throw new Error('There should be one')
  return first
}
/** The package with columns of its first shortcoming changed. */
const later = (columns: AnyRow) =>
  withRows('shortcomings', ([first, ...rest]) => [{ ...first, ...columns }, ...rest])

describe('a draft on the package that it was made on', () => {
  test('puts a changed row in its place and a new one last, and nothing else changes', () => {
    const changes = [edit('shortcomings', 1, { severity: 'high' }), newShortcoming()]
    const rows = withDraft(BASE, changes)
    expect(rows.shortcomings.map(({ shortcoming_id: id }) => id)).toEqual([
      ...BASE.shortcomings.map(({ shortcoming_id: id }) => id),
      'new',
    ])
    expect(rows.shortcomings[1]).toEqual({ ...BASE.shortcomings[1], severity: 'high' })
    expect(
      diffRows(BASE, rows).map(({ table, added, changed, removed }) => [
        table,
        added.length,
        changed.length,
        removed.length,
      ]),
    ).toEqual([['shortcomings', 1, 1, 0]])
  })

  test('without a change is the package itself', () => {
    expect(diffRows(BASE, withDraft(BASE, []))).toEqual([])
  })

  test('can name what it adds itself, in whichever order it was saved', () => {
    const source = change('sources', null, {
      source_id: 'own',
      title: 'Own',
      publisher: 'P',
      date: '',
      url: '',
      kind: 'manual',
    })
    const model = change('models', null, {
      ...cellsAt('models', 0),
      model_id: 'm-new',
      source_id: 'own',
    })
    const adoption = change('adoptions', null, { ...cellsAt('adoptions', 0), model_id: 'm-new' })
    const states = changeStates(BASE, [adoption, model, source]).map(
      ({ change: { table }, state }) => [table, state],
    )
    expect(states).toEqual([
      ['sources', 'added'],
      ['models', 'added'],
      ['adoptions', 'added'],
    ])
  })

  test('does not count a row that names what is not there', () => {
    const lost = newShortcoming({ unit_ids: 'nowhere', source_id: 'nobody' })
    const standing = only(changeStates(BASE, [lost]))
    expect(standing.state).toBe('faulty')
    expect(standing.faults.map(({ column, kind, found }) => [column, kind, found])).toEqual([
      ['unit_ids', 'unknown', 'nowhere'],
      ['source_id', 'unknown', 'nobody'],
    ])
    expect(takenRows([standing]).shortcomings).toEqual([])
  })
})

describe('a draft on a later package', () => {
  const mine = edit('shortcomings', 0, { severity: 'high' })

  test('keeps both where the package changed another column', () => {
    const standing = only(changeStates(later({ status: 'open' }), [mine]))
    expect([standing.state, standing.row?.['severity'], standing.row?.['status']]).toEqual([
      'rebased',
      'high',
      'open',
    ])
  })

  test('waits where both changed one column, and applies nothing', () => {
    const base = later({ severity: 'low' })
    const standing = only(changeStates(base, [mine]))
    expect([standing.state, standing.clashes, standing.row]).toEqual([
      'conflict',
      ['severity'],
      null,
    ])
    expect(isWaiting(standing)).toBe(true)
    expect(diffRows(base, withDraft(base, [mine]))).toEqual([])
  })

  test('is done where the package says the same by now', () => {
    expect(only(changeStates(later({ severity: 'high' }), [mine])).state).toBe('same')
    const added = newShortcoming()
    const [row] = takenRows(changeStates(BASE, [added])).shortcomings
    expect(
      only(
        changeStates(
          withRows('shortcomings', (rows) => [...rows, row as AnyRow]),
          [added],
        ),
      ).state,
    ).toBe('same')
  })

  test('waits where the row is gone, and where another row has its key', () => {
    expect(
      only(
        changeStates(
          withRows('shortcomings', (rows) => rows.slice(1)),
          [mine],
        ),
      ).state,
    ).toBe('gone')
    const taken = newShortcoming({ shortcoming_id: BASE.shortcomings[0]?.shortcoming_id ?? '' })
    expect(only(changeStates(BASE, [taken])).state).toBe('taken')
  })

  test('stands the same whichever way the rows of the package are ordered', () => {
    const changes = [mine, newShortcoming(), edit('directives', 0, { status: 'done' })]
    const turned = withRows('shortcomings', (rows) => [...rows].reverse())
    expect(changeStates(turned, changes).map(({ state }) => state)).toEqual(
      changeStates(BASE, changes).map(({ state }) => state),
    )
  })
})

describe('settling what waits', () => {
  const base = later({ severity: 'low', status: 'open' })
  const mine = edit('shortcomings', 0, { severity: 'high' })

  test('for the draft keeps what else the package changed', () => {
    const { save, remove } = settle(only(changeStates(base, [mine])), 'mine', [mine], new Set())
    const [saved] = save
    expect([saved?.cells['severity'], saved?.cells['status'], remove]).toEqual(['high', 'open', []])
    expect(only(changeStates(base, [{ ...mine, ...saved }])).state).toBe('changed')
  })

  test('for the package drops the change', () => {
    expect(settle(only(changeStates(base, [mine])), 'package', [mine], new Set())).toEqual({
      save: [],
      remove: [mine],
    })
  })

  test('under a new key leaves the row of the package alone, and what the draft ties to it follows', () => {
    const model = change('models', null, { ...cellsAt('models', 0), name: 'Another name' })
    const adoption = change('adoptions', null, {
      ...cellsAt('adoptions', 0),
      unit_id: BASE.units.at(-1)?.unit_id ?? '',
    })
    const changes = [model, adoption]
    const [standing] = changeStates(BASE, changes)
    if (!standing) throw new Error('There should be one')
    expect(standing.state).toBe('taken')
    const { save, remove } = settle(standing, 'newKey', changes, new Set([model.key]))
    const next = save.map((each) => change(each.table, each.before, each.cells))
    expect(next.map(({ key }) => key)).toEqual([
      'another-name',
      adoption.key.replace(model.key, 'another-name'),
    ])
    expect(remove).toEqual([model, adoption])
    expect(changeStates(BASE, next).map(({ state }) => state)).toEqual(['added', 'added'])
  })
})
