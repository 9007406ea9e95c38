import * as v from 'valibot'

/**
 * The value of a JSON text that has a shape; `null` where it is no JSON or of another shape. Never
 * throws.
 */
export function parseStored<T>(schema: v.GenericSchema<unknown, T>, text: string): T | null {
  const read = v.safeParse(schema, parsedJson(text))
  return read.success ? read.output : null
}

/** The value of a JSON text; `undefined` where it is none. Never throws. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
