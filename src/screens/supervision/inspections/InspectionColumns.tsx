import type { ReactNode } from 'react'
import { groupBy } from '@/dataset/group'
import { listOf } from '@/i18n/message'
import type { Unit } from '@/dataset/tables/units'
import { absentMessage } from '@/analysis/absent'
import { linkedMessages } from '@/analysis/linked'
import { ownDirectiveFacts, sharedDirectiveFacts } from '@/analysis/supervision/directiveFacts'
import type { InspectionModel, InspectionPage, InspectionTable } from './model'
import { ModelMark, ShortcomingMark } from '@/ui/cell/marks'
import { DirectiveMark } from '@/ui/DirectiveMark'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import lessons from '@/ui/lessons/lessons.module.css'
import marksCss from '@/ui/cell/marks.module.css'
import css from './inspectionsPage.module.css'
import '@/analysis/supervision/words'

const ATTRIBUTIONS = {
  unit: 'inspections.attributionUnit',
  joint: 'inspections.attributionJoint',
  common: 'inspections.attributionCommon',
} as const

/** What stands small under an item, or over those it holds for. */
const DETAILS = cx(css.details, lessons.details, textCss.details)

type ColumnProps = { readonly page: InspectionPage; readonly absent: readonly InspectionTable[] }

const shortNames = (units: readonly Unit[]) => listOf(units.map(({ short_name }) => short_name))

/**
 * What was acknowledged, with the models that were named: those said of the same units stand under
 * one line that says so.
 */
export function Praised({ page, absent }: ColumnProps) {
  const words = useWords()
  const t = useText()
  const { praised } = page.inspection
  const groups = groupBy(
    page.models,
    ({ units, attribution }) => `${units.map(({ unit_id }) => unit_id).join()} ${attribution}`,
  )
  return (
    <div className={css.inspectionPraised} data-scrolls="">
      <Column title={t('inspections.praised')}>
        {praised.length === 0 && (
          <p className={cx(textCss.quiet, textCss.small)}>{t('inspections.praisedNone')}</p>
        )}
        <ul className={css.inspectionItems}>
          {praised.map((text) => (
            <li key={text}>
              <svg className={marksCss.mark} viewBox="0 0 12 12" aria-hidden="true">
                <path
                  d="M1.5 6.5 4.8 9.8 10.5 2.5"
                  fill="none"
                  stroke="currentColor"
                  strokeWidth="1.8"
                />
              </svg>
              <span>{text}</span>
            </li>
          ))}
        </ul>
      </Column>
      <Column title={t('inspections.modelsHeading')}>
        {page.models.length === 0 && (
          <Empty
            absent={absent}
            tables={['models', 'adoptions']}
            none={t('inspections.modelsNone')}
          />
        )}
        {[...groups].map(([key, models]) => {
          const [first] = models
          return (
            <div key={key}>
              {first && (
                <p className={DETAILS}>
                  {words.text('inspections.modelUnits', {
                    units: shortNames(first.units),
                    attribution: {
                      kind: 'message',
                      message: { id: ATTRIBUTIONS[first.attribution] },
                    },
                  })}
                </p>
              )}
              <Models models={models} />
            </div>
          )
        })}
      </Column>
    </div>
  )
}

/** A column of the report, which scrolls by itself. */
function Column({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={css.inspectionColumn} role="region" aria-label={title} tabIndex={0}>
      <h2>{title}</h2>
      {children}
    </div>
  )
}

/** Why a column is empty: there is none, or its tables could not be loaded. */
function Empty(props: {
  readonly absent: readonly InspectionTable[]
  readonly tables: readonly InspectionTable[]
  readonly none: string
}) {
  const words = useWords()
  const { href } = useScreen()
  const { absent, tables, none } = props
  const unread = absent.filter((table) => tables.includes(table))
  if (unread.length === 0) return <p className={cx(textCss.quiet, textCss.small)}>{none}</p>
  return (
    <p className={textCss.small}>
      <a href={href({ page: 'data' })}>{words.message(absentMessage(unread))}</a>
    </p>
  )
}

function Models({ models }: { readonly models: readonly InspectionModel[] }) {
  const { href } = useScreen()
  return (
    <ul className={css.inspectionItems}>
      {models.map(({ model }) => (
        <li key={model.model_id}>
          <ModelMark />
          <a href={href({ page: 'models', model: model.model_id })}>{model.name}</a>
        </li>
      ))}
    </ul>
  )
}

/** What was found wanting, with the units it is said of and how. */
export function Found({ page: { found, linkers }, absent }: ColumnProps) {
  const words = useWords()
  const t = useText()
  const { href } = useScreen()
  const [first] = found
  const shared =
    first && found.length > 1 && found.every(({ state }) => state === first.state)
      ? first.state
      : null
  return (
    <Column title={t('inspections.foundHeading')}>
      {found.length === 0 && (
        <Empty absent={absent} tables={['shortcomings']} none={t('inspections.foundNone')} />
      )}
      {shared && <p className={DETAILS}>{t(`shortcoming.${shared}`)}</p>}
      {linkedMessages(linkers).map((message) => (
        <p key={message.id} className={DETAILS}>
          {words.message(message)}
        </p>
      ))}
      <ul className={css.inspectionItems}>
        {found.map(({ shortcoming, state, units, attribution, indicator }) => (
          <li key={shortcoming.shortcoming_id}>
            <ShortcomingMark state={state} />
            <span>
              <a href={href({ page: 'shortcomings', item: shortcoming.shortcoming_id })}>
                {shortcoming.text}
              </a>
              <span className={DETAILS}>
                {words.text('inspections.modelUnits', {
                  units: shortNames(units),
                  attribution: { kind: 'message', message: { id: `attribution.${attribution}` } },
                })}
                {shared === null && ` · ${t(`shortcoming.${state}`)}`}
                {indicator && (
                  <>
                    {' · '}
                    <a href={href({ page: 'indicators', indicator: indicator.indicator_id })}>
                      {indicator.short_name}
                    </a>
                  </>
                )}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Column>
  )
}

/** What the chair asked. What holds for every request is said once, over them. */
export function Asked({ page: { asked }, absent }: ColumnProps) {
  const words = useWords()
  const t = useText()
  const { href } = useScreen()
  const shared = sharedDirectiveFacts(asked, true)
  return (
    <Column title={t('inspections.askedHeading')}>
      {asked.length === 0 && (
        <Empty absent={absent} tables={['directives']} none={t('inspections.askedNone')} />
      )}
      {shared.length > 0 && (
        <p className={DETAILS}>{shared.map((message) => words.message(message)).join(' · ')}</p>
      )}
      <ul className={css.inspectionItems}>
        {asked.map((entry) => {
          const own = ownDirectiveFacts(entry, shared, true)
          return (
            <li key={entry.directive.directive_id}>
              <DirectiveMark state={entry.state} />
              <span>
                <a href={href({ page: 'directives', item: entry.directive.directive_id })}>
                  {entry.directive.text}
                </a>
                {own.length > 0 && (
                  <span className={DETAILS}>
                    {own.map((message) => words.message(message)).join(' · ')}
                  </span>
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </Column>
  )
}
