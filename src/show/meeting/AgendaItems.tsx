import { useMemo } from 'react'
import type { Agenda, AgendaItem } from './agenda'
import { stateOf } from './agenda'
import { itemKeys, withItem, withMoved, withoutItem } from './edit'
import { sentenceOf } from '@/ui/slides/heading'
import { slidesOf } from '@/show/slides/slidesOf'
import { useSlidePrograms } from '@/show/slides/useSlidePrograms'
import { useDataset } from '@/ui/useDataset'
import { formatAddress } from '@/screens/address'
import { useScreen } from '@/ui/useScreen'
import { useWords } from '@/ui/useWords'
import { OtherMinutes } from './OtherVersions'
import { useMinutes, wholeText } from './useMinutes'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './meeting.module.css'

/** A usual screen in a usual room: only the sentences are taken from these slides. */
const STAGE = { width: 1920, height: 1080, ratio: 4, safe: 0 } as const

type OnAgendaChange = ((next: Agenda) => void) | null

/** What is on an agenda, in order. */
export function AgendaItems({
  agenda,
  change,
}: {
  readonly agenda: Agenda
  readonly change: OnAgendaChange
}) {
  const keys = itemKeys(agenda.items)
  return (
    <ol className={css.agendaItems}>
      {agenda.items.map((item, index) => (
        <Item
          key={keys[index]}
          agenda={agenda}
          item={item}
          index={index}
          typed={keys[index] ?? ''}
          change={change}
        />
      ))}
    </ol>
  )
}

function Item(props: {
  readonly agenda: Agenda
  readonly item: AgendaItem
  readonly index: number
  readonly typed: string
  readonly change: OnAgendaChange
}) {
  const { agenda, item, index, typed, change } = props
  const words = useWords()
  const dataset = useDataset()
  const { state, href } = useScreen()
  const programs = useSlidePrograms()
  const { address } = item
  const sentence = useMemo(() => {
    const [slide] = slidesOf(programs, dataset, stateOf({ address }, state), STAGE, words)
    return slide ? sentenceOf(slide.headline, words) : address
  }, [programs, dataset, address, state, words])
  const desk = stateOf({ address }, state)
  return (
    <li>
      <p className={css.agendaSentence}>{item.title ?? sentence}</p>
      <p className={css.agendaLinks}>
        <a href={`#${formatAddress(desk)}`}>{words.text('meeting.goto')}</a>
        <a href={href({ present: 'slide', meeting: agenda.id, slide: index + 1, part: null })}>
          {words.text('meeting.from')}
        </a>
        {change && (
          <>
            <button
              type="button"
              disabled={index === 0}
              onClick={() => change(withMoved(agenda, index, -1))}
            >
              {words.text('meeting.up')}
            </button>
            <button
              type="button"
              disabled={index === agenda.items.length - 1}
              onClick={() => change(withMoved(agenda, index, 1))}
            >
              {words.text('meeting.down')}
            </button>
            <button type="button" onClick={() => change(withoutItem(agenda, index))}>
              {words.text('meeting.drop')}
            </button>
          </>
        )}
      </p>
      {change ? (
        <Fields agenda={agenda} item={item} index={index} change={change} />
      ) : (
        item.notes !== '' && <p className={cx(css.agendaNotes, textCss.quiet)}>{item.notes}</p>
      )}
      <Minutes meeting={agenda.id} typed={typed} said={item.minutes} />
    </li>
  )
}

function Fields(props: {
  readonly agenda: Agenda
  readonly item: AgendaItem
  readonly index: number
  readonly change: (next: Agenda) => void
}) {
  const { agenda, item, index, change } = props
  const words = useWords()
  const set = (part: Partial<AgendaItem>): void => change(withItem(agenda, index, part))
  return (
    <div className={css.agendaFields}>
      <label>
        <span className={cx(textCss.small, textCss.quiet)}>{words.text('meeting.itemTitle')}</span>
        <input
          value={item.title ?? ''}
          onChange={(event) =>
            set({ title: event.target.value === '' ? null : event.target.value })
          }
        />
      </label>
      <label>
        <span className={cx(textCss.small, textCss.quiet)}>{words.text('meeting.seconds')}</span>
        <input
          type="number"
          min={5}
          step={5}
          value={item.seconds ?? ''}
          onChange={(event) => set({ seconds: event.target.valueAsNumber || null })}
        />
      </label>
      <label className={css.isWide}>
        <span className={cx(textCss.small, textCss.quiet)}>{words.text('meeting.notes')}</span>
        <textarea value={item.notes} onChange={(event) => set({ notes: event.target.value })} />
      </label>
    </div>
  )
}

/**
 * What was typed at an item while presenting, and here. `typed`: under which key; `said`: what the
 * file has.
 */
function Minutes({
  meeting,
  typed,
  said,
}: {
  readonly meeting: string
  readonly typed: string
  readonly said: string
}) {
  const words = useWords()
  const minutes = useMinutes(meeting, typed)
  const { text, unkept, write } = minutes
  return (
    <>
      <label className={css.agendaMinutes}>
        <span className={cx(textCss.small, textCss.quiet)}>{words.text('meeting.minutes')}</span>
        {said !== '' && <span>{said}</span>}
        <textarea value={text} onChange={(event) => write(event.target.value)} />
        <span className={css.agendaPrinted}>{wholeText(minutes)}</span>
        {unkept !== null && <span role="alert">{words.text('meeting.minutesUnkept')}</span>}
      </label>
      <OtherMinutes minutes={minutes} />
    </>
  )
}
