import official from './officialNames.json' with { type: 'json' }
import { nameKey } from './spelling'

/** Where a dossier or a petition stands, as the blocks of an official form have it. */
type Stage = 'received' | 'resolved' | 'open' | 'paused' | 'published'

const PARTS = [
  'total',
  'new',
  'online',
  'counter',
  'post',
  'carried',
  'early',
  'inTime',
  'onTime',
  'late',
  'within',
  'conduct',
  'rules',
] as const

/** What a column of a form counts: `resolved/late`. */
export type FormCell = `${Stage}/${(typeof PARTS)[number]}`

/** Blocks by the words of their headings, as `nameKey` gives them; the first that fits. */
const STAGES: readonly (readonly [Stage, RegExp])[] = [
  ['resolved', /\bda (?:duoc )?(?:giai quyet|xu li|tra)|(?:giai quyet|xu li) xong/],
  ['open', /\bdang (?:duoc )?(?:giai quyet|xu li)|\bchua (?:giai quyet|xu li)|\bton dong/],
  ['paused', /\btam dung/],
  ['published', /\bdang tai|\bcong khai/],
  ['received', /\btiep nhan|\bnhan (?:giai quyet|xu li|trong)|\bphai (?:giai quyet|xu li)/],
]
/** Over the columns of what was resolved, where no block of a form says more. */
const RESULTS = /^(?:so (?:luong )?)?(?:ho so )?(?:ket qua )?(?:giai quyet|xu li)\b/

const WORDS: readonly (readonly [(typeof PARTS)[number], RegExp])[] = [
  ['inTime', /\btruoc (?:han )?(?:va |hoac )?dung han|\bdung (?:han )?(?:va |hoac )?truoc han/],
  ['early', /\b(?:truoc|som) (?:thoi )?han/],
  ['onTime', /\bdung (?:thoi )?han/],
  ['within', /\btrong (?:thoi )?han|\bchua (?:den|qua) (?:thoi )?han|\bcon han/],
  ['late', /\bqua (?:thoi )?han|\btre (?:han|hen)/],
  ['online', /\btruc tuyen/],
  ['counter', /\btruc tiep|\btai quay|\bmot cua/],
  ['post', /\bbuu chinh/],
  ['carried', /\bki truoc|\bchuyen (?:sang|qua)/],
  ['conduct', /\bhanh vi/],
  ['rules', /\bqui (?:dinh|che)/],
  ['new', /\btrong ki|\bmoi\b|\bphat sinh/],
]
/** What a heading of a whole block may say besides. */
const FILLERS = new RegExp(`\\b(?:${official.fillers.join('|')})\\b`, 'g')

/**
 * What a column of an official form counts, by its heading with those of its groups before it
 * (`A / B`), whatever words it is put in. `null` for any other column, and for a share.
 */
export function formCell(heading: string): FormCell | null {
  const steps = heading.split(' / ').map(nameKey)
  if (/%/.test(heading) || steps.some((step) => /\bti (?:le|trong)\b/.test(step))) return null
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const step = steps[at] ?? ''
    const found = STAGES.find(([, words]) => words.test(step))
    if (found)
      return partOf(found[0], step.replace(new RegExp(found[1], 'g'), ' '), steps.slice(at + 1))
  }
  const over = steps.findIndex((step) => RESULTS.test(step))
  return over === -1
    ? null
    : partOf('resolved', (steps[over] ?? '').replace(RESULTS, ' '), steps.slice(over + 1))
}

function partOf(stage: Stage, own: string, below: readonly string[]): FormCell | null {
  const said = [...below].reverse().concat(own)
  for (const step of said) {
    const found = WORDS.find(([, words]) => words.test(step))
    if (found) return `${stage}/${found[0]}`
  }
  return said.every((step) => step.replace(FILLERS, ' ').trim() === '') ? `${stage}/total` : null
}

/** Columns whose numbers add up to what is asked for: the first of these of which all are there. */
const SUMS = {
  resolved: [
    ['resolved/total'],
    ['resolved/early', 'resolved/onTime', 'resolved/late'],
    ['resolved/inTime', 'resolved/late'],
    ['resolved/onTime', 'resolved/late'],
    ['resolved/conduct', 'resolved/rules'],
  ],
  inTime: [['resolved/inTime'], ['resolved/early', 'resolved/onTime'], ['resolved/onTime']],
  open: [['open/total'], ['open/within', 'open/late']],
  overdue: [['open/late']],
  new: [
    ['received/new'],
    ['received/online', 'received/counter', 'received/post'],
    ['received/online', 'received/counter'],
  ],
  online: [['received/online']],
  post: [['received/post']],
  received: [
    ['received/total'],
    ['received/new', 'received/carried'],
    ['received/conduct', 'received/rules'],
    ['received/new'],
  ],
  published: [['published/total'], ['published/conduct', 'published/rules']],
} as const satisfies Readonly<Record<string, readonly (readonly FormCell[])[]>>
export type FormSum = keyof typeof SUMS

/** The columns that make a sum of a form; `null` where it has not all of them. Never throws. */
export function sumColumns(
  sum: FormSum,
  places: ReadonlyMap<FormCell, number>,
): readonly number[] | null {
  const cells = SUMS[sum].find((each) => each.every((cell) => places.has(cell)))
  return cells ? cells.map((cell) => places.get(cell) ?? 0) : null
}

/** What has to be the sum of what, where a form has all of it: of its own column numbers. */
export const CHECKS: readonly (readonly [FormCell, readonly FormCell[]])[] = [
  ['received/total', ['received/new', 'received/carried']],
  ['received/total', ['received/online', 'received/counter', 'received/post', 'received/carried']],
  ['received/total', ['received/online', 'received/counter', 'received/carried']],
  ['resolved/total', ['resolved/early', 'resolved/onTime', 'resolved/late']],
  ['resolved/total', ['resolved/inTime', 'resolved/late']],
  ['open/total', ['open/within', 'open/late']],
  ['received/total', ['resolved/total', 'open/total', 'paused/total']],
  ['received/total', ['resolved/total', 'open/total']],
]
