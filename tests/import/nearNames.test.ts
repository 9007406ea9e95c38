import { expect, test } from 'vitest'
import { nearName } from '@/import/nearNames'
import { EMPTY_RECIPE, withAnswer } from '@/import/recipe'
import { readMeasured } from '@/import/measuredCell'
import { DATA_ROWS } from './base'
import { CASE_ROWS, takeCase, writtenAs } from './written'

test.each([
  ['Tỷ lệ hồ sơ giải quyết đúng hạn', 'ho-so'],
  ['Tỷ lệ đúng hạn (%)', 'ho-so'],
  ['Quý II/2021 / Tỷ lệ đúng hạn (%)', 'ho-so'],
  ['TY LE HO SO GIAI QUYET DUNG HAN QUY III NAM 2021', 'ho-so'],
  ['Số hồ sơ đã tiếp nhận', 'tiep-nhan'],
  ['Hồ sơ / Trễ hạn', 'tre'],
  // Another measure, a word that turns it round, a word that says nothing of a name.
  ['Số hồ sơ giải quyết đúng hạn', null],
  ['Tỷ lệ hồ sơ trễ hạn', null],
  ['Tỷ lệ hồ sơ không đúng hạn', null],
  ['Tỷ lệ hồ sơ đúng hạn của cấp xã', null],
  ['Tổng số hồ sơ', null],
  ['BÁO CÁO KẾT QUẢ THỰC HIỆN CẢI CÁCH HÀNH CHÍNH', null],
])('“%s” may mean %s', (text, id) => {
  expect(nearName(CASE_ROWS.indicators, text)).toBe(id)
})

test('where several shares are on time, none is meant by less', () => {
  expect(nearName(DATA_ROWS.indicators, 'Tỷ lệ đúng hạn')).toBeNull()
  expect(nearName(DATA_ROWS.indicators, 'Tỷ lệ hồ sơ giải quyết đúng hạn')).toBe('ho-so')
})

test.each(['Huyện Lấp Vò', 'Quý II/2021', 'Cùng kỳ năm trước'])(
  'an answer about a column keeps what stands over it: %s',
  async (over) => {
    const isUnit = over.startsWith('Huyện')
    const rows = [
      ['QUÝ III NĂM 2021'],
      [isUnit ? 'Kỳ' : 'Đơn vị', over, '', 'Hồ sơ tiếp nhận'].slice(0, isUnit ? 3 : 4),
      ['', 'Tiếp nhận qua mạng', 'Tiếp nhận qua bưu chính', ''].slice(0, isUnit ? 3 : 4),
      isUnit ? ['Quý III/2021', '7', '8'] : ['Huyện Lấp Vò', '7', '8', '1250'],
      isUnit ? ['Quý II/2021', '9', '5'] : ['Huyện Tháp Mười', '9', '5', '980'],
    ]
    const [file, content] = writtenAs(rows)[1] ?? ['', '']
    const [heading] = [`${over} / Tiếp nhận qua mạng`]
    const recipe = withAnswer(EMPTY_RECIPE, `figure:${heading}`, 'value|tre')
    const { taken } = await takeCase(file, content, recipe)
    expect(
      taken.observations
        .filter(({ indicator_id: id }) => id === 'tre')
        .map(({ unit_id: unit, period, value }) => [unit, period, value]),
    ).toEqual(
      {
        'Huyện Lấp Vò': [
          ['lap-vo', '2021-Q3', 7],
          ['lap-vo', '2021-Q2', 9],
        ],
        'Quý II/2021': [
          ['lap-vo', '2021-Q2', 7],
          ['thap-muoi', '2021-Q2', 9],
        ],
        'Cùng kỳ năm trước': [
          ['lap-vo', '2020-Q3', 7],
          ['thap-muoi', '2020-Q3', 9],
        ],
      }[over],
    )
  },
)

test('a name in a row that is near one of an indicator is asked with that one', async () => {
  const rows = [
    ['QUÝ III NĂM 2021'],
    ['Đơn vị', 'Chỉ số', 'Kết quả'],
    ['Huyện Lấp Vò', 'Tỷ lệ giải quyết hồ sơ đúng hạn', '97,5'],
    ['Huyện Tháp Mười', 'Điểm cải cách hành chính', '80'],
  ]
  const [file, content] = writtenAs(rows)[1] ?? ['', '']
  const { questions, figures } = await takeCase(file, content)
  expect(figures).toEqual(['thap-muoi diem 2021-Q3 80'])
  expect(questions).toMatchObject([{ kind: 'name', suggested: 'ho-so' }])
})

test.each(['tieuDe', 'tieu_de', 'Tiêu đề', 'tenChiTieu', 'chi_so', 'title'])(
  'JSON whose indicator stands around its records under “%s” is asked with it',
  async (key) => {
    const { questions } = await takeCase(
      'a.json',
      JSON.stringify({
        [key]: 'Tỷ lệ hồ sơ giải quyết đúng hạn',
        donVi: [
          { ten: 'Lấp Vò', 'Quý III/2021': 97.5 },
          { ten: 'Tháp Mười', 'Quý III/2021': 96 },
        ],
      }),
    )
    expect(questions).toMatchObject([{ id: 'column:indicator_id', suggested: 'ho-so' }])
  },
)

test('points have a short word behind them', () => {
  expect(readMeasured('81,25đ')).toEqual({ number: '81,25', measure: 'score' })
  expect(readMeasured('81,25d')).toBeNull()
})
