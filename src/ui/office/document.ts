/** A stretch of text of one look. */
export type DocRun = {
  readonly text: string
  readonly isBold?: boolean
  readonly isItalic?: boolean
}

/** What stands in a document, one under the other. */
export type DocBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly runs: readonly DocRun[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      /** Shares of the width. */
      readonly columns: readonly number[]
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
      /** In small type, so that much of it stands on one page. */
      readonly isSmall?: boolean
    }

/** A sheet that is no letter: it begins with what it is and ends with what it rests on. */
export type PlainDocument = {
  readonly language: string
  /** What kind of document it is, and what about. */
  readonly kind: string
  readonly about: string
  readonly blocks: readonly DocBlock[]
  /** What figures rest on, at the end of the text. */
  readonly source: string
}

/** A document of an office as the decree lays it out; what an office knows alone is left to fill. */
export type OfficialDocument = PlainDocument & {
  /** Over the agency; dots where nobody said. */
  readonly agency: string
  readonly nation: string
  readonly motto: string
  readonly number: string
  readonly place: string
  readonly recipientsHead: string
  readonly recipients: readonly string[]
  readonly signer: string
  readonly sign: string
}
