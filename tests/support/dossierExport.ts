/**
 * Lists of dossiers as a one-stop system exports them, out of a seed: two units a row, commas, quotes
 * and line breaks in names, days with times, dossiers that stand twice, faults. Written in pieces, so
 * that a million takes no memory.
 */
export type MadeDossier = {
  readonly code: string
  readonly receiving: string
  readonly handling: string
  readonly area: string
  readonly procedure: string
  readonly channel: string
  readonly state: string
  /** Days from 1970; `null`: blank. */
  readonly received: number
  readonly due: number
  readonly extended: number | null
  readonly returned: number | null
  readonly applicant: string
}

/** Mulberry32 (Tommy Ettinger, public domain): the same numbers for a seed everywhere. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const UNITS = [
  'UBND huyện Lấp Vò',
  'UBND huyện Tháp Mười',
  'UBND thành phố Cao Lãnh',
  'UBND huyện Cao Lãnh',
  'UBND thành phố Sa Đéc',
  'UBND huyện Lai Vung',
  'UBND huyện Tam Nông',
  'UBND huyện Thanh Bình',
]
const AREAS = ['Đất đai', 'Hộ tịch', 'Đăng ký kinh doanh', 'Xây dựng', 'Bảo trợ xã hội']
const CHANNELS = ['Trực tiếp', 'Trực tuyến', 'Qua bưu chính công ích']
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Võ', 'Đặng']
const GIVEN = ['Văn An', 'Thị Bình', 'Hữu Cường', 'Ngọc Dung', '"Tư" Én', 'Minh, Phúc']

const DAY = 86_400_000
const FIRST = Date.UTC(2020, 9, 1) / DAY
const LAST = Date.UTC(2021, 9, 20) / DAY

export function madeDossier(number: number, random: () => number): MadeDossier {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const received = FIRST + Math.floor(random() * (LAST - FIRST))
  const due = received + 1 + Math.floor(random() * 30)
  const extended = random() < 0.05 ? due + 1 + Math.floor(random() * 15) : null
  const last = extended ?? due
  const fate = random()
  const returned =
    fate < 0.55
      ? received + Math.floor(random() * (last - received))
      : fate < 0.7
        ? last
        : fate < 0.9
          ? last + 1 + Math.floor(random() ** 4 * 400)
          : null
  const handling = pick(UNITS)
  const state =
    returned === null ? (random() < 0.1 ? 'Yêu cầu bổ sung' : 'Đang xử lý') : 'Đã trả kết quả'
  return {
    code: `H20.${10 + (number % 12)}-${number.toString(36).padStart(6, '0')}`,
    receiving: random() < 0.8 ? handling : pick(UNITS),
    handling,
    area: pick(AREAS),
    procedure: `Thủ tục ${Math.floor(random() * 60)}, cấp huyện`,
    channel: pick(CHANNELS),
    state,
    received,
    due,
    extended,
    returned,
    applicant: `${pick(FAMILY)} ${pick(GIVEN)}${random() < 0.02 ? '\nđại diện hộ' : ''}`,
  }
}

export const HEADINGS = [
  'STT',
  'Mã hồ sơ',
  'Đơn vị tiếp nhận',
  'Đơn vị giải quyết',
  'Lĩnh vực',
  'Tên thủ tục hành chính',
  'Họ và tên người nộp',
  'Địa chỉ',
  'Số điện thoại',
  'Số CMND/CCCD',
  'Hình thức nộp',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Ngày gia hạn',
  'Ngày trả kết quả',
  'Trạng thái',
]

/** `27/10/2021 08:30`: as Vietnamese systems write a day. */
export function writtenDay(day: number | null, time = ''): string {
  if (day === null) return ''
  const [year, month, date] = new Date(day * DAY).toISOString().slice(0, 10).split('-')
  return `${date}/${month}/${year}${time}`
}

const quoted = (cell: string): string =>
  /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

export function dossierLine(number: number, made: MadeDossier): string {
  const cells = [
    String(number),
    made.code,
    made.receiving,
    made.handling,
    made.area,
    made.procedure,
    made.applicant,
    `Số ${number % 500}, ấp 1, xã Mỹ An`,
    `09${String(number).padStart(8, '0')}`,
    String(340_000_000 + number),
    made.channel,
    writtenDay(made.received, number % 3 === 0 ? ' 08:30:15' : ''),
    writtenDay(made.due, number % 5 === 0 ? ' 17:00' : ''),
    writtenDay(made.extended),
    writtenDay(made.returned),
    made.state,
  ]
  return `${cells.map(quoted).join(',')}\n`
}
