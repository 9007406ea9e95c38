import fc from 'fast-check'
import { expect, test } from 'vitest'
import { peerVerdict } from '@/stats/peers'
import { figure } from './arbitraries'

const PEERS = [1, 2, 3, 4, 5, 6, 7, 8, 9]

test('a difference beyond the scaled deviation of the peers counts, one of exactly that does not', () => {
  // The median is 5 and the scaled deviation 2 · 1.4826 = 2.9652.
  const against = (value: number) => peerVerdict({ value, reference: 5, peers: PEERS })
  expect([against(8), against(7.9652), against(7.9), against(5), against(2.0348), against(2)]).toEqual([
    'higher',
    'similar',
    'similar',
    'similar',
    'similar',
    'lower',
  ])
})

test('zero is a value', () => {
  expect(peerVerdict({ value: 0, reference: 5, peers: PEERS })).toBe('lower')
  expect(peerVerdict({ value: 5, reference: 0, peers: PEERS })).toBe('higher')
})

test('where most peers are equal any difference counts', () => {
  const peers = [5, 5, 5, 5, 9]
  expect(peerVerdict({ value: 9, reference: 5, peers })).toBe('higher')
  expect(peerVerdict({ value: 5, reference: 5, peers })).toBe('similar')
})

test('there is no verdict without a value, a reference or five peers', () => {
  expect(peerVerdict({ value: null, reference: 5, peers: PEERS })).toBeNull()
  expect(peerVerdict({ value: 5, reference: null, peers: PEERS })).toBeNull()
  expect(peerVerdict({ value: 5, reference: 5, peers: [1, 2, 3, 4, null] })).toBeNull()
  expect(peerVerdict({ value: 5, reference: 5, peers: [] })).toBeNull()
})

test('value and reference swapped give the opposite', () => {
  const opposite = { higher: 'lower', lower: 'higher', similar: 'similar' } as const
  fc.assert(
    fc.property(figure, figure, fc.array(figure, { minLength: 5 }), (a, b, peers) => {
      const there = peerVerdict({ value: a, reference: b, peers })
      expect(peerVerdict({ value: b, reference: a, peers })).toBe(there && opposite[there])
    }),
  )
})
