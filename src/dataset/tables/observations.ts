import { date, id, number, oneOf, optional, period, text } from '@/dataset/column'
import type { IndicatorId, SourceId, UnitId } from '@/dataset/ids'
import { declareTable, type RowOf } from '@/dataset/table'

/** From the least to the most settled version of a figure. */
export const BASES = ['self', 'appraisal_1', 'appraisal_2', 'survey', 'final'] as const
export type Basis = (typeof BASES)[number]

/** From the least to the most trustworthy. */
export const STATUSES = ['illustrative', 'provisional', 'official'] as const
export type Status = (typeof STATUSES)[number]

/** What a source may say against a figure of its own. */
const QUALITIES = ['temporary', 'unreported', 'estimated', 'disputed'] as const
export type Quality = (typeof QUALITIES)[number]

export const observations = declareTable({
  name: 'observations',
  about: 'The figures: one row for a unit, an indicator, a period and a basis, from one source.',
  key: ['unit_id', 'indicator_id', 'period', 'basis', 'source_id'],
  columns: {
    unit_id: id<UnitId>({
      headings: ['Mã đơn vị', 'Đơn vị', 'Địa phương'],
      about: 'Whose figure it is.',
      reference: 'units',
    }),
    indicator_id: id<IndicatorId>({
      headings: ['Mã chỉ số', 'Chỉ số', 'Chỉ tiêu'],
      about: 'What was measured.',
      reference: 'indicators',
    }),
    period: period({
      headings: ['Kỳ', 'Kỳ báo cáo', 'Thời gian'],
      about:
        'When it was measured: 2021, 2021-H1, 2021-Q3, 2021-09, 2021-9M or, as of a day, 2021-09-15.',
    }),
    basis: oneOf(BASES, {
      headings: ['Cơ sở'],
      about: 'Which version: self-scored, appraised, surveyed or final.',
    }),
    value: optional(
      number({
        headings: ['Giá trị', 'Kết quả', 'Số liệu', 'Tỷ lệ'],
        about: 'The figure; empty when there is none. Percent are 0–100.',
      }),
      { needsHeading: true },
    ),
    numerator: optional(
      number({ min: 0, headings: ['Tử số', 'Số đạt'], about: 'What was counted.' }),
    ),
    denominator: optional(
      number({ min: 0, headings: ['Mẫu số', 'Tổng số'], about: 'Out of how many.' }),
    ),
    target: optional(
      number({
        headings: ['Chỉ tiêu giao', 'Mục tiêu'],
        about: 'A target of this unit and period; empty: the indicator’s.',
      }),
    ),
    published_on: optional(
      date({
        headings: ['Ngày công bố'],
        about: 'The day it was announced, which is not when it was measured.',
      }),
    ),
    status: oneOf(STATUSES, {
      headings: ['Trạng thái số liệu'],
      about: 'Whether it is official, provisional or illustrative.',
    }),
    missing_reason: optional(text({ headings: ['Lý do thiếu'], about: 'Why there is no value.' })),
    note: optional(text({ headings: ['Ghi chú'], about: 'Anything a reader should know.' })),
    source_id: id<SourceId>({
      headings: ['Mã nguồn', 'Nguồn'],
      about: 'Where it comes from.',
      reference: 'sources',
      dangling: 'kept',
    }),
    // Last, so that rows written before there was such a column stand as they did.
    quality: optional(
      oneOf(QUALITIES, {
        headings: ['Lưu ý chất lượng', 'Cờ chất lượng'],
        about:
          'What its own source says against it: a denominator that is temporary, data that were not reported, an estimate, or a figure in dispute; empty: nothing. An official figure with such a word is shown as a provisional one.',
      }),
    ),
    lower: optional(
      number({
        headings: ['Cận dưới', 'Cận dưới khoảng tin cậy'],
        about: 'Where the interval begins that the source itself gives for the value.',
      }),
    ),
    upper: optional(
      number({
        headings: ['Cận trên', 'Cận trên khoảng tin cậy'],
        about: 'Where that interval ends; it is shown in place of one worked out from counts.',
      }),
    ),
    published_rank: optional(
      number({
        integer: true,
        min: 1,
        headings: ['Hạng công bố', 'Thứ hạng công bố'],
        about: 'The rank that the source gives; kept beside ours, which ties equal values.',
      }),
    ),
  },
})

export type ObservationRow = RowOf<typeof observations>
