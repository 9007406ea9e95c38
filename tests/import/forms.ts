import { DATA_ROWS } from './base'

/** One figure of the table that is written in every form and read back. */
export type Figure = {
  readonly unit: string
  readonly unitName: string
  readonly indicator: string
  readonly indicatorName: string
  /** `null`: the package says that it is missing, and the file does. */
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

const PERIOD = '2021-Q3'
const PERIOD_WORDS = 'Quý III/2021'
const OTHER_PERIOD = '2021-Q2'

/**
 * The 12 × 30 table of `data/`: every district and every indicator that has figures in the third
 * quarter of 2021.
 */
export const TABLE: readonly Figure[] = figuresOf(PERIOD)
const BEFORE: readonly Figure[] = figuresOf(OTHER_PERIOD)

function figuresOf(period: string): Figure[] {
  const names = new Map(DATA_ROWS.units.map((unit) => [unit.unit_id, unit.name]))
  const indicators = new Map(
    DATA_ROWS.indicators.map((indicator) => [indicator.indicator_id, indicator.short_name]),
  )
  return DATA_ROWS.observations.flatMap(
    ({ unit_id, indicator_id, period: at, value, numerator, denominator }) =>
      at !== period
        ? []
        : [
            {
              unit: unit_id,
              unitName: names.get(unit_id) ?? '',
              indicator: indicator_id,
              indicatorName: indicators.get(indicator_id) ?? '',
              value,
              numerator,
              denominator,
            },
          ],
  )
}

/** How a number is written, and whether the file says so of percents. */
export const STYLES = {
  comma: (value: number) => grouped(value, '.', ','),
  point: (value: number) => grouped(value, ',', '.'),
  'comma and percent sign': (value: number) => `${grouped(value, '.', ',')}%`,
  'point, space and percent sign': (value: number) => `${grouped(value, ',', '.')} %`,
  'space between thousands': (value: number) => grouped(value, '\u00a0', ','),
} as const
export type StyleName = keyof typeof STYLES

function grouped(value: number, group: string, decimal: string): string {
  const [whole = '', decimals] = String(value).split('.')
  return (
    whole.replace(/\B(?=(\d{3})+$)/g, group) + (decimals === undefined ? '' : decimal + decimals)
  )
}

type Write = (value: number) => string
export type Form = {
  /** The figures that are in it. */
  readonly figures: readonly (Figure & { readonly period: string })[]
  readonly rows: (write: Write) => string[][]
  /** Headings that are one cell over several columns or rows, in a workbook. */
  readonly merges?: readonly string[]
  readonly shape: { readonly down: readonly string[]; readonly across: readonly string[] }
}

const units = [...new Set(TABLE.map(({ unit }) => unit))]
const indicators = [...new Set(TABLE.map(({ indicator }) => indicator))]
const valueOf = ({ value }: Figure, write: Write): string => (value === null ? '–' : write(value))
const cell = (
  figures: readonly Figure[],
  unit: string,
  indicator: string,
  write: Write,
): string => {
  const found = figures.find((figure) => figure.unit === unit && figure.indicator === indicator)
  return found ? valueOf(found, write) : ''
}
const nameOf = (unit: string): string =>
  TABLE.find((figure) => figure.unit === unit)?.unitName ?? ''
const indicatorNameOf = (indicator: string): string =>
  TABLE.find((figure) => figure.indicator === indicator)?.indicatorName ?? ''
const now = TABLE.map((figure) => ({ ...figure, period: PERIOD }))
const both = [...now, ...BEFORE.map((figure) => ({ ...figure, period: OTHER_PERIOD }))]
const fill = (cells: readonly string[], width: number): string[] => [
  ...cells,
  ...Array.from({ length: width - cells.length }, () => ''),
]

function columnLetters(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnLetters(Math.floor(index / 26) - 1) + columnLetters(index % 26)
}

/** The forms in which offices lay the table out. */
export const FORMS: Readonly<Record<string, Form>> = {
  'long, with counts': {
    figures: now,
    shape: { down: ['unit_id', 'indicator_id', 'period'], across: [] },
    rows: (write) => [
      ['Địa phương', 'Chỉ số', 'Kỳ báo cáo', 'Kết quả', 'Số đạt', 'Tổng số'],
      ...TABLE.map((figure) => [
        figure.unitName,
        figure.indicatorName,
        PERIOD_WORDS,
        valueOf(figure, write),
        figure.numerator === null ? '' : write(figure.numerator).replace(/\s?%/, ''),
        figure.denominator === null ? '' : write(figure.denominator).replace(/\s?%/, ''),
      ]),
    ],
  },
  'units down, indicators across': {
    figures: now,
    shape: { down: ['unit_id', 'period'], across: ['indicator_id'] },
    rows: (write) => [
      ['Đơn vị', 'Kỳ', ...indicators.map(indicatorNameOf)],
      ...units.map((unit) => [
        nameOf(unit),
        PERIOD_WORDS,
        ...indicators.map((indicator) => cell(TABLE, unit, indicator, write)),
      ]),
    ],
  },
  'indicators down, units across': {
    figures: now,
    shape: { down: ['indicator_id', 'period'], across: ['unit_id'] },
    rows: (write) => [
      ['Chỉ tiêu', 'Kỳ', ...units.map(nameOf)],
      ...indicators.map((indicator) => [
        indicatorNameOf(indicator),
        PERIOD_WORDS,
        ...units.map((unit) => cell(TABLE, unit, indicator, write)),
      ]),
    ],
  },
  'units and indicators down, periods across': {
    figures: both,
    shape: { down: ['unit_id', 'indicator_id'], across: ['period'] },
    rows: (write) => [
      ['Đơn vị', 'Chỉ số', 'Quý II/2021', 'Q3/2021'],
      ...TABLE.map(({ unit, indicator }) => [
        nameOf(unit),
        indicatorNameOf(indicator),
        cell(BEFORE, unit, indicator, write),
        cell(TABLE, unit, indicator, write),
      ]),
    ],
  },
  'two rows of headings': {
    figures: both,
    merges: [
      'A1:A2',
      ...indicators.map(
        (_, index) => `${columnLetters(1 + index * 2)}1:${columnLetters(2 + index * 2)}1`,
      ),
    ],
    shape: { down: ['unit_id'], across: ['indicator_id', 'period'] },
    rows: (write) => [
      ['Đơn vị', ...indicators.flatMap((indicator) => [indicatorNameOf(indicator), ''])],
      ['', ...indicators.flatMap(() => ['Quý II/2021', 'Quý III/2021'])],
      ...units.map((unit) => [
        nameOf(unit),
        ...indicators.flatMap((indicator) => [
          cell(BEFORE, unit, indicator, write),
          cell(TABLE, unit, indicator, write),
        ]),
      ]),
    ],
  },
  'an official form': {
    figures: now,
    shape: { down: ['unit_id'], across: ['indicator_id'] },
    rows: (write) => {
      const width = indicators.length + 2
      const [cities, districts] = [
        units.filter((unit) => nameOf(unit).startsWith('Thành')),
        units.filter((unit) => nameOf(unit).startsWith('Huyện')),
      ]
      let number = 0
      const line = (unit: string): string[] => {
        number += 1
        return [
          String(number),
          nameOf(unit),
          ...indicators.map((indicator) => cell(TABLE, unit, indicator, write)),
        ]
      }
      return [
        fill(['ỦY BAN NHÂN DÂN TỈNH'], width),
        fill(['BẢNG TỔNG HỢP KẾT QUẢ CẢI CÁCH HÀNH CHÍNH QUÝ III NĂM 2021'], width),
        fill(['(Kèm theo Báo cáo số 123/BC-UBND ngày 05 tháng 10 năm 2021)'], width),
        ['STT', 'Đơn vị', ...indicators.map(indicatorNameOf)],
        Array.from({ length: width }, (_, index) => `(${index + 1})`),
        fill(['I', 'Thành phố'], width),
        ...cities.map(line),
        fill(['II', 'Huyện'], width),
        ...districts.map(line),
        fill(['', 'Tổng cộng'], width),
        fill(['Người lập biểu', '', 'Thủ trưởng đơn vị'], width),
      ]
    },
  },
}
