import { date, id, optional, text, url } from '@/dataset/column'
import type { SourceId } from '@/dataset/ids'
import { declareTable, type RowOf } from '@/dataset/table'

export const sources = declareTable({
  name: 'sources',
  about: 'Where facts and figures come from.',
  key: ['source_id'],
  columns: {
    source_id: id<SourceId>({ headings: ['Mã nguồn'], about: 'Key of the source.' }),
    title: text({ headings: ['Nguồn', 'Tên nguồn'], about: 'What it is called.' }),
    publisher: text({ headings: ['Cơ quan công bố'], about: 'Who published it.' }),
    date: optional(date({ headings: ['Ngày'], about: 'The day it was published.' })),
    url: optional(
      url({
        headings: ['Địa chỉ', 'Liên kết'],
        about: 'Where it can be read. Shown as text, never fetched.',
      }),
    ),
    kind: text({ headings: ['Loại nguồn'], about: 'What kind of source it is.' }),
  },
})

export type Source = RowOf<typeof sources>
