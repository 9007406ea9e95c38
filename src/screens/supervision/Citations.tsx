import type { Source } from '@/dataset/tables/sources'
import { useWords } from '@/ui/useWords'
import './citations.css'

/** Sources cited in full. Their addresses are text, never a link: nothing leads away from the screen. */
export function Citations({ sources }: { readonly sources: readonly Source[] }) {
  const words = useWords()
  return (
    <div className="citations small quiet">
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
