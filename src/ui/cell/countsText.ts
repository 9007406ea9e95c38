import type { Observation } from '@/dataset/observations'
import type { Words } from '@/i18n/translator'

/** The counts behind a figure, such as `2.768 / 3.028`; `null` where they are not both known. */
export function countsText(words: Words, observation: Observation | null): string | null {
  return observation?.numerator == null || observation.denominator === null
    ? null
    : `${words.number(observation.numerator, 0)} / ${words.number(observation.denominator, 0)}`
}
