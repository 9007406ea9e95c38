import { expect, test } from 'vitest'
import { movedHeadline, movedIn } from '@/analysis/moved/moved'
import { overviewView } from '@/analysis/overview'
import { sceneOf } from '@/analysis/scene'
import { phraseMessages } from '@/analysis/sentence'
import { parseAddress } from '@/screens/address'
import { createWords } from '@/i18n/translator'
import { datasetFrom } from '#tests/support/drawDataset'

const words = createWords('vi')

function said(figures: readonly (readonly [string, string, number, number])[]): string[] {
  const dataset = datasetFrom(
    {
      units: 'unit_id\na\nb\nc',
      indicators: 'indicator_id,measure,polarity,target,headline_order\nx,percent,higher,90,1',
      observations: `unit_id,indicator_id,period,value,numerator,denominator\n${figures
        .map(([unit, period, n, of]) => `${unit},x,${period},${(100 * n) / of},${n},${of}`)
        .join('\n')}`,
    },
    { level: 'district' },
  )
  const view = overviewView(
    dataset,
    sceneOf(dataset, parseAddress('/overview', '')),
    null,
    words.compare,
  )
  const { phrases, notes } = movedHeadline(view)
  const moved = movedIn(view)
  return [
    `${moved.better.length} ${moved.worse.length} ${moved.compared}`,
    ...[...phraseMessages(phrases), ...notes].map((each) =>
      words.message(each).replaceAll('\u00a0', ' '),
    ),
  ]
}

test('What clearly moved is counted both ways, and said by unit and in figures', () => {
  expect(
    said([
      ['a', '2021-Q2', 500, 1000],
      ['a', '2021-Q3', 700, 1000],
      ['b', '2021-Q2', 900, 1000],
      ['b', '2021-Q3', 600, 1000],
      ['c', '2021-Q2', 800, 1000],
      ['c', '2021-Q3', 801, 1000],
    ]),
  ).toEqual([
    '1 1 3',
    'So với Quý II/2021, trong 3 kết quả có 1 tốt lên rõ và 1 xấu đi rõ',
    'Tốt lên: a (x +20,0 điểm %).',
    'Xấu đi: b (x −30,0 điểm %).',
  ])
})

test('Nothing that moved, and nothing to compare with, are told apart', () => {
  const still = ['a', 'b', 'c'].flatMap((unit) => [
    [unit, '2021-Q2', 800, 1000] as const,
    [unit, '2021-Q3', 801, 1000] as const,
  ])
  expect(said(still)[1]).toBe('So với Quý II/2021, chưa có kết quả nào đổi rõ trong 3 kết quả')
  expect(
    said([
      ['a', '2021-Q3', 801, 1000],
      ['b', '2021-Q3', 801, 1000],
    ])[1],
  ).toContain('Kỳ trước không có số liệu')
})
