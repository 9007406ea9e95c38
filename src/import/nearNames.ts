import { foldText } from '@/dataset/text'
import type { Indicator } from '@/dataset/tables/indicators'
import { canBeIn, readMeasure } from './headingWords'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words of a name that say how it is counted, and not what; folded. */
const FILLING = words('so luong ty ti le phan tram muc do cac cua ve va tai')

/** Words that a heading or a title may have more than the name that it means. */
const MORE = words(
  'da duoc giai quyet xu ly thuc hien ket qua hanh chinh bao cao bang bieu phu luc tong hop thong ke tinh hinh theo tren dia ban tinh cap huyen thanh pho don vi trong ky nam chi tieu cai cach cchc',
)

/**
 * The one indicator whose name a text has in other words: all its words but those that say how it
 * is counted, with at most some more that add nothing (`ty le ho so giai quyet dung han`), or two
 * words and more of it (`ty le dung han`). `null` where it is none or may be several. A text that
 * begins as a share or a count is none of another measure.
 */
export function nearName(indicators: readonly Indicator[], text: string): string | null {
  const pieces = text.split(/\s+\/\s+|[()[\]]/).map((piece) => piece.trim())
  const said = pieces.map(readMeasure).find((each) => each !== null)?.measure ?? null
  const bare = pieces.filter((piece) => readMeasure(piece) === null).join(' ')
  const opening = foldText(pieces.find((piece) => /\p{L}/u.test(piece)) ?? '')
  const isShare = /^(?:t[yi] le|%)/.test(foldText(bare)) || said === 'percent'
  const isCount = !isShare && /^(?:so|tong so)\b/.test(opening)
  const own = wordsOf(bare)
  if (own.size < 2) return null
  const fits = ({ measure }: Indicator): boolean =>
    canBeIn(measure, isShare ? 'percent' : said) && (!isCount || measure === 'count')
  // A name that is there whole goes before those of which it is a part.
  for (const isNear of [hasWhole, isPart]) {
    const [only, more] = indicators.filter(
      (each) =>
        fits(each) &&
        [each.name, each.short_name, ...each.aliases].some((name) => isNear(own, wordsOf(name))),
    )
    if (only !== undefined) return more === undefined ? only.indicator_id : null
  }
  return null
}

function hasWhole(own: ReadonlySet<string>, name: ReadonlySet<string>): boolean {
  return (
    name.size > 1 &&
    [...name].every((word) => own.has(word)) &&
    [...own].every((word) => name.has(word) || MORE.has(word))
  )
}

function isPart(own: ReadonlySet<string>, name: ReadonlySet<string>): boolean {
  const told = [...own].filter((word) => !MORE.has(word))
  return told.length > 1 && told.every((word) => name.has(word))
}

/** Words and numbers of a period, which no name has. */
const TIME = /^(?:qu[yi]|thang|nam|dau|cuoi|\d+|[ivx]+)$/

function wordsOf(text: string): ReadonlySet<string> {
  const folded = foldText(text).split(/[^a-z0-9]+/)
  return new Set(folded.filter((word) => word !== '' && !FILLING.has(word) && !TIME.test(word)))
}
