const KEY = 'cchc.shortcuts'

/** Whether single keys do something. A wish of the person at this machine, so it is kept in the browser and not in the address. */
export function areShortcutsOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off'
  } catch {
    return true
  }
}

/** Switches single keys on or off. Where the browser keeps nothing, they stay on. */
export function setShortcuts(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, 'off')
  } catch {
    // A browser without storage: the wish lasts no longer than the panel.
  }
}
