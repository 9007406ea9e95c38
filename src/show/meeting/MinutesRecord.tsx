import { useMemo } from 'react'
import { stampOf } from '@/analysis/provenance'
import { localDay } from '@/dataset/day'
import type { Words } from '@/i18n/translator'
import { useDataset } from '@/ui/useDataset'
import { useStore } from '@/ui/useStore'
import { useWords } from '@/ui/useWords'
import type { Agenda } from './agenda'
import { ATTENDANCE, itemKeys } from './edit'
import type { ShownRecord } from './shown'
import { followShown } from './shown.browser'
import { stampText } from './stampText'
import type { ItemSentence } from './useItemSentences'
import { useMinutes, wholeText } from './useMinutes'
import '@/ui/office/words'
import css from './minutesRecord.module.css'

/**
 * The record of a meeting, on paper alone: heading, who took part, of each item what was shown with
 * the state of the data of that day, the minutes, and where to sign. `sentences`: of each item as
 * the data have it now, which stands where nothing was shown yet.
 */
export function MinutesRecord(props: {
  readonly agenda: Agenda
  readonly sentences: readonly ItemSentence[]
}) {
  const { agenda, sentences } = props
  const words = useWords()
  const keys = useMemo(() => itemKeys(agenda.items), [agenda.items])
  const shown = useStore(useMemo(() => followShown(agenda.id, keys), [agenda.id, keys]))
  const { span, items } = useMemo(() => JSON.parse(shown) as ShownRecord, [shown])
  const attendance = useMinutes(agenda.id, ATTENDANCE)
  const present = [agenda.attendance, wholeText(attendance)].filter((text) => text !== '')
  return (
    <section className={css.record} data-record="">
      <header>
        <p>{words.text('document.agency')}</p>
        <p className={css.nation}>
          <b>{words.text('document.nation')}</b>
          <b>{words.text('document.motto')}</b>
        </p>
      </header>
      <h1>{words.text('record.title')}</h1>
      <h2>{agenda.title}</h2>
      <dl>
        <dt>{words.text('record.day')}</dt>
        <dd>{agenda.date === null ? blank(words) : words.date(agenda.date)}</dd>
        <dt>{words.text('record.place')}</dt>
        <dd>{blank(words)}</dd>
        <dt>{words.text('record.attendance')}</dt>
        <dd className={css.lines}>{present.length === 0 ? blank(words) : present.join('\n')}</dd>
        <dt>{words.text('record.shown')}</dt>
        <dd>{spanText(words, span)}</dd>
      </dl>
      <ol>
        {agenda.items.map((item, index) => (
          <Item
            key={keys[index]}
            meeting={agenda.id}
            typed={keys[index] ?? ''}
            said={item.minutes}
            title={item.title ?? sentences[index]?.sentence ?? item.address}
            kinds={sentences[index]?.kinds ?? ''}
            blocks={items[index] ?? []}
            isShown={span !== null}
          />
        ))}
      </ol>
      <footer>
        <p>
          <b>{words.text('record.secretary')}</b>
          {words.text('document.sign')}
        </p>
        <p>
          <b>{words.text('record.chair')}</b>
          {words.text('document.sign')}
        </p>
      </footer>
    </section>
  )
}

const blank = (words: Words): string => words.text('record.blank')

/** When something was on the screen. */
function spanText(words: Words, span: readonly [number, number] | null): string {
  if (span === null) return words.text('record.notYet')
  const [from, to] = span.map((at) => new Date(at)) as [Date, Date]
  return words.text('record.span', {
    day: words.date(localDay(from)),
    from: words.time(from),
    to: words.time(to),
  })
}

function Item(props: {
  readonly meeting: string
  readonly typed: string
  readonly said: string
  readonly title: string
  readonly kinds: string
  readonly blocks: ShownRecord['items'][number]
  readonly isShown: boolean
}) {
  const { meeting, typed, said, title, kinds, blocks, isShown } = props
  const words = useWords()
  const dataset = useDataset()
  const minutes = useMinutes(meeting, typed)
  const text = [said, wholeText(minutes)].filter((each) => each.trim() !== '').join('\n')
  const [first] = blocks
  return (
    <li>
      {first === undefined ? (
        <>
          <h3>{title}</h3>
          <p className={css.stamp}>
            {words.text(isShown ? 'record.itemNotShown' : 'record.itemNow', {
              stamp: stampText(words, stampOf(dataset), kinds),
            })}
          </p>
        </>
      ) : (
        blocks.map(({ stamp, kinds: of, sentences }, block) => (
          <div key={`${stamp} ${of}`}>
            {sentences.map((sentence, index) =>
              index === 0 && block === 0 ? (
                <h3 key={sentence}>{sentence}</h3>
              ) : (
                <p key={sentence}>{sentence}</p>
              ),
            )}
            <p className={css.stamp}>
              {words.text('record.itemShown', { stamp: stampText(words, stamp, of) })}
            </p>
          </div>
        ))
      )}
      <p className={css.lines}>
        <b>{words.text('record.minutes')}</b> {text === '' ? words.text('record.nothing') : text}
      </p>
    </li>
  )
}
