import { at, info, text, warning, type Fault } from './fault'

const UNITS = 'units.csv'
const DIRECTIVES = 'directives.csv'
const BANDS = 'bands.csv'

/** Rows of one table that cannot stand beside each other. */
export const STRUCTURE_FAULTS: readonly Fault[] = [
  {
    what: 'a unit above itself',
    file: UNITS,
    text: 'province,,,,',
    by: 'province,,p,,',
    issues: [at('unit/cycle', UNITS, 2, 'parent_id', 'p → p', null)],
  },
  {
    what: 'a unit above its own parent',
    file: UNITS,
    text: 'province,,,,',
    by: 'province,,c,,',
    issues: [at('unit/cycle', UNITS, 2, 'parent_id', 'p → c → p', null)],
  },
  {
    what: 'a unit that ends before it begins',
    file: UNITS,
    text: 'commune,,p,2025-07-01,,',
    by: 'commune,,p,2025-07-01,2025-01-01,',
    issues: [
      at('unit/reversed', UNITS, 5, 'valid_from', '2025-07-01', {
        kind: 'day',
        from: null,
        to: '2025-01-01',
      }),
    ],
  },
  {
    what: 'two units of one short name',
    file: UNITS,
    text: 'Beta,B,',
    by: 'Beta,a,',
    issues: [
      warning(
        at('unit/sameName', UNITS, 4, 'short_name', 'a', {
          kind: 'uniqueKey',
          file: UNITS,
          row: 3,
        }),
      ),
    ],
  },
  {
    what: 'two units of one code',
    file: UNITS,
    text: 'b,867',
    by: 'b,866',
    issues: [
      warning(
        at('unit/sameCode', UNITS, 4, 'code', '866', { kind: 'uniqueKey', file: UNITS, row: 3 }),
      ),
    ],
  },
  {
    what: 'two indicators that are a part of each other',
    file: 'indicators.csv',
    text: `aliases
score,0,Score,Score,tthc,score,2,higher,80,,,,100,,mean,,All of it,,quarter,law,
ontime,1.1,On time,On time,tthc,percent,1,higher,98,95,50,100,,4,ratio,1,Dossiers on time,,quarter,law,OT
late,1.2,Late,Late,tthc,count,0,lower,,,0,20,,1,sum,2,Dossiers late,,quarter,,
`,
    by: `aliases,parent_id
score,0,Score,Score,tthc,score,2,higher,80,,,,100,,mean,,All of it,,quarter,law,,
ontime,1.1,On time,On time,tthc,percent,1,higher,98,95,50,100,,4,ratio,1,Dossiers on time,,quarter,law,OT,late
late,1.2,Late,Late,tthc,count,0,lower,,,0,20,,1,sum,2,Dossiers late,,quarter,,,ontime
`,
    issues: [
      at('indicator/cycle', 'indicators.csv', 3, 'parent_id', 'ontime → late → ontime', null),
    ],
  },
  {
    what: 'two indicators of one short name',
    file: 'indicators.csv',
    text: 'Late,Late',
    by: 'Late,On time',
    issues: [
      warning(
        at('indicator/sameName', 'indicators.csv', 4, 'short_name', 'On time', {
          kind: 'uniqueKey',
          file: 'indicators.csv',
          row: 3,
        }),
      ),
    ],
  },
  {
    what: 'two indicators of one code',
    file: 'indicators.csv',
    text: 'late,1.2',
    by: 'late,1.1',
    issues: [
      info(
        at('indicator/sameCode', 'indicators.csv', 4, 'code', '1.1', {
          kind: 'uniqueKey',
          file: 'indicators.csv',
          row: 3,
        }),
      ),
    ],
  },
  {
    what: 'a unit that follows itself',
    file: 'successions.csv',
    text: 'a,c,',
    by: 'a,a,',
    issues: [at('succession/cycle', 'successions.csv', 2, 'successor_id', 'a → a', null)],
  },
  {
    what: 'a succession before its unit ends',
    file: 'successions.csv',
    text: '2025-07-01',
    by: '2020-01-01',
    issues: [
      warning(at('succession/day', 'successions.csv', 2, 'on', '2020-01-01', text('2025-07-01'))),
    ],
  },
  {
    what: 'a request done by a unit that was not asked',
    file: DIRECTIVES,
    text: 'in_progress,a,',
    by: 'in_progress,c,',
    issues: [warning(at('directive/unit', DIRECTIVES, 2, 'done_unit_ids', 'c', null))],
  },
  {
    what: 'a unit with two states of a request',
    file: DIRECTIVES,
    text: 'in_progress,a,,',
    by: 'in_progress,a,,a',
    issues: [warning(at('directive/unit', DIRECTIVES, 2, 'open_unit_ids', 'a', null))],
  },
  {
    what: 'an answer of which nobody can tell what it is to',
    file: 'responses.csv',
    text: 'b,,,,hurry',
    by: 'b,,,,',
    issues: [at('response/subject', 'responses.csv', 2, 'indicator_id', null, null)],
  },
  {
    what: 'an answer to two things at once',
    file: 'responses.csv',
    text: 'b,,,,hurry',
    by: 'b,ontime,2021-Q3,,hurry',
    issues: [at('response/subject', 'responses.csv', 2, 'directive_id', 'ontime + hurry', null)],
  },
  {
    what: 'an answer to a figure of no period',
    file: 'responses.csv',
    text: 'b,,,,hurry',
    by: 'b,ontime,,,',
    issues: [at('response/subject', 'responses.csv', 2, 'indicator_id', 'ontime', null)],
  },
  {
    what: 'bands that overlap',
    file: BANDS,
    text: 'score,,80',
    by: 'score,,75',
    issues: [
      at('band/overlap', BANDS, 3, 'lower', '75', {
        kind: 'value',
        value: 80,
        tolerance: 0,
        at: { file: BANDS, row: 2 },
      }),
    ],
  },
  {
    what: 'a band without an end below another',
    file: BANDS,
    text: '0,80,',
    by: '0,,',
    issues: [
      at('band/overlap', BANDS, 2, 'upper', '', {
        kind: 'value',
        value: 80,
        tolerance: 0,
        at: { file: BANDS, row: 3 },
      }),
    ],
  },
  {
    what: 'bands with a gap',
    file: BANDS,
    text: '0,80,',
    by: '0,70,',
    issues: [
      warning(
        at('band/gap', BANDS, 3, 'lower', '80', {
          kind: 'value',
          value: 70,
          tolerance: 0,
          at: { file: BANDS, row: 2 },
        }),
      ),
    ],
  },
  {
    what: 'bands in falling order',
    file: BANDS,
    text: 'par,1,',
    by: 'par,3,',
    issues: [warning(at('band/order', BANDS, 3, 'order', '2', null))],
  },
  {
    what: 'a band that ends where it begins',
    file: BANDS,
    text: '0,80,',
    by: '80,80,',
    issues: [at('cell/range', BANDS, 2, 'upper', '80', { kind: 'range', min: 80, max: null })],
  },
]
