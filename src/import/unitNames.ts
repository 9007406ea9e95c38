import { nearest } from '@/dataset/text'
import type { UnitId } from '@/dataset/ids'
import type { PeriodId } from '@/dataset/period'
import type { Unit } from '@/dataset/tables/units'
import { existsIn } from '@/dataset/validity'
import { matchOf, type NameMatch } from './nameIndex'
import { isSpellingOf, nameKey, tidyName, withoutMark } from './spelling'
import { OFFICES, UNIT_KINDS } from './vocabulary'

/** As `NameMatch`; `outside`: the name is that of units which did not exist in the period. */
export type UnitMatch =
  | NameMatch<UnitId>
  | { readonly kind: 'outside'; readonly ids: readonly UnitId[] }

/**
 * A spelling of a unit's name: the kind that it says, by its line in the vocabulary, and the name
 * without it.
 */
type Spelling = { readonly kind: number | null; readonly bare: string }

type Entry = { readonly unit: Unit; readonly said: number | null; readonly bare: string }

const KIND_WORDS = UNIT_KINDS.flatMap((words, kind) =>
  words.map((word) => ({ kind, key: nameKey(word) })),
).sort((a, b) => b.key.length - a.key.length)
const OFFICE_KEYS = OFFICES.map(nameKey)

/**
 * Finds units by key, code or any of their names: with or without their kind or their office before
 * it, in any case, with or without marks. A name that says a kind fits units of that kind alone;
 * one that says none fits every unit of that name, so that like-named units are several. A name may
 * say behind it which unit it lies in. Only units that exist in the period count.
 */
export class UnitNames {
  readonly #units: readonly Unit[]
  readonly #byCode = new Map<string, Unit[]>()
  readonly #byBare = new Map<string, Entry[]>()
  readonly #known = new Map<string, UnitMatch>()

