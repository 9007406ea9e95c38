import { Suspense, useCallback, useState } from 'react'
import { stateOf, type Agenda } from './agenda'
import { DESCRIPTOR_FILE } from '@/dataset/descriptor'
import { minutesMeant, withMinutes } from './edit'
import { agendaName, agendaText, filesWithAgenda } from './packageOf'
import { provenanceOf, stampOf } from '@/analysis/provenance'
import { load } from '@/ui/load.browser'
import { Provenance } from '@/ui/Provenance'
import { SavePortable } from '@/edit/portable/SavePortable'
import { useDataset } from '@/ui/useDataset'
import { useSession } from '@/import/screen/useSession'
import { IssueList } from '@/ui/issues/IssueList'
import { download } from '@/ui/download.browser'
import { useStore } from '@/ui/useStore'
import { lazily } from '@/ui/lazily'
import { useScreen } from '@/ui/useScreen'
import { useWords } from '@/ui/useWords'
import { AgendaItems } from './AgendaItems'
import { OtherVersions } from './OtherVersions'
import { agendaStore, keepAgenda, keepApart, newId, OWN } from './ownAgendas.browser'
import { useAgenda } from './useAgenda'
import { useItemSentences } from './useItemSentences'
import { dropShown } from './shown.browser'
import { dropMinutes, minutesOf } from './useMinutes'
import { cx } from '@/ui/cx'
import toolCss from '@/ui/tool.module.css'
import textCss from '@/ui/text.module.css'
import css from './meeting.module.css'
import { Button } from '@/ui/Button'

const SaveDeck = lazily(() => import('@/show/pptx/SaveDeck').then((module) => module.SaveDeck))

/** Seconds that a kiosk shows each slide, to choose from. */
const TURNS = [15, 30, 60] as const

/**
 * One agenda: what is on it, and what can be done with it. One of this browser can be changed in
 * place.
 */
