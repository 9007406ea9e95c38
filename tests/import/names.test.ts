import { describe, expect, test } from 'vitest'
import type { PeriodId } from '@/dataset/period'
import type { Unit } from '@/dataset/tables/units'
import { IndicatorNames } from '@/import/indicatorNames'
import { isSpellingOf, nameKey, slugOf } from '@/import/spelling'
import { UnitNames } from '@/import/unitNames'
import { DATA_ROWS } from './base'

const units = new UnitNames(DATA_ROWS.units)
const indicators = new IndicatorNames(DATA_ROWS.indicators)
const THEN = '2021-Q3' as PeriodId
const LATER = '2025-Q4' as PeriodId
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'))

/** The ways in which an office writes the name of a unit, its kind being one of these words. */
function spellings(unit: Unit): string[] {
  const kinds: Readonly<Record<string, readonly string[]>> = {
    'thành phố': [
      'Thành phố ',
      'TP ',
      'TP.',
      'TP. ',
      'Tp.',
      'tp ',
      'THÀNH PHỐ ',
      'UBND thành phố ',
      'UBND TP. ',
    ],
    huyện: [
      'Huyện ',
      'H.',
      'H. ',
      'h ',
      'HUYỆN ',
      'UBND huyện ',
      'UBND HUYỆN ',
      'Ủy ban nhân dân huyện ',
    ],
  }
  const name = unit.name.replace(/^(Thành phố|Huyện) /, '')
  const written = (kinds[unit.kind] ?? []).flatMap((kind) => [
    kind + name,
    kind.toUpperCase() + name.toUpperCase(),
  ])
  return [
    ...written,
    `1. ${unit.name}`,
    `${name} (${unit.kind})`,
    unit.name.replace(' ', '  '),
    ` ${unit.name}\u00a0`,
  ]
}

describe('units', () => {
  const districts = DATA_ROWS.units.filter(({ level }) => level === 'district')

  test.each(districts.map((unit) => [unit.name, unit] as const))(
    '%s is found by every spelling of it',
    (_, unit) => {
      const codes = [
        unit.unit_id,
        unit.unit_id.toUpperCase(),
        unit.code ?? '',
        unit.short_name,
        unit.name,
        ...unit.aliases,
      ]
      const all = [...codes, ...spellings(unit)].flatMap((text) => [
        text,
        text.normalize('NFD'),
        bare(text),
        text.toLowerCase(),
      ])
      const wrong = all.filter((text) => {
        const match = units.find(text, THEN)
        return match.kind !== 'one' || match.id !== unit.unit_id
      })
      expect(wrong).toEqual([])
    },
  )

  test.each([
    ['Cao Lãnh', ['tp-cao-lanh', 'h-cao-lanh']],
    ['cao lanh', ['tp-cao-lanh', 'h-cao-lanh']],
    ['CAO LÃNH', ['tp-cao-lanh', 'h-cao-lanh']],
    ['UBND Cao Lãnh', ['tp-cao-lanh', 'h-cao-lanh']],
    ['Hồng Ngự', ['tp-hong-ngu', 'h-hong-ngu']],
  ])('%s alone is two units', (text, ids) => {
    expect(units.find(text, THEN)).toEqual({ kind: 'several', ids })
  })

  test.each([
    ['Lấp Vò', 'lap-vo'],
    ['Sa Đéc', 'tp-sa-dec'],
    ['Thị xã Hồng Ngự', 'tp-hong-ngu'],
    ['TPCL', 'tp-cao-lanh'],
    ['Lấp Vò, huyện', 'lap-vo'],
    ['Tỉnh Đồng Tháp', 'dong-thap'],
    ['UBND tỉnh Đồng Tháp', 'dong-thap'],
  ])('%s alone is one', (text, id) => {
    expect(units.find(text, THEN)).toEqual({ kind: 'one', id })
  })

  test('a name that says another kind is not that unit, but may be a slip of it', () => {
    expect(units.find('Huyện Sa Đéc', THEN)).toEqual({ kind: 'none' })
    expect(units.suggest('Huyện Sa Đéc', THEN)[0]).toBe('tp-sa-dec')
  })

  test('a name with another tone is another name', () => {
    expect(units.find('Huyện Lấp Vỏ', THEN)).toEqual({ kind: 'none' })
    expect(units.suggest('Huyện Lấp Vỏ', THEN)).toContain('lap-vo')
  })

  test.each([
    ['Huyên Lấp Vò', 'lap-vo'],
    ['Tháp Mườ', 'thap-muoi'],
    ['Thanh Binhh', 'thanh-binh'],
    ['TP Sa Đec', 'tp-sa-dec'],
  ])('%s is read, or suggests what it is a slip of', (text, id) => {
    const match = units.find(text, THEN)
    expect(match.kind === 'one' ? [match.id] : units.suggest(text, THEN)).toContain(id)
  })

  test.each(['', '   ', 'Tổng cộng', 'Toàn tỉnh', 'x'.repeat(5000), '1', '=A1'])(
    '%j is none',
    (text) => {
      expect(units.find(text, THEN)).toEqual({ kind: 'none' })
    },
  )

  test('only units that existed in the period count', () => {
    expect(units.find('Tỉnh Đồng Tháp', LATER)).toEqual({ kind: 'one', id: 'dong-thap-2025' })
    expect(units.find('Tỉnh Đồng Tháp', null)).toEqual({
      kind: 'several',
      ids: ['dong-thap', 'dong-thap-2025'],
    })
    expect(units.find('Huyện Lấp Vò', LATER)).toEqual({ kind: 'outside', ids: ['lap-vo'] })
    expect(units.find('Phường Thường Lạc', THEN)).toEqual({
      kind: 'outside',
      ids: ['p-thuong-lac'],
    })
    expect(units.find('P. Thường Lạc', LATER)).toEqual({ kind: 'one', id: 'p-thuong-lac' })
  })
})

