import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { held as heldIn, moved, partAt, type Move, type Position } from './deck'
import { followed, subjectOf } from './follow'
import type { ShowMessage, Spot, Told } from './sync'
import { DEFAULT_RATIO, type Canvas } from '@/ui/slides/canvas'
import { useDataset } from '@/ui/useDataset'
import { useSession } from '@/import/screen/useSession'
import { useScreen } from '@/ui/useScreen'
import { useDeck, type Deck } from './useDeck'
import { useShowChannel } from './useShowChannel'

type At = Extract<Told, { kind: 'at' }>
type Place = Pick<At, 'slide' | 'step' | 'isBlack' | 'focus' | 'why'>

/** A window is where another one led within this time, in ms. */
const ARRIVAL = 2000

export type ShowPort = {
  readonly deck: Deck
  readonly position: Position
  /** The part of the item that this window shows, counted from 1. */
  readonly part: number
  readonly isBlack: boolean
  readonly spot: Spot | null
  /** The stage of the room, as a window that shows it said; `null` as long as none did. */
  readonly roomStage: Canvas | null
  /** Where the last press led, which may not be drawn yet. */
  readonly aimed: () => Position
  readonly move: (move: Move) => void
  readonly setBlack: (isBlack: boolean) => void
  readonly setSpot: (spot: Spot | null) => void
}

/** The stage of this window at the room and margin of the address. */
export function useCanvas(size: { readonly width: number; readonly height: number }): Canvas {
  const { state } = useScreen()
  const { width, height } = size
  return useMemo(
    () => ({ width, height, ratio: state.room ?? DEFAULT_RATIO, safe: (state.safe ?? 0) / 100 }),
    [width, height, state.room, state.safe],
  )
}

/**
 * The show: where it is, and the ways on. All windows of one show follow each other; any of them
 * may lead, and none needs another. `stage` is that of this window; `isRoom` where it is the one
 * that the room sees.
 */
