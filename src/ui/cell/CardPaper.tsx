import type { CellView } from '@/analysis/cell'
import { provenanceOf } from '@/analysis/provenance'
import { Provenance } from '@/ui/Provenance'
import { useDataset } from '@/ui/useDataset'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { figureHistory, HISTORY, sourceText } from './figureHistory'
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
  const history = figureHistory(words, dataset, cell, { scope: state.scope, most: MOST_PERIODS })
  return (
    <div className={css.cardPaper}>
      <p>{[unit.name, indicator.code, indicator.name].filter(Boolean).join(' · ')}</p>
      {indicator.formula !== null && <p>{`${t('card.formula')}: ${indicator.formula}`}</p>}
      {source && <p>{`${t('card.source')}: ${sourceText(words, source)}`}</p>}
      <table>
        <caption>{t('card.history')}</caption>
        <thead>
          <tr>
            {HISTORY.map((key) => (
              <th key={key} scope="col">
                {t(`card.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {history.map(([period, ...texts]) => (
            <tr key={period}>
              <th scope="row">{period}</th>
              {texts.map((text, at) => (
                <td key={at}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Provenance
        provenance={provenanceOf(dataset, dataset.about.dashboard.asOf, [cell])}
        isAside
      />
    </div>
  )
}
