import { issue, unusable, type Checked } from '@/dataset/issue'

/** What the refusal of an old workbook names as the way out. */
const SAVE_AS = ['XLSX', 'CSV UTF-8'] as const

/**
 * A file of the container that Office used before 2007: `file/locked` when it is a workbook behind
 * a password, `file/oldExcel` when it is a binary .xls (expected: what to save it as), else
 * `file/oldOffice`. Never usable.
 */
export function refuseOldContainer<T>(file: string, bytes: Uint8Array): Checked<T> {
  const has = (name: string): boolean => includesUtf16(bytes, name)
  const expected = { kind: 'oneOf', values: SAVE_AS } as const
  if (has('EncryptedPackage'))
    return unusable(issue({ code: 'file/locked', file, found: 'EncryptedPackage', expected }))
  if (has('Workbook') || has('Book'))
    return unusable(issue({ code: 'file/oldExcel', file, found: 'XLS', expected }))
  return unusable(
    issue({ code: 'file/oldOffice', file, found: has('WordDocument') ? 'DOC' : null }),
  )
}

/** Whether the directory of the container names a stream: its names are UTF-16. */
function includesUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = Uint8Array.from(Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]))
  for (
    let at = bytes.indexOf(wanted[0] ?? 0);
    at !== -1;
    at = bytes.indexOf(wanted[0] ?? 0, at + 1)
  ) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}
