import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'indicators.elsewhere': {
    vi: 'Chỉ có ở {periods}',
    en: 'Only in {periods}',
  },
  'indicators.elsewhereMore': {
    vi: 'Chỉ có ở {n} kỳ khác, gần nhất là {last}',
    en: 'Only in {n} other periods, last {last}',
  },
  'indicators.nowhere': { vi: 'Chưa có số liệu ở kỳ nào', en: 'No figures in any period yet' },
  'indicators.nowhereOfficial': {
    vi: 'Chưa có số liệu chính thức ở kỳ nào',
    en: 'No official figures in any period yet',
  },
  'indicators.provinceOnly': { vi: '{period} (toàn tỉnh)', en: '{period} (province)' },
  'indicators.absent.line': {
    vi: 'Cần số liệu của ít nhất hai kỳ cùng loại để vẽ đường.',
    en: 'Lines need figures of at least two periods of one kind.',
  },
  'indicators.absent.tiles': {
    vi: 'Các đơn vị chưa có vị trí trên bản đồ ô; hãy xem dạng lưới.',
    en: 'The units have no places on a tile map; see the grid.',
  },
  'indicators.absent.funnel': {
    vi: 'Biểu đồ phễu cần tỷ lệ phần trăm kèm tử số, mẫu số nguyên của ít nhất {n} đơn vị; kỳ này không đủ.',
    en: 'A funnel needs percentages with whole counts of at least {n} units; there are not enough in this period.',
  },
  'indicators.absent.distribution': {
    vi: 'Không có số liệu của đơn vị nào ở kỳ này.',
    en: 'No unit has a figure in this period.',
  },
  'indicators.absent.classes': {
    vi: 'Nguồn chỉ công bố nhóm xếp loại, không công bố điểm, nên không vẽ phân bố.',
    en: 'The source gives classes only and no scores, so there is no distribution.',
  },
  'indicators.read.line': {
    vi: 'Từ {from} đến {to}. Màu: đơn vị đang chọn; xám: các đơn vị khác.',
    en: 'From {from} to {to}. Colour: chosen units; grey: the others.',
  },
  'indicators.read.dashed': { vi: 'Nét đứt: toàn tỉnh.', en: 'Dashed: province.' },
  'indicators.read.path': {
    vi: 'Vạch đậm: chỉ tiêu từng năm.',
    en: 'Heavy line: the target of each year.',
  },
  'indicators.read.ahead': {
    vi: 'Hình thoi: chỉ tiêu của năm; nét chấm nối hai mốc, không phải chỉ tiêu đặt ra.',
    en: 'Diamonds: targets of years; the dotted line joins two of them and was set by nobody.',
  },
  'indicators.read.illustrativePath': {
    vi: 'Chỉ tiêu minh họa, không phải chỉ tiêu được giao.',
    en: 'Illustrative targets, set by nobody.',
  },
  'indicators.read.target': {
    vi: 'Vạch đậm: chỉ tiêu; phần tô: phía đạt.',
    en: 'Heavy line: target; shaded: the side that meets it.',
  },
  'indicators.read.province': {
    vi: 'Từ {from} đến {to}, chỉ có số liệu toàn tỉnh.',
    en: 'From {from} to {to}, figures of the province alone.',
  },
  'indicators.read.gaps': {
    vi: 'Chỗ đứt là kỳ không có số liệu.',
    en: 'Where a line breaks there is no figure.',
  },
  'indicators.read.panels': {
    vi: '{n} ô cùng một trục, từ {min} đến {max}, {from} đến {to}.',
    en: '{n} panels on one axis, {min} to {max}, {from} to {to}.',
  },
  'indicators.read.unplaced': {
    vi: '{n} đơn vị chưa có vị trí trên bản đồ nằm ở các hàng cuối.',
    en: '{n} {n|unit|units} without a place on the map stand in the last rows.',
  },
  'indicators.read.funnel': {
    vi: 'Chấm rỗng: trong phễu; chấm đặc: ngoài phễu. Dấu của đơn vị đang theo dõi luôn tô đặc, xem câu dưới.',
    en: 'Hollow dots: within; solid ones: outside. The signs of units in focus are always solid, see the sentence below.',
  },
  'indicators.read.funnelWorse': {
    vi: 'Chấm rỗng: trong phễu; chấm đặc: ngoài phễu, màu đỏ là về phía kém. Dấu của đơn vị đang theo dõi luôn tô đặc, xem câu dưới.',
    en: 'Hollow dots: within; solid ones: outside, red where that is worse. The signs of units in focus are always solid, see the sentence below.',
  },
  'indicators.read.distribution': {
    vi: 'Mỗi chấm một đơn vị ({n}). Trung vị {median}; nửa giữa số đơn vị từ {low} đến {high}, cách nhau {width}.',
    en: 'One dot a unit ({n}). Median {median}; the middle half of the units lies from {low} to {high}, {width} apart.',
  },
  'indicators.read.fewDots': {
    vi: 'Mỗi chấm một đơn vị. Chỉ {n} đơn vị có số liệu nên không tính trung vị và nửa giữa.',
    en: 'One dot for each unit. Only {n} have figures, too few for a median and a middle half.',
  },
  'indicators.read.without': { vi: 'Chưa có số liệu: {units}.', en: 'No data: {units}.' },
  'indicators.about': { vi: 'Về chỉ số', en: 'About the indicator' },
  'indicators.about.definition': { vi: 'Định nghĩa', en: 'Definition' },
  'indicators.about.formula': { vi: 'Cách tính', en: 'Formula' },
  'indicators.about.frequency': { vi: 'Kỳ công bố', en: 'Frequency' },
  'indicators.about.least': { vi: 'Thay đổi nhỏ nhất đáng kể', en: 'Least change that matters' },
  'indicators.about.leastValue': {
    vi: '{least}; đổi ít hơn được coi là không đổi, dù nhiều hồ sơ.',
    en: '{least}; a smaller one counts as none, however many cases there are.',
  },
  'indicators.about.source': { vi: 'Nguồn định nghĩa', en: 'Source of the definition' },
  'indicators.about.polarity': { vi: 'Chiều đánh giá', en: 'Which way is good' },
  'indicators.about.notes': { vi: 'Lưu ý khi đọc', en: 'Mind when reading' },
  'indicators.about.periods': { vi: 'Các kỳ có số liệu', en: 'Periods with figures' },
  'indicators.polarity.higher': { vi: 'Càng cao càng tốt', en: 'Higher is better' },
  'indicators.polarity.lower': { vi: 'Càng thấp càng tốt', en: 'Lower is better' },
  'indicators.polarity.none': { vi: 'Mô tả, không đánh giá', en: 'Only describes' },
  'indicators.period.units': { vi: '{period} ({n} đơn vị)', en: '{period} ({n} {n|unit|units})' },
  'indicators.period.province': { vi: '{period} (chỉ toàn tỉnh)', en: '{period} (province only)' },
  'indicators.note.illustrative': {
    vi: '{n}/{of} số liệu là minh họa, không phải số thật.',
    en: '{n} of {of} figures are illustrative, not real.',
  },
  'indicators.note.provisional': {
    vi: '{n}/{of} số liệu là sơ bộ, có thể thay đổi.',
    en: '{n} of {of} figures are provisional and may change.',
  },
  'indicators.note.noCases': {
    vi: 'Không phát sinh trường hợp nào trong kỳ: {units}.',
    en: 'No case in the period: {units}.',
  },
  'indicators.note.missing': {
    vi: 'Không có dòng số liệu: {units}.',
    en: 'No row of figures: {units}.',
  },
  'indicators.note.missingWhy': {
    vi: 'Chưa có số liệu: {units} ({reason}).',
    en: 'No data: {units} ({reason}).',
  },
  'indicators.note.small': {
    vi: 'Mẫu số dưới {least}, một vài trường hợp cũng làm tỷ lệ đổi nhiều: {units}.',
    en: 'Denominator below {least}, so a few cases move the percentage a lot: {units}.',
  },
  'indicators.note.version': { vi: '{unit}: {values}', en: '{unit}: {values}' },
  'indicators.note.versions': {
    vi: 'Các nguồn nêu giá trị khác nhau, giá trị đứng đầu được dùng: {units}.',
    en: 'Sources give different values, the first is used: {units}.',
  },
  'indicators.note.ownTargets': {
    vi: 'Chỉ tiêu riêng: {units}.',
    en: 'Targets of their own: {units}.',
  },
  'indicators.note.noProvince': {
    vi: 'Không gộp được thành số toàn tỉnh.',
    en: 'It does not add up to a provincial value.',
  },
  'indicators.note.turn': {
    vi: 'Từ {date}: {parts}. Đường của các đơn vị không nối qua mốc này.',
    en: 'From {date}: {parts}. Lines of units are not joined across that day.',
  },
  'indicators.note.ended': { vi: 'kết thúc {units}', en: '{units} ended' },
  'indicators.note.begun': { vi: 'bắt đầu {units}', en: '{units} began' },
  'indicators.note.followed': { vi: 'kế thừa {units}', en: 'succession {units}' },
  'indicators.note.whole': { vi: '{before} → {after}', en: '{before} → {after}' },
  'indicators.note.part': {
    vi: '{before} → {after} (một phần)',
    en: '{before} → {after} (in part)',
  },
  'indicators.note.published': {
    vi: '{n} đơn vị có điểm công bố lệch quá mức làm tròn so với điểm tính lại từ thành phần; giữ điểm công bố: {units}.',
    en: '{n} {n|unit has|units have} a published score off from what its parts make by more than rounding; the published one is kept: {units}.',
  },
  'indicators.note.publishedRank': {
    vi: '{n} đơn vị được nguồn đánh số hạng khác ở đây (bằng giá trị thì cùng hạng): {units}.',
    en: '{n} {n|unit is|units are} numbered otherwise by the source (equal values share a rank here): {units}.',
  },
  'indicators.note.crossing': {
    vi: '{n} đơn vị gồm đất của hơn một khu vực cũ, xếp ở khu vực ghi trước: {units}.',
    en: '{n} {n|unit has|units have} land of several areas and stand in the first: {units}.',
  },
  'indicators.note.remark': { vi: '{units}: {note}.', en: '{units}: {note}.' },
  'indicators.province.supplied': {
    vi: 'Số toàn tỉnh do nguồn cung cấp.',
    en: 'The provincial value is supplied by the source.',
  },
  'indicators.province.ratio': {
    vi: 'Số toàn tỉnh = tổng tử số ÷ tổng mẫu số của {used}/{of} đơn vị.',
    en: 'Provincial value = sum of numerators ÷ sum of denominators of {used} of {of} units.',
  },
  'indicators.province.mean': {
    vi: 'Số toàn tỉnh là trung bình cộng của {used}/{of} đơn vị.',
    en: 'The provincial value is the mean of {used} of {of} units.',
  },
  'indicators.province.sum': {
    vi: 'Số toàn tỉnh là tổng của {used}/{of} đơn vị.',
    en: 'The provincial value is the sum of {used} of {of} units.',
  },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
