import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatPeriod, type PeriodKind } from '@/dataset/period'
import { readBlank } from '@/import/blanks'
import { decideDateOrder, parseDay } from '@/import/dates'
import { decideStyle, decimalsOf, parseNumber } from '@/import/numbers'
import { periodOfDays, periodsIn, readPeriod } from '@/import/periods'

describe('numbers', () => {
  const plain = (number: string) => ({ number, isPercent: false, outOf: null })
  const percent = (number: string) => ({ number, isPercent: true, outOf: null })

  test.each([
    ['1.234,5', plain('1234.5'), null],
    ['1,234.5', null, plain('1234.5')],
    ['98,5%', percent('98.5'), null],
    ['98,5 %', percent('98.5'), null],
    ['98.60 %', null, percent('98.60')],
    ['100%', percent('100'), percent('100')],
    ['1 234', plain('1234'), plain('1234')],
    ['1\u00a0234\u202f567', plain('1234567'), plain('1234567')],
    ['1\u00a0234\u00a0567,5', plain('1234567.5'), null],
    ['62,5/70', { number: '62.5', isPercent: false, outOf: '70' }, null],
    [
      '350 / 352',
      { number: '350', isPercent: false, outOf: '352' },
      { number: '350', isPercent: false, outOf: '352' },
    ],
    ['1.234', plain('1234'), plain('1.234')],
    ['0.123', null, plain('0.123')],
    ['0,123', plain('0.123'), null],
    ['1.234.567', plain('1234567'), null],
    ['12.34', null, plain('12.34')],
    ['1234.567', null, plain('1234.567')],
    ['\u22125,25', plain('-5.25'), null],
    ['+7', plain('7'), plain('7')],
    ['-0', plain('-0'), plain('-0')],
    ['007', plain('7'), plain('7')],
    [',5', plain('0.5'), null],
    ['1,2E+03', plain('1.2e+03'), null],
    ['12.34.567', null, null],
    ['1.234 567', null, null],
    ['5.', null, null],
    ['1/2/3', null, null],
    ['12a', null, null],
    ['', null, null],
    ['%', null, null],
    ['-', null, null],
  ])('%s', (text, comma, point) => {
    expect([parseNumber(text, 'comma'), parseNumber(text, 'point')]).toEqual([comma, point])
  })

  test('a cell by itself has the one reading that it has, and none where it has two', () => {
    expect(parseNumber('98,5', 'each')).toEqual(plain('98.5'))
    expect(parseNumber('98.5', 'each')).toEqual(plain('98.5'))
    expect(parseNumber('12', 'each')).toEqual(plain('12'))
    expect(parseNumber('1.234', 'each')).toBeNull()
  })

  test.each([
    [['98,5', '1.234', '12'], 'comma', null, false],
    [['98.5', '1,234', '12'], 'point', null, false],
    [['12', '13'], 'point', null, false],
    [[], 'point', null, false],
    [['1.234', '12'], null, '1.234', false],
    [['1,234', '987'], null, '1,234', false],
    [['98,5', '98.5'], null, '98.5', true],
    [['1.234.567', '1.234'], 'comma', null, false],
    [['a', 'b,c'], 'point', null, false],
  ] as const)('the style of %j is %s', (cells, style, example, isMixed) => {
    expect(decideStyle(cells)).toMatchObject({ style, example, isMixed })
  })

  test('a number written in a style is read as itself, digit for digit', () => {
    const written = fc.tuple(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 0, max: 999 }),
      fc.integer({ min: 0, max: 3 }),
    )
    fc.assert(
      fc.property(
        written,
        fc.constantFrom('comma', 'point'),
        fc.boolean(),
        ([whole, decimals, count], style, isGrouped) => {
          const [group, decimal] = style === 'comma' ? ['.', ','] : [',', '.']
          const tail = count === 0 ? '' : String(decimals).padStart(3, '0').slice(0, count)
          const digits = String(Math.abs(whole))
          const sign = whole < 0 ? '-' : ''
          const text =
            sign +
            (isGrouped ? digits.replace(/\B(?=(\d{3})+$)/g, group) : digits) +
            (tail === '' ? '' : decimal + tail)
          const exact = `${sign}${digits}${tail === '' ? '' : `.${tail}`}`
          expect(parseNumber(text, style)).toEqual(plain(exact))
          expect(decimalsOf(exact)).toBe(tail.length)
          const { style: decided } = decideStyle([text])
          if (decided !== null)
            expect(Number(parseNumber(text, decided)?.number)).toBe(Number(exact))
        },
      ),
    )
  })

  test('no text makes them throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const style of ['comma', 'point', 'each'] as const)
          expect(() => parseNumber(text, style)).not.toThrow()
        expect(() => [
          readPeriod(text),
          parseDay(text, 'dmy'),
          readBlank(text),
          periodsIn([text]),
        ]).not.toThrow()
      }),
    )
  }, 30_000)
})

