import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDay } from '@/import/dates'
import { dossierColumns, dossierState } from '@/dossiers/columns'
import { BAD_DAY, dayNumber, NO_DAY, Periods, plainDay, SPANS } from '@/dossiers/days'
import { periodBounds, periodOf } from '@/dataset/period'
import { isDossierHead } from '@/dossiers/peek'
import { HEADINGS } from '#tests/support/dossierExport'

describe('columns of a list of dossiers', () => {
  it('are found by their headings, and those of persons are dropped', () => {
    expect(dossierColumns(HEADINGS)).toMatchObject({
      places: {
        code: 1,
        receiving: 2,
        handling: 3,
        area: 4,
        procedure: 5,
        channel: 10,
        received: 11,
        due: 12,
        extended: 13,
        returned: 14,
        state: 15,
      },
      personal: ['Họ và tên người nộp', 'Địa chỉ', 'Số điện thoại', 'Số CMND/CCCD'],
      unused: ['STT'],
      width: 16,
      least: 16,
    })
  })

  it.each([
    // The lists and annexes of the domain guide.
    ['STT|Mã hồ sơ|Ngày tiếp nhận|Ngày hẹn trả|Ngày có kết quả|Đơn vị giải quyết|Ghi chú'],
    [
      'Đơn vị tiếp nhận|Tên TTHC|Số hồ sơ|Trạng thái|Địa chỉ|Người nộp|Chủ hồ sơ|Ngày nhận|Hạn trả|Ngày kết thúc',
    ],
    ['MaHoSo|DonViXuLy|NgayTiepNhan|NgayHenTra|NgayTra'],
    ['ma_ho_so|co_quan_giai_quyet|ngay_tiep_nhan|han_tra|ngay_tra'],
  ])('are those of a list: %s', (line) => {
    expect(dossierColumns(line.split('|'))).not.toBeNull()
  })

  it.each([
    ['Đơn vị|Chỉ số|Kỳ|Giá trị'],
    ['STT|Lĩnh vực|Tiếp nhận|Đã giải quyết|Trước hạn|Đúng hạn|Quá hạn'],
  ])('are not those of a table of figures: %s', (line) => {
    expect(dossierColumns(line.split('|'))).toBeNull()
  })
})

it.each([
  ['Yêu cầu bổ sung', 'paused'],
  ['ĐÃ TRẢ KẾT QUẢ', 'done'],
  ['9', 'done'],
  ['Chuyển liên thông', null],
])('the state %s is %s', (text, state) => {
  expect(dossierState(text)).toBe(state)
})

it('reads days from bytes as they are read from text', () => {
  const two = fc.integer({ min: 0, max: 40 }).map(String)
  const day = fc
    .tuple(
      two,
      fc.constantFrom('/', '-', '.'),
      two,
      fc.integer({ min: 1890, max: 2210 }).map(String),
    )
    .map(([date, sign, month, year]) => [date, month, year].join(sign))
  const iso = fc
    .tuple(fc.integer({ min: 1890, max: 2210 }).map(String), two, two)
    .map((parts) => parts.join('-'))
  const tail = fc.constantFrom(
    '',
    ' ',
    ' 08:30',
    ' 8:30:15',
    ', 08:30',
    'T08:30:00',
    'T08:30:00Z',
    ' x',
    ' 08:3',
    '  08:30',
  )
  const cell = fc
    .tuple(fc.constantFrom('', ' '), fc.oneof(day, iso), tail)
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(cell, (text) => {
      const bytes = new TextEncoder().encode(text)
      const plain = plainDay(bytes, 0, bytes.length)
      if (plain === null) return
      const read = parseDay(text, 'dmy')
      expect(plain).toBe(read === null ? BAD_DAY : (dayNumber(read) ?? BAD_DAY))
    }),
    { numRuns: 3000 },
  )
  expect(plainDay(new TextEncoder().encode('  '), 0, 2)).toBe(NO_DAY)
  expect(plainDay(new TextEncoder().encode('27/10/2021 08:30'), 0, 16)).toBe(
    dayNumber('2021-10-27'),
  )
})

it.each(SPANS)('numbers every day by its period: %s', (by) => {
  const periods = new Periods(by)
  for (let day = dayNumber('2019-12-25') ?? 0; day <= (dayNumber('2022-01-05') ?? 0); day += 1) {
    const number = periods.of(day)
    const { start, end } = periodBounds(periodOf(periods.id(number)))
    expect([dayNumber(start) ?? 0, (dayNumber(end) ?? 0) - 1]).toEqual([
      expect.toSatisfy((first: number) => first <= day),
      periods.lastDay(number),
    ])
    expect(periods.lastDay(number)).toBeGreaterThanOrEqual(day)
  }
})

it.each([
  [
    'UTF-8 under a title',
    new TextEncoder().encode(`DANH SÁCH HỒ SƠ\n\n"${HEADINGS.join('";"')}"\r\n1;2`),
    true,
  ],
  ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${HEADINGS.join('\t')}\n`, 'utf16le')), true],
  ['figures', new TextEncoder().encode('Đơn vị;Chỉ số;Kỳ;Giá trị\nA;B;C;1'), false],
  ['an archive', new TextEncoder().encode(`PK${HEADINGS.join(',')}`), false],
  ['nothing', new Uint8Array(0), false],
])('a short look tells a list of dossiers: %s', (_, bytes, isList) => {
  expect(isDossierHead(bytes)).toBe(isList)
})
