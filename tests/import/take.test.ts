import { describe, expect, test } from 'vitest'
import { EMPTY_RECIPE, withAnswer, withColumn, withConstant, type Recipe } from '@/import/recipe'
import { recipeOf } from '@/import/report'
import { makeXlsx } from '#tests/fixtures/xlsx'
import { faults, isAccounted, only, take, workOf, type Content } from './base'

const ASSUMED = ['column/assumed', null, 'basis']

/** Takes one file in, and lays out what tests look at. */
async function read(content: Content, recipe: Recipe = EMPTY_RECIPE, file = 'a.csv') {
  const intake = await take({ [file]: content }, { recipes: [recipe] })
  const report = only(intake)
  expect(isAccounted(report)).toBe(true)
  const figures = intake.taken.observations.map((each) => [
    each.unit_id,
    each.indicator_id,
    each.period,
    each.value,
  ])
  return {
    ...report,
    taken: intake.taken,
    figures,
    faults: faults(report).filter((each) => String(each) !== String(ASSUMED)),
  }
}

const lines = (...each: readonly string[]): string => each.map((line) => `${line}\n`).join('')

describe('figures', () => {
  test('an official form: title, numbering, sections, a total and a signature', async () => {
    const { figures, rows, problems, shape } = await read(
      lines(
        'UBND TỈNH;;;',
        'KẾT QUẢ QUÝ III NĂM 2021;;;',
        'STT;Đơn vị;Hồ sơ đúng hạn;Hoàn thành kế hoạch',
        '(1);(2);(3);(4)',
        'I;Huyện;;',
        '1;Huyện Lấp Vò;98,5%;62,5',
        '2;H. Tháp Mười;97,1 %;-',
        'II;Thành phố;;',
        '3;TP. Cao Lãnh;95,25;80',
        ';Tổng cộng;;',
        ';;Thủ trưởng đơn vị;',
      ),
    )
    expect(shape).toEqual({ down: ['unit_id'], across: ['indicator_id'] })
    expect(rows).toEqual({ read: 10, taken: 3, changed: 0, refused: 0, skipped: 7 })
    expect(figures).toEqual([
      ['lap-vo', 'ho-so', '2021-Q3', 98.5],
      ['lap-vo', 'ke-hoach', '2021-Q3', 62.5],
      ['thap-muoi', 'ho-so', '2021-Q3', 97.1],
      ['thap-muoi', 'ke-hoach', '2021-Q3', null],
      ['tp-cao-lanh', 'ho-so', '2021-Q3', 95.25],
      ['tp-cao-lanh', 'ke-hoach', '2021-Q3', 80],
    ])
    const said = problems
      .filter(({ severity }) => severity === 'info')
      .map(({ code, row }) => [code, row])
    expect(said).toEqual(
      expect.arrayContaining([
        ['row/title', 1],
        ['row/title', 2],
        ['period/fromTitle', 2],
        ['row/numbering', 4],
        ['row/section', 5],
        ['row/section', 8],
        ['row/total', 10],
        ['row/footer', 11],
      ]),
    )
  })

  test('a sign is missing with its reason, words are the reason, a blank is nothing', async () => {
    const { taken } = await read(
      lines(
        'Đơn vị,Kỳ,Hồ sơ đúng hạn,Kiểm tra CCHC,PAKN đúng hạn',
        'Lấp Vò,2021-Q3,–,Không áp dụng,',
      ),
    )
    expect(
      taken.observations.map(({ indicator_id: id, value, missing_reason: reason }) => [
        id,
        value,
        reason,
      ]),
    ).toEqual([
      ['ho-so', null, 'Tệp ghi “–”'],
      ['kiem-tra', null, 'Không áp dụng'],
    ])
  })

  test('points out of the most there could be', async () => {
    const { taken } = await read(lines('Đơn vị,Kỳ,Điểm CCHC', 'Lấp Vò,2021,"62,5/70"'))
    expect(taken.observations[0]).toMatchObject({ value: 62.5, numerator: 62.5, denominator: 70 })
  })

  test('a percent that is written as its counts is made from them, and said', async () => {
    const { taken, rows, problems } = await read(
      lines('Đơn vị,Kỳ,Hồ sơ đúng hạn', 'Lấp Vò,2021,350/400'),
    )
    expect(taken.observations[0]).toMatchObject({ value: 87.5, numerator: 350, denominator: 400 })
    expect(rows.changed).toBe(1)
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'cell/computed',
        row: 2,
        column: 'Hồ sơ đúng hạn',
        found: '350/400',
        expected: { kind: 'value', value: 87.5, tolerance: 0 },
      }),
    )
  })

  test('counts in columns of their own, without a value beside them', async () => {
    const { taken } = await read(
      lines('Đơn vị,Chỉ số,Kỳ,Số đạt,Tổng số', 'Lấp Vò,Hồ sơ đúng hạn,2021,350,400'),
    )
    expect(taken.observations[0]).toMatchObject({ value: 87.5, numerator: 350, denominator: 400 })
  })

  test('the value that is given stays, whatever its counts make', async () => {
    const { taken, rows } = await read(
      lines('Đơn vị,Chỉ số,Kỳ,Tỷ lệ,Số đạt,Tổng số', 'Lấp Vò,Hồ sơ đúng hạn,2021,90,350,400'),
    )
    expect(taken.observations[0]).toMatchObject({ value: 90, numerator: 350, denominator: 400 })
    expect(rows.taken).toBe(1)
  })

  test('a column of targets holds for every unit beside it', async () => {
    const { taken } = await read(
      lines('Chỉ tiêu,Chỉ tiêu giao,Kỳ,Lấp Vò,Tháp Mười', 'Hồ sơ đúng hạn,98,2021-Q3,97,99'),
    )
    expect(taken.observations.map(({ unit_id: id, value, target }) => [id, value, target])).toEqual(
      [
        ['lap-vo', 97, 98],
        ['thap-muoi', 99, 98],
      ],
    )
  })

  test('versions of a score across: self-scored and appraised', async () => {
    const { taken, shape } = await read(
      lines('Đơn vị,Kỳ,Chỉ tiêu,Điểm tự đánh giá,Điểm thẩm định', 'Lấp Vò,2021,Điểm CCHC,90,85.5'),
    )
    expect(shape).toEqual({ down: ['unit_id', 'indicator_id', 'period'], across: ['basis'] })
    expect(taken.observations.map(({ basis, value }) => [basis, value])).toEqual([
      ['self', 90],
      ['appraisal_1', 85.5],
    ])
  })

  test('a period in two columns', async () => {
    const { figures } = await read(
      lines(
        'Đơn vị,Năm,Quý,Hồ sơ đúng hạn',
        'Lấp Vò,2021,III,98',
        'Lấp Vò,2021,4,97',
        'Lấp Vò,2020,Quý I,96',
      ),
    )
    expect(figures.map(([, , period]) => period)).toEqual(['2021-Q3', '2021-Q4', '2020-Q1'])
  })

  test('columns are told by what stands in them, where their headings say nothing', async () => {
    const { figures, columns } = await read(
      lines(
        'Nơi,Việc,Lúc,Kết quả',
        'Lấp Vò,Hồ sơ đúng hạn,Quý 3/2021,98',
        'Tháp Mười,Kiểm tra CCHC,Quý 3/2021,97',
      ),
    )
    expect(columns.map(({ how }) => how)).toEqual(['content', 'content', 'content', 'heading'])
    expect(figures).toEqual([
      ['lap-vo', 'ho-so', '2021-Q3', 98],
      ['thap-muoi', 'kiem-tra', '2021-Q3', 97],
    ])
  })

  test('a code beside a name tells like-named units apart, and must not contradict it', async () => {
    const { figures, faults: found } = await read(
      lines(
        'Mã ĐVHC,Đơn vị,Kỳ,Hồ sơ đúng hạn',
        '866,Cao Lãnh,2021,98',
        '873,Cao Lãnh,2021,97',
        '875,Tháp Mười,2021,96',
      ),
    )
    expect(figures.map(([unit]) => unit)).toEqual(['tp-cao-lanh', 'h-cao-lanh'])
    expect(found).toEqual([['name/contradiction', 4, 'Mã ĐVHC']])
  })

  test('what tells persons is not read, and said', async () => {
    const { columns, problems } = await read(
      lines(
        'Đơn vị,Kỳ,Hồ sơ đúng hạn,Số điện thoại,Cán bộ thụ lý',
        'Lấp Vò,2021,98,0912345678,Nguyễn A',
      ),
    )
    expect(columns.map(({ aside }) => aside)).toEqual([null, null, null, 'personal', 'personal'])
    expect(
      problems.filter(({ code }) => code === 'heading/personal').map(({ column }) => column),
    ).toEqual(['Số điện thoại', 'Cán bộ thụ lý'])
    expect(JSON.stringify(problems)).not.toMatch(/0912|Nguy/)
  })

  test('a workbook: stored numbers, percents and two sheets', async () => {
    const sheet = (name: string, unit: string) => ({
      name,
      rows: [
        ['Đơn vị', 'Kỳ', 'Hồ sơ đúng hạn'],
        [unit, '2021-Q3', { xml: '<c r="@" s="2"><v>0.98599999999999999</v></c>' }],
      ],
    })
    const intake = await take({
      'a.xlsx': makeXlsx([sheet('Một', 'Lấp Vò'), sheet('Hai', 'Tháp Mười')]),
    })
    expect(intake.report.map(({ file, sheet: name, rows }) => [file, name, rows.taken])).toEqual([
      ['a.xlsx#Một', 'Một', 1],
      ['a.xlsx#Hai', 'Hai', 1],
    ])
    expect(intake.taken.observations.map(({ value }) => value)).toEqual([98.6, 98.6])
    expect(intake.taken.sources).toHaveLength(1)
  })

  test('figures without a source get one that names the file', async () => {
    const { taken, problems } = await read(
      lines('Đơn vị,Kỳ,Hồ sơ đúng hạn', 'Lấp Vò,2021,98'),
      EMPTY_RECIPE,
      'Báo cáo Q3.csv',
    )
    expect(taken.sources).toEqual([
      {
        source_id: 'tep-bao-cao-q3',
        title: 'Tệp Báo cáo Q3.csv',
        publisher: 'Chưa rõ, nhập từ tệp',
        date: null,
        url: null,
        kind: 'file',
      },
    ])
    expect(taken.observations[0]).toMatchObject({
      source_id: 'tep-bao-cao-q3',
      status: 'provisional',
      basis: 'self',
    })
    expect(problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['source/made', 'column/assumed']),
    )
  })
})

