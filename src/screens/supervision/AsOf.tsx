import { useState } from 'react'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import '@/screens/supervision/shortcomings/words'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './filters.module.css'

/**
 * The day on which days are counted, in place of the package’s own; emptied, it is that again.
 * Written as day/month/year whatever the browser’s own language, since that is how days stand
 * everywhere else on the screen.
 */
export function AsOf({ day }: { readonly day: string | null }) {
  const words = useWords()
  const { state } = useScreen()
  const written = day === null ? '' : words.date(day)
  return <DayField key={`${written}${state.asOf}`} written={written} />
}

function DayField({ written }: { readonly written: string }) {
  const t = useText()
  const { go } = useScreen()
  const [typed, setTyped] = useState(written)
  const day = dayOf(typed)
  const isWrong = typed.trim() !== '' && day === null
  const take = (): void => {
    if (typed !== written && !isWrong) go({ asOf: day })
  }
  return (
    <label className={cx(css.filter, css.asOf)}>
      <span className={cx(textCss.small, textCss.quiet)}>{t('filter.asOf')}</span>
      <input
        type="text"
        inputMode="numeric"
        size={10}
        placeholder={t('filter.dayForm')}
        title={t('filter.dayForm')}
        value={typed}
        aria-invalid={isWrong}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take()
        }}
      />
    </label>
  )
}

/**
 * The ISO day of one written as day/month/year; `null` for one that does not exist or is not
 * written so.
 */
function dayOf(typed: string): string | null {
  const match = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/.exec(typed)
  if (!match) return null
  const [, day = '', month = '', year = ''] = match
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const made = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(made.getTime()) || made.toISOString().slice(0, 10) !== iso ? null : iso
}
