/**
 * An invented character for each unit, from which the figures are drawn. It says nothing about the
 * real unit.
 */
export type UnitProfile = {
  readonly id: string
  /** Amount of work, 1 being usual. */
  readonly size: number
  /** Communes under it, as in 2021. */
  readonly communes: number
  /**
   * From 0 (weakest) to 1 (strongest) on the indicators that have no figure of their own in
   * anchors.ts.
   */
  readonly strength: number
}

export const UNITS: readonly UnitProfile[] = [
  { id: 'tp-cao-lanh', size: 1.25, communes: 15, strength: 0.64 },
  { id: 'tp-sa-dec', size: 1.05, communes: 9, strength: 0.68 },
  { id: 'tp-hong-ngu', size: 0.8, communes: 7, strength: 0.5 },
  { id: 'tan-hong', size: 0.7, communes: 9, strength: 0.5 },
  { id: 'h-hong-ngu', size: 0.9, communes: 10, strength: 0.66 },
  { id: 'tam-nong', size: 0.8, communes: 12, strength: 0.31 },
  { id: 'thap-muoi', size: 1, communes: 13, strength: 0.62 },
  { id: 'h-cao-lanh', size: 1.15, communes: 18, strength: 0.56 },
  { id: 'thanh-binh', size: 0.85, communes: 13, strength: 0.34 },
  { id: 'lap-vo', size: 1.05, communes: 13, strength: 0.49 },
  { id: 'lai-vung', size: 0.95, communes: 12, strength: 0.46 },
  { id: 'chau-thanh', size: 0.9, communes: 12, strength: 0.68 },
]
