import { useCallback, useMemo, useState, type CSSProperties } from 'react'
import type { StripRoom } from './charts/strip'
import type { Message } from '@/i18n/message'
import type { CellView } from '@/analysis/cell'
import { compareObservations, type CompareView, type StripGroup } from './model'
import type { Strip } from './compareStrip'
import { FOCUS_LIMIT } from '@/analysis/scene'
import { useBox } from '@/ui/chart/useBox'
import { useChartContext } from '@/ui/chart/useChartContext'
import { CellCard } from '@/ui/cell/CellCard'
import { cellKey } from '@/ui/cell/cellLabel'
import { PeerPicker } from '@/ui/PeerPicker'
import { useEscape } from '@/ui/useKeys'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { Callout } from './Callout'
import type { PointedUnit, StripHandlers } from './pointed'
import { FocusLegend } from './FocusLegend'
import { StripRow } from './StripRow'
import { StripTable } from './StripTable'
import { phraseMessages } from '@/analysis/sentence'
import { unofficialOf } from '@/analysis/status'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './strips.module.css'
import pageCss from './page.module.css'

/** One strip for each indicator, by area of work: focus units against all others and the target. */
export function Strips({
  view,
  card,
}: {
  readonly view: CompareView
  readonly card: CellView | null
}) {
  const words = useWords()
  const t = useText()
  const { state, go } = useScreen()
  const { theme } = useChartContext()
  const [plotRef, box] = useBox()
  const width = box?.width ?? null
  const [pointed, setPointed] = useState<PointedUnit | null>(null)
  const room = useMemo<StripRoom | null>(
    () => (width === null ? null : { width, letter: theme.figureSize, small: theme.smallSize }),
    [width, theme.figureSize, theme.smallSize],
  )
  const close = useCallback(() => {
    setPointed(null)
    go({ cell: null })
  }, [go])
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  useEscape(close, card !== null)
  const press = usePress(view, card, setPointed)
  const openKey = card && cellKey(card)
  const hands = useMemo<StripHandlers>(
    () => ({ point: setPointed, press, openKey, anchorRef: setAnchor }),
    [press, openKey],
  )
  const title = titleOf(view)
    .map((message) => words.message(message))
    .join('')
  const [first] = view.groups.flatMap((group) => group.strips)
  return (
    <section className="strips" aria-label={t('compare.pane.strips')}>
      <div className={css.stripsHead}>
        <h2 className={textCss.small}>{title}</h2>
        {view.form === 'rank' && <PeerPicker peers={view.scene.peers} />}
        <FocusLegend view={view} />
      </div>
      {view.groups.length === 0 && (
        <p className={cx(pageCss.quiet, textCss.quiet)}>{t('compare.strips.none')}</p>
      )}
      {state.tables ? (
        <StripTable view={view} caption={title} />
      ) : (
        <div className={css.stripsScroll} role="region" aria-label={title} tabIndex={0}>
          <div
            className={css.stripsAll}
            style={
              {
                '--strips': view.groups.reduce((n, group) => n + group.strips.length, 0),
              } as CSSProperties
            }
          >
            {view.groups.map((group) => (
              <section
                key={group.field?.field_id ?? String(group.isScore)}
                className={css.stripGroup}
                style={{ '--strips': group.strips.length } as CSSProperties}
              >
                <GroupName group={group} />
                <ul>
                  {group.strips.map((strip) => (
                    <StripRow
                      key={strip.indicator.indicator_id}
                      strip={strip}
                      room={room}
                      plotRef={strip === first ? plotRef : null}
                      hands={hands}
                    />
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </div>
      )}
      {pointed && !card && <Callout pointed={pointed} view={view} />}
      {card && anchor && <CellCard cell={card} anchor={anchor} isPinned onClose={close} />}
    </section>
  )
}

function GroupName({ group }: { readonly group: StripGroup }) {
  const t = useText()
  const { field, isScore } = group
  return (
    <h3 title={field?.name}>
      {field?.short_name ?? t(isScore ? 'compare.group.score' : 'compare.group.none')}
    </h3>
  )
}

/**
 * A press on a unit among the others compares it; on a focus unit it shows all that is known of its
 * figure.
 */
function usePress(
  view: CompareView,
  card: CellView | null,
  point: (pointed: null) => void,
): (strip: Strip, index: number) => void {
  const { go } = useScreen()
  const { focus } = view.scene
  return useCallback(
    (strip, index) => {
      const pressed = strip.units[index]
      if (!pressed) return
      const { unit_id } = pressed.unit
      if (pressed.place !== null) {
        const isOpen = card?.unit.unit_id === unit_id && card.indicator === strip.indicator
        go({ cell: isOpen ? null : { unit: unit_id, indicator: strip.indicator.indicator_id } })
      } else if (focus.length < FOCUS_LIMIT) {
        point(null)
        go({ focus: [...focus, unit_id], cell: null })
      }
    },
    [focus, card, go, point],
  )
}

/** What the strips show, and what they are held beside. */
function titleOf(view: CompareView): Message[] {
  const { scene, form, base, beside } = view
  if (scene.period === null) return []
  const period = { kind: 'period' as const, period: scene.period }
  if (form === 'change') {
    return base === null
      ? []
      : [
          {
            id: 'compare.strips.change',
            values: { period, base: { kind: 'period', period: base } },
          },
        ]
  }
  // The labels of strips are words in a drawing: what their figures are is said over them.
  const [title = null] = phraseMessages([
    {
      message: { id: `compare.strips.${form}`, values: { period } },
      tone: 'plain',
      rests: unofficialOf(compareObservations(view).map(({ observation }) => observation)),
    },
  ])
  if (title === null) return []
  return beside.state === 'shown'
    ? [
        title,
        {
          id: 'compare.strips.beside',
          values: { period: { kind: 'period', period: beside.period } },
        },
      ]
    : [title]
}
