import type { Page } from 'playwright-core'
import type { Visit } from './visit'

/**
 * Counts what a hand does: every press of a pointer that the page hears, and what no page hears of
 * (a choice in an open list, a file dropped) by `also`.
 */
export async function countClicks({ page }: Pick<Visit, 'page'>): Promise<{
  readonly count: () => Promise<number>
  readonly also: () => void
}> {
  let besides = 0
  await page.evaluate(() => {
    const counted = window as unknown as { presses?: number }
    counted.presses = 0
    document.addEventListener(
      'pointerdown',
      ({ isTrusted }) => {
        if (isTrusted) counted.presses = (counted.presses ?? 0) + 1
      },
      true,
    )
  })
  return {
    count: async () =>
      besides +
      (await page.evaluate(() => (window as unknown as { presses?: number }).presses ?? NaN)),
    also: () => {
      besides += 1
    },
  }
}

export type DroppedFile = { readonly name: string; readonly content: string | Uint8Array }

/** Drops files on the import, and waits until they are read. */
export async function dropFiles(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const data = await page.evaluateHandle(
    (list) => {
      const transfer = new DataTransfer()
      for (const { name, bytes } of list)
        transfer.items.add(new File([new Uint8Array(bytes)], name))
      return transfer
    },
    files.map(({ name, content }) => ({
      name,
      bytes: [...(typeof content === 'string' ? new TextEncoder().encode(content) : content)],
    })),
  )
  await page.locator('.screen-intake__dropZone').dispatchEvent('drop', { dataTransfer: data })
  await page.locator('.intake-report:not([aria-busy="true"])').waitFor()
}
