import { memo, type CSSProperties } from 'react'
import { count } from '@/i18n/message'
import type { Adoption } from '@/dataset/tables/adoptions'
import type { LearningColumn } from '@/analysis/learning/learning'
import type { ModelRow, ModelsView, UnitTotal } from './model'
import { absentMessage } from '@/analysis/absent'
import { evidenceMessage, spreadMessages } from './modelsWords'
import { DataTable } from '@/ui/chart/DataTable'
import { TableToggle } from '@/ui/chart/TableToggle'
import { Count } from '@/ui/cell/Statements'
import { useScreen } from '@/ui/useScreen'
import { Unbroken } from '@/ui/Unbroken'
import { useSay, useWords } from '@/ui/useWords'
import { ColumnPager } from '@/ui/columns/ColumnPager'
import { StageMark } from './StageMark'
import { columnClass, UnitHeading } from '@/ui/columns/UnitHeading'
import { useShownColumns } from '@/ui/columns/useShownColumns'
import { useVisibleRows } from '@/ui/columns/useVisibleRows'
import { cx } from '@/ui/cx'
import mapCss from '@/ui/columns/map.module.css'
import textCss from '@/ui/text.module.css'
import statements from '@/ui/cell/statements.module.css'
import toolCss from '@/ui/tool.module.css'
import lessons from '@/ui/lessons/lessons.module.css'
import css from './models.module.css'
import detailCss from './detail.module.css'

/**
 * What the columns need, in letters of the page: model, indicators and spread, a unit, and how many
 * units a narrow screen scrolls through.
 */
const ROOM = { fixedEm: 40, columnEm: 4.6, least: 12 }
/** The height of a row where there are too many to let each be as high as it needs. */
const ROW_EM = 3.4

/**
 * The catalogue as a matrix: models down, units across, the stage in each cell; what the units have
 * in all stands under them.
 */
export function ModelMatrix({ view }: { readonly view: ModelsView }) {
  const { state } = useScreen()
  const { frame, shown, page } = useShownColumns(view.columns, ROOM)
  return (
    <section className={mapCss.mapPane} ref={frame}>
      <ColumnPager page={page} />
      {view.rows.length === 0 && <Empty view={view} />}
      {view.catalogue.absent.includes('models') ? null : state.tables ? (
        <MatrixTable view={view} columns={shown} />
      ) : (
        <MatrixGrid view={view} columns={shown} />
      )}
    </section>
  )
}

/**
 * Why the list is empty: a unit without models is not the same as a unit of which nothing is said.
 */
function Empty({ view }: { readonly view: ModelsView }) {
  const words = useWords()
  const { href } = useScreen()
  const { unit, catalogue } = view
  const unread = catalogue.absent.filter(
    (table) => table === 'models' || (table === 'adoptions' && unit !== null),
  )
  if (unread.length > 0)
    return (
      <p className={css.modelsEmpty}>
        <a href={href({ page: 'data' })}>{words.message(absentMessage(unread))}</a>
      </p>
    )
  const state = unit && catalogue.totals.get(unit.unit_id)?.state
  const said =
    unit && state === 'none'
      ? words.text('models.empty.none', { unit: unit.short_name })
      : unit && state === 'silent'
        ? words.text('models.empty.silent', { unit: unit.short_name })
        : words.text('models.empty')
  return (
    <p className={css.modelsEmpty}>
      <span>{said}</span>
      {unit && (
        <a className={toolCss.tool} href={href({ page: 'learning', unit: unit.unit_id })}>
          {words.text('models.empty.learn', { unit: unit.short_name })}
        </a>
      )}
    </p>
  )
}

type GridProps = { readonly view: ModelsView; readonly columns: readonly LearningColumn[] }

