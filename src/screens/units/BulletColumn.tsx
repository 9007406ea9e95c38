import type { Message } from '@/i18n/message'
import type { BulletGroup, BulletRow } from './unitPageBullet'
import { coverageMessages } from '@/analysis/provincial'
import { AttainmentMark, ChangeMark } from '@/ui/cell/marks'
import { ATTAINMENT_TEXT } from '@/ui/cell/cellLabel'
import { useScreen } from '@/ui/useScreen'
import { Unbroken } from '@/ui/Unbroken'
import { useText, useWords } from '@/ui/useWords'
import { BulletBar } from './BulletBar'
import {
  extremesText,
  isBand,
  placeText,
  provinceText,
  targetText,
  valueText,
  written,
} from './bulletText'
import { statusClass } from '@/ui/cell/FigureStatus'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import attainmentCss from '@/ui/cell/attainment.module.css'
import css from './bullet.module.css'

/** Some of the fields, each with its indicators, under a heading of their own. */
export function BulletColumn({
  groups,
  isContinued,
  ranks,
}: {
  readonly groups: readonly BulletGroup[]
  /** The first of them goes on from the column before. */
  readonly isContinued: boolean
  readonly ranks: Message
}) {
  const words = useWords()
  const t = useText()
  return (
    <table className={css.bullet}>
      <thead>
        <tr>
          <th scope="col" className={css.bulletIndicator}>
            {t('units.bullet.indicator')}
          </th>
          <th scope="col" className={css.bulletValue}>
            {t('units.bullet.value')}
          </th>
          <th scope="col" className={css.bulletBar}>
            <span className={css.bulletEnds}>
              <span>{t('units.bullet.worst')}</span>
              <span>{t('units.bullet.best')}</span>
            </span>
          </th>
          <th scope="col" className={css.bulletTarget}>
            {t('units.bullet.target')}
          </th>
          <th scope="col" className={css.bulletProvince}>
            {t('units.bullet.province')}
          </th>
          <th scope="col" className={css.bulletRank}>
            {words.message(ranks)}
          </th>
        </tr>
      </thead>
      {groups.map(({ field, rows }, at) => (
        <tbody key={field?.field_id ?? ''}>
          <tr className={css.bulletField}>
            <th scope="rowgroup" colSpan={6}>
              {field?.short_name ?? t('units.bullet.otherField')}
              {at === 0 && isContinued && ` ${t('units.bullet.continued')}`}
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

function Row({ row }: { readonly row: BulletRow }) {
  const words = useWords()
  const { href } = useScreen()
  const t = useText()
  const { cell, places, place } = row
  const { indicator, attainment, value } = cell
  return (
    <tr
      data-indicator={indicator.indicator_id}
      data-attainment={value === null ? 'nodata' : attainment}
    >
      <th scope="row" className={css.bulletIndicator}>
        <a
          href={href({ page: 'indicators', indicator: indicator.indicator_id })}
          title={indicator.name}
        >
          <span>
            <Unbroken text={indicator.short_name} />
          </span>
        </a>
      </th>
      <td className={css.bulletValue}>
        <span
          className={cx(
            css.bulletChip,
            value === null
              ? attainmentCss['is-nodata']
              : cx(css[`is-${attainment}`], attainmentCss[`is-${attainment}`]),
            isBand(cell) ? css.isBand : '',
            statusClass(cell.observation),
          )}
        >
          {value !== null && !places && <AttainmentMark attainment={attainment} />}
          <span>{valueText(words, row)}</span>
          {(cell.change.verdict === 'better' || cell.change.verdict === 'worse') &&
            cell.change.direction !== 'flat' &&
            cell.change.direction && <ChangeMark direction={cell.change.direction} />}
          <span className={textCss.onlySpoken}>
            {value === null ? t('attainment.nodata') : t(ATTAINMENT_TEXT[attainment])}
          </span>
        </span>
      </td>
      <td className={css.bulletBar} title={extremesText(words, row)}>
        {places ? (
          <BulletBar places={places} attainment={attainment} />
        ) : (
          row.undrawn && (
            <span className={css.bulletUndrawn} title={t(`units.bullet.undrawn.${row.undrawn}`)}>
              <span aria-hidden="true">–</span>
              <span className={textCss.onlySpoken}>{t(`units.bullet.undrawn.${row.undrawn}`)}</span>
            </span>
          )
        )}
      </td>
      <td className={css.bulletTarget}>{targetText(words, row)}</td>
      <td className={css.bulletProvince} title={provinceText(words, row)}>
        <ProvinceFigure row={row} />
      </td>
      <td className={css.bulletRank}>{placeText(words, place)}</td>
    </tr>
  )
}

/**
 * The provincial figure; a star where it is put together from some of the units only, and how many
 * that are, aloud and when pointed at.
 */
function ProvinceFigure({ row }: { readonly row: BulletRow }) {
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
