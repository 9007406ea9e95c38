import { id, list, number, oneOf, optional, text } from '@/dataset/column'
import type { FieldId, IndicatorId, SourceId } from '@/dataset/ids'
import { declareTable, type RowOf } from '@/dataset/table'
import { namesInEnglish } from './english'

export const indicators = declareTable({
  name: 'indicators',
  about: 'What is measured, how it is to be read, and what it is held against.',
  key: ['indicator_id'],
  columns: {
    indicator_id: id<IndicatorId>({
      headings: ['Mã chỉ số', 'Mã chỉ tiêu'],
      about: 'Key of the indicator.',
    }),
    code: text({ headings: ['Ký hiệu', 'Mã tiêu chí'], about: 'Its number in the catalogue.' }),
    name: text({
      headings: ['Chỉ số', 'Tên chỉ số', 'Chỉ tiêu', 'Tiêu chí'],
      about: 'Its full name.',
    }),
    short_name: text({ headings: ['Tên gọn'], about: 'Its name in a column heading.' }),
    field_id: id<FieldId>({
      headings: ['Mã lĩnh vực', 'Lĩnh vực'],
      about: 'The area of work it belongs to.',
      reference: 'fields',
    }),
    measure: oneOf(['percent', 'score', 'count', 'days'], {
      headings: ['Đơn vị tính', 'ĐVT'],
      about: 'What its figures are: percent 0–100, score, count or days.',
    }),
    decimals: number({
      integer: true,
      min: 0,
      max: 6,
      headings: ['Số chữ số thập phân'],
      about: 'Decimals shown.',
    }),
    polarity: oneOf(['higher', 'lower', 'none'], {
      headings: ['Chiều đánh giá'],
      about: 'Whether a higher or a lower value is better; none: not judged, not ranked.',
    }),
    target: optional(
      number({
        headings: ['Chỉ tiêu đặt ra', 'Mục tiêu'],
        about: 'The value to reach, unless an observation carries its own.',
      }),
    ),
    near: optional(
      number({
        headings: ['Ngưỡng gần đạt'],
        about: 'The worst value still called near; empty: within 5 % of the target.',
      }),
    ),
    least_change: optional(
      number({
        min: 0,
        headings: ['Thay đổi nhỏ nhất đáng kể', 'Khác biệt nhỏ nhất đáng kể'],
        about:
          'A smaller change is none, however many cases there are; empty: what a test of chance says, or 1 % without counts.',
      }),
    ),
    min: optional(
      number({
        headings: ['Giá trị thấp nhất'],
        about: 'Value that earns nothing of the composite score; empty: 0.',
      }),
    ),
    max: optional(
      number({
        headings: ['Giá trị cao nhất'],
        about: 'Value that earns all of it; empty: the maximum score, or 100 for percent.',
      }),
    ),
    max_score: optional(number({ headings: ['Điểm tối đa'], about: 'Points at most.' })),
    weight: optional(
      number({
        min: 0,
        headings: ['Trọng số'],
        about: 'Its part in the composite score; empty: none.',
      }),
    ),
    parent_id: optional(
      id<IndicatorId>({
        headings: ['Thuộc chỉ số', 'Chỉ số cấp trên'],
        about:
          'The indicator whose points it is a part of. A package may hold several such trees; where a score has one, its components are the leaves of its tree alone.',
        reference: 'indicators',
      }),
    ),
    no_case: optional(
      oneOf(['full', 'zero', 'rebase'], {
        headings: ['Khi không phát sinh'],
        about:
          'What 0 of 0 earns of the composite score: all of it, nothing, or left out so that the others weigh as if they were all; empty: left out.',
      }),
    ),
    counted_for: optional(
      oneOf(['unit', 'parent'], {
        headings: ['Tính cho'],
        about:
          'Whether each unit has a figure of its own, or shows that of its parent unit; empty: its own.',
      }),
    ),
    aggregate: oneOf(['ratio', 'mean', 'sum', 'none'], {
      headings: ['Cách tổng hợp'],
      about: 'How the value of the parent unit follows from its units.',
    }),
    headline_order: optional(
      number({
        integer: true,
        headings: ['Thứ tự chỉ số chính'],
        about: 'Place among the headline indicators; empty: not one of them.',
      }),
    ),
    definition: text({ headings: ['Định nghĩa', 'Khái niệm'], about: 'What exactly is counted.' }),
    formula: optional(
      text({ headings: ['Công thức', 'Cách tính'], about: 'How it is calculated.' }),
    ),
    frequency: text({ headings: ['Kỳ công bố', 'Tần suất'], about: 'How often it comes.' }),
    source_id: optional(
      id<SourceId>({
        headings: ['Mã nguồn', 'Nguồn'],
        about: 'Where the definition comes from.',
        reference: 'sources',
        dangling: 'kept',
      }),
    ),
    aliases: list(
      text({ headings: ['Tên khác'], about: 'Other names under which offices write it.' }),
    ),
    ...namesInEnglish,
    definition_en: optional(
      text({ headings: ['Định nghĩa tiếng Anh'], about: '`definition` in English.' }),
    ),
    formula_en: optional(
      text({ headings: ['Cách tính tiếng Anh'], about: '`formula` in English.' }),
    ),
  },
})

export type Indicator = RowOf<typeof indicators>
export type Measure = Indicator['measure']
