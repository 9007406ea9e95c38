import type { Words } from './words'

/** What goes into the braces of a text of a catalogue that stands apart: a number is written as the language writes counts. */
export type TextValues = Readonly<Record<string, string | number>>

/**
 * A text with its braces filled: `{name}` by the value, `{n|one|other}` chosen by the number. A name without a value stays as it is.
 * Never throws.
 */
export function fillText(words: Words, text: string, values: TextValues): string {
  return text.replace(/\{([^{}]+)\}/g, (whole, inside: string) => {
    const [name = '', one, other] = inside.split('|')
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined) return whole
    if (one === undefined) return typeof value === 'number' ? words.number(value, 0) : value
    return (value === 1 ? one : other) ?? one
  })
}
