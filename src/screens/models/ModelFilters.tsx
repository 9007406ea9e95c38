import { useEffect, useRef } from 'react'
import { count } from '@/i18n/message'
import { absentMessage } from '@/analysis/absent'
import { STAGES, type ModelsView } from './model'
import { AddLink } from '@/edit/screen/EditLink'
import { useDataset } from '@/ui/useDataset'
import { useParams, useScreen } from '@/ui/useScreen'
import { useSay, useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import selectCss from '@/ui/select.module.css'
import css from './models.module.css'
import { Toggle } from '@/ui/Toggle'

/**
 * Narrows the catalogue: a search without diacritics, an area, a stage, a unit. All of it is in the
 * address.
 */
export function ModelFilters({ view }: { readonly view: ModelsView }) {
  const dataset = useDataset()
  const words = useWords()
  const say = useSay()
  const { go } = useScreen()
  const params = useParams('models')
  const { catalogue, rows, unit, stage, field } = view
  const isNarrowed = params.query !== null || unit !== null || stage !== null || field !== null
  return (
    <search className={css.modelFilters}>
      <QueryBox />
      <Choice
        label={say('models.filter.field')}
        all={say('models.filter.fieldAll')}
        value={field?.field_id ?? null}
        options={dataset.fields.rows.map(({ field_id, short_name }) => [field_id, short_name])}
        onChoose={(value) => go({ field: value })}
      />
      <Choice
        label={say('models.filter.stage')}
        all={say('models.filter.stageAll')}
        value={stage}
        options={STAGES.map((each) => [each, say(`stage.${each}`)])}
        onChoose={(value) => go({ stage: value })}
      />
      <Choice
        label={say('models.filter.unit')}
        all={say('models.filter.unitAll')}
        value={unit?.unit_id ?? null}
        options={catalogue.scene.units.map(({ unit_id, name }) => [unit_id, name])}
        onChoose={(value) => go({ unit: value })}
      />
      <span className={cx(textCss.small, textCss.quiet)} role="status">
        {words.message(
          catalogue.absent.includes('models')
            ? absentMessage(['models'])
            : {
                id: 'models.count',
                values: { n: count(rows.length), of: count(catalogue.rows.length) },
              },
        )}
      </span>
      {isNarrowed && (
        <Toggle onClick={() => go({ query: null, unit: null, stage: null, field: null })}>
          {say('models.filter.clear')}
        </Toggle>
      )}
      <AddLink table="models" />
    </search>
  )
}

/** The box keeps what is typed while it has the focus; otherwise it shows what the address says. */
function QueryBox() {
  const say = useSay()
  const { go } = useScreen()
  const params = useParams('models')
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current && document.activeElement !== box.current)
      box.current.value = params.query ?? ''
  }, [params.query])
  return (
    <input
      ref={box}
      type="search"
      className={css.modelQuery}
      defaultValue={params.query ?? ''}
      aria-label={say('models.search')}
      placeholder={say('models.searchHint')}
      onChange={(event) =>
        go({ query: event.target.value === '' ? null : event.target.value }, { replace: true })
      }
    />
  )
}

function Choice(props: {
  readonly label: string
  readonly all: string
  readonly value: string | null
  readonly options: readonly (readonly [string, string])[]
  readonly onChoose: (value: string | null) => void
}) {
  const { label, all, value, options, onChoose } = props
  return (
    <label className={cx(css.picker, selectCss.picker)}>
      <span className={textCss.onlySpoken}>{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) => onChoose(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">{all}</option>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
