import { Suspense } from 'react'
import { LANGUAGES, PALETTES, THEMES } from '@/address/screen'
import { LazySinceChooser } from '@/since/LazySince'
import { useScreen } from '@/ui/useScreen'
import { useText } from '@/ui/useWords'
import { areShortcutsOn, setShortcuts } from '@/ui/shortcutSetting.browser'
import { usePopover } from '@/ui/usePopover'
import { cx } from '@/ui/cx'
import { lazily } from '@/ui/lazily'
import popoverCss from '@/ui/popover.module.css'
import toolCss from '@/ui/tool.module.css'
import text from '@/ui/text.module.css'
import { Button } from '@/ui/Button'

// What keeps tables as files is fetched where it may be asked for.
const SaveTables = lazily(() => import('@/ui/table/SaveTables').then((module) => module.SaveTables))

const SCOPES = ['all', 'official'] as const

/**
 * What is set once and then left: what changes are counted from, which figures, language, ground,
 * single-key shortcuts.
 */
export function Settings() {
  const t = useText()
  const { state, go } = useScreen()
  const { isOpen, toggle, root, button, panelId } = usePopover()
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
          <LazySinceChooser />
          <Suspense fallback={null}>
            <SaveTables />
          </Suspense>
          <Choice
            legend={t('scope.label')}
            options={SCOPES.map((scope) => ({
              value: scope,
              label: t(`scope.${scope}`),
              isChosen: state.scope === scope,
            }))}
            onChoose={(scope) => go({ scope, period: null, versus: null, cell: null })}
          />
          <Choice
            legend={t('language.label')}
            options={LANGUAGES.map((language) => ({
              value: language,
              label: t(`language.${language}`),
              isChosen: state.language === language,
            }))}
            onChoose={(language) => go({ language })}
          />
          <Choice
            legend={t('theme.label')}
            options={THEMES.map((theme) => ({
              value: theme,
              label: t(`theme.${theme}`),
              isChosen: (state.theme ?? 'light') === theme,
            }))}
            onChoose={(theme) => go({ theme: theme === 'light' ? null : theme })}
          />
          <Choice
            legend={t('palette.label')}
            options={PALETTES.map((palette) => ({
              value: palette,
              label: t(`palette.${palette}`),
              isChosen: state.palette === palette,
            }))}
            onChoose={(palette) => go({ palette })}
            note={state.palette === 'traffic' ? t('palette.warning') : null}
          />
          <fieldset>
            <legend>{t('shortcuts.label')}</legend>
            <label>
              <input
                type="checkbox"
                defaultChecked={areShortcutsOn()}
                onChange={(event) => setShortcuts(event.target.checked)}
              />
              {t('shortcuts.on')}
            </label>
          </fieldset>
        </div>
      )}
    </div>
  )
}

function Choice<Value extends string>(props: {
  readonly legend: string
  readonly options: readonly {
    readonly value: Value
    readonly label: string
    readonly isChosen: boolean
  }[]
  readonly onChoose: (value: Value) => void
  /** What is to be known of the one chosen. */
  readonly note?: string | null
}) {
  const { legend, options, onChoose, note = null } = props
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ value, label, isChosen }) => (
        <label key={value}>
          <input type="radio" name={legend} checked={isChosen} onChange={() => onChoose(value)} />
          {label}
        </label>
      ))}
      {note !== null && (
        <p className={cx(popoverCss.popoverNote, text.small, text.quiet)}>{note}</p>
      )}
    </fieldset>
  )
}
