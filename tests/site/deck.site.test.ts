import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { shippedItems } from '#tests/support/deckOf'
import { officeParts, packageFaults, textsOf } from '#tests/support/officeFile'
import { HALL, sharedBrowser } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

test('A meeting leaves as a notice of its conclusions, and as a deck whose program comes when asked for, which says how far it is and can be stopped.', async () => {
  const site = await openSite()
  const { page } = await openPage(site, HALL, '/meeting')
  const programs = (): Promise<readonly string[]> =>
    page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  const isDeck = (name: string): boolean => name.includes('saveDeck')
  const deck = page.locator('[data-save-deck]')
  await deck.waitFor()
  await page.getByRole('textbox', { name: 'Biên bản' }).first().fill('Giao Lấp Vò báo cáo')
  expect((await programs()).filter(isDeck)).toEqual([])
  const started = Date.now()
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    deck.getByRole('button', { name: 'Lưu PowerPoint 16:9' }).click(),
  ])
  const parts = officeParts(await readFile(await saved.path()))
  expect(Date.now() - started).toBeLessThan(10_000)
  expect((await programs()).some(isDeck)).toBe(true)
  expect(saved.suggestedFilename()).toMatch(/^[a-z0-9-]+\.pptx$/)
  expect(packageFaults(parts)).toEqual([])
  const numbers = [...parts].flatMap(([path, xml]) =>
    /^ppt\/slides\/[^/]+$/.test(path) ? [textsOf(xml).at(-1)] : [],
  )
  const of = shippedItems().length
  const paged = numbers.filter((each) => /^\d+\/\d+$/.test(each ?? ''))
  expect(new Set(paged)).toEqual(new Set(Array.from({ length: of }, (_, at) => `${at + 1}/${of}`)))
  // As the show does, it opens with a cover and what will be spoken of, and closes with the minutes.
  const slide = (n: number): string =>
    textsOf(parts.get(`ppt/slides/slide${n}.xml`) ?? '').join(' ')
  expect(slide(1)).toContain(`${of} nội dung`)
  expect(slide(numbers.length)).toContain('Giao Lấp Vò báo cáo')

  const [notice] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Thông báo kết luận (Word)' }).click(),
  ])
  const word = officeParts(await readFile(await notice.path()))
  expect(packageFaults(word)).toEqual([])
  expect(textsOf(word.get('word/document.xml') ?? '')).toContain('THÔNG BÁO')

  let wasSaved = false
  page.on('download', () => (wasSaved = true))
  // Held up where it counts, so that there is a moment to stop it in.
  await page.evaluate(() => {
    const later = window.setTimeout
    window.setTimeout = ((run: () => void, ms?: number) =>
      later(run, ms === 0 ? 200 : ms)) as typeof window.setTimeout
  })
  await deck.getByRole('button', { name: 'Lưu PowerPoint 4:3' }).click()
  await expect.poll(async () => deck.getByRole('status').innerText()).toMatch(/\d+\/\d+ mục/)
  await deck.getByRole('button', { name: 'Dừng' }).click()
  await deck.getByRole('status').waitFor({ state: 'detached' })
  expect(await deck.getByRole('button').count()).toBe(2)
  expect(wasSaved).toBe(false)
})
