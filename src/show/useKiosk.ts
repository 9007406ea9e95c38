import { useEffect, useRef, useState } from 'react'
import type { Move } from './deck'
import { useSession } from '@/import/screen/useSession'
import { useWords } from '@/ui/useWords'

/** How often the files on the server are looked at, in ms. */
const LOOK = 60_000

/**
 * `isNewer`: the server has other data than the show. `stale`: since when it could not be asked, in
 * words.
 */
export type ShowNewsPort = {
  readonly isNewer: boolean
  readonly stale: string | null
  readonly use: () => void
}

/**
 * Turns by itself every `turn` seconds, and looks for newer data. A kiosk takes it at once; a
 * meeting keeps what it was opened with until somebody says otherwise. Where the server does not
 * answer, the last good data stays, and the screen says since when.
 */
export function useKiosk(turn: number | null, move: (move: Move) => void): ShowNewsPort {
  const words = useWords()
  const { refresh } = useSession()
  const [isNewer, setNewer] = useState(false)
  const [failedAt, setFailedAt] = useState<Date | null>(null)
  const isKiosk = turn !== null
  const latest = useRef(move)
  useEffect(() => {
    latest.current = move
  })
  useEffect(() => {
    if (turn === null) return undefined
    const timer = setInterval(() => latest.current('next'), turn * 1000)
    return () => clearInterval(timer)
  }, [turn])
  useEffect(() => {
    let isCurrent = true
    const look = async (): Promise<void> => {
      const found = await refresh({ use: isKiosk })
      if (!isCurrent) return
      setNewer(found === 'newer')
      setFailedAt((since) => (found === 'failed' ? (since ?? new Date()) : null))
    }
    const timer = setInterval(() => void look(), LOOK)
    return () => {
      isCurrent = false
      clearInterval(timer)
    }
  }, [refresh, isKiosk])
  const stale =
    isKiosk && failedAt !== null ? words.text('show.stale', { time: words.time(failedAt) }) : null
  const use = (): void => {
    setNewer(false)
    void refresh({ use: true })
  }
  return { isNewer, stale, use }
}
