/** The steps that data goes through: a folder imports itself and the folders before it. */
export const FLOW = [
  'base',
  'issues',
  'load',
  'table',
  'dataset',
  'intake',
  'draft',
  'stats',
  'address',
  'i18n',
  'views',
  'charts',
  'components',
  'pages',
  'app',
] as const

/** The terminal's door stands beside the flow, since it goes through the same steps as the browser's. */
export const FOLDERS = [...FLOW, 'command'] as const
export type Folder = (typeof FOLDERS)[number]

/** What lies in src beside the steps: style sheets that belong to no element, and the file that index.html starts. */
export const STYLES = 'styles'
export const ENTRY = 'main.tsx'

/** The folders that know React, the browser or the clock. All others are pure. */
export const IMPURE: readonly Folder[] = ['load', 'components', 'pages', 'app']
export const ELEMENTS: readonly Folder[] = ['components', 'pages', 'app']
export const PURE: readonly Folder[] = FOLDERS.filter((folder) => !IMPURE.includes(folder))

/** The folders with folders in them: a file further down names its own folder as `@/folder/file`, since `../` is never written. */
export const DEEP: readonly Folder[] = ['dataset', 'i18n', 'views', 'components']

/** The folders that `folder` must not import, in the order of the flow. */
export function after(folder: Folder): readonly Folder[] {
  if (folder === 'command') return ['components', 'pages', 'app']
  return FOLDERS.slice(FOLDERS.indexOf(folder) + 1)
}

/** The folders that `folder` may import besides itself, in the order of the flow. */
export function before(folder: Folder): readonly Folder[] {
  return FOLDERS.filter((each) => each !== folder && each !== 'command' && !after(folder).includes(each))
}
