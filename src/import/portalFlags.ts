import type { ObservationRow, Quality } from '@/dataset/tables/observations'
import { portalFlag, portalQuality, type FrameIndicator } from './portalFrame'
import type { FileTable } from './sheets/readFile'

/** What a source says against a figure: the word of the package where there is one, and its own. */
type Flag = { readonly quality: Quality | null; readonly text: string }

/** By the number of the row, and the indicator. */
export type Flags = ReadonlyMap<number, ReadonlyMap<string, Flag>>

/** The flags that an answer of the portal has beside its figures. */
export function flagsOf(table: FileTable, idOf: (indicator: FrameIndicator) => string): Flags {
  const columns = table.columns.flatMap((heading, index) => {
    const found = portalFlag(heading)
    return found ? [{ ...found, index, id: idOf(found.indicator) }] : []
  })
  return new Map(
    table.rows.map(({ row, cells }) => {
      const flags = new Map<string, Flag>()
      for (const { id, index, isMessage } of columns) {
        const said = (cells[index] ?? '').trim()
        const message = columns.find((other) => other.id === id && other.isMessage)
        const text = message ? (cells[message.index] ?? '').trim() : ''
        if (!isMessage && said !== '')
          flags.set(id, { quality: portalQuality(said), text: text === '' ? said : text })
      }
      return [row, flags] as const
    }),
  )
}

/** What was said, each once, with how often: `TEMP… × 6`. */
export function flagsTold(flags: Flags): readonly string[] {
  const counts = new Map<string, number>()
  for (const held of flags.values())
    for (const { text } of held.values()) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].map(([text, count]) => `${text} × ${count}`)
}

/** A figure with what its source says against it, unless it says something of the kind itself. */
export function withFlag(row: ObservationRow, flag: Flag | undefined): ObservationRow {
  return flag === undefined
    ? row
    : { ...row, quality: row.quality ?? flag.quality, note: row.note ?? flag.text }
}
