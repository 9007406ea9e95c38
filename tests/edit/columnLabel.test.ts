import { describe, expect, test } from 'vitest'
import { declarationOf } from '@/dataset/declarations'
import { DRAFT_TABLES } from '@/edit/tables'
import { createWords } from '@/i18n/translator'
import { columnLabel } from '@/edit/columnLabel'
import { vi as texts } from '#tests/support/words'

const [vi, en] = [createWords('vi'), createWords('en')]
const ids = Object.keys(texts)
const columns = DRAFT_TABLES.flatMap((table) =>
  Object.entries(declarationOf(table).columns).map(([name, column]) => ({ table, name, column })),
)

describe('the words of editing by hand', () => {
  test('name every word of every vocabulary', () => {
    const words = columns.flatMap(({ table, name, column }) =>
      (column.values ?? []).map((value) => `value.${table}.${name}.${value}`),
    )
    expect(words.length).toBeGreaterThan(10)
    expect(words.filter((id) => vi.textUnder(id) === null)).toEqual([])
    expect(ids.filter((id) => id.startsWith('value.') && !words.includes(id))).toEqual([])
  })

  test('label every column after its declaration, each of a table apart', () => {
    for (const table of DRAFT_TABLES) {
      for (const words of [vi, en]) {
        const labels = columns
          .filter((each) => each.table === table)
          .map(({ name }) => columnLabel(words, table, name))
        expect(new Set(labels).size, labels.join(', ')).toBe(labels.length)
      }
    }
    expect(columnLabel(vi, 'shortcomings', 'unit_ids')).toBe('Đơn vị')
    expect(columnLabel(vi, 'shortcomings', 'shortcoming_id')).toBe('Mã hạn chế')
    // A key of another table is called by what it names, in one language as in the other.
    expect(columnLabel(vi, 'adoptions', 'model_id')).toBe('Mô hình')
    expect(columnLabel(en, 'adoptions', 'model_id')).toBe('Model')
    expect(columnLabel(en, 'shortcomings', 'shortcoming_id')).toBe('Shortcoming key')
    expect(columnLabel(en, 'shortcomings', 'unit_ids')).toBe('Units')
    expect(columnLabel(en, 'shortcomings', 'found_on')).toBe('Found on')
  })

  test('fill in counts as the language writes them, and nothing that is inherited', () => {
    expect(vi.text('mark.text', { n: 1234 })).toBe('Bản nháp: 1.234 thay đổi')
    expect([en.text('mark.text', { n: 1 }), en.text('mark.text', { n: 2 })]).toEqual([
      'Draft: 1 change',
      'Draft: 2 changes',
    ])
    expect(vi.text('fault.date', { found: '{limit}' })).toContain('{limit}')
  })
})
