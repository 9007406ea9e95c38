import { issue, unusable, usable, type Checked } from '@/dataset/issue'

/** What a dropped or chosen file has to offer; the browser's `File` is one. */
export type DroppedFile = {
  readonly name: string
  readonly size: number
  readonly arrayBuffer: () => Promise<ArrayBuffer>
}

/**
 * Reads a file that somebody dropped or chose. It stays on this machine, and nothing of it is read
 * where it is too large. Issues: `file/tooLarge` (found: its bytes), `file/refused` where the
 * system does not give it, as when it was moved since.
 */
export async function readDroppedFile(
  file: DroppedFile,
  limit: number,
): Promise<Checked<Uint8Array>> {
  const { name, size } = file
  if (size > limit) {
    const expected = { kind: 'limit', limit, unit: 'bytes' } as const
    return unusable(issue({ code: 'file/tooLarge', file: name, found: String(size), expected }))
  }
  try {
    return usable(new Uint8Array(await file.arrayBuffer()))
  } catch (fault) {
    return unusable(
      issue({
        code: 'file/refused',
        file: name,
        found: fault instanceof Error ? fault.name : String(fault),
      }),
    )
  }
}
