import { describe, expect, test } from 'vitest'
import { parseRecipes } from '@/import/parseRecipe'
import { EMPTY_RECIPE, formatRecipes, withAnswer } from '@/import/recipe'
import { recipeOf } from '@/import/report'
import { caseFile, takeCase, takeSuggested, writtenAs, writtenAsJson } from './written'

const TITLE = ['BÁO CÁO QUÝ III NĂM 2021']
const COUNT = 'Số hồ sơ tiếp nhận'
const UNITS = ['Huyện Lấp Vò', 'Huyện Tháp Mười']

/**
 * A wide table of two units in the third quarter of 2021, with figures under the headings given.
 */
const wide = (
  headings: readonly string[],
  ...figures: readonly (readonly string[])[]
): string[][] => [
  TITLE,
  ['Đơn vị', ...headings],
  ...UNITS.map((unit, row) => [unit, ...figures.map((column) => column[row] ?? '')]),
]

describe('words of a heading that say another thing than its name', () => {
  test('a plan, the same period of another year, a rank and a sum since January are none of this quarter', async () => {
    const { figures, said, questions } = await takeCase('h01_brackets_other_thing.csv')
    expect(figures).toEqual([
      'lap-vo tiep-nhan 2020-Q3 1100',
      'lap-vo tre 2021-9M 40',
      'thap-muoi tiep-nhan 2020-Q3 900',
      'thap-muoi tre 2021-9M 22',
    ])
    expect(said.map(([severity, code, , column]) => [severity, code, column])).toEqual([
      ['warning', 'heading/unknown', 'Tỷ lệ hồ sơ đúng hạn (kế hoạch)'],
      ['info', 'heading/otherPeriod', 'Số hồ sơ tiếp nhận (cùng kỳ năm 2020)'],
      ['info', 'heading/derived', 'Điểm cải cách hành chính (xếp hạng)'],
      ['info', 'heading/otherPeriod', 'Số hồ sơ trễ hạn (lũy kế từ đầu năm)'],
    ])
    expect(questions.map(({ id, suggested }) => [id, suggested])).toEqual([
      ['figure:Tỷ lệ hồ sơ đúng hạn (kế hoạch)', ''],
    ])
  })

  test('a change alone is no figure, and that is said', async () => {
    const { figures, codes } = await takeCase('y08_change_only.csv')
    expect(figures).toEqual([])
    expect(codes).toEqual(['table/noFigures', 'heading/derived'])
  })

  // How offices say each of them: behind, before, in brackets, in the row of headings above.
  const kinds = {
    derived: [
      'Điểm cải cách hành chính (tăng/giảm)',
      'Điểm cải cách hành chính - Xếp hạng',
      'Xếp hạng điểm cải cách hành chính',
      'Tăng, giảm Điểm CCHC so với cùng kỳ',
      'Điểm CCHC: thứ hạng',
      'Điểm CCHC (+/-)',
      'Điểm CCHC [chênh lệch]',
      'Điểm cải cách hành chính / Xếp loại',
    ],
    '2020-Q3': [
      'Điểm CCHC (cùng kỳ năm 2020)',
      'Điểm CCHC cùng kỳ 2020',
      'Cùng kỳ năm 2020 - Điểm CCHC',
      'Điểm CCHC (cùng kỳ)',
      'Điểm CCHC / Cùng kỳ năm trước',
      'Điểm CCHC Quý III/2020',
    ],
    '2021-Q2': [
      'Điểm CCHC (kỳ trước)',
      'Quý trước: Điểm CCHC',
      'Điểm CCHC (quý II)',
      'Điểm CCHC (quý II năm 2021)',
    ],
    '2021-9M': [
      'Điểm CCHC (lũy kế từ đầu năm)',
      'Lũy kế Điểm CCHC',
      'Điểm CCHC 9 tháng đầu năm 2021',
      'Điểm CCHC / Luỹ kế đến nay',
    ],
    '2020': ['Điểm CCHC (năm 2020)', 'Năm 2020 / Điểm CCHC'],
    '2021-Q3': [
      'Điểm CCHC (thực hiện)',
      'Kết quả Điểm CCHC',
      'Điểm CCHC (điểm)',
      '4. Điểm cải cách hành chính (CCHC)',
      'Điểm CCHC (3)',
    ],
  } as const
  for (const [kind, headings] of Object.entries(kinds)) {
    for (const heading of headings) {
      test.each(writtenAs(wide([heading, 'Số hồ sơ tiếp nhận'], ['3', '5'], ['1250', '980'])))(
        `${heading} is ${kind}: %s`,
        async (file, content) => {
          const { figures, questions } = await takeCase(file, content)
          const of = (name: string): readonly string[] =>
            figures.filter((each) => each.includes(` ${name} `))
          expect(questions).toEqual([])
          expect(of('diem')).toEqual(
            kind === 'derived' ? [] : [`lap-vo diem ${kind} 3`, `thap-muoi diem ${kind} 5`],
          )
          expect(of('tiep-nhan')).toEqual([
            'lap-vo tiep-nhan 2021-Q3 1250',
            'thap-muoi tiep-nhan 2021-Q3 980',
          ])
        },
      )
    }
  }

  test.each(['Điểm CCHC (tuyến trên)', 'Điểm CCHC không kể phường', 'Nhóm A: Điểm CCHC'])(
    '%s is asked about',
    async (heading) => {
      for (const [file, content] of writtenAs(
        wide([heading, 'Số hồ sơ tiếp nhận'], ['81.5', '80.5'], ['1250', '980']),
      )) {
        const { figures, questions } = await takeCase(file, content)
        expect(figures).toHaveLength(2)
        expect(questions.map(({ id }) => id)).toEqual([`figure:${heading}`])
        expect(questions[0]?.choices.map(({ value }) => value)).toContain('value|diem')
        const answered = await takeCase(
          file,
          content,
          withAnswer(EMPTY_RECIPE, `figure:${heading}`, 'value|diem'),
        )
        expect([answered.figures.length, answered.questions]).toEqual([4, []])
        const leftOut = await takeSuggested(file, content)
        expect([leftOut.figures.length, leftOut.questions]).toEqual([2, []])
      }
    },
  )

  test.each(writtenAs(wide([`${COUNT} trong quý`, `${COUNT} lũy kế`], ['5', '7'], ['15', '17'])))(
    'the quarter and the sum since January beside each other are two figures: %s',
    async (file, content) => {
      const { figures, questions } = await takeCase(file, content)
      expect([questions, figures]).toEqual([
        [],
        [
          'lap-vo tiep-nhan 2021-Q3 5',
          'lap-vo tiep-nhan 2021-9M 15',
          'thap-muoi tiep-nhan 2021-Q3 7',
          'thap-muoi tiep-nhan 2021-9M 17',
        ],
      ])
    },
  )

  test('words that speak of a month are none of a quarter, and that is told', async () => {
    const [[file, content] = ['', '']] = writtenAs(wide([`${COUNT} trong tháng`], ['5', '7']))
    const { figures, problems } = await takeCase(file, content)
    expect(figures).toEqual([])
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'period/missing', column: `${COUNT} trong tháng` }),
    )
  })

  test('counts beside a share are suggested as its counts, one to its left too', async () => {
    const [[file, content] = ['', '']] = writtenAs(
      wide(
        ['Tổng số hồ sơ', 'Số đã giải quyết đúng hạn', 'Tỷ lệ hồ sơ đúng hạn'],
        ['0', '3'],
        ['0', '2'],
        ['0', '66,7'],
      ),
    )
    const { questions } = await takeCase(file, content)
    expect(questions.map(({ suggested }) => suggested)).toEqual([
      'denominator|ho-so',
      'numerator|ho-so',
    ])
  })

  test.each([
    ['Tỷ lệ hồ sơ đúng hạn (hồ sơ)', 'a count under a share'],
    ['Số hồ sơ tiếp nhận (%)', 'a share under a count'],
    ['Tỷ lệ hồ sơ đúng hạn (nghìn)', 'thousands of a share'],
  ])('%s is asked about: %s', async (heading) => {
    const { figures, questions } = await takeCase(
      'a.csv',
      `${wide([heading], ['12', '13'])
        .map((cells) => cells.join(';'))
        .join('\n')}\n`,
    )
    expect(figures).toEqual([])
    expect(questions.map(({ id }) => id)).toEqual([`figure:${heading}`])
  })

  test('a period that follows from that of the table stays so in the recipe that is saved', async () => {
    const first = await takeCase('h01_brackets_other_thing.csv')
    const [report] = first.report
    const saved = parseRecipes('r.json', formatRecipes(report ? [recipeOf(report)] : []))
    const next = new TextDecoder()
      .decode(caseFile('h01_brackets_other_thing.csv'))
      .replace('QUÝ III NĂM 2021', 'QUÝ IV NĂM 2021')
    const { figures } = await takeCase(
      'h02_brackets_other_thing.csv',
      next,
      saved.usable ? saved.value[0] : undefined,
    )
    expect(figures.map((each) => each.split(' ')[2])).toEqual([
      '2020-Q4',
      '2021',
      '2020-Q4',
      '2021',
    ])
  })
})

