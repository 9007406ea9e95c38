import { zipSync } from 'fflate'
import type { Change } from './change'
import { draftedFiles } from './draftedFiles'
import type { PackageBytes } from '@/import/basePackage'

export type DraftAsked = { readonly files: PackageBytes; readonly changes: readonly Change[] }
export type DraftAnswer =
  | { readonly kind: 'made'; readonly zip: Uint8Array<ArrayBuffer>; readonly lost: readonly string[]; readonly newErrors: number }
  | { readonly kind: 'fault'; readonly text: string }

const answer = (what: DraftAnswer, transfer: Transferable[] = []): void => postMessage(what, { transfer })

addEventListener('message', ({ data: { files, changes } }: MessageEvent<DraftAsked>) => {
  draftedFiles(files, changes)
    .then(({ files: made, lost, newErrors }) => {
      const zip = zipSync(Object.fromEntries(made), { level: 6 })
      answer({ kind: 'made', zip, lost, newErrors }, [zip.buffer])
    })
    .catch((fault: unknown) => answer({ kind: 'fault', text: fault instanceof Error ? fault.message : String(fault) }))
})
