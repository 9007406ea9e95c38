import { issueText } from '@/i18n/issueText'
import { describe, expect, it } from 'vitest'
import { createWords } from '@/i18n/translator'
import { columnTitle, namedIssue, issueSentence, wordMeaning } from '@/import/issueNames'
import { issue } from '@/dataset/issue'

const words = createWords('vi')
const english = createWords('en')
const told = (of: Parameters<typeof issue>[0]): string => issueSentence(issue(of), words)

describe('issues to those who prepare data', () => {
  it('call a table by its title, with its code', () => {
    const expected = { kind: 'reference', table: 'indicators', suggestions: [] } as const
    expect(told({ code: 'reference/missing', file: 'a.csv', found: 'x', expected })).toContain(
      'một mã có trong bảng Chỉ số (indicators)',
    )
  })

  it('call words of a list by what they mean, and keep what the file says', () => {
    const values = ['illustrative', 'provisional', 'official']
    const said = told({
      code: 'cell/enum',
      file: 'a.csv',
      column: 'status',
      found: 'offical',
      expected: { kind: 'oneOf', values },
    })
    expect(said).toContain('Gặp: “offical”')
    expect(said).toContain('minh họa (illustrative), sơ bộ (provisional), chính thức (official)')
  })

  it('call a column by its title in the table that is meant', () => {
    expect(columnTitle('status', null)).toBe('Trạng thái số liệu (status)')
    expect(columnTitle('code', 'indicators')).not.toBe(columnTitle('code', 'units'))
    expect(columnTitle('unit_id + period', null)).toBe('Mã đơn vị (unit_id) + Kỳ (period)')
    expect(columnTitle('Đơn vị', null)).toBe('Đơn vị')
    expect(columnTitle('constructor', null)).toBe('constructor')
    expect(
      namedIssue(issue({ code: 'cell/type', file: 'data/directives.csv', column: 'status' }), words)
        .column,
    ).not.toBe('Trạng thái số liệu (status)')
  })

  it('leave what is no word of the package as it is', () => {
    const expected = { kind: 'oneOf', values: ['98,6', '98.6'] } as const
    const each = issue({ code: 'cell/type', file: 'a.csv', column: 'Số', found: '9.8.6', expected })
    expect(namedIssue(each, words)).toEqual(each)
    expect(wordMeaning('basis', 'toString', words)).toBeNull()
  })

  it('stay with the codes in English', () => {
    const each = issue({
      code: 'column/assumed',
      file: 'a.csv',
      column: 'basis',
      expected: { kind: 'text', text: 'self' },
    })
    expect(namedIssue(each, english)).toEqual(each)
    expect(namedIssue(each, words)).toMatchObject({
      column: 'Cơ sở (basis)',
      expected: { text: 'tự đánh giá (self)' },
    })
  })

  it('name a figure and write it as its language does', () => {
    const about = { unit: 'Lấp Vò', indicator: 'Hồ sơ đúng hạn', period: '2021-Q3', value: 86.43 }
    const expected = {
      kind: 'value',
      value: 84.5,
      tolerance: 0,
      at: { file: 'b.csv', row: 7 },
    } as const
    const each = {
      ...issue({
        code: 'observation/conflict',
        file: 'a.csv',
        row: 12,
        column: 'value',
        found: '86.43',
        expected,
      }),
      about,
    }
    expect(issueSentence(each, words)).toMatch(
      /^Lấp Vò · Hồ sơ đúng hạn · Quý III\/2021: .*Gặp: “86,43”\. Đang hiển thị: 84,5 \(b\.csv, dòng 7\)\.$/,
    )
    expect(issueSentence(each, english)).toMatch(/“86\.43”.*84\.5 \(b\.csv, row 7\)/)
  })
})

describe('what has nothing to show', () => {
  it('an empty file says so and what to do, and finds no blank cell', () => {
    const said = issueText(words, issue({ code: 'file/empty', file: 'a.csv', found: '' }))
    expect(said).toMatch(/^Tệp rỗng.*chép lại/)
    expect(said).not.toContain('Gặp')
  })

  it('a quotation mark and the end of a file are called so', () => {
    const at = (found: string, text: string): string =>
      issueText(
        words,
        issue({
          code: 'json/syntax',
          file: 'datapackage.json',
          found,
          expected: { kind: 'text', text },
        }),
      )
    expect(at('', '"')).toContain('Gặp: hết tệp. Cần: dấu ngoặc kép (").')
    expect(at('x', '')).toContain('Gặp: “x”. Cần: hết tệp.')
    expect(at(',', ', ]')).toContain('Cần: “, ]”.')
  })
})
