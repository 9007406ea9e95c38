import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'overviewGroups.switch': { vi: 'Cách xếp các đơn vị', en: 'How units are put together' },
  'overviewGroups.list': { vi: 'Danh sách', en: 'List' },
  'overviewGroups.area': { vi: 'Theo khu vực cũ', en: 'By former area' },
  'overviewGroups.third': { vi: 'Theo ba nhóm', en: 'By thirds' },
  'overviewGroups.areaOf': { vi: 'Khu vực {area}', en: '{area}' },
  'overviewGroups.third.1': { vi: 'Một phần ba đứng đầu', en: 'The first third' },
  'overviewGroups.third.2': { vi: 'Một phần ba đứng giữa', en: 'The middle third' },
  'overviewGroups.third.3': { vi: 'Một phần ba đứng cuối', en: 'The last third' },
  'overviewGroups.none.area': { vi: 'Chưa rõ khu vực', en: 'Area unknown' },
  'overviewGroups.none.third': { vi: 'Chưa xếp hạng', en: 'Not ranked' },
  'overviewGroups.units': { vi: '{n} đơn vị', en: '{n} {n|unit|units}' },
  'overviewGroups.mean': { vi: 'bình quân {value}', en: 'mean {value}' },
  'overviewGroups.order': {
    vi: 'Số đầu dòng là hạng toàn tỉnh; các ô màu theo thứ tự: {indicators}.',
    en: 'The first number is the rank in the province; squares in the order: {indicators}.',
  },
  'overviewGroups.crossing': {
    vi: 'Dấu * : {n} đơn vị gồm đất của hơn một khu vực cũ, xếp ở khu vực ghi trước ({units}).',
    en: '*: {n} {n|unit has|units have} land of several areas and stand in the first ({units}).',
  },
  'overviewGroups.search': { vi: 'Tìm xã, phường', en: 'Find a unit' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
