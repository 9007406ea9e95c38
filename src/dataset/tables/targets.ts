import { id, number, oneOf, optional, text } from '@/dataset/column'
import type { IndicatorId, SourceId, UnitId } from '@/dataset/ids'
import { declareTable, type RowOf } from '@/dataset/table'
import { STATUSES } from './observations'
import { LEVELS } from './units'

export const targets = declareTable({
  name: 'targets',
  about:
    'What is to be reached in a year, for all units, a tier, a group or one unit: a path, where there are several years. The narrowest one counts; that of a figure itself goes before all of these, these before the target of the indicator.',
  key: ['indicator_id', 'year', 'level', 'group', 'unit_id'],
  columns: {
    indicator_id: id<IndicatorId>({
      headings: ['Mã chỉ số', 'Mã chỉ tiêu', 'Chỉ số'],
      about: 'What it is a target of.',
      reference: 'indicators',
    }),
    year: number({
      integer: true,
      min: 1900,
      max: 2200,
      headings: ['Năm đích', 'Năm'],
      about: 'The year in which it is to be reached; it holds for every period of that year.',
    }),
    level: optional(
      oneOf(LEVELS, { headings: ['Cấp'], about: 'The tier whose units it is for; empty: any.' }),
    ),
    group: optional(
      text({ headings: ['Nhóm', 'Nhóm đơn vị'], about: 'The group of units it is for.' }),
    ),
    unit_id: optional(
      id<UnitId>({
        headings: ['Mã đơn vị', 'Đơn vị'],
        about: 'The unit it is for.',
        reference: 'units',
      }),
    ),
    target: number({
      headings: ['Chỉ tiêu đặt ra', 'Mục tiêu'],
      about: 'The value to reach.',
    }),
    status: oneOf(STATUSES, {
      headings: ['Trạng thái'],
      about: 'Whether somebody set it, or it is there to be tried.',
    }),
    note: optional(text({ headings: ['Ghi chú'], about: 'Anything a reader should know.' })),
    source_id: id<SourceId>({
      headings: ['Mã nguồn', 'Nguồn'],
      about: 'Where it is set.',
      reference: 'sources',
      dangling: 'kept',
    }),
  },
})

export type Target = RowOf<typeof targets>
