import { useEffect, useMemo, useState } from 'react'
import type { ChartContext, ChartTheme } from './context'
import { usePaper } from '@/ui/usePaper'
import { useScreen } from '@/ui/useScreen'
import { useWords } from '@/ui/useWords'

/**
 * Words, colours and sizes for charts, read off the page again when the theme or the size of the
 * window changes; for paper those of the light ground.
 */
export function useChartContext(): ChartContext {
  const words = useWords()
  const { state } = useScreen()
  const isPaper = usePaper()
  const theme = isPaper ? 'light' : (state.theme ?? 'light')
  const [height, setHeight] = useState(window.innerHeight)
  useEffect(() => {
    const onResize = (): void => setHeight(window.innerHeight)
    window.addEventListener('resize', onResize)
    return () => window.removeEventListener('resize', onResize)
  }, [])
  return useMemo(
    () => ({ words, theme: readTheme(height, theme, state.palette) }),
    [words, height, theme, state.palette],
  )
}

function readTheme(height: number, theme: string, palette: string): ChartTheme {
  document.documentElement.dataset['theme'] = theme
  document.documentElement.dataset['palette'] = palette
  const style = getComputedStyle(document.documentElement)
  const read = (name: string): string => style.getPropertyValue(`--${name}`).trim()
  return {
    text: read('text'),
    quiet: read('text-quiet'),
    line: read('line'),
    strong: read('line-strong'),
    surface: read('surface'),
    context: read('context'),
    ground: read('ground'),
    met: read('met'),
    near: read('near'),
    missed: read('missed'),
    focus: [1, 2, 3, 4, 5, 6].map((place) => read(`focus-${place}`)),
    family: style.fontFamily,
    figureSize: Math.max(13, 0.02 * height),
    smallSize: Math.max(13, 0.015 * height),
    lineWidth: Math.max(1.5, 0.002 * height),
  }
}
