import type { Assembled } from '@/dataset/dataset'
import { openPackage, type FileReader } from '@/dataset/openPackage'
import { fetchSiteFile } from '@/load/siteFile'

/** Opens the package beside the page. Never throws for anything a file or the network does. */
export async function openDataset(fetchFile: FileReader = fetchSiteFile): Promise<Assembled> {
  return (await openPackage(fetchFile)).assembled
}
