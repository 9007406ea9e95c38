import { expect, it } from 'vitest'
import { ISSUE_CODES } from '@/dataset/issueCodes'
import { createWords } from '@/i18n/translator'
import { fixOf } from '@/import/problems'

const [vi, en] = [createWords('vi'), createWords('en')]

it.each(ISSUE_CODES)('There is a word on how to fix %s, or it needs none.', (code) => {
  expect(fixOf(code, vi) === '').toBe(fixOf(code, en) === '')
})

it('Counts are written as the language writes them, and plurals chosen.', () => {
  expect(vi.text('file.made', { n: 12345 })).toBe('12.345 dòng của bộ số liệu')
  expect(en.text('file.made', { n: 1 })).toBe('1 row of the package')
  expect(en.text('file.made', { n: 2 })).toBe('2 rows of the package')
})

it('A name out of a file is taken as it is, braces and all.', () => {
  expect(vi.text('files.remove', { file: '{n} <b>$&' })).toBe('Bỏ tệp {n} <b>$&')
})
