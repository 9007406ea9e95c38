import { useCallback, useEffect, useRef } from 'react'
import { openChannel, type Channel } from '@/ui/channel.browser'
import { newShowId, showId } from '@/ui/showId.browser'
import { tabName } from '@/ui/storage/siteStorage.browser'
import { SHOW_MESSAGE, type ShowMessage, type Told } from './sync'

/**
 * A window for the room waits so long for word that it is a copy of another one, in ms. Till then it
 * leads nobody.
 */
const CLAIM = 200

/**
 * The talk of the windows of this show. `hear` gets what is told of whatever they show; `tell` says
 * something of `subject`. A tab that was copied from the window of a room goes apart with an id of
 * its own. `onJoined`: the window may lead from now on.
 */
export function useShowChannel(
  subject: string,
  isRoom: boolean,
  hear: (told: ShowMessage) => void,
  onJoined: (tell: (told: Told) => void) => void,
): (told: Told) => void {
  const channel = useRef<Channel<ShowMessage> | null>(null)
  const isJoined = useRef(!isRoom)
  const latest = useRef({ subject, hear, onJoined })
  useEffect(() => {
    latest.current = { subject, hear, onJoined }
  })
  const tell = useCallback((told: Told) => {
    if (isJoined.current || told.kind === 'hello')
      channel.current?.tell({ of: latest.current.subject, ...told })
  }, [])
  useEffect(() => {
    const join = (id: string): Channel<ShowMessage> =>
      openChannel<ShowMessage>(`show ${id}`, SHOW_MESSAGE, (told) => {
        if (told.kind === 'taken') {
          if (!isRoom || isJoined.current || told.room !== tabName) return
          channel.current?.close()
          channel.current = join(newShowId())
          joined()
        } else if (told.kind === 'hello' && isRoom && told.room !== null) {
          if (isJoined.current) tell({ kind: 'taken', room: told.room })
        } else latest.current.hear(told)
      })
    const joined = (): void => {
      clearTimeout(timer)
      isJoined.current = true
      latest.current.onJoined(tell)
    }
    channel.current = join(showId())
    tell({ kind: 'hello', room: isRoom ? tabName : null })
    const timer = isRoom ? window.setTimeout(joined, CLAIM) : undefined
    return () => {
      clearTimeout(timer)
      channel.current?.close()
      channel.current = null
      isJoined.current = !isRoom
    }
  }, [isRoom, tell])
  return tell
}
