import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { held, moved, partAt, type Move } from '@/show/deck'
import { followed, subjectOf } from '@/show/follow'
import { actInField, actOf } from '@/show/keys'
import * as v from 'valibot'
import { SHOW_MESSAGE } from '@/show/sync'
import { changedScreen, formatAddress, parseAddress } from '@/screens/address'

const STEPS = [1, 3, 2]
const readTold = (value: unknown): unknown => {
  const read = v.safeParse(SHOW_MESSAGE, value)
  return read.success ? read.output : null
}
const show = { slides: 3, stepsOf: (slide: number) => STEPS[slide - 1] ?? 1 }
const pressed = (key: string, more: object = {}) => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  ...more,
})

describe('the way through a show', () => {
  it('goes over every step forth and back', () => {
    const forth = [{ slide: 1, step: 1 }]
    for (let turn = 0; turn < 8; turn += 1)
      forth.push(moved(forth.at(-1) ?? { slide: 1, step: 1 }, 'next', show))
    expect(forth.map(({ slide, step }) => `${slide}.${step}`)).toEqual([
      '1.1',
      '2.1',
      '2.2',
      '2.3',
      '3.1',
      '3.2',
      '3.2',
      '3.2',
      '3.2',
    ])
    expect(moved({ slide: 3, step: 1 }, 'previous', show)).toEqual({ slide: 2, step: 3 })
    expect(moved({ slide: 1, step: 1 }, 'previous', show)).toEqual({ slide: 1, step: 1 })
    expect(moved({ slide: 1, step: 1 }, 'last', show)).toEqual({ slide: 3, step: 2 })
    expect(moved({ slide: 3, step: 2 }, 'first', show)).toEqual({ slide: 1, step: 1 })
  })

  it('begins anew where it turns by itself', () => {
    expect(moved({ slide: 3, step: 2 }, 'next', { ...show, turns: true })).toEqual({
      slide: 1,
      step: 1,
    })
  })

  it('stays where a number is no slide’s', () => {
    expect(moved({ slide: 2, step: 2 }, { to: 3 }, show)).toEqual({ slide: 3, step: 1 })
    for (const to of [0, 4, 999])
      expect(moved({ slide: 2, step: 2 }, { to }, show)).toEqual({ slide: 2, step: 2 })
  })

  it('never leaves the show, whatever an address asks for', () => {
    const moves: fc.Arbitrary<Move> = fc.oneof(
      fc.constantFrom<Move>('next', 'previous', 'first', 'last'),
      fc.record({ to: fc.nat() }),
    )
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.array(moves), (slide, step, all) => {
        let at = held({ slide, step }, show.slides, show.stepsOf)
        for (const move of all) {
          at = moved(at, move, show)
          expect(at.slide).toBeGreaterThanOrEqual(1)
          expect(at.slide).toBeLessThanOrEqual(3)
          expect(at.step).toBeGreaterThanOrEqual(1)
          expect(at.step).toBeLessThanOrEqual(show.stepsOf(at.slide))
        }
      }),
    )
  })

  it('shows each part of a window at least once, in order, however many steps there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.nat({ max: 20 }), (parts, more) => {
        const steps = parts + more
        const seen = Array.from({ length: steps }, (_, index) => partAt(index + 1, steps, parts))
        expect(new Set(seen)).toEqual(
          new Set(Array.from({ length: parts }, (_, index) => index + 1)),
        )
        expect([...seen].sort((a, b) => a - b)).toEqual(seen)
      }),
    )
  })
})

describe('keys', () => {
  it.each([
    ['PageDown', { kind: 'move', move: 'next' }],
    ['PageUp', { kind: 'move', move: 'previous' }],
    ['ArrowRight', { kind: 'move', move: 'next' }],
    ['ArrowLeft', { kind: 'move', move: 'previous' }],
    [' ', { kind: 'move', move: 'next' }],
    ['Home', { kind: 'move', move: 'first' }],
    ['End', { kind: 'move', move: 'last' }],
    ['.', { kind: 'black' }],
    ['b', { kind: 'black' }],
    ['B', { kind: 'black' }],
    ['Escape', { kind: 'leave' }],
    ['7', { kind: 'digit', digit: '7' }],
  ])('%s', (key, act) => {
    expect(actOf(pressed(key), '', true)).toEqual(act)
  })

  it('go by their place where a layout has letters on the row of digits', () => {
    expect(actOf(pressed('ê', { code: 'Digit3' }), '', false)).toEqual({
      kind: 'digit',
      digit: '3',
    })
    expect(actOf(pressed('7', { code: 'Numpad7' }), '', false)).toEqual({
      kind: 'digit',
      digit: '7',
    })
    expect(actOf(pressed('Home', { code: 'Numpad7' }), '', false)).toEqual({
      kind: 'move',
      move: 'first',
    })
    expect(actOf(pressed('^', { code: 'Digit6', shiftKey: true }), '', false)).toBeNull()
    expect(actOf(pressed('3', { code: 'KeyX', shiftKey: true }), '', false)).toEqual({
      kind: 'digit',
      digit: '3',
    })
  })

  it('of a remote page while the caret stands in the minutes, and all else is text', () => {
    expect(actInField(pressed('PageDown'), false)).toEqual({ kind: 'move', move: 'next' })
    expect(actInField(pressed('PageUp'), true)).toEqual({ kind: 'move', move: 'previous' })
    expect(actInField(pressed('.'), true)).toEqual({ kind: 'black' })
    expect(actInField(pressed('.'), false)).toBeNull()
    expect(actInField(pressed('Escape'), false)).toEqual({ kind: 'leaveField' })
    for (const key of [
      'b',
      'B',
      ' ',
      'Enter',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      '3',
      'n',
      'f',
    ]) {
      expect(actInField(pressed(key), true), key).toBeNull()
    }
    expect(actInField(pressed('PageDown', { ctrlKey: true }), true)).toBeNull()
  })

  it('take a number with Enter', () => {
    expect(actOf(pressed('Enter'), '12', true)).toEqual({ kind: 'move', move: { to: 12 } })
  })

  it('held down do no more than pressed once, and leave the browser its own', () => {
    expect(actOf(pressed('PageDown', { repeat: true }), '', true)).toBeNull()
    expect(actOf(pressed('b', { ctrlKey: true }), '', true)).toBeNull()
    for (const key of ['constructor', '__proto__', 'toString', 'x'])
      expect(actOf(pressed(key), '', true)).toBeNull()
  })

  it('of a remote work where letters are switched off', () => {
    expect(actOf(pressed('b'), '', false)).toBeNull()
    expect(actOf(pressed('l'), '', false)).toBeNull()
    expect(actOf(pressed('.'), '', false)).toEqual({ kind: 'black' })
    expect(actOf(pressed('PageDown'), '', false)).toEqual({ kind: 'move', move: 'next' })
  })
})

