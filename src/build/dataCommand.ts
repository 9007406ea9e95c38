import { fileURLToPath } from 'node:url'
import { main as command } from '@/cli/main'
import type { PictureMaker } from '@/cli/publish'
import { importTs } from './importTs.mjs'

/** `npm run data -- …`: the terminal's door, with the picture that a published package gets. */
export const main = (args: readonly string[]): Promise<number> => command(args, pictureFile)

/** The program that draws is large: only the command that needs it waits for it. */
const pictureFile: PictureMaker = async (files) => {
  const file = fileURLToPath(new URL('firstPicture.ts', import.meta.url))
  const drawing = await importTs<{ readonly pictureFile: PictureMaker }>(file)
  return drawing.pictureFile(files)
}
