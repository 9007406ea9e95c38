import { cx } from '@/ui/cx'
import { TakeAway } from '@/ui/picture/TakeAway'
import chartCss from './chart.module.css'

/**
 * The numbers behind a chart as a real table. The first cell of a row is its heading. `isText`: its
 * cells are read, not added up. `drawn`: the columns that the chart draws, where it draws some of
 * them alone. It can be taken away as it stands, with the source line of the screen.
 */
export function DataTable(props: {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly isText?: boolean
  readonly drawn?: readonly number[]
}) {
  const { caption, head, rows, isText = false, drawn } = props
  return (
    <div
      className={cx(chartCss.dataTable, isText && chartCss.isText)}
      role="region"
      aria-label={caption}
      tabIndex={0}
    >
      <table data-drawn={drawn?.join(' ')}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {keyed(head.map((text) => [text])).map(([key, [text]]) => (
              <th key={key} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(rows).map(([key, [first, ...rest]]) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {rest.map((text, index) => (
                <td key={index}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <TakeAway />
    </div>
  )
}

/**
 * Rows with a key each, by their first cell; of equal ones the second, third … are told apart, for
 * units may share a name.
 */
function keyed(rows: readonly (readonly string[])[]): [string, readonly string[]][] {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const [first = ''] = row
    const times = seen.get(first) ?? 0
    seen.set(first, times + 1)
    return [`${times} ${first}`, row]
  })
}
