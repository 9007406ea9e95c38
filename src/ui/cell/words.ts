import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'card.source': { vi: 'Nguồn', en: 'Source' },
  'card.formula': { vi: 'Cách tính', en: 'Formula' },
  'card.history': { vi: 'Số liệu các kỳ', en: 'Figures by period' },
  'card.result': { vi: 'Kết quả', en: 'Result' },
  'card.period': { vi: 'Kỳ', en: 'Period' },
  'card.target': { vi: 'Chỉ tiêu', en: 'Target' },
  'card.counts': { vi: 'Tử số / mẫu số', en: 'Numerator / denominator' },
  'card.interval': { vi: 'Khoảng tin cậy 95 %', en: '95% interval' },
  'card.intervalGiven': { vi: 'Khoảng tin cậy do nguồn nêu', en: 'Interval of the source' },
  'card.made': { vi: 'Tính lại từ thành phần', en: 'Made of its parts' },
  'card.made.same': { vi: '{made}, khớp', en: '{made}, the same' },
  'card.made.higher': {
    vi: '{made}; điểm công bố cao hơn {by}, quá mức làm tròn, nên giữ điểm công bố',
    en: '{made}; the published score is higher by {by}, more than rounding makes, and is kept',
  },
  'card.made.lower': {
    vi: '{made}; điểm công bố thấp hơn {by}, quá mức làm tròn, nên giữ điểm công bố',
    en: '{made}; the published score is lower by {by}, more than rounding makes, and is kept',
  },
  'card.rank': { vi: 'Hạng theo nguồn', en: 'Rank of the source' },
  'card.rank.same': {
    vi: '{published}, như xếp ở đây ({ours}/{of})',
    en: '{published}, as here ({ours} of {of})',
  },
  'card.rank.tied': {
    vi: '{published}; ở đây {ours}/{of}, cùng hạng với {units} vì bằng giá trị',
    en: '{published}; here {ours} of {of}, tied with {units} of the same value',
  },
  'card.rank.other': {
    vi: '{published}; ở đây {ours}/{of}, xếp theo giá trị trong các đơn vị cùng cấp',
    en: '{published}; here {ours} of {of}, by value among the units of its tier',
  },
  'card.change': { vi: 'So với {period}', en: 'Since {period}' },
  'card.status': { vi: 'Tính chất số liệu', en: 'Status' },
  'card.quality': { vi: 'Lưu ý chất lượng', en: 'Quality' },
  'quality.temporary': {
    vi: 'nguồn ghi mẫu số là tạm tính',
    en: 'its source calls the denominator temporary',
  },
  'quality.unreported': {
    vi: 'nguồn ghi chưa có số báo cáo',
    en: 'its source says that data were not reported',
  },
  'quality.estimated': { vi: 'nguồn ghi là số ước tính', en: 'its source calls it an estimate' },
  'quality.disputed': {
    vi: 'đang đối chiếu, chưa thống nhất',
    en: 'in dispute, not agreed yet',
  },
  'card.published': { vi: 'Ngày công bố', en: 'Announced' },
  'card.note': { vi: 'Ghi chú', en: 'Note' },
  'card.missing': { vi: 'Lý do thiếu', en: 'Why missing' },
  'card.fault': { vi: 'Lỗi ở {file}, dòng {row}', en: 'Fault in {file}, row {row}' },
  'card.edit': { vi: 'Sửa hoặc ghi chú số này', en: 'Correct or annotate this figure' },
  'card.noReason': { vi: 'Tệp số liệu không nêu lý do', en: 'The file of figures gives no reason' },
  'card.noCases': {
    vi: 'Không phát sinh trường hợp nào trong kỳ (0 trên 0)',
    en: 'There was no case in the period (0 out of 0)',
  },
  'card.noRow': {
    vi: 'Tệp số liệu không có dòng nào cho ô này',
    en: 'The file of figures has no row for this cell',
  },
  'card.versions': { vi: 'Các giá trị đã nêu', en: 'Values given' },
  'card.small': {
    vi: 'Mẫu số nhỏ: chỉ một vài trường hợp cũng làm tỷ lệ đổi nhiều.',
    en: 'Small denominator: a few cases move the percentage a lot.',
  },
  'change.better': { vi: 'Tốt lên', en: 'Better' },
  'change.worse': { vi: 'Xấu đi', en: 'Worse' },
  'change.moved': { vi: 'Có thay đổi', en: 'Changed' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
