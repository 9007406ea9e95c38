import { describe, expect, it } from 'vitest'
import { listOf, readTable, type TextRow } from './readTable'

/**
 * The report of 27 October 2021, its own words and its own slips of the keyboard (CCCH, phiên hà);
 * only double spaces are put right.
 */
const REPORT = `
Ngày 27 tháng 10 năm 2021, Đoàn Kiểm tra cải cách hành chính tỉnh Đồng Tháp năm 2021 tiếp tục làm việc trực tuyến với Ủy ban nhân dân (UBND): Huyện Lấp Vò, huyện Tháp Mười và thành phố Cao Lãnh tại Hội trường Sở Nội vụ, hội nghị do ông Phan Văn Hợp, Giám đốc Sở Nội vụ chủ trì
Qua kiểm tra tại các địa phương, Đoàn kiểm tra đã đánh giá, trong thời gian qua các địa phương thực hiện bảo đảm công tác chỉ đạo, điều hành cải cách hành chính (CCHC); ban hành đầy đủ các văn bản triển khai thực hiện CCHC, như: Kế hoạch CCHC, Kế hoạch kiểm tra CCHC, báo cáo định kỳ đầy đủ và đúng hướng dẫn; đặc biệt huyện Tháp Mười và thành phố Cao Lãnh có nhiều sáng kiến, mô hình hay trong công tác cải cách hành chính như: Mô hình "Ngày thứ Tư trực tuyến và Ngày không hẹn giải quyết thủ tục hành chính", mô hình "Ngày Chủ Nhật thân thiện", mô hình "Đoàn viên, hội viên các tổ chức chính trị - xã hội thực hiện hỗ trợ giải quyết thủ tục hành chính", mô hình "5 trong 1" đối với thủ tục hành chính xác định, xác định lại mức độ khuyết tật và xét duyệt trợ cấp xã hội cho các đối tượng khuyết tật", mô hình "Hệ thống camera quản lý Bộ phận tiếp nhận và trả kết quả từ huyện đến xã, thị trấn",…
Tuy nhiên, bên cạnh những kết quả đạt được, Đoàn kiểm tra cũng đã chỉ ra một số hạn chế trong công tác CCHC tại các địa phương như: Vẫn còn tình trạng hồ sơ bị trễ hạn trên phần mềm một cửa điện tử, giải quyết còn chậm trễ phản ánh kiến nghị của người dân, doanh nghiệp; tỷ lệ tinh giản biên chế hành chính, sự nghiệp chưa bảo đảm theo lộ trình quy định; công tác chỉnh lý tài liệu còn chậm trễ (huyện Tháp Mười và thành phố Cao Lãnh); chưa có sáng kiến, mô hình hay trong công tác CCHC (huyện Lấp Vò);…
Ông Phan Văn Hợp, Giám đốc Sở Nội vụ, chủ trì hội nghị đã đề nghị các địa phương kiểm tra, rà soát và khắc phục những hạn chế trong quá trình thực hiện CCHC của địa phương, xem công tác CCCH là nhiệm vụ trọng tâm, xuyên suốt; tiếp tục rà soát thực hiện bảo đảm các nội dung, nhiệm vụ trong Kế hoạch CCHC của địa phương, cũng như các tiêu chí, tiêu chí thành phần trong bộ chỉ số đánh giá CCHC của các sở, ngành Tỉnh, UBND cấp huyện; tiếp tục đẩy mạnh việc thực hiện giải quyết thủ tục hành chính qua dịch vụ công trực tuyến mức độ 3, mức độ 4, bưu chính công ích; sớm ban hành Kế hoạch CCHC giai đoạn 2021 - 2030, Kế hoạch thực hiện các mô hình CCHC giai đoạn 2021 - 2026. Bên cạnh đó, chủ trì hội nghị nhấn mạnh đề nghị các địa phương quan tâm đến việc cập nhật nâng cao kiến thức kỹ năng vận hành phần mềm cho đội ngũ cán bộ, công chức, viên chức tại bộ phận tiếp nhận và trả kết quả, tránh gây phiên hà cho người dân, doanh nghiệp nhằm hạn chế phát sinh khiếu nại, khiếu kiện tại địa phương./.
`

const SOURCE = 'kt-2021'
const DAY = '2021-10-27'
const THREE = ['lap-vo', 'thap-muoi', 'tp-cao-lanh']
const PRAISED = ['thap-muoi', 'tp-cao-lanh']
const ofReport = (table: string): readonly TextRow[] =>
  readTable(table).filter((row) => row('source_id') === SOURCE)
/** What stands in square brackets is a correction or an addition of ours, marked as such. */
const quoted = (text: string): string => text.replaceAll(/\s?\[[^\]]*\]\s?/g, ' ').trim()
const expectReportWords = (text: string): void =>
  expect(REPORT.toLowerCase()).toContain(quoted(text).toLowerCase())

