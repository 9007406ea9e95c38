import { excelCsv } from '@/dataset/cells/excelCsv'
import type { AnyColumn } from '@/dataset/column'
import { declarationOf, type TABLES, type TableName } from '@/dataset/declarations'
import { EXAMPLE_MARK } from '@/import/vocabulary'

type Example<Name extends TableName> = Partial<
  Readonly<Record<keyof (typeof TABLES)[Name]['columns'] & string, string>>
>

/**
 * The rows that show how each table is filled in, by column, as an office writes them. They are
 * invented and name each other and nothing else, so that together they are a whole package.
 */
const EXAMPLES: { readonly [Name in TableName]: readonly Example<Name>[] } = {
  units: [
    {
      unit_id: 'huyen-vi-du',
      code: '999',
      name: 'Huyện Ví dụ',
      short_name: 'Ví dụ',
      kind: 'Huyện',
      level: 'Huyện',
      group: 'Nhóm 1',
      valid_to: '30/06/2025',
      grid_row: '1',
      grid_col: '2',
      lon: '105,5',
      lat: '10,5',
      aliases: 'UBND huyện Ví dụ',
    },
    {
      unit_id: 'xa-vi-du',
      code: '99999',
      name: 'Xã Ví dụ',
      short_name: 'Xã Ví dụ',
      kind: 'Xã',
      level: 'Xã',
      valid_from: '01/07/2025',
    },
  ],
  successions: [
    {
      unit_id: 'Huyện Ví dụ',
      successor_id: 'Xã Ví dụ',
      on: '01/07/2025',
      part: 'Một phần',
      note: 'Một phần huyện Ví dụ nay là xã Ví dụ',
      source_id: 'Báo cáo ví dụ',
    },
  ],
  fields: [
    {
      field_id: 'linh-vuc-vi-du',
      name: 'Cải cách thủ tục hành chính',
      short_name: 'Thủ tục',
      order: '1',
      description: 'Tiếp nhận và trả kết quả hồ sơ',
    },
  ],
  indicators: [
    {
      indicator_id: 'chi-so-vi-du',
      code: '1.1',
      name: 'Tỷ lệ hồ sơ giải quyết đúng hạn (ví dụ)',
      short_name: 'Đúng hạn (ví dụ)',
      field_id: 'Cải cách thủ tục hành chính',
      measure: '%',
      decimals: '1',
      polarity: 'Càng cao càng tốt',
      target: '98',
      near: '95',
      least_change: '0,5',
      min: '0',
      max: '100',
      max_score: '10',
      weight: '1',
      no_case: 'Trọn điểm',
      counted_for: 'Từng đơn vị',
      aggregate: 'Tử số chia mẫu số',
      headline_order: '1',
      definition: 'Số hồ sơ giải quyết đúng hạn trên số hồ sơ đã giải quyết',
      formula: 'Số đúng hạn / số đã giải quyết × 100',
      frequency: 'Quý',
      source_id: 'Báo cáo ví dụ',
      aliases: 'Tỷ lệ đúng hạn (ví dụ)',
    },
  ],
  observations: [
    {
      unit_id: 'Huyện Ví dụ',
      indicator_id: 'Tỷ lệ hồ sơ giải quyết đúng hạn (ví dụ)',
      period: 'Quý III/2021',
      basis: 'Thẩm định',
      value: '97,5',
      numerator: '195',
      denominator: '200',
      target: '98',
      published_on: '15/10/2021',
      status: 'Chính thức',
      note: 'Ghi điều cần nói thêm về số này',
      source_id: 'Báo cáo ví dụ',
    },
  ],
  targets: [
    {
      indicator_id: 'Tỷ lệ hồ sơ giải quyết đúng hạn (ví dụ)',
      year: '2026',
      level: 'Xã',
      target: '95',
      status: 'Chính thức',
      note: 'Đến năm 2030 là 98',
      source_id: 'Báo cáo ví dụ',
    },
    {
      indicator_id: 'Tỷ lệ hồ sơ giải quyết đúng hạn (ví dụ)',
      year: '2030',
      level: 'Xã',
      target: '98',
      status: 'Chính thức',
      source_id: 'Báo cáo ví dụ',
    },
  ],
  events: [
    {
      event_id: 'su-kien-vi-du',
      on: '01/07/2025',
      kind: 'Đổi cách tính',
      text: 'Đổi cách đếm (ví dụ)',
      indicator_ids: 'chi-so-vi-du',
      unit_ids: 'Xã Ví dụ',
      source_id: 'Báo cáo ví dụ',
    },
  ],
  bands: [
    {
      scheme_id: 'xep-loai-vi-du',
      order: '1',
      indicator_id: 'chi-so-vi-du',
      group: 'Nhóm 1',
      lower: '90',
      label: 'Tốt',
      glyph: 'A',
      source_id: 'Báo cáo ví dụ',
    },
  ],
  models: [
    {
      model_id: 'mo-hinh-vi-du',
      name: 'Mô hình ví dụ',
      short_name: 'Ví dụ',
      field_ids: 'Cải cách thủ tục hành chính',
      indicator_ids: 'chi-so-vi-du',
      indicators_source_id: 'Báo cáo ví dụ',
      problem: 'Người dân phải đi lại nhiều lần',
      description: 'Nhận hồ sơ và trả kết quả tại nhà',
      started: '01/03/2021',
      lead_unit_id: 'Huyện Ví dụ',
      evidence: 'Quyết định ví dụ',
      source_id: 'Báo cáo ví dụ',
    },
  ],
  adoptions: [
    {
      model_id: 'Mô hình ví dụ',
      unit_id: 'Huyện Ví dụ',
      stage: 'Đang áp dụng',
      since: '01/03/2021',
      result: 'Số lần đi lại giảm',
      attribution: 'Riêng',
      source_id: 'Báo cáo ví dụ',
    },
  ],
  shortcomings: [
    {
      shortcoming_id: 'han-che-vi-du',
      unit_ids: 'Huyện Ví dụ',
      field_id: 'Cải cách thủ tục hành chính',
      indicator_id: 'chi-so-vi-du',
      indicator_source_id: 'Báo cáo ví dụ',
      text: 'Còn hồ sơ trả quá hạn chưa có thư xin lỗi',
      severity: 'Vừa',
      found_on: '15/09/2021',
      inspection_id: 'kiem-tra-vi-du',
      due: '31/12/2021',
      status: 'Đã khắc phục',
      resolved_on: '20/11/2021',
      attribution: 'Riêng',
      source_id: 'Báo cáo ví dụ',
    },
  ],
  directives: [
    {
      directive_id: 'kien-nghi-vi-du',
      inspection_id: 'kiem-tra-vi-du',
      unit_ids: 'Huyện Ví dụ',
      field_id: 'Cải cách thủ tục hành chính',
      indicator_ids: 'chi-so-vi-du',
      indicators_source_id: 'Báo cáo ví dụ',
      text: 'Gửi thư xin lỗi với mọi hồ sơ trả quá hạn',
      short_name: 'Thư xin lỗi',
      issued_on: '15/09/2021',
      due: '31/12/2021',
      status: 'Đang thực hiện',
      in_progress_unit_ids: 'Huyện Ví dụ',
      progress_note: 'Đã có mẫu thư',
      source_id: 'Báo cáo ví dụ',
    },
  ],
  responses: [
    {
      unit_id: 'Huyện Ví dụ',
      directive_id: 'kien-nghi-vi-du',
      explanation: 'Mẫu thư có từ tháng 9, chưa gửi hết vì thiếu người (ví dụ)',
      commitment: 'Gửi thư xin lỗi với mọi hồ sơ trả quá hạn',
      commitment_due: '31/12/2021',
      evidence: 'Công văn ví dụ',
      answered_on: '20/10/2021',
      source_id: 'Báo cáo ví dụ',
    },
  ],
  inspections: [
    {
      inspection_id: 'kiem-tra-vi-du',
      date: '15/09/2021',
      title: 'Kiểm tra công tác cải cách hành chính (ví dụ)',
      chair: 'Trưởng đoàn kiểm tra',
      format: 'Trực tiếp',
      unit_ids: 'Huyện Ví dụ',
      praised: 'Đã số hóa hồ sơ',
      place: 'Trụ sở UBND huyện Ví dụ',
      source_id: 'Báo cáo ví dụ',
    },
  ],
  sources: [
    {
      source_id: 'nguon-vi-du',
      title: 'Báo cáo ví dụ',
      publisher: 'Cơ quan ví dụ',
      date: '15/10/2021',
      url: 'https://example.org/bao-cao',
      kind: 'Báo cáo',
    },
  ],
}

/** The heading of the column in which an example says that it is one; no table has it. */
const MARK_HEADING = 'TT'

/**
 * A table to fill in: its headings as offices write them and the rows that show how, each marked as
 * an example, which the import passes over. It opens in columns in Vietnamese Excel by a double
 * click, and saving keeps its letters.
 */
export function templateOf(name: TableName): string {
  const columns = Object.entries(declarationOf(name).columns)
  const rows = EXAMPLES[name].map((example: Readonly<Record<string, string | undefined>>) => [
    EXAMPLE_MARK,
    ...columns.map(([column]) => example[column] ?? ''),
  ])
  return excelCsv([
    [MARK_HEADING, ...columns.map(([column, declared]) => headingOf(column, declared))],
    ...rows,
  ])
}

/** What refers to another table is filled in by name, where offices have a heading for that. */
function headingOf(column: string, { headings, reference }: AnyColumn): string {
  const named =
    reference === undefined ? undefined : headings.find((each) => !each.startsWith('Mã '))
  return named ?? headings[0] ?? column
}
