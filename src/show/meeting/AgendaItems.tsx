import type { Agenda, AgendaItem } from './agenda'
import { stateOf } from './agenda'
import { ATTENDANCE, itemKeys, withItem, withMoved, withoutItem } from './edit'
import { formatAddress } from '@/screens/address'
import { useScreen } from '@/ui/useScreen'
import { useWords } from '@/ui/useWords'
import { MinutesRecord } from './MinutesRecord'
import { OtherMinutes } from './OtherVersions'
import { useItemSentences } from './useItemSentences'
import { useMinutes } from './useMinutes'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './meeting.module.css'

type OnAgendaChange = ((next: Agenda) => void) | null

/** Who takes part, and what is on an agenda, in order; on paper the record of the meeting. */
export function AgendaItems({
  agenda,
  change,
}: {
  readonly agenda: Agenda
  readonly change: OnAgendaChange
}) {
  const words = useWords()
  const keys = itemKeys(agenda.items)
  const sentences = useItemSentences(agenda.items)
  return (
    <>
      <Minutes
        meeting={agenda.id}
        typed={ATTENDANCE}
        label={words.text('meeting.attendance')}
        said={agenda.attendance}
      />
      <ol className={css.agendaItems}>
        {agenda.items.map((item, index) => (
          <Item
            key={keys[index]}
            agenda={agenda}
            item={item}
            index={index}
            typed={keys[index] ?? ''}
            sentence={sentences[index]?.sentence ?? item.address}
            change={change}
          />
        ))}
      </ol>
      <MinutesRecord agenda={agenda} sentences={sentences} />
    </>
  )
}

function Item(props: {
  readonly agenda: Agenda
  readonly item: AgendaItem
  readonly index: number
  readonly typed: string
  readonly sentence: string
  readonly change: OnAgendaChange
}) {
  const { agenda, item, index, typed, sentence, change } = props
  const words = useWords()
  const { state, href } = useScreen()
  const desk = stateOf(item, state)
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
        item.notes !== '' && <p className={textCss.quiet}>{item.notes}</p>
      )}
      <Minutes
        meeting={agenda.id}
        typed={typed}
        label={words.text('meeting.minutes')}
        said={item.minutes}
      />
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
 * What was typed at an item while presenting, and here, or of the meeting as a whole. `typed`: under
 * which key; `said`: what the file has.
 */
function Minutes({
  meeting,
  typed,
  label,
  said,
}: {
  readonly meeting: string
  readonly typed: string
  readonly label: string
  readonly said: string
}) {
  const words = useWords()
  const minutes = useMinutes(meeting, typed)
  const { text, unkept, write } = minutes
  return (
    <>
      <label className={css.agendaMinutes}>
        <span className={cx(textCss.small, textCss.quiet)}>{label}</span>
        {said !== '' && <span>{said}</span>}
        <textarea value={text} onChange={(event) => write(event.target.value)} />
        {unkept !== null && <span role="alert">{words.text('meeting.minutesUnkept')}</span>}
      </label>
      <OtherMinutes minutes={minutes} />
    </>
  )
}
