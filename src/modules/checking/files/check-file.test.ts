import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import JSZip from 'jszip'
import { afterAll, describe, expect, test } from 'vitest'
import { renderDocx, renderPdf } from '#modules/official-documents'
import { anOfficialDocument } from '../../official-documents/official-document.builder.ts'
import { checkFile } from './check-file.ts'
import type { Checked } from './checked.ts'

const folder = mkdtempSync(join(tmpdir(), 'motcua-check-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const WRONG_RATE = 'Đã giải quyết 800/1.200 hồ sơ, chiếm tỷ lệ 76,67%.'

const checkBytes = (bytes: Uint8Array | string, name = 'bao-cao.docx'): Promise<Checked> => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return checkFile({ source: { path } })
}
const messageOf = async (bytes: Uint8Array | string, name?: string): Promise<string> => {
  const checked = await checkBytes(bytes, name)
  return checked.ok ? 'was read' : checked.message
}

describe('a report is read by what it is, not by its name', () => {
  test('a PDF named .docx, a DOCX named .pdf, a text named .pdf', async () => {
    const document = anOfficialDocument({ appendices: [] })
    for (const [bytes, name] of [
      [await renderPdf(document), 'a.docx'],
      [await renderDocx(document), 'b.pdf'],
      ['Tổng số hồ sơ tiếp nhận: 1.286 hồ sơ.', 'c.pdf'],
    ] as const) {
      const checked = await checkBytes(bytes, name)
      expect(checked.ok && checked.text, name).toContain('Tổng số hồ sơ tiếp nhận: 1.286 hồ sơ')
    }
  })

  test('a wrong rate is found in a file and in pasted text alike, at its place', async () => {
    const pasted = await checkFile({ source: { text: WRONG_RATE } })
    for (const checked of [await checkBytes(WRONG_RATE, 'a.txt'), pasted]) {
      if (!checked.ok) throw new Error(checked.message)
      const [finding] = checked.check.findings
      expect(checked.text.slice(finding?.start, finding?.end)).toContain('76,67%')
    }
  })

  test('the period and the unit may be told', async () => {
    const period = { from: '2024-01-01', to: '2024-03-31' } as const
    const checked = await checkFile({
      ...{ source: { text: WRONG_RATE }, period, unit: 'UBND xã An Hòa' },
    })
    expect(checked.ok && checked.check).toMatchObject({ period, unit: 'UBND xã An Hòa' })
  })
})

describe('what cannot be read gets a clear message', () => {
  test.each([
    ['nothing at all', '', 'Tệp rỗng'],
    ['only blanks', ' \n\t\n ', 'không có chữ nào'],
    [
      'garbage named .pdf',
      Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251),
      'Không nhận ra',
    ],
    ['a picture', '\x89PNG\r\n\x1a\n', 'ảnh'],
    ['an old .doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), '.doc đời cũ'],
    ['rich text', '{\\rtf1 abc}', 'RTF'],
    ['half a ZIP', 'PK\x03\x04 and no more', 'bị hỏng'],
  ])('%s', async (_, bytes, told) => {
    const asBytes = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes
    expect(await messageOf(asBytes)).toContain(told)
  })

  test('a Word file under a password', async () => {
    const wrapped = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    expect(await messageOf(wrapped)).toContain('đặt mật khẩu')
  })

  test('a folder', async () => {
    const checked = await checkFile({ source: { path: folder } })
    expect(checked).toEqual({ ok: false, message: 'Đây không phải là một tệp.' })
  })
})

describe('a hostile file harms nobody', () => {
  test('a ZIP that would unfold to a thousand times its size is not unfolded', async () => {
    const bomb = await zipOf('word/document.xml', ' '.repeat(80_000_000))
    expect(bomb.length).toBeLessThan(200_000)
    expect(await messageOf(bomb)).toContain('bung ra quá lớn')
  })

  test('a ZIP that lies about its sizes is let go as soon as it shows', async () => {
    const bomb = await zipOf('word/document.xml', ' '.repeat(30_000_000))
    const lying = Buffer.from(bomb)
    lying.writeUInt32LE(1000, lying.lastIndexOf('PK\x01\x02') + 24)
    expect(await messageOf(lying)).toContain('bị hỏng')
  })

  test('a PDF whose page would unfold to a thousand times its size is not unfolded', async () => {
    const bomb = pdfOf(Buffer.alloc(90_000_000, ' '))
    expect(bomb.length).toBeLessThan(200_000)
    expect(await messageOf(bomb)).toContain('bung ra quá lớn')
  })

  test('XML nested without end, and a page description nested without end', async () => {
    expect(await messageOf(await zipOf('word/document.xml', '<a>'.repeat(200_000)))).toContain(
      'bị hỏng',
    )
    expect(await messageOf(pdfOf('['.repeat(300_000)))).not.toBe('was read')
  })

  test('the next report is checked as if nothing had been', async () => {
    await Promise.all([messageOf('PK\x03\x04'), messageOf('')])
    const checked = await checkBytes(WRONG_RATE, 'sau.txt')
    expect(checked.ok && checked.check.findings.length).toBeGreaterThan(0)
  })
})

const zipOf = (name: string, text: string): Promise<Buffer> =>
  new JSZip()
    .file(name, text)
    .generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 9 } })

/** A PDF of one page with the given description, packed. */
const pdfOf = (content: string | Buffer): Buffer => {
  const packed = deflateSync(content)
  return Buffer.concat([
    Buffer.from(
      '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n' +
        '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n' +
        '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>\nendobj\n' +
        `4 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`,
    ),
    packed,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\n'),
  ])
}
