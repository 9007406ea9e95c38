import { useState } from 'react'
import type { PeriodId } from '@/dataset/period'
import { gainOf } from '@/dossiers/gain'
import { percentOf, type Share } from '@/dossiers/rates'
import { DELAY_BANDS, type DossierSummary, type UnitCounts } from '@/dossiers/summary'
import { Select } from '@/ui/Select'
import { useDataset } from '@/ui/useDataset'
import { useText, useWords } from '@/ui/useWords'
import { nameOf } from './CountTable'
import css from './dossiers.module.css'
import '@/dossiers/words'

/** So many parts are shown, those with most dossiers late or overdue. */
const MOST_PARTS = 20
const TARGET = 95

const lateOf = ({ counts }: UnitCounts): number => counts.late + counts.overdue

/** From a unit's late dossiers to its periods, the shape of delay, its parts, and what would help. */
export function Drill({
  summary,
  period,
}: {
  readonly summary: DossierSummary
  readonly period: PeriodId
}) {
  const t = useText()
  const words = useWords()
  const { units: known } = useDataset()
  const [target, setTarget] = useState(TARGET)
  const here = summary.units
    .filter((each) => each.period === period)
    .sort((a, b) => lateOf(b) - lateOf(a))
  const [chosen, setChosen] = useState<string | null>(null)
  const unit = here.find(({ unitId }) => unitId === chosen) ?? here[0]
  if (!unit) return null
  const name = nameOf(known, unit.unitId)
  const percent = (share: Share): string => {
    const value = percentOf(share)
    return value === null ? '–' : words.value(value, 'percent', 2)
  }
  const gain = gainOf(unit.counts, target)
  const parts = summary.parts
    .filter((each) => each.unitId === unit.unitId && each.period === period)
    .sort((a, b) => lateOf(b) - lateOf(a))
  const [split] = summary.rule.splits
  return (
    <section className={css.dossiersDrill} aria-label={t('dossiers.drill')}>
      <Select
        isLabelShown
        label={t('dossiers.drill')}
        value={unit.unitId}
        options={here.map(({ unitId }) => [unitId, nameOf(known, unitId)])}
        onChoose={setChosen}
      />
      <ul className={css.dossiersLines}>
        {unit.counts.late > 0 && (
          <li>
            {t('dossiers.shape', { unit: name, n: unit.counts.late })}{' '}
            {unit.shape
              .map((count, at) =>
                at < DELAY_BANDS.length
                  ? t('dossiers.band', { days: DELAY_BANDS[at] ?? 0, n: count })
                  : t('dossiers.bandLast', { days: DELAY_BANDS.at(-1) ?? 0, n: count }),
              )
              .join('; ')}
          </li>
        )}
        <li>
          {t('dossiers.gainInTime', {
            n: unit.counts.within,
            from: percent(unit.resolved),
            to: percent(gain.inTime),
          })}
        </li>
        <li>
          <label>
            {t('dossiers.target')}{' '}
            <input
              type="number"
              min={1}
              max={100}
              value={target}
              onChange={({ target: { valueAsNumber } }) => {
                if (valueAsNumber >= 1 && valueAsNumber <= 100) setTarget(valueAsNumber)
              }}
            />
          </label>{' '}
          {gain.needed === null
            ? t('dossiers.gainNever')
            : gain.needed === 0
              ? t('dossiers.gainThere')
              : t('dossiers.gainNeeded', { n: gain.needed })}
        </li>
        {unit.counts.overdue > 0 && (
          <li>
            {t('dossiers.gainOverdue', {
              n: unit.counts.overdue,
              from: percent(unit.portal),
              to: percent(gain.withoutOverdue),
            })}
          </li>
        )}
      </ul>
      <LateTable
        label={t('dossiers.byPeriod', { unit: name })}
        head={t('dossiers.by')}
        rows={summary.units
          .filter(({ unitId }) => unitId === unit.unitId)
          .map((each) => [words.period(each.period), each])}
      />
      {split !== undefined && (
        <LateTable
          label={t('dossiers.byPart', { unit: name })}
          head={t(`dossiers.split.${split}`)}
          rows={parts
            .slice(0, MOST_PARTS)
            .map((each) => [each.part[0] || t('dossiers.noPart'), each])}
        />
      )}
      {parts.length > MOST_PARTS && (
        <p>{t('dossiers.moreParts', { n: parts.length, shown: MOST_PARTS })}</p>
      )}
    </section>
  )
}

function LateTable({
  label,
  head,
  rows,
}: {
  readonly label: string
  readonly head: string
  readonly rows: readonly (readonly [string, UnitCounts])[]
}) {
  const t = useText()
  const words = useWords()
  const days = (value: number | null): string => (value === null ? '–' : words.number(value, 1))
  return (
    <div className={css.dossiersTable} role="region" aria-label={label} tabIndex={0}>
      <table>
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{t('dossiers.column.settled')}</th>
            <th scope="col">{t('dossiers.column.late')}</th>
            <th scope="col">{t('dossiers.column.resolved')}</th>
            <th scope="col">{t('dossiers.column.overdue')}</th>
            <th scope="col">{t('dossiers.column.daysLate')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, { counts, resolved, daysLate }]) => {
            const rate = percentOf(resolved)
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{words.number(resolved.denominator, 0)}</td>
                <td>{words.number(counts.late, 0)}</td>
                <td>{rate === null ? '–' : words.value(rate, 'percent', 2)}</td>
                <td>{words.number(counts.overdue, 0)}</td>
                <td>{[daysLate.mean, daysLate.median, daysLate.p90].map(days).join(' · ')}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
