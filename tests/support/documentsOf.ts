import { sceneOf } from '@/analysis/scene'
import { createWords } from '@/i18n/translator'
import { parseAddress } from '@/screens/address'
import { screenOf } from '@/screens/registry'
import type { OfficialDocument } from '@/ui/office/document'
import { WORD_FILES } from './allWords'
import { shippedDataset } from './shippedDataset'

// The words of every room have to be there, whichever project the test is of.
if (WORD_FILES.length === 0) throw new Error('there are no words')

/** The document that a page of the shipped package makes at an address. */
export async function shippedDocument(path: string, search = ''): Promise<OfficialDocument> {
  const dataset = await shippedDataset()
  const state = parseAddress(path, search)
  const make = state.page && (await screenOf(state.page).document?.())?.document
  const scene = sceneOf(dataset, state)
  const made =
    make && make({ dataset, scene, state, params: state.params, words: createWords('vi') })
  if (!made) throw new Error(`no document of ${path}`)
  return made
}
