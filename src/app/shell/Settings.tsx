import { Suspense } from 'react'
import { useText } from '@/ui/useWords'
import { usePopover } from '@/ui/usePopover'
import { lazily } from '@/ui/lazily'
import { useIdle } from '@/ui/useIdle'
import popoverCss from '@/ui/popover.module.css'
import toolCss from '@/ui/tool.module.css'
import { Button } from '@/ui/Button'

const Panel = lazily(() => import('./panels/SettingsPanel').then((module) => module.SettingsPanel))

/** Opens what is set once and then left; its panel is fetched when it is first opened. */
export function Settings() {
  const t = useText()
  const { isOpen, toggle, root, button, panelId } = usePopover()
  useIdle(Panel.fetched)
  return (
    <div className={popoverCss.popover} ref={root}>
      <Button
        ref={button}
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={toggle}
        title={t('settings.label')}
        aria-label={t('settings.label')}
      >
        <svg viewBox="0 0 20 20" className={toolCss.toolIcon} aria-hidden="true">
          <path d="M2 5h8M14 5h4M2 10h3M9 10h9M2 15h9M15 15h3" />
          <circle cx="12" cy="5" r="2" />
          <circle cx="7" cy="10" r="2" />
          <circle cx="13" cy="15" r="2" />
        </svg>
      </Button>
      {isOpen && (
        <div className={popoverCss.popoverPanel} id={panelId}>
          <Suspense fallback={null}>
            <Panel />
          </Suspense>
        </div>
      )}
    </div>
  )
}
