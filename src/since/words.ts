import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'since.label': { vi: 'Từ phiên họp trước', en: 'Since the last meeting' },
  'since.off': { vi: 'Không so', en: 'Not compared' },
  'since.file': { vi: 'Bộ số liệu trước đó…', en: 'Earlier data package…' },
  'since.fileHint': {
    vi: 'Tệp .zip của bộ số liệu đã tải, hoặc chọn mọi tệp của bộ số liệu; giữ đến khi đóng thẻ này.',
    en: 'The .zip of a package as downloaded, or all of its files; kept until this tab is closed.',
  },
  'since.noPeriods': {
    vi: 'Không có kỳ cùng loại nào trước kỳ đang xem.',
    en: 'There is no earlier period of the same kind.',
  },
  'since.opening': { vi: 'Đang mở {name}…', en: 'Opening {name}…' },
  'since.failed': { vi: 'Không mở được {name}.', en: '{name} could not be opened.' },
  'since.choose': {
    vi: 'Chọn kỳ hoặc bộ số liệu trước đó',
    en: 'Choose an earlier period or package',
  },
  // After “từ” in the sentence, and as an option.
  'since.package': { vi: 'bộ số liệu {name}', en: 'package {name}' },
  'since.packageDay': {
    vi: 'bộ số liệu {name} (tính đến {date})',
    en: 'package {name} (as of {date})',
  },
  'since.details': { vi: 'Chi tiết ({n})', en: 'Details ({n})' },
  'since.notes': { vi: 'Đã so những gì', en: 'What was compared' },
  'since.more': { vi: 'và {n} thay đổi nữa', en: 'and {n} more' },
  'since.folded': { vi: 'Thay đổi khác: {kinds}', en: 'Other changes: {kinds}' },
  'since.close': { vi: 'Đóng', en: 'Close' },
  'since.end': { vi: 'Bỏ so sánh', en: 'Stop comparing' },
  'since.sentence': { vi: 'Từ {base}: {changes}', en: 'Since {base}: {changes}' },
  'since.sentenceIllustrative': {
    vi: 'Theo số liệu minh họa, từ {base}: {changes}',
    en: 'On illustrative figures, since {base}: {changes}',
  },
  'since.joint': { vi: '; ', en: '; ' },
  'since.comma': { vi: ', ', en: ', ' },
  'since.nothing': { vi: 'không có gì thay đổi', en: 'nothing has changed' },
  'since.cannot': { vi: 'không có gì so được', en: 'nothing can be compared' },
  'since.part.gained': { vi: '{n} kết quả khá hơn', en: '{n} {n|verdict|verdicts} better' },
  'since.part.gainedAll': {
    vi: '{n} kết quả mới đạt chỉ tiêu',
    en: '{n} {n|verdict|verdicts} now met',
  },
  'since.part.gainedMet': {
    vi: '{n} kết quả khá hơn, trong đó {met} mới đạt chỉ tiêu',
    en: '{n} {n|verdict|verdicts} better ({met} now met)',
  },
  'since.part.sameVerdicts': {
    vi: 'không kết quả nào khá hơn hay kém đi',
    en: 'no verdict changed',
  },
  'since.part.gainedNone': { vi: 'không kết quả nào khá hơn', en: 'no verdict better' },
  'since.part.lost': { vi: '{n} kém đi', en: '{n} worse' },
  'since.part.lostNone': { vi: 'không kết quả nào kém đi', en: 'none worse' },
  'since.part.noVerdicts': { vi: 'chưa có kết quả nào so được', en: 'no verdict can be compared' },
  'since.part.found': { vi: '{n} hạn chế mới', en: '{n} new {n|shortcoming|shortcomings}' },
  'since.part.foundNone': { vi: 'không có hạn chế mới', en: 'no new shortcomings' },
  'since.part.remedied': {
    vi: '{n} hạn chế được khắc phục',
    en: '{n} {n|shortcoming|shortcomings} remedied',
  },
  'since.part.remediedNone': { vi: 'chưa khắc phục hạn chế nào', en: 'no shortcoming remedied' },
  'since.part.overdue': {
    vi: '{n} hạn chế mới quá hạn',
    en: '{n} {n|shortcoming|shortcomings} fallen overdue',
  },
  'since.part.reopened': {
    vi: '{n} hạn chế mở lại',
    en: '{n} {n|shortcoming|shortcomings} reopened',
  },
  'since.part.byTarget': {
    vi: 'trong đó {n} vì chỉ tiêu đổi',
    en: 'of these {n} because the target moved',
  },
  'since.part.moved': {
    vi: '{n} hạn chế đổi thời hạn',
    en: '{n} {n|deadline|deadlines} of shortcomings moved',
  },
  'since.part.movedRequests': {
    vi: '{n} kiến nghị đổi thời hạn',
    en: '{n} {n|deadline|deadlines} of requests moved',
  },
  'since.part.adopted': {
    vi: '{n} lượt áp dụng mô hình mới',
    en: '{n} new {n|adoption|adoptions} of models',
  },
  'since.part.adoptedNone': { vi: 'không thêm mô hình', en: 'no model newly adopted' },
  'since.part.stopped': { vi: '{n} lượt dừng mô hình', en: '{n} {n|adoption|adoptions} stopped' },
  'since.part.asked': { vi: '{n} kiến nghị mới', en: '{n} new {n|request|requests}' },
  'since.part.askedNone': { vi: 'không có kiến nghị mới', en: 'no new requests' },
  'since.part.done': { vi: '{n} kiến nghị đã thực hiện', en: '{n} {n|request|requests} done' },
  'since.part.doneNone': { vi: 'chưa xong kiến nghị nào', en: 'no request done' },
  'since.part.late': {
    vi: '{n} kiến nghị mới quá hạn',
    en: '{n} {n|request|requests} fallen overdue',
  },
  'since.part.undone': { vi: '{n} kiến nghị mở lại', en: '{n} {n|request|requests} reopened' },
  'since.part.others': { vi: '{n} thay đổi khác', en: '{n} other {n|change|changes}' },
  'since.part.undated': {
    vi: '{n} mục không nêu ngày, không tính',
    en: '{n} without a date, not counted',
  },
  'since.refused.unknown': {
    vi: 'Không so được: bộ số liệu không có số liệu của kỳ {since}',
    en: 'Not comparable: the package has no figures of period {since}',
  },
  'since.refused.kind': {
    vi: 'Không so được với {since}: khác loại kỳ với {period}',
    en: 'Not comparable with {since}: another kind of period than {period}',
  },
  'since.refused.later': {
    vi: 'Không so được với {since}: kỳ này không trước {period}; hãy chọn kỳ khác',
    en: 'Not comparable with {since}: it is not before {period}; choose another period',
  },
  'since.refused.noPeriod': {
    vi: 'Không so được: chưa có kỳ nào đang xem',
    en: 'Not comparable: no period is shown',
  },
  'since.refused.noPackage': {
    vi: 'Bộ số liệu trước đó chưa được mở trong cửa sổ này; hãy chọn lại tệp trong Thiết đặt',
    en: 'The earlier package is not open in this window; choose the file again under Settings',
  },
  'since.group.verdicts': { vi: 'Kết quả so với chỉ tiêu', en: 'Verdicts against target' },
  'since.group.shortcomings': { vi: 'Hạn chế', en: 'Shortcomings' },
  'since.group.models': { vi: 'Mô hình', en: 'Models' },
  'since.group.directives': { vi: 'Kiến nghị', en: 'Requests' },
  'since.verdicts.gained': { vi: 'Khá hơn', en: 'Verdict better' },
  'since.verdicts.lost': { vi: 'Kém đi', en: 'Verdict worse' },
  'since.shortcomings.new': { vi: 'Hạn chế mới', en: 'New shortcomings' },
  'since.shortcomings.closed': { vi: 'Hạn chế đã khắc phục', en: 'Shortcomings remedied' },
  'since.shortcomings.overdue': { vi: 'Hạn chế mới quá hạn', en: 'Shortcomings fallen overdue' },
  'since.shortcomings.reopened': { vi: 'Hạn chế mở lại', en: 'Shortcomings reopened' },
  'since.shortcomings.moved': {
    vi: 'Hạn chế đổi thời hạn',
    en: 'Shortcomings with another deadline',
  },
  'since.shortcomings.changed': {
    vi: 'Hạn chế đổi tình trạng',
    en: 'Shortcomings in another state',
  },
  'since.shortcomings.removed': {
    vi: 'Hạn chế không còn trong bộ số liệu',
    en: 'Shortcomings no longer in the package',
  },
  'since.shortcomings.undated': {
    vi: 'Hạn chế đã khắc phục, không nêu ngày',
    en: 'Shortcomings remedied, no date given',
  },
  'since.models.new': { vi: 'Mô hình áp dụng thêm', en: 'Models newly adopted' },
  'since.models.closed': { vi: 'Mô hình đã dừng', en: 'Models stopped' },
  'since.models.changed': { vi: 'Mô hình đổi giai đoạn', en: 'Models at another stage' },
  'since.models.removed': {
    vi: 'Áp dụng mô hình không còn trong bộ số liệu',
    en: 'Adoptions no longer in the package',
  },
  'since.models.undated': { vi: 'Áp dụng mô hình không nêu ngày', en: 'Adoptions without a date' },
  'since.directives.new': { vi: 'Kiến nghị mới', en: 'New requests' },
  'since.directives.closed': { vi: 'Kiến nghị đã thực hiện', en: 'Requests done' },
  'since.directives.overdue': { vi: 'Kiến nghị mới quá hạn', en: 'Requests fallen overdue' },
  'since.directives.reopened': { vi: 'Kiến nghị mở lại', en: 'Requests reopened' },
  'since.directives.moved': {
    vi: 'Kiến nghị đổi thời hạn',
    en: 'Requests with another deadline',
  },
  'since.directives.changed': { vi: 'Kiến nghị đổi tiến độ', en: 'Requests with other progress' },
  'since.directives.removed': {
    vi: 'Kiến nghị không còn trong bộ số liệu',
    en: 'Requests no longer in the package',
  },
  'since.directives.undated': {
    vi: 'Kiến nghị đã thực hiện, không nêu ngày',
    en: 'Requests done, no date given',
  },
  'since.head.subject': { vi: 'Nội dung', en: 'What' },
  'since.head.units': { vi: 'Đơn vị', en: 'Units' },
  'since.head.change': { vi: 'Từ → đến', en: 'From → to' },
  'since.head.source': { vi: 'Nguồn', en: 'Source' },
  'since.heading': { vi: '{title} ({n})', en: '{title} ({n})' },
  'since.fromTo': { vi: '{from} → {to}', en: '{from} → {to}' },
  'since.gone': { vi: '{from} → không còn', en: '{from} → gone' },
  'since.figure': { vi: '{value} ({verdict})', en: '{value} ({verdict})' },
  'since.byTarget': {
    vi: '{change}, vì chỉ tiêu đổi: {from} → {to}',
    en: '{change}, because the target moved: {from} → {to}',
  },
  'since.due': { vi: 'hạn {date}', en: 'due {date}' },
  'since.noDue': { vi: 'không nêu hạn', en: 'no deadline given' },
  'since.targets': { vi: '{change}; chỉ tiêu {from} → {to}', en: '{change}; target {from} → {to}' },
  'since.onDay': { vi: '{change}, ngày {date}', en: '{change}, {date}' },
  'since.foundDay': { vi: '{change}, nêu ngày {date}', en: '{change}, said on {date}' },
  'since.sinceDay': { vi: '{change}, từ ngày {date}', en: '{change}, since {date}' },
  'since.dueDay': { vi: '{change}, hạn {date}', en: '{change}, due {date}' },
  'since.noDay': { vi: '{change}, không nêu ngày', en: '{change}, date not given' },
  'since.noSource': { vi: 'không nêu nguồn', en: 'no source given' },
  'since.inProgress': { vi: 'Đang khắc phục, đã có tiến độ', en: 'Being remedied, with progress' },
  'since.note.period': { vi: 'Kết quả: {from} so với {to}.', en: 'Verdicts: {from} against {to}.' },
  'since.note.days': {
    vi: 'Hạn chế, mô hình, kiến nghị: sau ngày {from} đến hết ngày {to}.',
    en: 'Shortcomings, models, requests: after {from} up to {to}.',
  },
  'since.note.package': { vi: 'Bộ số liệu trước: {parts}.', en: 'Earlier package: {parts}.' },
  'since.note.packageFigures': {
    vi: 'Kết quả: {from} của bộ số liệu trước so với {to} của bộ số liệu đang xem.',
    en: 'Verdicts: {from} of the earlier package against {to} of the one shown.',
  },
  'since.note.packageRows': {
    vi: 'Hạn chế, mô hình, kiến nghị: từng dòng của bộ số liệu trước so với bộ số liệu đang xem.',
    en: 'Shortcomings, models, requests: each row of the earlier package against the one shown.',
  },
  'since.note.noPeriod': {
    vi: 'Bộ số liệu trước không có kỳ nào cùng loại để so kết quả.',
    en: 'The earlier package has no period of the same kind to compare verdicts with.',
  },
  'since.note.newer': {
    vi: 'Bộ số liệu trước được tính đến {from}, sau bộ số liệu đang xem ({to}).',
    en: 'The earlier package is as of {from}, after the one shown ({to}).',
  },
  'since.note.dateless': {
    vi: 'Không so hạn chế, mô hình, kiến nghị: ngày tính số liệu ({to}) không sau ngày {from}.',
    en: 'Shortcomings, models and requests are not compared: the as-of day ({to}) is not after {from}.',
  },
  'since.note.unjudged': {
    vi: '{n} kết quả không so được vì một trong hai kỳ chưa đánh giá được.',
    en: '{n} {n|verdict|verdicts} not comparable: judged in one of the two periods only.',
  },
  'since.note.redefined': {
    vi: 'Không so {indicators}: hai bộ số liệu đo khác nhau.',
    en: 'Not compared: {indicators}, measured differently in the two packages.',
  },
  'since.note.apart': {
    vi: 'Không so {units}: đơn vị chưa có ở kỳ trước; không nối đơn vị cũ với đơn vị mới.',
    en: 'Not compared: {units}, which did not exist in the earlier period; old units are not joined to new ones.',
  },
  'since.note.absent': {
    vi: 'Chưa đọc được ở một trong hai phía: {groups}.',
    en: 'Not readable on one of the two sides: {groups}.',
  },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
