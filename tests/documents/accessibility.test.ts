import { expect, test } from 'vitest'
import { expectTable } from '#tests/support/docsTable'
import { filesOf, missing, type Evidence } from '#tests/support/evidence'

/** `yes` met and held by a test, `part` met in part, `unheld` met by its make alone, `none` not asked. */
type State = 'yes' | 'part' | 'unheld' | 'none'

const STATES: Readonly<Record<State, string>> = {
  yes: 'đáp ứng, có kiểm thử',
  part: 'đáp ứng một phần',
  unheld: 'theo thiết kế, chưa có kiểm thử riêng',
  none: 'không áp dụng',
}

type Criterion = readonly [
  number: string,
  level: 'A' | 'AA',
  name: string,
  state: State,
  note: string,
  held?: readonly Evidence[],
]

const AXE: Evidence = ['site/axe.site', 'axe finds nothing wrong in any state of the screen']
const FAULTS: Evidence = ['site/axe.site', 'when the data could not be opened']
const TAB: Evidence = ['site/keyboard.site', 'Tab goes through the whole page and comes out again']
const WALK: Evidence = [
  'site/walk.site',
  'every text of every page is whole, apart and within reach',
]
const TABLES: Evidence = ['site/tables.site', 'The key T turns the charts of the page into tables']
const HOVER: Evidence = ['site/hover.site', 'is told on a touch and stays until the next one']
const FORM: Evidence = [
  'site/draft.site',
  'What is wrong is said at its field, the first one gets the focus',
]
const MEDIA = 'không có âm thanh, phim'

