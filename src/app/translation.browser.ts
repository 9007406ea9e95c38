import { useSyncExternalStore } from 'react'

/**
 * A browser that translates a page puts each text into elements of its own, behind the back of what
 * has drawn it. The page says `translate="no"`; where it is translated all the same, what is drawn
 * must neither fail nor keep a sentence that is no longer true. So a piece that was wrapped is
 * taken out or found with its wrapping, and a screen is drawn anew as a whole at each change
 * (`useIsTranslated`).
 */
let isTranslated = false
const listeners = new Set<() => void>()

/** Makes the page ready to be translated. Called once, before anything is drawn. */
export function surviveTranslation(): void {
  const removeChild = Reflect.get(Node.prototype, 'removeChild')
  const insertBefore = Reflect.get(Node.prototype, 'insertBefore')
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return removeChild.call(this, child) as T
    const wrapping = wrappingOf(child, this)
    if (wrapping !== null) removeChild.call(this, wrapping)
    return child
  }
  Node.prototype.insertBefore = function <T extends Node>(
    this: Node,
    node: T,
    before: Node | null,
  ): T {
    const place = before === null || before.parentNode === this ? before : wrappingOf(before, this)
    return insertBefore.call(this, node, place) as T
  }
  new MutationObserver((changes, observer) => {
    const isWrapped = changes.some(({ addedNodes }) =>
      [...addedNodes].some(({ nodeName }) => nodeName === 'FONT'),
    )
    if (!isWrapped) return
    observer.disconnect()
    isTranslated = true
    for (const listener of listeners) listener()
  }).observe(document.documentElement, { childList: true, subtree: true })
}

/** The child of `parent` in which `node` lies; `null` where it lies elsewhere. */
function wrappingOf(node: Node, parent: Node): Node | null {
  let at: Node | null = node
  while (at !== null && at.parentNode !== parent) at = at.parentNode
  return at
}

/** Whether the browser has translated this page. */
export function useIsTranslated(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => isTranslated,
    () => false,
  )
}
