import { describe, expect, test } from 'vitest'
import { caseFile, takeCase } from '../readCase'
import { encode } from '#tests/fixtures/encoders'
import { makeXlsx } from '#tests/fixtures/xlsx'

const RATES = [
  'lap-vo ho-so 2021-Q3 97.5',
  'thap-muoi ho-so 2021-Q3 98.1',
  'tp-cao-lanh ho-so 2021-Q3 99.2',
]
const ROWS = [
  ['Đơn vị', 'Chỉ số', 'Kỳ', 'Giá trị'],
  ['Huyện Lấp Vò', 'Tỷ lệ hồ sơ đúng hạn', 'Quý III/2021', '97.5'],
  ['Huyện Tháp Mười', 'Tỷ lệ hồ sơ đúng hạn', 'Quý III/2021', '98.1'],
  ['Thành phố Cao Lãnh', 'Tỷ lệ hồ sơ đúng hạn', 'Quý III/2021', '99.2'],
]
const csv = (rows: readonly (readonly string[])[] = ROWS, sign = ','): string =>
  rows.map((row) => `${row.join(sign)}\n`).join('')
const each = (change: (text: string) => string): string[][] => ROWS.map((row) => row.map(change))

describe('the cases of text', () => {
  test.each(['c01_entities_dec.csv', 'c02_1258_as_1252.csv'])('%s', async (name) => {
    const { figures, said } = await caseFile(name)
    expect([figures, said]).toEqual([RATES, ['encoding/guessed 1']])
  })
})

const references =
  (base: 10 | 16) =>
  (text: string): string =>
    text.replace(/[\u0080-\uffff]/g, (letter) =>
      base === 10 ? `&#${letter.charCodeAt(0)};` : `&#x${letter.charCodeAt(0).toString(16)};`,
    )
const named = (text: string): string =>
  references(10)(
    text.replaceAll('ò', '&ograve;').replaceAll('à', '&agrave;').replaceAll('á', '&aacute;'),
  )
const misread = (text: string): string =>
  new TextDecoder('windows-1252').decode(encode(text, 'windows-1258'))

describe('variations of text', () => {
  test.each([
    ['in decimal, in CSV', 'a.csv', csv(each(references(10)), ';')],
    ['in hexadecimal, in CSV', 'a.csv', csv(each(references(16)))],
    ['by names, in CSV', 'a.csv', csv(each(named))],
    ['in JSON', 'a.json', JSON.stringify(each(references(10)))],
    ['in a workbook', 'a.xlsx', makeXlsx([{ name: 'S', rows: each(references(10)) }])],
    ['windows-1258 misread, in JSON', 'a.json', JSON.stringify(each(misread))],
    [
      'windows-1258 misread, in a workbook',
      'a.xlsx',
      makeXlsx([{ name: 'S', rows: each(misread) }]),
    ],
  ])('letters written as references: %s', async (_, name, content) => {
    const { figures, said } = await takeCase({ [name]: content })
    expect([figures, said]).toEqual([RATES, ['encoding/guessed 1']])
  })

  test('a page with references needs no guess', async () => {
    const page = `<table>${each(references(10))
      .map((row) => `<tr>${row.map((cell) => `<td>${cell}`).join('')}`)
      .join('')}</table>`
    expect(await takeCase({ 'a.xls': page })).toMatchObject({ figures: RATES, said: [] })
  })

  const lose = (text: string): string => text.replace(/[\u0100-\uffff]/g, '?')
  test.each([
    ['in CSV', 'a.csv', csv(each(lose))],
    [
      'all letters with marks, in CSV',
      'a.csv',
      csv(
        each((text) => text.replace(/[\u0080-\uffff]/g, '?')),
        '\t',
      ),
    ],
    ['in JSON', 'a.json', JSON.stringify(each(lose))],
    ['in a workbook', 'a.xlsx', makeXlsx([{ name: 'S', rows: each(lose) }])],
  ])('letters that are lost are said to be lost: %s', async (_, name, content) => {
    const { figures, said } = await takeCase({ [name]: content })
    expect([figures, said]).toEqual([[], ['encoding/lost 1']])
  })

  test('questions are no lost letters', async () => {
    const { figures, said } = await takeCase({
      'a.csv': csv(
        ROWS.map((row, index) => [...row, index === 0 ? 'Ghi chú' : 'đã đủ chưa? hỏi lại?']),
      ),
    })
    expect([figures, said]).toEqual([RATES, []])
  })

  test.each([
    [
      'Chinese',
      Uint8Array.from([
        ...new TextEncoder().encode('a,b\n'),
        0xb5,
        0xa5,
        0xce,
        0xbb,
        0x2c,
        0xd6,
        0xb5,
        0xb5,
        0xc8,
        0xbc,
        0xb6,
        0x0a,
      ]),
    ],
    ['Vietnamese in it', gb18030(csv())],
  ])('an encoding of another language is named: %s', async (_, content) => {
    const { figures, said, found } = await takeCase({ 'a.csv': content })
    expect([figures, said.map((code) => code.split(' ')[0]), found]).toEqual([
      [],
      ['encoding/foreign'],
      ['GB18030'],
    ])
  })

  test.each(['windows-1258', 'tcvn3', 'vni'] as const)(
    '%s shows what was read, in words',
    async (encoding) => {
      const { figures, said, found } = await takeCase({ 'a.csv': encode(csv(), encoding) })
      expect([figures, said]).toEqual([RATES, ['encoding/guessed 1']])
      expect(found[0]).toContain('Đơn vị')
    },
  )
})

