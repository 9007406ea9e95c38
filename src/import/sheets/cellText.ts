import type { IssueCode } from '@/dataset/issueCodes'
import type { Severity } from '@/dataset/issue'
import { isNumberLike } from './layoutHeading'

/**
 * How a run of letters is shown: as the rest, above or below the line, struck out, or not at all.
 */
export type RunStyle = 'plain' | 'raised' | 'struck' | 'hidden'

/** A part of a cell that is no part of its text, and the issue that says so. */
type Aside = {
  readonly code: Extract<IssueCode, 'cell/mark' | 'cell/struck' | 'cell/hidden'>
  readonly found: string
}

/** The text that a cell means. `asides`: what was taken out of it, each kind once. */
export type PlainText = { readonly text: string; readonly asides: readonly Aside[] }

/** What follows a word or a figure as the mark of a footnote. */
const FOOTNOTE = /^[\s\d*†‡,;()a-z]{1,6}$/i
/** Of one kind no more parts of a cell are named. */
const MOST_TOLD = 10
/** Units with a power: m², km³. */
const POWER = /(?:^|[\s\d(/])[kcdm]?m$/i

/**
 * Runs of letters → the text that is meant. What is struck out or hidden is none of it. What is
 * raised or lowered is set aside where it is a mark: beside a number always (81,25² is not 81,252),
 * beside words at their ends, but for a power (km²).
 */
export function plainText(runs: readonly (readonly [style: RunStyle, text: string])[]): PlainText {
  const shown = runs.filter(([style]) => style === 'plain' || style === 'raised')
  const base = shown.map(([style, text]) => (style === 'plain' ? text : '')).join('')
  const isNumber = isNumberLike(base)
  const said = shown.flatMap(([, text], index) => (text.trim() === '' ? [] : [index]))
  const [first, last] = [said[0], said.at(-1)]
  const told = new Map<Aside['code'], string[]>()
  const tell = (code: Aside['code'], found: string): void => {
    if (found.trim() !== '')
      told.set(code, [...(told.get(code) ?? []), found.trim()].slice(0, MOST_TOLD))
  }
  for (const [style, text] of runs)
    if (style === 'struck' || style === 'hidden') tell(`cell/${style}`, text)
  const kept = shown.filter(([style, text], index) => {
    if (style === 'plain' || base.trim() === '') return true
    const isEnd = index === first || index === last
    const isMark =
      isNumber || (isEnd && FOOTNOTE.test(text) && !(/\d/.test(text) && POWER.test(base.trimEnd())))
    if (isMark) tell('cell/mark', text)
    return !isMark
  })
  const asides = [...told].map(([code, found]) => ({ code, found: found.join(' ') }))
  return { text: kept.map(([, text]) => text).join(''), asides }
}

/** How grave an aside is: a cell of which nothing is left says nothing that could be used. */
export function asideSeverity({ text }: PlainText): Severity {
  return text.trim() === '' ? 'error' : 'warning'
}
