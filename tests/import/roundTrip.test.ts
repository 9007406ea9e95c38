import { describe, expect, test } from 'vitest'
import { EMPTY_RECIPE } from '@/import/recipe'
import type { EncodingName } from '@/dataset/files/encoding'
import { encode } from '#tests/fixtures/encoders'
import { makeXlsx } from '#tests/fixtures/xlsx'
import { writeCsv } from '#tests/dataset/cells/writeCsv'
import { isAccounted, only, take, type Content } from './base'
import { FORMS, STYLES, TABLE, type Form, type StyleName } from './forms'

const ENCODINGS: readonly EncodingName[] = [
  'utf-8',
  'utf-8-bom',
  'utf-16le',
  'utf-16be',
  'windows-1258',
  'tcvn3',
  'vni',
]
const DELIMITERS = [',', ';', '\t', '|']
const STYLE_NAMES = Object.keys(STYLES) as StyleName[]
const COUNT = ENCODINGS.length * DELIMITERS.length * STYLE_NAMES.length * Object.keys(FORMS).length

/**
 * What an encoding cannot write is written as offices do with it: a plain dash, and small letters,
 * which the fonts of TCVN3 show as capitals.
 */
function representable(text: string, encoding: EncodingName): string {
  const plain = ['tcvn3', 'vni'].includes(encoding)
    ? text.replace(/–/g, '-').replace(/\u00a0/g, ' ')
    : text
  return encoding === 'tcvn3'
    ? plain.replace(/[^\u0000-\u007fĂÂÊÔƠƯĐ]/g, (letter) => letter.toLowerCase())
    : plain
}

/**
 * Takes a file in and compares every figure with the one that was written. Where the style of a
 * column has to be asked, it is told.
 */
async function expectSame(
  file: string,
  content: Content,
  form: Form,
  style: StyleName | null,
): Promise<void> {
  let intake = await take({ [file]: content })
  const asked = only(intake).questions.filter(({ kind }) => kind === 'number')
  if (asked.length > 0 && style !== null) {
    // A column of thousands alone, such as 8.394, reads both ways.
    const numbers = style.startsWith('point') ? 'point' : 'comma'
    intake = await take(
      { [file]: content },
      { recipes: [{ ...EMPTY_RECIPE, answers: new Map(asked.map(({ id }) => [id, numbers])) }] },
    )
  }
  const report = only(intake)
  expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(isAccounted(report)).toBe(true)
  expect(report.shape).toEqual(form.shape)
  const counted = form.shape.across.length === 0
  const line = (
    unit: string,
    indicator: string,
    period: string,
    ...numbers: readonly (number | null)[]
  ): string => [unit, indicator, period, ...numbers.slice(0, counted ? 3 : 1)].join(' ')
  const read = intake.taken.observations.map((each) =>
    line(
      each.unit_id,
      each.indicator_id,
      each.period,
      each.value,
      each.numerator,
      each.denominator,
    ),
  )
  const written = form.figures.map((each) =>
    line(each.unit, each.indicator, each.period, each.value, each.numerator, each.denominator),
  )
  expect(read.sort()).toEqual(written.sort())
}

describe(`the 12 × 30 table reads back to identical values from all ${COUNT} combinations of encoding, delimiter, number style and shape`, () => {
  test('is 12 × 30', () => {
    expect(TABLE.length).toBe(12 * 30)
    expect(new Set(TABLE.map(({ unit }) => unit)).size).toBe(12)
  })

  let done = 0
  for (const [name, form] of Object.entries(FORMS)) {
    for (const style of STYLE_NAMES) {
      test(`${name}, ${style}`, { timeout: 120_000 }, async () => {
        const rows = form.rows(STYLES[style])
        for (const delimiter of DELIMITERS) {
          const text = writeCsv(rows, { delimiter, lineEnd: '\r\n', quoteAll: false })
          for (const encoding of ENCODINGS) {
            await expectSame(
              'bang.csv',
              encode(representable(text, encoding), encoding),
              form,
              style,
            )
            done += 1
          }
        }
      })
    }
  }

  test(`all ${COUNT} were read`, () => {
    expect(done).toBe(COUNT)
  })
})

describe('the same table in a workbook and as a web page called .xls', () => {
  const numberOf = (text: string): string | number =>
    /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text

  test.each(Object.entries(FORMS))('XLSX with numbers: %s', async (_, form) => {
    const rows = form.rows(String).map((cells) => cells.map(numberOf))
    await expectSame(
      'bang.xlsx',
      makeXlsx([{ name: 'Sheet1', rows, merges: form.merges ?? [] }]),
      form,
      null,
    )
  })

  test.each(Object.entries(FORMS))('XLSX with numbers typed as text: %s', async (_, form) => {
    await expectSame(
      'bang.xlsx',
      makeXlsx([{ name: 'Sheet1', rows: form.rows(STYLES.comma), merges: form.merges ?? [] }]),
      form,
      'comma',
    )
  })

  test.each(Object.entries(FORMS))('HTML: %s', async (_, form) => {
    const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    const lines = form
      .rows(STYLES.comma)
      .map((cells) => `<tr>${cells.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`)
    const page = `\uFEFF<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><table border=1>${lines.join('\n')}</table></body></html>`
    await expectSame('bang.xls', page, form, 'comma')
  })

  // JSON has one row of headings and nothing above it.
  const plain = Object.entries(FORMS).filter(
    ([name]) => !['two rows of headings', 'an official form'].includes(name),
  )
  test.each(plain)('JSON, rows of objects: %s', async (_, form) => {
    const [headings = [], ...rows] = form.rows(String)
    const objects = rows.map((cells) =>
      Object.fromEntries(cells.map((cell, index) => [headings[index] ?? '', numberOf(cell)])),
    )
    await expectSame('bang.json', JSON.stringify(objects), form, null)
  })
})
