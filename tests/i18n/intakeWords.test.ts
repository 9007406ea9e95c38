import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { intakeEn } from '@/i18n/catalogue/intake.en'
import { intakeVi } from '@/i18n/catalogue/intake.vi'
import { createWords } from '@/i18n/translator'
import { fixOf, intakeText, type IntakeTextId } from '@/i18n/intakeWords'
import { ISSUE_CODES } from '@/dataset/issueCodes'

const [vi, en] = [createWords('vi'), createWords('en')]

it('The texts of the import have the same names in braces in both languages.', () => {
  const names = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort()
  for (const id of Object.keys(intakeVi) as IntakeTextId[]) expect(names(intakeEn[id]), id).toEqual(names(intakeVi[id]))
})

it('Counts are written as the language writes them, and plurals chosen.', () => {
  expect(intakeText(vi, 'file.made', { n: 12345 })).toBe('12.345 dòng của gói dữ liệu')
  expect(intakeText(en, 'file.made', { n: 1 })).toBe('1 row of the package')
  expect(intakeText(en, 'file.made', { n: 2 })).toBe('2 rows of the package')
})

it('A name out of a file is taken as it is, braces and all.', () => {
  expect(intakeText(vi, 'files.remove', { file: '{n} <b>$&' })).toBe('Bỏ tệp {n} <b>$&')
})

it.each(ISSUE_CODES)('There is a word on how to fix %s, or it needs none.', (code) => {
  expect(fixOf(code, 'vi') === '').toBe(fixOf(code, 'en') === '')
})

it('The import says every text that it has.', () => {
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('catalogue'))
    .map((name) => readFileSync(path.join('src', name), 'utf8'))
    .join('\n')
  const isSaid = (id: string): boolean => {
    const parts = id.split('.')
    return code.includes(`'${id}'`) || parts.slice(1).some((_, index) => code.includes(`\`${parts.slice(0, index + 1).join('.')}.\${`))
  }
  expect(Object.keys(intakeVi).filter((id) => !isSaid(id))).toEqual([])
})
