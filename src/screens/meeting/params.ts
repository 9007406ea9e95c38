import { text, type ValuesOf } from '@/address/param'

/** What the address of the page of meetings holds, and of the show of an agenda. */
export const params = {
  /**
   * The agenda that is open, or shown: its id in the package, or one generated (`unit~x`,
   * `indicator~x`, `inspection~x`).
   */
  meeting: text,
}
type MeetingParams = ValuesOf<typeof params>

declare module '@/address/screen' {
  interface Pages {
    readonly meeting: MeetingParams
  }
}
