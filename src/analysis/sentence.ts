import type { Message } from '@/i18n/message'

/** A piece of a sentence; `alarm` is what attention is owed to. */
export type Phrase = {
  readonly message: Message
  readonly tone: 'plain' | 'alarm'
  /** The page that it leads to, where it does. */
  readonly page?: 'data' | 'overview'
  /** The unit of whose score it speaks, which can be asked why. */
  readonly why?: string
}

/** The conclusion of a screen as one sentence, and what stands under it. */
export type Headline = { readonly phrases: readonly Phrase[]; readonly notes: readonly Message[] }
