import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Assembled } from '@/dataset/dataset'
import { openPackage, readerOf, type FileReader } from '@/dataset/openPackage'
import { parseJson, plainValue } from '@/dataset/cells/json'
import { DESCRIPTOR_FILE, readDescriptor } from '@/dataset/descriptor'
import { usable, type Issue } from '@/dataset/issue'
import type { DraftSession } from '@/edit/useDraftSession'
import type { SessionPort } from '@/import/screen/useSession'
import { pause, readPatiently } from '@/dataset/files/patience.browser'
import type { IntakeClient } from '@/import/intakeClient.browser'
import { load } from '@/ui/load.browser'
import { useDraftedPackage } from '@/edit/storage/useDraftedPackage'

type PackageBytes = ReadonlyMap<string, Uint8Array>
/**
 * So long, in ms, a package that is there waits for the program of the page: what React has once
 * shown as on its way it shows for 300 ms at least, and each program of a page anew.
 */
const PROGRAM = 1000
const NO_FILES: PackageBytes = new Map()
type Loaded = { readonly assembled: Assembled; readonly files: PackageBytes }

/**
 * The package that every screen shows: the one on the server, or one that an import put in its
 * place for this session, with the draft of this browser in it. The bytes of its files are kept, so
 * that an import goes into exactly what is shown and nothing is fetched for it. `program`: what the
 * first showing waits for a little.
 */
export function useLoadedPackage(program: Promise<unknown>): {
  readonly opened: Assembled | null
  readonly session: SessionPort
  readonly draft: DraftSession
  /** Files that are waited for, where that takes long. */
  readonly slow: readonly string[]
} {
  const [served, setServed] = useState<Loaded | null>(null)
  const [own, setOwn] = useState<Loaded | null>(null)
  const client = useRef<Promise<IntakeClient> | null>(null)
  const shown = own ?? served
  const files = useRef<PackageBytes>(new Map())
  useEffect(() => {
    files.current = shown?.files ?? new Map<string, Uint8Array>()
  }, [shown])
  const stop = useRef<() => void>(() => undefined)
  const [slow, setSlow] = useState<readonly string[]>([])
  useEffect(() => {
    // Which opening is the last: what was begun before it knows less.
    let last = 0
    const open = async (): Promise<void> => {
      last += 1
      const turn = last
      const loaded = await openServed(patient.read)
      await Promise.race([program, pause(PROGRAM)])
      if (turn === last) setServed(loaded)
      clearInterval(timer)
    }
    const patient = readPatiently(() => void open())
    const timer = setInterval(() => setSlow(patient.slow()), 1000)
    void open()
    stop.current = () => {
      last = -1
      clearInterval(timer)
      patient.stop()
    }
    return () => stop.current()
  }, [program])
  const openIntake = useCallback(() => {
    client.current ??= startIntake(files, setOwn).catch((lost: unknown) => {
      client.current = null
      throw lost
    })
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
    stop.current()
    setServed(loaded)
    return true
  }, [])
  const session = useMemo<SessionPort>(
    () => ({ isSession: own !== null, undo, openIntake, held, take }),
    [own, undo, openIntake, held, take],
  )
  return { session, slow, ...useDraftedPackage(shown?.assembled ?? null, shown?.files ?? NO_FILES) }
}

function startIntake(
  files: { readonly current: PackageBytes },
  show: (loaded: Loaded) => void,
): Promise<IntakeClient> {
  const use = async (bytes: PackageBytes): Promise<readonly Issue[]> => {
    const loaded = await openServed(readerOf(bytes), true)
    if (!loaded.assembled.usable) return loaded.assembled.issues
    show(loaded)
    return []
  }
  return load(() => import('@/import/intakeClient.browser')).then(({ createIntakeClient }) =>
    createIntakeClient({ loaded: () => files.current, use }),
  )
}

/** Bytes of tables from which on a package is opened in a worker, where that is faster to have. */
const LARGE = 1_000_000

/**
 * `isChecked`: the figures of a large package are also held against each other, where somebody is
 * about to ask for that.
 */
async function openServed(fetchFile: FileReader, isChecked = false): Promise<Loaded> {
  const files = new Map<string, Uint8Array>()
  const read: FileReader = async (path) => {
    const held = files.get(path)
    if (held) return usable(held)
    const file = await fetchFile(path)
    if (file.usable) files.set(path, file.value)
    return file
  }
  const descriptor = await read(DESCRIPTOR_FILE)
  const bytes = descriptor.usable
    ? bytesSaid(descriptor.value) || (await bytesThere(descriptor.value, read))
    : 0
  if (bytes > LARGE) {
    // Where its program does not come it is opened here, as a small one is.
    const assembled = await load(() => import('./opening/openAside.browser'))
      .then(({ openAside }) => openAside(read, isChecked))
      .catch(() => null)
    if (assembled) return { assembled, files }
  }
  const { assembled } = await openPackage(read)
  return { assembled, files }
}

/** How many bytes a descriptor says that its files have, without its being read. */
function bytesSaid(descriptor: Uint8Array): number {
  const text = new TextDecoder().decode(descriptor)
  return [...text.matchAll(/"bytes":\s*(\d+)/g)].reduce((sum, [, bytes]) => sum + Number(bytes), 0)
}

/** How many bytes the files of figures have of a package that does not say so, as of older programs. */
async function bytesThere(descriptor: Uint8Array, read: FileReader): Promise<number> {
  const json = parseJson(DESCRIPTOR_FILE, new TextDecoder().decode(descriptor))
  const about = json.usable && readDescriptor(DESCRIPTOR_FILE, plainValue(json.value))
  const resources = about && about.usable ? about.value.resources : []
  const paths = resources.find(({ name }) => name === 'observations')?.paths ?? []
  const files = await Promise.all(paths.map(read))
  return files.reduce((sum, file) => sum + (file.usable ? file.value.length : 0), 0)
}
