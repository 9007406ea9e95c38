import { cellView } from '@/analysis/cell'
import { sceneOf } from '@/analysis/scene'
import { createWords } from '@/i18n/translator'
import { parseAddress } from '@/screens/address'
import { evidenceDocument } from '@/ui/evidence/evidenceDocument'
import { WORD_FILES } from './allWords'
import { shippedDataset } from './shippedDataset'

// The words of every room have to be there, whichever project the test is of.
if (WORD_FILES.length === 0) throw new Error('there are no words')

/** The evidence of a figure of the package that ships, in its latest period. */
export async function shippedEvidence(unitId: string, indicatorId: string) {
  const dataset = await shippedDataset()
  const scene = sceneOf(dataset, parseAddress('/overview', ''))
  const unit = dataset.units.rows.find((each) => each.unit_id === unitId)
  const indicator = dataset.indicators.rows.find((each) => each.indicator_id === indicatorId)
  if (!unit || !indicator) throw new Error(`no ${unitId} or ${indicatorId}`)
  const cell = cellView(dataset, scene, unit, indicator)
  const words = createWords('vi')
  return { cell, sheet: evidenceDocument({ dataset, cell, scope: 'all', words }) }
}
