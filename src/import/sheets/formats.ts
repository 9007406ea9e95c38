/** How a file was written. */
export type FileFormat = 'csv' | 'json' | 'datapackage' | 'xlsx' | 'html' | 'xml2003'

/**
 * The endings that files of a format have, by which a window for choosing files offers them. What a
 * file is is told by its content.
 */
const ENDINGS: Readonly<Record<FileFormat, readonly string[]>> = {
  csv: ['.csv', '.tsv', '.txt'],
  json: ['.json'],
  datapackage: ['.json'],
  xlsx: ['.xlsx', '.xlsm'],
  html: ['.xls', '.html', '.htm'],
  xml2003: ['.xls', '.xml'],
}
export const ALL_ENDINGS: readonly string[] = [...new Set(Object.values(ENDINGS).flat())]

/** What an issue offers in place of a file that cannot be read. */
export const READABLE = { kind: 'oneOf', values: ['CSV', 'JSON', 'XLSX', 'HTML'] } as const
