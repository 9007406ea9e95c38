import Papa from 'papaparse'
import type { PlainSplitter } from '@/dataset/cells/csv'

/** The one place where PapaParse reads: plain text, which it is given decoded and whole. */
export const papaRows: PlainSplitter = (text, { delimiter, quote, newline }, most) =>
  Papa.parse<string[]>(text, {
    delimiter,
    newline,
    preview: most,
    quoteChar: quote,
    header: false,
  }).data
