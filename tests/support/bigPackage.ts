import { bell, between, drawFor, type Draw } from '#tests/generator/random'

/** How large an invented package is made. */
export type BigPackageOptions = {
  /** Communes that exist in the last month; 102 unless told. */
  readonly units?: number
  /** Indicators, the composite score among them; 60 unless told. */
  readonly indicators?: number
  /** Months, the last one December 2024; 60 unless told. */
  readonly months?: number
  /**
   * What stands in the column `group`, by which units are ranked together: nothing (all together),
   * the kind, or the parent.
   */
  readonly grouped?: 'none' | 'kind' | 'parent'
  /** Another text gives other figures for the same units and indicators. */
  readonly seed?: string
}

/** The indicator that sums the others up; it comes first. */
const BIG_COMPOSITE = 'tong-hop'

const PARENTS = 12
const LAST_YEAR = 2024
const FIRST = [
  'Tân',
  'Phú',
  'Lệ',
  'Mỹ',
  'An',
  'Bình',
  'Thạnh',
  'Hòa',
  'Vĩnh',
  'Định',
  'Kim',
  'Ngọc',
]
const SECOND = [
  'Khuê',
  'Lĩnh',
  'Duệ',
  'Quyên',
  'Thụy',
  'Nhạn',
  'Tước',
  'Diên',
  'Mạo',
  'Huân',
  'Sủng',
  'Chiểu',
]
const FIELDS = [
  ['Chỉ đạo, điều hành', 'Nhiệm vụ giao xong'],
  ['Cải cách thể chế', 'Văn bản rà soát xong'],
  ['Thủ tục hành chính', 'Hồ sơ đúng hạn'],
  ['Tổ chức bộ máy', 'Vị trí việc làm đúng'],
  ['Chế độ công vụ', 'Công chức tập huấn'],
  ['Tài chính công', 'Vốn giải ngân'],
  ['Chính quyền số', 'Hồ sơ trực tuyến'],
  ['Tác động', 'Người dân hài lòng'],
] as const

type Kind = 'counted' | 'percent' | 'count' | 'days' | 'plain'
type BigKind = Kind | 'score'
type BigIndicator = {
  readonly id: string
  readonly kind: BigKind
  readonly target: number | null
  /** Where its figures lie, in percent of the way to the best. */
  readonly level: number
}
type BigUnit = {
  readonly id: string
  readonly parent: number
  readonly from: number
  readonly to: number
}

/**
 * A whole invented package, from path to text: communes under 12 parents, a province over them,
 * months of figures, and models, shortcomings and requests. Always the same for the same options.
 * One commune begins and one ends half way through, with a succession; about one value in sixty is
 * missing, with a reason; the last six indicators are official, the others illustrative. Rows of
 * observations = units × indicators × months, in one file a year, as a file may hold 200,000 rows.
 */
export function bigPackage(options: BigPackageOptions = {}): Record<string, string> {
  const {
    units: unitCount = 102,
    indicators: indicatorCount = 60,
    months = 60,
    grouped = 'none',
    seed = 'big',
  } = options
  const half = Math.floor(months / 2)
  const units = Array.from({ length: unitCount }, (_, index): BigUnit => ({
    id: `xa-${String(index + 1).padStart(3, '0')}`,
    parent: Math.floor((index * PARENTS) / unitCount),
    from: index === unitCount - 1 ? half : 0,
    to: months,
  }))
  const ended: BigUnit = { id: 'xa-cu', parent: PARENTS - 1, from: 0, to: half }
  const indicators = Array.from({ length: indicatorCount }, (_, index) => bigIndicator(index))
  const periods = Array.from({ length: months }, (_, index) => monthOf(months, index))
  const years = [...new Set(periods.map((period) => period.slice(0, 4)))]
  const observations = writeObservations([...units, ended], indicators, periods, seed)
  const files: Record<string, string> = {
    'units.csv': writeUnits(units, ended, periods[half] ?? '', grouped),
    'successions.csv': table('unit_id,successor_id,on,part,note,source_id', [
      [ended.id, units.at(-1)?.id ?? '', `${periods[half]}-01`, 'whole', '', 'qd'],
    ]),
    'fields.csv': table(
      'field_id,name,short_name,order,description',
      FIELDS.map(([name], index) => [`f${index}`, quoted(name), quoted(name), index + 1, '']),
    ),
    'indicators.csv': writeIndicators(indicators),
    ...writeStatements(units),
    'sources.csv': table('source_id,title,publisher,date,url,kind', [
      ['sinh', 'Số liệu sinh ra để thử tải', 'tests/support', '2024-12-31', '', 'minh họa'],
      ['qd', 'Quyết định không có thật', 'tests/support', '2024-12-31', '', 'minh họa'],
    ]),
  }
  for (const year of years) files[`observations-${year}.csv`] = observations.get(year) ?? ''
  files['datapackage.json'] = describe(Object.keys(files), units, periods.at(-1) ?? '')
  return files
}

