import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from '@/dataset/sha256'

test('is the hash of the standard’s own examples', () => {
  const of = (text: string): string => sha256(new TextEncoder().encode(text))
  expect(of('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test('agrees with another implementation, for any bytes and also within a larger buffer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat({ max: 9 }), (bytes, from) => {
      const part = bytes.subarray(from)
      expect(sha256(part)).toBe(createHash('sha256').update(part).digest('hex'))
    }),
  )
})
