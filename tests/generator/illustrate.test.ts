import { describe, expect, it } from 'vitest'
import { CATALOGUE, COMPONENTS, COMPOSITE_ID, LAST_KNOWN, PERIODS } from './catalogue'
import { compositeOf } from './composite'
import { illustrativeRows, SEED } from './illustrate'
import { isIllustrative, recordsOf, withRows } from './merge'
import { textOf } from './readTable'
import { lineOf, type Row } from './row'
import { UNITS } from './units'

const rows = illustrativeRows()
const known = rows.filter((row) => row.value !== '')
const cells = new Map(rows.map((row) => [`${row.unit_id}/${row.indicator_id}/${row.period}`, row]))
const valueOf = (unit: string, indicator: string, period = '2021-Q3'): number =>
  Number(cells.get(`${unit}/${indicator}/${period}`)?.value || Number.NaN)
const series = (unit: string, indicator: string, periods: readonly string[]): number[] =>
  periods.map((period) => valueOf(unit, indicator, period))
const exact = (row: Row): number => (100 * Number(row.numerator)) / Number(row.denominator)
const INSPECTED = ['lap-vo', 'thap-muoi', 'tp-cao-lanh']

describe('the generator', () => {
  it('makes exactly the illustrative rows that ship', () => {
    expect(recordsOf(textOf('observations.csv')).filter(isIllustrative)).toEqual(
      rows.map((row) => `${lineOf(row)}\n`),
    )
  })

  it('makes the same rows from the same seed, and others from another', () => {
    expect(illustrativeRows(SEED)).toEqual(rows)
    expect(illustrativeRows(SEED + 1)).not.toEqual(rows)
  })

  it('leaves every other row as it is, byte for byte', () => {
    const heading = textOf('observations.csv').split('\n')[0]
    const before = `${heading}\r\na,"x, ""y""\nz",2021,final,1,,,,,official,,,s\nb,i,2021,self,1,,,,,illustrative,,,mh\nc,i,2021,final, 2.50 ,,,,,provisional,,,s`
    const after = withRows(before, rows.slice(0, 2))
    expect(after).toBe(
      `${before.replace('b,i,2021,self,1,,,,,illustrative,,,mh\n', '')}\n${rows
        .slice(0, 2)
        .map((row) => `${lineOf(row)}\n`)
        .join('')}`,
    )
    expect(withRows(after, rows.slice(0, 2))).toBe(after)
  })
})

