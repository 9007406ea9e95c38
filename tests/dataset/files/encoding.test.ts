import { describe, expect, it, test } from 'vitest'
import { decodeAny, ENCODINGS, type EncodingName } from '@/dataset/files/encoding'
import { fromLegacy } from '@/dataset/files/legacy'
import { guessLegacyEncoding } from '@/dataset/files/legacyGuess'
import { plausibility } from '@/dataset/files/vietnamese'
import { encode, utf16 } from '#tests/fixtures/encoders'

const file = 'bao-cao.csv'
const TEXT =
  'Đơn vị;Lĩnh vực;Tỷ lệ đúng hạn\nHuyện Lấp Vò;Cải cách thủ tục hành chính;98,5\nThành phố Cao Lãnh;Hiện đại hóa hành chính;97,25\nHuyện Tháp Mười;Ứng dụng chữ ký số;100\n'
const VIETNAMESE: readonly EncodingName[] = ENCODINGS.filter((name) => name !== 'windows-1252')

const LOWER = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'

describe('decodeAny', () => {
  test.each(VIETNAMESE)('recognises %s', (encoding) => {
    const decoded = decodeAny(file, encode(TEXT, encoding))
    expect(decoded).toMatchObject({
      usable: true,
      value: { text: TEXT, encoding, alternatives: [] },
    })
    const guessed = ['windows-1258', 'tcvn3', 'vni'].includes(encoding)
    expect(decoded.issues.map(({ code, row, severity }) => [code, row, severity])).toEqual(
      guessed ? [['encoding/guessed', 1, 'warning']] : [],
    )
  })

  test.each(VIETNAMESE)('reads every Vietnamese letter of %s when told to', (encoding) => {
    const letters = ['tcvn3'].includes(encoding)
      ? LOWER + LOWER.toUpperCase().replace(/[^ĂÂÊÔƠƯĐ]/g, '')
      : LOWER + LOWER.toUpperCase()
    const decoded = decodeAny(file, encode(letters, encoding), encoding)
    expect(decoded.usable && decoded.value.text).toBe(letters)
  })

  it('recognises UTF-16 without its mark', () => {
    expect(decodeAny(file, utf16(TEXT, true))).toMatchObject({
      value: { text: TEXT, encoding: 'utf-16le', how: 'weighed' },
    })
    expect(decodeAny(file, utf16(TEXT, false))).toMatchObject({
      value: { text: TEXT, encoding: 'utf-16be', how: 'weighed' },
    })
  })

  it('does not guess from a word or two, nor from what is no Vietnamese', () => {
    expect(decodeAny(file, encode('a\nLấp', 'windows-1258'))).toMatchObject({
      value: { encoding: 'utf-8', hasEscapes: true },
      issues: [],
    })
    const german = encode('Größe;Länge;Höhe;Straße\nÅß;Æ;ÿ', 'windows-1252')
    expect(decodeAny(file, german)).toMatchObject({
      usable: false,
      issues: [{ code: 'file/encoding', row: 1, found: 'F6' }],
    })
  })

  it('keeps UTF-8 that has more in another encoding behind it, and says where that begins', () => {
    const head = encode('Đơn vị;Lĩnh vực\n', 'utf-8')
    const tail = encode(TEXT.repeat(3), 'tcvn3')
    const decoded = decodeAny(file, new Uint8Array([...head, ...tail]))
    expect(decoded).toMatchObject({
      usable: true,
      value: { encoding: 'utf-8', hasEscapes: true },
      issues: [{ code: 'encoding/mixed', row: 2 }],
    })
    expect(decoded.usable && decoded.value.text.split('\n')[0]).toBe('Đơn vị;Lĩnh vực')
  })

  it('refuses bytes that are not in the encoding it was told', () => {
    expect(decodeAny(file, encode(TEXT, 'tcvn3'), 'utf-8')).toMatchObject({
      usable: false,
      issues: [{ code: 'file/encoding', row: 1 }],
    })
  })
})

describe('letters that only an old font shows', () => {
  test.each([
    [
      'tcvn3',
      'HuyÖn LÊp Vß, huyÖn Th¸p M­êi, thµnh phè Cao L·nh',
      'Huyện Lấp Vò, huyện Tháp Mười, thành phố Cao Lãnh',
    ],
    [
      'vni',
      'Huyeän Laáp Voø, huyeän Thaùp Möôøi, thaønh phoá Cao Laõnh',
      'Huyện Lấp Vò, huyện Tháp Mười, thành phố Cao Lãnh',
    ],
    [
      'utf-8 as windows-1252',
      'Huyá»‡n Láº¥p VÃ², huyá»‡n ThÃ¡p MÆ°á»\u009di',
      'Huyện Lấp Vò, huyện Tháp Mười',
    ],
  ] as const)('%s', (letters, written, meant) => {
    expect(guessLegacyEncoding(written)?.encoding).toBe(letters)
    expect(fromLegacy(written, letters)).toBe(meant)
  })

  it('leaves Vietnamese, other languages and signs as they are', () => {
    for (const text of [
      TEXT,
      TEXT.normalize('NFD'),
      'Größe Länge Höhe',
      '≥ 98 % → 100 %, ▲ 5 °C',
      'abc',
    ])
      expect(guessLegacyEncoding(text)).toBeNull()
  })
})

describe('plausibility', () => {
  it('knows the syllables of all units and of ordinary words', () => {
    const text =
      'Tân Hồng, Hồng Ngự, Tam Nông, Tháp Mười, Cao Lãnh, Sa Đéc, Lấp Vò, Lai Vung, Châu Thành, khuyến nghiêng quyết giường nguyễn tuổi hưởng quỹ quý yếu thuở khuỷu ngoằn ngoèo xoong'
    const { words, syllables } = plausibility(text)
    expect(syllables).toBe(words)
    expect(words).toBeGreaterThan(20)
  })
})
