import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectTable } from '#tests/support/docsTable'
import { sharedBrowser } from '#tests/support/visit'

const { openPage, openSite } = sharedBrowser()

/** Looks at the server come every 300 ms in place of every minute. */
const OFTEN =
  'const every = window.setInterval; window.setInterval = (run, ms) => every(run, ms === 60000 ? 300 : ms)'
/** So many looks are well over, in ms. */
const LOOKS = 900

const half = (text: string): string =>
  text.slice(0, text.indexOf('\n', Math.floor(text.length / 2)) + 1)
const placeOf = (page: Page): string =>
  ['slide', 'part']
    .map((name) => new RegExp(`${name}=(\\d+)`).exec(page.url())?.[1] ?? '1')
    .join('.')

/** Whether no program has come for a while: looks at the data never end. Runs in the page. */
function hasPrograms(): boolean {
  const ends = performance
    .getEntriesByType('resource')
    .flatMap((each) => (each.name.includes('/assets/') ? [each.startTime + each.duration] : []))
  return performance.now() - Math.max(0, ...ends) > 1000
}

/** What went wrong while one fault lasted, and how many presses that was held against. */
type Tally = { presses: number; untrue: number; lost: number; stuck: number; white: number }

test('A whole meeting by the keys of a clicker, through every fault, has nothing false, lost, stuck or white.', async () => {
  const site = await openSite()
  const visit = await openPage(site, undefined, '/meeting', { initScript: OFTEN })
  const { page: room } = visit
  const stampOf = async (page: Page): Promise<string> =>
    /bản [0-9a-f]{8}/.exec(await page.locator('[data-source-line]').first().innerText())?.[0] ?? ''
  const notesOf = async (page: Page): Promise<Page> => {
    const [notes] = await Promise.all([
      page.context().waitForEvent('page'),
      page.keyboard.press('n'),
    ])
    await notes.locator('[data-slide]').first().waitFor()
    return notes
  }
  await visit.change(() => room.keyboard.press('F5'))
  // A meeting begins with its cover, then what it will speak of.
  await room.locator('[data-pane="cover"]').waitFor()
  await room.keyboard.press('PageDown')
  await room.locator('[data-pane="table"]').waitFor()
  await room.keyboard.press('PageDown')
  await expect.poll(() => placeOf(room)).toBe('1.1')
  const notes = await notesOf(room)
  const stamp = await stampOf(room)
  expect(stamp).not.toBe('')
  const typed: string[] = []
  const tallies = new Map<string, Tally>()
  const minutes = notes.getByRole('textbox', { name: 'Biên bản' })

  /** A press, every other time while the caret stands in the minutes, and what is seen after it. */
  const press = async (fault: string, key = 'PageDown'): Promise<void> => {
    const tally = tallies.get(fault) ?? { presses: 0, untrue: 0, lost: 0, stuck: 0, white: 0 }
    tallies.set(fault, tally)
    const before = placeOf(room)
    tally.presses += 1
    if (tally.presses % 2 === 0) {
      const word = `lời ${typed.length + 1}.`
      const held = await minutes.inputValue()
      await minutes.focus()
      await notes.keyboard.press('Control+End')
      await notes.keyboard.type(`${word} `)
      if (!(await minutes.inputValue()).startsWith(held)) tally.lost += 1
      typed.push(word)
      await notes.keyboard.press(key)
    } else await room.keyboard.press(key)
    await expect
      .poll(() => placeOf(room) !== before && placeOf(room) === placeOf(notes), { timeout: 5000 })
      .toBe(true)
      .catch(() => (tally.stuck += 1))
    const seen = await room.evaluate(() => ({
      headline: document.querySelector('[data-slide] h1')?.textContent ?? '',
      panes: document.querySelectorAll('[data-slide] [data-pane] *').length,
      alerts: document.querySelectorAll('[data-slide] [role="alert"]').length,
    }))
    if (seen.headline === '' || seen.panes === 0 || seen.alerts > 0) tally.white += 1
    if ((await stampOf(room)) !== stamp || (await stampOf(notes)) !== stamp) tally.untrue += 1
  }

  /** Goes on until an item of the agenda is shown, however many parts those before it have. */
  const walk = async (fault: string, item: number): Promise<void> => {
    for (let turn = 0; turn < 40 && Number(placeOf(room).split('.')[0]) < item; turn += 1)
      await press(fault)
  }

  await walk('none', 4)

  const other = await room.context().newPage()
  await other.goto(`${site.address}#/meeting?present=slide&meeting=unit~lap-vo&slide=1`)
  await other.locator('[data-slide]').waitFor()
  const otherNotes = await notesOf(other)
  await otherNotes.getByRole('textbox', { name: 'Biên bản' }).fill('Của phiên khác')
  await other.keyboard.press('End')
  await expect.poll(() => placeOf(otherNotes)).toBe(placeOf(other))
  const apart = placeOf(other)
  await walk('two agendas at once', 7)
  if (placeOf(other) !== apart || placeOf(otherNotes) !== apart)
    (tallies.get('two agendas at once') ?? expect.fail()).untrue += 1

  const whole = site.read('data/observations.csv')
  site.change('data/observations.csv', half)
  await room.waitForTimeout(LOOKS)
  await walk('half of a table is copied', 9)
  expect(await room.getByRole('button', { name: 'Dùng ngay' }).count()).toBe(0)
  site.change('data/observations.csv', whole)

  const place = placeOf(room)
  await visit.reload()
  await expect.poll(() => placeOf(room)).toBe(place)
  await walk('the window of the room is loaded again', 11)

  for (const page of [room, notes]) await page.waitForFunction(hasPrograms)
  await site.close()
  await room.waitForTimeout(LOOKS)
  await room.keyboard.press('c')
  await room.getByRole('alert').getByText('Máy chủ không trả lời').waitFor()
  await walk('the server is gone', 13)
  for (const key of ['PageUp', 'PageUp', 'PageDown']) await press('the server is gone', key)
  // A reload would be the end of it: the browser asks first.
  const asked = await room.evaluate(() => {
    const leaving = new Event('beforeunload', { cancelable: true })
    window.dispatchEvent(leaving)
    return leaving.defaultPrevented
  })
  expect(asked).toBe(true)
  expect(placeOf(other)).toBe(apart)
  expect([...tallies.values()].every(({ presses }) => presses >= 2)).toBe(true)

  // Every word is on the agenda it was said at, and on no other.
  await notes.keyboard.press('Escape')
  await visit.change(() => room.keyboard.press('Escape'))
  const said = (
    await room
      .getByRole('textbox', { name: 'Biên bản' })
      .evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value))
  ).join(' ')
  const lost = typed.filter((word) => !said.includes(word))
  expect(lost).toEqual([])
  expect(said).not.toContain('Của phiên khác')
  visit.forget(/ERR_CONNECTION_REFUSED/)

  for (const { untrue, lost: gone, stuck, white } of tallies.values())
    expect([untrue, gone, stuck, white]).toEqual([0, 0, 0, 0])
  // How many presses there are depends on how many parts the data make: that is not in the table.
  expectTable('docs/reliability.md', 'meeting', {
    columns: ['while', 'false#', 'lost#', 'stuck#', 'white#'],
    rows: [...tallies].map(([fault, { untrue, lost: gone, stuck, white }]) => [
      fault === 'none' ? 'nothing is amiss' : fault,
      untrue,
      gone,
      stuck,
      white,
    ]),
  })
})
