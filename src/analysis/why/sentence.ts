import type { Status } from '@/dataset/tables/observations'
import { count, inner, listOf, type Message } from '@/i18n/message'
import type { Headline, Phrase } from '@/analysis/sentence'
import { differenceFigure } from '@/analysis/findings/phrase'
import type { Ladder } from './view'
import './words'

/** A sentence names no more components than this. */
const MOST_NAMED = 3

type Told = Omit<Ladder, 'kind' | 'headline' | 'provenance'>

/**
 * The ladder in a sentence: how far the unit is from what it is held against, and at what most of
 * it is lost.
 */
export function ladderHeadline(ladder: Told, rests: readonly Status[] = []): Headline {
  return {
    phrases: [distance(ladder), ...most(ladder)].map((phrase): Phrase => ({ ...phrase, rests })),
    notes: [
      {
        id: 'ladder.note',
        values: { base: inner(ladder.base.name), unit: ladder.unit.short_name },
      },
      ...ladder.base.notes,
      ...lacking(ladder),
      ...alike(ladder),
    ],
  }
}

function distance({ unit, base, composite, start, end, decimals }: Told): Phrase {
  const by = Math.abs(end - start) / 10 ** decimals
  const names = { unit: unit.short_name, base: inner(base.name) }
  if (by === 0) return { tone: 'plain', message: { id: 'ladder.head.level', values: names } }
  const points = differenceFigure({ ...composite, decimals }, by)
  return {
    tone: 'plain',
    message: {
      id: end < start ? 'ladder.head.behind' : 'ladder.head.ahead',
      values: { ...names, points },
    },
  }
}

/** At what most is lost, or gained by a unit that is ahead. */
function most({ components, missing, unexplained, start, end }: Told): Phrase[] {
  const isBehind = end < start
  const aside = Math.abs(unexplained) + Math.abs(missing.ticks)
  if (aside * 2 > Math.abs(end - start))
    return [{ tone: 'plain', message: { id: 'ladder.head.unexplained' } }]
  const along = components.filter(({ ticks }) => (isBehind ? ticks < 0 : ticks > 0))
  const all = along.reduce((sum, { ticks }) => sum + Math.abs(ticks), 0)
  if (all === 0) return []
  let reached = 0
  let n = 0
  while (n < MOST_NAMED && reached * 2 < all) {
    reached += Math.abs(along[n]?.ticks ?? 0)
    n += 1
  }
  const named = along.slice(0, n).map(({ indicator }) => indicator.short_name)
  const isHalf = reached * 2 >= all
  const id = isBehind
    ? isHalf
      ? 'ladder.head.half'
      : 'ladder.head.most'
    : isHalf
      ? 'ladder.head.halfAhead'
      : 'ladder.head.mostAhead'
  return [
    {
      tone: isBehind ? 'alarm' : 'plain',
      message: { id, values: { indicators: listOf(named) } },
    },
  ]
}

/** Which components tell no unit from another. */
function alike({ alike: found }: Told): Message[] {
  if (found.length === 0) return []
  const names = listOf(found.map(({ short_name: name }) => name))
  return [{ id: 'ladder.alike', values: { n: count(found.length), indicators: names } }]
}

/** Which components have no figure, and on which side. */
function lacking({ unit, base, missing }: Told): Message[] {
  const among = (isOwn: boolean, isBase: boolean) => {
    const found = missing.parts.filter(
      (part) => (part.own.share === null) === isOwn && (part.base.share === null) === isBase,
    )
    const names = found.map(({ indicator }) => indicator.short_name)
    return found.length === 0 ? null : { n: count(found.length), indicators: listOf(names) }
  }
  const [both, own, theirs] = [among(true, true), among(true, false), among(false, true)]
  const said: Message[] = []
  if (both) said.push({ id: 'ladder.lack.both', values: both })
  if (own) said.push({ id: 'ladder.lack.own', values: { ...own, unit: unit.short_name } })
  if (theirs) said.push({ id: 'ladder.lack.base', values: { ...theirs, base: inner(base.name) } })
  return said
}