describe('a fault costs its row, not the file', () => {
  const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)]
  const [head = '', first = '', second = '', third = ''] = csv().trimEnd().split('\n')
  const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
    Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : utf8(part))))

  test.each([
    [
      'a byte that is no letter',
      bytes(head, '\n', first, '\nTh', 0xe1, 'p;', second, '\n', third, '\n'),
      ['file/encoding 3 Đơn vị'],
      [0, 2],
    ],
    [
      'a NUL',
      bytes(head, '\n', first, '\n', second, '\0\n', third, '\n'),
      ['csv/nul 3 Giá trị'],
      [0, 2],
    ],
    [
      'NULs to the end',
      bytes(head, '\n', first, '\n', second, '\n', '\0'.repeat(500)),
      ['csv/nul 4 Đơn vị'],
      [0, 1],
    ],
    [
      'a quote that stays open',
      bytes(head, '\n', first, '\n', second, '\n"', third, '\n'),
      ['csv/quote 4 Đơn vị'],
      [0, 1],
    ],
    [
      'an end within a row',
      bytes(head, '\n', first, '\n', second, '\n', third.slice(0, 24)),
      ['row/short 4 Kỳ', 'file/cut 4'],
      [0, 1],
    ],
    [
      'an end within a letter',
      bytes(head, '\n', first, '\n', second, '\nTh', 0xc3),
      ['file/encoding 4 Đơn vị', 'file/cut 4'],
      [0, 1],
    ],
  ])('%s', async (_, content, said, kept) => {
    const { figures, said: told, counts } = await takeCase({ 'a.csv': content })
    expect([figures, [...told].sort()]).toEqual([
      kept.map((index) => RATES[index]),
      [...said].sort(),
    ])
    const [{ read = 0, taken = 0, refused = 0 } = {}] = counts
    expect([taken, refused]).toEqual([kept.length, read - kept.length])
  })

  test('a part in another encoding behind the first', async () => {
    const tail = encode(`${second}\n${third}\n`, 'windows-1258')
    const { figures, said } = await takeCase({
      'a.csv': Uint8Array.from([...utf8(`${head}\n${first}\n`), ...tail]),
    })
    expect(figures).toEqual(RATES.slice(0, 1))
    expect([...said].sort()).toEqual([
      'encoding/mixed 3',
      'file/encoding 3 Đơn vị',
      'file/encoding 4 Đơn vị',
    ])
  })

  test.each([
    ['a byte', bytes(0xc4, head.slice(1), '\n', first, '\n', second, '\n')],
    ['a quote', bytes(`"${head.replace(',', '"x,')}`, '\n', first, '\n', second, '\n')],
    ['a NUL', bytes(head, '\0\n', first, '\n', second, '\n')],
    [
      'a quote below a title',
      bytes(
        'BÁO CÁO QUÝ III NĂM 2021\n',
        `"${head.replace(',', '"x,')}`,
        '\n',
        first,
        '\n',
        second,
        '\n',
      ),
    ],
  ])('a heading that is spoilt by %s makes no row of data the heading', async (_, content) => {
    const { figures, said, counts } = await takeCase({ 'a.csv': content })
    expect([figures, counts[0]?.['taken']]).toEqual([[], 0])
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/^(file\/encoding|csv\/quote|csv\/nul) [12] /)
  })

  test.each([
    ['HTTP Status 500 – Internal Server Error\n\nType Exception Report\n'],
    ['502 Bad Gateway\n'],
    ['java.lang.NullPointerException\n\tat vn.gov.Export.run(Export.java:12)\n'],
    [
      '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
    ],
    [
      '<br />\n<b>Fatal error</b>:  Uncaught Exception in <b>/var/www/export.php</b> on line <b>12</b>',
    ],
  ])('what a server says of a fault is named: %j', async (text) => {
    const { figures, said } = await takeCase({ 'a.csv': text })
    expect([figures, said]).toEqual([[], ['file/serverError 1']])
  })

  test('a table that speaks of faults is a table', async () => {
    const { figures, said } = await takeCase({
      'a.csv': csv(ROWS.map((row, index) => [...row, index === 0 ? 'Ghi chú' : '502 Bad Gateway'])),
    })
    expect([figures, said]).toEqual([RATES, []])
  })
})

/**
 * Text in GB18030, whose letters beyond those of Chinese take four bytes, two of them digits.
 * Source: the ranges of the standard.
 */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030')
  const codes = new Map<string, number[]>()
  for (let index = 0; index < 7_500; index += 1) {
    const bytes = [
      0x81 + Math.floor(index / 12_600),
      0x30 + (Math.floor(index / 1260) % 10),
      0x81 + (Math.floor(index / 10) % 126),
      0x30 + (index % 10),
    ]
    codes.set(decoder.decode(Uint8Array.from(bytes)), bytes)
  }
  for (let lead = 0xa1; lead <= 0xa9; lead += 1) {
    for (let trail = 0xa1; trail <= 0xfe; trail += 1)
      codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
  }
  return Uint8Array.from(
    Array.from(text).flatMap((letter) =>
      letter < '\u0080' ? [letter.charCodeAt(0)] : (codes.get(letter) ?? [0x3f]),
    ),
  )
}
