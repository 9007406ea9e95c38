import type { Headline as HeadlineView } from '@/views/headline'
import { LazySinceStrip } from '@/components/since/LazySince'
import { useWords } from '@/components/words'
import './headline.css'

/** The conclusion of the screen as a sentence, a line of what else matters, and where it is asked for what changed since an earlier meeting. */
export function Headline({ headline }: { readonly headline: HeadlineView }) {
  const words = useWords()
  return (
    <div className="headline">
      <h1>
        {headline.phrases.map(({ message, tone }, index) => (
          <span key={message.id} className="headline-phrase">
            <span className={tone === 'alarm' ? 'is-alarm' : undefined}>{words.text(message)}</span>
            {words.text({ id: index === headline.phrases.length - 1 ? 'headline.stop' : 'headline.joint' })}
          </span>
        ))}
      </h1>
      {headline.notes.length > 0 && <p className="quiet">{headline.notes.map((note) => words.text(note)).join(' ')}</p>}
      <LazySinceStrip />
    </div>
  )
}
