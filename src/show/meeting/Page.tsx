import { AgendaList } from './AgendaList'
import { AgendaPane } from './AgendaPane'
import { SinceChooser } from '@/since/SinceChooser'
import { useDataset } from '@/ui/useDataset'
import { useParams } from '@/ui/useScreen'
import { useWords } from '@/ui/useWords'
import './words'
import text from '@/ui/text.module.css'
import css from './meeting.module.css'

/** The agenda of a meeting: what is shown in which order, prepared here and opened from here. */
export function MeetingPage() {
  const words = useWords()
  const { meeting } = useParams('meeting')
  const { about } = useDataset()
  // Something stands open from the start: the first agenda of the package.
  const open = meeting ?? about.dashboard.meetings[0]
  return (
    <main className={css.meeting}>
      <div className={css.meetingSide}>
        <h1>{words.text('meeting.title')}</h1>
        <p className={text.quiet}>{words.text('meeting.lead')}</p>
        <AgendaList />
        <div className={css.meetingSince}>
          <SinceChooser />
        </div>
      </div>
      {open !== undefined && <AgendaPane key={open} meeting={open} />}
    </main>
  )
}