describe('indicators', () => {
  test.each(DATA_ROWS.indicators.map((indicator) => [indicator.short_name, indicator] as const))(
    '%s is found by every name of it',
    (_, indicator) => {
      const { indicator_id: id, code, name, short_name: short, aliases } = indicator
      const named = [name, short, ...aliases]
      const all = [
        id,
        code,
        ...named,
        ...named.map((text) => `${text} (%)`),
        ...named.map((text) => `${code}. ${text}`),
      ]
      const wrong = all
        .flatMap((text) => [text, text.normalize('NFD'), bare(text), text.toUpperCase()])
        .filter((text) => {
          const match = indicators.find(text)
          return match.kind !== 'one' || match.id !== id
        })
      expect(wrong).toEqual([])
    },
  )

  test('a code before the name of another indicator is asked about', () => {
    expect(indicators.find('3.3. Kiểm tra CCHC')).toEqual({
      kind: 'several',
      ids: ['kiem-tra', 'ho-so'],
    })
  })

  test('a code before a name that nobody knows is only a suggestion', () => {
    expect(indicators.find('3.3. Tỷ lệ gì đó')).toEqual({ kind: 'none' })
    expect(indicators.suggest('3.3. Tỷ lệ gì đó')[0]).toBe('ho-so')
  })

  test('a number that is no code says nothing', () => {
    expect(indicators.find('12. Hồ sơ đúng hạn')).toEqual({ kind: 'one', id: 'ho-so' })
  })

  test.each([
    ['Hồ sơ đúng hạng', 'ho-so'],
    ['Hoàn thành kê hoạch CCHC', 'ke-hoach'],
  ])('%s is read, or suggests what it is a slip of', (text, id) => {
    const match = indicators.find(text)
    expect(match.kind === 'one' ? [match.id] : indicators.suggest(text)).toContain(id)
  })
})

describe('spellings', () => {
  test.each([
    ['hoa binh', 'Hòa Bình', true],
    ['Hoà Bình', 'Hòa Bình', true],
    ['Thuỷ', 'Thủy', true],
    ['Mỹ Quí', 'Mỹ Quý', true],
    ['Tỉ lệ', 'Tỷ lệ', true],
    ['Lap Vò', 'Lấp Vò', true],
    ['Tân Thạnh', 'Tân Thành', false],
    ['Đông', 'Dông', false],
    ['dong', 'Đông', true],
    ['Tây', 'Tai', false],
    ['Lấp  Vò ', 'LẤP VÒ', true],
  ])('%s for %s: %s', (written, real, fits) => {
    expect(isSpellingOf(written, real)).toBe(fits)
    expect(isSpellingOf(written.normalize('NFD'), real)).toBe(fits)
  })

  test('keys and slugs', () => {
    expect(nameKey('Tp.Cao  Lãnh (%)')).toBe('tp cao lanh')
    expect(slugOf('Tệp Quý III/2021')).toBe('tep-quy-iii-2021')
    expect(slugOf('…')).toBe('x')
    expect(slugOf('a'.repeat(100))).toHaveLength(60)
  })
})
