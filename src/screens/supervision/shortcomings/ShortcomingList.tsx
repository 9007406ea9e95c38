import { useScreen } from '@/ui/useScreen'
import { useEffect, useRef } from 'react'
import { count, listOf, type Message } from '@/i18n/message'
import { targetFigure } from '@/analysis/cell'
import { FACTS, factsOf, sharedFacts, type Fact } from '@/analysis/supervision/shortcomingFacts'
import { isOfOne } from '@/analysis/supervision/directives'
import type { ShortcomingItem, ShortcomingPage } from '@/analysis/supervision/shortcomings'
import { ShortcomingMark } from '@/ui/cell/marks'
import { AddLink, EditLink } from '@/edit/screen/EditLink'
import { useText, useWords } from '@/ui/useWords'
import { EvidenceStrip } from '@/screens/supervision/EvidenceStrip'
import { EntryPager } from '@/screens/supervision/EntryPager'
import { InspectionLink } from '@/screens/supervision/InspectionLink'
import { cx } from '@/ui/cx'
import lessons from '@/ui/lessons/lessons.module.css'
import textCss from '@/ui/text.module.css'
import css from './list.module.css'

/**
 * One page of shortcomings in full: the words of the source, how they are said, what has become of
 * them, what shows it.
 */
export function ShortcomingList({
  list,
  isCited,
}: {
  readonly list: ShortcomingPage
  readonly isCited: boolean
}) {
  const words = useWords()
  const t = useText()
  const shared = sharedFacts(list.items)
  const [first] = list.items
  const isOne = list.items.length > 1 && isOfOne(list.items.map(({ entry }) => entry))
  const alike =
    first && shared.size > 0
      ? FACTS.flatMap((fact) => (shared.has(fact) ? factOfAll(list.items, fact) : []))
      : []
  return (
    <div className={css.shortcomingList}>
      <div className={css.shortcomingListHead}>
        <h2>{words.text('shortcomings.listOne', { n: count(list.of) })}</h2>
        <AddLink table="shortcomings" isSmall />
        <EntryPager list={list} />
      </div>
      {alike.length > 0 && (
        <p className={cx(css.details, lessons.details, textCss.details)}>
          {`${t('shortcomings.shared')} ${alike.map((message) => words.message(message)).join(' · ')}`}
          {isOne && first?.entry.inspection && (
            <>
              {' · '}
              <InspectionLink inspection={first.entry.inspection} />
            </>
          )}
        </p>
      )}
      <div
        className={css.shortcomingScroll}
        role="region"
        aria-label={t('shortcomings.list')}
        tabIndex={0}
      >
        <ol>
          {list.items.map((item) => (
            <Item
              key={item.entry.shortcoming.shortcoming_id}
              item={item}
              shared={shared}
              isWanted={item.entry === list.wanted}
              isCited={isCited}
              isOne={isOne}
            />
          ))}
        </ol>
      </div>
    </div>
  )
}

/** What all items say of a fact; an item that says nothing of it is passed over. */
function factOfAll(items: readonly ShortcomingItem[], fact: Fact): readonly Message[] {
  return items.map((item) => factsOf(item)[fact]).find((said) => said.length > 0) ?? []
}

function Item({
  item,
  shared,
  isWanted,
  isCited,
  isOne,
}: {
  readonly item: ShortcomingItem
  readonly shared: ReadonlySet<Fact>
  readonly isWanted: boolean
  readonly isCited: boolean
  /** All were found at one inspection, which is named over them. */
  readonly isOne: boolean
}) {
  const words = useWords()
  const { href } = useScreen()
  const element = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isWanted) element.current?.scrollIntoView({ block: 'nearest' })
  }, [isWanted])
  const { entry } = item
  const { shortcoming, state, units, field, inspection, source } = entry
  const facts = factsOf(item)
  const said = FACTS.filter((fact) => fact !== 'attribution' && !shared.has(fact)).flatMap(
    (fact) => facts[fact],
  )
  return (
    <li ref={element} aria-current={isWanted ? 'true' : undefined}>
      <ShortcomingMark state={state} />
      <div>
        <p>{shortcoming.text}</p>
        <p className={cx(css.details, lessons.details, textCss.details)}>
          {field && `${field.short_name} · `}
          {units.slice(0, MOST_UNITS).map((unit, index) => (
            <span key={unit.unit_id}>
              {index > 0 && ', '}
              <a
                href={href({ page: 'learning', unit: unit.unit_id })}
                title={words.text('shortcomings.learn', { unit: unit.short_name })}
              >
                {unit.short_name}
              </a>
            </span>
          ))}
          {units.length > MOST_UNITS &&
            ` ${words.text('evidence.more', { n: count(units.length - MOST_UNITS) })}`}
          {' · '}
          {facts.attribution.map((message) => words.message(message)).join('')}
          {inspection && !isOne && (
            <>
              {' · '}
              <InspectionLink inspection={inspection} />
            </>
          )}
          <IndicatorLink item={item} />
        </p>
        {said.length > 0 && (
          <p className={cx(css.details, lessons.details, textCss.details)}>
            {said.map((message) => words.message(message)).join(' · ')}
          </p>
        )}
        <Again item={item} />
        <EvidenceStrip item={item} />
        {isCited && (
          <p className={cx(css.details, lessons.details, textCss.details, css.isCited)}>
            {source === null
              ? words.text('citation.unknown', { id: shortcoming.source_id })
              : words.text('citation.full', { title: source.title, publisher: source.publisher })}
          </p>
        )}
      </div>
      <EditLink table="shortcomings" row={shortcoming.shortcoming_id} what={shortcoming.text} />
    </li>
  )
}

/** Units named on one line, before the rest is counted. */
const MOST_UNITS = 6

/** The indicator that shows it, with its target, or that there is none. */
function IndicatorLink({
  item: {
    entry: { indicator },
  },
}: {
  readonly item: ShortcomingItem
}) {
  const words = useWords()
  const t = useText()
  const { href } = useScreen()
  if (indicator === null) return <> · {t('shortcomings.noIndicator')}</>
  const { short_name, target } = indicator
  return (
    <>
      {' · '}
      <a href={href({ page: 'indicators', indicator: indicator.indicator_id })}>
        {target === null
          ? short_name
          : words.text('evidence.target', {
              indicator: short_name,
              target: targetFigure(indicator, target),
            })}
      </a>
    </>
  )
}

/** That it was found before, in words. */
function Again({ item: { entry } }: { readonly item: ShortcomingItem }) {
  const words = useWords()
  const { recurrence } = entry
  if (recurrence === null) return null
  const values = {
    times: count(recurrence.times),
    units: listOf(recurrence.units.slice(0, MOST_UNITS).map(({ short_name }) => short_name)),
    date: { kind: 'date', date: recurrence.last },
  } as const
  return (
    <p className={css.shortcomingAgain}>
      {words.message(
        recurrence.by === 'indicator'
          ? { id: 'shortcomings.againIndicator', values }
          : { id: 'shortcomings.againField', values },
      )}
    </p>
  )
}
