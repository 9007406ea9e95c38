import { SCORING_WORDS } from './scoringWords'

/**
 * The words by which offices write what the data package has ids for. They are data: the code
 * compares them folded (without marks, in small letters), and nothing here is shown on screen but
 * the texts at the end, which are written into rows of data or stand for a heading.
 */

/** Words before the name of a unit that tell its kind; those of one line mean the same. */
export const UNIT_KINDS: readonly (readonly string[])[] = [
  ['thành phố', 'tp'],
  ['thị xã', 'tx'],
  ['huyện', 'h'],
  ['quận', 'q'],
  ['tỉnh'],
  ['phường', 'p'],
  ['thị trấn', 'tt'],
  ['xã', 'x'],
  ['đặc khu'],
]

/** The kinds of units that make up each tier; their levels as the package writes them. */
export const LEVEL_KINDS: Readonly<
  Record<'province' | 'district' | 'commune' | 'department', readonly string[]>
> = {
  province: ['tỉnh', 'thành phố trực thuộc trung ương'],
  district: ['huyện', 'quận', 'thị xã', 'thành phố'],
  commune: ['xã', 'phường', 'thị trấn', 'đặc khu'],
  department: ['sở', 'ban', 'văn phòng', 'thanh tra', 'chi cục'],
}

/** Headings of lists of units beside their names, codes and kinds; others begin with these words. */
export const BESIDE_UNITS: readonly string[] = [
  'ghi chú; diện tích; dân số; quy mô dân số; trụ sở; nơi đặt trụ sở; trung tâm hành chính',
  'hình thành từ; sáp nhập từ; được sắp xếp từ; thuộc tỉnh; tỉnh; tên tỉnh; mã tỉnh',
].flatMap((line) => line.split('; '))

/** Words before a unit that name its office and say nothing of the unit. */
export const OFFICES: readonly string[] = ['ủy ban nhân dân', 'ubnd', 'u b n d']

/** Cells that stand for no figure. Signs say nothing; words are the reason. */
export const BLANK_SIGNS: readonly string[] = '- -- --- – — − … ... .. x * /'.split(' ')
export const BLANK_WORDS: readonly string[] = [
  'n/a',
  '#n/a',
  'na',
  'n.a.',
  'null',
  'không có số liệu',
  'chưa có số liệu',
  'không số liệu',
  'không có',
  'chưa có',
  'không có dữ liệu',
  'chưa có dữ liệu',
  'không phát sinh',
  'kps',
  'kđg',
  'không đánh giá',
  'chưa đánh giá',
  'không áp dụng',
  'kad',
  'không báo cáo',
  'chưa báo cáo',
  'bỏ trống',
  'thiếu',
  'thiếu số liệu',
]

/** What a cell without digits begins with that says why it holds no figure, however it goes on. */
export const BLANK_OPENINGS: readonly string[] = ['chưa', 'không', 'đang', 'chờ', 'miễn', 'sẽ']

/** A text in a column of names that is a part of the row above, or says something of figures. */
export const NO_NAME = /^\s*(?:[-–+•]|(?:trong đó|điểm tối đa|điểm chuẩn)(?!\p{L}))/iu

/** Words around the number of a target that say on which side of it to be. */
export const SIDE_BEFORE =
  /^\s*(?:(?:phải )?đạt )?(?:từ|trên|dưới|đạt|tối thiểu|tối đa|ít nhất|nhiều nhất|không (?:dưới|quá|vượt quá|thấp hơn))\s+(?=\d)/iu
export const SIDE_BEHIND = /\s+(?:trở (?:lên|xuống)|đổ lên)\s*$/iu

/** A word of a heading that calls its figures estimates. */
export const ESTIMATED = /(?<!\p{L})ước(?!\p{L})/iu

/** Headings that mean a column of the observations, besides those that the declarations accept. */
export const FIGURE_HEADINGS: Readonly<Record<string, readonly string[]>> = {
  unit_id: [
    'tên đơn vị',
    'đơn vị hành chính',
    'tên đơn vị hành chính',
    'tên đvhc',
    'đơn vị báo cáo',
    'cơ quan, đơn vị',
    'cơ quan',
    'đơn vị, địa phương',
    'tên địa phương',
  ],
  indicator_id: [
    'chỉ tiêu thống kê',
    'tên chỉ tiêu',
    'nội dung',
    'tiêu chí đánh giá',
    'nội dung tiêu chí',
  ],
  period: [
    'kỳ đánh giá',
    'thời kỳ',
    'thời điểm',
    'giai đoạn',
    'tính đến ngày',
    'tính đến',
    'ngày chốt số liệu',
    'ngày số liệu',
  ],
  basis: ['loại điểm', 'phiên bản'],
  value: [
    'giá trị đạt',
    'kết quả đạt',
    'kết quả thực hiện',
    'thực hiện',
    'điểm',
    'điểm số',
    'số điểm',
    'điểm đạt',
    'tỷ lệ (%)',
    'tỷ lệ đạt',
  ],
  numerator: ['số lượng đạt'],
  denominator: ['tổng', 'tổng số lượng'],
  target: ['kế hoạch', 'kế hoạch giao'],
  status: ['tình trạng số liệu', 'loại số liệu'],
  note: ['diễn giải', 'chú thích'],
}

