import type { Unit } from '@/dataset/tables/units'
import { Button } from '@/ui/Button'
import { useScreen } from '@/ui/useScreen'
import { useWords } from '@/ui/useWords'
import './words'
import toolCss from '@/ui/tool.module.css'
import css from './step.module.css'

/** The way to the unit before or after the one shown; nothing where there is none. */
export function UnitStep({
  to,
  direction,
}: {
  readonly to: Unit | null
  readonly direction: 'previous' | 'next'
}) {
  const words = useWords()
  const { go } = useScreen()
  if (to === null) return null
  const label = words.text(`unit.step.${direction}`, { unit: to.short_name })
  return (
    <Button
      className={css.unitStep}
      title={label}
      aria-label={label}
      onClick={() => go({ unit: to.unit_id })}
    >
      <svg viewBox="0 0 12 12" className={toolCss.toolIcon} aria-hidden="true">
        <path d={direction === 'previous' ? 'M8 1.5 3.5 6 8 10.5' : 'M4 1.5 8.5 6 4 10.5'} />
      </svg>
    </Button>
  )
}
