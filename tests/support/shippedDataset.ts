import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesOfFolder } from '@/cli/diskFile'
import type { Dataset } from '@/dataset/dataset'
import { openPackage } from '@/dataset/openPackage'
import { recordsOf } from './naiveCsv'
import { ROOT } from '@/build/publishData'

const DATA = path.join(ROOT, 'data')

/** The package as it ships, read by the product; `folder`: another one below `data/`. */
export async function shippedDataset(folder = ''): Promise<Dataset> {
  const { assembled } = await openPackage(filesOfFolder(path.join(DATA, folder)))
  if (!assembled.usable)
    throw new Error(`The shipped package is unusable: ${JSON.stringify(assembled.issues)}`)
  return assembled.dataset
}

/** A table as it ships, read in the simplest way. */
export function shippedRecords(name: string): readonly Readonly<Record<string, string>>[] {
  return recordsOf(readFileSync(path.join(DATA, `${name}.csv`), 'utf8'))
}
