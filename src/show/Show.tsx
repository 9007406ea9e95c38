import { useEffect } from 'react'
import { never } from '@/dataset/never'
import { fetchCharts } from '@/ui/chart/LazyChart'
import { useScreen } from '@/ui/useScreen'
import { useWords } from '@/ui/useWords'
import { ConferenceShow } from './ConferenceShow'
import { NotesShow } from './NotesShow'
import { RoomShow } from './RoomShow'
import css from './show.module.css'

/** A show in the window it is meant for: the room, the presenter, the remote sites. */
export function Show() {
  const words = useWords()
  const { state } = useScreen()
  useEffect(() => preloadShow(), [])
  switch (state.present) {
    case 'notes':
      return <NotesShow />
    case 'conference':
      return <ConferenceShow />
    case 'slide':
    case null:
      return (
        <main className={css.show} aria-label={words.text('show.label')}>
          <RoomShow />
        </main>
      )
    default:
      return never(state.present)
  }
}

/**
 * Fetches what slides may need later, so that a meeting goes on where the server does not. Faults
 * are for the slide that needs it.
 */
function preloadShow(): void {
  fetchCharts().catch(() => undefined)
}
