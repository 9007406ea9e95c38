import type { MadeDossier } from './dossierExport'

const DAY = 86_400_000

export type NaiveCounts = {
  carried: number
  received: number
  early: number
  onTime: number
  late: number
  within: number
  overdue: number
  paused: number
  lateDays: number[]
}

export const noCounts = (): NaiveCounts => ({
  carried: 0,
  received: 0,
  early: 0,
  onTime: 0,
  late: 0,
  within: 0,
  overdue: 0,
  paused: 0,
  lateDays: [],
})

/** The last days of quarters, from the one of 1 October 2020 on, up to the as-of day. */
export function quarters(
  asOf: number,
): readonly { readonly id: string; readonly from: number; readonly to: number }[] {
  const found = []
  for (let at = 2020 * 4 + 3; ; at += 1) {
    const [year, quarter] = [Math.floor(at / 4), at % 4]
    const from = Date.UTC(year, quarter * 3, 1) / DAY
    if (from > asOf) return found
    const to = Date.UTC(year, quarter * 3 + 3, 1) / DAY - 1
    found.push({ id: `${year}-Q${quarter + 1}`, from, to: Math.min(to, asOf) })
  }
}

/** Adds a dossier to what is counted of its unit, looking at each quarter by itself. */
export function countNaively(
  made: MadeDossier,
  periods: ReturnType<typeof quarters>,
  asOf: number,
  countsOf: (period: string) => NaiveCounts,
): void {
  if (made.received > asOf) return
  const due = made.extended ?? made.due
  const returned = made.returned !== null && made.returned <= asOf ? made.returned : null
  const isPausedNow = made.state === 'Yêu cầu bổ sung'
  for (const { id, from, to } of periods) {
    if (made.received > to || (returned !== null && returned < from)) continue
    const counts = countsOf(id)
    if (made.received < from) counts.carried += 1
    else counts.received += 1
    if (returned !== null && returned <= to) {
      if (returned < due) counts.early += 1
      else if (returned === due) counts.onTime += 1
      else {
        counts.late += 1
        counts.lateDays.push(returned - due)
      }
    } else if (isPausedNow && to === asOf) counts.paused += 1
    else if (to > due) counts.overdue += 1
    else counts.within += 1
  }
}
