import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'myUnit.choose': { vi: 'Chọn {unit} làm đơn vị của tôi', en: 'Make {unit} my unit' },
  'myUnit.mine': { vi: '{unit} là đơn vị của tôi', en: '{unit} is my unit' },
  'myUnit.about': {
    vi: 'Nhớ trên máy này; đầu trang sẽ có một nút dẫn thẳng đến đơn vị ấy',
    en: 'Kept on this machine; the header then leads straight to it',
  },
  'myUnit.go': { vi: 'Đơn vị của tôi: {unit}', en: 'My unit: {unit}' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
