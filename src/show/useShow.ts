import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { held as heldIn, moved, partAt, type Move, type Position } from './deck'
import { SHOW_MESSAGE, type Spot, type ShowMessage } from './sync'
import { DEFAULT_RATIO, type Canvas } from '@/ui/slides/canvas'
import { useDataset } from '@/ui/useDataset'
import { useSession } from '@/import/screen/useSession'
import { useScreen } from '@/ui/useScreen'
import { openChannel, type Channel } from '@/ui/channel.browser'
import { showId } from '@/ui/showId.browser'
import { useDeck, type Deck } from './useDeck'

type At = Extract<ShowMessage, { kind: 'at' }>
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
    () => ({ slide: state.slide ?? 1, step: state.part ?? 1 }),
    [state.slide, state.part],
  )
  const position = useMemo(
    () => heldIn(wanted, Math.max(1, slides), stepsOf),
    [wanted, slides, stepsOf],
  )
  const parts = partsOf(position.slide)
  const channel = useRef<Channel<ShowMessage> | null>(null)

  /**
   * The package that was asked for last, so that one that cannot be had is not asked for without
   * end.
   */
  const asked = useRef<string | null>(null)
  const at = useRef<At | null>(null)
  /**
   * Where another window went and this one is on its way to: until it is there, it has nothing of
   * its own to tell.
   */
  const heard = useRef<Place | null>(null)
  /** Where the last press led, which may not be drawn yet: the next one goes on from there. */
  const aim = useRef(position)
  const { focus, why } = state
  useEffect(() => {
    const { slide, step } = position
    aim.current = position
    channel.current?.tell({ kind: 'parts', slide, parts })
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
      return
    }
    // A window that has just opened leads nobody: it asks where the show is.
    const isKnown =
      at.current === null ? !isRoom : JSON.stringify(at.current) === JSON.stringify(next)
    at.current = next
    if (!isKnown) channel.current?.tell(next)
  }, [position, isBlack, focus, why, canvas, isRoom, parts, fingerprint])

  const hear = useRef<(told: ShowMessage) => void>(() => undefined)
  useEffect(() => {
    hear.current = (told) => {
      if (told.kind === 'hello') {
        if (isRoom && at.current) channel.current?.tell(at.current)
        channel.current?.tell({ kind: 'parts', slide: position.slide, parts })
      } else if (told.kind === 'ask') {
        if (isRoom) channel.current?.tell({ kind: 'files', files: held() })
      } else if (told.kind === 'files') {
        if (!isRoom) void take(told.files)
      } else if (told.kind === 'spot') setOwnSpot(told.spot)
      else if (told.kind === 'parts')
        setOthers((known) =>
          known.get(told.slide) === told.parts
            ? known
            : new Map([...known, [told.slide, told.parts]]),
        )
      else {
        if (told.stage) setRoomStage(told.stage)
        // What the room sees is what all windows show: a newer package on the server is no reason
        // to differ.
        if (
          told.stage &&
          !isRoom &&
          told.fingerprint !== null &&
          told.fingerprint !== fingerprint &&
          asked.current !== told.fingerprint
        ) {
          asked.current = told.fingerprint
          channel.current?.tell({ kind: 'ask' })
        }
        const { slide, step } = told
        if (heard.current === null && isSamePlace(told, { ...position, isBlack, focus, why }))
          return
        heard.current = told
        aim.current = { slide, step }
        // What cannot be gone to must not keep this window silent for good.
        setTimeout(() => {
          if (heard.current === told) heard.current = null
        }, ARRIVAL)
        if (step > stepsOf(slide)) setOthers((known) => new Map([...known, [slide, step]]))
        setOwnBlack(told.isBlack)
        go({ slide, part: step, focus: told.focus, why: told.why }, { replace: true })
      }
    }
  })
  useEffect(() => {
    const joined = openChannel<ShowMessage>(`show ${showId()}`, SHOW_MESSAGE, (told) =>
      hear.current(told),
    )
    channel.current = joined
    joined.tell({ kind: 'hello' })
    return () => {
      channel.current = null
      joined.close()
    }
  }, [])

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
      const next = moved(from, wish, { slides: Math.max(1, slides), stepsOf, turns })
      heard.current = null
      aim.current = next
      if (why !== null || next.slide !== from.slide || next.step !== from.step)
        go({ slide: next.slide, part: next.step, why: null }, { replace: true })
    },
    [slides, stepsOf, turns, go, why],
  )
  const setBlack = useCallback((next: boolean) => {
    heard.current = null
    setOwnBlack(next)
  }, [])
  const setSpot = useCallback((next: Spot | null) => {
    setOwnSpot(next)
    channel.current?.tell({ kind: 'spot', spot: next })
  }, [])
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
