import type { Language } from '@/address/screen'
import { english } from './english'
import { vietnamese } from './vietnamese'
import { wordsFrom, type Words } from './words'

/** The words of a language, for where both are at hand: the command and the tests. The page fetches English when it is asked for. */
export function createWords(language: Language): Words {
  return wordsFrom(language === 'en' ? english : vietnamese)
}
