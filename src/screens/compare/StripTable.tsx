import {
  provinceFigure,
  stripDifference,
  stripFigure,
  targetText,
  unitFigure,
} from './charts/stripWords'
import type { Words } from '@/i18n/translator'
import type { PeriodId } from '@/dataset/period'
import type { CompareView } from './model'
import type { Strip, StripUnit } from './compareStrip'
import { DataTable } from '@/ui/chart/DataTable'
import { useText, useWords } from '@/ui/useWords'

/**
 * The figures of all strips as a table: indicators down, focus units first and then the others
 * across.
 */
export function StripTable({
  view,
  caption,
}: {
  readonly view: CompareView
  readonly caption: string
}) {
  const words = useWords()
  const t = useText()
  const strips = view.groups.flatMap((group) => group.strips)
  const beside = view.form !== 'change' && view.beside.state === 'shown' ? view.beside.period : null
  const [first] = strips
  if (!first) return null
  return (
    <DataTable
      caption={caption}
      head={[
        t('compare.table.indicator'),
        t('compare.table.target'),
        t('overview.province'),
        ...first.units.flatMap((unit) => headsOf(words, unit, beside)),
      ]}
      rows={strips.map((strip) => [
        strip.indicator.short_name,
        targetText(words, strip) ?? '–',
        provinceText(words, strip),
        ...strip.units.flatMap((unit) => cellsOf(words, strip, unit, beside)),
      ])}
    />
  )
}

function provinceText(words: Words, strip: Strip): string {
  const value = strip.province ?? strip.total
  return value === null ? '–' : provinceFigure(words, strip, value)
}

function headsOf(words: Words, { unit, place }: StripUnit, beside: PeriodId | null): string[] {
  const name = unit.short_name
  if (beside === null || place === null) return [name]
  return [
    name,
    words.text('compare.table.at', { unit: name, period: { kind: 'period', period: beside } }),
    words.text('compare.table.difference', { unit: name }),
  ]
}

function cellsOf(words: Words, strip: Strip, unit: StripUnit, beside: PeriodId | null): string[] {
  const figure = unitFigure(words, strip, unit)
  if (beside === null || unit.place === null) return [figure]
  const before =
    unit.before === null
      ? '–'
      : stripFigure(words, { ...strip, held: strip.heldBefore }, unit.before, unit.ofBefore)
  return [figure, before, stripDifference(words, strip, unit) ?? '–']
}
