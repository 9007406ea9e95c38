import { DESCRIPTOR_FILE } from '@/dataset/descriptor'
import type { Dataset } from '@/dataset/dataset'
import { fetchSiteFile } from '@/dataset/files/siteFile.browser'
import type { DraftSession } from '@/edit/useDraftSession'
import { load } from '@/ui/load.browser'
import { PORTABLE_FILE, portableHtml } from './portable'

declare global {
  interface Window {
    /** Set by a portable file (portable.html). `text`: the file as it was opened. */
    portable?: { readonly text: () => string }
  }
}

export type PortableRequest = {
  readonly dataset: Dataset
  /** The package that is shown, and the draft that is written over it. */
  readonly draft: Pick<DraftSession, 'files' | 'port'>
  /** Files to lay over those of the package, by path; `descriptor`: the text of its descriptor. */
  readonly lay?: ((descriptor: string) => ReadonlyMap<string, string> | null) | undefined
  /** The address that the file opens at, without `#`. */
  readonly start: string
  readonly about: string
}

/**
 * `missing`: files of the package that could not be had. `newErrors`: faults that the draft brings.
 */
export type PortableMade = {
  readonly html: Blob
  readonly missing: readonly string[]
  readonly newErrors: number
}

/**
 * The package that is shown, with its draft, agendas and boundaries, in one file that needs no
 * server. Rejects where the program for it cannot be had, or the draft cannot be written.
 */
export async function makePortable(request: PortableRequest): Promise<PortableMade> {
  const template = await templateText()
  const { files, newErrors } = await withDraft(request.draft)
  const missing: string[] = []
  for (const path of besideTables(request.dataset)) {
    if (files.has(path)) continue
    const file = await fetchSiteFile(path)
    if (file.usable) files.set(path, file.value)
    else missing.push(path)
  }
  const descriptor = new TextDecoder().decode(files.get(DESCRIPTOR_FILE))
  for (const [path, text] of request.lay?.(descriptor) ?? [])
    files.set(path, new TextEncoder().encode(text))
  const packed = new Map<string, string>()
  for (const [path, bytes] of files) packed.set(`data/${path}`, await packedText(bytes))
  const { start, about } = request
  const html = portableHtml(template, { files: packed, start, about })
  return { html: new Blob([html], { type: 'text/html;charset=utf-8' }), missing, newErrors }
}

/** What a page asks for only where it is shown. */
function besideTables({ about }: Dataset): readonly string[] {
  const agendas = about.dashboard.meetings.map((name) => `meetings/${name}.json`)
  return about.boundaries === null ? agendas : [...agendas, about.boundaries]
}

async function templateText(): Promise<string> {
  if (window.portable) return window.portable.text()
  const answer = await fetch(new URL(PORTABLE_FILE, document.baseURI), { cache: 'no-cache' })
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`)
  return answer.text()
}

async function withDraft({
  files,
  port,
}: PortableRequest['draft']): Promise<{ files: Map<string, Uint8Array>; newErrors: number }> {
  if (!port || port.state().changes.length === 0) return { files: new Map(files), newErrors: 0 }
  const { blob, newErrors } = await port.zip(files)
  const { unzipSync } = await load(() => import('fflate'))
  const written = Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer())))
  return { files: new Map([...files, ...written]), newErrors }
}

/** Packed and written in letters by the browser, aside from the page's own work. */
async function packedText(bytes: Uint8Array): Promise<string> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream()
  const packed = await new Response(stream.pipeThrough(new CompressionStream('gzip'))).blob()
  return new Promise((done, fail) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => done((reader.result as string).replace(/^[^,]*,/, '')))
    reader.addEventListener('error', () => fail(reader.error ?? new Error('A file was not read')))
    reader.readAsDataURL(packed)
  })
}
