/**
 * For the end of an exhaustive switch: a case that was forgotten does not compile. Throws if one
 * arrives all the same.
 */
export function never(value: never): never {
  throw new Error(`A case that nobody expected: ${JSON.stringify(value)}`)
}
