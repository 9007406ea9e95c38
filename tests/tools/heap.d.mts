import type { CDPSession } from 'playwright-core'

export function heldByProgram(
  session: CDPSession,
): Promise<{ readonly objects: number; readonly size: number }>
