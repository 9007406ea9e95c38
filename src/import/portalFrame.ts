import type { Indicator } from '@/dataset/tables/indicators'
import type { Quality } from '@/dataset/tables/observations'
import type { MadeIndicator } from './madeIndicators'
import { PORTAL_NAMES, PORTAL_TOTAL } from './portalNames'

/**
 * An indicator of the index of decision 766, as the national portal has it. `codes`: what the
 * portal calls it. Points are out of `most`; what has no points of its own is a share in percent.
 */
export type FrameIndicator = Required<
  Omit<MadeIndicator, 'polarity' | 'definition' | 'formula' | 'frequency'>
>

type Made = (id: string, code: string, ...codes: readonly string[]) => FrameIndicator
const WHOLE = { full: null, noCase: null, countedFor: null } as const
const points =
  (most: number): Made =>
  (id, code, ...codes) => ({
    id,
    code,
    codes,
    most,
    ...portalNames(id),
    ...WHOLE,
    measure: 'score',
    aggregate: 'none',
    parent: id === PORTAL_TOTAL ? null : PORTAL_TOTAL,
  })
/** What a share earns: points at most, from which percentage on, of 0 of 0, and counted for whom. */
type Worth = readonly [
  most: number,
  full?: number | null,
  noCase?: Indicator['no_case'],
  countedFor?: Indicator['counted_for'],
]

/** A share whose counts add up over the units; one counted for the province alone does not. */
const share =
  (aggregate: Indicator['aggregate']) =>
  (parent: string, [most, full = null, noCase = null, countedFor = null]: Worth): Made =>
  (id, code, ...codes) => ({
    id,
    code,
    codes,
    aggregate,
    ...portalNames(id),
    measure: 'percent',
    most: most === 0 ? null : most,
    parent: most === 0 ? null : parent,
    full,
    noCase,
    countedFor,
  })
const ratio = share('ratio')
const apart = share('none')

function portalNames(id: string): { readonly name: string; readonly short: string } {
  const [name = id, short = name] = PORTAL_NAMES[id] ?? []
  return { name, short }
}

/** The index itself. */
export const TOTAL = points(100)(PORTAL_TOTAL, '766', 'totalScore')

/**
 * The index, its six groups and the shares below them. Points, and what earns them: decision 766 of
 * 2022 and the portal's own records; a rule for no cases only where a record shows it.
 */
export const FRAME: readonly FrameIndicator[] = [
  TOTAL,
  points(18)('766-ckmb', '766.1', 'CKMB'),
  apart('766-ckmb', [6, null, null, 'parent'])('766-cong-bo', '766.1.1', 'PUBLISH_ON_TIME'),
  apart('766-ckmb', [4, null, null, 'parent'])('766-cap-nhat', '766.1.2', 'PUBLIC_UPDATE_ON_TIME'),
  apart('766-ckmb', [2, null, null, 'parent'])('766-noi-dung', '766.1.3', 'PUBLIC_CONTENT_FULL'),
  ratio('766-ckmb', [6])('766-dong-bo', '766.1.4', 'DOSSIER_SYNC'),
  points(20)('766-tdgq', '766.2', 'TDGQ'),
  ratio('766-tdgq', [20, null, 'zero'])('766-dung-han', '766.2.1', 'TDGQ_TienDoGiaiQuyet'),
  points(12)('766-clgq', '766.3', 'CLGQ', 'ONLINE'),
  points(10)('766-tttt', '766.4', 'TTTT'),
  ratio('766-tttt', [6, null, 'zero'])(
    '766-tra-phi',
    '766.4.1',
    'totalDossierOnlinePaymentSuccess',
  ),
  apart('766-tttt', [2, 80, 'zero'])(
    '766-tt-tra-phi',
    '766.4.2',
    'totalDossierOnlineFormalityPaymentSuccess',
  ),
  points(22)('766-mdsh', '766.5', 'MDSH'),
  ratio('766-mdsh', [6])('766-kq-dien-tu', '766.5.1', 'ORIGINAL_RESULT_AVAILABLE'),
  ratio('766-mdsh', [4])('766-so-hoa', '766.5.2', 'SO_HOA_GIAY_TO_GIAI_QUYET'),
  ratio('766-mdsh', [2, 80])('766-tai-su-dung', '766.5.3', 'REUSED_DIGITIZED_DATA'),
  ratio('766-mdsh', [4])('766-chia-se', '766.5.4', 'SYNCED_WITH_DVCQG_PERSONAL_STORAGE'),
  ratio('766-mdsh', [2])('766-dan-cu-ho-so', '766.5.5', 'CITIZEN_DATA_CONNECTED_DOSSIER'),
  apart('766-mdsh', [2])('766-dan-cu-tthc', '766.5.6', 'CITIZEN_DATA_CONNECTED_FORMALITY'),
  apart('766-mdsh', [2, null, 'full'])('766-chung-thuc', '766.5.7', 'ELECTRONIC_CERTIFIED_COPY'),
  points(18)('766-mdhl', '766.6', 'MDHL'),
  ratio('766-mdhl', [6, 90, 'zero'])('766-hl-tthc', '766.6.1', 'DOSSIER_RECEIVING_SATISFACTION'),
  ratio('766-mdhl', [6, null, 'full'])(
    '766-pakn-dung-han',
    '766.6.2',
    'PETITION_PROCESSING_ON_TIME',
  ),
  ratio('766-mdhl', [6, null, 'full'])(
    '766-pakn-hai-long',
    '766.6.3',
    'PETITION_HANDLING_SATISFACTION',
  ),
  ratio('766-mdhl', [0])('766-pakn-quy-dinh', '766.6.4', 'PETITION_CLASSIFICATION_TTHC'),
  ratio('766-mdhl', [0])('766-pakn-hanh-vi', '766.6.5', 'PETITION_CLASSIFICATION_STAFF'),
]

