import { at, info, key, oneOf, type, warning, type Fault } from './fault'

const FILE = 'observations.csv'
const KEY = 'unit_id + indicator_id + period + basis + source_id'

/** Faults of the figures beyond their cells. */
export const FIGURE_FAULTS: readonly Fault[] = [
  {
    what: 'a figure given twice by one source',
    file: FILE,
    text: 'b,ontime,',
    by: 'a,ontime,',
    issues: [
      at('key/duplicate', FILE, 5, KEY, 'a + ontime + 2021 + final + law', {
        kind: 'uniqueKey',
        file: FILE,
        row: 3,
      }),
    ],
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
    issues: [
      at('reference/missing', FILE, 5, 'indicator_id', 'on_time', key('indicators', 'ontime')),
    ],
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
      warning(
        at('observation/conflict', FILE, 4, 'value', '91', {
          kind: 'value',
          value: 90,
          tolerance: 0,
        }),
      ),
    ],
  },
  {
    what: 'a figure of a time after its unit ended',
    file: FILE,
    text: 'b,ontime,2021',
    by: 'b,ontime,2026',
    issues: [
      warning(
        at('unit/validity', FILE, 5, 'period', '2026', {
          kind: 'days',
          from: null,
          to: '2025-07-01',
        }),
      ),
    ],
  },
  {
    what: 'a figure of a time before its unit began',
    file: FILE,
    text: 'b,ontime,2021',
    by: 'c,ontime,2025-Q2',
    issues: [
      warning(
        at('unit/validity', FILE, 5, 'period', '2025-Q2', {
          kind: 'days',
          from: '2025-07-01',
          to: null,
        }),
      ),
    ],
  },
  {
    what: 'a negative count',
    file: FILE,
    text: 'a,late,2021,final,4,',
    by: 'a,late,2021,final,-4,',
    issues: [at('count/negative', FILE, 4, 'value', '-4', { kind: 'range', min: 0, max: null })],
  },
  {
    what: 'a broken count',
    file: FILE,
    text: 'a,late,2021,final,4,',
    by: 'a,late,2021,final,1.25,',
    issues: [at('count/fraction', FILE, 4, 'value', '1.25', type('integer'))],
  },
  {
    what: 'a value of 0 out of 0',
    file: FILE,
    text: '90,90,100',
    by: '0,0,0',
    issues: [warning(at('observation/noCases', FILE, 3, 'value', '0', null))],
  },
  {
    what: 'no value of 0 out of 0, which is right',
    file: FILE,
    text: '90,90,100',
    by: ',0,0',
    issues: [],
  },
  {
    what: 'an own target on another scale',
    file: FILE,
    text: '95,190,200,97,',
    by: '95,190,200,0.97,',
    issues: [
      at('scale/target', FILE, 5, 'target', '0.97', {
        kind: 'neighbours',
        min: 90,
        max: 95,
        likely: 97,
      }),
    ],
  },
  {
    what: 'a target on another scale',
    file: 'indicators.csv',
    text: 'higher,98,95',
    by: 'higher,0.98,95',
    issues: [
      at('scale/target', 'indicators.csv', 3, 'target', '0.98', {
        kind: 'neighbours',
        min: 90,
        max: 95,
        likely: 98,
      }),
    ],
  },
  {
    what: 'a target beyond what there can be',
    file: 'indicators.csv',
    text: 'higher,80,,',
    by: 'higher,180,,',
    issues: [
      at('cell/range', 'indicators.csv', 2, 'target', '180', { kind: 'range', min: 0, max: 100 }),
    ],
  },
  {
    what: 'near better than the target',
    file: 'indicators.csv',
    text: '98,95,',
    by: '98,99,',
    issues: [
      warning(
        at('target/side', 'indicators.csv', 3, 'near', '99', { kind: 'range', min: null, max: 98 }),
      ),
    ],
  },
  {
    what: 'limits the wrong way round',
    file: 'indicators.csv',
    text: '98,95,50,100',
    by: '98,95,100,50',
    issues: [
      warning(
        at('scale/limit', 'indicators.csv', 3, 'max', '50', { kind: 'range', min: 100, max: null }),
      ),
    ],
  },
  {
    what: 'a period to start with that has no figure',
    file: 'datapackage.json',
    text: '"period":"2021"',
    by: '"period":"2024-Q1"',
    issues: [
      warning(
        at(
          'dashboard/noFigures',
          'datapackage.json',
          null,
          'dashboard.period',
          '2024-Q1',
          oneOf('2021'),
        ),
      ),
    ],
  },
]
