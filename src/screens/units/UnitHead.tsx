import type { ReactNode } from 'react'
import { shownDecimals } from '@/analysis/cell'
import { count, type Message } from '@/i18n/message'
import { amongMessage, bareRank, rankMessage } from '@/analysis/ranking'
import type { RankRange } from '@/stats/composite'
import type { UnitPageView } from './model'
import type { Peers } from '@/analysis/scene'
import { PeerPicker } from '@/ui/PeerPicker'
import { FocusMark } from '@/ui/cell/marks'
import { ModelFact } from '@/ui/profile/ProfileStatements'
import { Count } from '@/ui/cell/Statements'
import { useText, useWords } from '@/ui/useWords'
import { WhyLink } from '@/ui/WhyLink'
import { Folded } from '@/ui/Folded'
import { UnitStep } from '@/ui/step/UnitStep'
import { UnitPicker } from './UnitPicker'
import '@/ui/profile/words'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import headCss from './head.module.css'

/** Which unit this is, the way to the ones beside it, and what there is to it in figures. */
export function UnitHead({
  view,
  peers,
}: {
  readonly view: UnitPageView
  readonly peers: Peers | undefined
}) {
  const { unit, focus, previous, next, units } = view
  const t = useText()
  return (
    <header className={headCss.unitHead}>
      <UnitStep to={previous} direction="previous" />
      <div className={headCss.unitNameBlock}>
        <h2>
          {focus !== null && <FocusMark place={focus} />} {unit.name}
        </h2>
        <p className={cx(textCss.quiet, textCss.small)}>
          {unit.group === null ? unit.kind : `${unit.kind} · ${unit.group}`}
        </p>
      </div>
      <UnitStep to={next} direction="next" />
      <UnitPicker units={units} chosen={unit} />
      <Folded label={t('units.facts')}>
        <Facts view={view} peers={peers} />
      </Folded>
    </header>
  )
}

function Facts({
  view,
  peers,
}: {
  readonly view: UnitPageView
  readonly peers: Peers | undefined
}) {
  const words = useWords()
  const t = useText()
  const { score, place, attained, models, shortcomingStatements: found } = view
  const figure =
    score?.value == null
      ? '–'
      : words.number(score.value, shownDecimals(score.indicator, score.value, score.target))
  const unsaid = ({ known, absent }: Pick<typeof models, 'known' | 'absent'>) =>
    absent ? t('statement.absent') : !known && t('statement.unknown')
  const asked = (text: string) => <WhyLink unit={view.unit.unit_id}>{text}</WhyLink>
  const change = score?.difference == null || score.previous === null ? null : score
  return (
    <ul className={headCss.unitFacts}>
      {score && (
        <Fact
          figure={score.value === null ? figure : asked(figure)}
          label={score.indicator.short_name}
          details={
            change?.difference != null &&
            change.previous !== null &&
            words.text('profile.change', {
              change: {
                kind: 'number',
                value: change.difference,
                decimals: change.indicator.decimals,
                signed: true,
              },
              period: { kind: 'period', period: change.previous },
            })
          }
        />
      )}
      {score && (
        <Fact
          figure={place === null ? '–' : asked(words.message(bareRank(place)))}
          label={
            place !== null && peers && peers.choices.length > 0 ? (
              <PeerPicker peers={peers} />
            ) : (
              t(place === null ? 'profile.unranked' : 'units.rankLabel')
            )
          }
          details={rankDetails(view)
            .map((message) => words.message(message))
            .join(' · ')}
        />
      )}
      {attained && (
        <Fact
          figure={words.text('units.metOf', {
            met: count(attained.met),
            of: count(attained.judged),
          })}
          label={t('units.met')}
          details={
            attained.judged < attained.of &&
            words.text('units.metMissing', { n: count(attained.of - attained.judged) })
          }
        />
      )}
      {view.isMute ? null : unsaid(models) !== false && unsaid(models) === unsaid(found) ? (
        <Fact figure="–" label={t('units.unsaid')} details={unsaid(models)} />
      ) : (
        <>
          <li className={headCss.unitModels}>
            <ModelFact models={models} />
            {unsaid(models) !== false && (
              <span className={cx(headCss.details, textCss.details)}>{unsaid(models)}</span>
            )}
          </li>
          <Fact
            figure={
              found.known && !found.absent ? <Count own={found.own} shared={found.shared} /> : '–'
            }
            label={t('profile.shortcomings')}
            details={unsaid(found)}
          />
        </>
      )}
    </ul>
  )
}

/**
 * Whom the rank is among and the rank among all, where that may be in doubt; then how far it moves
 * with the weights.
 */
function rankDetails({ place, placeOfAll, range }: UnitPageView): Message[] {
  if (place === null) return []
  return [
    ...(place.among === null ? [] : [amongMessage(place.among)]),
    ...(placeOfAll === null ? [] : [rankMessage(placeOfAll)]),
    ...(range === null ? [] : [rangeMessage(range)]),
  ]
}

function rangeMessage({ best, worst }: RankRange): Message {
  return best === worst
    ? { id: 'units.rankFirm' }
    : { id: 'units.rankRange', values: { best: count(best), worst: count(worst) } }
}

function Fact(props: {
  readonly figure: ReactNode
  readonly label: ReactNode
  readonly details: string | false | null
}) {
  const { figure, label, details } = props
  return (
    <li>
      <strong>{figure}</strong> <span>{label}</span>
      {details !== false && details !== null && details !== '' && (
        <span className={cx(headCss.details, textCss.details)}>{details}</span>
      )}
    </li>
  )
}
