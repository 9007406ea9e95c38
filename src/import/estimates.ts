import type { Status } from '@/dataset/tables/observations'
import { ESTIMATED } from './vocabulary'

/** The status of a figure under a heading that calls it an estimate, whatever all others are. */
export const ESTIMATE: Status = 'provisional'

/** Whether a heading says of its figures that they are estimates. */
export function isEstimate(heading: string): boolean {
  return ESTIMATED.test(heading.normalize('NFC'))
}