/** Headings over units of a tier, the finest first; units of two tiers may stand beside each other. */
export const TIER_HEADINGS: readonly (readonly string[])[] = [
  [
    'xã; phường; xã, phường; phường, xã; xã phường thị trấn; tên xã; tên xã, phường; cấp xã',
    'đơn vị cấp xã; ubnd xã; ubnd cấp xã; xã, phường, đặc khu',
  ],
  [
    'huyện; quận, huyện; huyện, thành phố; tên huyện; huyện, thị xã, thành phố; cấp huyện',
    'đơn vị cấp huyện; ubnd huyện; ubnd cấp huyện; khu vực; địa bàn',
  ],
  ['tỉnh; tên tỉnh; tỉnh, thành phố; cấp tỉnh; ubnd tỉnh'],
].map((lines) => lines.flatMap((line) => line.split('; ')))

/** Headings that mean a column of a list of units, besides those that its declaration accepts. */
export const UNIT_HEADINGS: Readonly<Record<string, readonly string[]>> = {
  code: ['mã đơn vị hành chính', 'mã xã', 'mã huyện'],
  name: ['tên đơn vị hành chính', 'tên đvhc', 'tên xã, phường', 'xã, phường', 'tên địa phương'],
  kind: ['loại hình', 'loại đvhc', 'loại đơn vị hành chính'],
}

/** A column that holds a part of a period: its cells are read after this word. */
export const PERIOD_PARTS: Readonly<Record<'year' | 'quarter' | 'month', readonly string[]>> = {
  year: ['năm', 'năm báo cáo', 'năm đánh giá'],
  quarter: ['quý'],
  month: ['tháng'],
}

/** Headings that say which version of a figure stands under them. */
export const BASIS_HEADINGS: Readonly<Record<string, readonly string[]>> = {
  self: ['tự đánh giá', 'điểm tự đánh giá', 'tự chấm', 'điểm tự chấm', 'đơn vị tự chấm'],
  appraisal_1: [
    'thẩm định',
    'điểm thẩm định',
    'thẩm định lần 1',
    'điểm thẩm định lần 1',
    'hội đồng thẩm định',
  ],
  appraisal_2: ['thẩm định lần 2', 'điểm thẩm định lần 2', 'sau giải trình'],
  survey: ['điều tra xã hội học', 'điểm điều tra xã hội học', 'khảo sát', 'điểm khảo sát'],
  final: ['điểm cuối cùng', 'kết quả cuối cùng', 'điểm chính thức', 'công bố', 'điểm công bố'],
}

export const ORDINAL_HEADINGS: readonly string[] = 'stt; tt; số tt; số thứ tự; no; a; id; #'.split(
  '; ',
)

/** All that the first cell says of a row of a template that only shows how it is filled in. */
export const EXAMPLE_MARK = 'Ví dụ'

/** Columns that follow from others and are no figures of a unit. */
export const DERIVED_HEADINGS: readonly string[] = [
  'xếp hạng; hạng; thứ hạng; vị thứ; xếp loại; nhóm; rank; groupRank; scoreDelta; growthPercent',
  'tăng giảm; tăng, giảm; so với kỳ trước; đơn vị tính; đvt',
  'toàn tỉnh; cả tỉnh; tổng cộng; cộng; trung bình; bình quân',
].flatMap((line) => line.split('; '))

/** Headings over what tells persons; such a column is not read unless somebody assigns it. */
export const PERSONAL_HEADINGS: readonly string[] = [
  'họ tên',
  'họ và tên',
  'tên công dân',
  'chủ hồ sơ',
  'tên chủ hồ sơ',
  'người nộp',
  'người nộp hồ sơ',
  'tên người nộp',
  'tổ chức, cá nhân',
  'cá nhân, tổ chức',
  'công dân',
  'địa chỉ',
  'địa chỉ thường trú',
  'điện thoại',
  'số điện thoại',
  'sđt',
  'đt',
  'email',
  'thư điện tử',
  'cmnd',
  'cccd',
  'số cmnd',
  'số cccd',
  'số cmnd/cccd',
  'căn cước',
  'số căn cước công dân',
  'ngày sinh',
  'năm sinh',
  'cán bộ',
  'cán bộ tiếp nhận',
  'cán bộ thụ lý',
  'cán bộ xử lý',
  'cán bộ giải quyết',
  'cán bộ phụ trách',
  'công chức',
  'công chức xử lý',
  'công chức giải quyết',
  'người tiếp nhận',
  'người xử lý',
  'người thụ lý',
  'người giải quyết',
  'chuyên viên',
  'người phản ánh',
  'người gửi',
]

