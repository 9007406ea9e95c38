import { useEffect, useRef, useState } from 'react'
import type { FormTable } from '@/edit/tables'
import { handSource } from '@/edit/propose'
import { NEW_SOURCE } from '@/edit/form'
import { HUB, shownAt } from '@/edit/place'
import { useScreen } from '@/ui/useScreen'
import { useText } from '@/ui/useWords'
import { Adopters } from './Adopters'
import { Field } from './Field'
import { FormNotices } from './FormNotices'
import { SourceFields } from './SourceFields'
import { isSourceNew, useForm, type Form } from './useForm'
import type { OpenDraft } from './useOpenDraft'
import textCss from '@/ui/text.module.css'
import css from './form.module.css'
import { Button } from '@/ui/Button'

/** The form of one row of a table, made of the table’s declaration. */
export function DraftForm({
  open,
  table,
  row,
}: {
  readonly open: OpenDraft
  readonly table: FormTable
  readonly row: string
}) {
  const t = useText()
  const { href } = useScreen()
  const form = useForm(open, table, row)
  if (!form) {
    return (
      <p role="alert">
        {t('form.gone')} <a href={href(HUB)}>{t('hub.title')}</a>
      </p>
    )
  }
  return <OpenForm form={form} table={table} row={row} />
}

type Props = { readonly form: Form; readonly table: FormTable; readonly row: string }

function OpenForm({ form, table, row }: Props) {
  const t = useText()
  const { go } = useScreen()
  const heading = useRef<HTMLHeadingElement>(null)
  const element = useRef<HTMLFormElement>(null)
  const [isTried, setTried] = useState(false)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const { faults, cells } = form.checked
  const errors = faults.filter(({ severity }) => severity === 'error')
  const shown = faults.filter(
    ({ column, kind, severity }) =>
      isTried || (left.has(column) && kind !== 'required' && severity === 'error'),
  )
  const back = (): void => leave(() => go(shownAt(table, row === '' ? {} : cells)))
  const submit = (): void => {
    setTried(true)
    if (errors.length === 0) return go(shownAt(table, form.save()), { replace: true })
    const wanted = new Set(errors.map(({ column }) => column))
    const first = [...(element.current?.querySelectorAll<HTMLElement>('[data-column]') ?? [])].find(
      (each) => wanted.has(each.dataset['column'] ?? ''),
    )
    first?.querySelector<HTMLElement>('input, select, textarea')?.focus()
    return undefined
  }
  return (
    <form
      ref={element}
      className={css.draftForm}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        back()
      }}
    >
      <h1 ref={heading} tabIndex={-1}>
        {t(row === '' ? `form.add.${table}` : `form.edit.${table}`)}
      </h1>
      <p className={textCss.quiet}>{t('form.lead')}</p>
      <FormNotices form={form} table={table} />
      <div role="status" className={css.draftSum}>
        {isTried && errors.length > 0 && (
          <p className={css['is-error']}>{t('form.faults', { n: errors.length })}</p>
        )}
        {isTried && errors.length === 0 && faults.length > 0 && (
          <p>{t('form.warnings', { n: faults.length })}</p>
        )}
      </div>
      <div className={css.draftFields}>
        {form.fields.map((field) => (
          <Field
            key={field.column}
            field={field}
            table={table}
            text={
              (field.kind === 'key' && !form.content.isKeyOwn ? cells : form.content.typed)[
                field.column
              ] ?? ''
            }
            faults={shown.filter(({ column }) => column === field.column)}
            onType={(text) =>
              form.type({
                typed: { ...form.content.typed, [field.column]: text },
                ...(field.kind === 'key' ? { isKeyOwn: text.trim() !== '' } : {}),
                ...(text === NEW_SOURCE
                  ? { source: form.content.source ?? handSource(t('form.sourceTitle')) }
                  : {}),
              })
            }
            onLeave={() => setLeft(new Set([...left, field.column]))}
          />
        ))}
      </div>
      {isSourceNew(form) && (
        <SourceFields
          form={form}
          shown={shown}
          onLeave={(column) => setLeft(new Set([...left, column]))}
        />
      )}
      <div className={css.draftButtons}>
        <Button type="submit" isChief>
          {t('form.save')}
        </Button>
        <Button onClick={back}>{t('form.cancel')}</Button>
        {form.keptAt !== null && <Button onClick={form.revert}>{t('form.revert')}</Button>}
      </div>
      {table === 'models' && row !== '' && <Adopters model={row} rows={form.rows} />}
    </form>
  )
}

/** Back to where one came from; `otherwise` where this is the first screen that was opened. */
function leave(otherwise: () => void): void {
  const { state } = window.history as { readonly state: { readonly idx?: number } | null }
  if ((state?.idx ?? 0) > 0) window.history.back()
  else otherwise()
}
