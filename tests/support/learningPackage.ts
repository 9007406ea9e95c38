import { drawFor, type Draw } from '#tests/generator/random'
import { bigPackage } from './bigPackage'

/** How much is said of the units of an invented package. */
export type LearningPackageOptions = {
  readonly units?: number
  readonly indicators?: number
  readonly months?: number
  readonly models?: number
  readonly shortcomings?: number
  /** Units that run a model, on average. */
  readonly adopters?: number
}

const STAGES = ['in_use', 'in_use', 'in_use', 'piloting', 'planned', 'stopped', 'unknown'] as const
const ATTRIBUTIONS = ['unit', 'unit', 'unit', 'joint', 'common'] as const
const STATUSES = ['open', 'in_progress', 'resolved', 'unknown'] as const
const FIELDS = 8
const INSPECTIONS = 12

/**
 * The big package with much said of it: by default 500 models, about 9,000 adoptions and 2,000
 * shortcomings of 102 units, in every stage, state and way of saying it; two units in three are
 * inspected, and of a few nothing is said. Always the same for the same options.
 */
export function learningPackage(options: LearningPackageOptions = {}): Record<string, string> {
  const {
    units = 102,
    indicators = 60,
    months = 24,
    models = 500,
    shortcomings = 2000,
    adopters = 18,
  } = options
  const files = bigPackage({ units, indicators, months })
  const ids = Array.from(
    { length: units },
    (_, index) => `xa-${String(index + 1).padStart(3, '0')}`,
  )
  // The last units are those of which nothing is said.
  const spoken = ids.slice(0, Math.max(1, units - Math.ceil(units / 25)))
  const inspected = spoken.filter((_, index) => index % 3 !== 2)
  const draw = drawFor('learning', units, models, shortcomings)
  const indicatorAt = (at: number): string =>
    `ct-${String((at % (indicators - 1)) + 1).padStart(2, '0')}`
  return {
    ...files,
    'models.csv': rows(
      'model_id,name,field_ids,indicator_ids,problem,description,started,lead_unit_id,evidence,source_id',
      models,
      (index) => {
        const aims =
          index % 9 === 8
            ? ''
            : index % 4 === 3
              ? `${indicatorAt(index)};${indicatorAt(index * 7)}`
              : indicatorAt(index)
        return [
          `mo-${String(index).padStart(4, '0')}`,
          `Mô hình mẫu số ${index + 1} về việc ${index % 37}`,
          `f${(index + 1) % FIELDS}${index % 11 === 0 ? `;f${(index + 4) % FIELDS}` : ''}`,
          aims,
          `Việc ${index % 37} còn chậm`,
          'Sinh ra để thử tải',
          '',
          index % 5 === 0 ? pick(spoken, draw) : '',
          index % 3 === 0 ? `Biên bản số ${index}` : '',
          'sinh',
        ]
      },
    ),
    'adoptions.csv': table(
      'model_id,unit_id,stage,since,result,attribution,source_id',
      Array.from({ length: models }, (_, index) => index).flatMap((index) => {
        const chosen = [
          ...new Set(
            Array.from({ length: Math.round(adopters * 2 * draw()) }, () => pick(spoken, draw)),
          ),
        ]
        return chosen.map((unit) => [
          `mo-${String(index).padStart(4, '0')}`,
          unit,
          pick(STAGES, draw),
          draw() < 0.5
            ? `20${draw() < 0.5 ? 23 : 24}-${String(1 + Math.floor(draw() * 12)).padStart(2, '0')}-01`
            : '',
          draw() < 0.1 ? 'Giảm một nửa hồ sơ trễ' : '',
          pick(ATTRIBUTIONS, draw),
          'sinh',
        ])
      }),
    ),
    'shortcomings.csv': rows(
      'shortcoming_id,unit_ids,field_id,indicator_id,text,severity,found_on,inspection_id,due,status,resolved_on,attribution,source_id',
      shortcomings,
      (index) => {
        const attribution = pick(ATTRIBUTIONS, draw)
        const count = attribution === 'unit' ? 1 : 2 + Math.floor(draw() * 3)
        const named = [...new Set(Array.from({ length: count }, () => pick(inspected, draw)))]
        const status = pick(STATUSES, draw)
        const at = Math.floor(draw() * (indicators - 1))
        return [
          `hc-${String(index).padStart(5, '0')}`,
          named.join(';'),
          `f${(at + 1) % FIELDS}`,
          index % 12 === 11 ? '' : indicatorAt(at),
          `Hạn chế mẫu số ${index + 1}`,
          'medium',
          '2024-10-15',
          `kt-${index % INSPECTIONS}`,
          draw() < 0.6 ? (draw() < 0.4 ? '2024-11-30' : '2025-03-31') : '',
          status,
          status === 'resolved' ? '2024-12-01' : '',
          attribution,
          'sinh',
        ]
      },
    ),
    'inspections.csv': rows(
      'inspection_id,date,title,chair,format,unit_ids,praised,place,source_id',
      INSPECTIONS,
      (index) => [
        `kt-${index}`,
        '2024-10-15',
        `Cuộc kiểm tra mẫu ${index + 1}`,
        'Chủ trì mẫu',
        'onsite',
        inspected.filter((_, place) => place % INSPECTIONS === index).join(';'),
        '',
        '',
        'sinh',
      ],
    ),
    'directives.csv':
      'directive_id,inspection_id,unit_ids,field_id,indicator_ids,text,issued_on,due,status,progress_note,source_id\n',
  }
}

function pick<T>(items: readonly T[], draw: Draw): T {
  const item = items[Math.floor(draw() * items.length)]
  if (item === undefined) throw new Error('Nothing to pick from')
  return item
}

function rows(heading: string, count: number, rowAt: (index: number) => readonly string[]): string {
  return table(
    heading,
    Array.from({ length: count }, (_, index) => rowAt(index)),
  )
}

function table(heading: string, lines: readonly (readonly string[])[]): string {
  return `${[heading, ...lines.map((line) => line.join(','))].join('\n')}\n`
}
