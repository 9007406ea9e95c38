import { text, type ValuesOf } from '@/address/param'

/** What the address of the inspections holds. */
export const params = {
  inspection: text,
  /** Another inspection, which it is compared with, and the unit in which. */
  against: text,
  unit: text,
}
export type InspectionsParams = ValuesOf<typeof params>

declare module '@/address/screen' {
  interface Pages {
    readonly inspections: InspectionsParams
  }
}
