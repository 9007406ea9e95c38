import * as v from 'valibot'
import { groupBy } from '@/dataset/group'
import { largest, smallest } from '@/stats/extremes'

/** What stood on the screen of the room at an item of an agenda: from when on, and of which data. */
export type Shown = {
  /** ms since 1970. */
  readonly at: number
  /** The state of the package, as `stampOf` has it. */
  readonly stamp: string | null
  /** The sentence at the head of the slide, as it stood there. */
  readonly sentence: string
  /** What kind of figures it rests on, as its source line says; `''` where on none. */
  readonly kinds: string
}

const LONGEST = 2000
/** No item of a meeting says more than this; what was said first goes. */
const MOST = 100

const SHOWN: v.GenericSchema<unknown, Shown> = v.object({
  at: v.number(),
  stamp: v.nullable(v.string()),
  sentence: v.pipe(v.string(), v.maxLength(LONGEST)),
  kinds: v.pipe(v.string(), v.maxLength(LONGEST)),
})
export const SHOWN_LIST: v.GenericSchema<unknown, Shown[]> = v.array(SHOWN)

/** A list with what is shown now: once for each day and state of the package, the first time. */
export function withShown(list: readonly Shown[], now: Shown, dayOf: DayOf): readonly Shown[] {
  const isThere = list.some(
    ({ at, stamp, sentence }) =>
      sentence === now.sentence && stamp === now.stamp && dayOf(at) === dayOf(now.at),
  )
  return isThere
    ? list
    : [...list, { ...now, sentence: now.sentence.slice(0, LONGEST) }].slice(-MOST)
}

type DayOf = (at: number) => string

/** What was shown of one state of the package and of one kind of figures. */
type Block = Pick<Shown, 'stamp' | 'kinds'> & { readonly sentences: readonly string[] }

export type ShownRecord = {
  /** The first and the last moment at which something new came on the screen; `null`: never. */
  readonly span: readonly [number, number] | null
  /** Of each item the blocks in the order of time; none where it was not shown. */
  readonly items: readonly (readonly Block[])[]
}

/**
 * What was shown at the items of an agenda, on the last day on which any of them was: a rehearsal
 * the day before is no part of the meeting.
 */
export function shownRecord(lists: readonly (readonly Shown[])[], dayOf: DayOf): ShownRecord {
  const times = lists.flat().map(({ at }) => at)
  const last = times.length === 0 ? null : largest(times)
  const isOfDay = ({ at }: Pick<Shown, 'at'>): boolean => last !== null && dayOf(at) === dayOf(last)
  const first = smallest(times.filter((at) => isOfDay({ at })))
  return {
    span: last === null ? null : [first, last],
    items: lists.map((list) => {
      const inTime = [...list].filter(isOfDay).sort((a, b) => a.at - b.at)
      const blocks = groupBy(inTime, ({ stamp, kinds }) => JSON.stringify([stamp, kinds]))
      return [...blocks.values()].flatMap((shown): Block[] => {
        const [one] = shown
        if (!one) return []
        const sentences = [...new Set(shown.map(({ sentence }) => sentence))]
        return [{ stamp: one.stamp, kinds: one.kinds, sentences }]
      })
    }),
  }
}
