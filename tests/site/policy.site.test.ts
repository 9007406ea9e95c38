import { expect, test } from 'vitest'
import { expectTable } from '#tests/support/docsTable'
import { HALL, sharedBrowser } from '#tests/support/visit'

const { comeTo } = sharedBrowser()

/**
 * What a payload that got into the page would try, each as a body of a function that runs in it.
 */
const TRIES: Readonly<Record<string, string>> = {
  'markup from a text': `document.body.innerHTML = '<img src=x onerror="window.ran = true">'`,
  'markup beside an element': `document.body.insertAdjacentHTML('beforeend', '<b>x</b>')`,
  'a program from a text': `setTimeout('window.ran = true')`,
  'a program from elsewhere': `const s = document.createElement('script'); s.src = 'https://example.org/a.js'; document.head.append(s)`,
  'a program of data': `const s = document.createElement('script'); s.src = 'data:text/javascript,window.ran=true'; document.head.append(s)`,
  'a worker that is not ours': `new Worker('data/observations.csv')`,
  'a worker of a blob': `new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))`,
  'a base for every address': `const b = document.createElement('base'); b.href = 'https://example.org/'; document.head.append(b); throw document.baseURI.includes('example') ? null : new Error('kept')`,
}

const refusals = new Map<string, boolean>()

test.each(Object.entries(TRIES))('The policy of the page keeps out %s.', async (name, attempt) => {
  // One page for all: what is refused leaves nothing behind, and what is not fails the rest too.
  const visit = await comeTo(HALL, '/overview')
  // The driver of the browser runs the attempt, as a payload that got in would, and its effect
  // meets the policy.
  const result = await visit.page
    .evaluate(`(() => { ${attempt} })()`)
    .then(() => 'done')
    .catch(() => 'refused')
  await visit.page.waitForTimeout(100)
  const ran = await visit.page.evaluate(() => 'ran' in window)
  const refused = visit.forget(
    /Content Security Policy|TrustedHTML|Trusted|asked another origin|No text of this site|No program/,
  )
  refusals.set(name, !ran && (result === 'refused' || refused > 0))
  expect({ ran, isRefused: result === 'refused' || refused > 0 }).toEqual({
    ran: false,
    isRefused: true,
  })
})

test('What was tried stands in the document.', () => {
  expectTable('docs/reliability.md', 'policy', {
    columns: ['what a payload in the page tries', 'comes to be'],
    rows: Object.keys(TRIES).map((name) => [name, refusals.get(name) === true ? 'refused' : 'yes']),
  })
})
