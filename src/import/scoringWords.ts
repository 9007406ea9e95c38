/** How offices write the choices that say how an indicator is judged and scored, by column. */
export const SCORING_WORDS = {
  polarity: {
    higher: ['càng cao càng tốt', 'thuận'],
    lower: ['càng thấp càng tốt', 'nghịch'],
    none: ['không đánh giá'],
  },
  aggregate: {
    ratio: ['tỷ lệ', 'tử số chia mẫu số'],
    mean: ['trung bình', 'bình quân'],
    sum: ['tổng', 'cộng'],
    none: ['không tổng hợp'],
  },
  no_case: {
    full: ['trọn điểm', 'điểm tối đa'],
    zero: ['0 điểm', 'không điểm'],
    rebase: ['không tính', 'quy đổi lại'],
  },
  counted_for: {
    unit: ['từng đơn vị'],
    parent: ['toàn tỉnh', 'tính chung'],
  },
}
