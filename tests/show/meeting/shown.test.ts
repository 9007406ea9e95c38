import { expect, test } from 'vitest'
import { shownRecord, withShown, type Shown } from '@/show/meeting/shown'

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)
const at = (moment: string, sentence: string, stamp = '2021-10-27 aa'): Shown => ({
  at: Date.parse(`${moment}Z`),
  stamp,
  sentence,
  kinds: 'số liệu minh họa',
})

test('A sentence is kept once a day and state of the package, however often it is shown.', () => {
  const first = at('2021-10-27T08:00', 'Một.')
  const list = withShown([], first, dayOf)
  expect(withShown(list, at('2021-10-27T09:00', 'Một.'), dayOf)).toBe(list)
  expect(withShown(list, at('2021-10-28T08:00', 'Một.'), dayOf)).toHaveLength(2)
  expect(withShown(list, at('2021-10-27T09:00', 'Một.', '2021-10-27 bb'), dayOf)).toHaveLength(2)
})

test('The record has the last day alone, each state of the data apart, in the order of time.', () => {
  const rehearsed = at('2021-10-26T16:00', 'Tập dượt.')
  const record = shownRecord(
    [
      [rehearsed, at('2021-10-27T08:00', 'Một.'), at('2021-10-27T09:30', 'Hai.', '2021-10-27 bb')],
      [at('2021-10-27T08:20', 'Ba.'), at('2021-10-27T08:10', 'Bốn.')],
      [rehearsed],
    ],
    dayOf,
  )
  expect(record.span?.map((each) => new Date(each).toISOString().slice(11, 16))).toEqual([
    '08:00',
    '09:30',
  ])
  expect(record.items).toEqual([
    [
      { stamp: '2021-10-27 aa', kinds: 'số liệu minh họa', sentences: ['Một.'] },
      { stamp: '2021-10-27 bb', kinds: 'số liệu minh họa', sentences: ['Hai.'] },
    ],
    [{ stamp: '2021-10-27 aa', kinds: 'số liệu minh họa', sentences: ['Bốn.', 'Ba.'] }],
    [],
  ])
})

test('Where nothing was shown, the record says of no item that it was.', () => {
  expect(shownRecord([[], []], dayOf)).toEqual({ span: null, items: [[], []] })
})
