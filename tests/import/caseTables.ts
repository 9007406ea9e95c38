import { makeXlsx, type XlsxCell } from '#tests/fixtures/xlsx'
import type { Content } from './base'
import { writtenAs, writtenAsJson } from './written'

/**
 * A variation of a kind of input that once failed. `right`: the figures that it holds, each as
 * `unit indicator period value`, of which none may come out otherwise; `needs`: what has to be said
 * of it, by code, whatever is taken.
 */
export type Variation = {
  readonly kind: string
  readonly name: string
  readonly file: string
  readonly content: Content
  readonly right: readonly string[]
  readonly needs: RegExp | null
}

type Sample = readonly [file: string, content: Content]
export type Cells = readonly (readonly string[])[]

export const UNITS = [
  ['lap-vo', 'Huyện Lấp Vò'],
  ['thap-muoi', 'Huyện Tháp Mười'],
  ['tp-cao-lanh', 'Thành phố Cao Lãnh'],
  ['h-cao-lanh', 'Huyện Cao Lãnh'],
] as const
/** Indicators of the package of the cases, with values of each. */
export const SHARES = ['97.5', '98.1', '99.2', '97.9']
export const COUNTS = ['1250', '980', '2310', '1040']
export const LATE = ['12', '7', '9', '14']
const SCORES = ['81.25', '80.5', '83.75', '82.5']
export const INDICATORS = [
  ['ho-so', 'Tỷ lệ hồ sơ đúng hạn', SHARES],
  ['tiep-nhan', 'Số hồ sơ tiếp nhận', COUNTS],
  ['tre', 'Số hồ sơ trễ hạn', LATE],
  ['diem', 'Điểm cải cách hành chính', SCORES],
] as const
export type Indicator = (typeof INDICATORS)[number]
export const [SHARE, COUNT, DELAY, SCORE] = INDICATORS
export const TITLE = ['BÁO CÁO QUÝ III NĂM 2021']
export const Q3 = '2021-Q3'

/** The figures of an indicator: of the first units, in their order. */
export function figuresOf(
  [id]: Indicator,
  values: readonly (string | null)[],
  { period = Q3, from = 0 }: { readonly period?: string; readonly from?: number } = {},
): string[] {
  return values.flatMap((value, at) =>
    value === null ? [] : [`${UNITS[at + from]?.[0]} ${id} ${period} ${Number(value)}`],
  )
}

export const nameAt = (at: number): string => UNITS[at]?.[1] ?? ''
/** A table with a column of figures for each indicator. */
export const wide = (
  ...columns: readonly (readonly [heading: string, cells: readonly string[]])[]
): Cells => [
  TITLE,
  ['Đơn vị', ...columns.map(([heading]) => heading)],
  ...(columns[0]?.[1] ?? []).map((_, at) => [
    nameAt(at),
    ...columns.map(([, cells]) => cells[at] ?? ''),
  ]),
]
/** A table with a row for each figure. */
export const long = (...parts: readonly (readonly [Indicator, readonly string[]])[]): Cells => [
  ['Đơn vị', 'Chỉ số', 'Kỳ', 'Giá trị'],
  ...parts.flatMap(([[, name], cells]) =>
    cells.map((cell, at) => [nameAt(at), name, 'Quý III/2021', cell]),
  ),
]

/** A sheet by every writer: two CSV, a workbook and a page; records too, where it begins with headings. */
export function written(
  kind: string,
  name: string,
  rows: Cells,
  right: readonly string[],
  needs: RegExp | null = null,
  withJson = false,
): readonly Variation[] {
  return [...writtenAs(rows), ...(withJson ? writtenAsJson(rows) : [])].map(([file, content]) => ({
    kind,
    name: `${name}, ${file.replace(/^.*\./, '')}`,
    file,
    content,
    right,
    needs,
  }))
}

export const one = (
  kind: string,
  name: string,
  [file, content]: Sample,
  right: readonly string[],
  needs: RegExp | null = null,
): Variation => ({ kind, name, file, content, right, needs })

export const numbered = (
  values: readonly string[],
  style: (value: string) => XlsxCell,
): XlsxCell[][] => values.map((value, at) => [nameAt(at), style(value)])
export const book = (
  heading: string,
  rows: readonly (readonly XlsxCell[])[],
  merges?: readonly string[],
): Uint8Array =>
  makeXlsx([
    { name: 'Sheet1', rows: [TITLE, ['Đơn vị', heading], ...rows], ...(merges ? { merges } : {}) },
  ])
export const page = (heading: string, cells: readonly string[]): string =>
  `<table><tr><td>Đơn vị</td><td>${heading} quý III/2021</td></tr>${cells
    .map((cell, at) => `<tr><td>${nameAt(at)}</td>${cell}</tr>`)
    .join('')}</table>`

export const pointed = (values: readonly string[]): string[] =>
  values.map((value) => value.replace(/\B(?=(\d{3})+$)/g, '.'))
