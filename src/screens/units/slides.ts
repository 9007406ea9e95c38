import { provenanceOfSaid } from '@/analysis/learning/learningProvenance'
import { withPeers } from '@/analysis/peers'
import { figureOf, targetFigure } from '@/analysis/cell'
import type { Words } from '@/i18n/translator'
import type { SlidesOf } from '@/ui/screenModule'
import { listSlides } from '@/ui/slides/lanes'
import type { TableEntry } from '@/ui/slides/tableDrawing'
import { EMPTY, groupOf, sharing } from '@/ui/slides/tableEntry'
import { unitPageView, type UnitPageView } from './model'
import type { BulletRow } from './unitPageBullet'
import '@/analysis/supervision/words'

/** What is most to be said of a unit, as a list. */
export const slides: SlidesOf<'units'> = ({ dataset, scene, state, params, stage, words }) => {
  const view = unitPageView(dataset, withPeers(dataset, scene, params.peers), {
    unit: params.unit,
    versus: state.versus,
  })
  const listed = view
    ? { headline: view.headline, provenance: view.provenance, entries: unitEntries(words, view) }
    : {
        headline: {
          phrases: [{ message: { id: 'headline.noFigures' as const }, tone: 'plain' as const }],
          notes: [],
        },
        provenance: provenanceOfSaid(dataset, scene.asOf, [], []),
        entries: [],
      }
  return listSlides({ dataset, scene, stage, words }, listed)
}

const GRAVITY = { missed: 0, near: 1, met: 2, none: 3 } as const

const JUDGED = { missed: true, near: true, met: true } as const

/**
 * A unit: its indicators, those that miss most first, then its shortcomings, models and what was
 * asked of it.
 */
function unitEntries(words: Words, view: UnitPageView): TableEntry[] {
  const rows = view.bullet.rows
    .filter(
      ({ cell }) =>
        cell.value !== null && (cell.attainment === 'missed' || cell.attainment === 'near'),
    )
    .sort((a, b) => GRAVITY[a.cell.attainment] - GRAVITY[b.cell.attainment])
  // Without targets nothing is missed: the figures themselves are what there is to show.
  const unjudged = view.bullet.rows.some(({ cell }) => cell.attainment in JUDGED)
    ? []
    : view.bullet.rows.filter(({ cell }) => cell.value !== null)
  return [
    ...groupOf(
      words,
      'figures',
      words.text('slide.results'),
      unjudged.map((row) => bulletEntry(words, row)),
    ),
    ...groupOf(
      words,
      'weak',
      words.text('slide.weak'),
      rows.map((row) => bulletEntry(words, row)),
    ),
    ...groupOf(
      words,
      'shortcomings',
      words.text('slide.shortcomings'),
      view.shortcomings.map(({ shortcoming, state, attribution }) => ({
        ...EMPTY,
        key: shortcoming.shortcoming_id,
        mark: { kind: 'shortcoming', state } as const,
        main: shortcoming.text,
        note: sharing(words, attribution),
        end: words.text(`shortcoming.${state}`),
      })),
    ),
    ...groupOf(
      words,
      'models',
      words.text('slide.models'),
      view.models.items.map(({ model, adoption, attribution }) => ({
        ...EMPTY,
        key: model.model_id,
        mark: { kind: 'model' } as const,
        main: model.name,
        note: sharing(words, attribution),
        end: words.text(`stage.${adoption.stage}`),
      })),
    ),
    ...groupOf(
      words,
      'directives',
      words.text('slide.directives'),
      view.directives.map((directive) => ({
        ...EMPTY,
        key: directive.directive_id,
        main: directive.text,
        end: words.text(`directive.${directive.status}`),
      })),
    ),
  ]
}

function bulletEntry(words: Words, { cell, province }: BulletRow): TableEntry {
  const { indicator, value, target, attainment } = cell
  const plain = (figure: ReturnType<typeof figureOf>): string =>
    words.text('figure.plain', { value: figure })
  const beside = [
    target === null
      ? null
      : words.text('slide.target', { value: plain(targetFigure(indicator, target)) }),
    province.value === null
      ? null
      : words.text('slide.province', { value: plain(figureOf(indicator, province.value)) }),
  ].filter((text) => text !== null)
  return {
    ...EMPTY,
    key: indicator.indicator_id,
    mark: { kind: 'attainment', attainment },
    main: `${indicator.short_name}: ${value === null ? '–' : plain(figureOf(indicator, value))}`,
    end: beside.join(' · '),
  }
}
