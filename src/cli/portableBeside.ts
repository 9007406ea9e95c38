import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { PORTABLE_FILE, portableHtml } from '@/edit/portable/portable'
import { packedFiles } from './packedFiles'

/**
 * The portable file of a site whose data lie in a folder (`…/data` or a folder below it), with the
 * data as they are there now, and the folder it is in; `null` where there is none.
 */
export function portableBeside(
  folder: string,
): { readonly site: string; readonly files: ReadonlyMap<string, string> } | null {
  const data = [folder, path.dirname(path.resolve(folder))].find(
    (each) => path.basename(path.resolve(each)) === 'data',
  )
  if (data === undefined) return null
  const site = path.dirname(path.resolve(data))
  const file = path.join(site, PORTABLE_FILE)
  if (!existsSync(file)) return null
  const parts = { files: packedFiles(site, 'data'), start: '', about: null }
  return {
    site,
    files: new Map([[PORTABLE_FILE, portableHtml(readFileSync(file, 'utf8'), parts)]]),
  }
}
