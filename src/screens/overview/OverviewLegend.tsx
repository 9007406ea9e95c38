import type { Attainment } from '@/stats/attainment'
import type { OverviewView } from '@/analysis/overview'
import type { TilesView } from '@/analysis/tiles'
import {
  ChangeMark,
  ModelCorner,
  ModelMark,
  ShortcomingCorner,
  ShortcomingMark,
} from '@/ui/cell/marks'
import { CornerSwatch, Legend, SharedSign, Swatch, UNKNOWN_SIGN } from '@/ui/Legend'
import attainmentCss from '@/ui/cell/attainment.module.css'
import { statusEntries } from '@/ui/statusLegend'
import { useText } from '@/ui/useWords'

/** What the signs of the table mean, or of the map that stands in its place. */
export function OverviewLegend({
  view,
  map,
}: {
  readonly view: OverviewView
  readonly map: TilesView | null
}) {
  const t = useText()
  const shown = map ? map.units.map(({ cell }) => cell) : view.rows.flatMap((row) => row.cells)
  const cells = map ? [] : shown
  const isColoured = map === null || map.by === 'attainment'
  const has = (attainment: Attainment): boolean =>
    isColoured &&
    view.isMoved !== true &&
    shown.some((cell) => cell.value !== null && cell.attainment === attainment)
  const shortcomings = view.rows.flatMap((row) => row.shortcomings.items)
  const models = view.rows.flatMap((row) => row.models.items)
  const corner = cells.find((cell) => cell.shortcoming !== null)?.shortcoming
  return (
    <Legend
      entries={[
        ...statusEntries(
          t,
          shown.map(({ observation }) => observation),
        ),
        has('met') && { sign: <Swatch of="met" />, text: t('attainment.met') },
        has('near') && { sign: <Swatch of="near" />, text: t('legend.near') },
        has('missed') && { sign: <Swatch of="missed" />, text: t('attainment.missed') },
        ...(view.isMoved === true ? (['better', 'worse'] as const) : []).map((verdict) => ({
          sign: <Swatch className={attainmentCss[verdict === 'better' ? 'is-met' : 'is-missed']} />,
          text: t(`overviewMoved.${verdict}`),
        })),
        shown.some(({ value }) => value === null) && {
          sign: <Swatch of="nodata" />,
          text: t('attainment.nodata'),
        },
        cells.some(({ change }) => change.verdict === 'better' || change.verdict === 'worse') && {
          sign: <ChangeMark direction="up" />,
          text: t('legend.change'),
        },
        corner && {
          sign: (
            <CornerSwatch>
              <ShortcomingCorner state={corner} />
            </CornerSwatch>
          ),
          text: t('legend.corner'),
        },
        cells.some(({ hasModel }) => hasModel) && {
          sign: (
            <CornerSwatch>
              <ModelCorner />
            </CornerSwatch>
          ),
          text: t('legend.modelCorner'),
        },
        models.length > 0 && { sign: <ModelMark />, text: t('legend.model') },
        ...(['open', 'unknown', 'overdue', 'resolved'] as const).map(
          (state) =>
            shortcomings.some((each) => each.state === state) && {
              sign: <ShortcomingMark state={state} />,
              text: t(`shortcoming.${state}`),
            },
        ),
        cells.some(({ observation }) => observation?.note != null) && {
          sign: <span aria-hidden="true">*</span>,
          text: t('legend.note'),
        },
        view.rows.some((row) =>
          [row.models, row.shortcomings].some(({ known, absent }) => !known && !absent),
        ) && { sign: UNKNOWN_SIGN, text: t('legend.unknown') },
        [...shortcomings, ...models].some(({ attribution }) => attribution !== 'unit') && {
          sign: <SharedSign />,
          text: t('legend.shared'),
        },
      ]}
    />
  )
}
