import { useState } from 'react'
import type { Issue } from '@/dataset/issue'
import { readAgenda } from './readAgenda'
import { parseJson, plainValue } from '@/dataset/cells/json'
import { FileButton } from '@/ui/FileButton'
import { IssueList } from '@/ui/issues/IssueList'
import { useScreen } from '@/ui/useScreen'
import { useWords } from '@/ui/useWords'
import { keepAgenda, newId } from './ownAgendas.browser'
import css from './meeting.module.css'

/** A file of an agenda is text of a few pages: what is larger is something else. */
const MOST_BYTES = 5_000_000

/** Takes an agenda out of a file into this browser, or says what is wrong with the file. */
export function OpenFile() {
  const words = useWords()
  const { go } = useScreen()
  const [issues, setIssues] = useState<readonly Issue[]>([])
  const take = async (file: File): Promise<void> => {
    const text = file.size > MOST_BYTES ? '' : await file.text()
    const json = parseJson(file.name, text)
    const id = newId()
    const read = json.usable ? readAgenda(file.name, id, plainValue(json.value)) : json
    setIssues(read.issues)
    if (!read.usable) return
    // Where the browser does not take it, the agenda itself says so.
    keepAgenda(read.value)
    go({ meeting: id })
  }
  return (
    <div className={css.agendaOpen}>
      <FileButton accept=".json,application/json" onFiles={([file]) => void take(file)}>
        {words.text('meeting.open')}
      </FileButton>
      {issues.length > 0 && (
        <div role="alert">
          <p>{words.text('meeting.unread')}</p>
          <IssueList issues={issues} />
        </div>
      )}
    </div>
  )
}
