import { writeNaively } from './naiveCsv'
import type { Change } from './site'

export const OTHER_UNITS = [
  { id: 'hoa-lac', name: 'Phường Hòa Lạc', short: 'Hòa Lạc' },
  { id: 'yen-xuan', name: 'Xã Yên Xuân', short: 'Yên Xuân' },
  { id: 'ngoc-hoi', name: 'Phường Ngọc Hồi', short: 'Ngọc Hồi' },
  { id: 'bac-ai', name: 'Xã Bác Ái', short: 'Bác Ái' },
  { id: 'dak-wer', name: 'Xã Đắk Wer', short: 'Đắk Wer' },
] as const

export const OTHER_INDICATORS = [
  {
    id: 'cap-phep',
    short: 'Cấp phép đúng hẹn',
    field: 'dat-dai',
    measure: 'percent',
    polarity: 'higher',
    target: '90',
    aggregate: 'ratio',
  },
  {
    id: 'ngay-cho',
    short: 'Ngày chờ trung bình',
    field: 'dat-dai',
    measure: 'days',
    polarity: 'lower',
    target: '10',
    aggregate: 'mean',
  },
  {
    id: 'don-thu',
    short: 'Đơn thư',
    field: 'ho-tich',
    measure: 'count',
    polarity: 'none',
    target: '',
    aggregate: 'sum',
  },
] as const

export const OTHER_MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04'] as const

/**
 * A figure of the made-up province: any that differs from cell to cell and can be worked out again.
 */
export function otherValue(unit: number, indicator: string, month: number): number | null {
  if (unit === 4 && month === 3) return null
  if (indicator === 'cap-phep') return 82 + 4 * unit - month
  if (indicator === 'ngay-cho') return 7 + 2 * unit
  return 3 * unit + month
}

const table = (heading: string, rows: readonly (readonly string[])[]): string =>
  writeNaively({ heading: heading.split(','), rows })

/**
 * The folder of another province, made up: communes in place of districts, months in place of
 * quarters, three indicators of its own, no hints for the dashboard, no places on a map, no score.
 * `tables` leaves out those of the statements.
 */
export function otherProvince(
  shipped: readonly string[],
  options: { readonly isBare?: boolean } = {},
): Record<string, Change> {
  const { isBare = false } = options
  const files: Record<string, string> = {
    units: table('unit_id,name,short_name,kind,level,parent_id', [
      ['son-hai', 'Tỉnh Sơn Hải', 'Sơn Hải', 'tỉnh', 'province', ''],
      ...OTHER_UNITS.map(({ id, name, short }) => [
        id,
        name,
        short,
        name.split(' ')[0] ?? '',
        'commune',
        'son-hai',
      ]),
    ]),
    fields: table('field_id,name,short_name,order', [
      ['dat-dai', 'Quản lý đất đai', 'Đất đai', '1'],
      ['ho-tich', 'Đăng ký hộ tịch', 'Hộ tịch', '2'],
    ]),
    indicators: table(
      'indicator_id,code,name,short_name,field_id,measure,decimals,polarity,target,aggregate,headline_order,definition,frequency,source_id',
      OTHER_INDICATORS.map(({ id, short, field, measure, polarity, target, aggregate }, index) => [
        id,
        String(index + 1),
        short,
        short,
        field,
        measure,
        '0',
        polarity,
        target,
        aggregate,
        String(index + 1),
        'Số liệu tháng',
        'Hằng tháng',
        'bc-thang',
      ]),
    ),
    observations: table(
      'unit_id,indicator_id,period,basis,value,numerator,denominator,status,missing_reason,source_id',
      OTHER_UNITS.flatMap(({ id }, unit) =>
        OTHER_INDICATORS.flatMap((indicator) =>
          OTHER_MONTHS.map((period, month) => {
            const value = otherValue(unit, indicator.id, month)
            const counts =
              indicator.id === 'cap-phep' && value !== null ? [String(value * 2), '200'] : ['', '']
            const written = value === null ? '' : String(value)
            return [
              id,
              indicator.id,
              period,
              'final',
              written,
              ...counts,
              'official',
              value === null ? 'Chưa báo cáo' : '',
              'bc-thang',
            ]
          }),
        ),
      ),
    ),
    sources: table('source_id,title,publisher,date,kind', [
      ['bc-thang', 'Báo cáo tháng', 'Văn phòng UBND tỉnh Sơn Hải', '2026-05-04', 'report'],
    ]),
    ...(isBare
      ? {}
      : {
          inspections: table('inspection_id,date,title,chair,format,unit_ids,source_id', [
            [
              'kt-1',
              '2026-04-20',
              'Kiểm tra tháng Tư',
              'Bà Mai',
              'onsite',
              'hoa-lac;bac-ai',
              'bc-thang',
            ],
          ]),
          models: table('model_id,name,field_ids,indicator_ids,problem,description,source_id', [
            [
              'mot-gio',
              'Trả kết quả trong một giờ',
              'ho-tich',
              'cap-phep',
              'Chờ lâu',
              'Làm ngay tại quầy',
              'bc-thang',
            ],
          ]),
          adoptions: table('model_id,unit_id,stage,attribution,source_id', [
            ['mot-gio', 'hoa-lac', 'in_use', 'unit', 'bc-thang'],
          ]),
          shortcomings: table(
            'shortcoming_id,unit_ids,field_id,indicator_id,text,severity,found_on,inspection_id,due,status,attribution,source_id',
            [
              [
                'cham',
                'bac-ai',
                'dat-dai',
                'ngay-cho',
                'Hồ sơ đất đai chậm',
                'high',
                '2026-04-20',
                'kt-1',
                '2026-04-25',
                'open',
                'unit',
                'bc-thang',
              ],
            ],
          ),
          directives: table(
            'directive_id,inspection_id,unit_ids,text,issued_on,due,status,source_id',
            [
              [
                'yc-a',
                'kt-1',
                'bac-ai',
                'Giải quyết dứt điểm hồ sơ tồn',
                '2026-04-20',
                '2026-05-01',
                'in_progress',
                'bc-thang',
              ],
            ],
          ),
        }),
  }
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'son-hai',
    title: 'Hành chính công tỉnh Sơn Hải',
    created: '2026-05-05T00:00:00Z',
    resources: Object.keys(files).map((name) => ({
      name,
      path: `${name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
    })),
  }
  return {
    ...Object.fromEntries(
      shipped.filter((name) => name.endsWith('.csv')).map((name) => [`data/${name}`, null]),
    ),
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`data/${name}.csv`, text])),
    'data/datapackage.json': JSON.stringify(descriptor),
  }
}
