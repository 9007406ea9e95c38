import type { ComponentType } from 'react'
import type { Codec } from '@/address/param'
import type { Page, Pages } from '@/address/screen'
import type { Scene } from '@/analysis/scene'

/** The page of a screen. What else it needs it takes from the contexts of the dataset, the address and the words. */
export type PageComponent = ComponentType<{ readonly scene: Scene }>

/** All that the rest of the product knows of a page: the registry has one for each. */
export type ScreenModule<P extends Page> = {
  /** What its address holds, with what is usual. */
  readonly params: Codec<Pages[P]>
  /** The page whose tab is lit, where it has none of its own. */
  readonly under?: Page
  /** It shows all statements, whatever the day asked for. */
  readonly isTimeless?: true
  /** Its program, which comes when it is first asked for; `null` where the shell gives it. */
  readonly page: (() => Promise<PageComponent>) | null
}
