import { DESCRIPTOR_FILE } from '@/dataset/descriptor'
import type { FileReader } from '@/dataset/openPackage'
import { issue, unusable, usable, type Checked } from '@/dataset/issue'
import { LIMITS } from '@/dataset/cells/limits'
import { readZipDirectory, unpack } from '@/dataset/cells/zip'

/** A file as it was chosen: its path, within a folder where a folder was chosen. */
export type ChosenFile = { readonly path: string; readonly bytes: Uint8Array }

/**
 * The files of a package that was chosen whole: one `.zip` of it, or all of its files. The package
 * lies where its `datapackage.json` is, the outermost one. Issues: those of `readZipDirectory`,
 * `file/missing` where there is no `datapackage.json`. Nothing is unpacked here.
 */
export function earlierReader(chosen: readonly ChosenFile[]): Checked<FileReader> {
  const [first] = chosen
  if (first && chosen.length === 1 && isZip(first.bytes)) return zipReader(first)
  const files = new Map(chosen.map(({ path, bytes }) => [path, bytes]))
  return within([...files.keys()], (path) => {
    const bytes = files.get(path)
    return bytes ? usable(bytes) : null
  })
}

function zipReader({ path: file, bytes }: ChosenFile): Checked<FileReader> {
  const directory = readZipDirectory(file, bytes, LIMITS)
  if (!directory.usable) return directory
  return within([...directory.value.keys()], (path) => {
    const entry = directory.value.get(path)
    return entry ? unpack(file, bytes, entry) : null
  })
}

function within(
  paths: readonly string[],
  read: (path: string) => Checked<Uint8Array> | null,
): Checked<FileReader> {
  const depth = (path: string): number => path.split('/').length
  const [descriptor] = paths
    .filter((path) => path === DESCRIPTOR_FILE || path.endsWith(`/${DESCRIPTOR_FILE}`))
    .sort((a, b) => depth(a) - depth(b))
  if (descriptor === undefined)
    return unusable(issue({ code: 'file/missing', file: DESCRIPTOR_FILE }))
  const folder = descriptor.slice(0, -DESCRIPTOR_FILE.length)
  return usable((path) =>
    Promise.resolve(
      read(`${folder}${path}`) ?? unusable(issue({ code: 'file/missing', file: path })),
    ),
  )
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}
