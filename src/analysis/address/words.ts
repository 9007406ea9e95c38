import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'address.unknown': {
    vi: 'Địa chỉ của trang nhắc đến “{id}” ở bảng {what}, nhưng bộ số liệu không có mục này nên màn hình bỏ qua.',
    en: 'The data package has no “{id}” in the table {what}; that part of the address is left out.',
  },
  'address.focusGone': {
    vi: 'Không theo dõi được {units}: kỳ này không có đơn vị ấy.',
    en: 'Cannot be followed: {units}, not in the data package in this period.',
  },
  'address.focusLeft': {
    vi: 'Chỉ theo dõi được {n} đơn vị cùng lúc, đã bỏ {units}.',
    en: 'No more than {n} units can be followed at once; left out: {units}.',
  },
  'address.later': {
    vi: 'Tính đến {date}, không hiển thị {n} nội dung nêu sau ngày này (kiểm tra, hạn chế, kiến nghị, áp dụng mô hình).',
    en: 'As of {date}: {n} {n|statement|statements} made after that day (inspections, shortcomings, requests, models taken up) left out.',
  },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
