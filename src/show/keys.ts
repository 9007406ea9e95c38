import type { Aside } from './aside'
import type { Move } from './deck'

/** What a key does in a show. */
export type Act =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'aside'; readonly about: Aside }
  | { readonly kind: 'black' | 'leave' | 'laser' | 'full' | 'notes' | 'conference' | 'help' }

export type Pressed = {
  readonly key: string
  /** The key by its place: layouts for Vietnamese give letters on the row of digits. */
  readonly code: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
  readonly repeat: boolean
}

/** The keys of a presenter’s remote and of the keyboard alike; these always work. */
const MOVES: Readonly<Record<string, Move>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
}

/** Single letters, which can be switched off. */
const LETTERS: Readonly<Record<string, 'laser' | 'full' | 'notes' | 'conference' | 'help'>> = {
  l: 'laser',
  f: 'full',
  n: 'notes',
  c: 'conference',
  '?': 'help',
}

/** Letters that ask something in between; switched off with the others. */
const ASIDE_LETTERS: Readonly<Record<string, Aside>> = { t: 'moved', k: 'requests', h: 'learning' }

/**
 * What a key does; `null` for one that does nothing here. `typed`: the digits pressed so far, which
 * Enter takes as the number of a slide. A key that is held down does nothing more than pressed
 * once. Black is on a remote’s `.` and on B. Never throws.
 */
export function actOf(pressed: Pressed, typed: string, areLettersOn: boolean): Act | null {
  const { key, shiftKey, ctrlKey, altKey, metaKey, repeat } = pressed
  if (repeat || ctrlKey || altKey || metaKey) return null
  const move = Object.hasOwn(MOVES, key) ? MOVES[key] : undefined
  if (move !== undefined) return { kind: 'move', move }
  if (key === ' ') return { kind: 'move', move: shiftKey ? 'previous' : 'next' }
  if (key === 'Escape') return { kind: 'leave' }
  if (key === '.') return { kind: 'black' }
  const digit = digitOf(pressed)
  if (digit !== null) return { kind: 'digit', digit }
  if (key === 'Enter') return { kind: 'move', move: typed === '' ? 'next' : { to: Number(typed) } }
  if (!areLettersOn) return null
  const letter = key.toLowerCase()
  if (letter === 'b') return { kind: 'black' }
  const about = Object.hasOwn(ASIDE_LETTERS, letter) ? ASIDE_LETTERS[letter] : undefined
  if (about !== undefined) return { kind: 'aside', about }
  return Object.hasOwn(LETTERS, letter) ? { kind: LETTERS[letter] as 'laser' } : null
}

/** The digit that a key means: what it writes, else what is printed on it. */
function digitOf({ key, code, shiftKey }: Pressed): string | null {
  if (/^\d$/.test(key)) return key
  const [, printed = null] = /^(?:Digit|Numpad)(\d)$/.exec(code) ?? []
  return shiftKey ? null : printed
}

/**
 * What a key does while the caret stands in a field, as in the minutes: a presenter’s remote goes
 * on paging, its `.` is black where the field is empty, and Escape leaves the field before it
 * leaves the show. All else is text: `null`.
 */
export function actInField(
  pressed: Pressed,
  isEmpty: boolean,
): Act | { readonly kind: 'leaveField' } | null {
  const { key, ctrlKey, altKey, metaKey } = pressed
  if (ctrlKey || altKey || metaKey) return null
  if (key === 'Escape') return { kind: 'leaveField' }
  const isRemote = key === 'PageDown' || key === 'PageUp' || (key === '.' && isEmpty)
  return isRemote ? actOf(pressed, '', false) : null
}