describe('the figures', () => {
  it('are there for every unit, indicator and quarter', () => {
    const late = UNITS.length * PERIODS.indexOf('2020-Q1')
    expect(rows).toHaveLength(UNITS.length * CATALOGUE.length * PERIODS.length - late)
    expect(cells.size).toBe(rows.length)
  })

  it('have a value, or a reason and no figure at all', () => {
    for (const row of rows) {
      const figures = [row.value, row.numerator, row.denominator].filter(
        (cell) => cell !== '',
      ).length
      const full = row.indicator_id === COMPOSITE_ID ? 1 : 3
      expect([figures, row.missing_reason !== ''], lineOf(row)).toEqual(
        row.value === '' ? [0, true] : [full, false],
      )
    }
  })

  it('stop at the last quarter that is over', () => {
    const after = rows.filter((row) => row.period > (PERIODS[LAST_KNOWN] ?? ''))
    expect(new Set(after.map((row) => `${row.period} ${row.value}${row.missing_reason}`))).toEqual(
      new Set(['2021-Q4 Chưa đến kỳ báo cáo']),
    )
  })

  it('are their numerator over their denominator, at the decimals written', () => {
    const decimals = new Map(CATALOGUE.map((entry) => [entry.id, entry.decimals]))
    for (const row of known) {
      if (row.indicator_id === COMPOSITE_ID) continue
      const written = decimals.get(row.indicator_id) ?? 0
      expect(row.value, lineOf(row)).toBe(exact(row).toFixed(written))
      expect(Number(row.denominator), lineOf(row)).toBeGreaterThan(0)
      if (!['tinh-gian', 'tg-hc', 'tg-sn'].includes(row.indicator_id))
        expect(exact(row), lineOf(row)).toBeLessThanOrEqual(100)
    }
  })

  it('do not meet a target, or come near it, by rounding alone', () => {
    const parts = new Set(['tg-hc', 'tg-sn', 'dvc3', 'dvc4'])
    for (const { id, target, near } of CATALOGUE) {
      if (id === COMPOSITE_ID || parts.has(id)) continue
      for (const row of known) {
        if (row.indicator_id !== id) continue
        for (const limit of [target, near])
          expect(Number(row.value) >= limit, lineOf(row)).toBe(exact(row) >= limit)
      }
    }
  })

  it('add up where parts make a whole', () => {
    const count = (row: Row | undefined, column: 'numerator' | 'denominator'): number =>
      Number(row?.[column])
    for (const { unit_id: unit, period, indicator_id: indicator, ...row } of known) {
      const part = (id: string): Row | undefined => cells.get(`${unit}/${id}/${period}`)
      if (indicator === 'dvc') {
        expect(count(part('dvc3'), 'numerator') + count(part('dvc4'), 'numerator')).toBe(
          Number(row.numerator),
        )
        for (const id of ['dvc3', 'dvc4', 'bcci'])
          expect(count(part(id), 'denominator')).toBe(Number(row.denominator))
        expect(Number(row.numerator) + count(part('bcci'), 'numerator')).toBeLessThanOrEqual(
          Number(row.denominator),
        )
      }
      if (indicator === 'tinh-gian') {
        expect(count(part('tg-hc'), 'numerator') + count(part('tg-sn'), 'numerator')).toBe(
          Number(row.numerator),
        )
        expect(count(part('tg-hc'), 'denominator') + count(part('tg-sn'), 'denominator')).toBe(
          Number(row.denominator),
        )
      }
    }
  })

  it('give the composite by its formula', () => {
    expect(
      compositeOf(
        [{ id: 'a', weight: 3, min: 50, max: 100, lowerIsBetter: false }],
        new Map([['a', 75]]),
      ),
    ).toBe(50)
    expect(COMPONENTS.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
    for (const row of known) {
      if (row.indicator_id !== COMPOSITE_ID) continue
      const values = COMPONENTS.map(
        ({ id }) => [id, valueOf(row.unit_id, id, row.period)] as const,
      ).filter(([, value]) => !Number.isNaN(value))
      expect(row.value).toBe(compositeOf(COMPONENTS, new Map(values))?.toFixed(2))
    }
  })
})

describe('what the report of 27 October 2021 says can be seen in 2021-Q3', () => {
  it.each([
    ['ho-so', 98],
    ['pakn', 95],
    ['tinh-gian', 100],
  ])('%s is short of %d in all three inspected units', (indicator, target) => {
    for (const unit of INSPECTED) expect(valueOf(unit, indicator)).toBeLessThan(target)
  })

  it('late dossiers are worst in Lấp Vò, beyond near', () => {
    expect(valueOf('lap-vo', 'ho-so')).toBeLessThan(0.95 * 98)
    expect(valueOf('lap-vo', 'ho-so')).toBe(
      Math.min(...UNITS.map(({ id }) => valueOf(id, 'ho-so'))),
    )
  })

  it('archives are far behind in Tháp Mười and TP Cao Lãnh, and not in Lấp Vò', () => {
    expect(valueOf('thap-muoi', 'chinh-ly')).toBe(64)
    expect(valueOf('tp-cao-lanh', 'chinh-ly')).toBe(71)
    expect(valueOf('lap-vo', 'chinh-ly')).toBeGreaterThanOrEqual(90)
  })

  it('plans and reports are issued in full, as praised', () => {
    for (const unit of INSPECTED)
      expect(series(unit, 'van-ban', ['2021-Q1', '2021-Q2', '2021-Q3'])).toEqual([100, 100, 100])
  })

  it('nine units of twelve reach 80 points, Lấp Vò comes last, and the other two stand in the middle', () => {
    const order = UNITS.map(({ id }) => id).sort(
      (a, b) => valueOf(b, COMPOSITE_ID) - valueOf(a, COMPOSITE_ID),
    )
    const scores = order.map((unit) => valueOf(unit, COMPOSITE_ID))
    expect(scores.filter((score) => score >= 80)).toHaveLength(9)
    expect(order.at(-1)).toBe('lap-vo')
    expect(order.slice(3, 8)).toEqual(expect.arrayContaining(['thap-muoi', 'tp-cao-lanh']))
    expect([Math.min(...scores) > 74, Math.max(...scores) < 91]).toEqual([true, true])
  })

  it('has a streak, a trend that turns, a small denominator, a gap and a target of a unit’s own', () => {
    const streak = series('lap-vo', 'ho-so', [
      '2020-Q3',
      '2020-Q4',
      '2021-Q1',
      '2021-Q2',
      '2021-Q3',
    ])
    expect(streak).toEqual([...streak].sort((a, b) => b - a))
    const [rise, top, fall] = series('tan-hong', 'hai-long', ['2019-Q1', '2020-Q4', '2021-Q3'])
    expect([(top ?? 0) > (rise ?? 0), (top ?? 0) > (fall ?? 0)]).toEqual([true, true])
    expect(Number(cells.get('tam-nong/pakn/2021-Q3')?.denominator)).toBeLessThan(30)
    expect(cells.get('lai-vung/chinh-ly/2021-Q3')?.missing_reason).toBe('Chưa báo cáo')
    expect(cells.get('tam-nong/hs-xa/2021-Q3')?.target).toBe('97')
  })

  it('shows the distancing of 2021-Q3 in fewer dossiers and less by post than the quarter before', () => {
    const total = (
      indicator: string,
      period: string,
      column: 'numerator' | 'denominator',
    ): number =>
      UNITS.reduce(
        (sum, { id }) => sum + Number(cells.get(`${id}/${indicator}/${period}`)?.[column]),
        0,
      )
    const share = (indicator: string, period: string): number =>
      total(indicator, period, 'numerator') / total(indicator, period, 'denominator')
    expect(total('dvc', '2021-Q3', 'denominator')).toBeLessThan(
      0.8 * total('dvc', '2021-Q2', 'denominator'),
    )
    for (const indicator of ['dvc', 'bcci'])
      expect(share(indicator, '2021-Q3')).toBeLessThan(share(indicator, '2021-Q2'))
  })
})
