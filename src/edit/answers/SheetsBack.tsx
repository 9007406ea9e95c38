import { useId, useMemo, useState } from 'react'
import type { Scene } from '@/analysis/scene'
import { localDay } from '@/dataset/day'
import { LIMITS } from '@/dataset/cells/limits'
import { count } from '@/i18n/message'
import type { OpenDraft } from '@/edit/screen/useOpenDraft'
import { Button } from '@/ui/Button'
import { FileButton } from '@/ui/FileButton'
import { load } from '@/ui/load.browser'
import { useDataset } from '@/ui/useDataset'
import { useText, useWords } from '@/ui/useWords'
import { answerPlan, rowsOfAnswers, type AnswerGroup } from './answerPlan'
import type { BackNote, Filled, ReturnedAnswer, ReturnedSheet } from './sheetBack'
import { FILLED } from './sheetForm'
import css from './sheets.module.css'
import './words'

/** What came back from the units: what is wrong with it, what is to be chosen, what is taken. */
export function SheetsBack({ scene, open }: { readonly scene: Scene; readonly open: OpenDraft }) {
  const words = useWords()
  const t = useText()
  const id = useId()
  const dataset = useDataset()
  const [fallback, setFallback] = useState('')
  const [sheets, setSheets] = useState<readonly ReturnedSheet[]>([])
  const [chosen, setChosen] = useState<ReadonlyMap<string, number>>(new Map())
  const [taken, setTaken] = useState<number | null>(null)
  const [isLost, setLost] = useState(false)
  const groups = useMemo(() => answerPlan(dataset, sheets), [dataset, sheets])
  const take = async (files: readonly File[]): Promise<void> => {
    setTaken(null)
    try {
      const { readSheetBack } = await load(() => import('./sheetBack'))
      const today = localDay(new Date())
      const read: ReturnedSheet[] = []
      for (const file of files) {
        const isTooLarge = file.size > LIMITS.fileBytes
        const bytes = isTooLarge ? new Uint8Array() : new Uint8Array(await file.arrayBuffer())
        read.push(readSheetBack(file.name, bytes, { dataset, scene, today, fallback }))
      }
      // The same file again is the mended one.
      const names = new Set(read.map(({ file }) => file))
      setSheets((before) => [...before.filter(({ file }) => !names.has(file)), ...read])
      setLost(false)
    } catch {
      setLost(true)
    }
  }
  const answers = groups.flatMap(({ key, state, candidates }): readonly ReturnedAnswer[] => {
    const at = state === 'new' ? 0 : (chosen.get(key) ?? -1)
    const answer = state === 'same' ? undefined : candidates[at]
    return answer ? [answer] : []
  })
  const same = groups.filter(({ state }) => state === 'same').length
  const drop = (): void => {
    setSheets([])
    setChosen(new Map())
  }
  return (
    <>
      <p className={css.tools}>
        <FileButton accept=".xlsx" isSeveral onFiles={(files) => void take(files)}>
          {t('sheets.back')}
        </FileButton>
        <label htmlFor={id}>{t('sheets.day')}</label>
        <input
          id={id}
          placeholder={t('sheets.dayForm')}
          value={fallback}
          onChange={({ target }) => setFallback(target.value)}
        />
        {isLost && <span role="alert">{t('program.lost')}</span>}
      </p>
      <div role="status">
        {taken !== null && <p>{words.text('sheets.taken', { n: count(taken) })}</p>}
        {sheets.map((sheet) => (
          <Came key={sheet.file} sheet={sheet} />
        ))}
        {same > 0 && taken === null && <p>{words.text('sheets.same', { n: count(same) })}</p>}
      </div>
      {groups
        .filter(({ state }) => state === 'choose')
        .map((group) => (
          <Choose
            key={group.key}
            group={group}
            chosen={chosen.get(group.key) ?? -1}
            onChoose={(at) => setChosen((before) => new Map(before).set(group.key, at))}
          />
        ))}
      {sheets.length > 0 && (
        <p className={css.tools}>
          {answers.length > 0 ? (
            <Button
              isChief
              onClick={() => {
                open.port.save(rowsOfAnswers(open.base, answers), null)
                setTaken(answers.length)
                drop()
              }}
            >
              {words.text('sheets.take', { n: count(answers.length) })}
            </Button>
          ) : (
            t('sheets.nothing')
          )}
          <Button onClick={drop}>{t('sheets.drop')}</Button>
        </p>
      )}
    </>
  )
}

/** One sheet that came, and every note of it. */
function Came({ sheet: { file, unit, answers, empty, notes } }: { readonly sheet: ReturnedSheet }) {
  const words = useWords()
  return (
    <div data-sheet={file}>
      <p>
        {unit === null
          ? words.text('sheets.cameNone', { file })
          : words.text('sheets.came', {
              file,
              unit: unit.name,
              n: count(answers.length),
              empty: count(empty),
            })}
      </p>
      <ul>
        {notes.map((note) => (
          <li
            key={`${note.row}${note.kind}`}
            className={note.refused ? css.isRefused : undefined}
            data-back={note.kind}
          >
            <NoteText note={note} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function NoteText({ note: { file, row, kind, found, expected } }: { readonly note: BackNote }) {
  const words = useWords()
  const text = words.textUnder(`back.${kind}`, {
    found: kind === 'dayAhead' ? words.date(found) : found,
    expected,
  })
  return (
    <>
      {row !== null && `${words.text('back.at', { file, row: String(row) })}: `}
      {text}
    </>
  )
}

/** Several answers of one day to one thing: a person says which counts. */
function Choose({
  group: { key, candidates, standing },
  chosen,
  onChoose,
}: {
  readonly group: AnswerGroup
  readonly chosen: number
  readonly onChoose: (at: number) => void
}) {
  const words = useWords()
  const [first] = candidates
  if (!first) return null
  return (
    <fieldset className={css.choose} data-choose>
      <legend>{words.text('sheets.choose', { unit: first.unit.name, what: first.text })}</legend>
      {standing && <p>{words.text('sheets.standing', { text: filledText(standing) })}</p>}
      {candidates.map(({ file, row, filled }, at) => (
        <label key={`${file}${row}`}>
          <input type="radio" name={key} checked={chosen === at} onChange={() => onChoose(at)} />{' '}
          {words.text('sheets.choice', { file, row: String(row), text: filledText(filled) })}
        </label>
      ))}
    </fieldset>
  )
}

const filledText = (filled: Filled): string =>
  FILLED.flatMap((column) => (filled[column] === '' ? [] : [filled[column]])).join(' · ')
