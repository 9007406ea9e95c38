import type { Page } from 'playwright-core'

type MatrixCell = {
  /** `unit~indicator` */
  readonly key: string
  /** The figure as written, without marks. */
  readonly text: string
  /** `met`, `near`, `missed`, `none` or `nodata`. */
  readonly attainment: string
  readonly label: string
}

export type MatrixRow = {
  readonly unit: string
  readonly rank: string
  readonly score: string | null
  readonly isFocus: boolean
  readonly cells: readonly MatrixCell[]
  readonly models: string
  readonly shortcomings: string
}

export type MatrixScreen = {
  readonly headline: string
  readonly notes: string
  readonly caption: string
  readonly headings: readonly string[]
  /** The ids of the indicators, in the order of the columns. */
  readonly indicators: readonly string[]
  readonly rows: readonly MatrixRow[]
  /**
   * The cells of the province’s row under the indicators: the figure, and the count of units that
   * meet the target.
   */
  readonly province: readonly { readonly value: string; readonly met: string }[]
  readonly provinceScore: string | null
}

/** The overview as a reader finds it: headline, matrix and the province’s row. */
export async function readMatrix(page: Page): Promise<MatrixScreen> {
  return page.evaluate(() => {
    const textOf = (element: Element | null | undefined): string =>
      (element?.textContent ?? '').trim()
    const table = document.querySelector('table.overview-matrix__matrix')
    if (!table) throw new Error(`There is no matrix: ${document.body.innerText.slice(0, 500)}`)
    const rows = [...table.querySelectorAll('tbody tr')].map((row) => ({
      unit: textOf(row.querySelector('.overview-matrix__unitName span:last-child')),
      rank: textOf(row.querySelector('td.overview-matrix__matrixRank')),
      score: row.querySelector('td.overview-matrix__matrixScore')
        ? textOf(row.querySelector('td.overview-matrix__matrixScore'))
        : null,
      isFocus: row.classList.contains('overview-matrix__isFocus'),
      cells: [...row.querySelectorAll<HTMLElement>('td.matrix-value [data-cell]')].map((cell) => ({
        key: cell.dataset['cell'] ?? '',
        text: textOf(cell.querySelector('span:not(.overview-matrix__cellNote)')),
        attainment: cell.dataset['attainment'] ?? '',
        label: cell.getAttribute('aria-label') ?? '',
      })),
      models: textOf(row.querySelector('td.overview-matrix__matrixModels')),
      shortcomings: textOf(row.querySelector('td.overview-matrix__matrixShortcomings')),
    }))
    const foot = table.querySelector('tfoot tr')
    return {
      headline: textOf(document.querySelector('.ui-headline__headline h1')),
      notes: textOf(document.querySelector('.ui-headline__headline p')),
      caption: textOf(table.querySelector('caption')),
      headings: [...table.querySelectorAll('thead th')].map((heading) =>
        textOf(heading.querySelector('.sort-label')),
      ),
      indicators: (rows[0]?.cells ?? []).map(({ key }) => key.split('~')[1] ?? ''),
      rows,
      province: [
        ...(foot?.querySelectorAll(
          'td:has(.overview-matrix__provinceValue):not(.overview-matrix__matrixScore)',
        ) ?? []),
      ].map((cell) => ({
        value: textOf(cell.querySelector('.overview-matrix__provinceValue')),
        met: textOf(cell.querySelector('.overview-matrix__provinceMet')),
      })),
      provinceScore: foot?.querySelector('.overview-matrix__matrixScore')
        ? textOf(foot.querySelector('.overview-matrix__matrixScore'))
        : null,
    }
  })
}

export type ShownIssue = {
  readonly code: string
  readonly severity: string
  readonly file: string
  readonly row: string
  readonly column: string
  readonly text: string
}

/**
 * The list of issues on the data page or on the failure screen, as a reader finds it; a column by
 * its code, which stands after its title.
 */
export async function readIssues(page: Page): Promise<readonly ShownIssue[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLTableRowElement>('tr.issues-status__issue')].map((row) => {
      const [severity = '', file = '', line = '', column = '', text = ''] = [...row.cells].map(
        (cell) => cell.innerText.trim(),
      )
      const codes = column.split(' + ').map((part) => /\(([^()]+)\)$/.exec(part)?.[1] ?? part)
      return {
        code: row.dataset['code'] ?? '',
        severity,
        file,
        row: line,
        column: codes.join(' + '),
        text,
      }
    }),
  )
}

export type ShownTable = {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * Every plain table on the page but the matrix: what stands in place of charts, and the tables of
 * the data page.
 */
export async function readTables(page: Page): Promise<readonly ShownTable[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('table:not(.overview-matrix__matrix)')].map((table) => ({
      caption: table.querySelector('caption')?.textContent ?? '',
      head: [...table.querySelectorAll('thead th')].map((cell) => cell.textContent ?? ''),
      rows: [...table.querySelectorAll('tbody tr')].map((row) =>
        [...row.children].map((cell) => cell.textContent ?? ''),
      ),
    })),
  )
}

/** The number that a Vietnamese figure says: `98,6` is 98.6, `1.234` is 1234; `null` for a dash. */
export function numberIn(text: string): number | null {
  const digits = /[−-]?[\d.]+(,\d+)?/.exec(text)?.[0]
  return digits === undefined
    ? null
    : Number(digits.replaceAll('.', '').replace(',', '.').replace('−', '-'))
}
