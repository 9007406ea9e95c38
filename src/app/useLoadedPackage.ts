import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Assembled } from '@/dataset/dataset'
import { openPackage, readerOf, type FileReader } from '@/dataset/openPackage'
import type { Issue } from '@/dataset/issue'
import type { DraftSession } from '@/edit/useDraftSession'
import type { SessionPort } from '@/import/screen/useSession'
import { fetchSiteFile } from '@/dataset/files/siteFile.browser'
import type { IntakeClient } from '@/import/intakeClient.browser'
import { useDraftedPackage } from '@/edit/storage/useDraftedPackage'

type PackageBytes = ReadonlyMap<string, Uint8Array>
const NO_FILES: PackageBytes = new Map()
type Loaded = { readonly assembled: Assembled; readonly files: PackageBytes }

/**
 * The package that every screen shows: the one on the server, or one that an import put in its
 * place for this session, with the draft of this browser in it. The bytes of its files are kept, so
 * that an import goes into exactly what is shown and nothing is fetched for it.
 */
export function useLoadedPackage(): {
  readonly opened: Assembled | null
  readonly session: SessionPort
  readonly draft: DraftSession
} {
  const [served, setServed] = useState<Loaded | null>(null)
  const [own, setOwn] = useState<Loaded | null>(null)
  const client = useRef<Promise<IntakeClient> | null>(null)
  const shown = own ?? served
  const files = useRef<PackageBytes>(new Map())
  useEffect(() => {
    files.current = shown?.files ?? new Map<string, Uint8Array>()
  }, [shown])
  useEffect(() => {
    let isCurrent = true
    void openServed().then((loaded) => {
      if (isCurrent) setServed(loaded)
    })
    return () => {
      isCurrent = false
    }
  }, [])
  const openIntake = useCallback(() => {
    client.current ??= startIntake(files, setOwn)
    return client.current
  }, [])
  const servedFiles = served?.files
  const undo = useCallback(() => {
    setOwn(null)
    if (servedFiles) void client.current?.then(({ rebase }) => rebase(servedFiles))
  }, [servedFiles])
  const held = useCallback<SessionPort['held']>(() => files.current, [])
  const take = useCallback<SessionPort['take']>(async (given) => {
    const loaded = await openServed(readerOf(given))
    if (!loaded.assembled.usable) return false
    setServed(loaded)
    return true
  }, [])
  const session = useMemo<SessionPort>(
    () => ({ isSession: own !== null, undo, openIntake, held, take }),
    [own, undo, openIntake, held, take],
  )
  return { session, ...useDraftedPackage(shown?.assembled ?? null, shown?.files ?? NO_FILES) }
}

function startIntake(
  files: { readonly current: PackageBytes },
  show: (loaded: Loaded) => void,
): Promise<IntakeClient> {
  const use = async (bytes: PackageBytes): Promise<readonly Issue[]> => {
    const loaded = await openServed(readerOf(bytes))
    if (!loaded.assembled.usable) return loaded.assembled.issues
    show(loaded)
    return []
  }
  return import('@/import/intakeClient.browser').then(({ createIntakeClient }) =>
    createIntakeClient({ loaded: () => files.current, use }),
  )
}

async function openServed(fetchFile: FileReader = fetchSiteFile): Promise<Loaded> {
  const files = new Map<string, Uint8Array>()
  const { assembled } = await openPackage(async (path) => {
    const read = await fetchFile(path)
    if (read.usable) files.set(path, read.value)
    return read
  })
  return { assembled, files }
}
