import type { Fault } from '@/edit/faults'
import { handSource } from '@/edit/propose'
import { useText } from '@/ui/useWords'
import { Field } from './Field'
import type { Form } from './useForm'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './form.module.css'

/** The fields of a source that is written together with what it is the source of. */
export function SourceFields({
  form,
  shown,
  onLeave,
}: {
  readonly form: Form
  readonly shown: readonly Fault[]
  readonly onLeave: (column: string) => void
}) {
  const t = useText()
  const source = form.content.source ?? handSource(t('form.sourceTitle'))
  return (
    <fieldset className={css.draftSource}>
      <legend>{t('form.source')}</legend>
      <p className={cx(textCss.quiet, textCss.small)}>{t('form.sourceLead')}</p>
      <div className={css.draftFields}>
        {form.sourceFields.map((field) => {
          const column = `sources.${field.column}`
          return (
            <Field
              key={column}
              field={{ ...field, column }}
              table="sources"
              text={source[field.column] ?? ''}
              faults={shown.filter((each) => each.column === column)}
              onType={(text) => form.type({ source: { ...source, [field.column]: text } })}
              onLeave={() => onLeave(column)}
            />
          )
        })}
      </div>
    </fieldset>
  )
}
