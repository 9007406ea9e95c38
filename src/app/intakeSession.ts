import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Assembled } from '@/dataset/dataset'
import { openPackage } from '@/dataset/openPackage'
import { issue, unusable, usable, type Issue } from '@/issues/issue'
import type { SessionPort } from '@/components/intake/port'
import { fetchSiteFile } from '@/load/siteFile'
import type { IntakeClient } from './intakeClient'
import { openDataset } from './openDataset'

type PackageBytes = ReadonlyMap<string, Uint8Array>
type Loaded = { readonly assembled: Assembled; readonly files: PackageBytes }

/**
 * The package that every screen shows: the one on the server, or one that an import put in its place for this session. The bytes of
 * its files are kept, so that an import goes into exactly what is shown and nothing is fetched for it.
 */
export function useLoadedPackage(): { readonly opened: Assembled | null; readonly session: SessionPort } {
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
  const session = useMemo<SessionPort>(() => ({ isSession: own !== null, undo, openIntake }), [own, undo, openIntake])
  return { opened: shown?.assembled ?? null, session }
}

function startIntake(files: { readonly current: PackageBytes }, show: (loaded: Loaded) => void): Promise<IntakeClient> {
  const use = async (bytes: PackageBytes): Promise<readonly Issue[]> => {
    const { assembled } = await openPackage((path) => {
      const held = bytes.get(path)
      return Promise.resolve(held ? usable(held) : unusable(issue({ code: 'file/missing', file: path })))
    })
    if (!assembled.usable) return assembled.issues
    show({ assembled, files: bytes })
    return []
  }
  return import('./intakeClient').then(({ createIntakeClient }) => createIntakeClient({ loaded: () => files.current, use }))
}

async function openServed(): Promise<Loaded> {
  const files = new Map<string, Uint8Array>()
  const assembled = await openDataset(async (path) => {
    const read = await fetchSiteFile(path)
    if (read.usable) files.set(path, read.value)
    return read
  })
  return { assembled, files }
}
