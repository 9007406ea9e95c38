import { addWords } from '@/i18n/catalogue'

const words = addWords({
  'package.clean': {
    vi: 'Đã đọc {tables} bảng, không có lỗi',
    en: '{tables} tables read, no errors',
  },
  'package.troubled': {
    vi: '{n} lỗi trong bộ số liệu',
    en: '{n} {n|error|errors} in the data package',
  },
  'package.version': { vi: 'phiên bản {version}', en: 'version {version}' },
  'package.figures': { vi: '{n} số liệu {status}', en: '{n} {status} {n|figure|figures}' },
  'package.tables': { vi: 'Các bảng', en: 'Tables' },
  'package.table': { vi: 'Bảng', en: 'Table' },
  'package.read': { vi: 'Dòng đọc', en: 'Rows read' },
  'package.taken': { vi: 'Dòng dùng được', en: 'Rows used' },
  'state.optional': { vi: 'Chưa có (không bắt buộc)', en: 'None (optional)' },
  'package.state': { vi: 'Tình trạng', en: 'State' },
  'package.sources': { vi: 'Nguồn', en: 'Sources' },
  'issues.heading': {
    vi: 'Vấn đề: {errors} lỗi, {warnings} cảnh báo',
    en: 'Issues: {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}',
  },
  'issues.none': { vi: 'Không có vấn đề nào.', en: 'No issues.' },
})

type Added = typeof words
declare module '@/i18n/catalogue' {
  interface Catalogue extends Added {}
}