describe('what is not known is asked, and its rows wait', () => {
  test('a name that several units have', async () => {
    const text = lines(
      'Đơn vị,Kỳ,Hồ sơ đúng hạn',
      'Lấp Vò,2021,98',
      'Cao Lãnh,2021,97',
      'CAO LÃNH,2020,96',
    )
    const asked = await read(text)
    expect(asked.rows).toEqual({ read: 3, taken: 1, changed: 0, refused: 2, skipped: 0 })
    expect(asked.faults).toEqual([
      ['name/ambiguous', 3, 'Đơn vị'],
      ['name/ambiguous', 4, 'Đơn vị'],
    ])
    const [question] = asked.questions.filter(({ isNeeded }) => isNeeded)
    expect(question).toMatchObject({
      id: 'units:cao lãnh',
      kind: 'name',
      table: 'units',
      rows: 2,
      row: 3,
      isOpen: false,
    })
    expect(question?.choices).toEqual([
      { value: 'tp-cao-lanh', label: 'Thành phố Cao Lãnh' },
      { value: 'h-cao-lanh', label: 'Huyện Cao Lãnh' },
    ])
    const answered = await read(text, withAnswer(EMPTY_RECIPE, 'units:cao lãnh', 'h-cao-lanh'))
    expect(answered.figures.map(([unit]) => unit)).toEqual(['lap-vo', 'h-cao-lanh', 'h-cao-lanh'])
    const left = await read(text, withAnswer(EMPTY_RECIPE, 'units:cao lãnh', ''))
    expect(left.rows).toEqual({ read: 3, taken: 1, changed: 0, refused: 0, skipped: 2 })
  })

  test('a name that nobody knows, with what it may be', async () => {
    const text = lines('Đơn vị,Kỳ,Hồ sơ đúng hạn', 'Huyện Lấp Vỏ,2021,98')
    const asked = await read(text)
    expect(asked.problems.find(({ code }) => code === 'name/unknown')).toMatchObject({
      row: 2,
      found: 'Huyện Lấp Vỏ',
      expected: { kind: 'reference', table: 'units', suggestions: ['Huyện Lấp Vò'] },
    })
    const id = asked.questions.find(({ kind }) => kind === 'name')?.id ?? ''
    expect((await read(text, withAnswer(EMPTY_RECIPE, id, 'lap-vo'))).figures).toEqual([
      ['lap-vo', 'ho-so', '2021', 98],
    ])
  })

  test('a column that reads both ways', async () => {
    const text = lines(
      'Đơn vị;Kỳ;Hồ sơ đúng hạn;Kiểm tra CCHC',
      'Lấp Vò;2021;1.234;98,5',
      'Tháp Mười;2021;2.345;97',
    )
    const asked = await read(text)
    expect(asked.rows.changed).toBe(2)
    expect(asked.faults).toEqual([['number/ambiguous', 2, 'Hồ sơ đúng hạn']])
    expect(asked.figures.map(([, indicator]) => indicator)).toEqual(['kiem-tra', 'kiem-tra'])
    expect(asked.questions.find(({ kind }) => kind === 'number')).toMatchObject({
      id: 'number:Hồ sơ đúng hạn',
      suggested: 'comma',
      choices: [
        { value: 'comma', label: '1234' },
        { value: 'point', label: '1.234' },
      ],
    })
    const values = async (recipe: Recipe) =>
      (await read(text, recipe)).figures.map(([, , , value]) => value)
    expect(await values(withAnswer(EMPTY_RECIPE, 'number:Hồ sơ đúng hạn', 'comma'))).toEqual([
      1234, 98.5, 2345, 97,
    ])
    expect(await values(withAnswer(EMPTY_RECIPE, 'number:Hồ sơ đúng hạn', 'point'))).toEqual([
      1.234, 98.5, 2.345, 97,
    ])
    expect(await values({ ...EMPTY_RECIPE, numbers: 'comma' })).toEqual([1234, 98.5, 2345, 97])
  })

  test('a column in which both styles stand', async () => {
    const text = lines(
      'Đơn vị;Kỳ;Hồ sơ đúng hạn',
      'Lấp Vò;2021;98,5',
      'Tháp Mười;2021;98.6',
      'Lai Vung;2021;1.234',
    )
    expect((await read(text)).figures).toEqual([])
    const each = await read(text, withAnswer(EMPTY_RECIPE, 'number:Hồ sơ đúng hạn', 'each'))
    expect(each.figures.map(([, , , value]) => value)).toEqual([98.5, 98.6])
    expect(each.faults).toEqual([['cell/type', 4, 'Hồ sơ đúng hạn']])
  })

  test('the period, where neither a column nor a title says it', async () => {
    const text = lines('Đơn vị,Hồ sơ đúng hạn', 'Lấp Vò,98')
    const asked = await read(text)
    expect(asked.rows.refused).toBe(1)
    expect(asked.faults).toEqual([['period/missing', null, 'period']])
    expect(asked.questions.find(({ id }) => id === 'constant:period')).toMatchObject({
      isOpen: true,
      isNeeded: true,
    })
    for (const answer of ['2021-Q3', 'Quý III/2021']) {
      expect(
        (await read(text, withAnswer(EMPTY_RECIPE, 'constant:period', answer))).figures,
      ).toEqual([['lap-vo', 'ho-so', '2021-Q3', 98]])
    }
    expect(
      (await read(text, withConstant(EMPTY_RECIPE, 'period', '2021-Q3'))).figures,
    ).toHaveLength(1)
  })

  test('the year of a quarter', async () => {
    const text = lines('Đơn vị,Quý I,Quý II', 'Lấp Vò,98,97')
    const recipe = withConstant(EMPTY_RECIPE, 'indicator_id', 'ho-so')
    const asked = await read(text, recipe)
    expect(asked.questions.map(({ id }) => id)).toContain('constant:year')
    const { figures } = await read(text, withAnswer(recipe, 'constant:year', '2021'))
    expect(figures.map(([, , period, value]) => [period, value])).toEqual([
      ['2021-Q1', 98],
      ['2021-Q2', 97],
    ])
  })

  test('the year of a quarter is that of the title', async () => {
    const { figures } = await read(
      lines(
        'Hồ sơ đúng hạn năm 2021;;',
        'Đơn vị;Quý I;Quý II',
        'Lấp Vò;98,5;97',
        'Tháp Mười;98;97',
      ),
      withConstant(EMPTY_RECIPE, 'indicator_id', 'ho-so'),
    )
    expect(figures.map(([, , period]) => period)).toEqual([
      '2021-Q1',
      '2021-Q2',
      '2021-Q1',
      '2021-Q2',
    ])
  })

  test('a title that names two periods', async () => {
    const { faults: found, questions } = await read(
      lines(
        'Kết quả Quý III/2021 so với Quý II/2021;;',
        'Đơn vị;Hồ sơ đúng hạn;Kiểm tra CCHC',
        'Lấp Vò;98;97',
        'Tháp Mười;98;97',
      ),
    )
    expect(found).toEqual([['period/missing', null, 'period']])
    expect(
      questions.find(({ id }) => id === 'constant:period')?.choices.map(({ value }) => value),
    ).toEqual(['2021-Q3', '2021-Q2'])
  })

  test('a period of last month’s recipe that the title contradicts is followed, and said', async () => {
    const text = lines(
      'Kết quả Quý III/2021;;',
      'Đơn vị;Hồ sơ đúng hạn;Kiểm tra CCHC',
      'Lấp Vò;98;97',
      'Tháp Mười;98;97',
    )
    const { faults: found, figures } = await read(
      text,
      withConstant(EMPTY_RECIPE, 'period', '2021-Q2'),
    )
    expect(found).toEqual([['period/contradiction', null, 'period']])
    expect(new Set(figures.map(([, , period]) => period))).toEqual(new Set(['2021-Q2']))
  })

  test('a day that has the month first', async () => {
    const text = lines(
      'Đơn vị,Chỉ số,Kỳ,Kết quả,Ngày công bố',
      'Lấp Vò,3.3,2021,98,10/27/2021',
      'Tháp Mười,3.3,2021,98,05/06/2021',
    )
    const asked = await read(text)
    expect(asked.faults).toEqual([['date/ambiguous', 2, 'Ngày công bố']])
    expect(asked.taken.observations.map(({ published_on: day }) => day)).toEqual([null, null])
    const answered = await read(text, { ...EMPTY_RECIPE, dates: 'mdy' })
    expect(answered.taken.observations.map(({ published_on: day }) => day)).toEqual([
      '2021-10-27',
      '2021-05-06',
    ])
  })

  test('what the rows are of, where no column says so', async () => {
    const text = lines('Mục,Kỳ,Hồ sơ đúng hạn', 'Khối A,2021,98')
    const asked = await read(text)
    expect(asked.faults).toEqual(expect.arrayContaining([['column/unanswered', null, 'unit_id']]))
    const { figures } = await read(text, withAnswer(EMPTY_RECIPE, 'column:unit_id', 'lap-vo'))
    expect(figures).toEqual([['lap-vo', 'ho-so', '2021', 98]])
    const named = lines('Mục,Kỳ,Hồ sơ đúng hạn', 'Lấp Vò,2021,98')
    expect(
      (await read(named, withAnswer(EMPTY_RECIPE, 'column:unit_id', 'Mục'))).figures,
    ).toHaveLength(1)
  })

  test('what table it is', async () => {
    const { faults: found, rows, questions } = await read(lines('x,y', 'a,b', 'c,d'))
    expect(found.map((each) => (each as unknown[])[0])).toContain('table/unknown')
    expect(rows).toEqual({ read: 2, taken: 0, changed: 0, refused: 2, skipped: 0 })
    expect(questions.map(({ id }) => id)).toEqual(['table'])
  })
})

