import { describe, expect, test } from 'vitest'
import { caseFile, takeCase, writtenAs, writtenAsJson } from './written'

const TITLE = ['BÁO CÁO QUÝ III NĂM 2021']
const UNITS = [
  'Huyện Lấp Vò',
  'Huyện Tháp Mười',
  'Thành phố Cao Lãnh',
  'Huyện Cao Lãnh',
  'Huyện Đắk Hà',
]
const KEYS = ['lap-vo', 'thap-muoi', 'tp-cao-lanh', 'h-cao-lanh', 'dac-ha']

describe('a number style never breaks a count', () => {
  test('one broken cell does not turn a column of counts', async () => {
    const { figures, said } = await takeCase(
      'v01_style_flip_half.csv',
      caseFile('v01_style_flip_half.csv'),
    )
    expect(figures).toEqual([
      'lap-vo tiep-nhan 2021-Q3 1250',
      'thap-muoi tiep-nhan 2021-Q3 980',
      'tp-cao-lanh tiep-nhan 2021-Q3 2310',
    ])
    expect(said).toEqual([
      ['error', 'cell/type', 6, 'Số hồ sơ tiếp nhận'],
      ['warning', 'number/counts', 3, 'Số hồ sơ tiếp nhận'],
    ])
  })

  test('percents of a long column do not decide for the counts below them', async () => {
    const { figures, said } = await takeCase('v02_long_mixed_dots.csv')
    expect(figures.slice(3)).toEqual([
      'lap-vo tiep-nhan 2021-Q3 1250',
      'thap-muoi tiep-nhan 2021-Q3 980',
      'tp-cao-lanh tiep-nhan 2021-Q3 2310',
    ])
    expect(figures.slice(0, 3).map((each) => each.split(' ')[3])).toEqual(['97.5', '98.1', '99.2'])
    expect(said).toEqual([['warning', 'number/counts', 5, 'Giá trị']])
  })

  // Counts of any size, written in any of the three ways, beside a percent in either style.
  const written = {
    'point between thousands': (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, '.'),
    'comma between thousands': (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ','),
    'space between thousands': (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ' '),
  }
  const percents = {
    'point before decimals': ['97.5', '98.1', '99.25'],
    'comma before decimals': ['97,5', '98,1', '99,25'],
  }
  const counts = [1250, 980, 2310, 12345, 1200300]
  for (const [how, write] of Object.entries(written)) {
    for (const [style, shares] of Object.entries(percents)) {
      const long = [
        ['Đơn vị', 'Chỉ số', 'Kỳ', 'Kết quả'],
        ...shares.map((share, index) => [
          UNITS[index] ?? '',
          'Tỷ lệ hồ sơ đúng hạn',
          'Quý III/2021',
          share,
        ]),
        ...counts.map((count, index) => [
          UNITS[index] ?? '',
          'Số hồ sơ tiếp nhận',
          'Quý III/2021',
          write(count),
        ]),
      ]
      const wide = [
        TITLE,
        ['STT', 'Địa phương', 'Số hồ sơ tiếp nhận', 'Số hồ sơ trễ hạn', 'Tỷ lệ hồ sơ đúng hạn'],
        ...counts.map((count, index) => [
          String(index + 1),
          UNITS[index] ?? '',
          write(count),
          '0',
          shares[index] ?? '',
        ]),
      ]
      test.each([...writtenAs(long), ...writtenAsJson(long), ...writtenAs(wide)])(
        `${how}, ${style}: %s`,
        async (file, content) => {
          const { figures } = await takeCase(file, content)
          const of = (indicator: string): readonly string[] =>
            figures.filter((each) => each.includes(` ${indicator} `))
          expect(of('tiep-nhan')).toEqual(
            counts.map((count, index) => `${KEYS[index]} tiep-nhan 2021-Q3 ${count}`),
          )
          expect(of('ho-so').map((each) => each.split(' ')[3])).toEqual(['97.5', '98.1', '99.25'])
        },
      )
    }
  }

  test('the counts of a share are whole, whatever its values are', async () => {
    const rows = [
      ['Đơn vị', 'Chỉ số', 'Kỳ', 'Giá trị', 'Tử số', 'Mẫu số'],
      ['Huyện Lấp Vò', 'Tỷ lệ hồ sơ đúng hạn', 'Quý III/2021', '97.5', '1.219', '1.250'],
      ['Huyện Tháp Mười', 'Tỷ lệ hồ sơ đúng hạn', 'Quý III/2021', '98.1', '961', '980'],
    ]
    for (const [file, content] of [...writtenAs(rows), ...writtenAsJson(rows)]) {
      const { taken } = await takeCase(file, content)
      expect(
        taken.observations.map(({ value, numerator, denominator }) => [
          value,
          numerator,
          denominator,
        ]),
      ).toEqual([
        [97.5, 1219, 1250],
        [98.1, 961, 980],
      ])
    }
  })

  test('a style that other columns prove is not asked again, unless it makes a share of more than a hundred percent', async () => {
    const rows = (score: string): string[][] => [
      TITLE,
      ['Đơn vị', 'Tỷ lệ hồ sơ đúng hạn', 'Điểm cải cách hành chính'],
      ['Huyện Lấp Vò', '97,5', score],
    ]
    const proven = await takeCase(
      'a.csv',
      'BÁO CÁO QUÝ III NĂM 2021;;\n' +
        rows('1.250')
          .slice(1)
          .map((cells) => cells.join(';'))
          .join('\n'),
    )
    expect(proven.figures).toContain('lap-vo diem 2021-Q3 1250')
    expect(proven.said).toEqual([['info', 'number/proven', 3, 'Điểm cải cách hành chính']])
  })
})
