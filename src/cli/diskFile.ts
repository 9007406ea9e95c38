import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { FileReader } from '@/dataset/openPackage'
import { issue, unusable, usable } from '@/dataset/issue'

/**
 * Reads the files of a package in a folder of this machine. Issues: `file/missing`; `file/refused`
 * where the system does not give it (found: its reason, such as `EACCES`).
 */
export function filesOfFolder(folder: string): FileReader {
  return async (name) => {
    try {
      return usable(new Uint8Array(await readFile(path.join(folder, name))))
    } catch (reason) {
      const code =
        reason instanceof Error && 'code' in reason ? String(reason.code) : String(reason)
      return unusable(
        code === 'ENOENT'
          ? issue({ code: 'file/missing', file: name })
          : issue({ code: 'file/refused', file: name, found: code }),
      )
    }
  }
}
