import { optional, text } from '@/dataset/column'

/** Ends the name of a column that holds the English of the column before the ending. */
export const ENGLISH = '_en'

/** The names of a thing in English; what is empty is shown in Vietnamese. */
export const namesInEnglish = {
  name_en: optional(
    text({ headings: ['Tên tiếng Anh'], about: 'Its full name in English; empty: `name`.' }),
  ),
  short_name_en: optional(
    text({
      headings: ['Tên gọn tiếng Anh'],
      about: 'Its short name in English; empty: `short_name`.',
    }),
  ),
}
