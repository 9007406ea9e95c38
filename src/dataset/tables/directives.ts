import { date, id, list, oneOf, optional, text } from '@/dataset/column'
import type {
  DirectiveId,
  FieldId,
  IndicatorId,
  InspectionId,
  SourceId,
  UnitId,
} from '@/dataset/ids'
import { declareTable, type RowOf } from '@/dataset/table'
import { saidIn } from './attributions'

export const directives = declareTable({
  name: 'directives',
  about: 'What the chair asked the units to do.',
  key: ['directive_id'],
  columns: {
    directive_id: id<DirectiveId>({ headings: ['Mã kiến nghị'], about: 'Key of the request.' }),
    inspection_id: optional(
      id<InspectionId>({
        headings: ['Mã cuộc kiểm tra'],
        about: 'The inspection at which it was asked.',
        reference: 'inspections',
      }),
    ),
    unit_ids: list(
      id<UnitId>({
        headings: ['Mã đơn vị', 'Đơn vị'],
        about: 'The units asked.',
        reference: 'units',
      }),
      { required: true },
    ),
    field_id: optional(
      id<FieldId>({
        headings: ['Mã lĩnh vực', 'Lĩnh vực'],
        about: 'The area of work.',
        reference: 'fields',
      }),
    ),
    indicator_ids: list(
      id<IndicatorId>({
        headings: ['Mã chỉ số'],
        about: 'The indicators that would show it done.',
        reference: 'indicators',
      }),
    ),
    indicators_source_id: optional(
      id<SourceId>({
        headings: ['Nguồn của liên kết chỉ số'],
        about: 'Who ties it to its indicators, where `source_id` does not say so itself.',
        reference: 'sources',
        dangling: 'kept',
      }),
    ),
    text: text({
      headings: ['Kiến nghị', 'Đề nghị', 'Yêu cầu'],
      about: 'What was asked, as its source says it.',
    }),
    short_name: optional(
      text({
        headings: ['Tên gọn', 'Tên ngắn'],
        about: 'A title of a few words for slides, ours and not the words of the source.',
      }),
    ),
    issued_on: date({ headings: ['Ngày đề nghị'], about: 'The day it was asked.' }),
    due: optional(date({ headings: ['Thời hạn'], about: 'The day by which it is to be done.' })),
    status: oneOf(['open', 'in_progress', 'done', 'unknown'], {
      headings: ['Tình trạng'],
      about: 'How far it has got.',
    }),
    done_unit_ids: list(
      id<UnitId>({
        headings: ['Đơn vị đã thực hiện'],
        about: 'Of several units asked, those that have done it; `status` is of all of them.',
        reference: 'units',
      }),
    ),
    in_progress_unit_ids: list(
      id<UnitId>({
        headings: ['Đơn vị đang thực hiện'],
        about: 'Of several units asked, those that are at it.',
        reference: 'units',
      }),
    ),
    open_unit_ids: list(
      id<UnitId>({
        headings: ['Đơn vị chưa thực hiện'],
        about: 'Of several units asked, those that have not begun.',
        reference: 'units',
      }),
    ),
    progress_note: optional(text({ headings: ['Tiến độ'], about: 'What has been done so far.' })),
    source_id: saidIn,
  },
})

export type Directive = RowOf<typeof directives>

/** What a request can have come to in one of several units, each with a column of those units. */
export const UNIT_STATES = ['done', 'in_progress', 'open'] as const
