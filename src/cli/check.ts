import { stat } from 'node:fs/promises'
import { localDay } from '@/dataset/day'
import { boundaryIssues } from '@/dataset/boundaryIssues'
import type { Dataset } from '@/dataset/dataset'
import { decodeText } from '@/dataset/files/decode'
import { packageWholeness } from '@/dataset/wholeness'
import { openLarge } from '@/dataset/openLarge'
import { issue } from '@/dataset/issue'
import { fileReports } from './fileReport'
import { withFigureNames } from '@/import/packageProblems'
import { filesOfFolder } from './diskFile'
import { exitOf, reportJson, reportsOf, reportText, type Reported } from './reportText'
import { words } from './words'

/**
 * What a command has to say: `out` for standard output, `error` for standard error. Exit codes: 0
 * clean, 1 problems, 2 could not run.
 */
export type Outcome = { readonly exit: 0 | 1 | 2; readonly out: string; readonly error: string }

/**
 * Checks the package in a folder as the page would open it. 1 where there is an error or a warning;
 * what is only good to know leaves the exit at 0, such as a conflict that the package itself speaks
 * of. 2 where the folder cannot be opened; a package that lacks its descriptor was opened and found
 * faulty.
 */
export async function check(
  folder: string,
  { json }: { readonly json: boolean },
): Promise<Outcome> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) {
    const out = json
      ? reportJson(reportsOf([issue({ code: 'file/missing', file: folder })]), words)
      : ''
    return { exit: 2, out, error: `${words.text('command.notFolder', { folder })}\n` }
  }
  const opened = await openLarge(filesOfFolder(folder))
  const { assembled } = opened
  const tables = fileReports(opened, localDay(new Date())).map((report) =>
    assembled.usable
      ? { ...report, problems: withFigureNames(assembled.dataset, report.problems) }
      : report,
  )
  const reports = [
    ...tables,
    ...(assembled.usable ? await boundaryReports(folder, assembled.dataset) : []),
  ]
  const out = json ? reportJson(reports, words) : reportText(reports, words)
  return { exit: exitOf(reports), out, error: '' }
}

/**
 * The file of boundaries, which the page reads only where a map is drawn: what is wrong with it, if
 * anything is.
 */
async function boundaryReports(
  folder: string,
  { about, units }: Dataset,
): Promise<readonly Reported[]> {
  const { boundaries: file } = about
  if (file === null) return []
  const bytes = await filesOfFolder(folder)(file)
  const text = bytes.usable ? decodeText(file, bytes.value) : bytes
  const whole = bytes.usable ? packageWholeness(about.extents, new Map([[file, bytes.value]])) : []
  const found = text.usable ? boundaryIssues(file, text.value.text, units.byId) : text.issues
  return reportsOf([...whole, ...found])
}
