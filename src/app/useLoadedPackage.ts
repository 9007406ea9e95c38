import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Assembled } from '@/dataset/dataset'
import { DESCRIPTOR_FILE } from '@/dataset/descriptor'
import { openPackage, type FileReader } from '@/dataset/openPackage'
import { issue, unusable, usable, type Issue } from '@/dataset/issue'
import type { DraftSession } from '@/edit/useDraftSession'
import type { SessionPort } from '@/import/screen/useSession'
import { fetchAgain, fetchSiteFile } from '@/dataset/files/siteFile.browser'
import type { IntakeClient } from '@/import/intakeClient.browser'
import { useDraftedPackage } from '@/edit/storage/useDraftedPackage'

type PackageBytes = ReadonlyMap<string, Uint8Array>
const NO_FILES: PackageBytes = new Map()
/** `isPartial`: a file was asked for and could not be had. */
type Loaded = {
  readonly assembled: Assembled
  readonly files: PackageBytes
  readonly isPartial: boolean
}

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
  const shownServed = useRef<Loaded | null>(null)
  useEffect(() => {
    shownServed.current = served
  }, [served])
  const refresh = useCallback<SessionPort['refresh']>(async ({ use }) => {
    const before = shownServed.current?.files
    if (before === undefined) return 'failed'
    const again = await askAgain(before)
    if (again === null) return 'failed'
    if (isSameFiles(before, again)) return 'same'
    if (!use) return 'newer'
    const loaded = await openServed(fromFiles(again, fetchAgain))
    // A table that cannot be had for a moment is no newer table.
    if (!loaded.assembled.usable || loaded.isPartial) return 'failed'
    setServed(loaded)
    return 'taken'
  }, [])
  const held = useCallback<SessionPort['held']>(() => files.current, [])
  const take = useCallback<SessionPort['take']>(async (given) => {
    const loaded = await openServed(fromFiles(given))
    if (!loaded.assembled.usable) return false
    setServed(loaded)
    return true
  }, [])
  const session = useMemo<SessionPort>(
    () => ({ isSession: own !== null, undo, openIntake, refresh, held, take }),
    [own, undo, openIntake, refresh, held, take],
  )
  return { session, ...useDraftedPackage(shown?.assembled ?? null, shown?.files ?? NO_FILES) }
}

function startIntake(
  files: { readonly current: PackageBytes },
  show: (loaded: Loaded) => void,
): Promise<IntakeClient> {
  const use = async (bytes: PackageBytes): Promise<readonly Issue[]> => {
    const loaded = await openServed(fromFiles(bytes))
    if (!loaded.assembled.usable) return loaded.assembled.issues
    show(loaded)
    return []
  }
  return import('@/import/intakeClient.browser').then(({ createIntakeClient }) =>
    createIntakeClient({ loaded: () => files.current, use }),
  )
}

function isSameFiles(a: PackageBytes, b: PackageBytes): boolean {
  return a.size === b.size && [...a].every(([path, bytes]) => isSameBytes(bytes, b.get(path)))
}

function isSameBytes(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return b !== undefined && a.length === b.length && a.every((byte, index) => byte === b[index])
}

async function openServed(fetchFile: FileReader = fetchSiteFile): Promise<Loaded> {
  const files = new Map<string, Uint8Array>()
  let isPartial = false
  const { assembled } = await openPackage(async (path) => {
    const read = await fetchFile(path)
    if (read.usable) files.set(path, read.value)
    else isPartial = true
    return read
  })
  return { assembled, files, isPartial }
}

/** Gives files that are at hand; others from `beside`, or not at all. */
function fromFiles(files: PackageBytes, beside: FileReader | null = null): FileReader {
  return (path) => {
    const held = files.get(path)
    if (held) return Promise.resolve(usable(held))
    return beside
      ? beside(path)
      : Promise.resolve(unusable(issue({ code: 'file/missing', file: path })))
  }
}

/**
 * The files of a package as the server has them now, without reading what is in them: other tables
 * are seen by the descriptor. `null` where one cannot be had.
 */
async function askAgain(before: PackageBytes): Promise<PackageBytes | null> {
  const descriptor = await fetchAgain(DESCRIPTOR_FILE)
  if (!descriptor.usable) return null
  const again = new Map([[DESCRIPTOR_FILE, descriptor.value]])
  if (!isSameBytes(descriptor.value, before.get(DESCRIPTOR_FILE))) return again
  const read = await Promise.all(
    [...before.keys()].map(async (path) => [path, await fetchAgain(path)] as const),
  )
  for (const [path, file] of read) {
    if (!file.usable) return null
    again.set(path, file.value)
  }
  return again
}