describe('what cannot be right is said', () => {
  test('a unit that did not exist', async () => {
    const { faults: found, figures } = await read(
      lines(
        'Đơn vị,Hồ sơ đúng hạn / Quý II/2025,Hồ sơ đúng hạn / Quý III/2025',
        'Huyện Lấp Vò,98,97',
      ),
    )
    expect(figures).toEqual([['lap-vo', 'ho-so', '2025-Q2', 98]])
    expect(found).toEqual([['unit/validity', 2, 'Đơn vị']])
  })

  test('a cell that is no number', async () => {
    const { problems, figures, rows } = await read(
      lines(
        'Đơn vị;Kỳ;Hồ sơ đúng hạn;Kiểm tra CCHC',
        'Lấp Vò;2021;98,5x;97',
        'Tháp Mười;2021;98,5;97',
      ),
    )
    expect(figures).toHaveLength(3)
    expect(rows.changed).toBe(1)
    expect(problems.find(({ code }) => code === 'cell/type')).toMatchObject({
      row: 2,
      column: 'Hồ sơ đúng hạn',
      found: '98,5x',
    })
  })

  test('a key that an earlier row has, in the same file or another', async () => {
    const text = lines('Đơn vị,Kỳ,Hồ sơ đúng hạn', 'Lấp Vò,2021,98', 'H. Lấp Vò,2021,97')
    const { faults: found, figures, rows } = await read(text)
    expect(found).toEqual([['figure/twice', 3, 'Hồ sơ đúng hạn']])
    expect(figures).toEqual([['lap-vo', 'ho-so', '2021', 98]])
    expect(rows).toEqual({ read: 2, taken: 1, changed: 0, refused: 1, skipped: 0 })
  })

  test('a total that its rows contradict, and none that they make', async () => {
    const form = (total: string, mean: string) =>
      read(
        lines(
          'STT;Đơn vị;Kỳ;Điểm CCHC',
          '1;Lấp Vò;2021;80',
          '2;Tháp Mười;2021;90',
          '3;Lai Vung;2021;85',
          `;Trung bình;;${mean}`,
          `;Tổng cộng;;${total}`,
        ),
      )
    expect((await form('255', '85')).faults).toEqual([])
    expect((await form('256', '85')).faults).toEqual([['aggregate/disagreement', 6, 'Điểm CCHC']])
    expect((await form('255', '88')).faults).toEqual([['aggregate/disagreement', 5, 'Điểm CCHC']])
  })

  test('percents that look like shares', async () => {
    const { faults: found } = await read(
      lines(
        'Đơn vị;Kỳ;Hồ sơ đúng hạn',
        'Lấp Vò;2021;0,985',
        'Tháp Mười;2021;0,97',
        'Lai Vung;2021;1',
      ),
    )
    expect(found).toEqual([['column/share', 2, 'Hồ sơ đúng hạn']])
  })

  test('a heading that is a slip of an indicator', async () => {
    const { problems, questions } = await read(
      lines('Đơn vị,Kỳ,Kiểm tra CCHC,Hồ sơ đúng hạng', 'Lấp Vò,2021,97,98'),
    )
    expect(problems.find(({ code }) => code === 'heading/unknown')).toMatchObject({
      expected: { kind: 'oneOf', values: ['Hồ sơ đúng hạn'] },
    })
    const question = questions.find(({ kind }) => kind === 'figure')
    expect(question).toMatchObject({
      id: 'figure:Hồ sơ đúng hạng',
      isNeeded: true,
      suggested: 'value|ho-so',
    })
    expect(question?.choices[0]).toMatchObject({
      value: 'value|ho-so',
      label: expect.any(String) as string,
    })
  })

  test('what a recipe says and a package has not', async () => {
    const recipe = withColumn(EMPTY_RECIPE, 'Kiểm tra CCHC', {
      kind: 'figure',
      part: 'value',
      at: { indicator_id: 'gi-do' },
    })
    const { faults: found } = await read(
      lines('Đơn vị,Kỳ,Kiểm tra CCHC', 'Lấp Vò,2021,97'),
      withColumn(recipe, 'Không có', { kind: 'none' }),
    )
    expect(found.map((each) => (each as unknown[])[0])).toEqual(
      expect.arrayContaining(['name/unknown', 'recipe/unused']),
    )
  })
})

