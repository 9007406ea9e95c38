import { paramOf, type ScreenChange, type ScreenState } from '@/address/screen'

/**
 * What a room asks in between, of whatever stands on the slide: what got better or worse, what was
 * asked of the units and what came of it, whom to learn from.
 */
export const ASIDES = ['moved', 'requests', 'learning'] as const
export type Aside = (typeof ASIDES)[number]

const SHOWN: { readonly [A in Aside]: ScreenChange } = {
  moved: { page: 'overview', moved: true },
  requests: { page: 'directives' },
  learning: { page: 'learning' },
}

/**
 * What leads a show from an item to the answer to what is asked in between: as a show of that page
 * alone, in the period and with the units of the item. `shown`: the state of the item.
 */
export function asideOf(about: Aside, shown: ScreenState): ScreenChange {
  const { period, level, scope, focus } = shown
  const place = { slide: null, part: null, why: null, versus: null, since: null }
  const unit = about === 'learning' ? { unit: paramOf(shown, 'unit') } : {}
  return { ...SHOWN[about], ...unit, period, level, scope, focus, ...place }
}

/** What leads a show back to where something was asked. */
export function backTo(asked: ScreenState): ScreenChange {
  const { page, params, ...common } = asked
  return { ...common, page: page ?? undefined, ...params }
}
