import { useCallback, useEffect, useMemo, useState } from 'react'
import { moved, partAt } from './deck'
import type { Act } from './keys'
import { itemKeys } from './meeting/edit'
import type { Canvas } from '@/ui/slides/canvas'
import { useBox } from '@/ui/chart/useBox'
import { OtherMinutes } from './meeting/OtherVersions'
import { useMinutes } from './meeting/useMinutes'
import { paramOf } from '@/address/screen'
import { useScreen } from '@/ui/useScreen'
import { useWords } from '@/ui/useWords'
import { SlideCanvas } from './SlideCanvas'
import { useShow, useCanvas, type ShowPort } from './useShow'
import { useShowKeys } from './useShowKeys'
import { canKeepAwake } from './useWakeLock'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './notes.module.css'
import { Button } from '@/ui/Button'

/** As long as no window says what the room has. */
const USUAL = { width: 1920, height: 1080 } as const

/**
 * What the presenter sees: the slide of the room, the next one, notes, minutes and the time. It
 * leads, and closes without ending the show.
 */
export function NotesShow() {
  const words = useWords()
  const { state } = useScreen()
  const meeting = paramOf(state, 'meeting')
  const usual = useCanvas(USUAL)
  const [room, setRoom] = useState<Canvas | null>(null)
  const canvas = room ?? usual
  const show = useShow(canvas, false)
  const { deck, position, part, isBlack, roomStage, move, setBlack } = show
  if (roomStage !== null && roomStage !== room) setRoom(roomStage)
  const act = useCallback(
    (found: Exclude<Act, { kind: 'digit' }>) => {
      if (found.kind === 'move') move(found.move)
      else if (found.kind === 'black') setBlack(!isBlack)
    },
    [move, setBlack, isBlack],
  )
  useShowKeys(act)
  const item = deck.items[position.slide - 1]?.item ?? null
  const typed = useMemo(() => itemKeys(deck.items.flatMap((each) => each.item ?? [])), [deck])[
    position.slide - 1
  ]
  const next = useMemo(() => {
    const stepsOf = (slide: number): number => Math.max(1, deck.slidesAt(slide, canvas).length)
    const place = moved({ slide: position.slide, step: part }, 'next', {
      slides: Math.max(1, deck.items.length),
      stepsOf,
      ends: deck.ends,
    })
    return place.slide === position.slide && place.step === part
      ? null
      : { ...place, part: partAt(place.step, stepsOf(place.slide), stepsOf(place.slide)) }
  }, [deck, canvas, position.slide, part])
  // An agenda that is still being opened has neither an end nor notes.
  const hasItems = deck.items.length > 0
  return (
    <main className={css.notes}>
      <section className={css.notesNow}>
        <h2>{words.text(isBlack ? 'show.isBlack' : 'show.now')}</h2>
        <Preview show={show} slide={position.slide} part={part} stage={canvas} />
      </section>
      <section className={css.notesNext}>
        {hasItems && <h2>{words.text(next === null ? 'show.end' : 'show.then')}</h2>}
        {next && <Preview show={show} slide={next.slide} part={next.part} stage={canvas} />}
        <Clocks slide={position.slide} meant={item?.seconds ?? null} />
        {!canKeepAwake() && <p className={textCss.quiet}>{words.text('show.noWakeLock')}</p>}
        <div className={css.notesTools}>
          <Button onClick={() => move('previous')}>{words.text('show.previous')}</Button>
          <Button onClick={() => move('next')}>{words.text('show.next')}</Button>
          <Button aria-pressed={isBlack} onClick={() => setBlack(!isBlack)}>
            {words.text('show.black')}
          </Button>
        </div>
      </section>
      <section className={css.notesText}>
        <h2>{words.text('show.noteHeading')}</h2>
        {hasItems && <p>{item?.notes ? item.notes : words.text('show.noNotes')}</p>}
      </section>
      {meeting !== null && typed !== undefined && (
        <Minutes key={`${meeting} ${typed}`} meeting={meeting} typed={typed} />
      )}
    </main>
  )
}

/** A slide at the size of the room, shown as small as there is room for. */
function Preview(props: {
  readonly show: ShowPort
  readonly slide: number
  readonly part: number
  readonly stage: Canvas
}) {
  const { show, slide, part, stage: canvas } = props
  const [ref, box] = useBox()
  const scale = box === null ? 0 : Math.min(box.width / canvas.width, box.height / canvas.height)
  return (
    <div ref={ref} className={css.notesPreview} inert>
      <div style={{ width: canvas.width * scale, height: canvas.height * scale }}>
        <div style={{ width: canvas.width, height: canvas.height, transform: `scale(${scale})` }}>
          <SlideCanvas deck={show.deck} slide={slide} part={part} stage={canvas} />
        </div>
      </div>
    </div>
  )
}

function Clocks({ slide, meant }: { readonly slide: number; readonly meant: number | null }) {
  const words = useWords()
  const [now, setNow] = useState(() => Date.now())
  const [start] = useState(() => Date.now())
  const [turned, setTurned] = useState({ slide, at: start })
  if (turned.slide !== slide) setTurned({ slide, at: now })
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  const spent = Math.max(0, now - turned.at) / 1000
  return (
    <dl className={css.notesClocks}>
      <dt>{words.text('show.clock')}</dt>
      <dd>{words.time(new Date(now))}</dd>
      <dt>{words.text('show.elapsed')}</dt>
      <dd>{lasting((now - start) / 1000)}</dd>
      <dt>{words.text('show.here')}</dt>
      <dd
        className={cx(
          meant !== null && spent > meant && css.isAlarm,
          meant !== null && spent > meant && textCss.isAlarm,
        )}
      >
        {lasting(spent)}{' '}
        {meant !== null && (
          <span className={textCss.quiet}>
            {words.text('show.meant', { time: lasting(meant) })}
          </span>
        )}
      </dd>
    </dl>
  )
}

/** Minutes and seconds, as a stop watch has them. */
function lasting(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

function Minutes({ meeting, typed }: { readonly meeting: string; readonly typed: string }) {
  const words = useWords()
  const minutes = useMinutes(meeting, typed)
  const { text, unkept, write } = minutes
  return (
    <section className={css.notesMinutes}>
      <h2>
        <label htmlFor="minutes">{words.text('show.minutes')}</label>
      </h2>
      <textarea id="minutes" value={text} onChange={(event) => write(event.target.value)} />
      {unkept !== null && (
        <p role="alert" className={cx(css.isAlarm, textCss.isAlarm)}>
          {words.text('show.minutesUnkept')}
        </p>
      )}
      <OtherMinutes minutes={minutes} />
    </section>
  )
}
