import { randomBytes } from 'node:crypto'
import { createCanvas } from '@napi-rs/canvas'
import fc from 'fast-check'
import { PDFDict, PDFName, PDFString } from 'pdf-lib'
import { afterAll, describe, expect, test } from 'vitest'
import { aFolder, bytesOf, someFiles } from '#platform/files/files.builder.ts'
import { openPageDesk } from '../page-worker/page-desk.ts'
import { refusals } from '../refusals.ts'
import { aLockedPdf, aPdf, aPicture, aRawPdf, arrived } from '../scans.builder.ts'
import { tellKind } from './file-kind.rules.ts'
import { examineFile } from './receive-file.ts'

const { folder, remove } = aFolder()
const { store } = someFiles(folder)
const desk = openPageDesk()
afterAll(async () => {
  await desk.close()
  remove()
})

const examine = (bytes: Buffer, name = 'to-khai.pdf') =>
  examineFile({ store, desk }, arrived(folder, name, bytes))
const reasonOf = async (bytes: Buffer) => {
  const examined = await examine(bytes)
  return examined.ok ? 'taken' : examined.reason
}

describe('what is taken', () => {
  test.each(['jpeg', 'png', 'webp'] as const)('a picture as %s, by its content', async (as) => {
    const bytes = aPicture({ as })
    const examined = await examine(bytes, 'C:\\Users\\Thu\\trang.pdf')
    expect(examined).toMatchObject({
      ok: true,
      file: { name: 'trang.pdf', kind: as, pageCount: 1, size: bytes.length, notices: [] },
    })
    if (examined.ok)
      expect((await bytesOf(await store.read(examined.file.sha256))).equals(bytes)).toBe(true)
  })

  test('a PDF of three pages', async () => {
    const examined = await examine(await aPdf(['một', 'hai', 'ba'].map((_, at) => `Trang ${at}`)))
    expect(examined).toMatchObject({ ok: true, file: { kind: 'pdf', pageCount: 3 } })
  })

  test('a PDF with files attached, which is told', async () => {
    const bytes = await aPdf(['Hoa don'], (pdf) => pdf.attach(Buffer.from('<x/>'), 'hoa-don.xml'))
    const examined = await examine(bytes)
    expect(examined).toMatchObject({
      file: { notices: ['Tệp PDF có tệp khác đính kèm; chỉ các trang được dùng.'] },
    })
  })

  test('what a telephone adds after the end of its picture', async () => {
    const trailer = Buffer.concat([aPicture(), Buffer.from('SEFHmotion photo data SEFT')])
    expect(await reasonOf(trailer)).toBe('taken')
  })
})

