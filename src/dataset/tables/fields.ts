import { id, number, optional, text } from '@/dataset/column'
import type { FieldId } from '@/dataset/ids'
import { declareTable, type RowOf } from '@/dataset/table'
import { namesInEnglish } from './english'

export const fields = declareTable({
  name: 'fields',
  about:
    'The areas of work on which indicators, models, shortcomings and requests are all classified.',
  key: ['field_id'],
  columns: {
    field_id: id<FieldId>({ headings: ['Mã lĩnh vực'], about: 'Key of the area.' }),
    name: text({ headings: ['Lĩnh vực', 'Nội dung', 'Tên lĩnh vực'], about: 'Its full name.' }),
    short_name: text({ headings: ['Tên gọn'], about: 'Its name where room is short.' }),
    order: number({ integer: true, headings: ['Thứ tự', 'STT'], about: 'Place in lists.' }),
    description: optional(text({ headings: ['Mô tả'], about: 'What belongs to it.' })),
    ...namesInEnglish,
  },
})

export type Field = RowOf<typeof fields>