describe('days', () => {
  test.each([
    ['27/10/2021', '2021-10-27'],
    ['27-10-2021', '2021-10-27'],
    ['27.10.2021', '2021-10-27'],
    ['5/1/2021', '2021-01-05'],
    ['27/10/2021 08:30', '2021-10-27'],
    ['27/10/2021 08:30:15', '2021-10-27'],
    ['2021-10-27', '2021-10-27'],
    ['2021-10-27T08:30:00Z', '2021-10-27'],
    ['ngày 27 tháng 10 năm 2021', '2021-10-27'],
    ['NGÀY 5 THÁNG 1 NĂM 2021', '2021-01-05'],
    ['44496', '2021-10-27'],
    ['/Date(1635267600000)/', '2021-10-27'],
    ['/Date(1635267599999+0700)/', '2021-10-26'],
    ['44496.354', '2021-10-27'],
    ['29/02/2020', '2020-02-29'],
    ['29/02/2021', null],
    ['31/04/2021', null],
    ['27/10/21', null],
    ['27/10-2021', null],
    ['2021', null],
    ['12', null],
    ['Tháng 10/2021', null],
    ['', null],
  ])('%s', (text, day) => {
    expect(parseDay(text, 'dmy')).toBe(day)
  })

  test('the day stands first, unless a cell says otherwise; then somebody is asked', () => {
    expect(decideDateOrder(['05/06/2021', '27/10/2021'])).toEqual({ order: 'dmy', example: null })
    expect(decideDateOrder(['05/06/2021'])).toEqual({ order: 'dmy', example: null })
    expect(decideDateOrder(['05/06/2021', '10/27/2021'])).toEqual({
      order: null,
      example: '10/27/2021',
    })
    expect(parseDay('10/27/2021', 'mdy')).toBe('2021-10-27')
  })

  test('every day of a century is read from each way to write it', () => {
    const days = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(days, (iso) => {
        const [year = '', month = '', day = ''] = iso.split('-')
        const serial = Math.round((Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000)
        const ways = [
          iso,
          `${day}/${month}/${year}`,
          `${Number(day)}-${Number(month)}-${year}`,
          `ngày ${day} tháng ${month} năm ${year}`,
          String(serial),
        ]
        expect(ways.map((way) => parseDay(way, 'dmy'))).toEqual(ways.map(() => iso))
      }),
    )
  })
})