describe('paths in front of a heading', () => {
  test('columns of a form, as its program names them', async () => {
    const { questions } = await takeCase('c11_headings_kobo.csv')
    expect(questions.map(({ id }) => id)).toEqual(['constant:period'])
    const { figures, codes } = await takeCase(
      'c11_headings_kobo.csv',
      undefined,
      withAnswer(EMPTY_RECIPE, 'constant:period', 'Quý III/2021'),
    )
    expect([figures, codes]).toEqual([
      ['lap-vo ho-so 2021-Q3 97.5', 'thap-muoi ho-so 2021-Q3 98.1'],
      [],
    ])
  })

  const paths = [
    ['nhom_tthc/don_vi', 'nhom_tthc/ky', 'nhom_tthc/ho-so'],
    ['data.unit.don_vi', 'data.ky', 'data.values.ho-so'],
    ['form:don_vi', 'form:ky', 'form:ho-so'],
    ['g1__don_vi', 'g1__ky', 'g1__ho-so'],
    ['bao_cao/a1/Đơn vị', 'bao_cao/a1/Kỳ', 'bao_cao/a2/Tỷ lệ hồ sơ đúng hạn'],
  ]
  for (const headings of paths) {
    const rows = [
      headings,
      ['Huyện Lấp Vò', 'Quý III/2021', '97.5'],
      ['Huyện Tháp Mười', 'Quý III/2021', '98.1'],
    ]
    test.each([...writtenAs(rows), ...writtenAsJson(rows)])(
      `${headings[2] ?? ''}: %s`,
      async (file, content) => {
        const { figures, questions } = await takeCase(file, content)
        expect([figures, questions]).toEqual([
          ['lap-vo ho-so 2021-Q3 97.5', 'thap-muoi ho-so 2021-Q3 98.1'],
          [],
        ])
      },
    )
  }
})

