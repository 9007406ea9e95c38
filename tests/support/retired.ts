import type { Page } from 'playwright-core'

/** Words of the program, which mean nothing to who reads a screen. */
export const WORDS_OF_THE_PROGRAM: readonly RegExp[] = [
  /(?<!\p{L})gói(?!\p{L})/iu,
  /ô số liệu/i,
  /công thức nhập|công thức đã lưu/i,
  /bảng điều khiển/i,
  /tests\/generator|observations(?!\.csv)/i,
]

/**
 * What an editor took out, and stays out: sentences that nobody who meets the program for the first
 * time understands, that sound like an office form, or that say more than the source. Of texts as
 * they are written, with their places `{…}`, and as they are read on a screen.
 */
export const RETIRED: readonly RegExp[] = [
  ...WORDS_OF_THE_PROGRAM,
  /nguồn nêu chung/i,
  /nêu cùng (đơn vị khác|vài đơn vị|nhau)/,
  /nêu chung (cho )?các địa phương/,
  /chưa tính được quá hạn/,
  /từ khi (nêu|nào)/,
  /(±|\+\/-)\s?10/,
  /(?<!\d)0 (mô hình|tốt lên|xấu đi)/,
  /xếp trước/,
  /(?<!\p{L})(lên|xuống) mức(?!\p{L})/u,
  /chồng lên đơn vị/,
  /Chỉ số cho thấy kết quả/,
  /Kỳ này không có;/,
  /kỳ này không có \{/i,
  /số liệu loại này/,
  /lượt áp dụng không nêu/,
  /mẫu số [{\d]/,
  /thứ \d+, \d+ điểm, \+/,
  /cùng một ô/,
  /(chương trình|chỉ số) (nào )?mang mã/,
  // A sentence begins with a capital, whatever stands before it; “Admin. staff” is none.
  /(?<!Admin)(?<=\p{Ll}{3})\. \p{Ll}/u,
]

/** What one screen says over and over, and is to say once. */
const REPEATED = ['nguồn không có thông tin', 'áp dụng', 'nêu chung', 'không nêu minh chứng']
/** In sight, as the whole text of a cell or a line. */
const MOST_REPEATED = 3

/** What is said on a page, in sight, that is not to be said, or not so often; a line for each. */
export async function retiredIn(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      const isSeen =
        element?.checkVisibility({ visibilityProperty: true }) === true &&
        element.closest('option, script, style, [class*="onlySpoken"]') === null
      if (isSeen) found.push((node.textContent ?? '').trim())
    }
    return found
  })
  const said = texts.flatMap((text) =>
    RETIRED.filter((each) => each.test(text)).map((each) => `${each.source}: ${text}`),
  )
  const often = REPEATED.flatMap((note) => {
    const times = texts.filter((text) => text.toLowerCase().includes(note) && text.length < 40)
    return times.length > MOST_REPEATED ? [`${times.length} times “${note}”`] : []
  })
  return [...new Set([...said, ...often])]
}
