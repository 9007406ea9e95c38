import { useSay } from '@/ui/useWords'
import { useIntake } from './useIntake'
import type { IntakeState } from './useSession'

const SHARES = { waiting: 0, reading: 1, taking: 2, done: 3 } as const
const SHOWN = 12

/** How far each file has come, and the way to stop it all. */
export function ProgressList({ stages }: { readonly stages: IntakeState['stages'] }) {
  const say = useSay()
  const port = useIntake()
  const done = stages.filter(({ stage }) => stage === 'done').length
  return (
    <div className="intake-progress">
      <p>
        {say('progress.summary', { done, of: stages.length })}
        <button type="button" className="tool" onClick={port.cancel}>
          {say('progress.cancel')}
        </button>
      </p>
      <ul aria-label={say('progress.label')}>
        {stages.slice(0, SHOWN).map(({ file, stage }) => (
          <li key={file}>
            <span className="intake-file-name">{file}</span>
            <progress max={3} value={SHARES[stage]} aria-label={file} />
            <span className="quiet">{say(`progress.${stage}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
