import type { Issue } from '@/issues/issue'
import { useSay, useWords } from '@/components/words'
import './status.css'

const SHOWN = 200

/** Issues as a table: where, what, what was found, what was expected. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }) {
  const words = useWords()
  const say = useSay()
  return (
    <div className="issues" role="region" aria-label={say('issues.title')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('issues.severity')}</th>
            <th scope="col">{say('issues.file')}</th>
            <th scope="col">{say('issues.row')}</th>
            <th scope="col">{say('issues.column')}</th>
            <th scope="col">{say('issues.what')}</th>
          </tr>
        </thead>
        <tbody>
          {issues.slice(0, SHOWN).map((issue, index) => (
            <tr
              key={`${issue.file}-${issue.row}-${issue.column}-${issue.code}-${index}`}
              data-code={issue.code}
              className={`issue is-${issue.severity}`}
            >
              <td>{say(`severity.${issue.severity}`)}</td>
              <td>{issue.file}</td>
              <td>{issue.row}</td>
              <td>{issue.column ?? ''}</td>
              <td>{words.issue(issue)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {issues.length > SHOWN && (
        <p className="small quiet">{words.text({ id: 'issues.more', values: { n: { kind: 'count', value: issues.length - SHOWN } } })}</p>
      )}
    </div>
  )
}
