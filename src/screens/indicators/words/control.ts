import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'indicators.show.control': { vi: 'Kiểm soát', en: 'Control' },
  'indicators.chart.control': {
    vi: 'Biểu đồ kiểm soát của {indicator}',
    en: 'Control chart of {indicator}',
  },
  'indicators.absent.control': {
    vi: 'Biểu đồ kiểm soát cần ít nhất {least} kỳ cùng loại có số liệu; hiện có {n}.',
    en: 'A control chart needs figures of at least {least} periods of one kind; there are {n}.',
  },
  'indicators.mark.upper': { vi: 'Giới hạn trên', en: 'Upper limit' },
  'indicators.mark.lower': { vi: 'Giới hạn dưới', en: 'Lower limit' },
  'indicators.mark.average': { vi: 'Trung bình', en: 'Mean' },
  'indicators.control.subject': { vi: 'Số liệu của', en: 'Figures of' },
  'indicators.control.baseline': { vi: 'Giới hạn tính từ', en: 'Limits made of' },
  'indicators.control.all': { vi: 'Giới hạn từ mọi kỳ', en: 'Limits of all periods' },
  'indicators.control.upTo': { vi: 'Giới hạn đến {period}', en: 'Limits up to {period}' },
  'indicators.control.period': { vi: 'Kỳ', en: 'Period' },
  'indicators.control.rule': { vi: 'Dấu hiệu', en: 'Signal' },
  'indicators.control.limits': {
    vi: 'Giới hạn từ {lower} đến {upper} quanh trung bình {mean}, tính từ {n} kỳ ({from} đến {to}).',
    en: 'Limits {lower} to {upper} around a mean of {mean}, made of {n} periods ({from} to {to}).',
  },
  'indicators.control.trial': {
    vi: 'Giới hạn tạm: mới có {n} kỳ, cần {least} kỳ để kết luận.',
    en: 'Trial limits: {n} periods so far, {least} are needed to judge.',
  },
  'indicators.control.method': {
    vi: 'XmR: trung bình ± 2,66 × chênh lệch liền kề trung bình, bỏ chênh lệch bất thường. Chấm đặc: có dấu hiệu; màu đỏ: về phía kém.',
    en: 'XmR: mean ± 2.66 × mean moving range, unusual ranges left out. Solid dots: signals, red where for the worse.',
  },
  'indicators.control.common': {
    vi: 'Chưa có dấu hiệu thay đổi: kỳ này trong mức dao động thường.',
    en: 'No sign of change: this period is within its usual variation.',
  },
  'indicators.control.better': {
    vi: 'Dấu hiệu tốt lên: {rule}.',
    en: 'Sign of improvement: {rule}.',
  },
  'indicators.control.worse': { vi: 'Dấu hiệu xấu đi: {rule}.', en: 'Sign of concern: {rule}.' },
  'indicators.control.changing': {
    vi: 'Dấu hiệu thay đổi: {rule}.',
    en: 'Sign of change: {rule}.',
  },
  'indicators.control.met': {
    vi: 'Luôn đạt chỉ tiêu nếu giữ như hiện nay.',
    en: 'Meets its target consistently as things are.',
  },
  'indicators.control.missed': {
    vi: 'Không thể đạt chỉ tiêu nếu giữ như hiện nay.',
    en: 'Misses its target consistently as things are.',
  },
  'indicators.control.hitAndMiss': {
    vi: 'Lúc đạt lúc không: chỉ tiêu nằm giữa hai giới hạn.',
    en: 'Hit and miss: the target lies between the limits.',
  },
  'indicators.column.signs': { vi: 'Dấu hiệu', en: 'Signs' },
  'indicators.signs.better': { vi: 'Tốt lên', en: 'Improving' },
  'indicators.signs.worse': { vi: 'Xấu đi', en: 'Worsening' },
  'indicators.signs.unknown': { vi: 'Thay đổi', en: 'Changing' },
  'indicators.signs.unchanged': { vi: 'Dao động thường', en: 'Usual variation' },
  'indicators.signs.met': { vi: 'Luôn đạt', en: 'Always met' },
  'indicators.signs.missed': { vi: 'Luôn không đạt', en: 'Always missed' },
  'indicators.signs.hitAndMiss': { vi: 'Lúc đạt lúc không', en: 'Hit and miss' },
  'indicators.control.rule.outside.up': { vi: 'vượt giới hạn trên', en: 'above the upper limit' },
  'indicators.control.rule.outside.down': {
    vi: 'dưới giới hạn dưới',
    en: 'below the lower limit',
  },
  'indicators.control.rule.shift.up': {
    vi: '7 kỳ liền trên trung bình',
    en: '7 periods in a row above the mean',
  },
  'indicators.control.rule.shift.down': {
    vi: '7 kỳ liền dưới trung bình',
    en: '7 periods in a row below the mean',
  },
  'indicators.control.rule.trend.up': { vi: '7 kỳ liền tăng', en: '7 periods in a row rising' },
  'indicators.control.rule.trend.down': { vi: '7 kỳ liền giảm', en: '7 periods in a row falling' },
  'indicators.control.rule.twoOfThree.up': {
    vi: '2 trong 3 kỳ sát giới hạn trên',
    en: '2 of 3 periods near the upper limit',
  },
  'indicators.control.rule.twoOfThree.down': {
    vi: '2 trong 3 kỳ sát giới hạn dưới',
    en: '2 of 3 periods near the lower limit',
  },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
