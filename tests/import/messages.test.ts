import { describe, expect, test } from 'vitest'
import { createWords } from '@/i18n/translator'
import { issueSentence } from '@/import/issueNames'
import { fixOf } from '@/import/problems'
import { takeCase, writtenAs } from './written'

const words = createWords('vi')
const HEAD = ['Đơn vị', 'Chỉ số', 'Kỳ', 'Giá trị']
const row = (unit: string, value: string): string[] => [
  unit,
  'Tỷ lệ hồ sơ đúng hạn',
  'Quý III/2021',
  value,
]

/** What is told of a table, by code: where, and the sentence an officer reads. */
async function toldOf(rows: string[][]) {
  const [[file, content] = ['', '']] = writtenAs([HEAD, ...rows])
  const { problems, figures } = await takeCase(file, content)
  return {
    figures,
    told: problems
      .filter(({ severity, code }) => severity !== 'info' && code !== 'column/assumed')
      .map((each) => ({
        at: [each.code, each.row, each.column],
        says: `${issueSentence(each, words)} ${fixOf(each.code, words)}`,
      })),
  }
}

/** Words of the program that no officer knows. */
const INTERNAL = /unit_id|indicator_id|\+ period|basis|source_id|windows-|asWritten|OLE|khóa/

describe('what an officer reads', () => {
  test('the same row twice names the earlier row, in words of the office', async () => {
    const { told, figures } = await toldOf([
      row('Huyện Lấp Vò', '97.5'),
      row('Huyện Lấp Vò', '97.5'),
    ])
    expect(figures).toHaveLength(1)
    expect(told.map(({ at }) => at)).toEqual([['figure/repeated', 3, 'Giá trị']])
    expect(told[0]?.says).toMatch(/97\.5.*dòng 2.*bỏ dòng thừa/s)
    expect(told[0]?.says).not.toMatch(INTERNAL)
  })

  test('two values for one cell give both, and where the other stands', async () => {
    const { told, figures } = await toldOf([
      row('Huyện Lấp Vò', '97.5'),
      row('Huyện Lấp Vò', '98.5'),
    ])
    expect(figures).toEqual(['lap-vo ho-so 2021-Q3 97.5'])
    expect(told.map(({ at }) => at)).toEqual([['figure/twice', 3, 'Giá trị']])
    expect(told[0]?.says).toMatch(/98\.5.*97,5.*dòng 2/s)
    expect(told[0]?.says).not.toMatch(INTERNAL)
  })

  test.each([
    ['#REF!', 'cell/formula', /báo lỗi/],
    ['#DIV/0!', 'cell/formula', /báo lỗi/],
    ['=SUM(A1:A3)', 'cell/uncalculated', /chưa được tính/],
  ])('a formula as text, %s, is called one', async (cell, code, says) => {
    const { told, figures } = await toldOf([
      row('Huyện Lấp Vò', cell),
      row('Huyện Tháp Mười', '98'),
    ])
    expect(figures).toHaveLength(1)
    expect(told.map(({ at }) => at)).toEqual([[code, 2, 'Giá trị']])
    expect(told[0]?.says).toMatch(says)
  })

  test('signatures and notes under a table are no faults', async () => {
    const { told, figures } = await toldOf([
      row('Huyện Lấp Vò', '97.5'),
      ['', '', '', ''],
      ['Người lập biểu', '', '', 'Giám đốc'],
      ['(Ký tên)', '', '', '(Ký tên, đóng dấu)'],
    ])
    expect([figures.length, told]).toEqual([1, []])
  })

  test('letters of another alphabet in a name are said', async () => {
    const { told } = await toldOf([row('Huyện L\u0430p Vo', '97.5')])
    expect(told.map(({ at }) => at)).toEqual([['name/alike', 2, 'Đơn vị']])
    expect(told[0]?.says).toMatch(/bảng chữ cái khác/)
  })

  test.each(['Huyện\u200b Lấp Vò', 'Huyện Lấp\u00ad Vò', '\ufeffHuyện Lấp Vò\u200e'])(
    'signs that cannot be seen do not hide a name: %j',
    async (name) => {
      expect(await toldOf([row(name, '97.5')])).toEqual({
        figures: ['lap-vo ho-so 2021-Q3 97.5'],
        told: [],
      })
    },
  )

  test('a table without a known heading is told what it needs, figures and units offered first', async () => {
    const { problems, questions } = await takeCase('a.csv', 'Foo,Bar\nabc,def\nghi,jkl\n')
    const said = problems.find(({ code }) => code === 'table/unknown')
    expect(said && issueSentence(said, words)).toMatch(/cột tên đơn vị.*biểu mẫu/s)
    expect(questions[0]?.choices.slice(0, 2).map(({ value }) => value)).toEqual([
      'observations',
      'units',
    ])
  })
})
