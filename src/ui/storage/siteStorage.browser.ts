import { takeOver } from './earlierKeys'
import { packageFolder } from '@/dataset/files/siteFile.browser'
import { createSiteStorage, siteOf, type SiteStorage, type StorageArea } from './storage'
import { takeTabName } from './tabName'

/** How often what is not kept is tried again, in ms. */
const AGAIN = 10_000

/** What a person has typed: such a thing is not left without asking. */
const TYPED = ['draft;', 'minutes;', 'agenda;']

/**
 * The path of this site on its host, and the package that is open of it where that is not its
 * first: what is typed of one is not mixed with another. A file that is opened by double click is a
 * site of its own.
 */
export const site =
  siteOf(window.location.pathname + (window.location.protocol === 'file:' ? '/' : '')) +
  packageFolder.replace(/(.+)\//, '?$1')

/** What this browser keeps for this site. */
export const siteStorage: SiteStorage = openStorage()

const tab = takeTabName(sessionArea(), 'window-name', madeName())
window.addEventListener('pagehide', tab.leave)
window.addEventListener('pageshow', tab.come)

/** A name for this window that lasts as long as it does, also when it is loaded again. */
export const tabName = tab.name

function openStorage(): SiteStorage {
  const area = localArea()
  if (packageFolder === '') takeOver(area, site, window.location.pathname)
  const storage = createSiteStorage({
    area,
    site,
    onElsewhere: (listen) => {
      window.addEventListener('storage', ({ key, storageArea }) => {
        if (storageArea === area) listen(key)
      })
      // A page that was put by and comes back has heard nothing in between.
      window.addEventListener('pageshow', ({ persisted }) => {
        if (persisted) listen(null)
      })
    },
  })
  const isUnkept = (): boolean => TYPED.some((kind) => storage.unkept(kind) !== null)
  window.addEventListener('beforeunload', (event) => {
    storage.retry()
    if (isUnkept()) event.preventDefault()
  })
  window.addEventListener('focus', storage.retry)
  window.setInterval(storage.retry, AGAIN)
  return storage
}

function localArea(): StorageArea | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

function sessionArea(): Storage | null {
  try {
    return window.sessionStorage
  } catch {
    return null
  }
}

function madeName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
