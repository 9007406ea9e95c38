import type { modelDetailVi } from './modelDetail.vi'

/** Words of the facts of one model, in English. */
export const modelDetailEn: Readonly<Record<keyof typeof modelDetailVi, string>> = {
  'models.detail': 'About the model: {name}',
  'models.detail.problem': 'Problem addressed',
  'models.detail.description': 'How it works',
  'models.detail.fields': 'Area of work',
  'models.detail.indicators': 'Meant to move',
  'models.detail.lead': 'Begun by',
  'models.detail.started': 'Begun on',
  'models.detail.evidence': 'Evidence',
  'models.detail.units': 'Stage by unit',
  'models.detail.source': '{title} ({publisher})',
  'models.detail.notGiven': 'not given in the source',
}
