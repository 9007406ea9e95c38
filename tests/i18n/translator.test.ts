import { issueText } from '@/i18n/issueText'
import { describe, expect, it } from 'vitest'
import type { PeriodId } from '@/dataset/period'
import { en, vi } from '#tests/support/words'
import { count, listOf } from '@/i18n/message'
import { CONVENTIONS } from '@/i18n/conventions'
import { createWords } from '@/i18n/translator'
import { ISSUE_CODES } from '@/dataset/issueCodes'
import { issue } from '@/dataset/issue'

const words = createWords('vi')
const english = createWords('en')

describe('figures', () => {
  it('are written as Vietnamese writes them', () => {
    expect(words.number(1234.5, 1)).toBe('1.234,5')
    expect(words.value(98.6, 'percent', 1)).toBe('98,6\u00a0%')
    expect(words.value(86.42, 'score', 2)).toBe('86,42 điểm')
    expect(words.number(-0.37, 2)).toBe('\u22120,37')
    expect(words.date('2021-10-27')).toBe('27/10/2021')
  })

  it('are written as English writes them', () => {
    expect(english.number(1234.5, 1)).toBe('1,234.5')
    expect(english.value(98.6, 'percent', 1)).toBe('98.6%')
    expect(english.date('2021-10-27')).toBe('27/10/2021')
  })

  it.each(['vi', 'en'] as const)('are dated as `Intl` dates them: %s', (language) => {
    const dates = new Intl.DateTimeFormat(CONVENTIONS[language].locale, {
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      timeZone: 'UTC',
    })
    for (let day = Date.UTC(1976, 1, 28); day < Date.UTC(2032, 0); day += 5 * 86_400_000) {
      const iso = new Date(day).toISOString().slice(0, 10)
      expect({ vi: words, en: english }[language].date(iso)).toBe(dates.format(day))
    }
  })

  it.each([
    ['2021', 'Năm 2021'],
    ['2021-H1', '6 tháng đầu năm 2021'],
    ['2021-H2', '6 tháng cuối năm 2021'],
    ['2021-Q3', 'Quý III/2021'],
    ['2021-09', 'Tháng 9/2021'],
    ['2021-9M', '9 tháng đầu năm 2021'],
  ])('name the period %s as %s', (period, name) => {
    expect(words.period(period as PeriodId)).toBe(name)
  })
})

describe('texts', () => {
  it('are filled in, lists joined and plurals chosen', () => {
    expect(english.text('badge.errors', { n: count(1) })).toBe('1 data error')
    expect(english.text('badge.errors', { n: count(2) })).toBe('2 data errors')
    expect(words.text('headline.noModel', { units: listOf(['A', 'B', 'C']) })).toBe(
      'A, B và C chưa có sáng kiến, mô hình hay',
    )
  })

  it('take a name out of the data as it is, braces and all', () => {
    expect(words.text('profile.title', { unit: '{n} <b>' })).toBe('Hồ sơ {n} <b>')
  })

  it('have the same names in braces in both languages', () => {
    const names = (text: string): string[] =>
      [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort()
    // A quarter is III in Vietnamese and 3 in English; both are given to either text.
    const compared = (Object.keys(vi) as (keyof typeof vi)[]).filter(
      (id) => id !== 'period.quarter',
    )
    for (const id of compared) expect(names(en[id]), id).toEqual(names(vi[id]))
  })

  it('sort as the Vietnamese alphabet does', () => {
    expect(['Ô', 'D', 'Ă', 'O', 'A', 'Đ'].sort(words.compare)).toEqual([
      'A',
      'Ă',
      'D',
      'Đ',
      'O',
      'Ô',
    ])
  })
})

describe('issues', () => {
  it.each(ISSUE_CODES)('say what %s means, in both languages', (code) => {
    const each = issue({ code, file: 'a.csv' })
    expect(issueText(words, each).length).toBeGreaterThan(5)
    expect(issueText(english, each).length).toBeGreaterThan(5)
    expect(issueText(words, each)).not.toBe(issueText(english, each))
  })

  it('tell what was found and what was expected', () => {
    const each = issue({
      code: 'cell/type',
      file: 'a.csv',
      row: 3,
      column: 'value',
      found: '98,6',
      expected: { kind: 'type', type: 'number' },
    })
    expect(issueText(words, each)).toBe(
      'Giá trị không đúng kiểu. Gặp: “98,6”. Cần: một số, dấu thập phân là dấu chấm, ví dụ 98.6.',
    )
  })

  it('make control characters visible and harmless', () => {
    const each = issue({ code: 'cell/type', file: 'a.csv', found: 'a\u0000\u202eb' })
    expect(issueText(words, each)).toContain('a\\u0000\\u202eb')
  })
})
