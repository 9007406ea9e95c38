import { describe, expect, test } from 'vitest'
import { declarationOf } from '@/dataset/declarations'
import { DRAFT_TABLES } from '@/edit/tables'
import { draftEn } from '@/i18n/catalogue/draft.en'
import { draftVi } from '@/i18n/catalogue/draft.vi'
import { createWords } from '@/i18n/createWords'
import { columnLabel, draftText, draftTextOf } from '@/i18n/draftWords'
import { filesIn, isCode } from '#tests/architecture/source'

const [vi, en] = [createWords('vi'), createWords('en')]
const ids = Object.keys(draftVi)
const columns = DRAFT_TABLES.flatMap((table) =>
  Object.entries(declarationOf(table).columns).map(([name, column]) => ({ table, name, column })),
)

describe('the words of editing by hand', () => {
  test('fill in the same names in both languages and have no empty text', () => {
    const namesOf = (text: string): string[] => [...new Set([...text.matchAll(/\{([^{}|]*)/g)].map(([, name = '']) => name))].sort()
    for (const id of ids as (keyof typeof draftVi)[]) {
      expect(namesOf(draftEn[id]), id).toEqual(namesOf(draftVi[id]))
      expect(draftVi[id].trim() && draftEn[id].trim(), id).not.toBe('')
    }
    expect(Object.keys(draftEn).sort()).toEqual([...ids].sort())
  })

  test('are all said somewhere', () => {
    const code = filesIn('src').filter((file) => isCode(file) && !file.name.startsWith('src/i18n/catalogue/'))
    const text = code.map((file) => file.text).join('\n')
    const composed = [
      'value.',
      'fault.',
      'hint.',
      'table.',
      'state.',
      'link.add.',
      'form.add.',
      'form.edit.',
      'unkept.',
      'hub.refused.',
      'why.',
    ]
    expect(ids.filter((id) => !text.includes(`'${id}'`) && !composed.some((start) => id.startsWith(start)))).toEqual([])
  })

  test('name every word of every vocabulary', () => {
    const words = columns.flatMap(({ table, name, column }) => (column.values ?? []).map((value) => `value.${table}.${name}.${value}`))
    expect(words.length).toBeGreaterThan(10)
    expect(words.filter((id) => draftTextOf(vi, id) === null)).toEqual([])
    expect(ids.filter((id) => id.startsWith('value.') && !words.includes(id))).toEqual([])
  })

  test('label every column after its declaration, each of a table apart', () => {
    for (const table of DRAFT_TABLES) {
      for (const words of [vi, en]) {
        const labels = columns.filter((each) => each.table === table).map(({ name }) => columnLabel(words, table, name))
        expect(new Set(labels).size, labels.join(', ')).toBe(labels.length)
      }
    }
    expect(columnLabel(vi, 'shortcomings', 'unit_ids')).toBe('Đơn vị')
    expect(columnLabel(vi, 'shortcomings', 'shortcoming_id')).toBe('Mã hạn chế')
    expect(columnLabel(en, 'shortcomings', 'unit_ids')).toBe('Units')
    expect(columnLabel(en, 'shortcomings', 'found_on')).toBe('Found on')
  })

  test('fill in counts as the language writes them, and nothing that is inherited', () => {
    expect(draftText(vi, 'mark.text', { n: 1234 })).toBe('Bản nháp: 1.234 thay đổi')
    expect([draftText(en, 'mark.text', { n: 1 }), draftText(en, 'mark.text', { n: 2 })]).toEqual(['Draft: 1 change', 'Draft: 2 changes'])
    expect(draftText(vi, 'fault.date', { found: '{limit}' })).toContain('{limit}')
  })
})
