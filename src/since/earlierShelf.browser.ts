import { zipSync } from 'fflate'
import { site } from '@/ui/storage/siteStorage.browser'
import type { ChosenFile } from './earlierFiles'
import type { EarlierShelf } from './earlierPackage'

const PLACE = `cchc.earlier ${site}`
/** Letters of base64: what is longer a browser does not keep for a window. */
const MOST = 4_500_000
/** Bytes that become letters at once. */
const CHUNK = 0x8000

/**
 * Keeps the files with the window, packed into one `.zip`: the browser lets them go with it. What is
 * too large for that is not kept, and is asked for again after a reload.
 */
export const sessionShelf: EarlierShelf = {
  load: () => {
    try {
      const text = sessionStorage.getItem(PLACE)
      if (text === null) return null
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
      return [{ path: 'package.zip', bytes }]
    } catch {
      return null
    }
  },
  save: (files) => {
    try {
      const bytes = packed(files)
      sessionStorage.removeItem(PLACE)
      if (bytes.length * (4 / 3) > MOST) return
      let text = ''
      for (let at = 0; at < bytes.length; at += CHUNK)
        text += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
      sessionStorage.setItem(PLACE, btoa(text))
    } catch {
      // Where nothing can be kept, the package lasts as long as the page.
    }
  },
}

function packed(files: readonly ChosenFile[]): Uint8Array {
  const [first] = files
  if (first && files.length === 1) return first.bytes
  return zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])))
}
