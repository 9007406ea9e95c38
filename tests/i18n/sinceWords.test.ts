import { describe, expect, test } from 'vitest'
import { sinceEn } from '@/i18n/catalogue/since.en'
import { sinceVi } from '@/i18n/catalogue/since.vi'
import { filesIn, isCode } from '#tests/architecture/source'

const ids = Object.keys(sinceVi) as (keyof typeof sinceVi)[]

describe('the words of what changed', () => {
  test('fill in the same names in both languages and have no empty text', () => {
    const namesOf = (text: string): string[] => [...new Set([...text.matchAll(/\{([^{}|]*)/g)].map(([, name = '']) => name))].sort()
    for (const id of ids) {
      expect(namesOf(sinceEn[id]), id).toEqual(namesOf(sinceVi[id]))
      expect(sinceVi[id].length > 0 && sinceEn[id].length > 0, id).toBe(true)
    }
    expect(Object.keys(sinceEn).sort()).toEqual([...ids].sort())
  })

  test('are all said somewhere', () => {
    const text = filesIn('src')
      .filter((file) => isCode(file) && !file.name.startsWith('src/i18n/catalogue/'))
      .map((file) => file.text)
      .join('\n')
    const composed = /^since\.(verdicts|shortcomings|models|directives|group|refused|head)\./
    expect(ids.filter((id) => !composed.test(id) && !text.includes(`'${id}'`))).toEqual([])
  })
})
