import type { Page } from 'playwright-core'

/**
 * Whether a text stands on the screen as it is, without scrolling: in an element that is drawn,
 * within the window, and not covered or cut off at its middle. Runs of white space count as one
 * space; case counts.
 */
export async function isOnScreen(page: Page, text: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const plain = (value: string | null): string => (value ?? '').replace(/\s+/g, ' ').trim()
    const holds = (element: Element): boolean => plain(element.textContent).includes(wanted)
    const isInSight = (element: Element): boolean => {
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect()
      if (
        width === 0 ||
        height === 0 ||
        left < 0 ||
        top < 0 ||
        right > window.innerWidth + 1 ||
        bottom > window.innerHeight + 1
      )
        return false
      const { visibility, clipPath } = getComputedStyle(element)
      if (visibility !== 'visible' || clipPath === 'inset(50%)') return false
      const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      return at !== null && (element.contains(at) || at.contains(element))
    }
    const innermost = (element: Element): Element[] => {
      const inside = [...element.children].filter(holds)
      return inside.length === 0 ? [element] : inside.flatMap(innermost)
    }
    return holds(document.body) && innermost(document.body).some(isInSight)
  }, text.replace(/\s+/g, ' ').trim())
}

/**
 * What axe finds wrong with the page as it is, in words. The page is opened with `axe.source` as
 * its first script.
 */
export async function axeFaults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    type Fault = { id: string; help: string; nodes: { target: unknown; failureSummary?: string }[] }
    const { axe } = window as unknown as {
      axe: { run: (root: Document, options: object) => Promise<{ violations: Fault[] }> }
    }
    const { violations } = await axe.run(document, { resultTypes: ['violations'], preload: false })
    return violations.flatMap(({ id, help, nodes }) =>
      nodes
        .slice(0, 3)
        .map(
          ({ target, failureSummary = '' }) =>
            `${id} (${help}): ${JSON.stringify(target)} ${failureSummary.slice(0, 200)}`,
        ),
    )
  })
}

/**
 * Waits until the page of the address is the one shown: until its program has come the one before
 * stays.
 */
export async function arrived(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const name = /^#\/([a-z]+)/.exec(window.location.hash)?.[1]
    return document.querySelector(`[data-page="${name}"]`) !== null
  })
}
