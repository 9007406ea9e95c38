import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, nearest } from '@/dataset/text'

describe('foldText', () => {
  it('makes spellings of one name equal: composed or not, case, tone marks, đ, white space.', () => {
    const name = '  Thành  phố\u00a0Hồng Ngự – Đồng Tháp '
    expect(foldText(name)).toBe('thanh pho hong ngu – dong thap')
    expect(foldText(name.normalize('NFD').toUpperCase())).toBe(foldText(name))
  })
})

/** Edits between two texts by the plainest recursion. */
function naiveDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const replaced = naiveDistance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1)
  return Math.min(naiveDistance(a.slice(1), b) + 1, naiveDistance(a, b.slice(1)) + 1, replaced)
}

describe('nearest', () => {
  it('puts the nearest first, keeps so many as asked, and leaves out what is too far.', () => {
    const units = ['Lấp Vò', 'Lai Vung', 'Lấp Vòng', 'Tháp Mười']
    expect(nearest('lap vo', units)).toEqual(['Lấp Vò', 'Lấp Vòng'])
    expect(nearest('lap vo', units, 1)).toEqual(['Lấp Vò'])
    expect(nearest('', units)).toEqual([])
  })

  it('counts every letter, the first and the last too.', () => {
    expect(nearest('tan hong', ['tan hoxx', 'tan honx', 'xan honx'])).toEqual([
      'tan honx',
      'tan hoxx',
      'xan honx',
    ])
  })

  it('takes a text of 80 letters and none of 81.', () => {
    expect(nearest('a'.repeat(80), ['a'.repeat(79)])).toHaveLength(1)
    expect(nearest('a'.repeat(81), ['a'.repeat(80)])).toEqual([])
  })

  it('takes exactly those within a third of the letters, and at least one edit.', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(word, word, (text, other) => {
        const limit = Math.max(1, Math.floor(text.length / 3))
        expect(nearest(text, [other])).toEqual(naiveDistance(text, other) <= limit ? [other] : [])
      }),
      { numRuns: 60 },
    )
  })
})
