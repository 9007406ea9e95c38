import { useMemo } from 'react'
import { START } from '@/address/screen'
import { sceneOf } from '@/analysis/scene'
import { subjectId, type AgendaSubject } from './generate'
import { useDataset } from '@/ui/useDataset'
import { useParams, useScreen } from '@/ui/useScreen'
import { useWords } from '@/ui/useWords'
import { OpenFile } from './OpenFile'
import { useStore } from '@/ui/useStore'
import { agendaStore, ownAgendas } from './ownAgendas.browser'
import type { Unit } from '@/dataset/tables/units'
import { MANY_UNITS, UnitChoice } from '@/ui/choice/UnitChoice'
import { Select } from '@/ui/Select'
import textCss from '@/ui/text.module.css'
import css from './meeting.module.css'

/** Every agenda there is: with the package, of this browser, and those made from the data. */
export function AgendaList() {
  const words = useWords()
  const dataset = useDataset()
  const { about, inspections, units, indicators } = dataset
  const shown = useMemo(() => sceneOf(dataset, START).units, [dataset])
  useStore({ subscribe: agendaStore.subscribe, get: agendaStore.ids })
  const own = ownAgendas()
  const { meetings } = about.dashboard
  return (
    <nav className={css.agendas} aria-label={words.text('meeting.title')}>
      {meetings.length > 0 && <h2>{words.text('meeting.shipped')}</h2>}
      <ul>
        {meetings.map((id) => (
          <AgendaLink key={id} id={id} text={isDay(id) ? words.date(id) : id} />
        ))}
      </ul>
      <h2>{words.text('meeting.own')}</h2>
      {own.length === 0 && <p className={textCss.quiet}>{words.text('meeting.noOwn')}</p>}
      <ul>
        {own.map(({ id, title }) => (
          <AgendaLink key={id} id={id} text={title} />
        ))}
      </ul>
      <OpenFile />
      <h2>{words.text('meeting.generated')}</h2>
      {shown.length > MANY_UNITS ? (
        <ManyUnits units={shown} />
      ) : (
        <Choice subject="unit" options={units.rows.map(({ unit_id, name }) => [unit_id, name])} />
      )}
      <Choice
        subject="indicator"
        options={indicators.rows.map(({ indicator_id, name }) => [indicator_id, name])}
      />
      <Choice
        subject="inspection"
        options={inspections.rows.map(({ inspection_id, date, title }) => [
          inspection_id,
          `${words.date(date)}: ${title}`,
        ])}
      />
    </nav>
  )
}

function isDay(id: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(id) && !Number.isNaN(Date.parse(id))
}

function AgendaLink({ id, text }: { readonly id: string; readonly text: string }) {
  const { href } = useScreen()
  const { meeting } = useParams('meeting')
  const { meetings } = useDataset().about.dashboard
  // Without one in the address the first agenda of the package stands open.
  const isOpen = id === (meeting ?? meetings[0])
  return (
    <li>
      <a href={href({ meeting: id })} aria-current={isOpen ? 'true' : undefined}>
        {text}
      </a>
    </li>
  )
}

const LABELS = {
  unit: 'meeting.aboutUnit',
  indicator: 'meeting.aboutIndicator',
  inspection: 'meeting.aboutInspection',
} as const

function Choice(props: {
  readonly subject: AgendaSubject
  readonly options: readonly (readonly [string, string])[]
}) {
  const { subject, options } = props
  const words = useWords()
  const { go } = useScreen()
  const { meeting } = useParams('meeting')
  const chosen = options.find(([id]) => subjectId(subject, id) === meeting)
  if (options.length === 0) return null
  return (
    <Select
      isLabelShown
      className={css.agendaChoice}
      label={words.text(LABELS[subject])}
      value={chosen?.[0] ?? null}
      options={options}
      none={words.text('meeting.choose')}
      onChoose={(id) => go({ meeting: id === null ? null : subjectId(subject, id) })}
    />
  )
}

/** Of a hundred units one is searched for. */
function ManyUnits({ units }: { readonly units: readonly Unit[] }) {
  const words = useWords()
  const { go, href } = useScreen()
  const { meeting } = useParams('meeting')
  const label = words.text(LABELS.unit)
  const chosen = units.find(({ unit_id }) => subjectId('unit', unit_id) === meeting) ?? null
  const name = chosen?.name ?? words.text('meeting.choose')
  return (
    <div className={css.agendaChoice}>
      <span>{label}</span>
      <UnitChoice
        className={css.agendaUnit}
        units={units}
        chosen={chosen}
        label={`${label}: ${name}`}
        hrefOf={(unit) => href({ meeting: subjectId('unit', unit) })}
        onChoose={(unit) => go({ meeting: subjectId('unit', unit) })}
      >
        {name}
      </UnitChoice>
    </div>
  )
}
