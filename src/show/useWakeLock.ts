import { useEffect } from 'react'

/** Whether this browser can keep a screen awake: over plain http it does not let a page. */
export const canKeepAwake = (): boolean => 'wakeLock' in navigator

/**
 * Keeps the screen awake while the show is on, where the browser can; without it the machine’s own
 * settings hold.
 */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null
    let isOn = true
    const take = (): void => {
      if (!canKeepAwake() || document.visibilityState !== 'visible') return
      navigator.wakeLock.request('screen').then(
        (taken) => {
          if (isOn) lock = taken
          else void taken.release()
        },
        () => undefined,
      )
    }
    take()
    document.addEventListener('visibilitychange', take)
    return () => {
      isOn = false
      document.removeEventListener('visibilitychange', take)
      void lock?.release()
    }
  }, [])
}
