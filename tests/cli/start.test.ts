import { expect, test } from 'vitest'
import { startLines } from '@/cli/startLines'

test('npm start says in five lines where the site is, the state of its data, the guide, others, how to stop', async () => {
  const lines = await startLines('data', 'http://localhost:4173/', [])
  expect(lines).toEqual([
    'Trang đang chạy ở http://localhost:4173/',
    'Số liệu: Cải cách hành chính cấp huyện · Đồng Tháp, tính đến 27/10/2021; 0 lỗi, 0 cảnh báo (chi tiết: npm run data -- check)',
    'Hướng dẫn sử dụng: docs/huong-dan.md',
    'Chỉ máy này mở được. Để máy khác cùng mạng mở: npm start -- --host',
    'Dừng: nhấn Ctrl+C',
  ])
  const [, , , others] = await startLines('data', '', [
    'http://10.0.0.5:4173/',
    'http://10.1.0.5:4173/',
  ])
  expect(others).toBe('Từ máy khác cùng mạng: http://10.0.0.5:4173/ và http://10.1.0.5:4173/')
})

test('What cannot be opened is said, and is not called sound', async () => {
  const [, data] = await startLines('docs', '', [])
  expect(data).toContain('chưa mở được bộ số liệu')
})
