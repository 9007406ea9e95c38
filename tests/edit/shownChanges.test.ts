import { describe, expect, test } from 'vitest'
import { withDraft } from '@/edit/apply'
import type { Change } from '@/edit/change'
import { draftView, type DraftView, type ShownField } from '@/edit/shownChanges'
import { changeStates } from '@/edit/standing'
import type { PackageRows } from '@/import/packageRows'
import { BASE, cellsAt, change, edit, newShortcoming, withRows } from './drafts'

const viewOf = (changes: readonly Change[], rows: PackageRows = BASE): DraftView =>
  draftView(changeStates(rows, changes), withDraft(rows, changes))
const fieldsOf = (view: DraftView): readonly ShownField[] =>
  view.groups.flatMap(({ changes }) => changes.flatMap(({ fields }) => fields))
function nameOf(unit: string): string {
  const found = BASE.units.find(({ unit_id: id }) => id === unit)
  if (!found) throw new Error(`There is no ${unit}`)
  return found.name
}

describe('a draft as a list', () => {
  test('counts what is applied, what waits and what the package has already', () => {
    const own = cellsAt('shortcomings', 0)
    const view = viewOf([
      edit('shortcomings', 1, { severity: 'high' }),
      newShortcoming(),
      change('shortcomings', own, own),
      newShortcoming({ shortcoming_id: 'lost', unit_ids: 'nowhere' }),
    ])
    expect(view.counts).toEqual({ applied: 2, waiting: 1, same: 1 })
    expect(view.same.map(({ key }) => key)).toEqual([own['shortcoming_id']])
  })

  test('shows a changed cell from what the package has to what is written', () => {
    const before = cellsAt('shortcomings', 1)
    const view = viewOf([
      edit('shortcomings', 1, { severity: 'high', found_on: '2021-10-01', text: 'Chữ mới' }),
    ])
    expect(fieldsOf(view).map(({ column, to, was }) => [column, to, was])).toEqual([
      ['text', { kind: 'text', text: 'Chữ mới' }, null],
      [
        'severity',
        { kind: 'word', table: 'shortcomings', column: 'severity', value: 'high' },
        null,
      ],
      ['found_on', { kind: 'date', date: '2021-10-01' }, null],
    ])
    expect(fieldsOf(view)[0]?.from).toEqual({ kind: 'text', text: before['text'] })
  })

  test('calls what a cell refers to by its name, also where the draft itself adds it', () => {
    const source = change('sources', null, {
      source_id: 'own',
      title: 'Báo cáo riêng',
      publisher: 'P',
      date: '',
      url: '',
      kind: 'manual',
    })
    const view = viewOf([
      newShortcoming({ unit_ids: 'lap-vo;thap-muoi', source_id: 'own' }),
      source,
    ])
    const shown = new Map(fieldsOf(view).map(({ column, to }) => [column, to]))
    expect(shown.get('unit_ids')).toEqual({
      kind: 'names',
      names: [nameOf('lap-vo'), nameOf('thap-muoi')],
    })
    expect(shown.get('source_id')).toEqual({ kind: 'names', names: ['Báo cáo riêng'] })
    const used = view.groups.flatMap(({ changes }) =>
      changes.map(({ standing, usedBy }) => [standing.change.table, usedBy]),
    )
    expect(Object.fromEntries(used)).toEqual({ sources: 1, shortcomings: 0 })
  })

  test('shows what the package had where it has something else by now', () => {
    const mine = edit('shortcomings', 1, { severity: 'high' })
    const later = withRows('shortcomings', ([first, second, ...rest]) => [
      { ...first },
      { ...second, severity: 'low' },
      ...rest,
    ])
    const word = (value: string | undefined) => ({
      kind: 'word',
      table: 'shortcomings',
      column: 'severity',
      value,
    })
    expect(fieldsOf(viewOf([mine], later))).toEqual([
      {
        column: 'severity',
        from: word('low'),
        to: word('high'),
        was: word(mine.before?.['severity']),
      },
    ])
  })

  test('shows what another window had written, cell by cell', () => {
    const mine = edit('shortcomings', 1, { text: 'Chữ của tôi' })
    const theirs = { ...mine.cells, text: 'Chữ của cửa sổ kia' }
    const version = { cells: theirs, savedAt: 1, tab: 'other' }
    const [group] = viewOf([{ ...mine, replaced: [version] }]).groups
    expect(group?.changes[0]?.replaced).toEqual([
      {
        version,
        fields: [
          {
            column: 'text',
            from: { kind: 'text', text: 'Chữ của cửa sổ kia' },
            to: { kind: 'text', text: 'Chữ của tôi' },
            was: null,
          },
        ],
      },
    ])
  })

  test('a column that one version does not have is blank there, not a word', () => {
    const mine = edit('shortcomings', 1, { severity: 'high' })
    const without = (cells: Change['cells'], name: string): Change['cells'] =>
      Object.fromEntries(Object.entries(cells).filter(([column]) => column !== name))
    const version = { cells: without(mine.cells, 'text'), savedAt: 1, tab: 'other' }
    const own = { ...mine, cells: without(mine.cells, 'found_on'), replaced: [version] }
    const [group] = viewOf([own]).groups
    const replaced = group?.changes[0]?.replaced.flatMap(({ fields }) => fields)
    expect(replaced?.map(({ column, from, to }) => [column, from.kind, to.kind])).toEqual([
      ['text', 'blank', 'text'],
      ['found_on', 'date', 'blank'],
    ])
  })

  test('counts who names a row only where it is new', () => {
    const own = edit('models', 0, { name: 'Tên khác' })
    const adoption = change('adoptions', null, {
      ...cellsAt('adoptions', 0),
      model_id: own.key,
      unit_id: 'tp-sa-dec',
    })
    const used = viewOf([own, adoption]).groups.flatMap(({ changes }) =>
      changes.map(({ usedBy }) => usedBy),
    )
    expect(used).toEqual([0, 0])
  })

  test('calls what an adoption ties together by both names', () => {
    const adoption = change('adoptions', null, {
      ...cellsAt('adoptions', 0),
      unit_id: 'tp-sa-dec',
    })
    const [group] = viewOf([adoption]).groups
    const model = BASE.models.find(({ model_id: id }) => id === adoption.cells['model_id'])
    expect(group?.changes[0]?.title).toEqual(
      expect.arrayContaining([model?.name ?? '', nameOf('tp-sa-dec')]),
    )
  })
})
