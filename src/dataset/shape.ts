import * as v from 'valibot'
import { issue, type Expected, type Issue, type Severity } from './issue'
import type { IssueCode } from './issueCodes'

/** What a schema says of a value that is not as it should be. */
type Told = {
  readonly expected: Expected
  readonly severity: Severity
  readonly code: IssueCode | null
}

/**
 * The message of a schema: what it expects, as `shapeIssues` reads it. `code`: where the issue has
 * another than those of the rest of the file.
 */
export function expects(
  expected: Expected,
  severity: Severity = 'error',
  code: IssueCode | null = null,
): string {
  return JSON.stringify({ expected, severity, code } satisfies Told)
}

type Bag = Readonly<Record<string, unknown>>

/** Whether a value is an object of JSON. */
export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const OBJECT = expects({ kind: 'type', type: 'object' })

/** An object of JSON, which a list is not. */
export const BAG = v.custom<Bag>(isBag, OBJECT)

/** An object of JSON; anything else, of which nothing is told, is one without a key. */
export const BAG_OR_NONE: v.GenericSchema<unknown, Bag> = v.pipe(
  v.nullish(v.unknown(), null),
  v.transform((value) => (isBag(value) ? value : {})),
)

/** A text that says something, trimmed; `null` for anything else, of which nothing is told. */
export const TEXT: v.GenericSchema<unknown, string | null> = v.fallback(
  v.nullish(v.pipe(v.string(), v.trim(), v.nonEmpty()), null),
  null,
)

/** The same of one value, without a schema round it. */
export const textOf = (value: unknown): string | null => v.parse(TEXT, value)

/** The texts of a list that say something; none where it is no list. */
export const TEXTS: v.GenericSchema<unknown, readonly string[]> = v.fallback(
  v.pipe(
    v.array(TEXT),
    v.transform((texts) => texts.filter((text) => text !== null)),
  ),
  [],
)

/** What is left out, and `null`, is `null`. */
export function maybe<T>(schema: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, T | null> {
  return v.nullish(schema, null)
}

/**
 * An object with these keys and no other; what is said of another key names those that there are.
 */
export function onlyKeys<Entries extends v.ObjectEntries>(
  entries: Entries,
): v.GenericSchema<unknown, v.InferOutput<v.StrictObjectSchema<Entries, string>>> {
  const other = expects({ kind: 'oneOf', values: Object.keys(entries) })
  return v.pipe(BAG, v.strictObject(entries, other))
}

/**
 * An object whose keys are data, as a map in their order. Unlike `v.record` it has every key,
 * `constructor` and `__proto__` too.
 */
export function mapOf<T>(
  key: v.GenericSchema<unknown, string>,
  value: v.GenericSchema<unknown, T>,
): v.GenericSchema<unknown, Map<string, T>> {
  return v.pipe(
    v.nullish(BAG, {}),
    v.transform((bag) => new Map<unknown, unknown>(Object.entries(bag))),
    v.map(key, value),
  )
}

/**
 * Takes `none` for a value that is not as it should be, as `v.fallback` does, and keeps what is to
 * be said of it: the whole is of its type then, with issues.
 */
export function orElse<T, None>(
  schema: v.GenericSchema<unknown, T>,
  none: None,
): v.GenericSchema<unknown, T | None> {
  return {
    ...schema,
    '~run'(dataset, config) {
      const read = schema['~run'](dataset, config)
      return read.typed ? read : { typed: true, value: none, issues: read.issues }
    },
  }
}

/**
 * What a schema found, as issues of a file: `column` is the path (`items[0].address`; `null` for
 * the whole), `found` the value there as it stands in JSON, a text without its quotes but where a
 * number is expected. Each schema that can fail says by `expects` what it wants; throws where one
 * does not.
 */
export function shapeIssues(
  file: string,
  code: IssueCode,
  found: readonly v.BaseIssue<unknown>[],
): Issue[] {
  return found.map(({ message, input, path }) => {
    const told = JSON.parse(message) as Told
    const value = path ? path.at(-1)?.value : input
    const isText = typeof value === 'string' && !isNumber(told.expected)
    return issue({
      ...told,
      code: told.code ?? code,
      file,
      column: path ? placeIn(path) : null,
      found: isText ? value : JSON.stringify(value ?? undefined),
    })
  })
}

function isNumber(expected: Expected): boolean {
  return expected.kind === 'type' && (expected.type === 'number' || expected.type === 'integer')
}

function placeIn(path: readonly v.IssuePathItem[]): string {
  return path
    .map(({ type, key }, at) =>
      type === 'array' ? `[${String(key)}]` : `${at === 0 ? '' : '.'}${String(key)}`,
    )
    .join('')
}
