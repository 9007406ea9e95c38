import { siteStorage } from './storage/siteStorage.browser'

const NAME = 'setting;shortcuts'

/**
 * Whether single keys do something. A wish of the person at this machine, so it is kept in the
 * browser and not in the address.
 */
export function areShortcutsOn(): boolean {
  return siteStorage.get(NAME) !== 'off'
}

/** Switches single keys on or off. */
export function setShortcuts(on: boolean): void {
  siteStorage.set(NAME, on ? null : 'off')
}
