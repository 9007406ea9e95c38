import { id, number, optional, text } from '@/dataset/column'
import type { IndicatorId, SourceId } from '@/dataset/ids'
import { declareTable, type RowOf } from '@/dataset/table'

export const bands = declareTable({
  name: 'bands',
  about:
    'Classification bands, which differ by scheme. Limits are half-open: the lower one is included.',
  key: ['scheme_id', 'order'],
  columns: {
    scheme_id: id<string>({
      headings: ['Mã bộ xếp loại'],
      about: 'The scheme the band belongs to.',
    }),
    order: number({ integer: true, headings: ['Thứ tự'], about: 'Place from the lowest band up.' }),
    indicator_id: optional(
      id<IndicatorId>({
        headings: ['Mã chỉ số'],
        about: 'The indicator it classifies; empty: see group.',
        reference: 'indicators',
      }),
    ),
    group: optional(
      text({ headings: ['Nhóm đơn vị'], about: 'The group of units it is for; empty: all.' }),
    ),
    lower: number({ headings: ['Từ'], about: 'Lowest value of the band, included.' }),
    upper: optional(
      number({
        headings: ['Đến dưới'],
        about: 'Value at which the next band starts; empty: no limit.',
      }),
    ),
    label: text({ headings: ['Xếp loại'], about: 'Its name.' }),
    glyph: text({ headings: ['Ký hiệu'], about: 'A sign that goes with the name.' }),
    source_id: id<SourceId>({
      headings: ['Mã nguồn', 'Nguồn'],
      about: 'Where the scheme is laid down.',
      reference: 'sources',
      dangling: 'kept',
    }),
  },
})

export type Band = RowOf<typeof bands>
