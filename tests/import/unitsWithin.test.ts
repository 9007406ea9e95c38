import { expect, test } from 'vitest'
import type { Unit } from '@/dataset/tables/units'
import { UnitNames } from '@/import/unitNames'
import { DATA_ROWS } from './base'

const [like] = DATA_ROWS.units

const unit = (
  unit_id: string,
  name: string,
  kind: string,
  level: Unit['level'],
  parent_id: string | null,
): Unit =>
  ({
    ...like,
    unit_id,
    name,
    short_name: name,
    kind,
    level,
    parent_id,
    aliases: [],
  }) as unknown as Unit

const names = new UnitNames([
  unit('p', 'Tỉnh Đồng Tháp', 'tỉnh', 'province', null),
  unit('d', 'Huyện Lấp Vò', 'huyện', 'district', 'p'),
  unit('old', 'Xã Tân Khánh Trung', 'xã', 'commune', 'd'),
  unit('new', 'Xã Tân Khánh Trung', 'xã', 'commune', 'p'),
])

test.each([
  ['UBND xã Tân Khánh Trung - Đồng Tháp', 'new'],
  ['Xã Tân Khánh Trung – tỉnh Đồng Tháp', 'new'],
  ['xã Tân Khánh Trung, huyện Lấp Vò', 'old'],
  ['Tân Khánh Trung, Lấp Vò', 'old'],
])('%s is told by the unit that it lies in', (text, id) => {
  expect(names.find(text, null)).toMatchObject({ kind: 'one', id })
})

test.each(['Xã Tân Khánh Trung - Cần Thơ', 'Xã Lạ - Đồng Tháp', 'Đồng Tháp - Tân Khánh Trung'])(
  '%s is none',
  (text) => {
    expect(names.find(text, null).kind).toBe('none')
  },
)