export function AgendaPane({ meeting }: { readonly meeting: string }) {
  const words = useWords()
  const dataset = useDataset()
  const { state, go } = useScreen()
  const { agenda, issues, isLoading } = useAgenda(meeting)
  const kept = useStore({
    subscribe: agendaStore.subscribe,
    get: useCallback(() => agendaStore.get(meeting), [meeting]),
  })
  if (agenda === null) {
    return (
      <section className={css.agenda}>
        {!isLoading && (
          <p role="alert">{words.text(issues.length > 0 ? 'meeting.unread' : 'meeting.none')}</p>
        )}
        {issues.length > 0 && <IssueList issues={issues} />}
      </section>
    )
  }
  const isOwn = meeting.startsWith(OWN)
  const isOfOtherData = agenda.stamp !== null && agenda.stamp !== stampOf(dataset)
  const change = isOwn ? (next: Agenda) => void keepAgenda(next) : null
  const minutes = minutesMeant(agenda)
  return (
    <section className={css.agenda}>
      <AgendaHead agenda={agenda} change={change} />
      <p className={textCss.quiet}>
        {[
          agenda.date === null ? null : words.date(agenda.date),
          words.text('meeting.items', { n: agenda.items.length }),
          minutes === null ? null : words.text('meeting.time', { n: minutes }),
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      <AgendaTools agenda={agenda} isOwn={isOwn} />
      {agenda.items.length > 0 && (
        <Suspense fallback={null}>
          <SaveDeck
            name={agenda.title}
            agendaOf={() => said(agenda)}
            items={agenda.items.map((item) => ({ ...item, state: stateOf(item, state) }))}
          />
        </Suspense>
      )}
      {isOfOtherData && (
        <p role="status">{words.text('meeting.otherData', { stamp: agenda.stamp ?? '' })}</p>
      )}
      {kept.unkept !== null && <p role="alert">{words.text('meeting.unkept')}</p>}
      <OtherVersions
        others={kept.others}
        take="meeting.otherApart"
        onTake={(version) => {
          const id = keepApart(meeting, version)
          if (id !== null) go({ meeting: id })
        }}
        onDrop={(version) => agendaStore.drop(meeting, version)}
      />
      {issues.length > 0 && <IssueList issues={issues} />}
      {agenda.items.length === 0 && <p className={textCss.quiet}>{words.text('meeting.empty')}</p>}
      <AgendaItems agenda={agenda} change={change} />
      <Provenance provenance={provenanceOf(dataset, dataset.about.dashboard.asOf, [])} />
    </section>
  )
}

/** An agenda with what was typed at it in this browser. */
const said = (agenda: Agenda): Agenda => withMinutes(agenda, (key) => minutesOf(agenda.id, key))

function AgendaHead({
  agenda,
  change,
}: {
  readonly agenda: Agenda
  readonly change: ((next: Agenda) => void) | null
}) {
  const words = useWords()
  if (change === null) return <h2>{agenda.title}</h2>
  return (
    <div className={css.agendaName}>
      <label>
        <span className={cx(textCss.small, textCss.quiet)}>{words.text('meeting.name')}</span>
        <input
          value={agenda.title}
          onChange={(event) => change({ ...agenda, title: event.target.value })}
        />
      </label>
      <label>
        <span className={cx(textCss.small, textCss.quiet)}>{words.text('meeting.date')}</span>
        <input
          type="date"
          value={agenda.date ?? ''}
          onChange={(event) => change({ ...agenda, date: event.target.value || null })}
        />
      </label>
    </div>
  )
}

function AgendaTools(props: { readonly agenda: Agenda; readonly isOwn: boolean }) {
  const { agenda, isOwn } = props
  const words = useWords()
  const { go, href } = useScreen()
  const copy = (): void => {
    const id = newId()
    keepAgenda({
      ...agenda,
      id,
      stamp,
      title: words.text('meeting.copyOf', { title: agenda.title }),
    })
    go({ meeting: id })
  }
  const { held } = useSession()
  const dataset = useDataset()
  const stamp = stampOf(dataset)
  // What is given out has what was said at the meeting, and tells which state of the data it was
  // said about.
  const whole = (): Agenda => ({
    ...said(agenda),
    stamp,
  })
  // In a file to carry it is the file's, and no more this browser's to change.
  const frozen = { id: isOwn ? agenda.id.slice(OWN.length) : agenda.id }
  const save = (): void =>
    download(
      new Blob([agendaText(whole())], { type: 'application/json' }),
      `${agendaName(agenda)}.json`,
    )
  const saveForServer = async (): Promise<void> => {
    const files = filesWithAgenda(new TextDecoder().decode(held().get(DESCRIPTOR_FILE)), whole())
    const { zipOf } = await load(() => import('@/ui/office/zip'))
    if (files) download(new Blob([zipOf(files)]), `${agendaName(agenda)}.zip`)
  }
  const sentences = useItemSentences(agenda.items)
  const saveNotice = async (): Promise<void> => {
    const { saveConclusion } = await load(() => import('./saveConclusion.browser'))
    saveConclusion(whole(), sentences, dataset, words)
  }
  const [isSure, setSure] = useState(false)
  const remove = (): void => {
    if (!isSure) return setSure(true)
    agendaStore.drop(agenda.id)
    dropMinutes(agenda.id)
    dropShown(agenda.id)
    go({ meeting: null })
  }
  return (
    <div className={css.agendaTools}>
      <a
        className={cx(toolCss.tool, toolCss.isChief)}
        href={href({ present: 'slide', meeting: agenda.id, slide: null, part: null })}
      >
        {words.text('meeting.start')}
      </a>
      {TURNS.map((turn) => (
        <a
          key={turn}
          className={toolCss.tool}
          href={href({ present: 'slide', meeting: agenda.id, turn, slide: null, part: null })}
        >
          {words.text('meeting.kiosk', { n: turn })}
        </a>
      ))}
      <Button onClick={copy}>{words.text('meeting.copy')}</Button>
      <Button onClick={save}>{words.text('meeting.download')}</Button>
      <Button title={words.text('meeting.forServerHow')} onClick={() => void saveForServer()}>
        {words.text('meeting.forServer')}
      </Button>
      <Button onClick={() => window.print()}>{words.text('meeting.print')}</Button>
      <Button onClick={() => void saveNotice()}>{words.text('conclusion.save')}</Button>
      <SavePortable
        name={agendaName(frozen)}
        lay={(descriptor) => filesWithAgenda(descriptor, { ...whole(), id: frozen.id })}
        start={href({ meeting: agendaName(frozen) }).slice(1)}
      />
      {isOwn && (
        <Button onClick={remove} onBlur={() => setSure(false)}>
          {words.text(isSure ? 'meeting.removeSure' : 'meeting.remove')}
        </Button>
      )}
    </div>
  )
}
