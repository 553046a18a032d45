import { expect, test } from 'vitest'
import { joinBroken } from './join-broken.rules.ts'

test.each([
  ['Kế hoạch số 98/KH-', 'UBND ngày', 'Kế hoạch số 98/KH-UBND ngày'],
  ['giai đoạn 2019-', '2023', 'giai đoạn 2019-2023'],
  ['cải cách hành chí-', 'nh năm', 'cải cách hành chính năm'],
  ['tử số/', 'mẫu số', 'tử số/mẫu số'],
  ['Độc lập -', 'Tự do', 'Độc lập - Tự do'],
  ['hồ sơ trực\u00ad', 'tuyến', 'hồ sơ trựctuyến'],
  ['tiếp nhận', '1.286 hồ sơ', 'tiếp nhận 1.286 hồ sơ'],
])('“%s” and “%s” are joined to “%s”', (before, after, joined) => {
  expect(joinBroken(before, after)).toBe(joined)
})
