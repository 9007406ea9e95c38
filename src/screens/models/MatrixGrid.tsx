import { count } from '@/i18n/message'
import type { LearningColumn } from '@/analysis/learning/learning'
import type { ModelsView, UnitTotal } from './model'
import { TableToggle } from '@/ui/chart/TableToggle'
import { Count } from '@/ui/cell/Statements'
import { useText, useWords } from '@/ui/useWords'
import { MatrixRow, SilentCell } from './MatrixRow'
import { spreadsOf } from './modelsWords'
import { columnClass, UnitHeading } from '@/ui/columns/UnitHeading'
import { UnitTable } from '@/ui/columns/UnitTable'
import { cx } from '@/ui/cx'
import mapCss from '@/ui/columns/map.module.css'
import textCss from '@/ui/text.module.css'
import lessons from '@/ui/lessons/lessons.module.css'
import css from './models.module.css'
import detailCss from './detail.module.css'

/** The height of a row where there are too many to let each be as high as it needs. */
const ROW_EM = 3.4

/** A row for each model and a column for each unit, only the rows in sight where they are many. */
export function MatrixGrid({
  view,
  columns,
}: {
  readonly view: ModelsView
  readonly columns: readonly LearningColumn[]
}) {
  const words = useWords()
  const t = useText()
  const { rows, catalogue, chosen, silent } = view
  const { shared, of } = spreadsOf(rows)
  const linkers = [...new Set(rows.flatMap(({ linker }) => linker?.title ?? []))]
  return (
    <UnitTable
      label={t('models.list')}
      caption={words.text('models.caption', {
        n: count(rows.length),
        units: count(catalogue.scene.units.length),
      })}
      className={cx(css.map, css.models)}
      longClassName={css.isLong}
      weight={columns.length}
      span={columns.length + (silent.length > 0 ? 4 : 3)}
      rowEm={ROW_EM}
      headRows={2}
      rows={rows}
      head={
        <>
          <tr>
            <th scope="col" className={css.modelsName}>
              {t('models.column.model')}
            </th>
            <th scope="col" className={css.modelsAims}>
              {t('models.column.aims')}
              {linkers.length > 0 && (
                <span className={cx(detailCss.details, lessons.details, textCss.details)}>
                  {linkers.join('; ')}
                </span>
              )}
            </th>
            {columns.map((column) => (
              <UnitHeading key={column.unit.unit_id} column={column} />
            ))}
            {silent.length > 0 && (
              <th
                scope="col"
                className={css.modelsSilent}
                title={silent.map(({ short_name }) => short_name).join(', ')}
              >
                {words.text('models.silent', { n: count(silent.length) })}
              </th>
            )}
            <th scope="col" className={css.modelsSpread}>
              {t('models.column.spread')}
              <span className={mapCss.mapTools}>
                <TableToggle />
              </span>
            </th>
          </tr>
          <tr className={css.modelsTotal}>
            <th scope="row" className={css.modelsName}>
              {t('models.total')}
            </th>
            <td className={css.modelsAims} />
            {columns.map((column) => (
              <td
                key={column.unit.unit_id}
                className={columnClass(mapCss.mapCell, column)}
                data-unit={column.unit.unit_id}
              >
                <Total column={column} total={catalogue.totals.get(column.unit.unit_id)} />
              </td>
            ))}
            {silent.length > 0 && <SilentCell hasDash />}
            <td className={css.modelsSpread}>
              {shared.length > 0 &&
                words.text('models.spread.each', {
                  spread: shared.map((message) => words.message(message)).join('; '),
                })}
            </td>
          </tr>
        </>
      }
    >
      {(row, place) => (
        <MatrixRow
          key={row.model.model_id}
          {...place}
          row={row}
          columns={columns}
          hasSilent={silent.length > 0}
          spread={of(row)}
          isChosen={row === chosen}
        />
      )}
    </UnitTable>
  )
}

/**
 * What a unit has in all: its own apart from what is said of several; that it has none; or that
 * nothing is said of it.
 */
function Total({
  column,
  total,
}: {
  readonly column: LearningColumn
  readonly total: UnitTotal | undefined
}) {
  const words = useWords()
  const t = useText()
  if (total?.state === 'absent')
    return <span className={mapCss.mapUnknown}>{t('statement.absent')}</span>
  if (!total || total.state === 'silent') {
    return (
      <span className={mapCss.mapUnknown} title={t('statement.unknown')}>
        <span aria-hidden="true">–</span>
        <span className={textCss.onlySpoken}>{t('statement.unknown')}</span>
      </span>
    )
  }
  if (total.state === 'none') {
    return (
      <strong title={words.text('models.total.noneWhy', { unit: column.unit.short_name })}>
        {t('models.total.none')}
      </strong>
    )
  }
  return <Count own={total.own} shared={total.shared} />
}
