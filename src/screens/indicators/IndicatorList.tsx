import { useMemo, useRef, type KeyboardEvent } from 'react'
import { groupBy } from '@/dataset/group'
import { count } from '@/i18n/message'
import {
  indicatorItems,
  indicatorListView,
  LIST_SORTS,
  listSortState,
  type IndicatorListView,
} from './indicatorList'
import { indicatorListHeadline } from './indicatorListHeadline'
import { indicatorGroups } from './indicatorOrder'
import type { Scene } from '@/analysis/scene'
import { TableToggle } from '@/ui/chart/TableToggle'
import { Provenance } from '@/ui/Provenance'
import { Headline } from '@/ui/Headline'
import { useDataset } from '@/ui/useDataset'
import { useParams, useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { AttainmentKey } from './AttainmentKey'
import { elsewhereMessage, IndicatorItem } from './IndicatorItem'
import { IndicatorTable } from './IndicatorTable'
import { IndicatorSearch } from './IndicatorSearch'
import { useSteadyScene } from './useSteadyScene'
import { Folded } from '@/ui/Folded'
import { Select } from '@/ui/Select'
import { cx } from '@/ui/cx'
import roomy from '@/ui/roomy.module.css'
import { useRoomyType } from '@/ui/useRoomyType'
import textCss from '@/ui/text.module.css'
import css from './list.module.css'
import detailCss from './detail.module.css'

/**
 * Every indicator, by area or by how many units meet its target, to choose one from. `unknown` is
 * an id that was asked for and is none.
 */
export function IndicatorList(props: { readonly scene: Scene; readonly unknown: string | null }) {
  const dataset = useDataset()
  const words = useWords()
  const { state } = useScreen()
  const scene = useSteadyScene(props.scene)
  const { tables } = state
  const { query, field, sort } = useParams('indicators')
  const items = useMemo(() => indicatorItems(dataset, scene), [dataset, scene])
  const view = useMemo(
    () => indicatorListView(items, { query, field, sort }, words.compare),
    [items, query, field, sort, words],
  )
  const headline = useMemo(() => indicatorListHeadline(items), [items])
  const pane = useRef<HTMLDivElement>(null)
  useRoomyType(pane, view)
  return (
    <section
      className={css.indicatorList}
      aria-label={words.text('nav.indicators')}
      onKeyDown={(event) => onItemKey(event, pane.current)}
    >
      <Headline headline={headline} />
      {props.unknown !== null && (
        <p className={textCss.isAlarm}>{words.text('indicators.unknown', { id: props.unknown })}</p>
      )}
      <Toolbar view={view} />
      {tables ? (
        <IndicatorTable view={view} />
      ) : (
        <div
          ref={pane}
          className={cx(css.indicatorPane, roomy.roomy)}
          role="region"
          aria-label={words.text('indicators.title')}
          tabIndex={0}
        >
          {view.shown === 0 && <p>{words.text('indicators.none', { query: query ?? '' })}</p>}
          <div className={css.indicatorColumns}>
            {view.groups.map((group) => (
              <Group
                key={group.isElsewhere ? ' ' : (group.field?.field_id ?? '')}
                group={group}
                view={view}
              />
            ))}
          </div>
        </div>
      )}
      <footer>
        <AttainmentKey signs={view.items.flatMap(({ signs }) => signs ?? [])} />
        <Provenance provenance={view.provenance} />
      </footer>
    </section>
  )
}

function Toolbar({ view }: { readonly view: IndicatorListView }) {
  const words = useWords()
  const t = useText()
  const dataset = useDataset()
  const { go } = useScreen()
  const params = useParams('indicators')
  const fields = useMemo(
    () => indicatorGroups(dataset).flatMap(({ field }) => field ?? []),
    [dataset],
  )
  return (
    <div className={css.indicatorTools}>
      <Folded label={t('indicators.tools')}>
        <IndicatorSearch label={t('indicators.search')} />
        <Select
          label={t('indicators.fields')}
          value={params.field}
          options={fields.map(({ field_id, short_name }) => [field_id, short_name])}
          none={t('indicators.fields.all')}
          onChoose={(field) => go({ field })}
        />
        <div className={css.choices} role="group" aria-label={t('indicators.sort')}>
          {LIST_SORTS.map((sort) => (
            <button
              key={sort}
              type="button"
              aria-pressed={view.sort === sort}
              onClick={() => go({ sort: listSortState(sort) })}
            >
              {t(`indicators.sort.${sort}`)}
            </button>
          ))}
        </div>
      </Folded>
      <p className={cx(detailCss.quiet, textCss.quiet, textCss.small)} role="status">
        {words.text('indicators.shown', { n: count(view.shown), of: count(view.of) })}
      </p>
      <TableToggle />
    </div>
  )
}

function Group({
  group,
  view,
}: {
  readonly group: IndicatorListView['groups'][number]
  readonly view: IndicatorListView
}) {
  const t = useText()
  const words = useWords()
  const { field, items, isElsewhere } = group
  const { period, scope } = view.scene
  if (isElsewhere && period !== null) {
    // What most of them would say is said once.
    const said = mostFrequent(
      items.map(({ elsewhere }) => words.message(elsewhereMessage(elsewhere ?? [], scope))),
    )
    return (
      <>
        <div className={cx(css.indicatorHeading, view.hasSigns && css.hasSigns)}>
          <h2>
            {words.text('indicators.fields.elsewhere', { period: { kind: 'period', period } })}
          </h2>
          <span className={css.indicatorSaid}>{said}</span>
        </div>
        <ul>
          {items.map((item) => (
            <IndicatorItem key={item.indicator.indicator_id} item={item} view={view} said={said} />
          ))}
        </ul>
      </>
    )
  }
  return (
    <>
      <div className={cx(css.indicatorHeading, view.hasSigns && css.hasSigns)}>
        <h2>
          {field
            ? field.short_name
            : view.sort === 'field'
              ? t('indicators.fields.none')
              : t('indicators.column.indicator')}
        </h2>
        <span className={css.indicatorLabels} aria-hidden="true">
          <span>{t('indicators.column.province')}</span>
          <span>{t('indicators.column.target')}</span>
          <span>{t('indicators.column.course')}</span>
          {view.hasSigns && <span>{t('indicators.column.signs')}</span>}
          <span>{t('indicators.column.attained')}</span>
        </span>
      </div>
      <ul>
        {items.map((item) => (
          <IndicatorItem key={item.indicator.indicator_id} item={item} view={view} />
        ))}
      </ul>
    </>
  )
}

function mostFrequent(texts: readonly string[]): string | null {
  const held = [...groupBy(texts, (text) => text)].sort(([, a], [, b]) => b.length - a.length)
  return held[0]?.[0] ?? null
}

/**
 * Moves among the indicators with the arrow keys, from the search field too; Enter there opens the
 * first one.
 */
function onItemKey(event: KeyboardEvent<HTMLElement>, pane: HTMLElement | null): void {
  const items = [...(pane?.querySelectorAll<HTMLAnchorElement>('a[data-item]') ?? [])]
  const at = items.findIndex((item) => item === document.activeElement)
  const isSearch = event.target instanceof HTMLInputElement
  if (isSearch && event.key === 'Enter') {
    items[0]?.click()
    return
  }
  if (at === -1 && !(isSearch && event.key === 'ArrowDown')) return
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const to =
    event.key === 'Home'
      ? items[0]
      : event.key === 'End'
        ? items.at(-1)
        : step === 0
          ? undefined
          : items[Math.max(0, at + step)]
  if (!to) return
  event.preventDefault()
  to.focus()
  to.scrollIntoView({ block: 'nearest' })
}