describe('“Chỉ tiêu” beside figures is a target', () => {
  const columns = {
    'behind the figures': ['Đơn vị', 'Chỉ số', 'Kỳ', 'Giá trị', 'Chỉ tiêu'],
    'first of all': ['Chỉ tiêu', 'Đơn vị', 'Chỉ số', 'Kỳ', 'Giá trị'],
    'in the middle': ['Đơn vị', 'Chỉ số', 'Chỉ tiêu', 'Kỳ', 'Giá trị'],
    'under another name': ['Đơn vị', 'Chỉ số', 'Kỳ', 'Chỉ tiêu giao', 'Kết quả'],
    'called a plan': ['STT', 'Địa phương', 'Tên chỉ số', 'Kỳ', 'Kế hoạch', 'Thực hiện'],
  }
  const written = [
    { unit: 'Huyện Lấp Vò', indicator: 'Tỷ lệ hồ sơ đúng hạn', value: '97,5', target: '98' },
    {
      unit: 'Huyện Tháp Mười',
      indicator: 'Điểm cải cách hành chính',
      value: '81,25',
      target: '80,5',
    },
    {
      unit: 'Thành phố Cao Lãnh',
      indicator: 'Số hồ sơ tiếp nhận',
      value: '1.250',
      target: '1.000',
    },
  ]
  for (const sign of ['', '≥ ', '>=']) {
    for (const [place, headings] of Object.entries(columns)) {
      const cell = (heading: string, index: number): string => {
        const { unit, indicator, value, target } = written[index] ?? {
          unit: '',
          indicator: '',
          value: '',
          target: '',
        }
        if (heading === 'STT') return String(index + 1)
        if (/^(Đơn vị|Địa phương)$/.test(heading)) return unit
        if (/chỉ số$/i.test(heading)) return indicator
        if (heading === 'Kỳ') return 'Quý III/2021'
        return /^(Chỉ tiêu|Kế hoạch)/.test(heading) ? `${sign}${target}` : value
      }
      const grid = [
        headings,
        ...written.map((_, index) => headings.map((heading) => cell(heading, index))),
      ]
      test.each([...writtenAs(grid), ...writtenAsJson(grid)])(
        `${place}, ${sign === '' ? 'bare' : sign}: %s`,
        async (file, content) => {
          const { taken, questions } = await takeCase(file, content)
          expect(questions).toEqual([])
          expect(
            taken.observations.map(({ indicator_id: id, value, target }) => [id, value, target]),
          ).toEqual([
            ['ho-so', 97.5, 98],
            ['diem', 81.25, 80.5],
            ['tiep-nhan', 1250, 1000],
          ])
        },
      )
    }
  }

  test.each([
    ['Tỷ lệ hồ sơ đúng hạn (%)', 'Chỉ tiêu (%)'],
    ['Tỷ lệ hồ sơ đúng hạn', 'Chỉ tiêu (%)'],
    ['Tỷ lệ hồ sơ đúng hạn (%)', 'CHỈ TIÊU [%]'],
    ['Tỷ lệ hồ sơ đúng hạn (%)', 'Chỉ tiêu, %'],
    ['Tỷ lệ hồ sơ đúng hạn (%)', 'Chỉ tiêu - %'],
    ['Tỷ lệ hồ sơ đúng hạn (%)', 'Chỉ tiêu'],
    ['Tỷ lệ hồ sơ đúng hạn (%)', 'Chỉ tiêu giao (%)'],
    ['Tỷ lệ hồ sơ đúng hạn (%)', 'Kế hoạch (%)'],
    ['Tỷ lệ hồ sơ đúng hạn (%)', 'Mục tiêu (%)'],
  ])('with its unit of measure, too: %s beside %s', async (value, target) => {
    const rows = wide([value, target], ['93.1', '97.4'], ['98', '98'])
    for (const [file, content] of writtenAs(rows)) {
      const { taken, questions } = await takeCase(file, content)
      expect([file, questions]).toEqual([file, []])
      const pairs = taken.observations.map((each) => [each.indicator_id, each.value, each.target])
      expect([file, pairs]).toEqual([
        file,
        [
          ['ho-so', 93.1, 98],
          ['ho-so', 97.4, 98],
        ],
      ])
    }
  })

  test('it names the indicators where it holds names', async () => {
    const rows = [
      ['Chỉ tiêu', 'Kỳ', 'Chỉ tiêu giao', ...UNITS],
      ['Tỷ lệ hồ sơ đúng hạn', 'Quý III/2021', '98', '97.5', '98.1'],
      ['Điểm cải cách hành chính', 'Quý III/2021', '80', '81.25', '80.5'],
    ]
    for (const [file, content] of [...writtenAs(rows), ...writtenAsJson(rows)]) {
      const { taken } = await takeCase(file, content)
      expect(
        taken.observations.map(({ indicator_id: id, value, target }) => [id, value, target]),
      ).toEqual([
        ['ho-so', 97.5, 98],
        ['ho-so', 98.1, 98],
        ['diem', 81.25, 80],
        ['diem', 80.5, 80],
      ])
    }
  })

  test('one target among several indicators is asked about, and goes to the one that is said', async () => {
    const rows = wide(
      ['Tỷ lệ hồ sơ đúng hạn', 'Điểm cải cách hành chính', 'Chỉ tiêu'],
      ['97.5', '98.1'],
      ['81.25', '80.5'],
      ['80', '80'],
    )
    for (const [file, content] of writtenAs(rows)) {
      const { questions, taken } = await takeCase(file, content)
      expect(taken.observations.every(({ target }) => target === null)).toBe(true)
      expect(questions.map(({ id }) => id)).toEqual(['figure:Chỉ tiêu'])
      const said = await takeCase(
        file,
        content,
        withAnswer(EMPTY_RECIPE, 'figure:Chỉ tiêu', 'target|diem'),
      )
      expect(said.taken.observations.map(({ indicator_id: id, target }) => [id, target])).toEqual([
        ['ho-so', null],
        ['diem', 80],
        ['ho-so', null],
        ['diem', 80],
      ])
    }
  })
})

