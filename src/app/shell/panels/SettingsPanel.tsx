import { Suspense } from 'react'
import { LANGUAGES, PALETTES, THEMES } from '@/address/screen'
import { LazySinceChooser } from '@/since/LazySince'
import { useScreen } from '@/ui/useScreen'
import { useText } from '@/ui/useWords'
import { areShortcutsOn, setShortcuts } from '@/ui/shortcutSetting.browser'
import { cx } from '@/ui/cx'
import { lazily } from '@/ui/lazily'
import popoverCss from '@/ui/popover.module.css'
import text from '@/ui/text.module.css'
import { PackageChoice } from './PackageChoice'
import './words'

// What keeps the screen as files is fetched where it may be asked for.
const TakePanes = lazily(() => import('@/ui/picture/TakePanes').then((module) => module.TakePanes))
const SavePage = lazily(() => import('./SavePage').then((module) => module.SavePage))

const SaveDocument = lazily(() => import('./SaveDocument').then((module) => module.SaveDocument))

const SCOPES = ['all', 'official'] as const

/**
 * What is set once and then left: what changes are counted from, which figures, language, ground,
 * single-key shortcuts.
 */
export function SettingsPanel() {
  const t = useText()
  const { state, go } = useScreen()
  return (
    <>
      <PackageChoice />
      <LazySinceChooser />
      <Suspense fallback={null}>
        <TakePanes />
        <SavePage />
        <SaveDocument />
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
    </>
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
