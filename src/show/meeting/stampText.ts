import type { Words } from '@/i18n/translator'

/** What kind of figures of which state of the package, as every source line says it. */
export function stampText(words: Words, stamp: string | null, kinds: string): string {
  const parts = stamp?.split(' ') ?? []
  const said = parts.map((part, index) =>
    index === parts.length - 1
      ? words.text('source.fingerprint', { fingerprint: part })
      : words.text('source.asOf', { date: { kind: 'date', date: part } }),
  )
  return [...(kinds === '' ? [] : [kinds]), ...said].join(' · ')
}
