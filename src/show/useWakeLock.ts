import { useEffect } from 'react'

/** Keeps the screen awake while the show is on, where the browser can; without it the machine’s own settings hold. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null
    let isOn = true
    const take = (): void => {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return
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
