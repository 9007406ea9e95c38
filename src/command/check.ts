import { stat } from 'node:fs/promises'
import { openPackage } from '@/dataset/openPackage'
import { commandVi } from '@/i18n/command.vi'
import { createWords } from '@/i18n/createWords'
import { fileReports } from '@/views/fileReport'
import { filesOfFolder } from './diskFile'
import { countOf, reportJson, reportText } from './reportText'

/** What a command has to say: `out` for standard output, `error` for standard error. Exit codes: 0 clean, 1 problems, 2 could not run. */
export type Outcome = { readonly exit: 0 | 1 | 2; readonly out: string; readonly error: string }

/**
 * Checks the package in a folder as the page would open it. 1 where there is an error; warnings leave figures in use and the exit
 * at 0. 2 where the folder cannot be opened; a package that lacks its descriptor was opened and found faulty.
 */
export async function check(folder: string, { json }: { readonly json: boolean }): Promise<Outcome> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) return { exit: 2, out: '', error: `${commandVi.notFolder(folder)}\n` }
  const reports = fileReports(await openPackage(filesOfFolder(folder)))
  const words = createWords('vi')
  const out = json ? reportJson(reports, words) : reportText(reports, words)
  return { exit: countOf(reports, 'error') === 0 ? 0 : 1, out, error: '' }
}
