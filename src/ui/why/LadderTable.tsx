import { sum } from '@/stats/sum'
import { worthOf } from '@/analysis/components'
import { figureOf } from '@/analysis/cell'
import type { Ladder, Part } from '@/analysis/why/view'
import { DataTable } from '@/ui/chart/DataTable'
import { useText, useWords } from '@/ui/useWords'
import { signed, undoText } from './ladderRows'

/**
 * The score, computed in sight: every component with its weight, what both sides reach and earn,
 * and what that makes, beside the score as it is given.
 */
export function LadderTable({ ladder }: { readonly ladder: Ladder }) {
  const words = useWords()
  const t = useText()
  const { unit, base, components, decimals, start, end, unexplained, missing } = ladder
  const points = (value: number | null): string =>
    value === null ? '' : words.number(value, decimals)
  const side = (of: Part, which: 'own' | 'base'): string => {
    const { value } = of[which]
    return value === null
      ? '–'
      : words.text('figure.plain', { value: figureOf(of.indicator, value) })
  }
  const sumOf = (which: 'ownPoints' | 'basePoints'): string =>
    points(sum([...components, ...missing.parts].map((each) => each[which] ?? 0)))
  const partCells = (part: Part): string[] => [
    part.indicator.short_name,
    weightText(worthOf(part.indicator)),
    side(part, 'own'),
    points(part.ownPoints),
    side(part, 'base'),
    points(part.basePoints),
  ]
  const baseName = base.unit?.short_name ?? words.message(base.name)
  const rest = (text: string, ticks: number): string[][] =>
    ticks === 0 ? [] : [[text, '', '', '', '', '', signed(words, ticks, decimals), '']]
  return (
    <DataTable
      caption={words.text('ladder.table', { unit: unit.short_name })}
      head={[
        t('ladder.table.component'),
        t('ladder.table.weight'),
        words.text('ladder.table.value', { side: unit.short_name }),
        t('ladder.table.points'),
        words.text('ladder.table.value', { side: baseName }),
        t('ladder.table.points'),
        t('ladder.table.difference'),
        t('ladder.undo'),
      ]}
      rows={[
        ...components.map((each) => [
          ...partCells(each),
          signed(words, each.ticks, decimals),
          undoText(each, ladder, words),
        ]),
        ...missing.parts.map((part) => [...partCells(part), '', '']),
        [t('ladder.table.sum'), '', '', sumOf('ownPoints'), '', sumOf('basePoints'), '', ''],
        ...rest(t('ladder.missing'), missing.ticks),
        ...rest(t('ladder.unexplained'), unexplained),
        [
          t('ladder.table.score'),
          '',
          '',
          points(end / 10 ** decimals),
          '',
          points(start / 10 ** decimals),
          signed(words, end - start, decimals),
          '',
        ],
      ]}
    />
  )

  function weightText(weight: number): string {
    return words.text('figure.plain', { value: bare(weight) })
  }
}

const bare = (weight: number) =>
  ({
    kind: 'number',
    value: weight,
    decimals: Number.isInteger(weight) ? 0 : weight === Number(weight.toFixed(1)) ? 1 : 2,
  }) as const
