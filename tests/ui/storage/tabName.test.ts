import { expect, test } from 'vitest'
import { takeTabName } from '@/ui/storage/tabName'

/** The session storage of one window of a browser. */
function sessionOf(
  entries: Map<string, string> = new Map(),
): Parameters<typeof takeTabName>[0] & object {
  return {
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, text) => void entries.set(key, text),
    removeItem: (key) => void entries.delete(key),
  }
}

test('A window keeps its name over a reload; one that is duplicated gets another.', () => {
  const entries = new Map<string, string>()
  const first = takeTabName(sessionOf(entries), 'name', 'aaaaaaaaaaaa')
  const copy = takeTabName(sessionOf(new Map(entries)), 'name', 'bbbbbbbbbbbb')
  first.leave()
  const again = takeTabName(sessionOf(entries), 'name', 'cccccccccccc')
  expect([first.name, copy.name, again.name]).toEqual([
    'aaaaaaaaaaaa',
    'bbbbbbbbbbbb',
    'aaaaaaaaaaaa',
  ])
})

test('Where nothing can be kept, or something else stands there, the window has the name that was made.', () => {
  const forbidden = {
    ...sessionOf(),
    getItem: () => {
      throw new Error('no')
    },
  }
  expect(takeTabName(forbidden, 'name', 'aaaaaaaaaaaa').name).toBe('aaaaaaaaaaaa')
  expect(takeTabName(null, 'name', 'aaaaaaaaaaaa').name).toBe('aaaaaaaaaaaa')
  expect(takeTabName(sessionOf(new Map([['name', '<img>']])), 'name', 'aaaaaaaaaaaa').name).toBe(
    'aaaaaaaaaaaa',
  )
})
