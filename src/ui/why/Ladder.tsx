import type { CSSProperties } from 'react'
import type { Ladder as LadderView } from '@/analysis/why/view'
import { FocusMark } from '@/ui/cell/marks'
import { Toggle } from '@/ui/Toggle'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import '@/analysis/why/words'
import { choiceText, kindText } from './ladderText'
import type { LadderRow, LadderRows } from './ladderRows'
import { UnofficialNote } from '@/ui/cell/UnofficialNote'
import css from './ladder.module.css'

/**
 * The ladder from what a unit is held against down, or up, to the unit: a step a row, with what
 * would undo it. On a screen and on a slide alike, at whatever size its surroundings have.
 * `choices`: what else the unit can be held against, in full, in short, or not at all.
 */
export function Ladder(props: {
  readonly ladder: LadderView
  readonly drawn: LadderRows
  readonly choices: 'full' | 'short' | 'none'
}) {
  const { ladder, drawn, choices } = props
  const { rows, target } = drawn
  const t = useText()
  const isLost = ladder.components.some(({ undo }) => undo !== null)
  return (
    <div className={css.ladder}>
      <Head ladder={ladder} choices={choices} />
      <div className={css.heads} aria-hidden="true">
        <span className={css.nameHead} />
        <span className={css.axisHead}>
          {target && (
            <span
              className={cx(css.targetName, target.at < 0.5 && css.isLeft)}
              style={{ left: `${target.at * 100}%` }}
            >
              {target.text}
            </span>
          )}
        </span>
        <span className={css.undoHead}>{isLost && t('ladder.undo')}</span>
      </div>
      <ol className={css.rows}>
        {rows.map((row) => (
          <Row key={row.key} row={row} ladder={ladder} target={target?.at ?? null} />
        ))}
      </ol>
    </div>
  )
}

/** The period, what kind of figures these are, and what else the unit can be held against. */
function Head(props: { readonly ladder: LadderView; readonly choices: 'full' | 'short' | 'none' }) {
  const { ladder, choices } = props
  const words = useWords()
  const t = useText()
  const { go } = useScreen()
  const { period, bases, base, unit, whole } = ladder
  const kind = kindText(ladder, words)
  return (
    <div className={css.head}>
      <p>
        {words.period(period)}
        {kind !== '' && (
          <>
            {' · '}
            <UnofficialNote text={kind} />
          </>
        )}
      </p>
      {choices === 'full' && (
        <Toggle className={css.back} onClick={() => go({ why: null })}>
          {t('ladder.back')}
        </Toggle>
      )}
      {choices === 'full' && whole !== null && (
        <Toggle onClick={() => go({ why: [whole.unit_id] })}>{t('ladder.whole')}</Toggle>
      )}
      {choices !== 'none' && bases.length > 1 && (
        <p className={css.choices} role="group" aria-label={t('ladder.against')}>
          <span>{t('ladder.against')}</span>
          {bases.map((each) => (
            <Toggle
              key={each.kind}
              aria-pressed={each === base}
              onClick={() => go({ why: [unit.unit_id, each.kind] }, { replace: true })}
            >
              {choiceText(each, words, choices === 'short')}
            </Toggle>
          ))}
        </p>
      )}
    </div>
  )
}

/** What a figure takes of the axis at most. */
const FIGURE = 0.16

function Row({
  row,
  ladder,
  target,
}: {
  readonly row: LadderRow
  readonly ladder: LadderView
  readonly target: number | null
}) {
  const { kind, name, note, figure, undo, from, to } = row
  const isEnd = kind === 'start' || kind === 'end'
  const isGain = to > from
  const [left, right] = [Math.min(from, to), Math.max(from, to)]
  const isAfter = isGain || isEnd
  const isCrossing =
    target !== null &&
    (isAfter ? target > right && target < right + FIGURE : target < left && target > left - FIGURE)
  const percent = (share: number): string => `${share * 100}%`
  const place = {
    '--left': percent(left),
    '--right': percent(right),
    '--to': percent(to),
    '--target': percent(target ?? 1),
  } as CSSProperties
  return (
    <li className={cx(css.row, css[`is-${kind}`], isGain && css.isGain)} data-step={row.key}>
      <div className={css.name}>
        <b>
          {kind === 'end' && ladder.focus !== null && <FocusMark place={ladder.focus} />} {name}
        </b>
        {note !== '' && <span className={css.note}>{note}</span>}
      </div>
      <div className={css.axis} style={place}>
        {target !== null && <span className={css.target} />}
        {kind !== 'end' && <span className={css.link} />}
        {isEnd ? (
          <span className={css.end}>
            {kind === 'end' && ladder.focus !== null && <FocusMark place={ladder.focus} />}
          </span>
        ) : (
          <span className={css.bar} />
        )}
        <span className={cx(css.figure, isAfter && css.isAfter, isCrossing && css.isCrossing)}>
          {figure}
        </span>
      </div>
      <div className={css.undo}>{undo}</div>
    </li>
  )
}
