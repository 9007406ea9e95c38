import { phraseMessages, type Headline } from '@/analysis/sentence'
import type { SlideBoxes } from '@/ui/slides/boxes'
import { isSmallHeading, sentenceOf } from '@/ui/slides/heading'
import { Unbroken } from '@/ui/Unbroken'
import { useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import { WhyPress } from './WhyPress'
import css from './slide.module.css'

/**
 * The conclusion of a slide. What is too long for the size of a headline is set at the size of
 * text.
 */
export function SlideHeading(props: {
  readonly headline: Headline
  readonly title: string | null
  readonly boxes: SlideBoxes
}) {
  const { headline, title, boxes } = props
  const words = useWords()
  const { left, top, width, height } = boxes.headline
  const said = phraseMessages(headline.phrases).map((message) => words.message(message))
  const text = title ?? sentenceOf(headline, words)
  const isSmall = isSmallHeading(text, boxes)
  return (
    <h1
      className={cx(css.slideHeadline, isSmall && css.isSmall)}
      style={{ left, top, width, height }}
    >
      <span data-aim="headline">
        {title ??
          headline.phrases.map(({ message, tone, why }, index) => (
            <span key={message.id} data-aim={`phrase ${message.id}`}>
              <span
                className={cx(tone === 'alarm' && css.isAlarm, tone === 'alarm' && textCss.isAlarm)}
              >
                {why === undefined ? (
                  <Unbroken text={said[index] ?? ''} />
                ) : (
                  <WhyPress unit={why} isPhrase>
                    <Unbroken text={said[index] ?? ''} />
                  </WhyPress>
                )}
              </span>
              {words.text(
                index === headline.phrases.length - 1 ? 'headline.stop' : 'headline.joint',
              )}
            </span>
          ))}
      </span>
    </h1>
  )
}
