import { DESCRIPTOR_FILE } from '@/dataset/descriptor'
import { PORTABLE_FILE, portableHtml } from './portable'
import { wholePackage, type PackageRequest, type WholePackage } from './wholePackage.browser'

declare global {
  interface Window {
    /** Set by a portable file (portable.html). `text`: the file as it was opened. */
    portable?: { readonly text: () => string }
  }
}

export type PortableRequest = PackageRequest & {
  /** Files to lay over those of the package, by path; `descriptor`: the text of its descriptor. */
  readonly lay?: ((descriptor: string) => ReadonlyMap<string, string> | null) | undefined
  /** The address that the file opens at, without `#`. */
  readonly start: string
  readonly about: string
}

export type PortableMade = Pick<WholePackage, 'missing' | 'newErrors'> & { readonly html: Blob }

/**
 * The package that is shown, with its draft, agendas and boundaries, in one file that needs no
 * server. Rejects where the program for it cannot be had, or the draft cannot be written.
 */
export async function makePortable(request: PortableRequest): Promise<PortableMade> {
  const template = await templateText()
  const { files, missing, newErrors } = await wholePackage(request)
  const descriptor = new TextDecoder().decode(files.get(DESCRIPTOR_FILE))
  for (const [path, text] of request.lay?.(descriptor) ?? [])
    files.set(path, new TextEncoder().encode(text))
  const packed = new Map<string, string>()
  for (const [path, bytes] of files) packed.set(`data/${path}`, await packedText(bytes))
  const { start, about } = request
  const html = portableHtml(template, { files: packed, start, about })
  return { html: new Blob([html], { type: 'text/html;charset=utf-8' }), missing, newErrors }
}

async function templateText(): Promise<string> {
  if (window.portable) return window.portable.text()
  const answer = await fetch(new URL(PORTABLE_FILE, document.baseURI), { cache: 'no-cache' })
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`)
  return answer.text()
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
