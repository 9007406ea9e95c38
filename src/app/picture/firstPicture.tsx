import { renderToStaticMarkup } from 'react-dom/server'
import { DESCRIPTOR_FILE } from '@/dataset/descriptor'
import type { Dataset } from '@/dataset/dataset'
import { openLarge } from '@/dataset/openLarge'
import { readerOf } from '@/dataset/openPackage'
import { changedScreen, formatAddress, parseAddress } from '@/screens/address'
import { AssumedMediaContext } from '@/ui/useMedia'
import { ScreenContext, type ScreenPort } from '@/ui/useScreen'
import { VIETNAMESE, WordsContext } from '@/ui/useWords'
import { overviewView } from '@/analysis/overview'
import { sceneOf } from '@/analysis/scene'
import { formsBeside } from '@/screens/overview/form'
import { Ready } from '@/app/Screen'
import { sumOf, treeOf, type FirstPicture } from './picture'

/** The media query of every window. */
const ALWAYS = 'all'

/**
 * The picture of a package: the overview as its address without anything more shows it, in
 * Vietnamese and in the light theme. `files`: every file of the package by its path, the descriptor
 * among them. `build`: of which build of the program the page is. `null` where the package cannot
 * be opened or one of its files is not there.
 */
export async function firstPicture(
  files: ReadonlyMap<string, Uint8Array>,
  build: string,
): Promise<FirstPicture | null> {
  const used = new Set<string>()
  const read = readerOf(files)
  const { assembled } = await openLarge((path) => {
    used.add(path)
    return read(path)
  })
  // A file that comes later changes what is shown and no file that the picture could be held to.
  if (!assembled.usable || [...used].some((path) => !files.has(path))) return null
  const { dataset } = assembled
  const state = parseAddress('/overview', '')
  const port: ScreenPort = {
    state,
    go: () => undefined,
    href: (change) => `#${formatAddress(changedScreen(state, change))}`,
  }
  const { title, dashboard } = dataset.about
  const view = overviewView(dataset, sceneOf(dataset, state), null, VIETNAMESE.compare)
  return {
    build,
    files: Object.fromEntries(
      [...new Set([DESCRIPTOR_FILE, ...used])].flatMap((path) => {
        const bytes = files.get(path)
        return bytes ? [[path, [bytes.length, sumOf(bytes)] as const]] : []
      }),
    ),
    title: `${VIETNAMESE.text('nav.overview')} · ${dashboard.title ?? title}`,
    forms: [...formsBeside(view.columns.length), ALWAYS].map((media) => [
      media,
      treeOf(markupOf(dataset, port, media)),
    ]),
  }
}

/** The overview as a window shows it in which a media query holds. */
function markupOf(dataset: Dataset, port: ScreenPort, media: string): string {
  return renderToStaticMarkup(
    <AssumedMediaContext value={[media]}>
      <WordsContext value={VIETNAMESE}>
        <ScreenContext value={port}>
          <Ready dataset={dataset} />
        </ScreenContext>
      </WordsContext>
    </AssumedMediaContext>,
  )
}
