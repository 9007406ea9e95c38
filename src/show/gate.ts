import { parseJson, plainValue } from '@/dataset/cells/json'
import type { Assembled } from '@/dataset/dataset'
import { DESCRIPTOR_FILE, readDescriptor, type Descriptor } from '@/dataset/descriptor'
import { decodeText } from '@/dataset/files/decode'
import { issue, type Issue } from '@/dataset/issue'
import { openPackage, readerOf, type FileReader } from '@/dataset/openPackage'
import { packageWholeness } from '@/dataset/wholeness'

/** The bytes of the files of a package, by path. */
export type Files = ReadonlyMap<string, Uint8Array>

/** Why a package that can be opened is not used without a person's yes. */
export type Doubt =
  /** The descriptor was written with another file, and yet nothing is wrong with this one. */
  | { readonly kind: 'differs'; readonly file: string }
  /** Fewer rows can be used than of the package that is shown. */
  | {
      readonly kind: 'fewer'
      readonly file: string
      readonly found: number
      readonly shown: number
    }
  /** A fault that the package that is shown has not. */
  | { readonly kind: 'fault'; readonly file: string; readonly issue: Issue }

/**
 * What there is to say of the package on the server while another is shown. `wait`: it may still be
 * on its way, and is to be looked at again. `torn`: not to be used, whatever anybody says.
 */
export type Verdict =
  | { readonly kind: 'same' | 'whole' | 'wait' }
  | { readonly kind: 'doubt'; readonly doubt: Doubt }
  | { readonly kind: 'torn'; readonly issue: Issue }

/**
 * The descriptor and every file of every table as `readFrom` has them. `null` where one cannot be
 * had, or the descriptor is none.
 */
export async function readWhole(readFrom: FileReader): Promise<Files | null> {
  const descriptor = await readFrom(DESCRIPTOR_FILE)
  if (!descriptor.usable) return null
  const paths = describedBy(descriptor.value)?.resources.flatMap((each) => each.paths)
  if (paths === undefined) return null
  const read = await Promise.all(paths.map(async (path) => [path, await readFrom(path)] as const))
  const files = new Map([[DESCRIPTOR_FILE, descriptor.value]])
  for (const [path, file] of read) {
    if (!file.usable) return null
    files.set(path, file.value)
  }
  return files
}

function describedBy(bytes: Uint8Array | undefined): Descriptor | null {
  const text = bytes && decodeText(DESCRIPTOR_FILE, bytes)
  const json = text?.usable === true ? parseJson(DESCRIPTOR_FILE, text.value.text) : null
  if (json?.usable !== true) return null
  const read = readDescriptor(DESCRIPTOR_FILE, plainValue(json.value))
  return read.usable ? read.value : null
}

/**
 * Whether the package `found` may take the place of the one that is `shown`. It may where its
 * descriptor says bytes and hash of every file and each agrees. Where it says none, it may once it
 * was read twice alike (`before`: what was read the time before), with no fault and no fall in rows
 * that the one that is shown has not. A file that is another than the descriptor says, but has no
 * such fault or fall, was edited by hand: a doubt. Never throws.
 */
export async function judge(shown: Files, found: Files, before: Files | null): Promise<Verdict> {
  if (isSameFiles(shown, found)) return { kind: 'same' }
  const extents = describedBy(found.get(DESCRIPTOR_FILE))?.extents ?? []
  const said = new Set(extents.flatMap(({ path, hash }) => (hash === null ? [] : [path])))
  const amiss = packageWholeness(extents, found)
  const first = amiss.find(({ code }) => code !== 'file/differs') ?? amiss[0]
  if (first && first.code !== 'file/differs') return { kind: 'torn', issue: first }
  const isVouched = [...found.keys()].every((path) => path === DESCRIPTOR_FILE || said.has(path))
  if (isVouched && !first) return { kind: 'whole' }
  if (before === null || !isSameFiles(before, found)) return { kind: 'wait' }
  const { assembled: old } = await openPackage(readerOf(shown))
  const { assembled: next } = await openPackage(readerOf(found))
  if (!next.usable) return { kind: 'torn', issue: next.issues[0] ?? noPackage }
  const doubt = newFault(old, next) ?? fall(old, next)
  if (first && doubt) return { kind: 'torn', issue: first }
  if (doubt) return { kind: 'doubt', doubt }
  return first ? { kind: 'doubt', doubt: { kind: 'differs', file: first.file } } : { kind: 'whole' }
}

const noPackage = issue({ code: 'package/invalid', file: DESCRIPTOR_FILE })

const issuesOf = (of: Assembled): readonly Issue[] => (of.usable ? of.dataset.issues : of.issues)

/** The first error of which a column or file of the one has more than of the other. */
function newFault(old: Assembled, next: Assembled): Doubt | null {
  const keyOf = ({ code, file, column }: Issue): string => JSON.stringify([code, file, column])
  const left = new Map<string, number>()
  for (const each of issuesOf(old)) left.set(keyOf(each), (left.get(keyOf(each)) ?? 0) + 1)
  for (const each of issuesOf(next)) {
    if (each.severity !== 'error') continue
    const still = left.get(keyOf(each)) ?? 0
    if (still === 0) return { kind: 'fault', file: each.file, issue: each }
    left.set(keyOf(each), still - 1)
  }
  return null
}

/** The first table with fewer rows that can be used. */
function fall(old: Assembled, next: Assembled): Doubt | null {
  const tablesOf = (of: Assembled) => (of.usable ? of.dataset.tables : of.tables)
  for (const { table, taken, files } of tablesOf(old)) {
    const now = tablesOf(next).find((each) => each.table === table)
    if ((now?.taken ?? 0) >= taken) continue
    const file = now?.files[0] ?? files[0] ?? table
    return { kind: 'fewer', file, found: now?.taken ?? 0, shown: taken }
  }
  return null
}

/** Whether two packages are the same, file by file and byte by byte. */
export function isSameFiles(a: Files, b: Files): boolean {
  return a.size === b.size && [...a].every(([path, bytes]) => isSameBytes(bytes, b.get(path)))
}

function isSameBytes(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return b !== undefined && a.length === b.length && a.every((byte, index) => byte === b[index])
}
