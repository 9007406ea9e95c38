import { DESCRIPTOR_FILE } from '@/dataset/descriptor'
import { issue, type Issue } from '@/dataset/issue'
import { issueText } from '@/i18n/issueText'
import { sortIssues } from '@/analysis/status'
import { IssueList } from '@/ui/issues/IssueList'
import { useText, useWords } from '@/ui/useWords'
import './words'

/**
 * Why no screen can be shown: the words of every issue, which a package that opens does without.
 */
export function FailureReasons({ issues }: { readonly issues: readonly Issue[] }) {
  const t = useText()
  const words = useWords()
  const isDescriptor = issues.every(
    ({ file, code }) => file === DESCRIPTOR_FILE && code !== 'resource/absent',
  )
  return (
    <>
      <div role="alert">
        <h1>{t('failure.title')}</h1>
        <p>
          {isDescriptor
            ? issueText(words, issue({ code: 'package/invalid', file: DESCRIPTOR_FILE }))
            : t('failure.text')}
        </p>
      </div>
      <IssueList issues={sortIssues(issues)} />
    </>
  )
}
