import { date, id, oneOf, optional, text } from '@/dataset/column'
import type { UnitId } from '@/dataset/ids'
import { declareTable, type RowOf } from '@/dataset/table'
import { saidIn } from './attributions'

export const successions = declareTable({
  name: 'successions',
  about: 'Which unit followed which when the map was redrawn, whole or in part.',
  key: ['unit_id', 'successor_id'],
  columns: {
    unit_id: id<UnitId>({
      headings: ['Mã đơn vị cũ', 'Đơn vị cũ'],
      about: 'The unit that ended.',
      reference: 'units',
    }),
    successor_id: id<UnitId>({
      headings: ['Mã đơn vị mới', 'Đơn vị mới'],
      about: 'The unit that took over.',
      reference: 'units',
    }),
    on: date({ headings: ['Ngày chuyển'], about: 'First day of the successor.' }),
    part: oneOf(['whole', 'partial'], {
      headings: ['Phạm vi'],
      about: 'Whether all of the old unit went there, or a part.',
    }),
    note: optional(text({ headings: ['Ghi chú'], about: 'Anything a reader should know.' })),
    source_id: saidIn,
  },
})

export type Succession = RowOf<typeof successions>
