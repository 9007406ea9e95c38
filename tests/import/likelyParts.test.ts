import { expect, test } from 'vitest'
import { takeCase, takeSuggested, writtenAs, writtenAsJson } from './written'

const TITLE = ['BÁO CÁO QUÝ III NĂM 2021']

/** What is suggested of each column that is asked about, by its heading. */
async function suggestedOf(rows: string[][]): Promise<unknown> {
  const [[file, content] = ['', '']] = writtenAs(rows)
  const { questions } = await takeCase(file, content)
  return Object.fromEntries(
    questions.flatMap(({ kind, about, suggested }) =>
      kind === 'figure' ? [[about, suggested]] : [],
    ),
  )
}

async function partsTaken(rows: string[][]): Promise<unknown> {
  const [[file, content] = ['', '']] = writtenAs(rows)
  const { questions, taken } = await takeSuggested(file, content)
  expect(questions).toEqual([])
  return taken.observations.map((each) => [
    each.unit_id,
    each.indicator_id,
    each.period,
    [each.value, each.numerator, each.denominator, each.target],
  ])
}

test.each([
  ['Tổng số', 'Đã giải quyết đúng hạn', 'Tỷ lệ đúng hạn (%)'],
  ['Tổng số hồ sơ', 'Số hồ sơ đã xử lý đúng hạn', 'Tỉ lệ hồ sơ đúng hạm'],
])('counts beside a share that is only likely are suggested as its parts: %s', async (...heads) => {
  const [whole, good, share] = heads
  const rows = [
    TITLE,
    ['Đơn vị', ...heads],
    ['Huyện Lấp Vò', '1250', '1219', '97,5'],
    ['Huyện Tháp Mười', '980', '961', '98,1'],
  ]
  expect(await suggestedOf(rows)).toEqual({
    [whole]: 'denominator|ho-so',
    [good]: 'numerator|ho-so',
    [share]: 'value|ho-so',
  })
  expect(await partsTaken(rows)).toEqual([
    ['lap-vo', 'ho-so', '2021-Q3', [97.5, 1219, 1250, null]],
    ['thap-muoi', 'ho-so', '2021-Q3', [98.1, 961, 980, null]],
  ])
})

const yearly = (first: string[]): string[][] => [
  TITLE,
  ['Chỉ số', 'Đơn vị', 'Chỉ tiêu năm 2021', 'Kết quả'],
  first,
  ['Tỷ lệ hồ sơ đúng hạn', 'Huyện Lấp Vò', '98', '97,5'],
]

test('the target of a year beside indicators in rows is suggested as their target', async () => {
  const rows = yearly(['Điểm cải cách hành chính', 'Huyện Lấp Vò', '85', '81,25'])
  expect(await suggestedOf(rows)).toEqual({ 'Chỉ tiêu năm 2021': 'target' })
  expect(await partsTaken(rows)).toEqual([
    ['lap-vo', 'diem', '2021-Q3', [81.25, null, null, 85]],
    ['lap-vo', 'ho-so', '2021-Q3', [97.5, null, null, 98]],
  ])
})

test('but not where it is the sum of a year for one of them', async () => {
  const rows = yearly(['Số hồ sơ tiếp nhận', 'Huyện Lấp Vò', '5000', '1219'])
  expect(await suggestedOf(rows)).toEqual({ 'Chỉ tiêu năm 2021': '' })
})

const coded = (code: string, name: string, second = 'Huyện Tháp Mười'): string[][] => [
  [code, name, 'Kỳ báo cáo', 'Tỷ lệ hồ sơ đúng hạn'],
  ['lap-vo', 'Huyện Lấp Vò', 'Quý III/2021', '97,5'],
  ['thap-muoi', second, 'Quý III/2021', '98,1'],
]

test.each([
  ...writtenAs(coded('Mã đơn vị', 'Tên đơn vị')),
  ...writtenAs(coded('donVi/ma', 'donVi/ten')),
  ...writtenAsJson(coded('donVi/ma', 'donVi/ten')),
])('a name beside the code of a unit is no strange column: %s', async (file, content) => {
  const { codes, figures, questions } = await takeCase(file, content)
  expect([codes, questions]).toEqual([[], []])
  expect(figures).toEqual(['lap-vo ho-so 2021-Q3 97.5', 'thap-muoi ho-so 2021-Q3 98.1'])
})

test('a name that contradicts the code beside it is not passed over', async () => {
  const [[file, content] = ['', '']] = writtenAs(coded('donVi/ma', 'donVi/ten', 'Huyện Lấp Vò'))
  const { said } = await takeCase(file, content)
  expect(said).toEqual([['warning', 'heading/unknown', null, 'donVi/ten']])
})
