import type { Issue } from '@/dataset/issue'
import type { TableOverview } from '@/import/overview'
import { problemWords } from '@/import/problems'
import { useText, useWords } from '@/ui/useWords'
import css from './intakeTable.module.css'

const HEAD = ['severity', 'file', 'row', 'column', 'what', 'found', 'expected', 'fix'] as const

/**
 * Problems as a table: how grave, where, what, what was found, what should be there, and how to put
 * it right.
 */
export function ProblemTable({
  problems,
  tables,
}: {
  readonly problems: readonly Issue[]
  readonly tables: readonly TableOverview[]
}) {
  const t = useText()
  const words = useWords()
  return (
    <div className={css.intakeTable} role="region" aria-label={t('problems.title')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {HEAD.map((each) => (
              <th key={each} scope="col">
                {t(`problems.${each}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {problems.map((problem, index) => {
            const table = tables.find(({ file }) => file === problem.file)?.table ?? null
            const { column, what, found, expected, fix } = problemWords(problem, words, table)
            return (
              <tr
                key={`${problem.file}-${problem.row}-${problem.column}-${problem.code}-${index}`}
                data-code={problem.code}
                className={css[`is-${problem.severity}`]}
              >
                <td>{t(`severity.${problem.severity}`)}</td>
                <td>{problem.file}</td>
                <td>{problem.row}</td>
                <td>{column}</td>
                <td>{what}</td>
                <td>{found}</td>
                <td>{expected}</td>
                <td>{fix}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
