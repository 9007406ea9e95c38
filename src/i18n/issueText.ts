import { decimalsWritten } from '@/dataset/plausibility'
import type { Expected, Issue } from '@/dataset/issue'
import type { Words } from './translator'
import './words/dataIssues'
import './words/expected'
import './words/fileIssues'

/** What of a language an issue is said with. */
type Say = Pick<Words, 'text' | 'number'>

/**
 * What an issue says: what is wrong, what was found, what was expected. The place is told apart
 * from it.
 */
export function issueText(say: Say, issue: Issue): string {
  const { code, found } = issue
  const { text } = say
  const parts = [text(`issue.${code}`)]
  // That nothing is there is what an empty file is called already.
  if (found !== null && (found !== '' || code !== 'file/empty')) {
    const blank = text(code === 'json/syntax' ? 'issue.end' : 'issue.blank')
    parts.push(text('issue.found', { found: found === '' ? blank : `“${visible(found)}”` }))
  }
  if (issue.expected) {
    const expected = expectedText(say, issue.expected)
    const isOther =
      ['key/duplicate', 'figure/twice', 'unit/countedTwice'].includes(code) &&
      issue.expected.kind === 'value'
    if (issue.expected.kind === 'neighbours' || issue.expected.kind === 'extent')
      parts.push(expected)
    else if (isOther) parts.push(text('issue.before', { before: expected }))
    else if (code === 'observation/conflict') parts.push(text('issue.shown', { shown: expected }))
    else parts.push(text('issue.expected', { expected }))
  }
  return parts.join(' ')
}

/** Control characters as their code points, so that they can be seen and do nothing. */
function visible(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
    (letter) => {
      return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
    },
  )
}

function expectedText({ text, number }: Say, expected: Expected): string {
  const place = (file: string, row: number): string =>
    text('issue.place', { file, row: String(row) })
  switch (expected.kind) {
    case 'type':
      return text(`expected.type.${expected.type}`)
    case 'oneOf': {
      const values =
        expected.values.slice(0, 12).join(', ') + (expected.values.length > 12 ? ', …' : '')
      return text('expected.oneOf', { values })
    }
    case 'range': {
      const { min, max } = expected
      if (min === null) return max === null ? '' : text('expected.max', { max: String(max) })
      return max === null
        ? text('expected.min', { min: String(min) })
        : text('expected.range', { min: String(min), max: String(max) })
    }
    case 'limit':
      return text('expected.limit', {
        limit: expected.limit,
        unit: text(`expected.unit.${expected.unit}`),
      })
    case 'cells':
      return text('expected.cells', { count: String(expected.count) })
    case 'reference': {
      const { table, suggestions } = expected
      if (suggestions.length === 0) return text('expected.reference', { table })
      return text('expected.referenceLike', { table, suggestions: suggestions.join(', ') })
    }
    case 'day': {
      const { from, to } = expected
      if (from === null)
        return to === null ? text('expected.day') : text('expected.dayBefore', { to })
      return to === null
        ? text('expected.dayFrom', { from })
        : text('expected.dayWithin', { from, to })
    }
    case 'extent': {
      const { found, said } = expected
      const bytes = { bytes: found.bytes, bytesSaid: said.bytes }
      if (found.rows === null || said.rows === null) return text('expected.extent', bytes)
      return text('expected.extentRows', { rows: found.rows, rowsSaid: said.rows, ...bytes })
    }
    case 'neighbours': {
      const written = (value: number): string => number(value, Math.min(decimalsWritten(value), 6))
      const [min, max, likely] = [
        written(expected.min),
        written(expected.max),
        written(expected.likely),
      ]
      return min === max
        ? text('expected.neighbour', { min, likely })
        : text('expected.neighbours', { min, max, likely })
    }
    case 'uniqueKey':
      return text('expected.uniqueKey', { place: place(expected.file, expected.row) })
    case 'days': {
      const { from, to } = expected
      if (from === null)
        return to === null ? text('expected.period') : text('expected.periodBefore', { to })
      return to === null
        ? text('expected.periodFrom', { from })
        : text('expected.periodWithin', { from, to })
    }
    case 'text':
      // Between quotation marks a quotation mark could not be seen, and nothing neither.
      return expected.text === ''
        ? text('issue.end')
        : expected.text === '"'
          ? text('issue.quote')
          : `“${expected.text}”`
    case 'value': {
      const { value, at } = expected
      const decimals = Math.min(decimalsWritten(value), at ? 6 : 2)
      return `${number(value, decimals)}${at ? ` (${place(at.file, at.row)})` : ''}`
    }
  }
}
