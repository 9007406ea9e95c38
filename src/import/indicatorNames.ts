import { foldText } from '@/dataset/text'
import type { IndicatorId } from '@/dataset/ids'
import type { Indicator } from '@/dataset/tables/indicators'
import { canBeIn, qualifierOf, readMeasure } from './headingWords'
import { matchOf, NameIndex, type NameMatch } from './nameIndex'
import { nameKey, withoutMark } from './spelling'

const NUMBERED = /^\s*([A-Za-z]{0,3}\.?\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5}|[a-z])\s*[.):–-]?\s+(.+)$/su

/**
 * Finds indicators by key, code or any of their names, in any case, with or without marks, with or
 * without a number before them or what they are measured in behind them in brackets. Any other
 * words there say something else: `(xep hang)` is no score. A code alone is enough; a code before a
 * name that is not known is not, for catalogues change their numbers every year: it is a
 * suggestion.
 */
export class IndicatorNames {
  readonly #index: NameIndex<IndicatorId>
  readonly #codes: ReadonlySet<string>
  readonly #measures: ReadonlyMap<IndicatorId, string>
  readonly #known = new Map<string, NameMatch<IndicatorId>>()

  constructor(indicators: readonly Indicator[]) {
    const known = new Set(
      indicators.flatMap(({ name, short_name: short, aliases }) =>
        [name, short, ...aliases].map(nameKey),
      ),
    )
    // What is counted may be said without the word for its number, unless that is another name.
    const bareOf = (names: readonly string[], measure: string): readonly string[] =>
      measure !== 'count'
        ? []
        : names.flatMap((name) => {
            const bare = withoutNumberOf(name)
            return bare === '' || known.has(nameKey(bare)) ? [] : [bare]
          })
    this.#index = new NameIndex(
      indicators.map(({ indicator_id: id, code, name, short_name, aliases, measure }) => {
        const names = [name, short_name, ...aliases]
        return { id, codes: [code], names: [...names, ...bareOf(names, measure)] }
      }),
    )
    this.#measures = new Map(indicators.map(({ indicator_id: id, measure }) => [id, measure]))
    this.#codes = new Set(indicators.map(({ code }) => code.toLowerCase()))
  }

  /** The indicator that a text names letter by letter, its brackets included. */
  exact(text: string): NameMatch<IndicatorId> {
    return this.#index.find(text.replace(/\s+/g, ' ').trim())
  }

  /** The indicator that a text names. Never throws. */
  find(text: string): NameMatch<IndicatorId> {
    const held = this.#known.get(text)
    if (held) return held
    const match = this.#measured(text, this.#find(withoutMark(text.replace(/\s+/g, ' ').trim())))
    this.#known.set(text, match)
    return match
  }

  #find(text: string): NameMatch<IndicatorId> {
    const whole = this.#index.find(text)
    if (whole.kind !== 'none') return whole
    const [number, rest = ''] = this.#split(text)
    const inner = number === undefined ? text : rest
    const bare = inner.replace(/\s*\(([^()]*)\)\s*$/, (all, words: string) =>
      addsNothing(words, inner) ? '' : all,
    )
    const full = this.#index.find(inner)
    const named = full.kind === 'none' ? this.#index.find(bare) : full
    if (number === undefined) return named
    if (!this.#codes.has(number.toLowerCase())) return named
    const coded = this.#index.find(number)
    const byCode = coded.kind === 'one' ? [coded.id] : []
    switch (named.kind) {
      case 'one':
        return matchOf([named.id, ...byCode])
      case 'several': {
        const both = named.ids.filter((id) => byCode.includes(id))
        return matchOf(both.length > 0 ? both : named.ids)
      }
      case 'none':
        return named
    }
  }

  /**
   * A match as far as it can be measured as the brackets behind the name say: `(%)` is of no count.
   */
  #measured(text: string, match: NameMatch<IndicatorId>): NameMatch<IndicatorId> {
    const said = readMeasure(/\(([^()]*)\)\s*$/.exec(text)?.[1] ?? '')
    if (match.kind !== 'one' || said === null) return match
    return canBeIn(this.#measures.get(match.id) ?? '', said.measure) ? match : { kind: 'none' }
  }

  /**
   * A code of the catalogue, or any other number, and the text behind it; nothing where none stands
   * before it.
   */
  #split(text: string): readonly string[] {
    const lower = text.toLowerCase()
    for (const code of this.#codes) {
      const rest = lower.startsWith(code)
        ? /^\s*[.):–-](?!\d)\s*(.+)$/su.exec(text.slice(code.length))?.[1]
        : undefined
      if (rest !== undefined) return [code, rest]
    }
    return NUMBERED.exec(text)?.slice(1) ?? []
  }

  /** The indicators that a text which names none may mean, the likeliest first: at most three. */
  suggest(text: string): readonly IndicatorId[] {
    const [number = '', rest = text] = this.#split(text.replace(/\s+/g, ' ').trim())
    const coded = this.#index.find(number)
    const bare = withoutMeasure(rest)
    const byCode = this.#codes.has(number.toLowerCase()) && coded.kind === 'one' ? [coded.id] : []
    return [
      ...new Set([
        ...byCode,
        ...[...new Set([rest, text, bare])].flatMap((each) => this.#index.suggest(each)),
      ]),
    ].slice(0, 3)
  }
}

/** Of a name that begins with the word for how many, the two words and more behind it; else ''. */
function withoutNumberOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const [, opening = ''] = /^((?:tong )?so (?:luong )?)\S+ \S/.exec(foldText(words.join(' '))) ?? []
  return opening === '' ? '' : words.slice(opening.trim().split(' ').length).join(' ')
}

/** A heading without the unit of measure in brackets behind it. */
function withoutMeasure(text: string): string {
  const [, front = '', words = ''] = /^(.*?\S)\s*[([]([^()[\]]*)[)\]]$/s.exec(text) ?? []
  return front !== '' && readMeasure(words) ? front : text
}

/**
 * Whether words in brackets behind a name are a plain unit of measure, a number of a column, or the
 * name once more by its first letters.
 */
function addsNothing(words: string, name: string): boolean {
  const qualifier = qualifierOf(words, null)
  if (qualifier)
    return qualifier.kind === 'nothing' || (qualifier.kind === 'measure' && qualifier.times === 1)
  const letters = foldText(name.slice(0, name.lastIndexOf('(')))
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join('')
  return letters.includes(foldText(words)) && /^\S{2,}$/.test(words.trim())
}
