import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { idsOfCatalogue, templateOf } from '@/i18n/catalogue'
import { RETIRED, WORDS_OF_THE_PROGRAM } from '#tests/support/retired'
import { heldTogether, piecesOf } from '@/i18n/together'

test('No text says what an editor took out', () => {
  const texts = idsOfCatalogue().map((id) => [id, templateOf(id, 'vi')] as const)
  expect(texts.length).toBeGreaterThan(1000)
  const found = texts.filter(([, text]) => RETIRED.some((each) => each.test(text)))
  expect(found).toEqual([])
})

test('Nor does the guide, nor a source of the shipped data', () => {
  for (const file of ['docs/huong-dan.md', 'data/sources.csv', 'data/datapackage.json']) {
    const lines = readFileSync(file, 'utf8').split('\n')
    expect(
      lines.filter((line) => WORDS_OF_THE_PROGRAM.slice(0, 4).some((each) => each.test(line))),
    ).toEqual([])
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
  expect(held('30/37 chỉ số có số liệu ở Quý III/2021, Năm 2020; 8 gần đạt')).toBe(
    '30/37_chỉ_số có số_liệu ở Quý_III/2021, Năm_2020; 8_gần_đạt',
  )
  expect(held('9/12 đơn vị đạt từ 80 điểm, mức 3 – 4')).toBe(
    '9/12_đơn_vị đạt từ 80_điểm, mức 3 – 4',
  )
  expect(held('chậm hơn các đơn vị khác (trung vị 90 %), 77,78 điểm (số minh họa)')).toBe(
    'chậm hơn các đơn_vị khác (trung_vị_90_%), 77,78_điểm (số_minh_họa)',
  )
  expect(held('Lấp Vò chưa có sáng kiến, mô hình hay')).toBe(
    'Lấp_Vò chưa có sáng_kiến, mô_hình hay',
  )
  expect(piecesOf('hơn kém của Huyện Lấp Vò').join('')).toBe('hơn kém của Huyện Lấp Vò')
})
