import { paramOf, type Page, type ScreenChange } from '@/address/screen'
import { PAGES, screenOf } from '@/screens/registry'
import type { PageOfUnit } from '@/ui/screenModule'
import { count, type Message } from '@/i18n/message'
import type { Dataset } from '@/dataset/dataset'
import { comparePeriods, periodOf, type PeriodId } from '@/dataset/period'
import { headStatus, unofficialMessages } from '@/analysis/status'
import { toldMessages } from '@/analysis/told'
import type { Scene } from '@/analysis/scene'
import { showStart } from '@/show/start'
import { later } from '@/ui/later'
import { LazyDraftMark } from '@/edit/screen/LazyDraftMark'
import { LazySessionMark } from '@/import/screen/LazySession'
import { useScreen } from '@/ui/useScreen'
import { toldStore } from '@/ui/told'
import { useStore } from '@/ui/useStore'
import { useText, useWords } from '@/ui/useWords'
import { FocusPicker } from './FocusPicker'
import { PinButton } from './PinButton'
import { Settings } from './Settings'
import { Select } from '@/ui/Select'
import { Unbroken } from '@/ui/Unbroken'
import { cx } from '@/ui/cx'
import toolCss from '@/ui/tool.module.css'
import pillCss from '@/ui/pill.module.css'
import css from './header.module.css'

const MyUnitLink = later(() => import('@/ui/myUnit/MyUnitLink').then((module) => module.MyUnitLink))

/** What stands over every page: where one is, what it is about, and what may be chosen. */
export function Header({ dataset, scene }: { readonly dataset: Dataset; readonly scene: Scene }) {
  const t = useText()
  const { state, href } = useScreen()
  const title = dataset.about.dashboard.title ?? dataset.about.title
  return (
    <header className={css.header}>
      <button type="button" className={css.skip} onClick={skip}>
        {t('skip.link')}
      </button>
      <p className={css.headerTitle}>
        <span title={title}>
          <Unbroken text={title} />
        </span>
      </p>
      <nav aria-label={t('nav.label')} data-scrolls>
        <ul>
          {PAGES.filter((page) => screenOf(page).under === undefined).map((page) => (
            <li key={page}>
              <a
                ref={currentOf(page, state.page) && bringIntoRow}
                href={href(changeTo(page, paramOf(state, 'unit')))}
                aria-current={currentOf(page, state.page)}
              >
                {t(`nav.${page}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={css.headerTools} data-scrolls>
        <MyUnitLink scene={scene} />
        <LazySessionMark />
        <LazyDraftMark />
        <StatusBadge dataset={dataset} scene={scene} />
        <PeriodPicker scene={scene} />
        <FocusPicker scene={scene} />
        {state.page !== 'meeting' && <PinButton />}
        <a
          className={cx(toolCss.tool, css.toolPresent)}
          href={href(showStart(state, dataset.about.dashboard.meetings))}
          title={t('present.start')}
          aria-label={t('present.start')}
        >
          <svg viewBox="0 0 20 20" className={toolCss.toolIcon} aria-hidden="true">
            <path d="M2 3h16v10H2zM10 13v3M6 17h8" />
          </svg>
        </a>
        <Settings />
      </div>
    </header>
  )
}

/** Where the row of pages moves sideways, the link of the one shown is within it. */
function bringIntoRow(link: HTMLElement | null): void {
  link?.closest('nav')?.scrollTo(link.offsetLeft - 60, 0)
}

/** Leads past the links and tools; an address has no room for a place within a page. */
function skip(): void {
  const main = document.querySelector('main')
  if (main) main.tabIndex = -1
  main?.focus()
}

/** Whether a unit chosen elsewhere stays chosen on a page. */
function isOfUnit(page: Page): page is PageOfUnit {
  return screenOf(page).isOfUnit === true
}

/** The way to another page, on which the unit chosen on this one stays chosen. */
function changeTo(page: Page, unit: string | null): ScreenChange {
  return unit !== null && isOfUnit(page) ? { page, unit } : { page }
}

/** Whether a page of the header is the one shown, or the one that it stands under. */
function currentOf(page: Page, shown: Page | null): 'page' | 'true' | undefined {
  if (page === shown) return 'page'
  return shown !== null && screenOf(shown).under === page ? 'true' : undefined
}

/**
 * Which figures are not official, and whether anything is wrong with the data: on every screen,
 * leading to the data page.
 */
function StatusBadge({ dataset, scene }: { readonly dataset: Dataset; readonly scene: Scene }) {
  const words = useWords()
  const { state, href } = useScreen()
  const { unofficial, told, errors } = headStatus(dataset, scene)
  const shown = useStore(toldStore) ?? (state.page === 'overview' ? told : null)
  const isOfficial = unofficial.length === 0 && scene.scope === 'official'
  const kinds: readonly Message[] = isOfficial
    ? [{ id: 'badge.official' }]
    : shown
      ? toldMessages(shown)
      : unofficialMessages('badge.figures', unofficial)
  const faults = errors > 0 ? words.text('badge.errors', { n: count(errors) }) : null
  if (kinds.length === 0 && faults === null) return null
  return (
    <a
      className={cx(css.badge, faults !== null && css.hasErrors, isOfficial && css.isOfficial)}
      href={href({ page: 'data' })}
      title={faults ?? undefined}
    >
      {kinds.length > 0 && (
        <span className={css.badgeKinds}>
          {kinds.map((kind) => (
            <span key={words.message(kind)}>{words.message(kind)}</span>
          ))}
        </span>
      )}
      {faults !== null && (
        <>
          <span
            className={cx(css.pillShort, pillCss.pillShort)}
            data-count={words.number(errors, 0)}
            aria-hidden="true"
          >
            <svg viewBox="0 0 20 20" className={toolCss.toolIcon}>
              <path d="M10 2.5 18.5 17.5H1.5ZM10 8v4M10 14.2v1.6" />
            </svg>
          </span>
          <span className={pillCss.pillLong}>{kinds.length === 0 ? faults : ` · ${faults}`}</span>
        </>
      )}
    </a>
  )
}

/** The periods of every tier, the latest first: the tier shown follows the period chosen. */
function periodsOfAll({ periods, tiers }: Scene): readonly PeriodId[] {
  return [...new Set([...periods, ...[...tiers.values()].flat()])].sort((a, b) =>
    comparePeriods(periodOf(b), periodOf(a)),
  )
}

function PeriodPicker({ scene }: { readonly scene: Scene }) {
  const words = useWords()
  const t = useText()
  const { go } = useScreen()
  return (
    <Select
      label={t('period.label')}
      value={scene.period}
      options={periodsOfAll(scene).map((period) => [period, words.period(period)])}
      none={scene.period === null ? t('period.none') : undefined}
      onChoose={(period) => {
        const follows = period !== null && scene.periods.includes(period)
        if (period !== null) go({ period, cell: null, ...(follows ? {} : { level: null }) })
      }}
    />
  )
}
