import { meetingText } from '@/i18n/meetingWords'
import { AgendaList } from '@/components/meeting/AgendaList'
import { AgendaPane } from '@/components/meeting/AgendaPane'
import { SinceChooser } from '@/components/since/SinceChooser'
import { useDataset } from '@/components/dataset'
import { useScreen } from '@/components/screen'
import { useWords } from '@/components/words'
import '@/components/meeting/meeting.css'

/** The agenda of a meeting: what is shown in which order, prepared here and opened from here. */
export function MeetingPage() {
  const words = useWords()
  const { state } = useScreen()
  const { about } = useDataset()
  // Something stands open from the start: the first agenda of the package.
  const open = state.meeting ?? about.dashboard.meetings[0]
  return (
    <main className="meeting">
      <div className="meeting-side">
        <h1>{meetingText(words, 'meeting.title')}</h1>
        <p className="quiet">{meetingText(words, 'meeting.lead')}</p>
        <AgendaList />
        <SinceChooser />
      </div>
      {open !== undefined && <AgendaPane key={open} meeting={open} />}
    </main>
  )
}
