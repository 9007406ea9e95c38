import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Fingerprint, fingerprintOf } from '@/dataset/fingerprint'

const ofBytes = (...files: readonly Uint8Array[]): string => {
  const fingerprint = new Fingerprint()
  for (const file of files) fingerprint.addBytes(file)
  return fingerprint.toString()
}

test('a fingerprint is 14 hexadecimal digits, the same for the same content', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      expect(ofBytes(bytes)).toMatch(/^[0-9a-f]{14}$/)
      expect(ofBytes(Uint8Array.from(bytes))).toBe(ofBytes(bytes))
    }),
  )
})

test('one byte more, less or other makes another fingerprint, wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 50 }),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (bytes, place, by) => {
        const index = place % bytes.length
        const other = Uint8Array.from(bytes)
        other[index] = (bytes[index] ?? 0) ^ by
        const prints = [bytes, other, bytes.slice(0, -1), Uint8Array.from([...bytes, 0])].map(
          (each) => ofBytes(each),
        )
        expect(new Set(prints).size).toBe(4)
      },
    ),
  )
})

test('a part of a larger buffer has the fingerprint of its own bytes', () => {
  const whole = Uint8Array.from({ length: 40 }, (_, index) => index)
  expect(ofBytes(whole.subarray(3, 20))).toBe(ofBytes(whole.slice(3, 20)))
})

test('where one file ends and the next begins makes a difference', () => {
  expect(ofBytes(Uint8Array.of(1, 2, 3, 4), Uint8Array.of(5))).not.toBe(
    ofBytes(Uint8Array.of(1, 2, 3), Uint8Array.of(4, 5)),
  )
})

test('the fingerprint of a text is that of the published function (cyrb53 of bryc, seed 0)', () => {
  expect(fingerprintOf('a')).toBe((7_929_297_801_672_961).toString(16).padStart(14, '0'))
  expect(fingerprintOf('revenge')).toBe((4_051_478_007_546_757).toString(16).padStart(14, '0'))
})