test('thirty thousand names that nobody knows take no time', { timeout: 120_000 }, async () => {
  const rows = Array.from({ length: 30_000 }, (_, index) => `Đơn vị số ${index},2021,1`)
  const text = lines('Đơn vị,Kỳ,Hồ sơ đúng hạn', ...rows)
  const work = await workOf(async () => {
    const { rows: counts, problems, questions } = await read(text)
    expect(counts.refused).toBe(30_000)
    expect([problems.length < 2_000, questions.length < 600]).toEqual([true, true])
  })
  expect(work).toBeLessThan(6_000)
})

describe('a recipe made of what was recognised and answered', () => {
  const text = lines(
    'Kết quả Quý III/2021;;;',
    'Nơi;Hồ sơ đúng hạn;Kiểm tra CCHC;SĐT',
    'Cao Lãnh;1.234;98;09',
    'Lấp Vò;2.345;97;08',
  )

  test('reads the same file in the same way and asks nothing', async () => {
    const first = await read(text, EMPTY_RECIPE, 'bc-Q3-2021.csv')
    const answers = new Map(first.questions.map(({ id, choices }) => [id, choices[0]?.value ?? '']))
    const recipe = recipeOf({ ...first, figures: null, recipe: { ...EMPTY_RECIPE, answers } })
    expect(recipe).toMatchObject({ file: 'bc-Q*-*.csv', table: 'observations' })
    const again = await read(text, recipe, 'bc-Q3-2021.csv')
    expect(again.questions).toEqual([])
    expect(again.figures).toEqual([
      ['tp-cao-lanh', 'ho-so', '2021-Q3', 1234],
      ['tp-cao-lanh', 'kiem-tra', '2021-Q3', 98],
      ['lap-vo', 'ho-so', '2021-Q3', 2345],
      ['lap-vo', 'kiem-tra', '2021-Q3', 97],
    ])
    const next = await read(text.replace('III/2021', 'IV/2021'), recipe, 'bc-Q4-2021.csv')
    expect(next.questions).toEqual([])
    expect(new Set(next.figures.map(([, , period]) => period))).toEqual(new Set(['2021-Q4']))
  })

  test('does not keep what is of one month', async () => {
    const first = await read(
      lines('Đơn vị,Hồ sơ đúng hạn', 'Lấp Vò,98'),
      withAnswer(withConstant(EMPTY_RECIPE, 'basis', 'final'), 'constant:period', '2021-Q3'),
    )
    const { answers, constants } = recipeOf({ ...first, figures: null })
    expect([[...answers], [...constants]]).toEqual([[], [['basis', 'final']]])
  })
})
