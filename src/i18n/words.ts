import type { Language } from '@/address/screen'
import { never } from '@/dataset/never'
import { periodOf, type PeriodId } from '@/dataset/period'
import type { Measure } from '@/dataset/tables/indicators'
import type { Issue } from '@/dataset/issue'
import { issueText } from './issueText'
import type { IssueTexts } from './issues.vi'
import type { Figure, Message, MessageId, MessageValue } from './message'

/** Turns what views say into the words and figures of one language. */
export type Words = {
  readonly language: Language
  readonly text: (message: Message) => string
  readonly number: (value: number, decimals: number) => string
  /** A figure with what it is measured in: `98,6 %`, `86,42 điểm`. */
  readonly value: (value: number, measure: Measure, decimals: number) => string
  readonly date: (date: string) => string
  /** The time of day at this machine, `09:05`. */
  readonly time: (at: Date) => string
  readonly period: (period: PeriodId) => string
  readonly compare: (a: string, b: string) => number
  readonly issue: (issue: Issue) => string
}

const LOCALES: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' }

/** Everything that is said in one language. */
export type LanguageTexts = {
  readonly language: Language
  readonly catalogue: Readonly<Record<MessageId, string>>
  readonly issues: IssueTexts
}

/** Makes the words of a language out of its texts. Never throws; a period that is not one is a fault of ours and does. */
export function wordsFrom({ language, catalogue, issues }: LanguageTexts): Words {
  const locale = LOCALES[language]
  const collator = new Intl.Collator(locale, { numeric: true })
  const dates = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' })
  const times = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const numbers = new Map<string, Intl.NumberFormat>()

  const number = (value: number, decimals: number, signed = false): string => {
    const key = `${decimals}${signed ? '+' : ''}`
    const format =
      numbers.get(key) ??
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
        ...(signed ? { signDisplay: 'exceptZero' as const } : {}),
      })
    numbers.set(key, format)
    return format.format(value).replace('-', '\u2212')
  }
  const text = (message: Message): string => fill(catalogue[message.id], 'values' in message ? message.values : undefined)
  const value = (amount: number, measure: Measure, decimals: number): string => {
    const written = number(amount, decimals)
    switch (measure) {
      case 'percent':
        return language === 'vi' ? `${written}\u00a0%` : `${written}%`
      case 'score':
        return text({ id: 'figure.score', values: { value: written } })
      case 'days':
        return text({ id: 'figure.days', values: { value: written } })
      case 'count':
        return written
      default:
        return never(measure)
    }
  }
  const date = (iso: string): string => dates.format(new Date(`${iso}T00:00:00Z`))
  const period = (id: PeriodId): string => {
    const { kind, year, number: part } = periodOf(id)
    const values = { year: String(year), part: String(part), roman: ['', 'I', 'II', 'III', 'IV'][part] ?? '' }
    switch (kind) {
      case 'year':
        return text({ id: 'period.year', values: { year: values.year } })
      case 'half':
        return text({ id: part === 1 ? 'period.firstHalf' : 'period.secondHalf', values: { year: values.year } })
      case 'quarter':
        return text({ id: 'period.quarter', values })
      case 'month':
        return text({ id: 'period.month', values: { year: values.year, part: values.part } })
      case 'cumulative':
        return text({ id: 'period.cumulative', values: { year: values.year, part: values.part } })
      default:
        return never(kind)
    }
  }
  const list = (items: readonly string[]): string => {
    if (items.length < 2) return items.join('')
    return text({ id: 'list.and', values: { most: items.slice(0, -1).join(', '), last: items.at(-1) ?? '' } })
  }
  const figure = (part: MessageValue): string => {
    if (typeof part === 'string') return isolate(part)
    return figureText(part)
  }
  const figureText = (part: Figure): string => {
    switch (part.kind) {
      case 'count':
        return number(part.value, 0)
      case 'number':
        return number(part.value, part.decimals, part.signed)
      case 'value':
        return value(part.value, part.measure, part.decimals)
      case 'date':
        return date(part.date)
      case 'period':
        return period(part.period)
      case 'list':
        return list(part.items.map(figure))
      case 'message':
        return text(part.message)
      default:
        return never(part)
    }
  }
  const fill = (template: string, values: Readonly<Record<string, MessageValue>> | undefined): string =>
    template.replace(/\{([^{}]+)\}/g, (whole, inside: string) => {
      const [name = '', one, other] = inside.split('|')
      const held = values?.[name]
      if (held === undefined) return whole
      if (one === undefined) return figure(held)
      return (typeof held === 'object' && held.kind === 'count' && held.value === 1 ? one : other) ?? one
    })
  return {
    language,
    text,
    number,
    value,
    date,
    time: (at) => times.format(at),
    period,
    compare: (a, b) => collator.compare(a, b),
    issue: (each) => issueText(issues, each, { number }),
  }
}

/** A name out of the data that turns the direction of writing keeps that to itself. */
function isolate(text: string): string {
  return /[\u202a-\u202e\u2066-\u2069]/.test(text) ? `\u2068${text}\u2069` : text
}
