import { text, type ValuesOf } from '@/address/param'

/** What the address of a unit’s page holds. */
export const params = {
  unit: text,
  /** Whom the unit is ranked with. */
  peers: text,
}
export type UnitsParams = ValuesOf<typeof params>

declare module '@/address/screen' {
  interface Pages {
    readonly units: UnitsParams
  }
}
