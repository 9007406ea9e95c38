import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'indicators.title': { vi: 'Danh sách chỉ số', en: 'List of indicators' },
  'indicators.unknown': {
    vi: 'Không tìm thấy chỉ số “{id}”; dưới đây là tất cả chỉ số.',
    en: 'There is no indicator with the id {id}; here are all of them.',
  },
  'indicators.search': { vi: 'Tìm chỉ số, lĩnh vực', en: 'Find an indicator or area' },
  'indicators.sort': { vi: 'Sắp xếp', en: 'Order' },
  'indicators.sort.field': { vi: 'Theo lĩnh vực', en: 'By area' },
  'indicators.sort.name': { vi: 'Tên A–Z', en: 'Name A–Z' },
  'indicators.sort.fewest': { vi: 'Ít đơn vị đạt nhất', en: 'Fewest units on target' },
  'indicators.sort.most': { vi: 'Nhiều đơn vị đạt nhất', en: 'Most units on target' },
  'indicators.fields': { vi: 'Lĩnh vực', en: 'Area' },
  'indicators.fields.all': { vi: 'Mọi lĩnh vực', en: 'All areas' },
  'indicators.fields.none': { vi: 'Chưa xếp lĩnh vực', en: 'Without an area' },
  'indicators.fields.elsewhere': {
    vi: 'Chưa có số liệu ở {period}',
    en: 'Without figures in {period}',
  },
  'indicators.none': {
    vi: 'Không có chỉ số nào khớp với “{query}”.',
    en: 'No indicator fits “{query}”.',
  },
  'indicators.column.indicator': { vi: 'Chỉ số', en: 'Indicator' },
  'indicators.column.province': { vi: 'Toàn tỉnh', en: 'Province' },
  'indicators.column.target': { vi: 'Chỉ tiêu', en: 'Target' },
  'indicators.column.course': { vi: 'Diễn biến', en: 'Course' },
  'indicators.column.attained': { vi: 'Số đơn vị đạt', en: 'Units on target' },
  'indicators.course': { vi: 'Diễn biến từ {from} đến {to}', en: 'Course from {from} to {to}' },
  'indicators.tally': {
    vi: '{met} đạt, {near} gần đạt, {missed} chưa đạt, {unjudged} không đánh giá, {nodata} chưa có số liệu',
    en: '{met} met, {near} near, {missed} missed, {unjudged} not judged, {nodata} without data',
  },
  'indicators.list.held': {
    vi: '{n}/{of} chỉ số có số liệu ở {period}',
    en: '{n} of {of} indicators {n|has|have} figures in {period}',
  },
  'indicators.list.weak': {
    vi: '{n} chỉ số có chưa đến nửa số đơn vị đạt chỉ tiêu',
    en: 'on {n} {n|of them|of them} less than half of the units meet the target',
  },
  'indicators.list.weakest': {
    vi: 'Trong {all} chỉ số đánh giá được, yếu nhất (ít đơn vị đạt nhất) là {indicators}.',
    en: 'Of {all} indicators that can be judged, weakest (fewest units on target): {indicators}.',
  },
  'indicators.list.share': {
    vi: '{indicator} ({n}/{of})',
    en: '{indicator} ({n} of {of})',
  },
  'indicators.back': { vi: 'Danh sách chỉ số', en: 'List of indicators' },
  'indicators.previous': {
    vi: 'Chỉ số trước: {indicator} (phím [)',
    en: 'Previous indicator: {indicator} (key [)',
  },
  'indicators.next': {
    vi: 'Chỉ số sau: {indicator} (phím ])',
    en: 'Next indicator: {indicator} (key ])',
  },
  'indicators.first': {
    vi: 'Đây là chỉ số đầu tiên có số liệu',
    en: 'This is the first indicator with figures',
  },
  'indicators.last': {
    vi: 'Đây là chỉ số cuối cùng có số liệu',
    en: 'This is the last indicator with figures',
  },
  'indicators.place': { vi: '{place}/{of}', en: '{place}/{of}' },
  'indicators.placeTitle': {
    vi: 'Chỉ số thứ {place} trong {of} chỉ số có số liệu ở kỳ này',
    en: 'Indicator {place} of {of} with figures in this period',
  },
  'indicators.others': { vi: '{n} đơn vị khác', en: '{n} other {n|unit|units}' },
  'indicators.target.own': { vi: 'của từng đơn vị', en: 'of their own' },
  'indicators.head.nodata': {
    vi: '{indicator} không có số liệu của đơn vị nào ở {period}',
    en: '{indicator} has no figures of any unit in {period}',
  },
  'indicators.head.elsewhere': {
    vi: 'Có số liệu ở {n} kỳ khác, gần nhất là {period} ({units} đơn vị).',
    en: 'There are figures in {n} other {n|period|periods}, last {period} ({units} {units|unit|units}).',
  },
  'indicators.head.provinceOnly': {
    vi: 'Chỉ có số liệu toàn tỉnh, gần nhất là {period}: {value}.',
    en: 'There are figures of the province only, last {period}: {value}.',
  },
  'indicators.head.few': {
    vi: '{indicator}: mới có số liệu của {n}/{of} đơn vị, chưa đủ để xếp hạng',
    en: '{indicator}: figures of {n} of {of} units only, too few to rank',
  },
  'indicators.head.plain': {
    vi: '{indicator}: {n} đơn vị có số liệu',
    en: '{indicator}: {n} {n|unit has|units have} figures',
  },
  'indicators.head.groups': {
    vi: '{indicator}: {n} đơn vị có số liệu, xếp hạng riêng trong {groups} nhóm',
    en: '{indicator}: {n} units with figures, ranked apart in {groups} groups',
  },
  'indicators.head.equal': {
    vi: '{indicator}: các đơn vị bằng nhau, {value}',
    en: '{indicator}: all units alike, {value}',
  },
  'indicators.head.lead': {
    vi: '{indicator}: {units} dẫn đầu với {value}',
    en: '{indicator}: {units} leads with {value}',
  },
  'indicators.head.leadEqual': {
    vi: '{indicator}: {units} cùng dẫn đầu với {value}',
    en: '{indicator}: {units} lead with {value} each',
  },
  'indicators.head.leadClose': {
    vi: '{indicator}: {units} cùng nhóm đầu',
    en: '{indicator}: {units} lead together',
  },
  'indicators.head.leadMany': {
    vi: '{indicator}: {first} và {n} đơn vị khác cùng nhóm đầu',
    en: '{indicator}: {first} and {n} {n|other unit|other units} lead together',
  },
  'indicators.head.close': {
    vi: '{indicator}: cả {n} đơn vị chưa phân định được hơn kém',
    en: '{indicator}: all {n} units are too close to call',
  },
  'indicators.head.met': {
    vi: 'cả {of} đơn vị đạt chỉ tiêu {target}',
    en: 'all {of} units meet the target {target}',
  },
  'indicators.head.unmet': {
    vi: '{n}/{of} đơn vị chưa đạt chỉ tiêu {target}',
    en: '{n} of {of} units miss the target {target}',
  },
  'indicators.head.unmetNear': {
    vi: '{n}/{of} đơn vị chưa đạt chỉ tiêu {target}, {near} gần đạt',
    en: '{n} of {of} units miss the target {target}, {near} nearly meet it',
  },
  'indicators.head.alone': { vi: '{indicator}: {said}', en: '{indicator}: {said}' },
  'indicators.head.near': {
    vi: '{n}/{of} đơn vị mới gần đạt chỉ tiêu {target}',
    en: '{n} of {of} units nearly meet the target {target}',
  },
  'indicators.head.spread': {
    vi: 'Đầu và cuối bảng cách nhau {spread}: {first} {best}, {last} {worst}.',
    en: 'First and last are {spread} apart: {first} {best}, {last} {worst}.',
  },
  'indicators.head.province': { vi: 'Toàn tỉnh {value}.', en: 'Province {value}.' },
  'indicators.head.provincePartial': {
    vi: 'Cộng được {value} của {used}/{of} đơn vị.',
    en: '{value} add up from {used} of {of} units.',
  },
  'indicators.head.provinceOf': {
    vi: 'Toàn tỉnh {value}, mới tính được từ {used}/{of} đơn vị.',
    en: 'Province {value}, put together from {used} of {of} units only.',
  },
  'indicators.head.provinceTrend': {
    vi: 'Toàn tỉnh {value}, {trend}.',
    en: 'Province {value}, {trend}.',
  },
  'indicators.head.class': { vi: '{n} đơn vị {band}', en: '{n} {n|unit|units} {band}' },
  'indicators.head.classes': { vi: '{indicator}: {classes}', en: '{indicator}: {classes}' },
  'indicators.head.range': {
    vi: '{indicator} của {n} đơn vị từ {least} đến {most}',
    en: '{indicator} of {n} {n|unit|units} from {least} to {most}',
  },
  'indicators.since.better': { vi: 'tốt hơn {period}', en: 'better than in {period}' },
  'indicators.since.worse': { vi: 'kém hơn {period}', en: 'worse than in {period}' },
  'indicators.since.unchanged': {
    vi: 'không khác rõ so với {period}',
    en: 'not clearly different from {period}',
  },
  'indicators.ranking': { vi: 'Các đơn vị theo {indicator}', en: 'Units by {indicator}' },
  'indicators.ranking.search': { vi: 'Tìm đơn vị', en: 'Find a unit' },
  'indicators.ranking.narrow': { vi: 'Thu hẹp danh sách', en: 'Narrow the list' },
  'indicators.ranking.all': { vi: 'Mọi đơn vị', en: 'All units' },
  'indicators.ranking.byValue': { vi: 'Kết quả', en: 'Result' },
  'indicators.ranking.byName': { vi: 'Tên', en: 'Name' },
  'indicators.ranking.heading': { vi: '{group} ({n})', en: '{group} ({n})' },
  'indicators.ranking.none': { vi: 'Không có đơn vị nào khớp.', en: 'No unit fits.' },
  'indicators.ranking.follow': { vi: '{unit}: theo dõi', en: '{unit}: follow' },
  'indicators.ranking.full': {
    vi: 'Đã theo dõi đủ {n} đơn vị; bỏ bớt một đơn vị trước',
    en: '{n} units are followed already; drop one first',
  },
  'indicators.range': { vi: '{best}–{worst}', en: '{best}–{worst}' },
  'indicators.rangeTitle': {
    vi: 'Hạng có thể từ {best} đến {worst}',
    en: 'The rank may be {best} to {worst}',
  },
  'indicators.column.may': { vi: 'có thể', en: 'may' },
  'indicators.column.range': { vi: 'Hạng có thể', en: 'Possible ranks' },
  'indicators.column.value': { vi: 'Kết quả', en: 'Result' },
  'indicators.column.attainment': { vi: 'Mức đạt', en: 'Attainment' },
  'indicators.column.interval': { vi: 'Khoảng tin cậy 95 %', en: '95% interval' },
  'indicators.column.counts': { vi: 'Tử số / mẫu số', en: 'Numerator / denominator' },
  'indicators.rank.chance': {
    vi: 'Vạch ngang mảnh: khoảng tin cậy 95 %. Vạch dọc nối các đơn vị chênh nhau quá ít để nói ai hơn ai; “Có thể” là hạng cao nhất và thấp nhất của mỗi đơn vị.',
    en: 'Thin bars: 95% intervals. An upright line joins units too close to call; “possible” are the highest and lowest a unit may have.',
  },
  'indicators.rank.plain': {
    vi: 'Nguồn không có tử số, mẫu số nên xếp hạng theo đúng con số; hơn kém ít chưa hẳn có ý nghĩa.',
    en: 'Without counts, ranks go by the bare value; small differences may mean nothing.',
  },
  'indicators.rank.groups': {
    vi: 'Xếp hạng riêng trong {n} nhóm.',
    en: 'Ranked apart in {n} groups.',
  },
  'indicators.unranked.polarity': {
    vi: 'Chỉ số mô tả, không phân hơn kém nên không xếp hạng.',
    en: 'The indicator only describes, so there are no ranks.',
  },
  'indicators.unranked.few': {
    vi: 'Không xếp hạng vì chưa đủ ba phần tư số đơn vị có số liệu.',
    en: 'No ranks, as fewer than three quarters of the units have figures.',
  },
  'indicators.bars.target': {
    vi: 'Thanh tính từ chỉ tiêu {target}',
    en: 'Bars from the target {target}',
  },
  'indicators.bars.own': {
    vi: 'Thanh tính từ chỉ tiêu của từng đơn vị',
    en: 'Bars from each unit’s target',
  },
  'indicators.bars.zero': { vi: 'Thanh tính từ 0', en: 'Bars from 0' },
  'indicators.bars.none': { vi: 'Mỗi chấm một đơn vị', en: 'One dot a unit' },
  'indicators.mark.target': { vi: 'Chỉ tiêu', en: 'Target' },
  'indicators.mark.targetOf': { vi: 'Chỉ tiêu năm {year}', en: 'Target of {year}' },
  'indicators.mark.province': { vi: 'Toàn tỉnh', en: 'Province' },
  'indicators.mark.median': { vi: 'Trung vị', en: 'Median' },
  'indicators.mark.middle': { vi: 'Nửa giữa', en: 'Middle half' },
  'indicators.mark.centre': { vi: 'Mức chung', en: 'All together' },
  'indicators.mark.labelled': { vi: '{name} {value}', en: '{name} {value}' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
