import { useEffect } from 'react'
import type { Scene } from '@/analysis/scene'
import { AgendaList } from './AgendaList'
import { AgendaPane } from './AgendaPane'
import { SinceChooser } from '@/since/SinceChooser'
import { subjectId } from './generate'
import { ownAgendas } from './ownAgendas.browser'
import { useDataset } from '@/ui/useDataset'
import { useParams, useScreen } from '@/ui/useScreen'
import { useWords } from '@/ui/useWords'
import './words'
import text from '@/ui/text.module.css'
import css from './meeting.module.css'

/** The agenda of a meeting: what is shown in which order, prepared here and opened from here. */
export function MeetingPage({ scene }: { readonly scene: Scene }) {
  const words = useWords()
  const { go } = useScreen()
  const { meeting } = useParams('meeting')
  const { about } = useDataset()
  // Something stands open from the start: the first agenda of the package. A package without one
  // has it from its figures, and the address says which, so that the keys of a show find it too.
  const made = meeting === null && about.dashboard.meetings.length === 0 ? firstMade(scene) : null
  const open = meeting ?? about.dashboard.meetings[0]
  useEffect(() => {
    if (made !== null) go({ meeting: made }, { replace: true })
  }, [made, go])
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

/** The agenda of this browser, else the one made about the first unit that is watched. */
function firstMade({ focus, units }: Scene): string | null {
  const unit = focus[0] ?? units[0]?.unit_id
  return ownAgendas()[0]?.id ?? (unit === undefined ? null : subjectId('unit', unit))
}
