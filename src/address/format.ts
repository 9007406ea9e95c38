import type { AnyCodec } from './param'
import { LOOK, SUBJECT } from './screen'

/** Whatever pages there are, each with its codec; the first is where one begins. */
export type AnyPages = Readonly<Record<string, { readonly params: AnyCodec }>>

/** A state of one of them. */
export type AnyState = { readonly page: string | null; readonly params: object }

/**
 * The address of a state, `/page?name=value`, with nothing in it that is usual. The inverse of
 * `parseScreen`.
 */
export function formatScreen(pages: AnyPages, state: AnyState): string {
  const { page, params } = state
  const query = [
    ...written(SUBJECT, state),
    ...written(pages[page ?? '']?.params ?? {}, params),
    ...written(LOOK, state),
  ].join('&')
  return `/${page ?? Object.keys(pages)[0] ?? ''}${query === '' ? '' : `?${query}`}`
}

function written(codec: AnyCodec, values: object): string[] {
  return Object.entries(codec).flatMap(([name, param]) => {
    const value = (values as Readonly<Record<string, unknown>>)[name]
    if (value === undefined || value === param.usual) return []
    return [`${param.as ?? name}=${encodeURIComponent(param.format(value)).replaceAll('%2C', ',')}`]
  })
}
