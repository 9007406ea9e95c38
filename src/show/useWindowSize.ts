import { useEffect, useState } from 'react'

export type WindowSize = { readonly width: number; readonly height: number }

const sizeNow = (): WindowSize => ({ width: window.innerWidth, height: window.innerHeight })

/** The size of the window, in CSS px. */
export function useWindowSize(): WindowSize {
  const [size, setSize] = useState(sizeNow)
  useEffect(() => {
    const onResize = (): void => setSize(sizeNow())
    window.addEventListener('resize', onResize)
    return () => window.removeEventListener('resize', onResize)
  }, [])
  return size
}
