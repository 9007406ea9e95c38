import { describe, expect, test } from 'vitest'
import { EMPTY_RECIPE, withAnswer, type Recipe } from '@/import/recipe'
import { faults, isAccounted, only, take } from './base'

async function read(text: string, recipe: Recipe = EMPTY_RECIPE, file = 'a.csv') {
  const intake = await take({ [file]: text }, { recipes: [recipe] })
  const report = only(intake)
  expect(isAccounted(report)).toBe(true)
  return { ...report, taken: intake.taken, faults: faults(report) }
}

const lines = (...each: readonly string[]): string => each.map((line) => `${line}\n`).join('')

describe('lists other than figures, by the headings that offices use', () => {
  test('models: names for keys, references by name, a key made of the name', async () => {
    const { taken, table, rows, problems } = await read(
      lines(
        'STT;Mô hình;Lĩnh vực;Vấn đề giải quyết;Mô tả;Đơn vị khởi xướng;Ngày bắt đầu',
        '1;Tổ hỗ trợ lưu động;Thủ tục hành chính;Đi lại xa;Đến tận nhà;UBND huyện Lấp Vò;01/3/2021',
        '2;Ngày Chủ Nhật thân thiện;"Cải cách thủ tục hành chính; Số hóa";Giờ làm việc;Mở cửa Chủ nhật;Lai Vung;-',
      ),
    )
    expect([table, rows.taken, rows.refused]).toEqual(['models', 1, 1])
    expect(taken.models[0]).toMatchObject({
      model_id: 'to-ho-tro-luu-dong',
      field_ids: ['tthc'],
      lead_unit_id: 'lap-vo',
      started: '2021-03-01',
      source_id: 'tep-a',
    })
    expect(taken.sources.map(({ source_id: id }) => id)).toEqual(['tep-a'])
    expect(problems.filter(({ code }) => code === 'key/made').map(({ row }) => row)).toEqual([2])
    expect(
      problems.filter(({ code }) => code === 'name/unknown').map(({ row, found }) => [row, found]),
    ).toEqual([[3, 'Số hóa']])
  })

  test('a row whose name is in the package is that row', async () => {
    const { taken } = await read(
      lines(
        'Mô hình,Lĩnh vực,Vấn đề giải quyết,Mô tả',
        'NGÀY CHỦ NHẬT THÂN THIỆN,Thủ tục hành chính,x,y',
      ),
    )
    expect(taken.models.map(({ model_id: id }) => id)).toEqual(['chu-nhat'])
  })

  test('shortcomings: several units in one cell, and what no office writes is asked', async () => {
    const text = lines(
      'Đơn vị;Lĩnh vực;Hạn chế;Ngày phát hiện',
      'Lấp Vò, Tháp Mười;Thủ tục hành chính;Hồ sơ trễ hạn;27/10/2021',
    )
    const asked = await read(text)
    expect([asked.table, asked.rows.refused]).toEqual(['shortcomings', 1])
    expect(asked.questions.map(({ id }) => id)).toEqual([
      'constant:severity',
      'constant:status',
      'constant:attribution',
    ])
    let recipe = EMPTY_RECIPE
    for (const [id, answer] of [
      ['constant:severity', 'trung bình'],
      ['constant:status', 'open'],
      ['constant:attribution', 'joint'],
    ] as const)
      recipe = withAnswer(recipe, id, answer)
    const { taken, faults: found } = await read(text, recipe)
    expect(found).toEqual([])
    expect(taken.shortcomings).toEqual([
      expect.objectContaining({
        shortcoming_id: 'ho-so-tre-han',
        unit_ids: ['lap-vo', 'thap-muoi'],
        field_id: 'tthc',
        severity: 'medium',
        attribution: 'joint',
        found_on: '2021-10-27',
      }),
    ])
  })

  test('units of a later day', async () => {
    const text = lines(
      'Mã hạn chế;Đơn vị;Lĩnh vực;Hạn chế;Ngày phát hiện;Mức độ;Tình trạng;Cách nêu',
      'a;Tỉnh Đồng Tháp;tthc;x;01/8/2025;cao;open;chung',
    )
    expect((await read(text)).taken.shortcomings[0]?.unit_ids).toEqual(['dong-thap-2025'])
    expect(
      (await read(text.replace('01/8/2025', '01/8/2021'))).taken.shortcomings[0]?.unit_ids,
    ).toEqual(['dong-thap'])
  })

  test('units and indicators, and the figures of what they bring', async () => {
    const files = {
      'figures.csv': lines('Đơn vị,Kỳ,Cơ sở,Số cuộc họp', 'Xã Mới,2025-Q4,final,12'),
      'units.csv': lines(
        'Mã đơn vị,Tên đơn vị,Tên gọn,Loại,Cấp,Trực thuộc,Có từ ngày',
        'x-moi,Xã Mới,Xã Mới,xã,commune,Tỉnh Đồng Tháp,01/7/2025',
      ),
      'indicators.csv': lines(
        'Mã chỉ số,Ký hiệu,Tên chỉ số,Tên gọn,Lĩnh vực,Đơn vị tính,Số chữ số thập phân,Chiều đánh giá,Cách tổng hợp,Định nghĩa,Kỳ công bố',
        'hop,9.1,Số cuộc họp,Họp,chi-dao,số lượng,0,càng cao càng tốt,tổng,Số cuộc,Hằng quý',
      ),
    }
    const { report, taken } = await take(files)
    expect(report.map(({ table, rows }) => [table, rows.taken])).toEqual([
      ['observations', 1],
      ['units', 1],
      ['indicators', 1],
    ])
    expect(taken.units[0]).toMatchObject({ parent_id: 'dong-thap-2025', valid_from: '2025-07-01' })
    expect(taken.indicators[0]).toMatchObject({
      measure: 'count',
      polarity: 'higher',
      aggregate: 'sum',
    })
    expect(taken.observations[0]).toMatchObject({
      unit_id: 'x-moi',
      indicator_id: 'hop',
      value: 12,
    })
  })

  test('a required cell that cannot be read refuses its row, any other is left out', async () => {
    const {
      rows,
      faults: found,
      taken,
    } = await read(
      lines(
        'source_id,title,publisher,date,url,kind',
        'a,A,P,31/02/2021,,law',
        'b,B,P,2021-01-01,javascript:1,law',
        'c,,P,,,law',
        'd,D,P,,,law',
        'd,E,P,,,law',
      ),
    )
    expect(rows).toEqual({ read: 5, taken: 1, changed: 2, refused: 2, skipped: 0 })
    expect(found).toEqual([
      ['cell/type', 2, 'date'],
      ['cell/unsafe', 3, 'url'],
      ['cell/required', 4, 'title'],
      ['key/duplicate', 6, 'source_id'],
    ])
    expect(taken.sources.map(({ source_id: id }) => id)).toEqual(['a', 'b', 'd'])
  })
})

test('A file may name what another brings, in whatever order they are given.', async () => {
  const { report, taken } = await take({
    'a.csv': lines('Mô hình,Đơn vị,stage,attribution', 'Tổ hỗ trợ lưu động,Lấp Vò,in_use,unit'),
    'b.csv': lines(
      'Mô hình,Lĩnh vực,Vấn đề giải quyết,Mô tả',
      'Tổ hỗ trợ lưu động,Thủ tục hành chính,x,y',
    ),
  })
  expect(report.map(({ file, table }) => [file, table])).toEqual([
    ['a.csv', 'adoptions'],
    ['b.csv', 'models'],
  ])
  expect(taken.adoptions.map(({ model_id: model, unit_id: unit }) => [model, unit])).toEqual([
    ['to-ho-tro-luu-dong', 'lap-vo'],
  ])
})
