import type { Measure } from './measure'
import type { Paragraph, Run, Stroke } from './shapes'
import { el, escapeXml } from './xml'

/** What the text of a slide takes for granted. */
export type TextStyle = {
  readonly measure: Measure
  readonly language: string
  readonly size: number
}

/** One colour. */
export const solid = (ink: string): string => el('a:solidFill', {}, el('a:srgbClr', { val: ink }))
export const NO_FILL = el('a:noFill')

/** A line; `name`: of the element, which has its own where a table has it. */
export function strokeXml(stroke: Stroke | null, { emu }: Measure, name = 'a:ln'): string {
  if (stroke === null) return el(name, {}, NO_FILL)
  return el(
    name,
    { w: Math.max(3175, emu(stroke.width)) },
    solid(stroke.ink),
    el('a:prstDash', { val: stroke.dash ?? 'solid' }),
  )
}

/** The look of a run. */
export function runProperties(run: Run, style: TextStyle, name = 'a:rPr'): string {
  const underline = run.mark === 'sysDot' ? 'dotted' : (run.mark ?? null)
  return el(
    name,
    {
      lang: style.language,
      sz: style.measure.type(run.size ?? style.size),
      b: run.isBold === true ? 1 : 0,
      u: underline,
    },
    run.ink !== undefined && solid(run.ink),
    el('a:latin', { typeface: '+mn-lt' }),
  )
}

/** A stretch of text of one look. */
export function runXml(run: Run, style: TextStyle): string {
  return el('a:r', {}, runProperties(run, style), `<a:t>${escapeXml(run.text)}</a:t>`)
}

/** A line of text, with its look for what is typed behind it. */
export function paragraphXml({ runs, align = 'l' }: Paragraph, style: TextStyle): string {
  const [last] = runs.slice(-1)
  return el(
    'a:p',
    {},
    el('a:pPr', { algn: align }),
    runs.map((run) => runXml(run, style)),
    runProperties(last ?? { text: '' }, style, 'a:endParaRPr'),
  )
}
