import { useCallback, useMemo, useRef } from 'react'
import { effectHovers, effectOption } from './charts/effect'
import { spreadOption } from './charts/spread'
import { shownDecimals } from '@/analysis/cell'
import type { Indicator } from '@/dataset/tables/indicators'
import { absentMessage } from '@/analysis/absent'
import type { ModelCatalogue, ModelRow } from './model'
import { effectIndicator, effectView, spreadOverTime, type EffectView } from './modelsEffect'
import { effectSentences, unitMessages } from './modelsWords'
import { DataTable } from '@/ui/chart/DataTable'
import { EventNotes } from '@/ui/chart/EventNotes'
import { LazyChart } from '@/ui/chart/LazyChart'
import { useChartContext } from '@/ui/chart/useChartContext'
import { useHeight } from '@/ui/chart/useBox'
import { AddLink, EditLink } from '@/edit/screen/EditLink'
import { useDataset } from '@/ui/useDataset'
import { useParams, useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import roomy from '@/ui/roomy.module.css'
import { useRoomyType } from '@/ui/useRoomyType'
import textCss from '@/ui/text.module.css'
import lessons from '@/ui/lessons/lessons.module.css'
import css from './detail.module.css'
import pageCss from './page.module.css'
import { Toggle } from '@/ui/Toggle'
import '@/ui/cell/words'

/**
 * One model: what it is for and who runs it, how adopters stand beside the others, and what that
 * does and does not say.
 */
export function ModelDetail({
  catalogue,
  row,
}: {
  readonly catalogue: ModelCatalogue
  readonly row: ModelRow
}) {
  const dataset = useDataset()
  const words = useWords()
  const params = useParams('models')
  const indicator = effectIndicator(row, params.indicator)
  const effect = useMemo(
    () => indicator && effectView(dataset, catalogue, row, indicator),
    [dataset, catalogue, row, indicator],
  )
  const facts = useRef<HTMLDivElement>(null)
  useRoomyType(facts, row)
  return (
    <section
      className={cx(css.modelDetail, pageCss.modelDetail)}
      aria-label={words.text('models.detail', { name: row.model.name })}
    >
      <div
        ref={facts}
        className={cx(css.modelFacts, pageCss.modelFacts, roomy.roomy)}
        role="region"
        aria-label={row.model.name}
        tabIndex={0}
      >
        <h2>{row.model.name}</h2>
        <p>
          <EditLink table="models" row={row.model.model_id} what={row.model.name} />{' '}
          <AddLink table="adoptions" model={row.model.model_id} isSmall />
        </p>
        <Units catalogue={catalogue} row={row} />
        <Spread effect={effect} row={row} />
        <Facts row={row} />
      </div>
      <Effect effect={effect} indicator={indicator} row={row} />
    </section>
  )
}

function Facts({ row }: { readonly row: ModelRow }) {
  const dataset = useDataset()
  const words = useWords()
  const t = useText()
  const { model, fields, indicators, linker, source } = row
  const lead =
    model.lead_unit_id === null
      ? null
      : (dataset.units.byId.get(model.lead_unit_id)?.name ?? model.lead_unit_id)
  const facts: readonly (readonly [string, string | null])[] = [
    [words.text('models.detail.problem'), model.problem],
    [words.text('models.detail.description'), model.description],
    [words.text('models.detail.fields'), fields.map(({ short_name }) => short_name).join(', ')],
    [
      words.text('models.detail.indicators'),
      indicators.length === 0
        ? null
        : [
            indicators.map(({ short_name }) => short_name).join(', '),
            ...(linker ? [linker.title] : []),
          ].join('. '),
    ],
    [words.text('models.detail.lead'), lead],
    [
      words.text('models.detail.started'),
      model.started === null ? null : words.date(model.started),
    ],
    [words.text('models.detail.evidence'), model.evidence],
  ]
  const missing = facts.filter(([, text]) => text === null).map(([name]) => name)
  return (
    <dl className={css.modelList}>
      {facts.map(
        ([name, text]) =>
          text !== null && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ),
      )}
      {missing.length > 0 && (
        <div>
          <dt>{missing.join(', ')}</dt>
          <dd className={textCss.quiet}>{words.text('models.detail.notGiven')}</dd>
        </div>
      )}
      {source && (
        <div>
          <dt>{t('card.source')}</dt>
          <dd>
            {words.text('models.detail.source', {
              title: source.title,
              publisher: source.publisher,
            })}
          </dd>
        </div>
      )}
    </dl>
  )
}

function Units({ catalogue, row }: { readonly catalogue: ModelCatalogue; readonly row: ModelRow }) {
  const words = useWords()
  const results = catalogue.scene.units.flatMap((unit) => {
    const result = row.adoptions.get(unit.unit_id)?.result ?? null
    return result === null ? [] : [{ unit, result }]
  })
  return (
    <>
      <h3>{words.text('models.detail.units')}</h3>
      <ul className={css.modelUnits}>
        {unitMessages(catalogue, row).map((message) => {
          const text = words.message(message)
          return <li key={text}>{text}</li>
        })}
        {results.map(({ unit, result }) => (
          <li key={unit.unit_id}>
            {words.text('models.units.result', { unit: unit.short_name, text: result })}
          </li>
        ))}
      </ul>
    </>
  )
}

