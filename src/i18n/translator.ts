import type { Language } from '@/address/screen'
import { never } from '@/dataset/never'
import { periodOf, type PeriodId } from '@/dataset/period'
import type { Measure } from '@/dataset/tables/indicators'
import { isMessageId, templateOf, type MessageId } from './catalogue'
import { CONVENTIONS } from './conventions'
import type { Figure, Message, MessageValue, ValuesAfter } from './message'
import './words/figures'

/** Turns what models say into the words and figures of one language. */
export type Words = {
  readonly language: Language
  /** The text under an id with its values filled in. */
  readonly text: <Id extends MessageId>(id: Id, ...values: ValuesAfter<Id>) => string
  /** The text of a message, which is an id and its values that a model put together. */
  readonly message: (message: Message) => string
  /**
   * The text under an id that was put together, `null` where there is none. A name in braces
   * without a value stays as it is.
   */
  readonly textUnder: (id: string, values?: Readonly<Record<string, MessageValue>>) => string | null
  readonly number: (value: number, decimals: number) => string
  /** A figure with what it is measured in: `98,6 %`, `86,42 điểm`. */
  readonly value: (value: number, measure: Measure, decimals: number) => string
  readonly date: (date: string) => string
  /** The time of day at this machine, `09:05`. */
  readonly time: (at: Date) => string
  readonly period: (period: PeriodId) => string
  readonly compare: (a: string, b: string) => number
}

/**
 * The words of a language. Their `period` throws for what is no period, `text` for what has no
 * text.
 */
export function createWords(language: Language): Words {
  const { locale, percent, date: dated } = CONVENTIONS[language]
  // Made when they are first used: each takes its time, before the first screen.
  let collator: Intl.Collator | null = null
  let times: Intl.DateTimeFormat | null = null
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
  const text = <Id extends MessageId>(id: Id, ...[values]: ValuesAfter<Id>): string =>
    fill(templateOf(id, language), values)
  const message = (said: Message): string => fill(templateOf(said.id, language), said.values)
  const value = (amount: number, measure: Measure, decimals: number): string => {
    const written = number(amount, decimals)
    switch (measure) {
      case 'percent':
        return percent(written)
      case 'score':
        return text('figure.score', { value: written })
      case 'days':
        return text('figure.days', { value: written })
      case 'count':
        return written
      default:
        return never(measure)
    }
  }
  const date = (iso: string): string => {
    const [year = '', month = '', day = ''] = iso.split('-')
    return dated(day, month, year)
  }
  const time = (at: Date): string => {
    times ??= new Intl.DateTimeFormat(locale, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
    return times.format(at)
  }
  const compare = (a: string, b: string): number => {
    collator ??= new Intl.Collator(locale, { numeric: true })
    return collator.compare(a, b)
  }
  const period = (id: PeriodId): string => {
    const { kind, year, number: part } = periodOf(id)
    const values = {
      year: String(year),
      part: String(part),
      roman: ['', 'I', 'II', 'III', 'IV'][part] ?? '',
    }
    switch (kind) {
      case 'year':
        return text('period.year', { year: values.year })
      case 'half':
        return text(part === 1 ? 'period.firstHalf' : 'period.secondHalf', { year: values.year })
      case 'quarter':
        return text('period.quarter', values)
      case 'month':
        return text('period.month', { year: values.year, part: values.part })
      case 'cumulative':
        return text('period.cumulative', { year: values.year, part: values.part })
      case 'day':
        return text('period.day', { date: date(id) })
      default:
        return never(kind)
    }
  }
  const list = (items: readonly string[]): string => {
    if (items.length < 2) return items.join('')
    return text('list.and', { most: items.slice(0, -1).join(', '), last: items.at(-1) ?? '' })
  }
  const figure = (part: MessageValue): string => {
    if (typeof part === 'number') return number(part, 0)
    return typeof part === 'string' ? isolate(part) : figureText(part)
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
        return message(part.message)
      default:
        return never(part)
    }
  }
  const fill = (
    template: string,
    values: Readonly<Record<string, MessageValue>> | undefined,
  ): string =>
    template.replace(/\{([^{}]+)\}/g, (whole, inside: string) => {
      const [name = '', one, other] = inside.split('|')
      const given = values !== undefined && Object.hasOwn(values, name) ? values[name] : undefined
      if (given === undefined) return whole
      if (one === undefined) return figure(given)
      const counted = typeof given === 'object' && given.kind === 'count' ? given.value : given
      return (counted === 1 ? one : other) ?? one
    })
  return {
    language,
    text,
    message,
    textUnder: (id, values) => (isMessageId(id) ? fill(templateOf(id, language), values) : null),
    number,
    value,
    date,
    time,
    period,
    compare,
  }
}

/** A name out of the data that turns the direction of writing keeps that to itself. */
function isolate(text: string): string {
  return /[\u202a-\u202e\u2066-\u2069]/.test(text) ? `\u2068${text}\u2069` : text
}
