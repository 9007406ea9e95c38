import { at, key, oneOf, text, type, warning, type Fault } from './fault'

const FIELDS = 'fields.csv'
const SLOW = 'shortcomings.csv'
const FIGURES = 'observations.csv'

/** Faults of headings, cells and keys. */
export const CELL_FAULTS: readonly Fault[] = [
  {
    what: 'a heading that nobody reads',
    file: FIELDS,
    text: 'description\n',
    by: 'descripton\n',
    issues: [
      warning(at('heading/unknown', FIELDS, 1, 'descripton', 'descripton', oneOf('description'))),
    ],
  },
  {
    what: 'a heading like no other',
    file: FIELDS,
    text: 'description\n',
    by: 'zzzzz\n',
    issues: [
      warning(
        at(
          'heading/unknown',
          FIELDS,
          1,
          'zzzzz',
          'zzzzz',
          oneOf(
            'field_id',
            'name',
            'short_name',
            'order',
            'description',
            'name_en',
            'short_name_en',
          ),
        ),
      ),
    ],
  },
  {
    what: 'two headings for one column',
    file: FIELDS,
    text: 'order,description',
    by: 'order,ORDER',
    issues: [at('heading/repeated', FIELDS, 1, 'ORDER', 'ORDER', text('order'))],
  },
  {
    what: 'a required cell left blank',
    file: SLOW,
    text: 'Dossiers are late',
    by: ' ',
    issues: [at('cell/required', SLOW, 2, 'text', ' ', type('text'))],
  },
  {
    what: 'a required word left blank',
    file: SLOW,
    text: 'open',
    by: '',
    issues: [
      at(
        'cell/required',
        SLOW,
        2,
        'status',
        '',
        oneOf('open', 'in_progress', 'resolved', 'unknown'),
      ),
    ],
  },
  {
    what: 'a required list left blank',
    file: SLOW,
    text: 'a;b',
    by: '',
    issues: [at('cell/required', SLOW, 2, 'unit_ids', '', type('list'))],
  },
  {
    what: 'a required list of nothing but separators',
    file: SLOW,
    text: 'a;b',
    by: ' ; ',
    issues: [at('cell/required', SLOW, 2, 'unit_ids', ' ; ', type('list'))],
  },
  {
    what: 'a number with a comma',
    file: FIGURES,
    text: 'a,ontime,2021,final,90',
    by: 'a,ontime,2021,final,"90,5"',
    issues: [at('cell/type', FIGURES, 3, 'value', '90,5', type('number'))],
  },
  {
    what: 'a whole number with decimals',
    file: 'bands.csv',
    text: 'par,2',
    by: 'par,2.5',
    issues: [at('cell/type', 'bands.csv', 3, 'order', '2.5', type('integer'))],
  },
  {
    what: 'a day that does not exist',
    file: FIGURES,
    text: '97,2022-01-10',
    by: '97,2022-02-30',
    issues: [at('cell/type', FIGURES, 5, 'published_on', '2022-02-30', type('date'))],
  },
  {
    what: 'a period in another spelling',
    file: FIGURES,
    text: 'a,ontime,2021,',
    by: 'a,ontime,Q3/2021,',
    issues: [at('cell/type', FIGURES, 3, 'period', 'Q3/2021', type('period'))],
  },
  {
    what: 'a word that is not among those allowed',
    file: 'adoptions.csv',
    text: 'piloting',
    by: 'pilot',
    issues: [
      at(
        'cell/enum',
        'adoptions.csv',
        3,
        'stage',
        'pilot',
        oneOf('planned', 'piloting', 'in_use', 'stopped', 'unknown'),
      ),
    ],
  },
  {
    what: 'a number below its limit',
    file: FIGURES,
    text: '90,90,100',
    by: '90,-1,100',
    issues: [at('cell/range', FIGURES, 3, 'numerator', '-1', { kind: 'range', min: 0, max: null })],
  },
  {
    what: 'a number above its limit',
    file: 'units.csv',
    text: '105.6',
    by: '205.6',
    issues: [
      at('cell/range', 'units.csv', 3, 'lon', '205.6', { kind: 'range', min: -180, max: 180 }),
    ],
  },
  {
    what: 'a number too long to be kept',
    file: FIGURES,
    text: 'a,late,2021,final,4',
    by: 'a,late,2021,final,9007199254740993',
    issues: [
      at('cell/range', FIGURES, 4, 'value', '9007199254740993', {
        kind: 'range',
        min: -(2 ** 53 - 1),
        max: 2 ** 53 - 1,
      }),
    ],
  },
  {
    what: 'an address that would run a script',
    file: 'sources.csv',
    text: 'https://example.org/law',
    by: 'javascript:alert(1)',
    issues: [at('cell/unsafe', 'sources.csv', 2, 'url', 'javascript:alert(1)', type('url'))],
  },
  {
    what: 'a key used before',
    file: 'adoptions.csv',
    text: 'wed,b,',
    by: 'wed,a,',
    issues: [
      at('key/duplicate', 'adoptions.csv', 3, 'model_id + unit_id', 'wed + a', {
        kind: 'uniqueKey',
        file: 'adoptions.csv',
        row: 2,
      }),
    ],
  },
  {
    what: 'a required key that nothing has',
    file: 'adoptions.csv',
    text: 'wed,b',
    by: 'wad,b',
    issues: [at('reference/missing', 'adoptions.csv', 3, 'model_id', 'wad', key('models', 'wed'))],
  },
  {
    what: 'an optional key that nothing has',
    file: 'models.csv',
    text: '2020-01-01,a,',
    by: '2020-01-01,nobody,',
    issues: [at('reference/missing', 'models.csv', 2, 'lead_unit_id', 'nobody', key('units'))],
  },
  {
    what: 'one key of a list that nothing has',
    file: 'models.csv',
    text: 'ontime;late',
    by: 'ontime;lates',
    issues: [
      at('reference/missing', 'models.csv', 2, 'indicator_ids', 'lates', key('indicators', 'late')),
    ],
  },
  {
    what: 'a source that nobody knows',
    file: 'bands.csv',
    text: 'Good,*,law',
    by: 'Good,*,lew',
    issues: [
      warning(at('reference/missing', 'bands.csv', 3, 'source_id', 'lew', key('sources', 'law'))),
    ],
  },
  {
    what: 'the only row that others refer to, without a key',
    file: FIELDS,
    text: '\ntthc',
    by: '\nt thc',
    issues: [
      at('cell/type', FIELDS, 2, 'field_id', 't thc', type('id')),
      at('table/noRows', FIELDS, null, null, null, null),
    ],
  },
  {
    what: 'a row that others refer to and that cannot be used: each file says so once',
    file: 'models.csv',
    text: 'Wednesday online',
    by: '',
    issues: [
      at('cell/required', 'models.csv', 2, 'name', '', type('text')),
      at('reference/refused', 'adoptions.csv', 2, 'model_id', 'wed', key('models')),
    ],
  },
  {
    what: 'a row refused for its own reference, and what refers to it',
    file: 'models.csv',
    text: 'online,tthc,',
    by: 'online,nothing,',
    issues: [
      at('reference/missing', 'models.csv', 2, 'field_ids', 'nothing', key('fields')),
      at('reference/refused', 'adoptions.csv', 2, 'model_id', 'wed', key('models')),
    ],
  },
]
