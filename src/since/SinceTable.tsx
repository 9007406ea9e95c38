import type { SinceSection } from './rows'
import { useWords } from '@/ui/useWords'
import text from '@/ui/text.module.css'
import css from './since.module.css'

const HEADS = ['subject', 'units', 'change', 'source'] as const

/**
 * The changes one by one, parted by what became of them. A source that all of a part share is named
 * once. Nothing where nothing changed.
 */
export function SinceTable({ sections }: { readonly sections: readonly SinceSection[] }) {
  const words = useWords()
  if (sections.length === 0) return null
  return (
    <div
      className={css.sinceTable}
      role="region"
      aria-label={words.text('since.label')}
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {words.text(`since.head.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        {sections.map((section) => (
          <Section key={section.key} section={section} />
        ))}
      </table>
    </div>
  )
}

function Section({ section: { key, title, source, rows } }: { readonly section: SinceSection }) {
  return (
    <tbody data-kind={key}>
      <tr>
        <th scope="rowgroup" colSpan={HEADS.length}>
          {title}
        </th>
      </tr>
      {rows.map((row, index) => (
        <tr key={row.entry.key}>
          <th scope="row">{row.subject}</th>
          <td>{row.units}</td>
          <td>{row.change}</td>
          {source === null && <td className={text.quiet}>{row.source}</td>}
          {source !== null && index === 0 && (
            <td className={text.quiet} rowSpan={rows.length}>
              {source}
            </td>
          )}
        </tr>
      ))}
    </tbody>
  )
}
