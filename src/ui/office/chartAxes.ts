import type { Axis } from './shapes'
import { NO_FILL, runProperties, solid, type TextStyle } from './textXml'
import { el } from './xml'

/** What a chart is coloured with beside its own. */
export type ChartInks = { readonly text: string; readonly quiet: string; readonly line: string }

/** The look of all texts of a part of a chart. */
export function textProperties(style: TextStyle, ink: string, isBold = false): string {
  return el(
    'c:txPr',
    {},
    el('a:bodyPr', { rot: 0, vert: 'horz' }),
    el('a:lstStyle'),
    el(
      'a:p',
      {},
      el('a:pPr', {}, runProperties({ text: '', ink, isBold }, style, 'a:defRPr')),
      el('a:endParaRPr', { lang: style.language }),
    ),
  )
}

/**
 * The axis of names: under each other from the top where it stands on the left. `base`: where on the
 * other axis it lies, at its lower end where not said. `skip`: every so many of them is written.
 */
export function categoryAxis(
  of: { readonly side: 'l' | 'b'; readonly base: number | null; readonly skip: number },
  style: TextStyle,
  inks: ChartInks,
): string {
  const { side, base, skip } = of
  return el(
    'c:catAx',
    {},
    el('c:axId', { val: 101 }),
    el('c:scaling', {}, el('c:orientation', { val: side === 'l' ? 'maxMin' : 'minMax' })),
    el('c:delete', { val: 0 }),
    el('c:axPos', { val: side }),
    el('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    el('c:majorTickMark', { val: 'none' }),
    el('c:minorTickMark', { val: 'none' }),
    el('c:tickLblPos', { val: 'low' }),
    el('c:spPr', {}, el('a:ln', { w: 9525 }, solid(inks.line))),
    textProperties(style, inks.text),
    el('c:crossAx', { val: 102 }),
    base === null ? el('c:crosses', { val: 'min' }) : el('c:crossesAt', { val: base }),
    el('c:auto', { val: 0 }),
    el('c:lblAlgn', { val: 'ctr' }),
    el('c:lblOffset', { val: 40 }),
    el('c:tickLblSkip', { val: skip }),
    el('c:noMultiLvlLbl', { val: 1 }),
  )
}

/** The axis of figures, which may be there without being seen. */
export function valueAxis(
  { min, max, step }: Axis,
  side: 'l' | 't',
  format: string,
  isHidden: boolean,
  style: TextStyle,
  inks: ChartInks,
): string {
  return el(
    'c:valAx',
    {},
    el('c:axId', { val: 102 }),
    el(
      'c:scaling',
      {},
      el('c:orientation', { val: 'minMax' }),
      el('c:max', { val: max }),
      el('c:min', { val: min }),
    ),
    el('c:delete', { val: isHidden ? 1 : 0 }),
    el('c:axPos', { val: side }),
    !isHidden &&
      el('c:majorGridlines', {}, el('c:spPr', {}, el('a:ln', { w: 9525 }, solid(inks.line)))),
    el('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    el('c:majorTickMark', { val: 'none' }),
    el('c:minorTickMark', { val: 'none' }),
    el('c:tickLblPos', { val: 'nextTo' }),
    el('c:spPr', {}, el('a:ln', {}, NO_FILL)),
    textProperties(style, inks.quiet),
    el('c:crossAx', { val: 101 }),
    el('c:crosses', { val: isHidden ? 'autoZero' : 'min' }),
    el('c:crossBetween', { val: isHidden ? 'between' : 'midCat' }),
    step !== null && el('c:majorUnit', { val: step }),
  )
}
