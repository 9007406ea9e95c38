import './withoutBrowser'
import { firstPicture } from '@/app/picture/firstPicture'
import { PICTURE_FILE } from '@/app/picture/picture'
import { buildId } from './buildId.mjs'

/**
 * The file of the first picture of a package, by its name in the folder of the data; none where the
 * package cannot be opened, or lacks a file.
 */
export async function pictureFile(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, string>> {
  const picture = await firstPicture(files, buildId())
  return new Map(picture ? [[PICTURE_FILE, `${JSON.stringify(picture)}\n`]] : [])
}
