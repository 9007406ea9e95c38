import type { Browser } from 'playwright-core'

export function ensureBrowser(): string
export function launchBrowser(args?: readonly string[]): Promise<Browser>