/** The criteria of WCAG 2.2, levels A and AA. */
const CRITERIA: readonly Criterion[] = [
  ['1.1.1', 'A', 'Nội dung phi văn bản', 'yes', 'mỗi biểu đồ có tên và bảng số', [AXE, TABLES]],
  ['1.2.1', 'A', 'Chỉ có tiếng, chỉ có hình', 'none', MEDIA],
  ['1.2.2', 'A', 'Phụ đề', 'none', MEDIA],
  ['1.2.3', 'A', 'Mô tả bằng tiếng hoặc thay thế', 'none', MEDIA],
  ['1.2.4', 'AA', 'Phụ đề trực tiếp', 'none', MEDIA],
  ['1.2.5', 'AA', 'Mô tả bằng tiếng', 'none', MEDIA],
  [
    '1.3.1',
    'A',
    'Thông tin và quan hệ',
    'yes',
    'bảng, tiêu đề, nhãn là phần tử thật',
    [AXE, FAULTS],
  ],
  ['1.3.2', 'A', 'Trình tự có nghĩa', 'yes', 'thứ tự đọc là thứ tự trên trang', [TAB]],
  [
    '1.3.3',
    'A',
    'Đặc tính cảm quan',
    'yes',
    'mức đạt có dấu, chữ, không chỉ hình và chỗ',
    [['styles/palette', 'keep met and missed apart']],
  ],
  ['1.3.4', 'AA', 'Hướng màn hình', 'yes', 'dọc và ngang, từ 390 px', [WALK]],
  ['1.3.5', 'AA', 'Mục đích của ô nhập', 'none', 'không hỏi thông tin của người dùng'],
  [
    '1.4.1',
    'A',
    'Dùng màu',
    'yes',
    'có dấu ▲ ✕ – và kiểu viền',
    [
      ['site/units.site', 'nothing rests on colour'],
      ['styles/palette', 'keep met and missed apart'],
    ],
  ],
  ['1.4.2', 'A', 'Điều khiển âm thanh', 'none', MEDIA],
  [
    '1.4.3',
    'AA',
    'Tương phản tối thiểu',
    'yes',
    'nền sáng, nền tối; có thêm tương phản cao',
    [AXE, ['site/legibility.site', 'No text of the overview is too small']],
  ],
  ['1.4.4', 'AA', 'Phóng chữ 200 %', 'yes', '683×384 là 1366×768 phóng 200 %', [WALK]],
  [
    '1.4.5',
    'AA',
    'Chữ trong ảnh',
    'yes',
    'không có ảnh; chữ trong biểu đồ là chữ',
    [['site/payloads.site', 'made: own']],
  ],
  ['1.4.10', 'AA', 'Dàn lại', 'part', 'kiểm ở 390 px, chưa ở 320 px; bảng được cuộn ngang', [WALK]],
  [
    '1.4.11',
    'AA',
    'Tương phản của dấu',
    'part',
    'bảng màu và trang chiếu ≥ 3; chưa đo mọi nút',
    [['styles/palette', 'keep met and missed apart']],
  ],
  ['1.4.12', 'AA', 'Giãn chữ', 'unheld', 'khung co giãn theo chữ'],
  [
    '1.4.13',
    'AA',
    'Nội dung khi trỏ vào',
    'part',
    'chạm thì ở lại; Esc chưa được kiểm riêng',
    [HOVER],
  ],
  [
    '2.1.1',
    'A',
    'Bàn phím',
    'yes',
    'mọi việc của Toàn cảnh; biểu mẫu; trình chiếu',
    [
      TAB,
      ['site/draft.site', 'by keyboard alone'],
      ['site/show.site', 'is held with the keyboard alone'],
    ],
  ],
  ['2.1.2', 'A', 'Không kẹt bàn phím', 'yes', 'Tab đi hết trang và ra ngoài', [TAB]],
  [
    '2.1.4',
    'A',
    'Phím một chữ',
    'yes',
    'tắt được trong Thiết đặt',
    [
      ['site/keyboard.site', 'not when switched off'],
      ['site/hover.site', 'Where single keys are switched off'],
    ],
  ],
  ['2.2.1', 'A', 'Thời gian điều chỉnh được', 'none', 'không có hạn giờ'],
  [
    '2.2.2',
    'A',
    'Tạm dừng',
    'unheld',
    'chỉ màn hình chờ tự chuyển trang, do người dùng bật và Esc thì thôi',
  ],
  ['2.3.1', 'A', 'Ba lần chớp', 'unheld', 'không có gì nhấp nháy'],
  [
    '2.4.1',
    'A',
    'Bỏ qua khối',
    'yes',
    'điểm dừng đầu tiên qua đầu trang',
    [['site/keyboard.site', 'The first stop leads past the header']],
  ],
  [
    '2.4.2',
    'A',
    'Tên trang',
    'yes',
    'thẻ của trình duyệt nêu trang nào',
    [['site/why.site', 'page.title()']],
  ],
  [
    '2.4.3',
    'A',
    'Thứ tự tiêu điểm',
    'yes',
    'thẻ mở ra nhận tiêu điểm và trả lại',
    [TAB, ['site/keyboard.site', 'which takes the focus, and Escape gives it back']],
  ],
  ['2.4.4', 'A', 'Mục đích liên kết', 'yes', 'mọi liên kết có tên', [AXE]],
  [
    '2.4.5',
    'AA',
    'Nhiều lối',
    'yes',
    'thanh trang, địa chỉ, tìm đơn vị và chỉ số',
    [['site/hands.site', 'answered within two presses']],
  ],
  ['2.4.6', 'AA', 'Tiêu đề và nhãn', 'yes', 'mỗi trang một câu kết luận làm tiêu đề', [AXE]],
  ['2.4.7', 'AA', 'Thấy tiêu điểm', 'yes', 'mỗi điểm dừng nhìn thấy được', [TAB]],
  ['2.4.11', 'AA', 'Tiêu điểm không bị che', 'part', 'kiểm trên Toàn cảnh, Dữ liệu', [TAB]],
  ['2.5.1', 'A', 'Cử chỉ nhiều điểm', 'none', 'không có cử chỉ nhiều điểm'],
  ['2.5.2', 'A', 'Hủy khi trỏ', 'unheld', 'việc xảy ra khi nhả, không khi nhấn'],
  ['2.5.3', 'A', 'Nhãn trong tên', 'unheld', 'tên đọc lên gồm chữ nhìn thấy'],
  ['2.5.4', 'A', 'Chuyển động', 'none', 'không dùng cảm biến'],
  ['2.5.7', 'AA', 'Kéo', 'unheld', 'thả tệp có nút chọn tệp; thứ tự có nút lên, xuống'],
  [
    '2.5.8',
    'AA',
    'Cỡ đích',
    'part',
    '44 px khi dùng ngón tay; bằng chuột chưa đo',
    [['site/hands.site', 'Under a finger whatever is chosen with is 44 px high']],
  ],
  ['3.1.1', 'A', 'Ngôn ngữ của trang', 'yes', 'tiếng Việt, tiếng Anh', [AXE]],
  [
    '3.1.2',
    'AA',
    'Ngôn ngữ của từng phần',
    'part',
    'ở bản tiếng Anh, tên riêng và trích dẫn là tiếng Việt, chưa đánh dấu hết',
  ],
  ['3.2.1', 'A', 'Khi nhận tiêu điểm', 'yes', 'không gì đổi khi Tab đến', [TAB]],
  [
    '3.2.2',
    'A',
    'Khi nhập',
    'yes',
    'đổi ô chọn thì số liệu đổi, trang ở nguyên',
    [['site/keyboard.site', 'Period, focus units and language are chosen by keys alone']],
  ],
  [
    '3.2.3',
    'AA',
    'Điều hướng nhất quán',
    'yes',
    'một thanh trang, lựa chọn đi theo',
    [['site/address.site', 'The pages share what is chosen']],
  ],
  [
    '3.2.4',
    'AA',
    'Nhận diện nhất quán',
    'yes',
    'một từ điển cho mọi trang',
    [['architecture/words', 'are composed, so that equal words are equal texts']],
  ],
  ['3.2.6', 'A', 'Trợ giúp nhất quán', 'none', 'không có chỗ trợ giúp'],
  ['3.3.1', 'A', 'Nhận ra lỗi', 'yes', 'nêu tại ô, bằng chữ', [FORM]],
  ['3.3.2', 'A', 'Nhãn hoặc hướng dẫn', 'yes', 'ô bắt buộc có dấu *', [AXE, FORM]],
  [
    '3.3.3',
    'AA',
    'Gợi ý sửa lỗi',
    'yes',
    'gặp gì, cần gì',
    [FORM, ['site/faults.site', 'is named with its place']],
  ],
  [
    '3.3.4',
    'AA',
    'Ngăn lỗi',
    'yes',
    'bản nháp xem lại được, bỏ rồi lấy lại được',
    [['site/draft.site', 'survives a reload, Escape leads back without losing it']],
  ],
  ['3.3.7', 'A', 'Không nhập lại', 'unheld', 'nguồn và ngày hỏi một lần'],
  ['3.3.8', 'AA', 'Xác thực', 'none', 'không có đăng nhập'],
  [
    '4.1.2',
    'A',
    'Tên, vai trò, giá trị',
    'yes',
    '',
    [AXE, FAULTS, ['site/axe.site', 'while menus are open']],
  ],
  [
    '4.1.3',
    'AA',
    'Thông báo trạng thái',
    'yes',
    'báo bằng `role=status`, `alert`',
    [
      ['site/gate.site', "getByRole('status')"],
      ['site/programs.system', "getByRole('alert')"],
    ],
  ],
]

test('The statement says of each criterion of WCAG 2.2 A and AA how it is met, by tests that exist.', () => {
  const of = (level: 'A' | 'AA'): number => CRITERIA.filter((each) => each[1] === level).length
  expect([of('A'), of('AA'), new Set(CRITERIA.map(([number]) => number)).size]).toEqual([
    31, 24, 55,
  ])
  expect(missing(CRITERIA.flatMap(([, , , , , held]) => held ?? []))).toEqual([])
  for (const [number, , , state, , held] of CRITERIA)
    if (state === 'yes') expect([number, held?.length ?? 0]).not.toEqual([number, 0])
  expectTable('docs/accessibility.md', 'totals', {
    columns: ['', 'số tiêu chí#'],
    rows: Object.entries(STATES).map(([state, text]) => [
      text,
      CRITERIA.filter((each) => each[3] === state).length,
    ]),
  })
  expectTable('docs/accessibility.md', 'criteria', {
    columns: ['tiêu chí', 'mức', 'tên', 'trạng thái', 'ghi chú', 'kiểm thử'],
    rows: CRITERIA.map(([number, level, name, state, note, held = []]) => [
      number,
      level,
      name,
      STATES[state],
      note,
      filesOf(held),
    ]),
  })
})
