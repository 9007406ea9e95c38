import { figureOf, targetFigure, type CellView } from '@/analysis/cell'
import { provenanceOf } from '@/analysis/provenance'
import type { Observation } from '@/dataset/observations'
import { Provenance } from '@/ui/Provenance'
import { useDataset } from '@/ui/useDataset'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { countsText } from './countsText'
import './words'
import css from './card.module.css'

/** As many periods as leave the note one sheet. */
const MOST_PERIODS = 20

/**
 * What a card adds on paper, where it is a note of evidence: how the figure is reckoned, where its
 * source can be read, and every figure of the unit in the indicator with its counts and source.
 */
export function CardPaper({ cell }: { readonly cell: CellView }) {
  const words = useWords()
  const t = useText()
  const dataset = useDataset()
  const { state } = useScreen()
  const { unit, indicator, observation } = cell
  const source = observation && dataset.sources.byId.get(observation.source_id)
  const history = dataset.observations.periods
    .flatMap(
      (period) =>
        dataset.observations.find(unit.unit_id, indicator.indicator_id, period, state.scope) ?? [],
    )
    .slice(-MOST_PERIODS)
    .reverse()
  const figure = (value: number | null, { target }: Observation): string =>
    value === null
      ? '–'
      : words.text('figure.plain', {
          value: figureOf(indicator, value, target ?? indicator.target),
        })
  return (
    <div className={css.cardPaper}>
      <p>{[unit.name, indicator.code, indicator.name].filter(Boolean).join(' · ')}</p>
      {indicator.formula !== null && <p>{`${t('card.formula')}: ${indicator.formula}`}</p>}
      {source && (
        <p>
          {[
            `${t('card.source')}: ${source.title}`,
            source.publisher,
            source.date && words.date(source.date),
            source.url,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      <table>
        <caption>{t('card.history')}</caption>
        <thead>
          <tr>
            {(['period', 'result', 'target', 'counts', 'status', 'source'] as const).map((key) => (
              <th key={key} scope="col">
                {t(`card.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {history.map((each) => {
            const target = each.target ?? indicator.target
            return (
              <tr key={each.period}>
                <th scope="row">{words.period(each.period)}</th>
                <td>{figure(each.value, each)}</td>
                <td>
                  {target === null
                    ? '–'
                    : words.text('figure.plain', { value: targetFigure(indicator, target) })}
                </td>
                <td>{countsText(words, each) ?? '–'}</td>
                <td>{t(`status.${each.status}`)}</td>
                <td>{dataset.sources.byId.get(each.source_id)?.title ?? each.source_id}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <Provenance
        provenance={provenanceOf(dataset, dataset.about.dashboard.asOf, [cell])}
        isAside
      />
    </div>
  )
}
