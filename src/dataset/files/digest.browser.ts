import { sha256 } from '@/dataset/sha256'

/**
 * The SHA-256 of bytes as 64 hexadecimal digits, by the browser itself where it does so: only with a
 * certificate, see `sha256`.
 */
export async function digestOf(bytes: Uint8Array): Promise<string> {
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto }
  if (!subtle) return sha256(bytes)
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
