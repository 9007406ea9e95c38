import { createContext, Fragment, Suspense, useContext, useMemo } from 'react'
import type { ReactNode } from 'react'
import { phraseMessages, type Headline as HeadlineView } from '@/analysis/sentence'
import { withDamage } from '@/analysis/damage'
import { paramOf, type ScreenState } from '@/address/screen'
import { Arriving } from './Arriving'
import { lazily } from './lazily'
import { useDataset } from './useDataset'
import { useScreen } from './useScreen'
import { Unbroken } from './Unbroken'
import { useWords } from './useWords'
import './words'
import { cx } from './cx'
import css from './headline.module.css'
import pressCss from './press.module.css'
import textCss from './text.module.css'

const AddressNotes = lazily(() => import('./AddressNotes').then((module) => module.AddressNotes))

/** Whether an address names anything that may not be there. */
function isNaming(state: ScreenState): boolean {
  return (
    (state.focus ?? state.score ?? state.asOf) !== null ||
    (['unit', 'model', 'field', 'inspection'] as const).some(
      (part) => paramOf(state, part) !== null,
    )
  )
}

/** What the shell adds under every headline: the strip of what changed since an earlier meeting. */
export const HeadlineFootContext = createContext<ReactNode>(null)

/**
 * The conclusion of the screen as a sentence, a line of what else matters, and where it is asked
 * for what changed since an earlier meeting. What is given as `beside` stands at the end of that
 * line.
 */
export function Headline({
  headline: own,
  beside,
}: {
  readonly headline: HeadlineView
  readonly beside?: ReactNode
}) {
  const words = useWords()
  const { state, href } = useScreen()
  const dataset = useDataset()
  const headline = useMemo(() => withDamage(dataset, own), [dataset, own])
  const said = phraseMessages(headline.phrases).map((message) => words.message(message))
  return (
    <div className={css.headline}>
      <h1>
        {headline.phrases.map(({ message, tone, page, why }, index) => (
          <Fragment key={message.id}>
            {/* A clause is a box of its own, in which the space at its end has no width. */}
            {index > 0 && ' '}
            <span>
              <span
                className={cx(tone === 'alarm' && css.isAlarm, tone === 'alarm' && textCss.isAlarm)}
              >
                {page || why ? (
                  <a
                    className={why && pressCss.press}
                    title={why && words.text('ladder.ask')}
                    href={href(page ? { page } : { why: [why ?? ''] })}
                  >
                    <Unbroken text={said[index] ?? ''} />
                  </a>
                ) : (
                  <Unbroken text={said[index] ?? ''} />
                )}
              </span>
              {words.text(
                index === headline.phrases.length - 1 ? 'headline.stop' : 'headline.joint',
              )}
            </span>
          </Fragment>
        ))}
      </h1>
      {beside}
      {isNaming(state) && (
        <Suspense fallback={<Arriving />}>
          <AddressNotes />
        </Suspense>
      )}
      {headline.notes.length > 0 && (
        <p className={textCss.quiet}>
          <Unbroken text={headline.notes.map((note) => words.message(note)).join(' ')} />
        </p>
      )}
      {useContext(HeadlineFootContext)}
    </div>
  )
}
