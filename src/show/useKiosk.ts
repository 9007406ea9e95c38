import { useCallback, useEffect, useRef, useState } from 'react'
import { localDay } from '@/dataset/day'
import { fetchAgain } from '@/dataset/files/siteFile.browser'
import type { Issue } from '@/dataset/issue'
import type { Words } from '@/i18n/translator'
import { useSession } from '@/import/screen/useSession'
import { useWords } from '@/ui/useWords'
import type { Move } from './deck'
import { isSameFiles, judge, readWhole, type Doubt, type Files, type Verdict } from './gate'

/** How often the files on the server are looked at, in ms. */
const LOOK = 60_000
/** After a look that failed the next one comes sooner: after so long, then twice as long, in ms. */
const AGAIN = 5_000
/** How long a notice stands that asks nothing, in ms. */
const NOTICE_STANDS = 20_000

/**
 * `newer`: the server has another package, which may be used (with what speaks against it).
 * `refused`: it was to be used and was not, for it is no more what was offered, with the reason
 * where there is one. `taken`: it is in use now.
 */
export type News =
  | { readonly kind: 'newer'; readonly doubt: Doubt | null }
  | { readonly kind: 'refused'; readonly reason: Issue | null }
  | { readonly kind: 'taken' }

/** `stale`: why and since when the server has nothing that can be used, in words. */
export type ShowNewsPort = {
  readonly news: News | null
  readonly stale: string | null
  /** The server did not answer the last time it was asked. */
  readonly isCutOff: boolean
  /** Reads what the server has anew and shows it, where it is still what was offered. */
  readonly use: () => void
  /** Shows the package that was shown before; `null` where there is none. */
  readonly swap: (() => void) | null
  /** Whether what `swap` leads to is the newer one. */
  readonly isBack: boolean
}

/** Since when there is nothing to be used, and the file that is not whole, if it is that. */
type Stale = { readonly at: Date; readonly file: string | null }

/**
 * Turns by itself every `turn` seconds, and looks for newer data. A kiosk takes it at once where it
 * is whole; a meeting keeps what it was opened with until somebody says otherwise. What the server
 * has is used only where `judge` lets it; the last good data stays, and the screen says since when.
 */
export function useKiosk(turn: number | null, move: (move: Move) => void): ShowNewsPort {
  const words = useWords()
  const { held, take, isSession } = useSession()
  const [news, setNews] = useState<News | null>(null)
  const [stale, setStale] = useState<Stale | null>(null)
  const [other, setOther] = useState<{ readonly files: Files; readonly isNewer: boolean } | null>(
    null,
  )
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
  const before = useRef<Files | null>(null)
  const aside = useRef<Files | null>(null)
  useEffect(() => {
    aside.current = other?.files ?? null
  }, [other])
  /** What the server has and what is to be said of it; `null` where it cannot be asked. */
  const look = useCallback(async (): Promise<{ found: Files; verdict: Verdict } | null> => {
    const found = await readWhole(fetchAgain)
    if (found === null) return null
    const isKnown = aside.current !== null && isSameFiles(aside.current, found)
    const verdict = isKnown
      ? ({ kind: 'same' } as const)
      : await judge(held(), found, before.current)
    before.current = found
    return { found, verdict }
  }, [held])
  useEffect(() => {
    // What was loaded for this session was chosen by a person.
    if (isSession) return undefined
    let isCurrent = true
    let isLooking = false
    let failures = 0
    let soon: number | undefined
    const hold = (file: string | null): void =>
      setStale((since) => ({ at: since?.at ?? new Date(), file }))
    const hear = async (seen: Awaited<ReturnType<typeof look>>): Promise<void> => {
      if (seen === null) {
        hold(null)
        soon = window.setTimeout(() => void glance(), Math.min(LOOK, AGAIN * 2 ** failures))
        failures += 1
        return
      }
      failures = 0
      const { found, verdict } = seen
      const isOffered = verdict.kind === 'whole' || verdict.kind === 'doubt'
      setNews((now) => {
        if (isKiosk || now?.kind === 'taken') return now
        if (!isOffered) return now?.kind === 'refused' ? now : null
        return { kind: 'newer', doubt: verdict.kind === 'doubt' ? verdict.doubt : null }
      })
      if (verdict.kind === 'torn') hold(verdict.issue.file)
      else if (verdict.kind === 'doubt' && isKiosk) hold(verdict.doubt.file)
      else if (verdict.kind === 'whole' && isKiosk && !(await take(found))) hold(null)
      else if (verdict.kind !== 'wait') setStale(null)
    }
    const glance = async (): Promise<void> => {
      if (isLooking) return
      isLooking = true
      clearTimeout(soon)
      const seen = await look()
      if (isCurrent) await hear(seen)
      isLooking = false
    }
    const timer = setInterval(() => void glance(), LOOK)
    const now = (): void => void glance()
    window.addEventListener('online', now)
    return () => {
      isCurrent = false
      clearInterval(timer)
      clearTimeout(soon)
      window.removeEventListener('online', now)
    }
  }, [look, take, isKiosk, isSession])
  useEffect(() => {
    if (news === null || news.kind === 'newer') return undefined
    const timer = setTimeout(() => setNews(null), NOTICE_STANDS)
    return () => clearTimeout(timer)
  }, [news])

  const show = async (files: Files, isNewer: boolean): Promise<boolean> => {
    const shown = held()
    if (!(await take(files))) return false
    setOther({ files: shown, isNewer: !isNewer })
    setStale(null)
    return true
  }
  const use = async (): Promise<void> => {
    const offered = news?.kind === 'newer' ? (news.doubt?.kind ?? 'whole') : null
    const seen = await look()
    const verdict = seen?.verdict ?? null
    const is = verdict?.kind === 'doubt' ? verdict.doubt.kind : verdict?.kind
    if (seen !== null && is === offered && (await show(seen.found, true)))
      setNews({ kind: 'taken' })
    else setNews({ kind: 'refused', reason: verdict?.kind === 'torn' ? verdict.issue : null })
  }
  const swap = async (): Promise<void> => {
    if (other !== null && (await show(other.files, other.isNewer))) setNews(null)
  }
  return {
    news,
    stale: staleText(words, stale, isKiosk),
    isCutOff: stale !== null && stale.file === null,
    use: () => void use(),
    swap: other === null ? null : () => void swap(),
    isBack: other?.isNewer === true,
  }
}

/** A meeting goes on without its server, and says nothing of that on a slide. */
function staleText(words: Words, since: Stale | null, isKiosk: boolean): string | null {
  if (since === null || (since.file === null && !isKiosk)) return null
  const { at, file } = since
  const moment = words.text('show.moment', {
    time: words.time(at),
    day: words.date(localDay(at)),
  })
  return file === null
    ? words.text('show.stale', { moment })
    : words.text('show.unwhole', { moment, file })
}
