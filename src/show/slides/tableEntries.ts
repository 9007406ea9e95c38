import type { ScreenState } from '@/address/screen'
import type { Dataset } from '@/dataset/dataset'
import type { Unit } from '@/dataset/tables/units'
import { listOf, type Message } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import { answeredShortcomings } from '@/analysis/learning/answersGroups'
import { partMessage } from '@/analysis/learning/answersWords'
import { figureOf, targetFigure } from '@/analysis/cell'
import { directiveDue, directiveStateMessage } from '@/analysis/supervision/directiveFacts'
import type { DirectiveEntry } from '@/analysis/supervision/directives'
import type { InspectionPage } from '@/screens/supervision/inspections/model'
import type { LearningView } from '@/analysis/learning/learning'
import type { ModelCatalogue, ModelRow } from '@/screens/models/model'
import { evidenceMessage, unitMessages } from '@/screens/models/modelsWords'
import { dueOf } from '@/analysis/supervision/shortcomingFacts'
import type { ShortcomingEntry } from '@/analysis/supervision/shortcomingIndex'
import type { UnitPageView } from '@/screens/units/model'
import type { SpineRow } from '@/screens/units/unitPageSpine'
import type { TableEntry, TableMark } from './tableDrawing'

type Asked = { readonly dataset: Dataset; readonly state: ScreenState; readonly words: Words }

const EMPTY: Omit<TableEntry, 'key' | 'main'> = { mark: null, note: null, units: [], end: null, isHeading: false }

/** The words of a group of entries. */
export function headingEntry(key: string, main: string): TableEntry {
  return { ...EMPTY, key: `heading ${key}`, main, isHeading: true }
}

function said(words: Words, messages: readonly Message[]): string {
  return messages.map((message) => words.message(message)).join(' · ')
}

/** Whether something was said of several units together, in words; `null` where it was said of one. */
function sharing(words: Words, attribution: 'unit' | 'joint' | 'common'): string | null {
  return attribution === 'unit' ? null : words.text(`attribution.${attribution}`)
}

/** A shortcoming: its text, the units it is said of, its state and days. */
export function shortcomingEntry(words: Words, entry: ShortcomingEntry): TableEntry {
  const { shortcoming, state, attribution, units, indicator } = entry
  const note = [indicator?.short_name ?? null, sharing(words, attribution)].filter((text) => text !== null).join(' · ')
  const standing: Message = { id: `shortcoming.${state}` }
  return {
    ...EMPTY,
    key: shortcoming.shortcoming_id,
    mark: { kind: 'shortcoming', state },
    main: shortcoming.text,
    note: note === '' ? null : note,
    units,
    end: said(words, [standing, ...dueOf(entry)]),
  }
}

/** A request: its text, the units asked, how far it has got and by when. */
export function directiveEntry(words: Words, entry: DirectiveEntry): TableEntry {
  const { directive, state, units } = entry
  return {
    ...EMPTY,
    key: directive.directive_id,
    main: directive.text,
    note: directive.progress_note,
    units,
    end: said(words, [directiveStateMessage(state), ...directiveDue(entry)]),
  }
}

/** A model: its name, its areas, the units that have it, and at what stage. */
export function modelEntry(words: Words, { scene }: ModelCatalogue, row: ModelRow): TableEntry {
  const held = scene.units.flatMap((unit) => {
    const adoption = row.adoptions.get(unit.unit_id)
    return adoption ? [{ unit, adoption }] : []
  })
  const stages = [...new Set(held.map(({ adoption }) => words.text(`stage.${adoption.stage}`)))]
  const shared = held.find(({ adoption }) => adoption.attribution !== 'unit')?.adoption.attribution
  const fields = row.fields.map((field) => field.short_name).join(', ')
  return {
    ...EMPTY,
    key: row.model.model_id,
    mark: { kind: 'model' },
    main: row.model.name,
    note: [fields, shared === undefined ? null : sharing(words, shared)].filter((text) => text !== null && text !== '').join(' · '),
    units: held.map(({ unit }) => unit),
    end: stages.join(' · '),
  }
}

/** One model in full: what it answers, how it works, what shows it, who has it. */
export function modelDetail(words: Words, catalogue: ModelCatalogue, row: ModelRow): TableEntry[] {
  const { model } = row
  const texts = [
    model.problem,
    model.description,
    words.message(evidenceMessage(row)),
    ...unitMessages(catalogue, row).map((each) => words.message(each)),
  ]
  return [
    { ...EMPTY, key: model.model_id, mark: { kind: 'model' }, main: model.name },
    ...texts.map((main, index): TableEntry => ({ ...EMPTY, key: `${model.model_id} ${index}`, main })),
  ]
}

/** Reasons shown of an answer; the page has them all. */
const MOST_REASONS = 3

