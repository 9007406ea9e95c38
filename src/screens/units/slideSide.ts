import type { Scene } from '@/analysis/scene'
import type { Dataset } from '@/dataset/dataset'
import { count } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import type { SlideBoxes } from '@/ui/slides/boxes'
import { gridParts, type GridDrawing } from '@/ui/slides/grid'
import { filledCell, type GridContent } from '@/ui/slides/gridContent'
import type { Box } from '@/ui/slides/slide'
import { unitPageView } from './model'
import { unitContent } from './slideUnit'

/** So many rows of a group at most, and at least, stand beside a picture. */
const MOST_ROWS = 6
const LEAST_ROWS = 2

/**
 * A unit beside the picture of a wall: its score and its place, the indicators farthest from their
 * targets, its shortcomings, each group with as many rows as one part holds and how many there are.
 * `null` where not even a few have room, or there is no such unit. Never throws.
 */
export function unitSide(
  dataset: Dataset,
  scene: Scene,
  unit: string,
  box: Box,
  { scale }: SlideBoxes,
  words: Words,
): GridDrawing | null {
  const view = unitPageView(dataset, scene, { unit, versus: null })
  if (view === null) return null
  const whole = unitContent(view, words)
  const { score, place } = view
  const scored: GridContent['groups'] =
    score === null || score.value === null
      ? []
      : [
          {
            title: '',
            rows: [
              {
                key: 'score',
                number: '',
                title: score.indicator.short_name,
                note:
                  place === null
                    ? ''
                    : words.text('slide.place', { n: count(place.rank), of: count(place.of) }),
                cells: [filledCell(score, words)],
                kind: 'row',
              },
            ],
          },
        ]
  const isNamed = ({ title }: GridContent['groups'][number]): boolean => title !== ''
  for (let most = MOST_ROWS; most >= LEAST_ROWS; most -= 1) {
    const groups = whole.groups.filter(isNamed).map(({ title, rows }) => ({
      title:
        most < rows.length ? title.replace(/\((?=[^(]*$)/, `(${words.number(most, 0)}/`) : title,
      rows: rows.slice(0, most).map((row) => ({ ...row, note: '' })),
    }))
    const content = { ...whole, groups: [...scored, ...groups.slice(0, MOST_GROUPS)], foot: [] }
    const [first, ...others] = gridParts(content, box, scale.text, words)
    if (first && others.length === 0) return first
  }
  return null
}

/** Its indicators and its shortcomings. */
const MOST_GROUPS = 2
