import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { issue, type IssueInput } from '@/dataset/issue'
import { decodeText } from '@/dataset/files/decode'

const file = 'units.csv'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytes = (hex: string): Uint8Array =>
  Uint8Array.from(hex.split(' '), (each) => parseInt(each, 16))
const join = (...parts: Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]))
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian)
  return new Uint8Array(view.buffer)
}

const WRITERS = {
  'utf-8': utf8,
  'utf-8-bom': (text: string) => utf8(`\uFEFF${text}`),
  'utf-16le': (text: string) => utf16(`\uFEFF${text}`, true),
  'utf-16be': (text: string) => utf16(`\uFEFF${text}`, false),
} as const

describe('decodeText', () => {
  test.each(Object.entries(WRITERS))('reads %s', (encoding, write) => {
    expect(decodeText(file, write('tên\nLấp Vò 🏠\n'))).toEqual({
      usable: true,
      value: { text: 'tên\nLấp Vò 🏠\n', encoding },
      issues: [],
    })
  })

  it('reads back any text in any encoding', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.constantFrom(...Object.values(WRITERS)),
        (text, write) => {
          fc.pre(!text.startsWith('\uFEFF') && !text.includes('\uFFFD'))
          const decoded = decodeText(file, write(`a${text}`))
          if (decoded.usable) expect(decoded.value.text).toBe(`a${text}`)
          else expect(decoded.issues[0].code).toBe('file/binary')
        },
      ),
    )
  })

  test.each<[string, Uint8Array, Omit<IssueInput, 'file'>]>([
    ['no bytes', new Uint8Array(), { code: 'file/empty', found: '' }],
    ['white space only', utf8(' \r\n\t'), { code: 'file/empty', found: '' }],
    ['a mark only', bytes('EF BB BF'), { code: 'file/empty', found: '' }],
    [
      'a byte that begins nothing',
      join(utf8('a\r\nb\r'), bytes('FF'), utf8('\n')),
      { code: 'file/encoding', row: 3, found: 'FF', expected: { kind: 'text', text: 'UTF-8' } },
    ],
    [
      'a letter of windows-1258',
      join(utf8('a\nL'), bytes('E2'), utf8('p\n')),
      { code: 'file/encoding', row: 2, found: 'E2 70', expected: { kind: 'text', text: 'UTF-8' } },
    ],
    [
      'a letter cut off at the end',
      join(utf8('a\nL'), bytes('E1 BA')),
      { code: 'file/encoding', row: 2, found: 'E1 BA', expected: { kind: 'text', text: 'UTF-8' } },
    ],
    [
      'half of a pair',
      utf16('\uFEFFa\n\uD800b', true),
      {
        code: 'file/encoding',
        row: 2,
        found: '00 D8 62 00',
        expected: { kind: 'text', text: 'UTF-16LE' },
      },
    ],
    [
      'an odd byte at the end',
      join(utf16('\uFEFFa', true), bytes('61')),
      { code: 'file/encoding', row: 1, found: '61', expected: { kind: 'text', text: 'UTF-16LE' } },
    ],
    [
      'a login page',
      utf8('\n<!DOCTYPE html>\n<html><title>Login'),
      {
        code: 'file/html',
        row: 1,
        found: '<!DOCTYPE html>',
        expected: { kind: 'type', type: 'text' },
      },
    ],
    [
      'a PNG',
      bytes('89 50 4E 47 0D 0A 1A 0A 00'),
      { code: 'file/binary', found: 'PNG', expected: { kind: 'type', type: 'text' } },
    ],
    [
      'a PDF',
      utf8('%PDF-1.7\n'),
      { code: 'file/binary', found: 'PDF', expected: { kind: 'type', type: 'text' } },
    ],
    [
      'an old Excel file',
      bytes('D0 CF 11 E0 A1 B1 1A E1'),
      { code: 'file/binary', found: 'XLS', expected: { kind: 'type', type: 'text' } },
    ],
    [
      'an Excel file',
      join(bytes('50 4B 03 04'), utf8('....[Content_Types].xml')),
      { code: 'file/binary', found: 'XLSX', expected: { kind: 'type', type: 'text' } },
    ],
    [
      'an archive',
      join(bytes('50 4B 03 04'), utf8('....photo.jpg')),
      { code: 'file/binary', found: 'ZIP', expected: { kind: 'type', type: 'text' } },
    ],
    [
      'noise',
      bytes('01 02 03 04 61 62 63 64 65'),
      {
        code: 'file/binary',
        found: '01 02 03 04 61 62 63 64',
        expected: { kind: 'type', type: 'text' },
      },
    ],
  ])('refuses %s', (_, input, expected) => {
    expect(decodeText(file, input)).toEqual({
      usable: false,
      issues: [issue({ file, ...expected })],
    })
  })

  it('warns of a letter that was lost before', () => {
    const decoded = decodeText(file, utf8('a\nL\uFFFDp Vò'))
    expect(decoded.usable).toBe(true)
    expect(decoded.issues).toEqual([
      issue({ code: 'file/encoding', severity: 'warning', file, row: 2, found: 'a\nL\uFFFDp Vò' }),
    ])
  })

  it('throws for no bytes whatever', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (input) => void decodeText(file, input)),
      { numRuns: 500 },
    )
  })
})
