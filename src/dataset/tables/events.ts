import { date, id, list, oneOf, text } from '@/dataset/column'
import type { IndicatorId, UnitId } from '@/dataset/ids'
import { declareTable, type RowOf } from '@/dataset/table'
import { saidIn } from './attributions'

export const events = declareTable({
  name: 'events',
  about:
    'What happened on a day that a reader of a line must know: marked on the charts it touches. Where a definition changed, the line is broken.',
  key: ['event_id'],
  columns: {
    event_id: id({ headings: ['Mã sự kiện'], about: 'Key of the event.' }),
    on: date({ headings: ['Ngày', 'Ngày xảy ra'], about: 'Its first day.' }),
    kind: oneOf(['definition', 'merger', 'software', 'other'], {
      headings: ['Loại sự kiện', 'Loại'],
      about:
        'A definition changed, units were merged, software was replaced, or something else happened.',
    }),
    text: text({ headings: ['Sự kiện', 'Nội dung'], about: 'What happened, in a few words.' }),
    indicator_ids: list(
      id<IndicatorId>({
        headings: ['Mã chỉ số', 'Chỉ số'],
        about: 'The indicators it touches; empty: all.',
        reference: 'indicators',
      }),
    ),
    unit_ids: list(
      id<UnitId>({
        headings: ['Mã đơn vị', 'Đơn vị'],
        about: 'The units it touches; empty: all.',
        reference: 'units',
      }),
    ),
    source_id: saidIn,
  },
})

export type Event = RowOf<typeof events>
