/**
 * What the national portal calls the parts of the index of decision 766, in full and where room is
 * short, by the key that a package without them gets. Words of an office's files, as those of
 * `vocabulary.ts` are.
 */
export const PORTAL_NAMES: Readonly<Record<string, readonly [name: string, short: string]>> = {
  '766-tong': ['Tổng điểm phục vụ người dân, doanh nghiệp theo QĐ 766', 'Tổng điểm 766'],
  '766-ckmb': ['Công khai, minh bạch (nhóm 766)', 'Công khai 766'],
  '766-cong-bo': ['Tỷ lệ TTHC công bố đúng kỳ hạn', 'Công bố'],
  '766-cap-nhat': ['Tỷ lệ TTHC cập nhật, công khai đúng kỳ hạn', 'Cập nhật'],
  '766-noi-dung': ['Tỷ lệ TTHC công khai đầy đủ nội dung', 'Đủ nội dung'],
  '766-dong-bo': ['Tỷ lệ hồ sơ đồng bộ lên Cổng DVCQG', 'Đồng bộ'],
  '766-tdgq': ['Tiến độ giải quyết (nhóm 766)', 'Tiến độ 766'],
  '766-dung-han': ['Tỷ lệ hồ sơ trong hạn, cả hồ sơ đang giải quyết (766)', 'Trong hạn 766'],
  '766-clgq': ['Dịch vụ trực tuyến (nhóm 766)', 'Trực tuyến 766'],
  '766-tttt': ['Trả phí, lệ phí trực tuyến (nhóm 766)', 'Trả phí 766'],
  '766-tra-phi': ['Tỷ lệ hồ sơ trả phí trực tuyến thành công (766)', 'Hồ sơ trả phí'],
  '766-tt-tra-phi': ['Tỷ lệ thủ tục có phí có trả phí trực tuyến (766)', 'Thủ tục trả phí'],
  '766-mdsh': ['Số hóa (nhóm 766)', 'Số hóa 766'],
  '766-kq-dien-tu': ['Tỷ lệ hồ sơ có kết quả giải quyết điện tử (766)', 'Kết quả điện tử 766'],
  '766-so-hoa': ['Tỷ lệ hồ sơ thực hiện số hóa (766)', 'Hồ sơ được số hóa'],
  '766-tai-su-dung': ['Tỷ lệ hồ sơ khai thác, sử dụng lại dữ liệu số hóa', 'Dùng lại dữ liệu'],
  '766-chia-se': ['Tỷ lệ hồ sơ số hóa có kết nối, chia sẻ để dùng lại', 'Chia sẻ dữ liệu'],
  '766-dan-cu-ho-so': ['Tỷ lệ hồ sơ có sử dụng dữ liệu dân cư', 'Dữ liệu dân cư'],
  '766-dan-cu-tthc': ['Tỷ lệ thủ tục kết nối dữ liệu dân cư', 'Thủ tục nối dân cư'],
  '766-chung-thuc': ['Cung cấp dịch vụ chứng thực bản sao điện tử', 'Chứng thực điện tử'],
  '766-mdhl': ['Mức độ hài lòng (nhóm 766)', 'Hài lòng 766'],
  '766-hl-tthc': ['Tỷ lệ hài lòng trong tiếp nhận, giải quyết TTHC (766)', 'Hài lòng hồ sơ 766'],
  '766-pakn-dung-han': ['Tỷ lệ phản ánh, kiến nghị xử lý trong hạn (766)', 'Phản ánh trong hạn'],
  '766-pakn-hai-long': [
    'Tỷ lệ hài lòng trong xử lý phản ánh, kiến nghị (766)',
    'Hài lòng phản ánh',
  ],
  '766-pakn-quy-dinh': ['Tỷ lệ phản ánh, kiến nghị về quy định, thủ tục', 'Phản ánh quy định'],
  '766-pakn-hanh-vi': [
    'Tỷ lệ phản ánh, kiến nghị về hành vi cán bộ, công chức',
    'Phản ánh hành vi',
  ],
}

/** The area of work of indicators that are new, and what is said of them. */
export const PORTAL_FIELD = {
  field_id: 'tthc',
  name: 'Thủ tục hành chính',
  short_name: 'TTHC',
} as const
export const PORTAL_DEFINITION = 'Theo Cổng Dịch vụ công quốc gia (QĐ 766 của Thủ tướng)'
export const PORTAL_FREQUENCY = 'Cổng cập nhật hằng ngày'

/** Kinds of offices that are no commune: the first where the name says so. */
export const PORTAL_AGENCIES = ['sở', 'cơ quan'] as const

/** The source by its own name. */
export const PORTAL_SOURCE = 'Cổng Dịch vụ công quốc gia, chỉ số QĐ 766'