describe('what windows tell each other', () => {
  it('is read back as it was told', () => {
    const of = '/meeting?meeting=a'
    const told = [
      { kind: 'hello', room: null },
      { kind: 'hello', room: 'w1' },
      { kind: 'taken', room: 'w1' },
      { kind: 'parts', slide: 2, parts: 3 },
      { kind: 'spot', spot: null },
      { kind: 'spot', spot: { of: ['a~b', 'pane matrix'], x: 0.5, y: 1, pointer: 'point' } },
      { kind: 'spot', spot: { of: ['pane line'], x: 0, y: 0.25, pointer: 'light' } },
      {
        kind: 'at',
        slide: 1,
        step: 2,
        isBlack: false,
        focus: ['a'],
        why: ['a', 'above'],
        stage: { width: 1920, height: 1080, ratio: 4, safe: 0.03 },
        fingerprint: 'ab',
      },
      {
        kind: 'at',
        slide: 1,
        step: 2,
        isBlack: true,
        focus: null,
        why: null,
        stage: null,
        fingerprint: null,
      },
      { kind: 'ask' },
      { kind: 'files', files: new Map([['units.csv', Uint8Array.of(1, 2)]]) },
    ]
    for (const each of told)
      expect(readTold(structuredClone({ of, ...each }))).toEqual({ of, ...each })
  })

  it('is nothing where it is not ours', () => {
    const strange = [
      null,
      1,
      'hello',
      [],
      {},
      { kind: 'at' },
      { kind: 'at', slide: -1, step: 1, isBlack: false },
      { kind: 'at', slide: 1.5, step: 1, isBlack: false },
      { kind: 'spot', spot: { of: ['a'], x: 2, y: 0, pointer: 'point' } },
      { kind: 'spot', spot: { of: ['a'], x: 0, y: 0, pointer: 'bomb' } },
      { kind: 'spot', spot: { of: [], x: 0, y: 0, pointer: 'point' } },
      { kind: 'spot', spot: { x: 0, y: 0, pointer: 'point' } },
      { kind: 'parts', slide: 1, parts: 1e9 },
      { kind: 'files', files: { 'units.csv': Uint8Array.of(1) } },
      { kind: 'files', files: new Map([['units.csv', 'text']]) },
    ]
    for (const each of strange) {
      expect(readTold(each)).toBeNull()
      expect(readTold(Object.assign({ of: '/overview' }, each))).toBeNull()
    }
    expect(readTold({ kind: 'ask' })).toBeNull()
    fc.assert(
      fc.property(
        fc.anything({ withMap: true, withTypedArray: true }),
        (value) => void readTold(value),
      ),
      { numRuns: 1000 },
    )
  })

  it('names the agenda or page that is shown, whatever its place and look', () => {
    const at = (query: string): string => subjectOf(parseAddress('/meeting', query))
    const plain = at('meeting=a&since=2021-Q2')
    expect(plain).toBe('/meeting?meeting=a&since=2021-Q2')
    expect(at('meeting=a&since=2021-Q2&present=notes&slide=3&part=2&theme=dark&room=6')).toBe(plain)
    expect(at('meeting=b&since=2021-Q2')).not.toBe(plain)
    const own = parseAddress('/meeting', 'meeting=b&present=notes&theme=dark&lang=en&since=2021-Q1')
    const led = changedScreen(own, followed(plain, own))
    expect(formatAddress(led)).toContain('/meeting?meeting=a')
    expect(led).toMatchObject({ since: '2021-Q2', present: 'notes', theme: 'dark', language: 'en' })
    const page = subjectOf(parseAddress('/indicators', 'indicator=x&chart=line'))
    expect(subjectOf(changedScreen(own, followed(page, own)))).toBe(page)
  })
})
