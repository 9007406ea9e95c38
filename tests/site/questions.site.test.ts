import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DESK, HALL, sharedBrowser, type Visit } from '#tests/support/visit'

const { comeTo, openPage, openSite } = sharedBrowser()

/** Something that a hand does: its name for the list, and how. */
type Press = readonly [name: string, act: (page: Page) => Promise<unknown>]
type Question = {
  readonly asked: string
  readonly presses: readonly Press[]
  /** Where the answer stands, and what it says. */
  readonly answer: readonly [place: string, said: RegExp]
}

const tab = (name: string): Press => [
  `the tab ${name}`,
  (page) => page.getByRole('link', { name, exact: true }).click(),
]
const key = (name: string): Press => [`the key ${name}`, (page) => page.keyboard.press(name)]
const row = (page: Page) => page.locator('tr', { hasText: 'Lấp Vò' }).first()
const score: Press = [
  'the score of the unit',
  (page) => row(page).getByText('77,78', { exact: true }).click(),
]

const HEADLINE = '.ui-headline__headline, .slides-slide__slideHeadline, h1'
const WHY = /^Lấp Vò kém toàn tỉnh 6,06 điểm/
const WORST_AT = /mất nhiều nhất ở Mức hài lòng, Hồ sơ đúng hạn/
const LEARN = /^Lấp Vò nên hỏi Châu Thành/
const ASKED = /^7 kiến nghị .*chưa rõ tiến độ thực hiện/
const MOVED = /tốt lên.*xấu đi|xấu đi.*tốt lên/

/** At the desk within two presses from the overview. */
const DESK_QUESTIONS: readonly Question[] = [
  { asked: 'worst', presses: [], answer: [HEADLINE, /Lấp Vò xếp cuối\./] },
  { asked: 'at what', presses: [score], answer: [HEADLINE, WORST_AT] },
  {
    asked: 'better or worse',
    presses: [
      [
        'better or worse than the period before',
        (page) => page.getByRole('button', { name: /^Tốt lên, xấu đi/ }).click(),
      ],
    ],
    answer: [HEADLINE, MOVED],
  },
  { asked: 'asked and done', presses: [tab('Kiến nghị')], answer: [HEADLINE, ASKED] },
  { asked: 'from whom to learn', presses: [tab('Học tập')], answer: [HEADLINE, LEARN] },
  { asked: 'real or not', presses: [], answer: ['header', /10 sự thật\s*107 số minh họa/] },
  { asked: 'why last', presses: [score], answer: [HEADLINE, WHY] },
]

/** In the room at most one press from the slide of the overview. */
const ROOM_QUESTIONS: readonly Question[] = [
  { asked: 'worst', presses: [], answer: ['tbody tr:last-of-type', /^\s*12\s*Lấp Vò/] },
  { asked: 'at what', presses: [], answer: ['tbody tr:last-of-type', /92,4 89,8 39,6 24,9 90/] },
  { asked: 'better or worse', presses: [key('t')], answer: [HEADLINE, MOVED] },
  { asked: 'asked and done', presses: [key('k')], answer: [HEADLINE, ASKED] },
  { asked: 'from whom to learn', presses: [key('h')], answer: [HEADLINE, LEARN] },
  { asked: 'real or not', presses: [], answer: ['[data-slide]', /10 sự thật và 107 số minh họa/] },
  { asked: 'why last', presses: [score], answer: [HEADLINE, WHY] },
]

/** Does the presses of a question and reads its answer. */
async function answerOf({ page, change }: Visit, { presses, answer: [place] }: Question) {
  for (const [, act] of presses) await change(() => act(page))
  return (await page.locator(place).first().innerText()).replace(/\s+/g, ' ')
}

test('At the desk each question of a director is answered within two presses from the overview.', async () => {
  for (const question of DESK_QUESTIONS) {
    expect(question.presses.length).toBeLessThanOrEqual(2)
    const visit = await comeTo(DESK, '/overview')
    expect.soft(await answerOf(visit, question), question.asked).toMatch(question.answer[1])
  }
})

test('In the room each is answered by at most one press, which every window of the show follows, and Escape leads back.', async () => {
  const visit = await openPage(
    await openSite(),
    HALL,
    '/meeting?meeting=2021-10-27&present=slide&slide=1',
  )
  const { page } = visit
  await page.locator('tbody tr').first().waitFor()
  const [remote] = await Promise.all([
    page.context().waitForEvent('page'),
    page.keyboard.press('c'),
  ])
  const start = visit.address()
  for (const question of ROOM_QUESTIONS) {
    expect(question.presses.length).toBeLessThanOrEqual(1)
    expect.soft(await answerOf(visit, question), question.asked).toMatch(question.answer[1])
    const said = await page.locator('h1').first().innerText()
    await expect.poll(() => remote.locator('h1').first().innerText()).toBe(said)
    if (question.presses.length > 0) await visit.change(() => page.keyboard.press('Escape'))
    expect.soft(visit.address(), question.asked).toBe(start)
  }
  // What is asked in between ends at both of its ends too, and the agenda goes on.
  for (const back of ['PageUp', 'End', 'PageDown']) {
    await visit.change(() => page.keyboard.press(back === 'PageUp' ? 'k' : 'h'))
    if (back === 'End') continue
    for (let turned = 0; turned < 9 && visit.address() !== start; turned += 1)
      await visit.change(() => page.keyboard.press(back))
    expect(visit.address()).toBe(start)
  }
  await remote.close()
})
