import type { Source } from '@/dataset/tables/sources'
import { useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './citations.module.css'

/**
 * Sources cited in full. Their addresses are text, never a link: nothing leads away from the
 * screen.
 */
export function Citations({ sources }: { readonly sources: readonly Source[] }) {
  const words = useWords()
  return (
    <div className={cx(css.citations, textCss.small, textCss.quiet)}>
      {sources.map(({ source_id, title, publisher, date, url }) => (
        <p key={source_id}>
          {date === null
            ? words.text('citation.full', { title, publisher })
            : words.text('citation.fullOn', { title, publisher, date: { kind: 'date', date } })}
          {url !== null && ` ${url}`}
        </p>
      ))}
    </div>
  )
}
