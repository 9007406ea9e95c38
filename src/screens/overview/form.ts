import { FILLED, WIDE } from '@/ui/rooms'

/** With so many indicators or fewer the table is no wider than two thirds of a screen of 16:9. */
const FEW_COLUMNS = 2

/** Whether a table of so many columns leaves the room that a unit needs beside it. */
export const isRoomyWith = (columns: number): boolean => columns <= FEW_COLUMNS

/** Media queries under which more stands beside a table of so many columns. */
export const formsBeside = (columns: number): readonly string[] => [
  WIDE,
  ...(isRoomyWith(columns) ? [FILLED] : []),
]
