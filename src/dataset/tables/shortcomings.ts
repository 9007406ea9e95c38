import { date, id, list, oneOf, optional, text } from '@/dataset/column'
import type {
  FieldId,
  IndicatorId,
  InspectionId,
  ShortcomingId,
  SourceId,
  UnitId,
} from '@/dataset/ids'
import { declareTable, type RowOf } from '@/dataset/table'
import { attribution, saidIn } from './attributions'

export const shortcomings = declareTable({
  name: 'shortcomings',
  about: 'What inspection found wanting, in which units, and what has become of it.',
  key: ['shortcoming_id'],
  columns: {
    shortcoming_id: id<ShortcomingId>({
      headings: ['Mã hạn chế'],
      about: 'Key of the shortcoming.',
    }),
    unit_ids: list(
      id<UnitId>({
        headings: ['Mã đơn vị', 'Đơn vị'],
        about: 'The units it is said of.',
        reference: 'units',
      }),
      {
        required: true,
      },
    ),
    field_id: id<FieldId>({
      headings: ['Mã lĩnh vực', 'Lĩnh vực'],
      about: 'The area of work.',
      reference: 'fields',
    }),
    indicator_id: optional(
      id<IndicatorId>({
        headings: ['Mã chỉ số'],
        about: 'The indicator that shows it.',
        reference: 'indicators',
      }),
    ),
    indicator_source_id: optional(
      id<SourceId>({
        headings: ['Nguồn của liên kết chỉ số'],
        about: 'Who ties it to that indicator, where `source_id` does not say so itself.',
        reference: 'sources',
        dangling: 'kept',
      }),
    ),
    text: text({
      headings: ['Hạn chế', 'Tồn tại', 'Nội dung'],
      about: 'What is wanting, as its source says it.',
    }),
    severity: oneOf(['low', 'medium', 'high'], { headings: ['Mức độ'], about: 'How grave it is.' }),
    found_on: date({ headings: ['Ngày phát hiện'], about: 'The day it was found.' }),
    inspection_id: optional(
      id<InspectionId>({
        headings: ['Mã cuộc kiểm tra'],
        about: 'The inspection that found it.',
        reference: 'inspections',
      }),
    ),
    due: optional(
      date({ headings: ['Hạn khắc phục'], about: 'The day by which it is to be remedied.' }),
    ),
    status: oneOf(['open', 'in_progress', 'resolved', 'unknown'], {
      headings: ['Tình trạng'],
      about: 'What has become of it.',
    }),
    resolved_on: optional(
      date({ headings: ['Ngày khắc phục xong'], about: 'The day it was remedied.' }),
    ),
    attribution,
    source_id: saidIn,
  },
})

export type Shortcoming = RowOf<typeof shortcomings>
