import type { AnyPages, AnyState } from './format'
import { usualOf, type AnyCodec } from './param'
import { LOOK, SUBJECT, type Common } from './screen'

/**
 * A screen with some things changed. A page that is named starts as usual; what all screens share
 * stays, but for `why`, which stands over the page it was asked on. Parameters that the page does not have are passed over: a change may be meant for whatever
 * page is shown.
 */
export function changed(
  pages: AnyPages,
  state: Common & AnyState,
  change: Readonly<Record<string, unknown>>,
): Common & AnyState {
  const page = typeof change['page'] === 'string' ? change['page'] : state.page
  const codec = page === null ? {} : (pages[page]?.params ?? {})
  const held = change['page'] === undefined ? state.params : usualOf(codec)
  const common = { ...state, ...pick(change, { ...SUBJECT, ...LOOK }) }
  if (change['page'] !== undefined && change['why'] === undefined) common.why = null
  return { ...common, page, params: { ...held, ...pick(change, codec) } }
}

function pick(change: Readonly<Record<string, unknown>>, codec: AnyCodec): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(change).filter(
      ([name, value]) => value !== undefined && Object.hasOwn(codec, name),
    ),
  )
}
