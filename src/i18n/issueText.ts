import { decimalsWritten } from '@/dataset/plausibility'
import type { Expected, Issue } from '@/dataset/issue'
import type { IssueTexts } from './issues.vi'

/** What an issue says: what is wrong, what was found, what was expected. The place is told apart from it. */
export function issueText(
  texts: IssueTexts,
  issue: Issue,
  figures: { readonly number: (value: number, decimals: number) => string },
): string {
  const { code, found } = issue
  const parts = [texts.codes[code]]
  // That nothing is there is what an empty file is called already.
  if (found !== null && (found !== '' || code !== 'file/empty')) {
    const blank = code === 'json/syntax' ? texts.end : texts.blank
    parts.push(texts.found(found === '' ? blank : `“${visible(found)}”`))
  }
  if (issue.expected) {
    const expected = expectedText(texts, issue.expected, figures.number)
    const isOther = code === 'key/duplicate' && issue.expected.kind === 'value'
    if (issue.expected.kind === 'neighbours' || issue.expected.kind === 'extent') parts.push(expected)
    else parts.push(isOther ? texts.before(expected) : code === 'observation/conflict' ? texts.shown(expected) : texts.expected(expected))
  }
  return parts.join(' ')
}

/** Control characters as their code points, so that they can be seen and do nothing. */
function visible(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, (letter) => {
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

function expectedText(texts: IssueTexts, expected: Expected, number: (value: number, decimals: number) => string): string {
  switch (expected.kind) {
    case 'type':
      return texts.types[expected.type]
    case 'oneOf':
      return texts.oneOf(expected.values.slice(0, 12).join(', ') + (expected.values.length > 12 ? ', …' : ''))
    case 'range':
      return texts.range(expected.min === null ? null : String(expected.min), expected.max === null ? null : String(expected.max))
    case 'limit':
      return texts.limit(number(expected.limit, 0), texts.units[expected.unit])
    case 'cells':
      return texts.cells(expected.count)
    case 'reference':
      return texts.reference(expected.table, expected.suggestions.join(', '))
    case 'day':
      return texts.day(expected.from, expected.to)
    case 'extent': {
      const { found, said } = expected
      const whole = (value: number): string => number(value, 0)
      const rows = found.rows === null || said.rows === null ? null : ([whole(found.rows), whole(said.rows)] as const)
      return texts.extent(rows, [whole(found.bytes), whole(said.bytes)])
    }
    case 'neighbours': {
      const { min, max, likely } = expected
      const written = (value: number): string => number(value, Math.min(decimalsWritten(value), 6))
      return texts.neighbours(written(min), written(max), written(likely))
    }
    case 'uniqueKey':
      return texts.uniqueKey(texts.place(expected.file, expected.row))
    case 'days':
      return texts.days(expected.from, expected.to)
    case 'text':
      // Between quotation marks a quotation mark could not be seen, and nothing neither.
      return expected.text === '' ? texts.end : expected.text === '"' ? texts.quote : `“${expected.text}”`
    case 'value': {
      const { value, at } = expected
      const decimals = Math.min(decimalsWritten(value), at ? 6 : 2)
      return `${number(value, decimals)}${at ? ` (${texts.place(at.file, at.row)})` : ''}`
    }
  }
}