function bigIndicator(index: number): BigIndicator {
  if (index === 0) return { id: BIG_COMPOSITE, kind: 'score', target: 76, level: 80 }
  const draw = drawFor('indicator', index)
  const kinds: readonly Kind[] = [
    'counted',
    'counted',
    'counted',
    'counted',
    'percent',
    'counted',
    'counted',
    'count',
    'counted',
    'days',
  ]
  const kind = index % 23 === 22 ? 'plain' : (kinds[index % kinds.length] ?? 'counted')
  const level = Math.round(between(draw, 55, 96))
  const target =
    kind === 'plain'
      ? null
      : kind === 'count'
        ? 25
        : kind === 'days'
          ? 5
          : Math.min(100, level + Math.round(between(draw, -4, 5)))
  return { id: `ct-${String(index).padStart(2, '0')}`, kind, target, level }
}

function monthOf(months: number, index: number): string {
  const at = LAST_YEAR * 12 + 11 - (months - 1 - index)
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}

function nameOf(index: number): string {
  return `${FIRST[index % FIRST.length]} ${SECOND[(index * 5 + Math.floor(index / FIRST.length)) % SECOND.length]}`
}

function writeUnits(
  units: readonly BigUnit[],
  ended: BigUnit,
  turn: string,
  grouped: NonNullable<BigPackageOptions['grouped']>,
): string {
  const heading =
    'unit_id,code,name,short_name,kind,level,group,parent_id,valid_from,valid_to,grid_row,grid_col,lon,lat,aliases'
  const province = [
    'tinh',
    '',
    'Tỉnh Mẫu',
    'Tỉnh Mẫu',
    'tỉnh',
    'province',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
  ]
  const parents = Array.from({ length: PARENTS }, (_, index) => [
    `cum-${index + 1}`,
    '',
    `Cụm ${nameOf(index * 11 + 7)}`,
    `Cụm ${nameOf(index * 11 + 7)}`,
    'cụm',
    'district',
    '',
    'tinh',
    ...Array<string>(7).fill(''),
  ])
  const rows = [...units, ended].map((unit, index) => {
    const kind = index % 6 === 0 ? 'phường' : 'xã'
    const name =
      unit === ended ? 'Xã Cũ Đã Nhập' : `${kind === 'xã' ? 'Xã' : 'Phường'} ${nameOf(index)}`
    const group =
      grouped === 'none' ? '' : grouped === 'kind' ? kind : `Cụm ${nameOf(unit.parent * 11 + 7)}`
    const bounds = unit === ended ? ['', `${turn}-01`] : [unit.from > 0 ? `${turn}-01` : '', '']
    const place = unit === ended ? ['', ''] : [Math.floor(index / 12) + 1, (index % 12) + 1]
    const short = unit === ended ? name : `${kind === 'xã' ? 'X.' : 'P.'} ${nameOf(index)}`
    return [
      unit.id,
      30000 + index,
      name,
      short,
      kind,
      'commune',
      group,
      `cum-${unit.parent + 1}`,
      ...bounds,
      ...place,
      '',
      '',
      '',
    ]
  })
  return table(heading, [province, ...parents, ...rows])
}

