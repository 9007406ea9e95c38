import { count, type Message } from '@/i18n/message'
import type { PeriodId } from '@/dataset/period'
import type { CompareView } from './model'
import type { ComparePanes } from './comparePanes'
import { TableToggle } from '@/ui/chart/TableToggle'
import { useParams, useScreen } from '@/ui/useScreen'
import { FORMS } from './params'
import { useSay, useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import selectCss from '@/ui/select.module.css'
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
  const say = useSay()
  const { go } = useScreen()
  const params = useParams('compare')
  const hasStrips = panes.panes.includes('strips')
  return (
    <div className={css.compareControls}>
      {hasStrips && (
        <Segments
          label={say('compare.form.label')}
          options={FORMS.map((form) => ({
            key: form,
            label: say(`compare.form.${form}`),
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
          label={say('compare.pane.label')}
          options={panes.choices.map((pane) => ({
            key: pane,
            label: say(`compare.pane.${pane}`),
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
  const say = useSay()
  const { go } = useScreen()
  const { beside, comparable, form } = view
  return (
    <label className={cx(css.picker, selectCss.picker)}>
      <span className={textCss.onlySpoken}>{say('compare.versus.label')}</span>
      <select
        value={beside.state === 'shown' ? beside.period : ''}
        onChange={(event) =>
          go({ versus: comparable.find((period) => period === event.target.value) ?? null })
        }
      >
        <option value="">
          {say(form === 'change' ? 'compare.versus.yearBefore' : 'compare.versus.none')}
        </option>
        {comparable.map((period) => (
          <option key={period} value={period}>
            {words.text('compare.versus.with', { period: { kind: 'period', period } })}
          </option>
        ))}
      </select>
    </label>
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
  const say = useSay()
  const { go } = useScreen()
  const { choice, field, fields, measured } = view
  return (
    <label className={cx(css.picker, selectCss.picker)}>
      <span className={textCss.onlySpoken}>{say('compare.set.label')}</span>
      <select
        value={field?.field_id ?? (hasStrips && choice === 'all' ? 'all' : '')}
        onChange={({ target: { value } }) =>
          go(value === 'all' ? { field: null, set: 'all' } : { field: value || null, set: null })
        }
      >
        {hasStrips ? (
          <>
            <option value="">{say('compare.set.headline')}</option>
            <option value="all">{words.text('compare.set.all', { n: count(measured) })}</option>
          </>
        ) : (
          <option value="">{say('compare.set.everyField')}</option>
        )}
        <optgroup label={say('compare.set.fields')}>
          {fields.map((each) => (
            <option key={each.field_id} value={each.field_id}>
              {each.short_name}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
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
