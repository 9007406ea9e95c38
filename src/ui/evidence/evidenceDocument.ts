import type { ScreenState } from '@/address/screen'
import { figureOf, type CellView } from '@/analysis/cell'
import { provenanceOf } from '@/analysis/provenance'
import type { Dataset } from '@/dataset/dataset'
import type { Words } from '@/i18n/translator'
import type { DocBlock, PlainDocument } from '@/ui/office/document'
import { provenanceText } from '@/ui/provenanceText'
import { languageTag } from '@/ui/office/officialFrame'
import { ATTAINMENT_TEXT } from '@/ui/cell/cellLabel'
import { figureHistory, HISTORY, sourceText } from '@/ui/cell/figureHistory'
import { figureLines } from '@/ui/cell/figureLines'
import '@/ui/cell/words'
import './words'

/** As many periods as leave the sheet one page. */
const MOST_PERIODS = 12

/**
 * The evidence of one figure as a sheet of A4: value and verdict, what is known of it, definition
 * and formula, source, other values that were given, and the periods before. Nothing is said that
 * the package does not have. Never throws.
 */
export function evidenceDocument(of: {
  readonly dataset: Dataset
  readonly cell: CellView
  readonly scope: ScreenState['scope']
  readonly words: Words
}): PlainDocument {
  const { dataset, cell, scope, words } = of
  const { unit, indicator, observation, value, target, attainment } = cell
  const t = words.text
  const source = observation && dataset.sources.byId.get(observation.source_id)
  const defined = indicator.source_id && dataset.sources.byId.get(indicator.source_id)
  const rows: string[][] = []
  const add = (label: string, text: string | null | undefined): void => {
    if (text) rows.push([label, text])
  }
  const figure =
    value === null
      ? t('attainment.nodata')
      : t('figure.plain', { value: figureOf(indicator, value, target) })
  const isJudged = value !== null && attainment !== 'none'
  add(t('card.result'), isJudged ? `${figure} · ${t(ATTAINMENT_TEXT[attainment])}` : figure)
  for (const { label, text } of figureLines(words, dataset, cell))
    if (label.id !== 'card.source') add(words.message(label), text)
  if (cell.isSmall) add(t('card.note'), t('card.small'))
  add(t('card.source'), source && sourceText(words, source))
  add(t('evidenceSheet.supplier'), source?.publisher)
  add(t('evidenceSheet.definition'), indicator.definition)
  add(t('card.formula'), indicator.formula)
  add(t('evidenceSheet.definedBy'), defined && sourceText(words, defined))
  const history = figureHistory(words, dataset, cell, { scope, most: MOST_PERIODS })
  // Their titles are long and mostly one: a number stands for each, so that the sheet is one page.
  const titles = [...new Set(history.map((row) => row.at(-1) ?? ''))]
  const numbered = titles.map((title, at) => `[${at + 1}] ${title}`)
  const provenance = provenanceOf(dataset, dataset.about.dashboard.asOf, [cell])
  const tables: DocBlock[] = [
    {
      kind: 'table',
      caption: t('evidenceSheet.figure'),
      columns: [28, 72],
      head: [t('evidenceSheet.what'), t('evidenceSheet.said')],
      rows,
      isSmall: true,
    },
    {
      kind: 'table',
      caption: t('evidenceSheet.history', { n: history.length }),
      columns: [19, 16, 15, 23, 17, 10],
      head: HISTORY.map((key) => t(`card.${key}`)),
      rows: history.map((row) => [
        ...row.slice(0, -1),
        `[${titles.indexOf(row.at(-1) ?? '') + 1}]`,
      ]),
      isSmall: true,
    },
  ]
  return {
    language: languageTag(words),
    kind: t('evidenceSheet.kind'),
    about: [unit.name, indicator.code, indicator.name].filter(Boolean).join(' · '),
    blocks: tables,
    source: [...numbered, provenanceText(words, provenance)].join('\n'),
  }
}