function writeIndicators(indicators: readonly BigIndicator[]): string {
  const heading =
    'indicator_id,code,name,short_name,field_id,measure,decimals,polarity,target,near,min,max,max_score,weight,aggregate,headline_order,definition,formula,frequency,source_id,aliases'
  return table(
    heading,
    indicators.map((indicator, index) => {
      const { id, kind, target } = indicator
      const field = index === 0 ? 0 : index % FIELDS.length
      const label =
        index === 0
          ? 'Điểm tổng hợp'
          : `${FIELDS[field]?.[1] ?? ''} ${Math.ceil(index / FIELDS.length)}`
      const isPercent = kind === 'counted' || kind === 'percent'
      const measure = isPercent || kind === 'plain' ? 'percent' : kind
      const polarity =
        kind === 'plain' ? 'none' : kind === 'count' || kind === 'days' ? 'lower' : 'higher'
      const aggregate = kind === 'counted' ? 'ratio' : kind === 'count' ? 'sum' : 'mean'
      const weight = weightOf(indicator, index) || ''
      const order = index > 0 && index <= 8 ? index : ''
      const decimals = kind === 'count' ? 0 : kind === 'score' ? 2 : 1
      const best = kind === 'score' ? 100 : ''
      const code = index === 0 ? '0' : `${field + 1}.${Math.ceil(index / FIELDS.length)}`
      return [
        id,
        code,
        `Chỉ số ${label}`,
        label,
        `f${field}`,
        measure,
        decimals,
        polarity,
        target ?? '',
        '',
        '',
        '',
        best,
        weight,
        aggregate,
      ].concat([
        order,
        'Sinh ra để thử tải; không có thật.',
        kind === 'counted' ? 'Số đạt ÷ tổng số' : '',
        'Hằng tháng',
        'sinh',
        '',
      ])
    }),
  )
}

/** What a percentage weighs in the composite score. */
function weightOf({ kind }: BigIndicator, index: number): number {
  return kind === 'counted' || kind === 'percent' ? 1 + (index % 4) : 0
}

/**
 * One text a year. Every unit has a leaning of its own, every indicator a slow course, and every
 * figure its chance. The composite score is what the percentages make by their weights.
 */
function writeObservations(
  units: readonly BigUnit[],
  indicators: readonly BigIndicator[],
  periods: readonly string[],
  seed: string,
): Map<string, string> {
  const heading =
    'unit_id,indicator_id,period,basis,value,numerator,denominator,target,published_on,status,missing_reason,note,source_id'
  const lines = new Map<string, string[]>()
  for (const period of periods) lines.set(period.slice(0, 4), [heading])
  for (const unit of units) {
    const own =
      bell(drawFor(seed, 'unit', unit.id)) * 2.2 + bell(drawFor(seed, 'parent', unit.parent)) * 1.6
    const made = periods.map(() => ({ score: 0, weight: 0 }))
    indicators.forEach((indicator, at) => {
      const { kind } = indicator
      if (kind === 'score') return
      const draw = drawFor(seed, unit.id, indicator.id)
      const lean = own + bell(draw) * 2
      const rise = between(draw, -0.04, 0.09)
      const cases = Math.round(between(draw, 18, 90) * between(draw, 1, 12))
      const status = at >= indicators.length - 6 ? 'official' : 'illustrative'
      for (let month = unit.from; month < unit.to; month += 1) {
        const period = periods[month] ?? ''
        const figure =
          draw() < 1 / 60
            ? ',,'
            : figureText(
                kind,
                indicator.level + lean + rise * (month - periods.length / 2),
                cases,
                draw,
              )
        const reason = figure === ',,' ? 'Chưa báo cáo' : ''
        const sum = made[month]
        if (sum && reason === '') {
          sum.score += weightOf(indicator, at) * Number.parseFloat(figure)
          sum.weight += weightOf(indicator, at)
        }
        lines
          .get(period.slice(0, 4))
          ?.push(`${unit.id},${indicator.id},${period},self,${figure},,,${status},${reason},,sinh`)
      }
    })
    for (let month = unit.from; month < unit.to; month += 1) {
      const period = periods[month] ?? ''
      const { score, weight } = made[month] ?? { score: 0, weight: 0 }
      const value = weight === 0 ? '' : (score / weight).toFixed(2)
      lines
        .get(period.slice(0, 4))
        ?.push(`${unit.id},${BIG_COMPOSITE},${period},final,${value},,,,,illustrative,,,sinh`)
    }
  }
  return new Map([...lines].map(([year, rows]) => [year, `${rows.join('\n')}\n`]))
}

/** Value, numerator and denominator as cells. `level` is how good the unit is, in percent. */
function figureText(kind: Kind, level: number, cases: number, draw: Draw): string {
  const noise = (draw() + draw() - 1) * 3
  const percent = Math.max(0, Math.min(100, level + noise))
  switch (kind) {
    case 'counted': {
      const met = Math.round((percent / 100) * cases)
      return `${((100 * met) / cases).toFixed(1)},${met},${cases}`
    }
    case 'count':
      return `${Math.max(0, Math.round(100 - percent + noise))},,`
    case 'days':
      return `${Math.max(0.5, (100 - percent) / 4).toFixed(1)},,`
    case 'percent':
    case 'plain':
      return `${percent.toFixed(1)},,`
  }
}

