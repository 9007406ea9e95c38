import { issue, unusable, usable, type Checked, type Issue } from '@/dataset/issue'
import { LIMITS } from './limits'

/**
 * JSON as written: a number keeps its text, so `98.60` and 20 digits survive; an object is a map,
 * so `__proto__` is a key like any other.
 */
export type JsonValue = null | boolean | string | JsonNumber | JsonList | JsonObject
export type JsonNumber = { readonly number: string }
export type JsonList = readonly JsonValue[]
export type JsonObject = ReadonlyMap<string, JsonValue>

/** A map of keys and values. */
export const isJsonObject = (value: JsonValue): value is JsonObject => value instanceof Map
/** A list of values. */
export const isJsonList = (value: JsonValue): value is JsonList => Array.isArray(value)
/** A number with its text. */
export const isJsonNumber = (value: JsonValue): value is JsonNumber =>
  typeof value === 'object' && value !== null && 'number' in value

/**
 * A JSON text (RFC 8259) → its value. An issue's row is the line and its column the letter within
 * it, both from 1. Unusable: `file/empty`; `json/syntax` (found: what stands there; expected: what
 * should, or the limit of depth); `file/encoding` for half a surrogate pair, which no file could
 * hold again. `json/duplicateKey` (error; column: the key): the first value stays, the later is
 * left out. Never throws.
 */
export function parseJson(file: string, text: string): Checked<JsonValue> {
  return new JsonReader(file, text).read()
}

/**
 * The value as plain data; numbers become numbers. `__proto__` becomes an own property, and no
 * prototype is touched.
 */
export function plainValue(value: JsonValue): unknown {
  if (isJsonList(value)) return value.map(plainValue)
  if (isJsonObject(value))
    return Object.fromEntries([...value].map(([key, each]) => [key, plainValue(each)]))
  return value !== null && typeof value === 'object' ? Number(value.number) : value
}

/** Thrown within the reader only. */
class Fault {
  readonly issue: Issue
  constructor(fault: Issue) {
    this.issue = fault
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const PLAIN = /[^"\\\u0000-\u001f]*/y
const SPACE = /[ \t\r\n]*/y
const WORDS = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

class JsonReader {
  readonly #file: string
  readonly #text: string
  readonly #issues: Issue[] = []
  #lineStarts: readonly number[] | undefined
  #at = 0

  constructor(file: string, text: string) {
    this.#file = file
    this.#text = text
    if (text.startsWith('\uFEFF')) this.#at = 1
  }

  read(): Checked<JsonValue> {
    if (this.#text.trim() === '')
      return unusable(issue({ code: 'file/empty', file: this.#file, found: '' }))
    try {
      const value = this.#value(1)
      this.#skip(SPACE)
      if (this.#at < this.#text.length) this.#fail('')
      return usable(value, this.#issues)
    } catch (fault) {
      if (fault instanceof Fault) return unusable(fault.issue, this.#issues)
      throw fault
    }
  }

  #value(depth: number): JsonValue {
    this.#skip(SPACE)
    const letter = this.#text[this.#at]
    if (letter === '"') return this.#string()
    if (letter === '{' || letter === '[') {
      if (depth > LIMITS.depth) this.#fail({ kind: 'limit', limit: LIMITS.depth, unit: 'depth' })
      return letter === '{' ? this.#object(depth) : this.#list(depth)
    }
    const number = this.#skip(NUMBER)
    if (number !== '') return { number }
    for (const [word, value] of WORDS) {
      if (!this.#text.startsWith(word, this.#at)) continue
      this.#at += word.length
      return value
    }
    return this.#fail('{ [ " 0 true false null')
  }

  #list(depth: number): JsonList {
    const list: JsonValue[] = []
    this.#at += 1
    if (this.#takes(']')) return list
    do list.push(this.#value(depth + 1))
    while (this.#takes(','))
    if (!this.#takes(']')) this.#fail(', ]')
    return list
  }

  #object(depth: number): JsonObject {
    const object = new Map<string, JsonValue>()
    this.#at += 1
    if (this.#takes('}')) return object
    do {
      this.#skip(SPACE)
      const at = this.#at
      if (this.#text[at] !== '"') this.#fail('"')
      const key = this.#string()
      if (!this.#takes(':')) this.#fail(':')
      const value = this.#value(depth + 1)
      if (!object.has(key)) object.set(key, value)
      else
        this.#issues.push(
          issue({
            code: 'json/duplicateKey',
            file: this.#file,
            row: this.#place(at).line,
            column: key,
            found: key,
          }),
        )
    } while (this.#takes(','))
    if (!this.#takes('}')) this.#fail(', }')
    return object
  }

  #string(): string {
    const start = this.#at
    this.#at += 1
    let value = this.#skip(PLAIN)
    while (this.#text[this.#at] === '\\') value += this.#escape() + this.#skip(PLAIN)
    if (this.#text[this.#at] !== '"') this.#fail('"')
    this.#at += 1
    if (/\p{Cs}/u.test(value)) this.#fail('"', 'file/encoding', start)
    return value
  }

  #escape(): string {
    const code = /\\u([0-9a-fA-F]{4})/y
    code.lastIndex = this.#at
    const hex = code.exec(this.#text)?.[1]
    const short = ESCAPES[this.#text[this.#at + 1] ?? '']
    if (hex === undefined && short === undefined) this.#fail('\\n \\" \\\\ \\u0000')
    this.#at += hex === undefined ? 2 : 6
    return hex === undefined ? (short ?? '') : String.fromCharCode(parseInt(hex, 16))
  }

  #takes(letter: string): boolean {
    this.#skip(SPACE)
    if (this.#text[this.#at] !== letter) return false
    this.#at += 1
    return true
  }

  /** Goes past what the sticky pattern matches here, and returns it. */
  #skip(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0] ?? ''
    this.#at += found.length
    return found
  }

  #fail(
    expected: string | NonNullable<Issue['expected']>,
    code: 'json/syntax' | 'file/encoding' = 'json/syntax',
    at = this.#at,
  ): never {
    const { line, letter } = this.#place(at)
    const found = this.#text.slice(at, at + 20).split(/[\r\n]/)[0] ?? ''
    const wanted =
      typeof expected === 'string' ? ({ kind: 'text', text: expected } as const) : expected
    throw new Fault(
      issue({ code, file: this.#file, row: line, column: String(letter), found, expected: wanted }),
    )
  }

  #place(at: number): { line: number; letter: number } {
    this.#lineStarts ??= [
      0,
      ...[...this.#text.matchAll(/\r\n?|\n/g)].map(
        ({ index, 0: lineEnd }) => index + lineEnd.length,
      ),
    ]
    let low = 0
    let high = this.#lineStarts.length
    while (high - low > 1) {
      const middle = (low + high) >>> 1
      if ((this.#lineStarts[middle] ?? 0) <= at) low = middle
      else high = middle
    }
    return { line: low + 1, letter: at - (this.#lineStarts[low] ?? 0) + 1 }
  }
}
