/**
 * Every English text by its id, in the built page: `build/vitePlugins.mjs` takes them out of the
 * files of words and puts them here, so that the first screen carries one language. Elsewhere it is
 * empty, for there the files of words have both.
 */
export const english: Readonly<Record<string, string>> = {}
