import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { Assembled, Dataset } from '@/dataset/dataset'
import type { DraftPort } from '@/edit/port'
import type { DraftSession } from '@/edit/useDraftSession'
import { load } from '@/ui/load.browser'
import { siteStorage } from '@/ui/storage/siteStorage.browser'
import { draftPrefix } from './draftPrefix'

type Program = typeof import('./draft.browser')
type Opened = { readonly port: DraftPort; readonly program: Program; readonly prefix: string }

const nothing = (): (() => void) => () => undefined

/**
 * The package as every screen shows it: with the draft of this browser where there is one. Its
 * program is fetched only where something is stored, somebody begins to write, or another window
 * does. `null`: on its way.
 */
export function useDraftedPackage(
  shown: Assembled | null,
  files: ReadonlyMap<string, Uint8Array>,
): { readonly opened: Assembled | null; readonly draft: DraftSession } {
  const base = shown?.usable ? shown.dataset : null
  const prefix = base && draftPrefix(base.about.name)
  const [opened, setOpened] = useState<Opened | 'failed' | null>(null)
  const opening = useRef<{ readonly prefix: string; readonly port: Promise<DraftPort> } | null>(
    null,
  )
  const open = useCallback((): Promise<DraftPort> => {
    if (prefix === null) return Promise.reject(new Error('No draft without a package'))
    if (opening.current?.prefix === prefix) return opening.current.port
    const port = load(() => import('./draft.browser')).then((program) => {
      const made = program.openDraft(prefix)
      setOpened({ port: made, program, prefix })
      return made
    })
    opening.current = { prefix, port }
    port.catch(() => {
      opening.current = null
      setOpened('failed')
    })
    return port
  }, [prefix])
  const isStored = useMemo(() => prefix !== null && siteStorage.names(prefix).length > 0, [prefix])
  useEffect(() => {
    if (prefix === null) return undefined
    const begin = (): void => void open().catch(() => undefined)
    if (isStored) begin()
    return siteStorage.onElsewhere((name) => {
      if (name?.startsWith(prefix)) begin()
    })
  }, [prefix, isStored, open])

  const held = opened !== null && opened !== 'failed' && opened.prefix === prefix ? opened : null
  const changes = useSyncExternalStore(
    held?.port.subscribe ?? nothing,
    () => held?.port.state().changes ?? null,
  )
  const drafted = useMemo<Dataset | null>(
    () => (base && held && changes ? held.program.drafted(base, changes) : base),
    [base, held, changes],
  )
  const whole = useMemo<Assembled | null>(
    () =>
      shown?.usable && drafted
        ? drafted === shown.dataset
          ? shown
          : { usable: true, dataset: drafted }
        : shown,
    [shown, drafted],
  )
  const draft = useMemo<DraftSession>(
    () => ({ port: held?.port ?? null, base, files, open }),
    [held, base, files, open],
  )
  const isOnItsWay = isStored && held === null && opened !== 'failed'
  return { opened: isOnItsWay ? null : whole, draft }
}
