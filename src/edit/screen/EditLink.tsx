import { useText } from '@/ui/useWords'
import type { MouseEvent, ReactNode } from 'react'
import type { ScreenChange } from '@/address/screen'
import type { FormTable } from '@/edit/tables'
import { formAddress, newFormAddress } from '@/edit/place'
import { useScreen } from '@/ui/useScreen'
import '@/edit/words/screen'
import { cx } from '@/ui/cx'
import toolCss from '@/ui/tool.module.css'
import css from './link.module.css'

type AddProps = { readonly table: FormTable; readonly model?: string; readonly isSmall?: boolean }

/** The way to the form of a new row. */
export function AddLink({ table, model, isSmall = false }: AddProps) {
  const t = useText()
  const { state } = useScreen()
  return (
    <FormLink to={newFormAddress(table, state, model)} isSmall={isSmall}>
      {t(`link.add.${table}`)}
    </FormLink>
  )
}

/** The way to the form of a row. `what`: the row, for whoever only hears the link. */
export function EditLink({
  table,
  row,
  what,
}: {
  readonly table: FormTable
  readonly row: string
  readonly what: string
}) {
  const t = useText()
  return (
    <FormLink to={formAddress(table, row)} label={t('link.editWhat', { what })} isSmall>
      {t('link.edit')}
    </FormLink>
  )
}

type LinkProps = {
  readonly to: ScreenChange
  readonly label?: string
  readonly isSmall?: boolean
  readonly children: ReactNode
}

/** A link to a form. Not while something is presented: there the screen is for looking. */
export function FormLink({ to, label, isSmall = false, children }: LinkProps) {
  const { state, href, go } = useScreen()
  if (state.present !== null) return null
  // Gone to by the program, the step is known as one of ours, and the form can lead back to where
  // one was.
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    go(to)
  }
  return (
    <a
      className={cx(css.draftLink, isSmall ? css.isSmall : toolCss.tool)}
      href={href(to)}
      aria-label={label}
      data-tools
      onClick={follow}
    >
      {children}
    </a>
  )
}
