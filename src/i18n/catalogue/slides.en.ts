import type { slidesVi } from './slides.vi'

export const slidesEn: Readonly<Record<keyof typeof slidesVi, string>> = {
  'slide.atLeast': '≥ {value}',
  'slide.atMost': '≤ {value}',
  'slide.target': 'Target {value}',
  'slide.province': 'Province {value}',
  'slide.models': 'Models',
  'slide.shortcomings': 'Shortcomings',
  'slide.none': 'none',
  'slide.legend.missed': 'Missed',
  'slide.legend.near': 'Near',
  'slide.legend.met': 'Met',
  'slide.legend.nodata': 'No data',
  'slide.legend.corner': 'Shortcoming',
  'slide.legend.model': 'Model',
  'slide.legend.change': 'Clear change',
  'slide.unit': 'Unit',
  'slide.held': '{date}, {format}, chaired by {chair}',
  'slide.weak': 'Indicators short of target',
  'slide.directives': 'Requests',
  'slide.continued': '(continued) {text}',
  'slide.page': '{n}/{of}',
}
