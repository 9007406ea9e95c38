import { Suspense } from 'react'
import { focusPlace, type Scene } from '@/analysis/scene'
import { FocusMark } from '@/ui/cell/marks'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { usePopover } from '@/ui/usePopover'
import popoverCss from '@/ui/popover.module.css'
import textCss from '@/ui/text.module.css'
import css from './header.module.css'
import { lazily } from '@/ui/lazily'
import { useIdle } from '@/ui/useIdle'
import { Button } from '@/ui/Button'

const Panel = lazily(() => import('./panels/FocusPanel').then((module) => module.FocusPanel))

/** Chooses the units in focus, up to six; each keeps the colour and shape of its place. */
export function FocusPicker({ scene }: { readonly scene: Scene }) {
  const words = useWords()
  const t = useText()
  const { isOpen, toggle, root, button, panelId } = usePopover()
  useIdle(Panel.fetched)
  const { composite, focus, units, tiers, level } = scene
  const { state } = useScreen()
  const [usual, ...others] = tiers.keys()
  const names = focus.flatMap((id) => units.find((unit) => unit.unit_id === id)?.short_name ?? [])
  return (
    <div className={popoverCss.popover} ref={root}>
      <Button ref={button} aria-expanded={isOpen} aria-controls={panelId} onClick={toggle}>
        <span className={css.focusPickerMarks}>
          {focus.map((id) => (
            <FocusMark key={id} place={focusPlace(scene, id) ?? 0} />
          ))}
        </span>
        <span>
          {others.length > 0 && level !== usual
            ? t(`level.${level}`)
            : (state.score !== null && composite?.short_name) || t('focus.label')}
        </span>
        <span className={textCss.onlySpoken}>
          {words.text('focus.chosen', { units: names.join(', ') })}
        </span>
      </Button>
      {isOpen && (
        <div className={popoverCss.popoverPanel} id={panelId}>
          <Suspense fallback={null}>
            <Panel scene={scene} />
          </Suspense>
        </div>
      )}
    </div>
  )
}