type EffectProps = {
  readonly effect: EffectView | null
  readonly indicator: Indicator | null
  readonly row: ModelRow
}

function Effect({ effect, indicator, row }: EffectProps) {
  const words = useWords()
  const t = useText()
  const { state, go } = useScreen()
  if (!indicator || !effect) {
    const isRun = row.spread.own + row.spread.shared > 0
    return (
      <div className={cx(css.modelEffect, pageCss.modelEffect)}>
        <h3>{t('models.effect.heading')}</h3>
        <p className={textCss.quiet}>
          {!indicator
            ? t('models.effect.noIndicator')
            : isRun
              ? words.text('models.effect.noFigure', { indicator: indicator.short_name })
              : row.spread.isUnread
                ? words.message(absentMessage(['adoptions']))
                : t('models.effect.noAdopter')}
        </p>
      </div>
    )
  }
  return (
    <div className={cx(css.modelEffect, pageCss.modelEffect)}>
      <div className={cx(css.paneHead, textCss.paneHead)}>
        <h3>{words.text('models.effect.title', { indicator: indicator.short_name })}</h3>
        {row.indicators.length > 1 && (
          <span className={css.segments} role="group" aria-label={t('models.effect.choose')}>
            {row.indicators.map((each) => (
              <Toggle
                key={each.indicator_id}

                aria-pressed={each === indicator}
                onClick={() => go({ indicator: each.indicator_id, model: row.model.model_id })}
              >
                {each.short_name}
              </Toggle>
            ))}
          </span>
        )}
      </div>
      {state.tables ? <EffectTable effect={effect} /> : <EffectChart effect={effect} />}
      <div
        className={css.effectSays}
        role="region"
        aria-label={t('models.effect.heading')}
        tabIndex={0}
      >
        {effectSentences(effect).map((parts, index) => (
          <p key={parts[0]?.id} className={index === 0 ? css.effectFirst : undefined}>
            {parts.map((part) => words.message(part)).join(': ')}
          </p>
        ))}
        <p className={css.effectCaveat}>{t('models.effect.caveat')}</p>
        {effect.lines.some(({ adoptedAt }) => adoptedAt !== null) && !state.tables && (
          <p className={cx(css.details, lessons.details, textCss.details)}>
            {t('models.effect.marker')}
          </p>
        )}
      </div>
    </div>
  )
}

function EffectChart({ effect }: { readonly effect: EffectView }) {
  const words = useWords()
  const context = useChartContext()
  const [frame, height] = useHeight()
  const option = useMemo(() => effectOption(effect, context, height), [effect, context, height])
  const hovers = useCallback(() => effectHovers(effect, context), [effect, context])
  const label = words.text('models.effect.title', { indicator: effect.indicator.short_name })
  return (
    <>
      <LazyChart ref={frame} option={option} hovers={hovers} label={label} />
      <EventNotes marks={effect.marks} />
    </>
  )
}

function EffectTable({ effect }: { readonly effect: EffectView }) {
  const words = useWords()
  const t = useText()
  const { periods, lines, indicator, adopterMeans, otherMeans } = effect
  const figure = (value: number | null | undefined): string =>
    value == null ? '–' : words.number(value, shownDecimals(indicator, value))
  const ordered = [
    ...lines.filter(({ role }) => role === 'adopter'),
    ...lines.filter(({ role }) => role !== 'adopter'),
  ]
  return (
    <DataTable
      caption={words.text('models.effect.title', { indicator: indicator.short_name })}
      head={[
        words.text('overview.period'),
        t('models.effect.adopters'),
        t('models.effect.others'),
        ...ordered.map(({ unit }) => unit.short_name),
      ]}
      rows={periods.map((period, at) => [
        words.period(period),
        figure(adopterMeans[at]),
        figure(otherMeans[at]),
        ...ordered.map(({ values }) => figure(values[at])),
      ])}
    />
  )
}

function Spread({ effect, row }: Pick<EffectProps, 'effect' | 'row'>) {
  const words = useWords()
  const t = useText()
  const { state } = useScreen()
  const context = useChartContext()
  const periods = useMemo(() => effect?.periods ?? [], [effect])
  const counts = useMemo(() => spreadOverTime(row, periods), [row, periods])
  const option = useMemo(() => spreadOption(periods, counts, context), [periods, counts, context])
  const label = t('models.spread.title')
  if (row.spread.dated.length === 0 || periods.length < 2) {
    return row.spread.undated > 0 ? (
      <p className={cx(css.details, lessons.details, textCss.details, css.modelSpread)}>
        {t('models.spread.unknown')}
      </p>
    ) : null
  }
  return (
    <div className={css.modelSpread}>
      <h3>{label}</h3>
      {state.tables ? (
        <DataTable
          caption={label}
          head={[words.text('overview.period'), t('models.spread.count')]}
          rows={periods.map((period, at) => [
            words.period(period),
            words.number(counts[at] ?? 0, 0),
          ])}
        />
      ) : (
        <LazyChart option={option} label={label} />
      )}
    </div>
  )
}