/** What offices write for the words of a column, by table-free column name. */
export const ENUM_WORDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  basis: BASIS_HEADINGS,
  status: {
    official: ['chính thức', 'đã công bố'],
    provisional: ['tạm tính', 'sơ bộ', 'dự kiến', 'ước'],
    illustrative: ['minh họa', 'mô phỏng'],
    open: ['chưa khắc phục', 'chưa thực hiện', 'đang tồn tại'],
    in_progress: ['đang khắc phục', 'đang thực hiện'],
    resolved: ['đã khắc phục'],
    done: ['đã thực hiện', 'hoàn thành', 'đã hoàn thành'],
    unknown: ['chưa rõ', 'không rõ'],
  },
  measure: {
    percent: ['%', 'phần trăm', 'tỷ lệ', 'tỷ lệ %'],
    score: ['điểm'],
    days: ['ngày', 'ngày làm việc'],
    count: [
      'số lượng',
      'hồ sơ',
      'văn bản',
      'đơn vị',
      'người',
      'phiếu',
      'thủ tục',
      'nhiệm vụ',
      'lượt',
    ],
  },
  ...SCORING_WORDS,
  level: {
    province: ['tỉnh', 'cấp tỉnh'],
    district: ['huyện', 'cấp huyện'],
    commune: ['xã', 'cấp xã'],
    department: ['sở', 'sở, ngành', 'sở ngành'],
  },
  severity: {
    low: ['thấp', 'nhẹ'],
    medium: ['trung bình', 'vừa'],
    high: ['cao', 'nặng', 'nghiêm trọng'],
  },
  stage: {
    planned: ['dự kiến', 'kế hoạch'],
    piloting: ['thí điểm', 'đang thí điểm'],
    in_use: ['đang áp dụng', 'áp dụng', 'đang thực hiện'],
    stopped: ['đã dừng', 'dừng'],
    unknown: ['chưa rõ', 'không rõ'],
  },
  attribution: {
    unit: ['riêng', 'nêu riêng', 'riêng đơn vị'],
    joint: ['cùng', 'nêu cùng'],
    common: ['chung', 'nêu chung'],
  },
  format: { onsite: ['trực tiếp'], online: ['trực tuyến'] },
  quality: {
    temporary: ['tạm', 'mẫu số tạm', 'TEMP_NATIONAL_REPORT_DENOMINATOR'],
    unreported: ['chưa có số báo cáo', 'chưa báo cáo', 'NO_NATIONAL_REPORT_DATA'],
    estimated: ['ước tính', 'ước'],
    disputed: ['đang đối chiếu', 'chưa thống nhất'],
  },
  kind: {
    definition: ['đổi cách tính', 'đổi định nghĩa', 'đổi khái niệm'],
    merger: ['sáp nhập', 'sắp xếp đơn vị', 'gộp đơn vị'],
    software: ['đổi phần mềm', 'thay phần mềm'],
    other: ['khác'],
  },
  part: { whole: ['toàn bộ'], partial: ['một phần'] },
}

/**
 * Texts that go into rows of data where a file says nothing itself: they name the file, and are
 * found again by whoever reads the row.
 */
export const SOURCE_TITLE = 'Tệp'
export const SOURCE_PUBLISHER = 'Chưa rõ, nhập từ tệp'
export const BLANK_REASON = 'Tệp ghi'

/** What a column of names is called that has no heading: by its letter. */
export function blankHeading(letter: string): string {
  return `(cột ${letter})`
}

/** The source of scores that the program worked out, and what each of its rows says of itself. */
export const COMPUTED_SOURCE = 'tinh-tu-tieu-chi-thanh-phan'
export const COMPUTED_TITLE = 'Tính từ các tiêu chí thành phần'
export const COMPUTED_PUBLISHER = 'Chương trình tính khi nhập, không phải số báo cáo'
/**
 * `completeness`: the weight of the components that are there in that of all, share 0–1. `lacking`:
 * the short names of those that others have and this unit has not.
 */
export function computedNote(
  isScored: boolean,
  there: number,
  of: number,
  completeness: number,
  lacking: readonly string[],
): string {
  const weight = `${Math.floor(completeness * 100 + 1e-9)} % trọng số`
  const named = lacking.length === 0 || lacking.length > 3 ? '' : ` (thiếu ${lacking.join('; ')})`
  return isScored
    ? `Tính từ ${there}/${of} tiêu chí thành phần, ${weight}${named}; không phải số báo cáo`
    : `Chưa đủ tiêu chí thành phần để tính điểm: mới có ${there}/${of}, ${weight}${named}`
}

/** What changes in the name of a file from one quarter to the next: numbers, Roman ones behind “quý”. */
export const NUMBER_IN_NAME = /[*]|\d+|(?<=qu[yýi][ _-]*)[ivx]+(?![\p{L}])/giu
