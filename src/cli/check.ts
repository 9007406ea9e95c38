import { stat } from 'node:fs/promises'
import { localDay } from '@/dataset/day'
import { openPackage } from '@/dataset/openPackage'
import { issue } from '@/dataset/issue'
import { fileReports } from './fileReport'
import { withFigureNames } from '@/import/packageProblems'
import { filesOfFolder } from './diskFile'
import { exitOf, reportJson, reportsOf, reportText } from './reportText'
import { words } from './words'

/** What a command has to say: `out` for standard output, `error` for standard error. Exit codes: 0 clean, 1 problems, 2 could not run. */
export type Outcome = { readonly exit: 0 | 1 | 2; readonly out: string; readonly error: string }

/**
 * Checks the package in a folder as the page would open it. 1 where there is an error or a warning; what is only good to know leaves the
 * exit at 0, such as a conflict that the package itself speaks of. 2 where the folder cannot be opened; a package that lacks its descriptor was opened and found faulty.
 */
export async function check(folder: string, { json }: { readonly json: boolean }): Promise<Outcome> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) {
    const out = json ? reportJson(reportsOf([issue({ code: 'file/missing', file: folder })]), words) : ''
    return { exit: 2, out, error: `${words.text('command.notFolder', { folder })}\n` }
  }
  const opened = await openPackage(filesOfFolder(folder))
  const { assembled } = opened
  const reports = fileReports(opened, localDay(new Date())).map((report) =>
    assembled.usable ? { ...report, problems: withFigureNames(assembled.dataset, report.problems) } : report,
  )
  const out = json ? reportJson(reports, words) : reportText(reports, words)
  return { exit: exitOf(reports), out, error: '' }
}
