import type { InspectionsView } from './model'
import type { ComparedEntry, UnitComparison } from './inspectionComparison'
import { ShortcomingMark } from '@/ui/cell/marks'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import lessons from '@/ui/lessons/lessons.module.css'
import css from './inspectionsPage.module.css'
import '@/analysis/supervision/words'

const PARTS = ['resolved', 'still', 'unsaid', 'added'] as const
type Part = (typeof PARTS)[number]

const HEADINGS = {
  resolved: 'inspections.resolved',
  still: 'inspections.still',
  unsaid: 'inspections.unsaid',
  added: 'inspections.new',
} as const

/** Two inspections: every unit that both covered by number, and the chosen one in full. */
export function Comparison({
  comparison,
}: {
  readonly comparison: NonNullable<InspectionsView['comparison']>
}) {
  const { units, chosen } = comparison
  return (
    <div className={css.comparison}>
      {units.length > 1 && <UnitTable units={units} chosen={chosen} />}
      {PARTS.map((part) => (
        <Column key={part} part={part} entries={chosen[part]} />
      ))}
    </div>
  )
}

function UnitTable({
  units,
  chosen,
}: {
  readonly units: readonly UnitComparison[]
  readonly chosen: UnitComparison
}) {
  const words = useWords()
  const t = useText()
  const { go } = useScreen()
  return (
    <div
      className={css.comparisonUnits}
      role="region"
      aria-label={t('inspections.comparedTable')}
      tabIndex={0}
    >
      <table>
        <caption className={textCss.onlySpoken}>{t('inspections.comparedTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('shortcomings.unit')}</th>
            {PARTS.map((part) => (
              <th key={part} scope="col">
                {t(HEADINGS[part])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((each) => (
            <tr key={each.unit.unit_id} aria-current={each === chosen ? 'true' : undefined}>
              <th scope="row">
                <button
                  type="button"
                  aria-pressed={each === chosen}
                  onClick={() => go({ unit: each.unit.unit_id })}
                >
                  {each.unit.short_name}
                </button>
              </th>
              {PARTS.map((part) => (
                <td key={part}>{words.number(each[part].length, 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Column({
  part,
  entries,
}: {
  readonly part: Part
  readonly entries: readonly ComparedEntry[]
}) {
  const words = useWords()
  const t = useText()
  const { href } = useScreen()
  return (
    <div className={css.inspectionColumn} role="region" aria-label={t(HEADINGS[part])} tabIndex={0}>
      <h2>{t(HEADINGS[part])}</h2>
      {entries.length === 0 && (
        <p className={cx(textCss.quiet, textCss.small)}>{t('inspections.nothing')}</p>
      )}
      <ul className={css.inspectionItems}>
        {entries.map(({ entry, again }) => (
          <li key={entry.shortcoming.shortcoming_id}>
            <ShortcomingMark state={entry.state} />
            <span>
              <a href={href({ page: 'shortcomings', item: entry.shortcoming.shortcoming_id })}>
                {entry.shortcoming.text}
              </a>
              <span className={cx(css.details, lessons.details, textCss.details)}>
                {[
                  ...(entry.field ? [entry.field.short_name] : []),
                  t(`shortcoming.${entry.state}`),
                  ...(entry.attribution === 'unit' ? [] : [t(`attribution.${entry.attribution}`)]),
                ].join(' · ')}
              </span>
              {again && (
                <span className={cx(css.details, lessons.details, textCss.details)}>
                  {words.text('inspections.again', {
                    date: { kind: 'date', date: again.shortcoming.found_on },
                    text: again.shortcoming.text,
                  })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