export function useShow(canvas: Canvas, isRoom: boolean): ShowPort {
  const { state, go } = useScreen()
  const deck = useDeck()
  const { fingerprint } = useDataset().about
  const { held, take } = useSession()
  const [isBlack, setOwnBlack] = useState(false)
  const [spot, setOwnSpot] = useState<Spot | null>(null)
  const [roomStage, setRoomStage] = useState<Canvas | null>(null)
  const [others, setOthers] = useState<ReadonlyMap<number, number>>(new Map())
  const partsOf = useCallback(
    (slide: number) => Math.max(1, deck.slidesAt(slide, canvas).length),
    [deck, canvas],
  )
  const stepsOf = useCallback(
    (slide: number) => Math.max(partsOf(slide), others.get(slide) ?? 1),
    [partsOf, others],
  )
  const slides = deck.items.length
  const wanted = useMemo(
    () => ({ slide: state.slide ?? deck.ends.first, step: state.part ?? 1 }),
    [state.slide, state.part, deck.ends.first],
  )
  const position = useMemo(
    () => heldIn(wanted, Math.max(1, slides), stepsOf, deck.ends),
    [wanted, slides, stepsOf, deck.ends],
  )
  const parts = partsOf(position.slide)
  const subject = useMemo(() => subjectOf(state), [state])
  const told = useRef<(message: ShowMessage) => void>(() => undefined)

  /**
   * The package that was asked for last, so that one that cannot be had is not asked for without
   * end.
   */
  const asked = useRef<string | null>(null)
  const at = useRef<At | null>(null)
  /** What it was told of. */
  const of = useRef(subject)
  /**
   * Where another window went and this one is on its way to: until it is there, it has nothing of
   * its own to tell.
   */
  const heard = useRef<Place | null>(null)
  /** Where the last press led, which may not be drawn yet: the next one goes on from there. */
  const aim = useRef(position)
  const { focus, why } = state
  const tell = useShowChannel(
    subject,
    isRoom,
    useCallback((message) => told.current(message), []),
    useCallback((say) => {
      if (at.current) say(at.current)
    }, []),
  )
  const isReady = deck.status === 'ready'
  useEffect(() => {
    const { slide, step } = position
    aim.current = position
    // As long as there is nothing to show, its beginning is no place that anybody led to.
    if (!isReady) return
    tell({ kind: 'parts', slide, parts })
    const next: At = {
      kind: 'at',
      slide,
      step,
      isBlack,
      focus,
      why,
      stage: isRoom ? canvas : null,
      fingerprint,
    }
    if (heard.current !== null) {
      if (!isSamePlace(heard.current, next)) return
      heard.current = null
      at.current = next
      of.current = subject
      return
    }
    // A window that has just opened leads nobody: it asks where the show is.
    const isKnown =
      at.current === null
        ? !isRoom
        : of.current === subject && JSON.stringify(at.current) === JSON.stringify(next)
    at.current = next
    of.current = subject
    if (!isKnown) tell(next)
  }, [position, isBlack, focus, why, canvas, isRoom, parts, fingerprint, isReady, subject, tell])

  useEffect(() => {
    /** What the room shows is what all windows show: newer data on the server are no reason to differ. */
    const askFor = (shown: string | null): void => {
      if (isRoom || shown === null || shown === fingerprint || asked.current === shown) return
      asked.current = shown
      tell({ kind: 'ask' })
    }
    const follow = (to: At & ShowMessage): void => {
      const { slide, step } = to
      const isElsewhere = to.of !== subject
      // Whatever this window told of, it has told nothing of this yet.
      if (isElsewhere) at.current = null
      heard.current = to
      aim.current = { slide, step }
      // What cannot be gone to must not keep this window silent for good.
      setTimeout(() => {
        if (heard.current === to) heard.current = null
      }, ARRIVAL)
      if (isElsewhere) setOthers(new Map([[slide, step]]))
      else if (step > stepsOf(slide)) setOthers((known) => new Map([...known, [slide, step]]))
      setOwnBlack(to.isBlack)
      const place = { slide, part: step, focus: to.focus, why: to.why }
      go(isElsewhere ? { ...followed(to.of, state), ...place } : place, { replace: true })
    }
    told.current = (message) => {
      const isOfRoom = message.kind === 'at' && message.stage !== null
      if (message.kind === 'hello') {
        if (isRoom && at.current) tell(at.current)
        tell({ kind: 'parts', slide: position.slide, parts })
      } else if (message.kind === 'ask') {
        if (isRoom) tell({ kind: 'files', files: held() })
      } else if (message.kind === 'files') {
        if (!isRoom) void take(message.files)
      } else if (message.of !== subject && (isRoom || !isOfRoom)) {
        // A window that shows something else leads nobody here, but for the one that the room sees.
      } else if (message.kind === 'spot') setOwnSpot(message.spot)
      else if (message.kind === 'parts')
        setOthers((known) =>
          known.get(message.slide) === message.parts
            ? known
            : new Map([...known, [message.slide, message.parts]]),
        )
      else if (message.kind === 'at') {
        if (message.stage) {
          setRoomStage(message.stage)
          askFor(message.fingerprint)
        }
        const isHere =
          message.of === subject && isSamePlace(message, { ...position, isBlack, focus, why })
        if (heard.current !== null || !isHere) follow(message)
      }
    }
  })

  const turns = state.turn !== null
  const move = useCallback(
    (wish: Move) => {
      // What was asked in between is put away: back leads to where it was asked, on goes on.
      if (why !== null && wish === 'previous') {
        heard.current = null
        go({ why: null }, { replace: true })
        return
      }
      const from = aim.current
      const next = moved(from, wish, {
        slides: Math.max(1, slides),
        stepsOf,
        turns,
        ends: deck.ends,
      })
      heard.current = null
      aim.current = next
      if (why !== null || next.slide !== from.slide || next.step !== from.step)
        go({ slide: next.slide, part: next.step, why: null }, { replace: true })
    },
    [slides, stepsOf, turns, go, why, deck.ends],
  )
  const setBlack = useCallback((next: boolean) => {
    heard.current = null
    setOwnBlack(next)
  }, [])
  const setSpot = useCallback(
    (next: Spot | null) => {
      setOwnSpot(next)
      tell({ kind: 'spot', spot: next })
    },
    [tell],
  )
  const part = partAt(position.step, stepsOf(position.slide), parts)
  const aimed = useCallback(() => aim.current, [])
  return { deck, position, part, isBlack, spot, roomStage, aimed, move, setBlack, setSpot }
}

function isSamePlace(a: Place, b: Place): boolean {
  return (
    a.slide === b.slide &&
    a.step === b.step &&
    a.isBlack === b.isBlack &&
    JSON.stringify([a.focus, a.why]) === JSON.stringify([b.focus, b.why])
  )
}
