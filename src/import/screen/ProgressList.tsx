import { useIntake } from './useIntake'
import { useIntakeText } from './useIntakeText'
import type { IntakeState } from './useSession'

const SHARES = { waiting: 0, reading: 1, taking: 2, done: 3 } as const
const SHOWN = 12

/** How far each file has come, and the way to stop it all. */
export function ProgressList({ stages }: { readonly stages: IntakeState['stages'] }) {
  const tell = useIntakeText()
  const port = useIntake()
  const done = stages.filter(({ stage }) => stage === 'done').length
  return (
    <div className="intake-progress">
      <p>
        {tell('progress.summary', { done, of: stages.length })}
        <button type="button" className="tool" onClick={port.cancel}>
          {tell('progress.cancel')}
        </button>
      </p>
      <ul aria-label={tell('progress.label')}>
        {stages.slice(0, SHOWN).map(({ file, stage }) => (
          <li key={file}>
            <span className="intake-file-name">{file}</span>
            <progress max={3} value={SHARES[stage]} aria-label={file} />
            <span className="quiet">{tell(`stage.${stage}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