function MatrixGrid({ view, columns }: GridProps) {
  const words = useWords()
  const say = useSay()
  const rowPx = ROW_EM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const { rows, catalogue, chosen, silent } = view
  const linkers = [...new Set(rows.flatMap(({ linker }) => linker?.title ?? []))]
  const span = columns.length + (silent.length > 0 ? 4 : 3)
  const { ref, first, end, isPartial } = useVisibleRows(rows.length, rowPx)
  return (
    <div
      ref={ref}
      className={mapCss.mapScroll}
      role="region"
      aria-label={say('models.list')}
      tabIndex={0}
    >
      <table
        className={cx(
          css.map,
          mapCss.map,
          css.models,
          isPartial && css.isLong,
          isPartial && mapCss.isLong,
        )}
        style={{ '--units': columns.length, '--map-row': `${rowPx}px` } as CSSProperties}
        aria-rowcount={rows.length + 2}
      >
        <caption className={textCss.onlySpoken}>
          {words.text('models.caption', {
            n: count(rows.length),
            units: count(catalogue.scene.units.length),
          })}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={css.modelsName}>
              {say('models.column.model')}
            </th>
            <th scope="col" className={css.modelsAims}>
              {say('models.column.aims')}
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
              {say('models.column.spread')}
              <span className={mapCss.mapTools}>
                <TableToggle />
              </span>
            </th>
          </tr>
          <tr className={css.modelsTotal}>
            <th scope="row" className={css.modelsName}>
              {say('models.total')}
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
            {silent.length > 0 && <SilentCell />}
            <td />
          </tr>
        </thead>
        <tbody>
          {first > 0 && <Gap rows={first} rowPx={rowPx} span={span} />}
          {rows.slice(first, end).map((row, index) => (
            <MatrixRow
              key={row.model.model_id}
              row={row}
              columns={columns}
              hasSilent={silent.length > 0}
              isCondensed={isPartial}
              isChosen={row === chosen}
              number={first + index + 2}
            />
          ))}
          {end < rows.length && <Gap rows={rows.length - end} rowPx={rowPx} span={span} />}
        </tbody>
      </table>
    </div>
  )
}

function Gap({
  rows,
  rowPx,
  span,
}: {
  readonly rows: number
  readonly rowPx: number
  readonly span: number
}) {
  return (
    <tr aria-hidden="true" style={{ height: `${rows * rowPx}px` }}>
      <td colSpan={span} />
    </tr>
  )
}

type RowProps = {
  readonly row: ModelRow
  readonly columns: readonly LearningColumn[]
  readonly hasSilent: boolean
  readonly isCondensed: boolean
  readonly isChosen: boolean
  readonly number: number
}

const MatrixRow = memo(function MatrixRow({
  row,
  columns,
  hasSilent,
  isCondensed,
  isChosen,
  number,
}: RowProps) {
  const words = useWords()
  const say = useSay()
  const { go } = useScreen()
  const { model, indicators, adoptions, spread } = row
  const said = spreadMessages(spread).map((message) => words.message(message))
  return (
    <tr
      className={cx(css.mapRow, mapCss.mapRow)}
      aria-current={isChosen ? 'true' : undefined}
      aria-rowindex={number}
      data-model={model.model_id}
    >
      <th scope="row" className={css.modelsName}>
        <button
          type="button"
          className={css.modelChoose}
          title={model.name}
          onClick={() => go({ model: model.model_id, indicator: null })}
        >
          <span>{model.name}</span>
        </button>
        <span className={cx(css.mapNote, mapCss.mapNote)}>{model.problem}</span>
      </th>
      <td className={css.modelsAims}>
        {indicators.length === 0 ? (
          say('models.aims.none')
        ) : (
          <Unbroken text={indicators.map(({ short_name }) => short_name).join(', ')} />
        )}
      </td>
      {columns.map((column) => (
        <td
          key={column.unit.unit_id}
          className={columnClass(mapCss.mapCell, column)}
          data-unit={column.unit.unit_id}
        >
          <StageCell adoption={adoptions.get(column.unit.unit_id)} column={column} />
        </td>
      ))}
      {hasSilent && <SilentCell />}
      <td className={css.modelsSpread}>
        <p title={isCondensed ? said.join('; ') : undefined}>
          {(isCondensed ? said.slice(0, 1) : said).join('; ')}
        </p>
        <p>{words.message(evidenceMessage(row))}</p>
      </td>
    </tr>
  )
})

