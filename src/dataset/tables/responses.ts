import { date, id, optional, period, text } from '@/dataset/column'
import type { DirectiveId, IndicatorId, ShortcomingId, SourceId, UnitId } from '@/dataset/ids'
import { declareTable, type RowOf } from '@/dataset/table'

export const responses = declareTable({
  name: 'responses',
  about:
    'What a unit itself answered to a figure that misses its target, a shortcoming or a request: its own words, verified by nobody here. A later answer stands beside an earlier one.',
  key: ['unit_id', 'indicator_id', 'period', 'shortcoming_id', 'directive_id', 'answered_on'],
  columns: {
    unit_id: id<UnitId>({
      headings: ['Mã đơn vị', 'Đơn vị'],
      about: 'The unit that answers.',
      reference: 'units',
    }),
    indicator_id: optional(
      id<IndicatorId>({
        headings: ['Mã chỉ số', 'Chỉ số'],
        about:
          'The indicator whose figure it answers to, with `period`. One of `indicator_id`, `shortcoming_id` and `directive_id` is filled in.',
        reference: 'indicators',
      }),
    ),
    period: optional(
      period({ headings: ['Kỳ'], about: 'The period of the figure that it answers to.' }),
    ),
    shortcoming_id: optional(
      id<ShortcomingId>({
        headings: ['Mã hạn chế'],
        about: 'The shortcoming it answers to.',
        reference: 'shortcomings',
      }),
    ),
    directive_id: optional(
      id<DirectiveId>({
        headings: ['Mã kiến nghị'],
        about: 'The request it answers to.',
        reference: 'directives',
      }),
    ),
    explanation: optional(
      text({ headings: ['Giải trình'], about: 'Why it is so, in the words of the unit.' }),
    ),
    commitment: optional(
      text({ headings: ['Cam kết'], about: 'What the unit says it will do, in its words.' }),
    ),
    commitment_due: optional(
      date({ headings: ['Thời hạn cam kết'], about: 'The day by which it says it will.' }),
    ),
    evidence: optional(
      text({ headings: ['Minh chứng'], about: 'Documents that the unit names as evidence.' }),
    ),
    answered_on: date({ headings: ['Ngày trả lời'], about: 'The day of the answer.' }),
    source_id: id<SourceId>({
      headings: ['Mã nguồn', 'Nguồn'],
      about: 'The sheet or paper in which it stands.',
      reference: 'sources',
      dangling: 'kept',
    }),
  },
})

export type Response = RowOf<typeof responses>
