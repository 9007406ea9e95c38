import { expect, test } from 'vitest'
import type { ScreenChange } from '@/address/screen'
import { createWords } from '@/i18n/translator'
import { addressNotes } from '@/analysis/address/addressNotes'
import { datasetFrom } from '#tests/support/drawDataset'
import { screenAt } from '#tests/support/asked'

const words = createWords('vi')
const dataset = datasetFrom(
  {
    units: `unit_id,valid_to\n${'abcdefgh'
      .split('')
      .map((id) => `${id},`)
      .join('\n')}\nold,2020-01-01`,
    indicators: 'indicator_id\nx',
    observations: `unit_id,indicator_id,value\n${'abcdefgh'
      .split('')
      .map((id) => `${id},x,1`)
      .join('\n')}`,
    models: 'model_id\nm',
    fields: 'field_id\nfield',
    inspections: 'inspection_id,unit_ids\nk,a',
  },
  { level: 'district', focus: ['a'] },
)
const notes = (state: ScreenChange): string[] =>
  addressNotes(dataset, screenAt(state)).map((each) => words.message(each))

test('An address that means what it says has nothing to explain', () => {
  expect(notes({})).toEqual([])
  expect(
    notes({
      page: 'data',
      unit: 'a',
      model: 'm',
      field: 'field',
      inspection: 'k',
      focus: ['a', 'b'],
    }),
  ).toEqual([])
})

test.each([
  ['unit', 'Đơn vị'],
  ['model', 'Mô hình'],
  ['field', 'Lĩnh vực'],
  ['inspection', 'Cuộc kiểm tra'],
] as const)('An unknown %s is named, and that something else is shown', (part, name) => {
  expect(notes({ page: 'data', [part]: 'zzz' })).toEqual([
    `Địa chỉ của trang nhắc đến “zzz” ở bảng ${name}, nhưng bộ số liệu không có mục này nên màn hình bỏ qua.`,
  ])
})

test('Focus units that are not there are named, those of another time too', () => {
  expect(notes({ focus: ['zzz', 'old', 'a'] })).toEqual([
    'Không theo dõi được zzz và old: kỳ này không có đơn vị ấy.',
  ])
})

test('Focus units beyond the limit are named', () => {
  expect(notes({ focus: 'abcdefgh'.split('') })).toEqual([
    'Chỉ theo dõi được 6 đơn vị cùng lúc, đã bỏ g và h.',
  ])
})

test('What no id has is not shown of one that was asked for, nor more of it than a line holds', () => {
  expect(notes({ unit: '<script>x</script>' })[0]).toContain('“…script…x…script…”')
  expect(notes({ unit: 'y'.repeat(20_000) })[0]).toContain(`“${'y'.repeat(40)}…”`)
})
