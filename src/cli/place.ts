import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { DESCRIPTOR_FILE } from '@/dataset/descriptor'

/**
 * Puts files into a folder, by their paths within it: each is written whole beside its place, and
 * only once all are there are they put in place, the descriptor last. So a page that reads
 * meanwhile finds no half of a file, and one that cannot be written leaves the folder as it was.
 * Throws what the system says.
 */
export async function placeFiles(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  const places = [...files]
    .sort(([a], [b]) => Number(a === DESCRIPTOR_FILE) - Number(b === DESCRIPTOR_FILE))
    .map(([name, content]) => ({ content, place: path.join(folder, name) }))
  try {
    for (const { place, content } of places) {
      await mkdir(path.dirname(place), { recursive: true })
      await writeFile(`${place}.new`, content)
    }
  } catch (reason) {
    for (const { place } of places) await rm(`${place}.new`, { force: true })
    throw reason
  }
  for (const { place } of places) await rename(`${place}.new`, place)
}
