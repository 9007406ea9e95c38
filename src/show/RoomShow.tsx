import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ScreenState } from '@/address/screen'
import { asideOf, backTo, type Aside } from './aside'
import type { Position } from './deck'
import type { Act } from './keys'
import { useScreen } from '@/ui/useScreen'
import { useDroppedFiles } from '@/ui/useDroppedFiles'
import { useWords } from '@/ui/useWords'
import { formatAddress } from '@/screens/address'
import { isWindowOpen, openWindow } from '@/ui/showId.browser'
import { keepPlace } from './lastPlace.browser'
import { Laser } from './Laser'
import { ShowBar } from './ShowBar'
import { ShowNews } from './ShowNews'
import { SlideCanvas } from './SlideCanvas'
import { useKeepShown } from './useKeepShown'
import { useKiosk } from './useKiosk'
import { useLaser } from './useLaser'
import { useShow, useCanvas } from './useShow'
import { useShowKeys } from './useShowKeys'
import { useWakeLock } from './useWakeLock'
import { useWindowSize } from './useWindowSize'
import css from './show.module.css'
import { Button } from '@/ui/Button'

/** The slide that the room sees. */
export function RoomShow() {
  const words = useWords()
  const { state, go } = useScreen()
  const stage = useCanvas(useWindowSize())
  const show = useShow(stage, true)
  const { deck, position, part, isBlack, aimed, move, setBlack } = show
  const { pointer, turn: turnPointer, dot, handlers } = useLaser(show.setSpot)
  const leave = useLeave(aimed)
  const aside = useAside(deck.items[position.slide - 1]?.state ?? state)
  const news = useKiosk(state.turn, move)
  const { isCutOff } = news
  const [refused, tellRefused] = useRefusal()
  useAskBeforeLeaving(isCutOff)
  useWakeLock()
  useDroppedFiles(() => undefined)
  useKeepShown(show, stage)
  const act = useCallback(
    (found: Exclude<Act, { kind: 'digit' }>) => {
      if (found.kind === 'move') {
        setBlack(false)
        const before = aimed()
        move(found.move)
        // What was asked in between ends at both of its ends.
        if (aside.isAsked && state.why === null && aimed() === before) aside.back()
      } else if (found.kind === 'aside') aside.ask(found.about)
      else if (found.kind === 'black') setBlack(!isBlack)
      else if (found.kind === 'leave') {
        if (isBlack) setBlack(false)
        else if (state.why !== null) go({ why: null }, { replace: true })
        else if (aside.isAsked) aside.back()
        else leave()
      } else if (found.kind === 'laser') turnPointer()
      else if (found.kind === 'full') toggleFull(() => tellRefused('show.fullRefused'))
      else if (found.kind !== 'help') {
        // A new window is asked of the server: without one it would stay white.
        if (isCutOff && !isWindowOpen(found.kind)) tellRefused('show.windowCutOff')
        else if (!openWindow(`#${formatAddress({ ...state, present: found.kind })}`, found.kind))
          tellRefused('show.windowRefused')
      }
    },
    [setBlack, isBlack, move, leave, aside, aimed, turnPointer, state, go, tellRefused, isCutOff],
  )
  const typed = useShowKeys(act)
  const swipe = useSwipe(act)
  if (deck.status !== 'ready' || deck.items.length === 0) {
    const id =
      deck.status === 'loading'
        ? 'show.loading'
        : deck.status === 'none'
          ? 'show.none'
          : 'show.empty'
    return (
      <div className={css.showEmpty}>
        <p role="status">{words.text(id)}</p>
        {deck.status !== 'loading' && <Button onClick={leave}>{words.text('show.leave')}</Button>}
      </div>
    )
  }
  return (
    <div className={css.showStage} {...handlers} {...swipe}>
      <div className={css.showSlide} key={`${position.slide} ${part}`} inert={isBlack}>
        <SlideCanvas
          deck={deck}
          slide={position.slide}
          part={part}
          stage={stage}
          news={news.stale}
        />
      </div>
      <Laser spot={show.spot} ref={dot} own={pointer} />
      {isBlack && (
        <button
          type="button"
          className={css.showBlack}
          aria-label={words.text('show.isBlack')}
          onClick={() => setBlack(false)}
        />
      )}
      {typed !== '' && <p className={css.showTyped}>{words.text('show.typed', { n: typed })}</p>}
      {refused !== null && (
        <p className={css.showNews} role="alert">
          {words.text(refused)}
        </p>
      )}
      {state.turn === null && refused === null && <ShowNews port={news} />}
      {state.turn === null && <ShowBar act={act} state={state} go={go} news={news} />}
    </div>
  )
}