const BY_CODE = new Map(FRAME.flatMap((each) => each.codes.map((code) => [code, each] as const)))

/** What a column of an answer holds: a part of a figure of the index. */
export type PortalColumn = {
  readonly indicator: FrameIndicator
  readonly part: 'value' | 'numerator' | 'denominator' | 'published_rank'
}

/** Counts that stand beside each other in a block, by their keys: the part of what they are. */
const COUNTS: Readonly<Record<string, readonly [code: string, part: PortalColumn['part']]>> = {
  totalOnTime: ['TDGQ_TienDoGiaiQuyet', 'numerator'],
  totalReceived: ['TDGQ_TienDoGiaiQuyet', 'denominator'],
  'TDGQ_TienDoGiaiQuyet/ratio': ['TDGQ_TienDoGiaiQuyet', 'value'],
  totalDossierOnlinePaymentSuccess: ['totalDossierOnlinePaymentSuccess', 'numerator'],
  totalDossierFinancialObligation: ['totalDossierOnlinePaymentSuccess', 'denominator'],
  totalDossierOnlineFormalityPaymentSuccess: [
    'totalDossierOnlineFormalityPaymentSuccess',
    'numerator',
  ],
  totalFeeFormality: ['totalDossierOnlineFormalityPaymentSuccess', 'denominator'],
}
const PARTS: Readonly<Record<string, PortalColumn['part']>> = {
  ratio: 'value',
  numerator: 'numerator',
  denominator: 'denominator',
}

/** What the portal says against a figure of its own, in the words of the package. */
const QUALITIES: Readonly<Record<string, Quality>> = {
  TEMP_NATIONAL_REPORT_DENOMINATOR: 'temporary',
  NO_NATIONAL_REPORT_DATA: 'unreported',
}

/** The word of the package for a flag of the portal; `null` for one that is not known. */
export function portalQuality(flag: string): Quality | null {
  return QUALITIES[flag] ?? null
}

/**
 * Of which indicator a path gives the flag, or the message that goes with it; `null` for any other
 * path.
 */
export function portalFlag(
  path: string,
): { readonly indicator: FrameIndicator; readonly isMessage: boolean } | null {
  const [last = '', before = '', above = ''] = path.split('/').reverse()
  const indicator = above === 'metrics' ? BY_CODE.get(before) : undefined
  return indicator && /^dataQuality(?:Status|Message)$/.test(last)
    ? { indicator, isMessage: last === 'dataQualityMessage' }
    : null
}

/**
 * What stands under a path of an answer: the total, the points of a group, the share and the counts
 * of a metric. `null` for all else: points of a metric, points at most, ranks, and points that stand
 * once more in the block of their group.
 */
export function portalColumn(path: string): PortalColumn | null {
  const steps = path.split('/')
  const [last = '', before = '', above = ''] = [...steps].reverse()
  const of = (code: string, part: PortalColumn['part']): PortalColumn | null => {
    const indicator = BY_CODE.get(code)
    return indicator ? { indicator, part } : null
  }
  if (path === 'totalScore') return of(last, 'value')
  if (steps.length === 2 && before === 'groupScores') return of(last, 'value')
  if (above === 'metrics' && PARTS[last] !== undefined) return of(before, PARTS[last])
  const counted = COUNTS[`${before}/${last}`] ?? (steps.length > 1 ? COUNTS[last] : undefined)
  return counted ? of(counted[0], counted[1]) : null
}
