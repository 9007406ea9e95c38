import type { Attainment } from '@/stats/attainment'

/**
 * The colours of the light theme as a file has them, which knows no style sheet. What is printed
 * and handed on is light, whatever the room was.
 */
export const INKS = {
  ground: 'FCFBF8',
  surface: 'FFFFFF',
  sunken: 'F1EFE9',
  line: 'D9D6CD',
  'line-strong': '7C868D',
  text: '13212C',
  'text-quiet': '44525E',
  accent: 'B4185D',
  met: 'D6E8EF',
  'met-text': '0F3A54',
  near: 'F5C242',
  'near-text': '352200',
  missed: 'C03C17',
  'missed-text': 'FFFFFF',
  nodata: 'F1EFE9',
  'nodata-text': '44525E',
  alarm: 'A42400',
  model: '2B7A2F',
  shortcoming: 'C03C17',
  resolved: '6D777E',
  bar: 'CDD5D9',
  'bar-focus': 'A3B6C4',
  'step-0': 'E4EFF5',
  'step-0-text': '0F3A54',
  'step-1': 'B4D3E3',
  'step-1-text': '0F3A54',
  'step-2': '7FB2CD',
  'step-2-text': '0A2234',
  'step-3': '2D6F97',
  'step-3-text': 'FFFFFF',
  'step-4': '0D3F5E',
  'step-4-text': 'FFFFFF',
  context: '7C868D',
} as const

export const FOCUS_INKS = ['AA0455', '005890', '0C6317', '643FA8', '884200', '00605B'] as const

/** The colour of a focus unit, that of the others without a place. */
export function focusInkOf(place: number | null): string {
  return place === null ? INKS.context : (FOCUS_INKS[place] ?? INKS.context)
}

/** The ground and the type of a figure that is judged. */
export function fillOf(look: Attainment | 'nodata'): {
  readonly fill: string
  readonly ink: string
} {
  return look === 'none'
    ? { fill: INKS.sunken, ink: INKS.text }
    : { fill: INKS[look], ink: INKS[`${look}-text`] }
}
