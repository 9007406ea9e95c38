import { useEffect } from 'react'
import { LIMITS } from '@/dataset/cells/limits'
import type { Issue } from '@/dataset/issue'
import { readDroppedFile } from '@/import/droppedFile'
import { openChannel, type Channel } from '@/ui/channel.browser'
import { showNow } from '@/ui/showId.browser'
import { useStore } from '@/ui/useStore'
import type { ChosenFile } from './earlierFiles'
import { sessionShelf } from './earlierShelf.browser'
import {
  createEarlierPackage,
  EARLIER_MESSAGE,
  type Earlier,
  type EarlierMessage,
} from './earlierPackage'

let channel: Channel<EarlierMessage> | null = null
const earlier = createEarlierPackage(showNow, (message) => join().tell(message), sessionShelf)

function join(): Channel<EarlierMessage> {
  channel ??= openChannel('earlier', EARLIER_MESSAGE, (message) => void earlier.hear(message))
  return channel
}

/**
 * Opens the files of a package that the user chose: one `.zip`, or all of its files. Gives whether
 * it can be used; what is wrong is in the store.
 */
export function openEarlier(chosen: readonly File[]): Promise<boolean> {
  return earlier.choose(chosen[0]?.name ?? '', async () => {
    const files: ChosenFile[] = []
    for (const file of chosen) {
      const bytes = await readDroppedFile(file, LIMITS.fileBytes)
      if (!bytes.usable) return bytes.issues satisfies readonly Issue[]
      files.push({
        path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath,
        bytes: bytes.value,
      })
    }
    return files
  })
}

/**
 * The earlier package. A window that wants one and has none asks the other windows of the site for
 * theirs.
 */
export function useEarlier(isWanted: boolean): Earlier {
  useEffect(() => {
    join()
    if (isWanted) void earlier.want()
  }, [isWanted])
  return useStore(earlier)
}