function writeStatements(units: readonly BigUnit[]): Record<string, string> {
  const some = (every: number, offset: number): string[] =>
    units.filter((_, index) => index % every === offset).map(({ id }) => id)
  const models = Array.from({ length: 12 }, (_, index) => index)
  const inspected = some(3, 0)
  return {
    'models.csv': table(
      'model_id,name,field_ids,indicator_ids,problem,description,started,lead_unit_id,evidence,source_id',
      models.map((index) => [
        `mo-${index}`,
        `Mô hình mẫu ${index + 1}`,
        `f${index % FIELDS.length}`,
        `ct-${String(index + 1).padStart(2, '0')}`,
        'Việc còn chậm',
        'Sinh ra để thử tải',
        '2022-01-01',
        units[index]?.id ?? '',
        '',
        'sinh',
      ]),
    ),
    'adoptions.csv': table(
      'model_id,unit_id,stage,since,result,attribution,source_id',
      models.flatMap((index) =>
        some(9, index % 9).map((unit) => [`mo-${index}`, unit, 'in_use', '', '', 'unit', 'sinh']),
      ),
    ),
    'shortcomings.csv': table(
      'shortcoming_id,unit_ids,field_id,indicator_id,text,severity,found_on,inspection_id,due,status,resolved_on,attribution,source_id',
      inspected.flatMap((unit, index) =>
        [0, 1].map((each) => {
          const at = (index * 2 + each) % 40
          const due = at % 4 === 0 ? '2024-11-30' : '2025-03-31'
          const status = at % 5 === 0 ? 'resolved' : 'open'
          const solved = status === 'resolved' ? '2024-12-01' : ''
          const text = `Hạn chế mẫu ${index + 1}.${each + 1}`
          return [
            `hc-${index}-${each}`,
            unit,
            `f${(at + 1) % FIELDS.length}`,
            `ct-${String(at + 1).padStart(2, '0')}`,
            text,
            'medium',
          ].concat(['2024-10-15', `kt-${index % 3}`, due, status, solved, 'unit', 'sinh'])
        }),
      ),
    ),
    'directives.csv': table(
      'directive_id,inspection_id,unit_ids,field_id,indicator_ids,text,issued_on,due,status,progress_note,source_id',
      inspected.map((unit, index) => [
        `dn-${index}`,
        `kt-${index % 3}`,
        unit,
        `f${index % FIELDS.length}`,
        '',
        `Đề nghị mẫu ${index + 1}`,
        '2024-10-15',
        '2025-03-31',
        'open',
        '',
        'sinh',
      ]),
    ),
    'inspections.csv': table(
      'inspection_id,date,title,chair,format,unit_ids,praised,place,source_id',
      [0, 1, 2].map((each) => [
        `kt-${each}`,
        `2024-10-1${each}`,
        `Cuộc kiểm tra mẫu ${each + 1}`,
        'Chủ trì mẫu',
        'onsite',
        inspected.filter((_, index) => index % 3 === each).join(';'),
        '',
        '',
        'sinh',
      ]),
    ),
  }
}

function describe(paths: readonly string[], units: readonly BigUnit[], period: string): string {
  const tables = [...new Set(paths.map((path) => path.replace(/(-\d+)?\.csv$/, '')))]
  return JSON.stringify({
    name: 'big',
    title: 'Bộ số liệu thử tải',
    version: '1.0.0',
    created: `${LAST_YEAR}-12-31T00:00:00Z`,
    dashboard: {
      title: 'Cải cách hành chính cấp xã · Tỉnh Mẫu',
      as_of: `${LAST_YEAR}-12-31`,
      parent_unit: 'tinh',
      level: 'commune',
      period,
      focus: [2, 40, 77].flatMap((index) => units[index]?.id ?? []),
      composite: BIG_COMPOSITE,
    },
    resources: tables.map((name) => {
      const files = paths.filter((path) => path.replace(/(-\d+)?\.csv$/, '') === name)
      return { name, path: files.length === 1 ? files[0] : files }
    }),
  })
}

function table(heading: string, rows: readonly (readonly (string | number)[])[]): string {
  return `${[heading, ...rows.map((row) => row.join(','))].join('\n')}\n`
}

function quoted(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
