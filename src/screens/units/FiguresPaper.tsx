import type { CellView } from '@/analysis/cell'
import type { Dataset } from '@/dataset/dataset'
import { AttainmentMark, ChangeMark } from '@/ui/cell/marks'
import { countsText } from '@/ui/cell/countsText'
import { ATTAINMENT_TEXT } from '@/ui/cell/cellLabel'
import { useDataset } from '@/ui/useDataset'
import { useText, useWords } from '@/ui/useWords'
import type { BulletRow } from './unitPageBullet'
import type { UnitPageView } from './model'
import { BulletBar } from './BulletBar'
import { placeText, provinceText, targetText, valueText } from './bulletText'
import textCss from '@/ui/text.module.css'
import css from './figuresPaper.module.css'
import '@/ui/cell/words'

/**
 * Every figure of a unit on paper, with what it is reckoned from, its day and its source: a number
 * that the list under the table explains.
 */
export function FiguresPaper({
  view,
  title,
}: {
  readonly view: UnitPageView
  readonly title: string
}) {
  const words = useWords()
  const t = useText()
  const dataset = useDataset()
  const sources = [
    ...new Set(
      view.bullet.rows.flatMap(({ cell: { value, observation } }) =>
        value === null || observation === null ? [] : observation.source_id,
      ),
    ),
  ]
  // A column of days where no figure and no source has one says nothing.
  const hasDays = view.bullet.rows.some(({ cell }) => dayOf(dataset, cell) !== null)
  return (
    <div className={css.figures}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('units.bullet.indicator')}</th>
            <th scope="col">{t('units.bullet.value')}</th>
            <th scope="col" className={css.bar}>
              <span>{t('units.bullet.worst')}</span>
              <span>{t('units.bullet.best')}</span>
            </th>
            <th scope="col">{t('units.bullet.target')}</th>
            <th scope="col">{t('units.bullet.province')}</th>
            <th scope="col">{words.message(view.rankHeading)}</th>
            <th scope="col">{t('card.counts')}</th>
            {hasDays && <th scope="col">{t('units.paper.day')}</th>}
            <th scope="col">{t('card.source')}</th>
          </tr>
        </thead>
        {view.bullet.groups.map(({ field, rows }) => (
          <tbody key={field?.field_id ?? ''}>
            <tr className={css.field}>
              <th scope="rowgroup" colSpan={hasDays ? 9 : 8}>
                {field?.short_name ?? t('units.bullet.otherField')}
              </th>
            </tr>
            {rows.map((row) => (
              <Figure
                key={row.cell.indicator.indicator_id}
                row={row}
                sources={sources}
                hasDays={hasDays}
              />
            ))}
          </tbody>
        ))}
      </table>
      <p className={textCss.small}>
        {sources
          .map((id, index) => {
            const source = dataset.sources.byId.get(id)
            return `[${index + 1}] ${source ? `${source.title} (${source.publisher})` : id}`
          })
          .join('; ')}
      </p>
    </div>
  )
}

/** When a figure was published, by itself or by its source. */
function dayOf({ sources }: Dataset, { value, observation }: CellView): string | null {
  if (value === null || observation === null) return null
  return observation.published_on ?? sources.byId.get(observation.source_id)?.date ?? null
}

function Figure({
  row,
  sources,
  hasDays,
}: {
  readonly row: BulletRow
  readonly sources: readonly string[]
  readonly hasDays: boolean
}) {
  const words = useWords()
  const t = useText()
  const dataset = useDataset()
  const { cell, places, place } = row
  const { attainment, value, observation, change, indicator } = cell
  const known = value === null ? null : observation
  const day = dayOf(dataset, cell)
  return (
    <tr data-figure={indicator.indicator_id}>
      <th scope="row">{indicator.short_name}</th>
      <td className={css.value}>
        {value === null ? (
          t('attainment.nodata')
        ) : (
          <span title={t(ATTAINMENT_TEXT[attainment])}>
            <AttainmentMark attainment={attainment} />
            {valueText(words, row)}
            {(change.verdict === 'better' || change.verdict === 'worse') &&
              change.direction &&
              change.direction !== 'flat' && <ChangeMark direction={change.direction} />}
          </span>
        )}
      </td>
      <td className={css.bar}>{places && <BulletBar places={places} attainment={attainment} />}</td>
      <td>{targetText(words, row)}</td>
      <td>{provinceText(words, row)}</td>
      <td>{placeText(words, place)}</td>
      <td>{countsText(words, known) ?? '–'}</td>
      {hasDays && <td>{day ? words.date(day) : '–'}</td>}
      <td>{known ? `[${sources.indexOf(known.source_id) + 1}]` : '–'}</td>
    </tr>
  )
}
