import type { Message } from '@/i18n/message'
import { STATUSES } from '@/dataset/tables/observations'
import { phraseOf } from '@/analysis/headline'
import type { Headline } from '@/analysis/sentence'
import { unofficialMessages } from '@/analysis/status'
import { indicatorOf, type Caveat, type Finding } from './finding'
import { findingSentence, opensWithIndicator, type Wording } from './phrase'

/**
 * How a screen words its headline. `phrases` of the findings make the sentence and `notes` more
 * stand under it.
 */
export type HeadlineOptions = {
  readonly phrases?: number
  readonly notes?: number
  readonly unnamed?: boolean
}

/** Two pieces make a sentence of at most two lines at the size of a headline. */
const PHRASES = 2
const NOTES = 2

/**
 * A headline out of findings, in the order given: each kind once, and each unit and indicator once,
 * so that a screen does not say one thing twice. Caveats that all of them share are said once, in
 * front of the notes; others stay with their finding. `unnamed`: the screen is about one unit,
 * which is named only where a sentence begins and would otherwise have no subject. Empty lists
 * where there is no finding.
 */
export function headlineOf(findings: readonly Finding[], telling: HeadlineOptions = {}): Headline {
  const { phrases: most = PHRASES, notes = NOTES, unnamed = false } = telling
  const told = distinct(findings, most + notes)
  const said = (['illustrative', 'provisional'] as const).filter((caveat) => areAll(told, caveat))
  const wording = (index: number): Wording => ({ said, unnamed: unnamed && index > 0 })
  return {
    phrases: told.slice(0, most).map((finding, index) => phraseOf(finding, wording(index))),
    notes: [
      ...hedgeOf(said),
      ...told
        .slice(most)
        .map((finding) =>
          findingSentence(finding, { said, unnamed: unnamed && opensWithIndicator(finding) }),
        ),
    ],
  }
}

/** Whether all findings that rest on figures carry a caveat. */
function areAll(findings: readonly Finding[], caveat: Caveat): boolean {
  const resting = findings.filter(
    ({ kind }) => kind !== 'missing' && kind !== 'noModel' && kind !== 'owed',
  )
  return resting.length > 0 && resting.every(({ caveats }) => caveats.includes(caveat))
}

function hedgeOf(said: readonly Caveat[]): Message[] {
  return unofficialMessages(
    'headline.statuses',
    STATUSES.filter((status) => said.some((caveat) => caveat === status)),
  )
}

function distinct(findings: readonly Finding[], most: number): Finding[] {
  const seen = new Set<string>()
  const told: Finding[] = []
  for (const finding of findings) {
    if (told.length === most) break
    const indicator = indicatorOf(finding)
    const subjects = indicator
      ? finding.units.map(({ unit_id }) => `${unit_id}~${indicator.indicator_id}`)
      : []
    const keys = [finding.kind, ...subjects]
    if (keys.some((key) => seen.has(key))) continue
    for (const key of keys) seen.add(key)
    told.push(finding)
  }
  return told
}
