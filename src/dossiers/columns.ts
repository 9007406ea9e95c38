import { asideOf } from '@/import/personal'
import { nameKey } from '@/import/spelling'
import { DOSSIER_HEADINGS, PERSONAL_WORDS, STATE_WORDS } from './vocabulary'

type DossierPart = keyof typeof DOSSIER_HEADINGS

/**
 * The columns of a list of dossiers by what they are for. `personal`: headings over what tells
 * persons; `unused`: all others. Neither is read.
 */
export type DossierColumns = {
  readonly places: Readonly<Partial<Record<DossierPart, number>>>
  readonly headings: Readonly<Partial<Record<DossierPart, string>>>
  readonly width: number
  /** How many cells a row has to have: headings without blank ones at the end. */
  readonly least: number
  readonly personal: readonly string[]
  readonly unused: readonly string[]
}

/** Programs write headings in one word or with signs between: `MaHoSo`, `ma_ho_so`. */
const keyOf = (text: string): string => nameKey(text).replaceAll(' ', '')

const PARTS: ReadonlyMap<string, { readonly part: DossierPart; readonly order: number }> = new Map(
  (Object.entries(DOSSIER_HEADINGS) as [DossierPart, readonly string[]][]).flatMap(
    ([part, words]) => words.map((word, order) => [keyOf(word), { part, order }] as const),
  ),
)
const PERSONAL = PERSONAL_WORDS.map(keyOf)

/**
 * The columns of a list of dossiers. `null` where it is none: it has a code, the day of receiving,
 * the day it is due, and the day of its return or its state, each in a column of its own. Shapes: one heading a column, blank
 * ones too. Never throws.
 */
export function dossierColumns(headings: readonly string[]): DossierColumns | null {
  const best = new Map<DossierPart, { readonly index: number; readonly order: number }>()
  headings.forEach((heading, index) => {
    const found = PARTS.get(keyOf(heading))
    if (!found) return
    const held = best.get(found.part)
    if (!held || found.order < held.order) best.set(found.part, { index, order: found.order })
  })
  const isList =
    best.has('received') &&
    best.has('due') &&
    best.has('code') &&
    (best.has('returned') || best.has('state'))
  if (!isList) return null
  const taken = new Set([...best.values()].map(({ index }) => index))
  const others = headings.filter((heading, index) => !taken.has(index) && heading.trim() !== '')
  const parts = [...best].map(([part, { index }]) => [part, index] as const)
  return {
    places: Object.fromEntries(parts),
    headings: Object.fromEntries(parts.map(([part, index]) => [part, headings[index] ?? ''])),
    width: headings.length,
    least: headings.reduce((last, heading, index) => (heading.trim() === '' ? last : index + 1), 0),
    personal: others.filter(isPersonal),
    unused: others.filter((heading) => !isPersonal(heading)),
  }
}

/** Whether a heading stands over what tells persons, those of the office among them. */
function isPersonal(heading: string): boolean {
  const key = keyOf(heading)
  return asideOf(heading) === 'personal' || PERSONAL.some((word) => key.includes(word))
}

export type DossierState = keyof typeof STATE_WORDS

const STATES: ReadonlyMap<string, DossierState> = new Map(
  (Object.entries(STATE_WORDS) as [DossierState, readonly string[]][]).flatMap(([state, words]) =>
    words.map((word) => [keyOf(word), state] as const),
  ),
)

/** What the state of a dossier means; `null` where its words are not known. Never throws. */
export function dossierState(text: string): DossierState | null {
  return STATES.get(keyOf(text)) ?? null
}
