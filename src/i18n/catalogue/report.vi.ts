/** Words of the sheet for the next meeting. */
export const reportVi = {
  'report.title': 'Theo dõi thực hiện kiến nghị của chủ trì',
  'report.from': 'Kiểm tra ngày {date} ({format}), chủ trì: {chair}',
  'report.asOf': 'Tính đến ngày {date}',
  'report.period': 'số liệu {period}',
  'report.minutes': 'Ghi tại cuộc họp',
  'report.left': 'Còn {n} kiến nghị chưa đưa vào trang này; xem trên màn hình.',
  'report.done': '{n} kiến nghị đã thực hiện không liệt kê.',
  'report.otherUnits': 'Còn {n} đơn vị được kiến nghị không có cột trên trang này.',
  'report.nothing': 'Không còn kiến nghị nào chưa thực hiện.',
  'report.marks': '▲ gần đạt chỉ tiêu; ✕ chưa đạt; – chưa có số liệu.',
  'report.secretary': 'Thư ký',
  'report.chair': 'Chủ trì',
} as const
