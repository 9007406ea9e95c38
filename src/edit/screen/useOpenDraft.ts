import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Dataset } from '@/dataset/dataset'
import { EMPTY_DRAFT, type DraftPort, type DraftState } from '@/edit/port'
import { useDraftSession, type DraftSession } from '@/edit/useDraftSession'

export type OpenDraft = {
  readonly port: DraftPort
  readonly state: DraftState
  readonly base: Dataset
  readonly files: DraftSession['files']
}

const nothing = (): (() => void) => () => undefined
const noState = (): DraftState => EMPTY_DRAFT

/** Fetches the draft; `null` until it is there, `failed` where it does not come. */
export function useOpenDraft(): OpenDraft | 'failed' | null {
  const { port, base, files, open } = useDraftSession()
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    open().catch(() => setFailed(true))
  }, [open])
  const state = useSyncExternalStore(port?.subscribe ?? nothing, port?.state ?? noState)
  return useMemo(() => {
    if (port && base) return { port, state, base, files }
    return hasFailed ? 'failed' : null
  }, [port, base, files, state, hasFailed])
}
