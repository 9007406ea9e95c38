import { meetingEn } from './catalogue/meeting.en'
import { meetingVi } from './catalogue/meeting.vi'
import { fillText, type TextValues } from './fillText'
import type { Words } from './words'

export type MeetingTextId = keyof typeof meetingVi

/** A text of the meeting page in the language of the words. The catalogue comes with that page and not with the first screen. Never throws. */
export function meetingText(words: Words, id: MeetingTextId, values: TextValues = {}): string {
  return fillText(words, words.language === 'vi' ? meetingVi[id] : meetingEn[id], values)
}
