import { describe, expect, test } from 'vitest'
import { readPlainText } from './plain-text.ts'

const REPORT = 'Tổng số hồ sơ tiếp nhận: 1.286 hồ sơ, chiếm tỷ lệ 98,76%.\nĐã giải quyết.'

const refusalOf = (bytes: Uint8Array): string => {
  try {
    return readPlainText(bytes).text
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : ''
  }
}

describe('a report in any encoding that offices use', () => {
  test.each([
    ['UTF-8', Buffer.from(REPORT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${REPORT}`)],
    ['UTF-8 with letters in pieces', Buffer.from(REPORT.normalize('NFD'))],
    ['UTF-8 with the line ends of Windows', Buffer.from(REPORT.replace('\n', '\r\n'))],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${REPORT}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(REPORT, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${REPORT}`, 'utf16le').swap16()],
  ])('%s', (_, bytes) => {
    expect(readPlainText(bytes).text).toBe(REPORT)
  })

  test('the Vietnamese code of old Windows', () => {
    const bytes = Buffer.from([0x48, 0xf4, 0xcc, 0x20, 0x73, 0xf5, 0x20, 0xd0, 0x61, 0xec])
    expect(readPlainText(bytes).text).toBe('Hồ sơ Đá')
  })
})

test('what is no text is refused', () => {
  const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256)
  expect(refusalOf(noise)).toContain('Không nhận ra nội dung')
  expect(refusalOf(Buffer.from('%$#@!^&*()_+{}[]|'.repeat(50)))).toContain('Không nhận ra')
})