describe('what is refused, with what to do', () => {
  const js = (pdf: Parameters<NonNullable<Parameters<typeof aPdf>[1]>>[0]) =>
    pdf.addJavaScript('chao', 'app.alert(1)')

  test('by content, whatever the name', async () => {
    expect(await reasonOf(Buffer.alloc(0))).toBe(refusals.empty)
    expect(await reasonOf(Buffer.from('MZ\x90 chương trình'))).toBe(refusals.unknown)
    expect(await reasonOf(Buffer.from('<html>%PDF-1.7'))).toBe(refusals.unknown)
    expect(await reasonOf(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'))).toBe(refusals.heic)
    expect(await reasonOf(Buffer.from('II*\0\x08\0\0\0', 'latin1'))).toBe(refusals.tiff)
  })

  test('a picture that is also a page, a PDF or an archive', async () => {
    const picture = aPicture()
    const comment = Buffer.from('\xff\xfe\x00\x20<script>alert(document)</scrip', 'latin1')
    const withComment = Buffer.concat([picture.subarray(0, 2), comment, picture.subarray(2)])
    const archive = Buffer.from('PK\x05\x06'.padEnd(22, '\0'), 'latin1')
    for (const bytes of [
      withComment,
      Buffer.concat([picture, await aPdf()]),
      Buffer.concat([picture, archive]),
      Buffer.concat([await aPdf(), archive]),
    ])
      expect(await reasonOf(bytes)).toBe(refusals.polyglot)
  })

  test('what is cut or broken', async () => {
    for (const as of ['jpeg', 'png', 'webp'] as const) {
      const picture = aPicture({ as })
      expect(await reasonOf(picture.subarray(0, picture.length / 2)), as).toBe(refusals.cut)
    }
    const pdf = await aPdf()
    expect(await reasonOf(pdf.subarray(0, pdf.length - 200))).toBe(refusals.cut)
    expect(await reasonOf(Buffer.from(`%PDF-1.7\n${'x'.repeat(500)}%%EOF`))).toBe(refusals.damaged)
    expect(await reasonOf(Buffer.from('\xff\xd8\xff\xe0\0\x04JF\xff\xd9', 'latin1'))).not.toBe(
      'taken',
    )
  })

  test('a PDF whose pages cannot be taken out of it, since it would spoil those joined with it', async () => {
    const circle = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 100000000>>endobj
trailer<</Root 1 0 R>>
%%EOF`
    expect(await reasonOf(Buffer.from(circle))).toBe(refusals.damaged)
  })

  test('a PDF with a password', async () => {
    expect(await reasonOf(aLockedPdf())).toBe(refusals.encrypted)
  })

  test('a PDF that does something by itself', async () => {
    expect(await reasonOf(await aPdf(['x'], js))).toBe(refusals['active-content'])
    const launch = await aPdf(['x'], (pdf) => {
      const action = PDFDict.withContext(pdf.context)
      action.set(PDFName.of('S'), PDFName.of('Launch'))
      action.set(PDFName.of('F'), PDFString.of('cmd.exe'))
      pdf.catalog.set(PDFName.of('OpenAction'), action)
    })
    expect(await reasonOf(launch)).toBe(refusals['active-content'])
  })

  test('too many pages, too many pixels, too many bytes', async () => {
    expect(await reasonOf(await aPdf(Array(201).fill('x')))).toBe(refusals['too-many-pages'])
    const bomb = createCanvas(10, 10).encodeSync('png')
    bomb.writeUInt32BE(100_000, 16)
    bomb.writeUInt32BE(100_000, 20)
    expect(await reasonOf(bomb)).toBe(refusals['too-many-pixels'])
    expect(await reasonOf(Buffer.alloc(50 * 1024 * 1024 + 1))).toBe(refusals['too-big'])
  })

  test('a content that unpacks to hundreds of megabytes, and the next file goes on as usual', async () => {
    const small = openPageDesk({ megabytes: 120, seconds: 10 })
    const bomb = aRawPdf({ content: Buffer.alloc(400_000_000, ' ') })
    expect(bomb.length).toBeLessThan(1_000_000)
    const examined = await examineFile({ store, desk: small }, arrived(folder, 'bom.pdf', bomb))
    expect(examined).toMatchObject({ ok: false, reason: refusals['too-heavy'] })
    const next = await examineFile({ store, desk: small }, arrived(folder, 'a.jpg', aPicture()))
    expect(next.ok).toBe(true)
    await small.close()
  })
})

test('a content that takes too long is given up', async () => {
  const hasty = openPageDesk({ seconds: 0.001 })
  const outcome = await hasty.ask('inspect', { kind: 'jpeg', bytes: aPicture() })
  expect(outcome).toEqual({ ok: false, refusal: 'too-heavy' })
  await hasty.close()
})

test('no bytes whatever upset the telling of kinds', () => {
  const heads = [
    '%PDF-1.7',
    '\xff\xd8\xff\xc0',
    '\x89PNG\r\n\x1a\n',
    'RIFF\x10\0\0\0WEBPVP8X',
    'RIFF',
  ]
  fc.assert(
    fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 60 }), (head, rest) => {
      const told = tellKind(Buffer.concat([Buffer.from(head, 'latin1'), rest, randomBytes(4)]))
      expect(told.ok ? told.kind : refusals[told.refusal]).toBeTruthy()
    }),
  )
})