/** What an empty cell means. */
function silenceId({
  isUnread,
  isInspected,
}: LearningColumn): 'statement.absent' | 'models.cell.none' | 'statement.unknown' {
  if (isUnread) return 'statement.absent'
  return isInspected ? 'models.cell.none' : 'statement.unknown'
}

function SilentCell() {
  const say = useSay()
  return (
    <td className={cx(mapCss.mapCell, css.modelsSilent)}>
      <span className={mapCss.mapUnknown} aria-hidden="true">
        –
      </span>
      <span className={textCss.onlySpoken}>{say('statement.unknown')}</span>
    </td>
  )
}

function StageCell({
  adoption,
  column,
}: {
  readonly adoption: Adoption | undefined
  readonly column: LearningColumn
}) {
  const say = useSay()
  if (!adoption) {
    return (
      <>
        {(column.isUnread || !column.isInspected) && (
          <span className={mapCss.mapUnknown} aria-hidden="true">
            –
          </span>
        )}
        <span className={textCss.onlySpoken}>{say(silenceId(column))}</span>
      </>
    )
  }
  const isShared = adoption.attribution !== 'unit'
  return (
    <span className={css.stage}>
      <span
        className={cx(
          css.markRow,
          statements.markRow,
          mapCss.markRow,
          isShared && statements.isShared,
        )}
      >
        <StageMark stage={adoption.stage} />
      </span>
      <span className={css.stageWord}>{say(`models.stage.${adoption.stage}`)}</span>
      {isShared && (
        <span className={textCss.onlySpoken}>{say(`attribution.${adoption.attribution}`)}</span>
      )}
    </span>
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
  const say = useSay()
  if (total?.state === 'absent')
    return <span className={mapCss.mapUnknown}>{say('statement.absent')}</span>
  if (!total || total.state === 'silent') {
    return (
      <span className={mapCss.mapUnknown} title={say('statement.unknown')}>
        <span aria-hidden="true">–</span>
        <span className={textCss.onlySpoken}>{say('statement.unknown')}</span>
      </span>
    )
  }
  if (total.state === 'none') {
    return (
      <strong title={words.text('models.total.noneWhy', { unit: column.unit.short_name })}>
        {say('models.total.none')}
      </strong>
    )
  }
  return <Count own={total.own} shared={total.shared} />
}

/** The matrix in words. */
function MatrixTable({ view, columns }: GridProps) {
  const words = useWords()
  const say = useSay()
  const shared = (text: string): string[] => (view.silent.length > 0 ? [text] : [])
  const stageText = (adoption: Adoption | undefined, column: LearningColumn): string => {
    if (!adoption) return say(silenceId(column))
    const stage = say(`models.stage.${adoption.stage}`)
    return adoption.attribution === 'unit' ? stage : words.text('models.cell.shared', { stage })
  }
  return (
    <>
      <TableToggle />
      <DataTable
        caption={say('models.list')}
        head={[
          say('models.column.model'),
          say('models.column.aims'),
          ...columns.map((column) => column.unit.short_name),
          ...shared(words.text('models.silent', { n: count(view.silent.length) })),
          say('models.column.spread'),
        ]}
        rows={[
          ...view.rows.map((row) => [
            row.model.name,
            row.indicators.length === 0
              ? say('models.aims.none')
              : row.indicators.map(({ short_name }) => short_name).join(', '),
            ...columns.map((column) => stageText(row.adoptions.get(column.unit.unit_id), column)),
            ...shared(say('statement.unknown')),
            [...spreadMessages(row.spread), evidenceMessage(row)]
              .map((message) => words.message(message))
              .join('; '),
          ]),
          [
            say('models.total'),
            '',
            ...columns.map((column) => totalText(column)),
            ...shared(say('statement.unknown')),
            '',
          ],
        ]}
      />
    </>
  )

  function totalText({ unit }: LearningColumn): string {
    const total = view.catalogue.totals.get(unit.unit_id)
    if (total?.state === 'absent') return say('statement.absent')
    if (!total || total.state === 'silent') return say('statement.unknown')
    if (total.state === 'none') return words.text('models.total.noneWhy', { unit: unit.short_name })
    return words.text('models.total.label', {
      unit: unit.short_name,
      own: count(total.own),
      shared: count(total.shared),
    })
  }
}