  constructor(units: readonly Unit[]) {
    this.#units = units
    for (const unit of units) {
      for (const code of [unit.unit_id, unit.code])
        if (code !== null) push(this.#byCode, code.toLowerCase(), unit)
      for (const name of [unit.name, unit.short_name, ...unit.aliases]) {
        for (const { kind, bare } of spellingsOf(name))
          push(this.#byBare, nameKey(bare), { unit, said: kind, bare })
      }
    }
  }

  /** The unit that a text names in a period; `null`: at any time. Never throws. */
  find(text: string, period: PeriodId | null): UnitMatch {
    const asked = `${period ?? ''}\u0000${text}`
    const held = this.#known.get(asked)
    if (held) return held
    const match = this.#find(text, period)
    this.#known.set(asked, match)
    return match
  }

  /**
   * The units of a period that a text which names none may be a slip of, the likeliest first: at
   * most three.
   */
  suggest(text: string, period: PeriodId | null): readonly UnitId[] {
    if (text.length > LONGEST) return []
    const isThere = (unit: Unit): boolean => period === null || existsIn(unit, period)
    const bares = spellingsOf(text).map(({ bare }) => bare)
    const alike = bares
      .flatMap((bare) => (this.#byBare.get(nameKey(bare)) ?? []).map(({ unit }) => unit))
      .filter(isThere)
    // The same letters with other marks, or another kind: nothing is nearer.
    if (alike.length > 0) return [...new Set(alike.map(({ unit_id }) => unit_id))].slice(0, 3)
    const names = this.#units.filter(isThere).flatMap((unit) =>
      [unit.name, ...spellingsOf(unit.name).map(({ bare }) => bare)].map((name) => ({
        name,
        id: unit.unit_id,
      })),
    )
    const candidates = [...new Set(names.map(({ name }) => name))]
    const near = [text, ...bares].flatMap((each) => nearest(each, candidates, 4))
    return [
      ...new Set(
        near.flatMap((name) => names.flatMap((each) => (each.name === name ? each.id : []))),
      ),
    ].slice(0, 3)
  }

  #find(text: string, period: PeriodId | null): UnitMatch {
    if (text.trim() === '' || text.length > LONGEST) return matchOf<UnitId>([])
    const plain = this.#byCode.get(text.normalize('NFC').trim().toLowerCase()) ?? this.#named(text)
    const units = plain.length > 0 ? plain : this.#within(text)
    const living = units.filter((unit) => period === null || existsIn(unit, period))
    const ids = [...new Set(living.map(({ unit_id }) => unit_id))]
    if (units.length > 0 && ids.length === 0)
      return { kind: 'outside', ids: [...new Set(units.map(({ unit_id }) => unit_id))] }
    return matchOf(ids)
  }

  /** The units of a name that says behind it in which other unit they lie. */
  #within(text: string): Unit[] {
    const within = partsWithin(text)
    if (within === null) return []
    const { front, end } = within
    const above = new Set<string>(this.#named(end).map(({ unit_id: id }) => id))
    return above.size === 0
      ? []
      : this.#named(front).filter(({ parent_id: parent }) => parent !== null && above.has(parent))
  }

  #named(text: string): Unit[] {
    for (const { kind, bare } of spellingsOf(text)) {
      const entries = (this.#byBare.get(nameKey(bare)) ?? []).filter((entry) =>
        isSpellingOf(bare, entry.bare),
      )
      const fitting =
        kind === null
          ? entries
          : entries.filter(
              ({ unit, said }) => said === kind || (said === null && kindOf(unit) === kind),
            )
      if (fitting.length > 0) return fitting.map(({ unit }) => unit)
    }
    return []
  }
}

/** A unit and the one that a text says it lies in, `A - B` or `A, B`; `null` for any other text. */
export function partsWithin(text: string): { readonly front: string; readonly end: string } | null {
  const [, front, end] = WITHIN.exec(text) ?? []
  return front === undefined || end === undefined ? null : { front, end }
}

const WITHIN = /^(.*\S)\s*(?:\s[-–—]\s|,)\s*([^-–—,()]+?)\s*$/

/** Beyond so many letters a text is no name of a unit. */
const LONGEST = 200

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

function kindOf(unit: Unit): number | null {
  const key = nameKey(unit.kind)
  return KIND_WORDS.find((word) => word.key === key)?.kind ?? null
}

/**
 * The ways in which a name can be taken apart, the likeliest first: its number in a list, its
 * office and its kind off the front, a kind in brackets or after a comma off the end; anything else
 * in brackets off as well. The mark of a note is no part of it.
 */
function spellingsOf(text: string): readonly Spelling[] {
  const numbered = withoutMark(text).replace(/^\s*(?:[-+*•]|\d{1,3}[.)])\s*/, '')
  const tail = /^(.*?)\s*(?:\(([^()]*)\)|,\s*([^,]*))\s*$/.exec(numbered)
  const ends = tail ? [tail[2] ?? tail[3] ?? ''] : []
  const spellings = [fromFront(numbered)]
  for (const end of ends) {
    const key = nameKey(end)
    const kind = KIND_WORDS.find((word) => word.key === key)?.kind
    const front = fromFront(tail?.[1] ?? '')
    if (kind !== undefined) spellings.push({ kind, bare: front.bare })
    else if (tail?.[2] !== undefined) spellings.push(front)
  }
  return spellings.filter(({ bare }) => bare !== '')
}

function fromFront(text: string): Spelling {
  const words = tidyName(text).split(' ')
  const keys = nameKey(text).split(' ')
  let at = 0
  const cut = (key: string): boolean => {
    const length = key.split(' ').length
    const isThere = keys.length - at > length && keys.slice(at, at + length).join(' ') === key
    if (isThere) at += length
    return isThere
  }
  for (const office of OFFICE_KEYS) if (cut(office)) break
  const kind = KIND_WORDS.find(({ key }) => cut(key))?.kind ?? null
  return { kind, bare: words.slice(at).join(' ') }
}
