import type { Message } from '@/i18n/message'
import type { SpineGroup, SpineRow } from './unitPageSpine'
import { coverageMessages } from '@/analysis/provincial'
import { AttainmentMark, ChangeMark } from '@/ui/cell/marks'
import { ATTAINMENT_TEXT } from '@/ui/cell/cellLabel'
import { useScreen } from '@/ui/useScreen'
import { Unbroken } from '@/ui/Unbroken'
import { useSay, useWords } from '@/ui/useWords'
import { SpineBar } from './SpineBar'
import {
  extremesText,
  isBand,
  placeText,
  provinceText,
  targetText,
  valueText,
  written,
} from './spineText'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import attainmentCss from '@/ui/cell/attainment.module.css'
import css from './spine.module.css'

/** Some of the fields, each with its indicators, under a heading of their own. */
export function SpineColumn({
  groups,
  ranks,
}: {
  readonly groups: readonly SpineGroup[]
  readonly ranks: Message
}) {
  const words = useWords()
  const say = useSay()
  return (
    <table className={css.spine}>
      <thead>
        <tr>
          <th scope="col" className={css.spineIndicator}>
            {say('units.spine.indicator')}
          </th>
          <th scope="col" className={css.spineValue}>
            {say('units.spine.value')}
          </th>
          <th scope="col" className={css.spineBar}>
            <span className={css.spineEnds}>
              <span>{say('units.spine.worst')}</span>
              <span>{say('units.spine.best')}</span>
            </span>
          </th>
          <th scope="col" className={css.spineTarget}>
            {say('units.spine.target')}
          </th>
          <th scope="col" className={css.spineProvince}>
            {say('units.spine.province')}
          </th>
          <th scope="col" className={css.spineRank}>
            {words.message(ranks)}
          </th>
        </tr>
      </thead>
      {groups.map(({ field, rows }) => (
        <tbody key={field?.field_id ?? ''}>
          <tr className={css.spineField}>
            <th scope="rowgroup" colSpan={6}>
              {field?.short_name ?? say('units.spine.otherField')}
            </th>
          </tr>
          {rows.map((row) => (
            <Row key={row.cell.indicator.indicator_id} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Row({ row }: { readonly row: SpineRow }) {
  const words = useWords()
  const { href } = useScreen()
  const say = useSay()
  const { cell, places, place } = row
  const { indicator, attainment, value } = cell
  return (
    <tr
      data-indicator={indicator.indicator_id}
      data-attainment={value === null ? 'nodata' : attainment}
    >
      <th scope="row" className={css.spineIndicator}>
        <a
          href={href({ page: 'indicators', indicator: indicator.indicator_id })}
          title={indicator.name}
        >
          <span>
            <Unbroken text={indicator.short_name} />
          </span>
        </a>
      </th>
      <td className={css.spineValue}>
        <span
          className={cx(
            css.spineChip,
            value === null
              ? cx(css['is-nodata'], attainmentCss['is-nodata'])
              : cx(css[`is-${attainment}`], attainmentCss[`is-${attainment}`]),
            isBand(cell) ? css.isBand : '',
          )}
        >
          {value !== null && !places && <AttainmentMark attainment={attainment} />}
          <span>{valueText(words, row)}</span>
          {(cell.change.verdict === 'better' || cell.change.verdict === 'worse') &&
            cell.change.direction !== 'flat' &&
            cell.change.direction && <ChangeMark direction={cell.change.direction} />}
          <span className={textCss.onlySpoken}>
            {value === null ? say('attainment.nodata') : say(ATTAINMENT_TEXT[attainment])}
          </span>
        </span>
      </td>
      <td className={css.spineBar} title={extremesText(words, row)}>
        {places ? (
          <SpineBar places={places} attainment={attainment} />
        ) : (
          <span
            className={css.spineUndrawn}
            title={row.undrawn ? say(`units.spine.undrawn.${row.undrawn}`) : undefined}
          >
            {row.undrawn && say(`units.spine.undrawn.${row.undrawn}`)}
          </span>
        )}
      </td>
      <td className={css.spineTarget}>{targetText(words, row)}</td>
      <td className={css.spineProvince} title={provinceText(words, row)}>
        <ProvinceFigure row={row} />
      </td>
      <td className={css.spineRank}>{placeText(words, place)}</td>
    </tr>
  )
}

/**
 * The provincial figure; a star where it is put together from some of the units only, and how many
 * that are, aloud and when pointed at.
 */
function ProvinceFigure({ row }: { readonly row: SpineRow }) {
  const words = useWords()
  if (row.province.value === null) return <>–</>
  const coverage = coverageMessages(row.province)
  return (
    <>
      <span className={coverage.length > 0 ? css.isPartial : undefined}>
        {written(words, row, row.province.value)}
      </span>
      {coverage.map((each) => (
        <span key={each.id} className={textCss.onlySpoken}>{` · ${words.message(each)}`}</span>
      ))}
    </>
  )
}
