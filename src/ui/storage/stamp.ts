import * as v from 'valibot'

/** The latest moment that a `Date` can hold, in ms since 1970. */
const LATEST = 8.64e15

/** A moment out of what was stored: whole ms since 1970. */
export const STAMP = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LATEST))
