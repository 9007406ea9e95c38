import { TABLE_NAMES } from '@/dataset/declarations'
import { at, info, key, oneOf, text, type, warning, type Fault } from './fault'

const FILE = 'datapackage.json'
const BANDS = '{"name":"bands","path":"bands.csv"}'

/** Faults of the file that describes the package. */
export const DESCRIPTOR_FAULTS: readonly Fault[] = [
  {
    what: 'a package that lacks its list of files',
    file: FILE,
    text: '"resources"',
    by: '"resource"',
    issues: [at('package/invalid', FILE, null, 'resources', null, type('list'))],
  },
  {
    what: 'a table that nobody uses',
    file: FILE,
    text: BANDS,
    by: `${BANDS},{"name":"notes","path":"notes.csv"}`,
    issues: [info(at('resource/unknown', FILE, null, 'resources', 'notes', oneOf(...TABLE_NAMES)))],
  },
  {
    what: 'a table that is not named',
    file: FILE,
    text: ',{"name":"directives","path":"directives.csv"}',
    by: '',
    issues: [warning(at('resource/absent', FILE, null, 'resources', null, text('directives')))],
  },
  {
    what: 'bands that are not named',
    file: FILE,
    text: `,${BANDS}`,
    by: '',
    issues: [info(at('resource/absent', FILE, null, 'resources', null, text('bands')))],
  },
  {
    what: 'units that are not named',
    file: FILE,
    text: '{"name":"units","path":"units.csv"},',
    by: '',
    issues: [at('resource/absent', FILE, null, 'resources', null, text('units'))],
  },
  {
    what: 'a table named twice',
    file: FILE,
    text: BANDS,
    by: `${BANDS},{"name":"bands","path":"more.csv"}`,
    issues: [at('key/duplicate', FILE, null, 'resources', 'bands', null)],
  },
  {
    what: 'a file named twice',
    file: FILE,
    text: '"bands.csv"',
    by: '["bands.csv","bands.csv"]',
    issues: [at('key/duplicate', FILE, null, 'resources.bands.path', 'bands.csv', null)],
  },
  ...[
    '../secret.csv',
    '/etc/passwd',
    'https://example.org/a.csv',
    'a/%2e%2e/b.csv',
    '..\\\\a.csv',
  ].map(
    (path) =>
      ({
        what: `a path that leads out of the folder: ${path}`,
        file: FILE,
        text: '"bands.csv"',
        by: `["bands.csv","${path}"]`,
        issues: [
          at(
            'cell/unsafe',
            FILE,
            null,
            'resources.bands.path',
            path.replace('\\\\', '\\'),
            text('bands.csv'),
          ),
        ],
      }) satisfies Fault,
  ),
  {
    what: 'a day that is none',
    file: FILE,
    text: '"2021-10-27"',
    by: '"27/10/2021"',
    issues: [warning(at('cell/type', FILE, null, 'dashboard.as_of', '27/10/2021', type('date')))],
  },
  {
    what: 'a time of making that is none',
    file: FILE,
    text: '"2021-12-31T00:00:00Z"',
    by: '"last year"',
    issues: [warning(at('cell/type', FILE, null, 'created', 'last year', type('date')))],
  },
  {
    what: 'a level that is none',
    file: FILE,
    text: '"district"',
    by: '"huyen"',
    issues: [
      warning(
        at(
          'cell/enum',
          FILE,
          null,
          'dashboard.level',
          'huyen',
          oneOf('province', 'district', 'commune', 'department'),
        ),
      ),
    ],
  },
  {
    what: 'a period that is none',
    file: FILE,
    text: '"period":"2021"',
    by: '"period":"Q3"',
    issues: [warning(at('cell/type', FILE, null, 'dashboard.period', 'Q3', type('period')))],
  },
  {
    what: 'a focus unit that nobody knows',
    file: FILE,
    text: '["a"]',
    by: '["a","alpha"]',
    issues: [
      warning(at('reference/missing', FILE, null, 'dashboard.focus', 'alpha', key('units'))),
    ],
  },
  {
    what: 'a composite score that nobody knows',
    file: FILE,
    text: '"composite":"score"',
    by: '"composite":"scores"',
    issues: [
      warning(
        at(
          'reference/missing',
          FILE,
          null,
          'dashboard.composite',
          'scores',
          key('indicators', 'score'),
        ),
      ),
    ],
  },
]