describe('counts that make a share beside it', () => {
  const counts = [
    ['1219', '1250', '97.5'],
    ['961', '980', '98.1'],
  ] as const
  test.each([
    ['Đúng hạn', 'Tiếp nhận', 'Tỷ lệ hồ sơ đúng hạn'],
    ['Trong đó giải quyết đúng', 'Tổng đã giải quyết', 'Tỷ lệ hồ sơ đúng hạn (%)'],
    ['Số đạt', 'Tổng số', 'Tỷ lệ hồ sơ đúng hạn'],
    ['A', 'B', 'Hồ sơ đúng hạn'],
  ])('%s, %s, %s are one indicator', async (numerator, denominator, value) => {
    for (const order of [
      [0, 1, 2],
      [1, 0, 2],
      [2, 1, 0],
    ]) {
      const headings = [numerator, denominator, value]
      const rows = wide(
        order.map((at) => headings[at] ?? ''),
        ...order.map((at) => counts.map((row) => row[at] ?? '')),
      )
      for (const [file, content] of writtenAs(rows)) {
        const { taken, questions } = await takeCase(file, content)
        expect(questions).toEqual([])
        expect(
          taken.observations.map((each) => [
            each.indicator_id,
            each.value,
            each.numerator,
            each.denominator,
          ]),
        ).toEqual([
          ['ho-so', 97.5, 1219, 1250],
          ['ho-so', 98.1, 961, 980],
        ])
      }
    }
  })
})