/** What a unit can learn: under each of its shortcomings the models elsewhere that answer it, best first. */
export function learningEntries(words: Words, dataset: Dataset, view: LearningView): TableEntry[] {
  const { unit } = view
  if (unit === null) return []
  const entries = answeredShortcomings(dataset, view, unit).flatMap((answered): TableEntry[] => {
    const { shortcoming, state, attribution } = answered.shortcoming
    const lacks = answered.lacks.map((message) => words.message(message)).join('; ')
    const owed: TableEntry = {
      ...EMPTY,
      key: shortcoming.shortcoming_id,
      mark: { kind: 'shortcoming', state },
      main: shortcoming.text,
      note: [sharing(words, attribution), lacks].filter((text) => text !== null && text !== '').join(' · '),
    }
    return [
      owed,
      ...answered.blocks
        .flatMap(({ answers }) => answers)
        .map((answer): TableEntry => ({
          ...EMPTY,
          key: `${shortcoming.shortcoming_id} ${answer.model.model_id}`,
          mark: { kind: 'model' },
          main: answer.model.name,
          note: answer.parts
            .filter(({ points }) => points > 0)
            .slice(0, MOST_REASONS)
            .map((part) => words.message(partMessage(part, unit)))
            .join(' · '),
          units: answer.adopters.map((adopter) => adopter.unit),
        })),
    ]
  })
  return [headingEntry(unit.unit_id, unit.name), ...entries]
}

/** An inspection: its facts, then what it praised, found and asked. */
export function inspectionEntries(words: Words, page: InspectionPage): TableEntry[] {
  const { inspection, units, models, found, asked } = page
  const text = (key: string, main: string, mark: TableMark | null = null, named: readonly Unit[] = []): TableEntry => ({
    ...EMPTY,
    key,
    mark,
    main,
    units: named,
  })
  const group = (key: string, title: string, entries: readonly TableEntry[]): TableEntry[] =>
    entries.length === 0 ? [] : [headingEntry(key, `${title} (${words.number(entries.length, 0)})`), ...entries]
  const held = words.text('slide.held', {
    date: words.date(inspection.date),
    format: words.text(`format.${inspection.format}`),
    chair: inspection.chair,
  })
  return [
    text('held', held, null, units),
    ...group(
      'praised',
      words.text('inspections.praised'),
      inspection.praised.map((each, index) => text(`praised ${index}`, each)),
    ),
    ...group(
      'models',
      words.text('inspections.modelsHeading'),
      models.map((each) => text(each.model.model_id, each.model.name, { kind: 'model' }, each.units)),
    ),
    ...group(
      'found',
      words.text('inspections.foundHeading'),
      found.map((entry) => ({ ...shortcomingEntry(words, entry), end: null })),
    ),
    ...group(
      'asked',
      words.text('inspections.askedHeading'),
      asked.map((entry) => ({ ...directiveEntry(words, entry), end: null })),
    ),
  ]
}

const GRAVITY = { missed: 0, near: 1, met: 2, none: 3 } as const

/** A unit: its indicators, those that miss most first, then its shortcomings, models and what was asked of it. */
export function unitEntries({ words }: Asked, view: UnitPageView): TableEntry[] {
  const rows = view.spine.rows
    .filter(({ cell }) => cell.value !== null && (cell.attainment === 'missed' || cell.attainment === 'near'))
    .sort((a, b) => GRAVITY[a.cell.attainment] - GRAVITY[b.cell.attainment])
  const group = (key: string, title: string, entries: readonly TableEntry[]): TableEntry[] =>
    entries.length === 0 ? [] : [headingEntry(key, `${title} (${words.number(entries.length, 0)})`), ...entries]
  return [
    ...group(
      'weak',
      words.text('slide.weak'),
      rows.map((row) => spineEntry(words, row)),
    ),
    ...group(
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
    ...group(
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
    ...group(
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

function spineEntry(words: Words, { cell, province }: SpineRow): TableEntry {
  const { indicator, value, target, attainment } = cell
  const plain = (figure: ReturnType<typeof figureOf>): string => words.text('figure.plain', { value: figure })
  const beside = [
    target === null ? null : words.text('slide.target', { value: plain(targetFigure(indicator, target)) }),
    province.value === null ? null : words.text('slide.province', { value: plain(figureOf(indicator, province.value)) }),
  ].filter((text) => text !== null)
  return {
    ...EMPTY,
    key: indicator.indicator_id,
    mark: { kind: 'attainment', attainment },
    main: `${indicator.short_name}: ${value === null ? '–' : plain(figureOf(indicator, value))}`,
    end: beside.join(' · '),
  }
}

/** Where the facts and figures of a package come from. */
export function sourceEntries({ dataset, words }: Asked): TableEntry[] {
  return dataset.sources.rows.map((source) => ({
    ...EMPTY,
    key: source.source_id,
    main: source.title,
    note: source.publisher,
    end: source.date === null ? null : words.date(source.date),
  }))
}

/** Joins names as the language does. */
export function namesOf(words: Words, units: readonly Unit[]): string {
  return words.text('figure.plain', { value: listOf(units.map(({ short_name }) => short_name)) })
}
