import { useEffect, useRef, useState } from 'react'
import { headStatus, unofficialMessages } from '@/analysis/status'
import { sceneOf } from '@/analysis/scene'
import { toldMessages } from '@/analysis/told'
import { repainted } from '@/ui/chart/repainted.browser'
import { SaveButtons } from '@/ui/table/SaveButtons'
import { shownTables } from '@/ui/table/shownTable.browser'
import { Button } from '@/ui/Button'
import { cx } from '@/ui/cx'
import { load } from '@/ui/load.browser'
import { toldStore } from '@/ui/told'
import { allRowsStore } from '@/ui/useRowsInView'
import { useDataset } from '@/ui/useDataset'
import { useScreen } from '@/ui/useScreen'
import { useStore } from '@/ui/useStore'
import { useWords } from '@/ui/useWords'
import dialogCss from '@/ui/dialog.module.css'
import textCss from '@/ui/text.module.css'
import './words'
import { paneName } from './panes.browser'
import type { TableNames } from './tableChart'
import { copyPicture, KINDS, savePicture, type Kind, type PictureRequest } from './take.browser'
import css from './take.module.css'

type Outcome = { readonly text: string; readonly isLost: boolean }

const COLOURS = ['screen', 'greys'] as const

/** What a pane can be taken away as, over the page. */
export function TakeDialog(props: { readonly pane: HTMLElement; readonly onClose: () => void }) {
  const { pane, onClose } = props
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const [colours, setColours] = useState<(typeof COLOURS)[number]>('screen')
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const said = useSaid()
  useEffect(() => dialog.current?.showModal(), [])
  const tables = useWholeTables(pane)
  const name = paneName(pane)
  const names = useTableNames()
  const request: PictureRequest = { pane, said, isGrey: colours === 'greys', words }
  const tell = (work: Promise<string>): void => {
    work.then(
      (text) => setOutcome({ text, isLost: false }),
      () => setOutcome({ text: words.text('take.lost'), isLost: true }),
    )
  }
  const { state, go } = useScreen()
  const { theme, tables: isTable } = state
  /** Does something while the page is for a moment as it is asked to be. */
  const during = async <T,>(asked: 'light' | 'tables', work: () => T | Promise<T>): Promise<T> => {
    go(asked === 'light' ? { theme: null } : { tables: true }, { replace: true })
    try {
      await repainted()
      return await work()
    } finally {
      go(asked === 'light' ? { theme } : { tables: isTable }, { replace: true })
    }
  }
  const isLight = theme === null || theme === 'light'
  /** Paper is white: greys are read off the light ground. */
  const onGround = async <T,>(work: () => Promise<T>): Promise<T> =>
    !request.isGrey || isLight ? work() : during('light', work)
  const slides = async (): Promise<string> => {
    const { saveSlides } = await load(() => import('./paneDeck.browser'))
    const save = (): Promise<string> =>
      saveSlides(request, names, async (work) => {
        if (isTable) return []
        const found = await during('tables', work)
        await repainted()
        return found
      })
    return isLight ? save() : during('light', save)
  }
  const save = (kind: Kind): void =>
    tell(
      onGround(() => savePicture(request, kind)).then((file) =>
        words.text('take.saved', { name: file }),
      ),
    )
  const copy = (): void => {
    if ('ClipboardItem' in window && window.isSecureContext)
      tell(copyPicture(request, onGround).then(() => words.text('take.copied')))
    else setOutcome({ text: words.text('take.noClipboard'), isLost: true })
  }
  return (
    <dialog
      ref={dialog}
      className={cx(dialogCss.dialog, css.take)}
      aria-label={words.text('take.title', { pane: name })}
      onClose={onClose}
      // Escape closes the dialog and nothing behind it.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header>
        <h2>{words.text('take.title', { pane: name })}</h2>
        <Button onClick={() => dialog.current?.close()}>{words.text('take.close')}</Button>
      </header>
      <fieldset>
        <legend>{words.text('take.picture')}</legend>
        {KINDS.map((kind) => (
          <Button key={kind} onClick={() => save(kind)}>
            {words.text(`take.${kind}`)}
          </Button>
        ))}
        <Button onClick={copy}>{words.text('take.copy')}</Button>
      </fieldset>
      <fieldset>
        <legend>{words.text('take.slides')}</legend>
        <Button
          title={words.text('take.pptxHint')}
          onClick={() => tell(slides().then((file) => words.text('take.saved', { name: file })))}
        >
          {words.text('take.pptx')}
        </Button>
      </fieldset>
      <fieldset>
        <legend>{words.text('take.colours')}</legend>
        {COLOURS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="colours"
              checked={colours === each}
              onChange={() => setColours(each)}
            />
            {words.text(`take.${each}`)}
          </label>
        ))}
      </fieldset>
      {tables.map((table, at) => (
        <fieldset key={at}>
          <legend>{words.text('take.tables')}</legend>
          <SaveButtons table={() => table} />
        </fieldset>
      ))}
      {tables.length === 0 && (
        <p className={cx(textCss.quiet, textCss.small)}>{words.text('take.tableHint')}</p>
      )}
      {outcome && <p role={outcome.isLost ? 'alert' : 'status'}>{outcome.text}</p>}
    </dialog>
  )
}

/** The tables of a pane, which are drawn with all their rows as long as somebody asks. */
function useWholeTables(pane: HTMLElement): readonly HTMLTableElement[] {
  const [tables, setTables] = useState<readonly HTMLTableElement[]>([])
  useEffect(() => {
    allRowsStore.set(true)
    const drawn = setTimeout(() => setTables(shownTables().filter((table) => pane.contains(table))))
    return () => {
      clearTimeout(drawn)
      allRowsStore.set(false)
    }
  }, [pane])
  return tables
}

/** What of the names in a table is a period, and which are focus units. */
function useTableNames(): TableNames {
  const words = useWords()
  const dataset = useDataset()
  const { state } = useScreen()
  const { focusPlaces } = sceneOf(dataset, state)
  return {
    periods: new Set(dataset.observations.periods.map((period) => words.period(period))),
    units: new Set(dataset.units.rows.map(({ short_name }) => short_name)),
    focus: new Map(
      [...focusPlaces].map(([id, place]) => [dataset.units.byId.get(id)?.short_name ?? id, place]),
    ),
    language: words.language,
    number: words.number,
  }
}

/** The period of the screen and what its figures are, as the badge over it says. */
function useSaid(): Pick<PictureRequest['said'], 'period' | 'status'> {
  const words = useWords()
  const dataset = useDataset()
  const { state } = useScreen()
  const told = useStore(toldStore)
  const scene = sceneOf(dataset, state)
  const kinds = told
    ? toldMessages(told)
    : unofficialMessages('badge.figures', headStatus(dataset, scene).unofficial)
  return {
    period: scene.period === null ? '' : words.period(scene.period),
    status: kinds.map((kind) => words.message(kind)).join(' · '),
  }
}