/**
 * Leads back to the desk: to the agenda of a meeting, or to the page that the slide was made from.
 */
function useLeave(aimed: () => Position): () => void {
  const { state, go } = useScreen()
  return useCallback(() => {
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined)
    const { slide, step } = aimed()
    keepPlace({ ...state, slide, part: step })
    go({ present: null, slide: null, part: null, turn: null }, { replace: true })
  }, [go, state, aimed])
}

/**
 * What is asked in between, and the way back to where it was asked. `shown`: the state of the item
 * on the slide.
 */
function useAside(shown: ScreenState): {
  readonly isAsked: boolean
  readonly ask: (about: Aside) => void
  readonly back: () => void
} {
  const { state, go } = useScreen()
  const [from, setFrom] = useState<ScreenState | null>(null)
  return useMemo(
    () => ({
      isAsked: from !== null,
      ask: (about) => {
        if (from === null) setFrom(state)
        go(asideOf(about, shown), { replace: true })
      },
      back: () => {
        if (from === null) return
        setFrom(null)
        go(backTo(from), { replace: true })
      },
    }),
    [from, shown, state, go],
  )
}

/** A browser may refuse; the show is whole without it. */
function toggleFull(onRefused: () => void): void {
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined)
  else if (!document.fullscreenEnabled) onRefused()
  else void document.documentElement.requestFullscreen().catch(onRefused)
}

type Refusal = 'show.fullRefused' | 'show.windowRefused' | 'show.windowCutOff'

/** Loaded again without its server a show would be gone: the browser asks first. */
function useAskBeforeLeaving(isCutOff: boolean): void {
  useEffect(() => {
    if (!isCutOff) return undefined
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isCutOff])
}

/** How long a refusal stands on the slide, in ms. */
const REFUSAL_STANDS = 12_000

/** What the browser has refused last, in words for the screen; it goes away by itself. */
function useRefusal(): readonly [Refusal | null, (id: Refusal) => void] {
  const [refused, setRefused] = useState<Refusal | null>(null)
  useEffect(() => {
    if (refused === null) return undefined
    const timer = setTimeout(() => setRefused(null), REFUSAL_STANDS)
    return () => clearTimeout(timer)
  }, [refused])
  return [refused, setRefused]
}

/** How far a finger has to go to turn, as a share of the width. */
const SWIPE = 0.12

/** A finger that wipes across turns the slide; with a mouse nothing is wiped. */
function useSwipe(
  act: (act: { readonly kind: 'move'; readonly move: 'next' | 'previous' }) => void,
): {
  readonly onPointerDownCapture: (event: React.PointerEvent) => void
  readonly onPointerUpCapture: (event: React.PointerEvent) => void
} {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null)
  return {
    onPointerDownCapture: ({ pointerType, clientX: x, clientY: y }) => {
      from.current = pointerType === 'touch' ? { x, y } : null
    },
    onPointerUpCapture: ({ clientX, clientY }) => {
      const start = from.current
      from.current = null
      if (start === null) return
      const [across, down] = [clientX - start.x, clientY - start.y]
      if (Math.abs(across) < SWIPE * window.innerWidth || Math.abs(across) < 2 * Math.abs(down))
        return
      act({ kind: 'move', move: across < 0 ? 'next' : 'previous' })
    },
  }
}
