import { count, listOf, type MessageValue } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import { MOST_CODES } from './codeSet'
import { percentOf } from './rates'
import type { DossierSummary, UnitCounts } from './summary'
import './words'

const day = (iso: string | null): MessageValue => (iso === null ? '–' : { kind: 'date', date: iso })

/** What was read, dropped and not counted, a sentence a line. Never throws. */
export function readLines(summary: DossierSummary, words: Words): readonly string[] {
  const { read, counted, first, last, rule, reasons, unnamed } = summary
  const lines = [
    words.text('dossiers.read', {
      read: count(read),
      counted: count(counted),
      left: count(read - counted),
    }),
    words.text('dossiers.span', { first: day(first), last: day(last), asOf: day(rule.asOf) }),
  ]
  for (const { file, headings, personal, unused } of summary.files) {
    const known = Object.values(headings)
    if (known.length > 0)
      lines.push(words.text('dossiers.columns', { file, columns: listOf(known) }))
    if (personal.length > 0)
      lines.push(words.text('dossiers.personal', { file, columns: listOf(personal) }))
    if (unused.length > 0)
      lines.push(words.text('dossiers.unused', { file, columns: listOf(unused) }))
  }
  for (const { reason, count: rows, examples } of reasons) {
    const shown = examples.map(({ file, row, found }) =>
      row === null
        ? words.text('dossiers.exampleCode', { file, found })
        : words.text(found === '' ? 'dossiers.example' : 'dossiers.exampleFound', {
            file,
            row: String(row),
            found,
          }),
    )
    const said = words.text('dossiers.reason', {
      reason: words.text(`dossiers.reason.${reason}`),
      count: rows,
    })
    lines.push(`${said} (${shown.join('; ')}${rows > shown.length ? '; …' : ''})`)
  }
  for (const [state, dossiers] of summary.unknownStates)
    lines.push(words.text('dossiers.unknownState', { state, count: count(dossiers) }))
  if (summary.withoutCode > 0)
    lines.push(words.text('dossiers.withoutCode', { count: count(summary.withoutCode) }))
  if (summary.isCodesFull) lines.push(words.text('dossiers.codesFull', { most: count(MOST_CODES) }))
  for (const { text, dossiers, ids } of unnamed)
    lines.push(
      ids.length > 1
        ? words.text('dossiers.unnamedSeveral', { text, ids: listOf(ids), count: count(dossiers) })
        : words.text('dossiers.unnamed', { text, count: count(dossiers) }),
    )
  if (summary.unfinished !== null)
    lines.push(
      words.text('dossiers.unfinished', { period: { kind: 'period', period: summary.unfinished } }),
    )
  return lines
}

/** How it was counted: both rates by their names, and what a day is. */
export function ruleLines({ rule }: DossierSummary, words: Words): readonly string[] {
  return [
    words.text('dossiers.rule.resolved'),
    words.text('dossiers.rule.portal'),
    words.text('dossiers.rule.days'),
    ...(rule.calendar === null ? [] : [words.text('dossiers.rule.calendar')]),
  ]
}

/** The counts of a unit in a period as a sentence; `unit`: what it is called. */
export function unitLine(unit: string, each: UnitCounts, words: Words): string {
  const { counts, daysLate, period } = each
  const percent = (value: number | null): MessageValue =>
    value === null ? '–' : { kind: 'value', value, measure: 'percent', decimals: 2 }
  const days = (value: number | null): MessageValue =>
    value === null ? '–' : { kind: 'number', value, decimals: 1 }
  return words.text('dossiers.line', {
    unit,
    period: { kind: 'period', period },
    carried: count(counts.carried),
    received: count(counts.received),
    early: count(counts.early),
    onTime: count(counts.onTime),
    late: count(counts.late),
    within: count(counts.within),
    overdue: count(counts.overdue),
    paused: count(counts.paused),
    resolved: percent(percentOf(each.resolved)),
    portal: percent(percentOf(each.portal)),
    mean: days(daysLate.mean),
    median: days(daysLate.median),
    p90: days(daysLate.p90),
  })
}
