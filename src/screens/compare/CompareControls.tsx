import { count, type Message } from '@/i18n/message'
import type { PeriodId } from '@/dataset/period'
import type { CompareView } from './model'
import type { ComparePanes } from './comparePanes'
import { TableToggle } from '@/ui/chart/TableToggle'
import { useParams, useScreen } from '@/ui/useScreen'
import { FORMS } from './params'
import { useText, useWords } from '@/ui/useWords'
import { Select } from '@/ui/Select'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './controls.module.css'

/**
 * How the units are compared, with which period, on which indicators, and what stands on the
 * screen.
 */
export function CompareControls({
  view,
  panes,
}: {
  readonly view: CompareView
  readonly panes: ComparePanes
}) {
  const t = useText()
  const { go } = useScreen()
  const params = useParams('compare')
  const hasStrips = panes.panes.includes('strips')
  return (
    <div className={css.compareControls}>
      {hasStrips && (
        <Segments
          label={t('compare.form.label')}
          options={FORMS.map((form) => ({
            key: form,
            label: t(`compare.form.${form}`),
            isChosen: params.form === form,
          }))}
          onChoose={(form) => go({ form })}
        />
      )}
      {hasStrips && <VersusPicker view={view} />}
      {(hasStrips || panes.panes.includes('points')) && (
        <SetPicker view={view} hasStrips={hasStrips} />
      )}
      <span className={css.compareSpace} />
      {panes.choices.length > 0 && (
        <Segments
          label={t('compare.pane.label')}
          options={panes.choices.map((pane) => ({
            key: pane,
            label: t(`compare.pane.${pane}`),
            isChosen: panes.panes.includes(pane),
          }))}
          onChoose={(pane) => go({ pane: pane === panes.resting ? null : pane })}
        />
      )}
      <TableToggle />
      <Refusal view={view} />
    </div>
  )
}

function Segments<Key extends string>(props: {
  readonly label: string
  readonly options: readonly {
    readonly key: Key
    readonly label: string
    readonly isChosen: boolean
  }[]
  readonly onChoose: (key: Key) => void
}) {
  return (
    <div className={css.compareSegments} role="group" aria-label={props.label}>
      {props.options.map(({ key, label, isChosen }) => (
        <button key={key} type="button" aria-pressed={isChosen} onClick={() => props.onChoose(key)}>
          {label}
        </button>
      ))}
    </div>
  )
}

/** The period beside this one; in the form of change the one that is counted from. */
function VersusPicker({ view }: { readonly view: CompareView }) {
  const words = useWords()
  const t = useText()
  const { go } = useScreen()
  const { beside, comparable, form } = view
  return (
    <Select
      className={css.picker}
      label={t('compare.versus.label')}
      value={beside.state === 'shown' ? beside.period : null}
      options={comparable.map((period) => [
        period,
        words.text('compare.versus.with', { period: { kind: 'period', period } }),
      ])}
      none={t(form === 'change' ? 'compare.versus.yearBefore' : 'compare.versus.none')}
      onChoose={(versus) => go({ versus })}
    />
  )
}

/** Headline indicators, all of them, or those of one area of work. */
function SetPicker({
  view,
  hasStrips,
}: {
  readonly view: CompareView
  readonly hasStrips: boolean
}) {
  const words = useWords()
  const t = useText()
  const { go } = useScreen()
  const { choice, field, fields, measured } = view
  return (
    <Select
      className={css.picker}
      label={t('compare.set.label')}
      value={field?.field_id ?? (hasStrips && choice === 'all' ? 'all' : null)}
      options={hasStrips ? [['all', words.text('compare.set.all', { n: count(measured) })]] : []}
      group={{
        label: t('compare.set.fields'),
        options: fields.map(({ field_id, short_name }) => [field_id, short_name]),
      }}
      none={t(hasStrips ? 'compare.set.headline' : 'compare.set.everyField')}
      onChoose={(chosen) =>
        go(chosen === 'all' ? { field: null, set: 'all' } : { field: chosen, set: null })
      }
    />
  )
}

/** Why the period asked for does not stand beside this one. */
function Refusal({ view: { beside, scene } }: { readonly view: CompareView }) {
  const words = useWords()
  if (beside.state !== 'refused' || scene.period === null) return null
  return (
    <p className={cx(css.compareRefusal, textCss.small)} role="status">
      {words.message(refusal(beside.why, beside.period, scene.period))}
    </p>
  )
}

function refusal(why: 'kind' | 'same' | 'nodata', versus: PeriodId, shown: PeriodId): Message {
  const period = { kind: 'period' as const, period: versus }
  return why === 'kind'
    ? {
        id: 'compare.versus.kind',
        values: { period: { kind: 'period', period: shown }, other: period },
      }
    : { id: `compare.versus.${why}`, values: { period } }
}
