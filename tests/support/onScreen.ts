import axe from 'axe-core'
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

/** What axe finds wrong with the page as it is, or with a part of it, in words. */
export async function axeFaults(page: Page, within = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const found = await page.evaluate(async (root) => {
    type Fault = { id: string; help: string; nodes: { target: unknown; failureSummary?: string }[] }
    const { axe: tester } = window as unknown as {
      axe: {
        run: (root: string, options: object) => Promise<{ passes: unknown[]; violations: Fault[] }>
      }
    }
    const { passes, violations } = await tester.run(root, {
      resultTypes: ['violations'],
      preload: false,
    })
    const words = violations.flatMap(({ id, help, nodes }) =>
      nodes
        .slice(0, 3)
        .map(
          ({ target, failureSummary = '' }) =>
            `${id} (${help}): ${JSON.stringify(target)} ${failureSummary.replaceAll(/\s+/g, ' ').slice(0, 200)}`,
        ),
    )
    return { passes: passes.length, words }
  }, within)
  // Where nothing was looked at, nothing is found.
  if (found.passes <= 3) throw new Error(`axe looked at nothing of ${within}`)
  return found.words
}
