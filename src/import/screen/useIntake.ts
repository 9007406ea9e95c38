import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { useSession, type IntakePort, type IntakeState } from './useSession'

export const IntakeContext = createContext<IntakePort | null>(null)

/** The import, inside its pane. Throws elsewhere. */
export function useIntake(): IntakePort {
  const port = useContext(IntakeContext)
  if (!port) throw new Error('useIntake outside the pane of the import')
  return port
}

/** What the import has come to. */
export function useIntakeState(port: IntakePort): IntakeState {
  return useSyncExternalStore(port.subscribe, port.state)
}

/** Fetches the program of the import; `null` until it is there, `failed` where it does not come. */
export function useOpenedIntake(): IntakePort | 'failed' | null {
  const { openIntake } = useSession()
  const [port, setPort] = useState<IntakePort | 'failed' | null>(null)
  useEffect(() => {
    let isCurrent = true
    openIntake().then(
      (opened) => {
        if (isCurrent) setPort(opened)
      },
      () => {
        if (isCurrent) setPort('failed')
      },
    )
    return () => {
      isCurrent = false
    }
  }, [openIntake])
  return port
}

/**
 * A page of something that the worker holds; the one before stays while the next is on its way.
 * `version`: asks anew where the import has gone on. An import that was stopped gives none.
 */
export function useRequested<T>(ask: () => Promise<T>, version: number): T | null {
  const [answer, setAnswer] = useState<T | null>(null)
  useEffect(() => {
    let isCurrent = true
    ask().then(
      (found) => {
        if (isCurrent) setAnswer(found)
      },
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [ask, version])
  return answer
}
