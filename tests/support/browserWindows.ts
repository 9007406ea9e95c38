import { createSiteStorage, type SiteStorage, type StorageArea } from '@/ui/storage/storage'

const QUOTA = new DOMException('full', 'QuotaExceededError')
const FORBIDDEN = new DOMException('no', 'SecurityError')

type Listener = { readonly window: string; readonly listen: (key: string | null) => void }

/**
 * The storage of one browser, which all its windows share: every window but the one that writes
 * hears of it, once `deliver` is called.
 */
export class Browser {
  readonly entries = new Map<string, string>()
  /** What writing throws, as a browser does that has no room. */
  fault: DOMException | null = null
  #listeners: Listener[] = []
  #news: { readonly from: string; readonly key: string | null }[] = []
  #now = 1_700_000_000_000

  readonly now = (): number => (this.#now += 1)

  /** Puts the clock forward, in ms. */
  wait(ms: number): void {
    this.#now += ms
  }

  setRoom(room: 'enough' | 'full' | 'forbidden'): void {
    this.fault = room === 'enough' ? null : room === 'full' ? QUOTA : FORBIDDEN
  }

  /** What a window of a site sees of the storage. */
  open(window: string, site = '/site/', area: StorageArea | null = this.area(window)): SiteStorage {
    return createSiteStorage({
      area,
      site,
      onElsewhere: (listen) => this.#listeners.push({ window, listen }),
    })
  }

  /** A window that is closed hears nothing any more. */
  close(window: string): void {
    this.#listeners = this.#listeners.filter((each) => each.window !== window)
  }

  area(window: string): StorageArea {
    const { entries } = this
    return {
      get length() {
        return entries.size
      },
      key: (index) => [...entries.keys()][index] ?? null,
      getItem: (key) => entries.get(key) ?? null,
      setItem: (key, text) => {
        if (this.fault) throw this.fault
        if (entries.get(key) === text) return
        entries.set(key, text)
        this.#news.push({ from: window, key })
      },
      removeItem: (key) => {
        if (this.fault === FORBIDDEN) throw this.fault
        if (entries.delete(key)) this.#news.push({ from: window, key })
      },
    }
  }

  clear(): void {
    this.entries.clear()
    this.#news.push({ from: '', key: null })
  }

  /**
   * Tells the first `most` of the changes that were not told yet, in their order, and those that
   * come of it.
   */
  deliver(most = Infinity): void {
    for (let told = 0; told < most; told += 1) {
      const [next] = this.#news.splice(0, 1)
      if (!next) return
      for (const { window, listen } of this.#listeners) if (window !== next.from) listen(next.key)
    }
  }
}
