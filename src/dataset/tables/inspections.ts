import { date, id, list, oneOf, optional, text } from '@/dataset/column'
import type { InspectionId, UnitId } from '@/dataset/ids'
import { declareTable, type RowOf } from '@/dataset/table'
import { saidIn } from './attributions'

export const inspections = declareTable({
  name: 'inspections',
  about: 'The inspections, each with its chair and the units inspected.',
  key: ['inspection_id'],
  columns: {
    inspection_id: id<InspectionId>({
      headings: ['Mã cuộc kiểm tra'],
      about: 'Key of the inspection.',
    }),
    date: date({ headings: ['Ngày'], about: 'The day it was held.' }),
    title: text({ headings: ['Cuộc kiểm tra', 'Tên'], about: 'What it was.' }),
    chair: text({ headings: ['Chủ trì'], about: 'Who chaired it.' }),
    format: oneOf(['onsite', 'online'], {
      headings: ['Hình thức'],
      about: 'Whether it was held on site or online.',
    }),
    unit_ids: list(
      id<UnitId>({
        headings: ['Mã đơn vị', 'Đơn vị được kiểm tra'],
        about: 'The units inspected.',
        reference: 'units',
      }),
      {
        required: true,
      },
    ),
    praised: list(
      text({
        headings: ['Kết quả nổi bật', 'Đánh giá chung'],
        about: 'What the inspection praised, in its own words.',
      }),
    ),
    place: optional(text({ headings: ['Địa điểm'], about: 'Where it was led from.' })),
    source_id: saidIn,
  },
})

export type Inspection = RowOf<typeof inspections>
