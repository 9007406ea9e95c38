import { useId, useMemo } from 'react'
import { sceneOf } from '@/analysis/scene'
import { earlierPeriods, FILE } from './base'
import { packageName } from './sentence'
import { FileButton } from '@/ui/FileButton'
import { IssueList } from '@/ui/issues/IssueList'
import { useDataset } from '@/ui/useDataset'
import { useScreen } from '@/ui/useScreen'
import { useWords } from '@/ui/useWords'
import { earlierDataset } from './earlierPackage'
import { openEarlier, useEarlier } from './earlierPackage.browser'
import { cx } from '@/ui/cx'
import text from '@/ui/text.module.css'
import css from './since.module.css'

/**
 * Chooses what “since the last meeting” counts from: an earlier period of the package, or an
 * earlier package from a file.
 */
export function SinceChooser() {
  const dataset = useDataset()
  const words = useWords()
  const { state, go } = useScreen()
  const id = useId()
  const earlier = useEarlier(state.since === FILE)
  const scene = useMemo(() => sceneOf(dataset, state), [dataset, state])
  const periods = useMemo(() => earlierPeriods(scene), [scene])
  const opened = earlierDataset(earlier)
  const asOf = useMemo(
    () => opened && sceneOf(opened, { ...state, period: null, asOf: null }).asOf,
    [opened, state],
  )
  const options = [
    { value: '', label: words.text('since.off') },
    ...periods.map((period) => ({ value: period as string, label: words.period(period) })),
    ...(opened
      ? [{ value: FILE, label: packageName(words, { dataset: opened, from: asOf }) }]
      : []),
  ]
  const isKnown = options.some(({ value }) => value === (state.since ?? ''))
  const take = async (files: readonly File[]): Promise<void> => {
    if (await openEarlier(files)) go({ since: FILE })
  }
  return (
    <fieldset className={css.sinceChooser}>
      <legend>{words.text('since.label')}</legend>
      <select
        aria-label={words.text('since.choose')}
        value={isKnown ? (state.since ?? '') : '?'}
        onChange={(event) => go({ since: event.target.value === '' ? null : event.target.value })}
      >
        {!isKnown && (
          <option value="?" disabled>
            {words.text('since.choose')}
          </option>
        )}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {periods.length === 0 && (
        <p className={cx(text.small, text.quiet)}>{words.text('since.noPeriods')}</p>
      )}
      <FileButton
        isSeveral
        accept=".zip,.csv,.json"
        hint={`${id} hint`}
        className={css.sinceFile}
        onFiles={(files) => void take(files)}
      >
        {words.text('since.file')}
      </FileButton>
      <p id={`${id} hint`} className={cx(text.small, text.quiet)}>
        {words.text('since.fileHint')}
      </p>
      <div role="status" className={text.small}>
        {earlier.status === 'opening' && words.text('since.opening', { name: earlier.name })}
      </div>
      {earlier.status === 'failed' && (
        <div role="alert">
          <p>{words.text('since.failed', { name: earlier.name })}</p>
          <IssueList issues={earlier.issues.slice(0, 5)} />
        </div>
      )}
    </fieldset>
  )
}
