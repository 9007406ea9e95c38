import { groupBy } from '@/dataset/group'
import { count, type Message } from '@/i18n/message'
import { absentMessage } from '@/analysis/absent'
import { figureOf } from '@/analysis/cell'
import type { LinkedShortcoming, ProfileView } from '@/analysis/profile'
import { ModelMark, ShortcomingMark } from '@/ui/cell/marks'
import { Count } from '@/ui/cell/Statements'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import './words'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './profile.module.css'
import '@/analysis/supervision/words'

/** How many models there are; where an inspection named none, that in its words and as no count. */
export function ModelFact({ models }: Pick<ProfileView, 'models'>) {
  const t = useText()
  const isNone = models.known && !models.absent && models.items.length === 0
  if (isNone)
    return (
      <>
        <strong>{t('statement.noModel')}</strong> <span>{t('profile.modelsNone')}</span>
      </>
    )
  return (
    <>
      <strong>
        {models.known && !models.absent ? <Count own={models.own} shared={models.shared} /> : '–'}
      </strong>{' '}
      <span>{t('profile.models')}</span>
    </>
  )
}

/**
 * What inspection found, grouped by how it was said. A state that all share is said once, over
 * them.
 */
export function Shortcomings({
  view,
}: {
  readonly view: Pick<ProfileView, 'shortcomings' | 'shortcomingStatements'>
}) {
  const t = useText()
  const { shortcomings } = view
  const [first] = shortcomings
  const shared =
    first && shortcomings.every(({ state }) => state === first.state) ? first.state : null
  const groups = groupBy(shortcomings, ({ attribution }) => attribution)
  return (
    <section>
      <h3>
        {t('profile.shortcomingsHeading')}
        {shared && <span className={textCss.details}> · {t(`shortcoming.${shared}`)}</span>}
      </h3>
      <Unsaid statements={view.shortcomingStatements} table="shortcomings" />
      {[...groups].map(([attribution, items]) => (
        <div key={attribution}>
          <p className={cx(textCss.details, textCss.statementsHow)}>
            {t(`attribution.${attribution}`)}
          </p>
          <ul className={textCss.statements}>
            {items.map((item) => (
              <ShortcomingItem
                key={item.shortcoming.shortcoming_id}
                item={item}
                isStateSaid={shared !== null}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** Why nothing is said: its table could not be loaded, or no source says anything of the unit. */
function Unsaid({
  statements,
  table,
}: {
  readonly statements: Pick<ProfileView['models'], 'known' | 'absent'>
  readonly table: 'models' | 'shortcomings'
}) {
  const words = useWords()
  const t = useText()
  const { href } = useScreen()
  if (statements.absent)
    return (
      <p className={textCss.small}>
        <a href={href({ page: 'data' })}>{words.message(absentMessage([table]))}</a>
      </p>
    )
  return statements.known ? null : (
    <p className={cx(textCss.quiet, textCss.small)}>{t('profile.notInspected')}</p>
  )
}

function ShortcomingItem({
  item,
  isStateSaid,
}: {
  readonly item: LinkedShortcoming
  readonly isStateSaid: boolean
}) {
  const words = useWords()
  const { shortcoming, state, daysLeft, figure } = item
  const details: Message[] = isStateSaid ? [] : [{ id: `shortcoming.${state}` }]
  if (daysLeft !== null && state === 'overdue')
    details.push({ id: 'due.daysOver', values: { n: count(-daysLeft) } })
  if (daysLeft !== null && state === 'open')
    details.push({ id: 'due.daysLeft', values: { n: count(daysLeft) } })
  if (figure?.value != null) {
    details.push({
      id: 'profile.figure',
      values: {
        indicator: figure.indicator.short_name,
        value: figureOf(figure.indicator, figure.value),
      },
    })
  }
  return (
    <li>
      <ShortcomingMark state={state} />
      <span>
        {shortcoming.text}
        {details.length > 0 && (
          <span className={textCss.details}>
            {details.map((detail) => words.message(detail)).join(' · ')}
          </span>
        )}
      </span>
    </li>
  )
}

/** The models it runs. What all share, the stage and how it was said, is said once, over them. */
export function Models({ view: { models } }: { readonly view: Pick<ProfileView, 'models'> }) {
  const t = useText()
  const details = models.items.map(({ adoption, attribution }) =>
    [
      t(`stage.${adoption.stage}`),
      ...(attribution === 'unit' ? [] : [t(`attribution.${attribution}`)]),
    ].join(' · '),
  )
  const isAlike = new Set(details).size === 1
  return (
    <section>
      <h3>{t('profile.modelsHeading')}</h3>
      <Unsaid statements={models} table="models" />
      {models.items.length === 0 && models.known && !models.absent && (
        <p>{t('statement.noModel')}</p>
      )}
      {isAlike && <p className={textCss.details}>{details[0]}</p>}
      <ul className={textCss.statements}>
        {models.items.map(({ model }, index) => (
          <li key={model.model_id}>
            <ModelMark />
            <span>
              {model.name}
              {!isAlike && <span className={textCss.details}>{details[index]}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the chair asked. Where all requests stand alike that is said once, over them. */
export function Directives({
  view: { directives, directivesUnread },
}: {
  readonly view: Pick<ProfileView, 'directives' | 'directivesUnread'>
}) {
  const words = useWords()
  const t = useText()
  if (directivesUnread)
    return <p className={textCss.small}>{words.message(absentMessage(['directives']))}</p>
  if (directives.length === 0) return null
  const details = directives.map((directive) =>
    [
      t(`directive.${directive.status}`),
      directive.due === null
        ? t('directive.noDue')
        : words.text('directive.due', { date: { kind: 'date', date: directive.due } }),
    ].join(' · '),
  )
  const isAlike = new Set(details).size === 1
  return (
    <section>
      <h3>{words.text('profile.directivesHeading', { n: count(directives.length) })}</h3>
      {isAlike && <p className={textCss.details}>{details[0]}</p>}
      <ol className={cx(textCss.statements, textCss.isNumbered)}>
        {directives.map((directive, index) => (
          <li key={directive.directive_id}>
            <span>
              {directive.text}
              {!isAlike && <span className={textCss.details}>{details[index]}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The inspections and the documents that it all comes from. */
export function Sources({
  view: { inspections, sources },
}: {
  readonly view: Pick<ProfileView, 'inspections' | 'sources'>
}) {
  const words = useWords()
  if (inspections.length === 0 && sources.length === 0) return null
  return (
    <section className={cx(css.profileSources, textCss.small, textCss.quiet)}>
      {inspections.map((inspection) => (
        <p key={inspection.inspection_id}>
          {words.text('profile.inspection', {
            date: { kind: 'date', date: inspection.date },
            format: { kind: 'message', message: { id: `format.${inspection.format}` } },
            chair: inspection.chair,
          })}
        </p>
      ))}
      {sources.map((source) => (
        <p key={source.source_id}>
          {words.text('profile.source', { title: source.title, publisher: source.publisher })}
        </p>
      ))}
    </section>
  )
}
