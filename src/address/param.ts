import { parsePeriod, type PeriodId } from '@/dataset/period'

/** One part of an address: a value and its text. `parse` undoes `format`. */
export type Param<Value> = {
  /** As the package has it: not written, and what is read where nothing readable is written. */
  readonly usual: Value
  /** The name in the address, where that is not the name in the state. */
  readonly as?: string
  /** Never throws; what cannot be read is `usual`. */
  parse(text: string): Value
  /** Called for values other than `usual` only. */
  format(value: Value): string
}

/** The parameters of something by their names in the state, with what is usual. */
export type Codec<Values> = { readonly [Name in keyof Values]: Param<Values[Name]> }
export type AnyCodec = Readonly<Record<string, Param<unknown>>>
export type ValuesOf<C> = {
  readonly [Name in keyof C]: C[Name] extends Param<infer Value> ? Value : never
}

/** A cell of the matrix: the ids of its unit and its indicator. */
export type CellId = { readonly unit: string; readonly indicator: string }

/**
 * What a list is ordered by: `score`, `name`, `models`, `shortcomings`, or the id of an indicator.
 */
export type Sort = { readonly by: string; readonly descending: boolean }

/**
 * A text of any kind; `null` without one. Ids are as written in the address: they may be unknown.
 */
export const text: Param<string | null> = {
  usual: null,
  parse: (written) => written || null,
  format: (value) => value ?? '',
}

/** One of several words, or none. */
export function oneOf<Word extends string>(words: readonly Word[]): Param<Word | null> {
  return {
    usual: null,
    parse: (written) => words.find((word) => word === written) ?? null,
    format: (value) => value ?? '',
  }
}

/** One of several words, with a usual one among them. */
export function wordOf<Word extends string>(words: readonly Word[], usual: Word): Param<Word> {
  return {
    usual,
    parse: (written) => words.find((word) => word === written) ?? usual,
    format: (value) => value,
  }
}

/** Yes or no, usually no. */
export const flag: Param<boolean> = {
  usual: false,
  parse: (written) => written === '1',
  format: () => '1',
}

export const period: Param<PeriodId | null> = {
  usual: null,
  parse: (written) => (parsePeriod(written) ? (written as PeriodId) : null),
  format: (value) => value ?? '',
}

/** An ISO day. */
export const day: Param<string | null> = {
  usual: null,
  parse: (written) =>
    /^\d{4}-\d{2}-\d{2}$/.test(written) && !Number.isNaN(Date.parse(written)) ? written : null,
  format: (value) => value ?? '',
}

/**
 * A number within bounds, both included, with at most so many `decimals`: what lies outside is as
 * if not said.
 */
export function numberIn(
  [least, most]: readonly [number, number],
  decimals = 0,
): Param<number | null> {
  const shape =
    decimals === 0 ? /^\d{1,4}(\.0{1,2})?$/ : new RegExp(`^\\d{1,4}(\\.\\d{1,${decimals}})?$`)
  return {
    usual: null,
    parse: (written) => {
      const value = shape.test(written) ? Number(written) : NaN
      return value >= least && value <= most ? value : null
    },
    format: String,
  }
}

/**
 * Ids in an order, each once; `null` where the address names none, `[]` where it names that there
 * are none.
 */
export const ids: Param<readonly string[] | null> = {
  usual: null,
  parse: (written) => [...new Set(written.split(',').filter((id) => id !== ''))].map(unmark),
  format: (value) => (value ?? []).map(mark).join(','),
}

export const cell: Param<CellId | null> = {
  usual: null,
  parse: (written) => {
    const [unit, indicator, ...rest] = written.split('~').map(unmark)
    return unit && indicator && rest.length === 0 ? { unit, indicator } : null
  },
  format: (value) => (value === null ? '' : `${mark(value.unit)}~${mark(value.indicator)}`),
}

export const sort: Param<Sort | null> = {
  usual: null,
  parse: (written) => {
    const match = /^(.+)~(asc|desc)$/s.exec(written)
    return match?.[1] === undefined ? null : { by: match[1], descending: match[2] === 'desc' }
  },
  format: (value) => (value === null ? '' : `${value.by}~${value.descending ? 'desc' : 'asc'}`),
}

/** The signs that part ids in an address, within an id. */
const MARKS = { '%': '%25', '~': '%7E', ',': '%2C' } as const

function mark(id: string): string {
  return id.replace(/[%~,]/g, (sign) => MARKS[sign as keyof typeof MARKS])
}

function unmark(written: string): string {
  return written.replace(/%(25|7E|2C)/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

/**
 * The values of a codec: what `read` gives of each name in an address, usual where that is `null`.
 */
export function valuesOf<C extends AnyCodec>(
  codec: C,
  read: (key: string) => string | null,
): ValuesOf<C> {
  const values = Object.entries(codec).map(([name, param]) => {
    const written = read(param.as ?? name)
    return [name, written === null ? param.usual : param.parse(written)] as const
  })
  return Object.fromEntries(values) as ValuesOf<C>
}

/** What is usual of a codec. */
export function usualOf<C extends AnyCodec>(codec: C): ValuesOf<C> {
  return valuesOf(codec, () => null)
}
