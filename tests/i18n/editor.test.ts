import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { idsOfCatalogue, templateOf } from '@/i18n/catalogue'
import { heldTogether, piecesOf } from '@/i18n/together'

/**
 * Words of the program, and sentences that nobody who meets it for the first time understands: what
 * an editor took out stays out.
 */
const RETIRED: readonly RegExp[] = [
  /(?<!\p{L})gói(?!\p{L})/iu,
  /ô số liệu/i,
  /công thức nhập|công thức đã lưu/i,
  /bảng điều khiển/i,
  /tests\/generator|observations/i,
  /(?<!\p{L})(lên|xuống) mức(?!\p{L})/u,
  /nêu cùng (đơn vị khác|vài đơn vị|nhau)/,
  /nêu chung (cho )?các địa phương/,
  /nguồn nêu chung/i,
  /từ khi nào/,
  /(±|\+\/-)\s?10/,
  /chưa tính được quá hạn/,
  /Kỳ này không có;/,
  /số liệu loại này/,
  /lượt áp dụng không nêu/,
  /mẫu số \{/,
  /chồng lên đơn vị/,
  /kỳ này không có \{/i,
  /(chương trình|chỉ số) (nào )?mang mã/,
  /0 (mô hình|tốt lên|xấu đi)/,
]

test('No text says what an editor took out', () => {
  const texts = idsOfCatalogue().map((id) => [id, templateOf(id, 'vi')] as const)
  expect(texts.length).toBeGreaterThan(1000)
  const found = texts.filter(([, text]) => RETIRED.some((each) => each.test(text)))
  expect(found).toEqual([])
})

test('Nor does the guide, nor a source of the shipped data', () => {
  const words = RETIRED.slice(0, 4)
  for (const file of ['docs/huong-dan.md', 'data/sources.csv', 'data/datapackage.json']) {
    const lines = readFileSync(file, 'utf8').split('\n')
    expect(lines.filter((line) => words.some((each) => each.test(line)))).toEqual([])
  }
})

test('A name, a figure with what it counts and a word of two syllables stay on one line', () => {
  const held = (text: string): string => heldTogether(text).replaceAll('\u00a0', '_')
  expect(held('Chỉnh lý tài liệu còn chậm: TP Cao Lãnh 71 % và Tháp Mười 64 %.')).toBe(
    'Chỉnh lý tài liệu còn chậm: TP_Cao_Lãnh 71_% và Tháp_Mười 64_%.',
  )
  expect(held('Cải cách hành chính cấp huyện · Đồng Tháp')).toBe(
    'Cải cách hành chính cấp_huyện · Đồng_Tháp',
  )
  expect(held('9/12 đơn vị đạt từ 80 điểm, mức 3 – 4')).toBe(
    '9/12_đơn_vị đạt từ 80_điểm, mức 3 – 4',
  )
  expect(piecesOf('hơn kém của Huyện Lấp Vò').join('')).toBe('hơn kém của Huyện Lấp Vò')
})
