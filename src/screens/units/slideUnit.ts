import { shortOfTarget } from '@/analysis/findings/target'
import { figureOf, targetMessage } from '@/analysis/cell'
import { count } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import {
  fillSigns,
  filledCell,
  markCell,
  signsOf,
  unofficialText,
  type GridCell,
  type GridContent,
  type GridRow,
} from '@/ui/slides/gridContent'
import { sharing } from '@/ui/slides/tableEntry'
import type { UnitPageView } from './model'
import type { BulletRow } from './unitPageBullet'
import '@/analysis/supervision/words'

/** How far from its target, so that indicators of any measure can be held against each other. */
const shortOf = ({ cell }: BulletRow): number => shortOfTarget(cell) ?? 0

/**
 * A unit in figures: the indicators that miss their targets, filled as they do, the farthest from
 * their targets first, and by name those that meet them; then its shortcomings with the figure that shows each, its models and what was asked of it.
 */
export function unitContent(view: UnitPageView, words: Words): GridContent {
  const known = view.bullet.rows.filter(({ cell }) => cell.value !== null)
  const weak = known
    .filter(({ cell: { attainment } }) => attainment === 'missed' || attainment === 'near')
    .sort((a, b) => shortOf(b) - shortOf(a))
  const met = known.filter(({ cell }) => cell.attainment === 'met')
  // Without targets nothing is missed: the figures themselves are what there is to show.
  const isJudged = weak.length > 0 || met.length > 0
  const bullets = isJudged ? weak : known
  const names = met.map(({ cell }) => cell.indicator.short_name).join(', ')
  const shortcomings = view.shortcomings.map((each): GridRow => {
    const { shortcoming, state, attribution, figure } = each
    const mark = markCell({ kind: 'shortcoming', state }, attribution !== 'unit')
    const cell =
      figure === null
        ? mark
        : { ...filledCell(figure, words), mark: mark.mark, isShared: mark.isShared }
    const note = words.text(`shortcoming.${state}`)
    return row(shortcoming.shortcoming_id, shortcoming.text, note, cell)
  })
  const models = view.models.items.map(({ model, adoption, attribution }): GridRow => {
    const { stage } = adoption
    const note = [words.text(`stage.${stage}`), sharing(words, attribution)]
    return row(
      model.model_id,
      model.name,
      note.filter((text) => text !== null).join(', '),
      stage === 'in_use' ? markCell({ kind: 'model' }, attribution !== 'unit') : null,
    )
  })
  const directives = view.directives.map((each): GridRow =>
    row(
      each.directive_id,
      each.short_name ?? each.text,
      words.text(`directive.${each.status}`),
      null,
    ),
  )
  const group = (title: string, rows: readonly GridRow[]): GridContent['groups'] =>
    rows.length === 0 ? [] : [{ title: `${title} (${words.number(rows.length, 0)})`, rows }]
  return {
    head: words.text('slide.unit'),
    groups: [
      ...group(
        words.text(isJudged ? 'slide.weak' : 'slide.results'),
        bullets.map((bullet) => bulletRow(bullet, words)),
      ),
      ...(met.length === 0
        ? []
        : [{ title: '', rows: [row('met', words.text('slide.met', { names }), '', null)] }]),
      ...group(words.text('slide.shortcomings'), shortcomings),
      ...group(words.text('slide.models'), models),
      ...group(words.text('slide.directives'), directives),
    ],
    units: [{ unit: view.unit, focus: view.focus }],
    foot: [
      ...signsOf(
        [...shortcomings, ...models],
        (mark) =>
          mark.kind === 'shortcoming'
            ? words.text(`shortcoming.${mark.state}`)
            : words.text('slide.hasModel'),
        words,
      ),
      ...fillSigns(bullets.length === 0 ? null : view.period, words),
    ],
    unofficial: unofficialText(
      bullets.map(({ cell }) => cell.observation),
      words,
    ),
  }
}

/** An indicator: what it is held against, its place, its figure as it attains the target. */
function bulletRow({ cell, province, place }: BulletRow, words: Words): GridRow {
  const { indicator, target } = cell
  const said = [
    target === null || indicator.polarity === 'none'
      ? ''
      : words.message(targetMessage(indicator, target)),
    province.value === null
      ? ''
      : words.text('units.slide.province', {
          value: words.text('figure.plain', { value: figureOf(indicator, province.value) }),
        }),
    place === null ? '' : words.text('slide.place', { n: count(place.rank), of: count(place.of) }),
  ]
  return row(
    indicator.indicator_id,
    indicator.short_name,
    said.filter((text) => text !== '').join(', '),
    filledCell(cell, words),
  )
}

const row = (key: string, title: string, note: string, cell: GridCell | null): GridRow => ({
  key,
  number: '',
  title,
  note,
  cells: [cell],
  kind: 'row',
})
