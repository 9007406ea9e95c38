import type { Status } from '@/dataset/tables/observations'

/** The status of a figure under a heading that calls it an estimate, whatever all others are. */
export const ESTIMATE: Status = 'provisional'

/** Whether a heading says of its figures that they are estimates: `Ước năm 2021`. */
export function isEstimate(heading: string): boolean {
  return /(?<!\p{L})ước(?!\p{L})/iu.test(heading.normalize('NFC'))
}