describe('periods', () => {
  test.each([
    ['2021', '2021'],
    ['2021-q3', '2021-Q3'],
    ['2021-9M', '2021-9M'],
    ['Năm 2021', '2021'],
    ['Cả năm 2021', '2021'],
    ['Quý III/2021', '2021-Q3'],
    ['Quý III / 2021', '2021-Q3'],
    ['QUÝ III NĂM 2021', '2021-Q3'],
    ['quy iv nam 2021', '2021-Q4'],
    ['Quý 3-2021', '2021-Q3'],
    ['Q3/2021', '2021-Q3'],
    ['III/2021', '2021-Q3'],
    ['iv - 2021', '2021-Q4'],
    ['I.2021', '2021-Q1'],
    ['Năm 2021 / Quý III', '2021-Q3'],
    ['Năm 2021 - Quý 3', '2021-Q3'],
    ['Kỳ báo cáo: Quý III/2021', '2021-Q3'],
    ['Tháng 9/2021', '2021-09'],
    ['tháng 09 năm 2021', '2021-09'],
    ['09/2021', '2021-09'],
    ['9-2021', '2021-09'],
    ['T9/2021', '2021-09'],
    ['9 tháng đầu năm 2021', '2021-9M'],
    ['9 tháng năm 2021', '2021-9M'],
    ['9 tháng/2021', '2021-9M'],
    ['lũy kế đến tháng 9/2021', '2021-9M'],
    ['6 tháng đầu năm 2021', '2021-H1'],
    ['6 tháng/2021', '2021-H1'],
    ['lũy kế đến tháng 6/2021', '2021-H1'],
    ['6 tháng cuối năm 2021', '2021-H2'],
    ['15/9/2021', '2021-09-15'],
    ['Tính đến 15/9/2021', '2021-09-15'],
    ['Tính đến hết ngày 15 tháng 9 năm 2021', '2021-09-15'],
    ['Số liệu đến ngày 15-09-2021', '2021-09-15'],
    ['Lũy kế từ đầu năm đến ngày 15/9/2021', '2021-09-15'],
    ['Lũy kế đến 30/9/2021', '2021-9M'],
    ['đến 15.9.2021', '2021-09-15'],
  ])('%s', (text, period) => {
    expect(readPeriod(text)).toEqual({ period })
    expect(readPeriod(text.normalize('NFD'))).toEqual({ period })
    expect(readPeriod(text.toUpperCase())).toEqual({ period })
  })

  test.each([
    ['quý 3', '2021-Q3'],
    ['Quý III', '2021-Q3'],
    ['6 tháng đầu năm', '2021-H1'],
    ['9 tháng đầu năm', '2021-9M'],
    ['Tháng 9', '2021-09'],
  ])('%s has its year from elsewhere', (text, period) => {
    const read = readPeriod(text)
    expect(read?.period).toBeNull()
    expect(read && 'withYear' in read && read.withYear(2021)).toBe(period)
  })

  test.each([
    '',
    '3',
    '13/2021',
    'Quý V/2021',
    'Tháng 13/2021',
    '31/9/2021',
    'Kỳ họp ngày 27/10/2021',
    'Hồ sơ',
    '0/2021',
    'Quý III/21',
    'V/2021',
    'III',
    'Kỳ I/2021',
    'Mục III/2021',
  ])('%j is none', (text) => {
    expect(readPeriod(text)).toBeNull()
  })

  test('every period is read from what is written of it', () => {
    const kinds: Readonly<
      Record<
        PeriodKind,
        { readonly most: number; readonly write: (number: number, year: number) => string }
      >
    > = {
      year: { most: 1, write: (_, year) => `Năm ${year}` },
      half: {
        most: 2,
        write: (number, year) => `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`,
      },
      quarter: {
        most: 4,
        write: (number, year) => `Quý ${['', 'I', 'II', 'III', 'IV'][number]}/${year}`,
      },
      month: { most: 12, write: (number, year) => `Tháng ${number}/${year}` },
      cumulative: { most: 12, write: (number, year) => `${number} tháng đầu năm ${year}` },
      day: { most: 1, write: (number, year) => `Tính đến ngày 0${number}/01/${year}` },
    }
    const kind = fc.constantFrom(...(Object.keys(kinds) as PeriodKind[]))
    fc.assert(
      fc.property(
        kind,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1000, max: 2999 }),
        (of, part, year) => {
          const number = ((part - 1) % kinds[of].most) + 1
          // Six months from January are the first half.
          const meant =
            of === 'cumulative' && number === 6
              ? ({ kind: 'half', year, number: 1 } as const)
              : { kind: of, year, number: of === 'day' ? 101 : number }
          const shown = of === 'day' ? 101 : number
          expect(readPeriod(kinds[of].write(number, year))).toEqual({ period: formatPeriod(meant) })
          expect(readPeriod(formatPeriod({ ...meant, kind: of, number: shown }))).toEqual({
            period: formatPeriod({ ...meant, kind: of, number: shown }),
          })
        },
      ),
    )
  })

  test.each([
    [
      [
        'BẢNG TỔNG HỢP KẾT QUẢ QUÝ III NĂM 2021',
        '(Kèm theo Báo cáo số 12/BC-UBND ngày 05 tháng 10 năm 2021)',
      ],
      ['2021-Q3'],
    ],
    [['(Từ ngày 01/7/2021 đến ngày 30/9/2021)'], ['2021-Q3']],
    [['Từ ngày 01/01/2021 đến ngày 30/9/2021'], ['2021-9M']],
    [['Chỉ số CCHC năm 2020', 'Quyết định số 1602/QĐ-UBND-HC ngày 21/10/2021'], ['2020']],
    [['Quý III/2021 so với quý II/2021'], ['2021-Q3', '2021-Q2']],
    [['Đồng Tháp, ngày 05 tháng 10 năm 2021'], []],
    [['Từ ngày 02/7/2021 đến ngày 30/9/2021'], []],
    [['UBND TỈNH'], []],
    [['SỐ LIỆU TÍNH ĐẾN NGÀY 15/9/2021'], ['2021-09-15']],
    [['Chỉ số năm 2026', '(tính đến ngày 10 tháng 10 năm 2026)'], ['2026-10-10']],
    [['Từ ngày 01/01/2021 đến ngày 15/9/2021'], ['2021-09-15']],
    [
      ['QUÝ III NĂM 2021', '(số liệu tính đến 15/9/2021)'],
      ['2021-Q3', '2021-09-15'],
    ],
    [['QUÝ III NĂM 2021', '(số liệu tính đến 30/9/2021)'], ['2021-Q3']],
    [['NĂM 2021', '(tính đến hết ngày 31/12/2021)'], ['2021']],
    [['Thực hiện Kế hoạch CCHC năm 2021'], []],
    [['(Ban hành kèm theo Quyết định số 12 năm 2021)', 'Kết quả năm 2020'], ['2020']],
  ])('the lines %j name %j', (lines, periods) => {
    expect(periodsIn(lines).periods).toEqual(periods)
  })

  test('a stretch of days is a period only where it is one from end to end', () => {
    expect(periodOfDays('2021-01-01', '2021-12-31')).toBe('2021')
    expect(periodOfDays('2021-01-01', '2021-06-30')).toBe('2021-H1')
    expect(periodOfDays('2020-02-01', '2020-02-29')).toBe('2020-02')
    expect(periodOfDays('2021-02-01', '2021-04-30')).toBeNull()
    expect(periodOfDays('2020-10-01', '2021-03-31')).toBeNull()
  })
})

describe('cells without a figure', () => {
  test.each([
    ['', null],
    ['  ', null],
    ['-', 'Tệp ghi “-”'],
    ['–', 'Tệp ghi “–”'],
    ['…', 'Tệp ghi “…”'],
    ['...', 'Tệp ghi “...”'],
    ['N/A', 'N/A'],
    ['không có số liệu', 'không có số liệu'],
    ['KHONG CO SO LIEU', 'KHONG CO SO LIEU'],
    ['KĐG', 'KĐG'],
    ['Không áp dụng', 'Không áp dụng'],
    ['Không áp dụng'.normalize('NFD'), 'Không áp dụng'],
  ])('%j', (cell, reason) => {
    expect(readBlank(cell)).toEqual({ reason })
  })

  test.each(['0', '0,0', '-5', 'không', '#DIV/0!', '98,5'])('%j is not one', (cell) => {
    expect(readBlank(cell)).toBeNull()
  })
})