describe('the inspection of 27 October 2021', () => {
  const inspections = readTable('inspections')
  const inspection = inspections[0]

  it('is the one inspection, held online, with its chair, its place and its three units', () => {
    expect(inspections).toHaveLength(1)
    const columns = ['inspection_id', 'date', 'chair', 'format', 'place', 'source_id']
    expect(columns.map((column) => inspection?.(column))).toEqual([
      'kt-2021-10-27',
      DAY,
      'Phan Văn Hợp, Giám đốc Sở Nội vụ',
      'online',
      'Hội trường Sở Nội vụ',
      SOURCE,
    ])
    expect(listOf(inspection?.('unit_ids') ?? '')).toEqual(THREE)
    expect(inspection?.('title')).toContain(
      'Đoàn Kiểm tra cải cách hành chính tỉnh Đồng Tháp năm 2021',
    )
    for (const word of [inspection?.('chair'), inspection?.('place')]) expectReportWords(word ?? '')
  })

  it('praises direction, full issuance, and the initiatives of Tháp Mười and TP Cao Lãnh, in its own words', () => {
    const praised = listOf(inspection?.('praised') ?? '')
    expect(praised).toHaveLength(3)
    for (const text of praised) expectReportWords(text)
    expect(praised[2]).toMatch(/Tháp Mười và thành phố Cao Lãnh/)
  })

  it('comes from the office that wrote it', () => {
    const source = readTable('sources').find((row) => row('source_id') === SOURCE)
    expect([source?.('publisher'), source?.('date'), source?.('kind')]).toEqual([
      'Phòng Cải cách hành chính và Xây dựng chính quyền, Sở Nội vụ tỉnh Đồng Tháp (Kim Kha)',
      DAY,
      'inspection_report',
    ])
    expect(source?.('title')).toMatch(/^TỈNH ĐỒNG THÁP: Nhiều mô hình mới, cách làm hay/)
  })
})

describe('the models', () => {
  const models = ofReport('models')

  it('are the five of the report, by their full names, and no other', () => {
    expect(models.map((row) => row('model_id'))).toEqual([
      'thu-tu',
      'chu-nhat',
      'doan-vien',
      '5-trong-1',
      'camera',
    ])
    expect(readTable('models')).toHaveLength(5)
    const named = [...REPORT.matchAll(/mô hình ("5 trong 1"[^"]+(?=")|"[^"]+")/gi)].map(
      ([, name]) => (name?.startsWith('"5') ? name : name?.slice(1, -1)),
    )
    expect(models.map((row) => row('name'))).toEqual(named)
  })

  it('have nothing filled in that the report does not say', () => {
    for (const row of models)
      for (const column of ['started', 'lead_unit_id', 'evidence']) expect(row(column)).toBe('')
  })

  it('are run by Tháp Mười and TP Cao Lãnh, said of both together', () => {
    const adoptions = readTable('adoptions')
    expect(adoptions.map((row) => `${row('model_id')} ${row('unit_id')}`)).toEqual(
      models.flatMap((model) => PRAISED.map((unit) => `${model('model_id')} ${unit}`)),
    )
    for (const row of adoptions) {
      expect(['stage', 'since', 'result', 'attribution', 'source_id'].map(row)).toEqual([
        'in_use',
        '',
        '',
        'joint',
        SOURCE,
      ])
    }
  })
})

describe('the shortcomings', () => {
  const shortcomings = readTable('shortcomings')

  it('are five, each tied to its units as the report ties it', () => {
    expect(
      shortcomings.map((row) => [row('indicator_id'), row('attribution'), listOf(row('unit_ids'))]),
    ).toEqual([
      ['ho-so', 'common', THREE],
      ['pakn', 'common', THREE],
      ['tinh-gian', 'common', THREE],
      ['chinh-ly', 'joint', PRAISED],
      ['', 'unit', ['lap-vo']],
    ])
  })

  it('are in the words of the report, found that day, and say nothing of a deadline or of what became of them', () => {
    for (const row of shortcomings) {
      expectReportWords(row('text'))
      const columns = ['found_on', 'inspection_id', 'due', 'status', 'resolved_on', 'source_id']
      expect(columns.map(row)).toEqual([DAY, 'kt-2021-10-27', '', 'unknown', '', SOURCE])
    }
  })
})

describe('the links to indicators', () => {
  it('are none of the report’s: each names the dashboard as who made it', () => {
    const made = readTable('sources').find((row) => row('source_id') === 'lien-ket')
    expect(made?.('kind')).toBe('illustrative')
    for (const [table, column] of [
      ['models', 'indicator_ids'],
      ['directives', 'indicator_ids'],
      ['shortcomings', 'indicator_id'],
    ] as const) {
      const source = column === 'indicator_id' ? 'indicator_source_id' : 'indicators_source_id'
      for (const row of readTable(table))
        expect([table, row(source)]).toEqual([table, row(column) === '' ? '' : 'lien-ket'])
    }
  })
})

describe('the requests of the chair', () => {
  const directives = readTable('directives')

  it('are seven, to all three units', () => {
    expect(directives).toHaveLength(7)
    for (const row of directives) {
      expect(listOf(row('unit_ids'))).toEqual(THREE)
      const columns = ['inspection_id', 'issued_on', 'due', 'status', 'progress_note', 'source_id']
      expect(columns.map(row)).toEqual(['kt-2021-10-27', DAY, '', 'unknown', '', SOURCE])
    }
  })

  it('are in the words of the report', () => {
    for (const row of directives) expectReportWords(row('text'))
  })

  it('keep its slips of the keyboard, each with the correction marked, and mark the verb that the sixth shares with the fifth', () => {
    const marked = directives.flatMap((row) =>
      [...row('text').matchAll(/\S*\s?\S*\s?\[[^\]]+\]/g)].map(([text]) => text.trim()),
    )
    expect(marked).toEqual(['tác CCCH [CCHC]', '[Sớm ban hành]', 'phiên hà [phiền hà]'])
  })

  it('name the indicators that would show them done', () => {
    const online = directives.find((row) => row('text').includes('trực tuyến mức độ 3'))
    expect(listOf(online?.('indicator_ids') ?? '')).toEqual(expect.arrayContaining(['dvc', 'bcci']))
    const skills = directives.find((row) => row('text').includes('kỹ năng vận hành phần mềm'))
    expect(listOf(skills?.('indicator_ids') ?? '')).toEqual(['tap-huan'])
  })
})
