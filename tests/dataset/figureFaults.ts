import { at, info, key, type, warning, type Fault } from './fault'

const FILE = 'observations.csv'
const KEY = 'unit_id + indicator_id + period + basis + source_id'

/** Faults of the figures beyond their cells. */
export const FIGURE_FAULTS: readonly Fault[] = [
  {
    what: 'a figure given twice by one source',
    file: FILE,
    text: 'b,ontime,',
    by: 'a,ontime,',
    issues: [at('key/duplicate', FILE, 5, KEY, 'a + ontime + 2021 + final + law', { kind: 'uniqueKey', file: FILE, row: 3 })],
  },
  {
    what: 'a figure of an unknown unit',
    file: FILE,
    text: 'b,ontime',
    by: 'zeta,ontime',
    issues: [at('reference/missing', FILE, 5, 'unit_id', 'zeta', key('units'))],
  },
  {
    what: 'a figure of an unknown indicator',
    file: FILE,
    text: 'b,ontime',
    by: 'b,on_time',
    issues: [at('reference/missing', FILE, 5, 'indicator_id', 'on_time', key('indicators', 'ontime'))],
  },
  {
    what: 'a figure from a source that nobody knows',
    file: FILE,
    text: 'not counted,,law',
    by: 'not counted,,lew',
    issues: [warning(at('reference/missing', FILE, 6, 'source_id', 'lew', key('sources', 'law')))],
  },
  {
    what: 'no value and no reason',
    file: FILE,
    text: 'not counted',
    by: '',
    issues: [info(at('observation/empty', FILE, 6, 'value', '', type('number')))],
  },
  {
    what: 'two values for one cell',
    file: FILE,
    text: 'a,late,2021,final,4,,,,2022-01-10,official,,,law',
    by: 'a,ontime,2021,final,91,,,,,provisional,,,lab',
    issues: [
      warning(at('reference/missing', FILE, 4, 'source_id', 'lab', key('sources', 'law'))),
      warning(at('observation/conflict', FILE, 4, 'value', '91', { kind: 'value', value: 90, tolerance: 0 })),
    ],
  },
  {
    what: 'a figure of a time after its unit ended',
    file: FILE,
    text: 'b,ontime,2021',
    by: 'b,ontime,2026',
    issues: [warning(at('unit/validity', FILE, 5, 'period', '2026', { kind: 'days', from: null, to: '2025-07-01' }))],
  },
  {
    what: 'a figure of a time before its unit began',
    file: FILE,
    text: 'b,ontime,2021',
    by: 'c,ontime,2025-Q2',
    issues: [warning(at('unit/validity', FILE, 5, 'period', '2025-Q2', { kind: 'days', from: '2025-07-01', to: null }))],
  },
]
