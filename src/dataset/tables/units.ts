import { date, id, list, number, oneOf, optional, text } from '@/dataset/column'
import type { UnitId } from '@/dataset/ids'
import { declareTable, type RowOf } from '@/dataset/table'
import { namesInEnglish } from './english'

export const LEVELS = ['province', 'district', 'commune', 'department'] as const
export type Level = (typeof LEVELS)[number]

export const units = declareTable({
  name: 'units',
  about:
    'The administrative units and departments that figures are about, each for the time it existed.',
  key: ['unit_id'],
  columns: {
    unit_id: id<UnitId>({
      headings: ['Mã đơn vị'],
      about: 'Our own stable key: statistical codes change and names repeat.',
    }),
    code: optional(
      text({
        headings: ['Mã số', 'Mã ĐVHC', 'Mã GSO'],
        about: 'The code in the national statistics, as text.',
      }),
    ),
    name: text({
      headings: ['Tên đơn vị', 'Đơn vị', 'Địa phương', 'UBND'],
      about: 'The full name, with its kind.',
    }),
    short_name: text({
      headings: ['Tên gọn', 'Tên ngắn'],
      about: 'The name on screen; must tell like-named units apart.',
    }),
    kind: text({
      headings: ['Loại', 'Loại đơn vị'],
      about: 'What kind of unit it is: thành phố, huyện, phường, xã, sở and so on.',
    }),
    level: oneOf(LEVELS, {
      headings: ['Cấp'],
      about: 'The tier. Only units of one tier are compared.',
    }),
    group: optional(
      text({
        headings: ['Nhóm', 'Nhóm đơn vị'],
        about: 'Units with the same text here are ranked together.',
      }),
    ),
    areas: list(
      text({
        headings: ['Khu vực', 'Khu vực cũ'],
        about:
          'Further groups that ranks may be within, such as a former district; the first one counts where it has land of several.',
      }),
    ),
    parent_id: optional(
      id<UnitId>({
        headings: ['Trực thuộc', 'Đơn vị cấp trên'],
        about: 'The unit it belongs to.',
        reference: 'units',
      }),
    ),
    valid_from: optional(
      date({
        headings: ['Có từ ngày'],
        about: 'First day on which the unit exists; empty: always.',
      }),
    ),
    valid_to: optional(
      date({
        headings: ['Hết hiệu lực ngày'],
        about: 'First day on which it no longer exists; empty: still does.',
      }),
    ),
    grid_row: optional(
      number({
        integer: true,
        min: 1,
        headings: ['Hàng trên bản đồ ô'],
        about: 'Row on the tile map, counted from the north.',
      }),
    ),
    grid_col: optional(
      number({
        integer: true,
        min: 1,
        headings: ['Cột trên bản đồ ô'],
        about: 'Column on the tile map, counted from the west.',
      }),
    ),
    lon: optional(
      number({
        min: -180,
        max: 180,
        headings: ['Kinh độ'],
        about: 'Longitude of the middle, degrees east.',
      }),
    ),
    lat: optional(
      number({
        min: -90,
        max: 90,
        headings: ['Vĩ độ'],
        about: 'Latitude of the middle, degrees north.',
      }),
    ),
    aliases: list(
      text({
        headings: ['Tên khác', 'Cách gọi khác'],
        about: 'Other spellings under which offices write it.',
      }),
    ),
    ...namesInEnglish,
  },
})

export type Unit = RowOf<typeof units>
