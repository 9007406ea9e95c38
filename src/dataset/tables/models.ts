import { date, id, list, optional, text } from '@/dataset/column'
import type { FieldId, IndicatorId, ModelId, SourceId, UnitId } from '@/dataset/ids'
import { declareTable, type RowOf } from '@/dataset/table'
import { namesInEnglish } from './english'
import { saidIn } from './attributions'

export const models = declareTable({
  name: 'models',
  about: 'Innovation models and initiatives.',
  key: ['model_id'],
  columns: {
    model_id: id<ModelId>({ headings: ['Mã mô hình'], about: 'Key of the model.' }),
    name: text({
      headings: ['Mô hình', 'Sáng kiến', 'Tên mô hình, sáng kiến'],
      about: 'Its name, as its source writes it.',
    }),
    short_name: optional(
      text({
        headings: ['Tên gọn', 'Tên ngắn'],
        about:
          'A name of a few words for maps and slides, ours where the source has none; the name itself where it is empty.',
      }),
    ),
    field_ids: list(
      id<FieldId>({
        headings: ['Mã lĩnh vực', 'Lĩnh vực'],
        about: 'The areas of work it serves.',
        reference: 'fields',
      }),
      {
        required: true,
      },
    ),
    indicator_ids: list(
      id<IndicatorId>({
        headings: ['Mã chỉ số'],
        about: 'The indicators it is meant to move.',
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
    problem: text({ headings: ['Vấn đề giải quyết'], about: 'What it is an answer to.' }),
    description: text({ headings: ['Mô tả', 'Nội dung'], about: 'How it works.' }),
    started: optional(date({ headings: ['Ngày bắt đầu'], about: 'Since when.' })),
    lead_unit_id: optional(
      id<UnitId>({ headings: ['Đơn vị khởi xướng'], about: 'Who began it.', reference: 'units' }),
    ),
    evidence: optional(
      text({ headings: ['Minh chứng', 'Tài liệu kiểm chứng'], about: 'What shows that it works.' }),
    ),
    source_id: saidIn,
    ...namesInEnglish,
    problem_en: optional(
      text({ headings: ['Vấn đề giải quyết (tiếng Anh)'], about: '`problem` in English.' }),
    ),
    description_en: optional(
      text({ headings: ['Mô tả tiếng Anh'], about: '`description` in English.' }),
    ),
  },
})

export type Model = RowOf<typeof models>
