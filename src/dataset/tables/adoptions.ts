import { date, id, oneOf, optional, text } from '@/dataset/column'
import type { ModelId, UnitId } from '@/dataset/ids'
import { declareTable, type RowOf } from '@/dataset/table'
import { attribution, saidIn } from './attributions'

export const adoptions = declareTable({
  name: 'adoptions',
  about: 'Which unit runs which model, and how far it has got.',
  key: ['model_id', 'unit_id'],
  columns: {
    model_id: id<ModelId>({
      headings: ['Mã mô hình', 'Mô hình'],
      about: 'The model.',
      reference: 'models',
    }),
    unit_id: id<UnitId>({
      headings: ['Mã đơn vị', 'Đơn vị'],
      about: 'Who runs it.',
      reference: 'units',
    }),
    stage: oneOf(['planned', 'piloting', 'in_use', 'stopped', 'unknown'], {
      headings: ['Giai đoạn'],
      about: 'How far it has got.',
    }),
    since: optional(date({ headings: ['Từ ngày'], about: 'Since when.' })),
    result: optional(text({ headings: ['Kết quả'], about: 'What came of it.' })),
    attribution,
    source_id: saidIn,
  },
})

export type Adoption = RowOf<typeof adoptions>
