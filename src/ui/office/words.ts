import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'document.agency': { vi: '………………………………', en: '………………………………' },
  'document.nation': {
    vi: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    en: 'SOCIALIST REPUBLIC OF VIET NAM',
  },
  'document.motto': {
    vi: 'Độc lập - Tự do - Hạnh phúc',
    en: 'Independence - Freedom - Happiness',
  },
  'document.number': { vi: 'Số:        /{sign}', en: 'No.        /{sign}' },
  'document.place': { vi: '…………, ngày …… tháng …… năm ……', en: '…………, …… …… ……' },
  'document.recipients': { vi: 'Nơi nhận:', en: 'Recipients:' },
  'document.recipient': { vi: '- ……………………;', en: '- ……………………;' },
  'document.filed': { vi: '- Lưu: VT, ……', en: '- Filed: ……' },
  'document.signer': { vi: '…………………………', en: '…………………………' },
  'document.sign': { vi: '(Ký, ghi rõ họ tên)', en: '(Signature and full name)' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
