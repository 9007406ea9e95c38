import { createContext, useContext } from 'react'
import type { Dataset } from '@/dataset/dataset'
import type { DraftPort } from './port'

/**
 * The draft around a screen. `base`: the package without it; `port`: `null` until somebody needs
 * it.
 */
export type DraftSession = {
  readonly port: DraftPort | null
  readonly base: Dataset | null
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly open: () => Promise<DraftPort>
}

export const DraftContext = createContext<DraftSession>({
  port: null,
  base: null,
  files: new Map(),
  open: () => Promise.reject(new Error('No draft outside a loaded screen')),
})

/** The draft around this screen. */
export function useDraftSession(): DraftSession {
  return useContext(DraftContext)
}
