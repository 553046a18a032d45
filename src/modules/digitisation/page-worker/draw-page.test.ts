import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { PDFDocument } from 'pdf-lib'
import { afterAll, expect, test } from 'vitest'
import { aFolder, someFiles } from '#platform/files/files.builder.ts'
import { drawnPicture } from '../pictures.ts'
import type { Turn } from '../scan.ts'
import { aPdf, aPicture } from '../scans.builder.ts'
import type { Content } from './orders.ts'
import { openPageDesk } from './page-desk.ts'

const desk = openPageDesk()
afterAll(() => desk.close())

const drawn = async (content: Content, turn: Turn, number = 1) => {
  const outcome = await desk.ask('draw', { ...content, number, turn, longSide: 400, as: 'png' })
  if (!outcome.ok) throw new Error(outcome.refusal)
  const picture = await loadImage(Buffer.from(outcome.value))
  const canvas = createCanvas(picture.width, picture.height)
  const pen = canvas.getContext('2d')
  pen.drawImage(picture, 0, 0)
  const isGrey = (x: number, y: number) => (pen.getImageData(x, y, 1, 1).data[0] ?? 0) < 220
  const { width, height } = picture
  const sides = {
    top: isGrey(width >> 1, 3),
    right: isGrey(width - 3, height >> 1),
    bottom: isGrey(width >> 1, height - 3),
    left: isGrey(3, height >> 1),
  }
  return { width, height, grey: Object.entries(sides).flatMap(([side, is]) => (is ? side : [])) }
}

/** A sheet whose upper half is grey. */
const sheet = () => aPicture({ width: 300, height: 420, words: '' })

/** As a telephone writes it: the pixels lie on their side, a note says how it was held. */
const heldSideways = (jpeg: Buffer): Buffer => {
  const note = Buffer.from('49492a0008000000010012010300010000000600000000000000', 'hex')
  const body = Buffer.concat([Buffer.from('Exif\0\0'), note])
  const head = Buffer.from([0xff, 0xe1, 0, body.length + 2])
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)])
}

test.each([
  [0, [286, 400], 'top', 'bottom'],
  [90, [400, 286], 'right', 'left'],
  [180, [286, 400], 'bottom', 'top'],
  [270, [400, 286], 'left', 'right'],
] as const)(
  'turned by %i degrees a page measures %o and its upper half lies at the %s',
  async (turn, size, side, other) => {
    const { width, height, grey } = await drawn({ kind: 'jpeg', bytes: sheet() }, turn)
    expect([width, height]).toEqual(size)
    expect(grey).toContain(side)
    expect(grey).not.toContain(other)
  },
)

test('a picture taken sideways stands upright, drawn and joined', async () => {
  const content = { kind: 'jpeg', bytes: heldSideways(sheet()) } as const
  const upright = await drawn(content, 0)
  expect(upright.width).toBeGreaterThan(upright.height)
  expect(upright.grey).toContain('right')
  const joined = await desk.ask('join', {
    title: 'Tờ khai',
    pages: [{ content, number: 1, turn: 0 }],
  })
  if (!joined.ok) throw new Error(joined.refusal)
  const pdf = await PDFDocument.load(joined.value)
  expect(pdf.getPage(0).getWidth()).toBeGreaterThan(pdf.getPage(0).getHeight())
  expect(pdf.getTitle()).toBe('Tờ khai')
})

test('a page of a PDF is drawn as long as asked, and its words are read', async () => {
  const content = { kind: 'pdf', bytes: await aPdf(['Trang mot', 'Trang hai']) } as const
  expect((await drawn(content, 0, 2)).height).toBe(400)
  const read = await desk.ask('read', { ...content, number: 2 })
  expect(read).toEqual({ ok: true, value: 'Trang hai' })
})

test('a page that is not there is told as a damaged file', async () => {
  const content = { kind: 'pdf', bytes: await aPdf() } as const
  const outcome = await desk.ask('draw', {
    ...content,
    number: 9,
    turn: 0,
    longSide: 100,
    as: 'png',
  })
  expect(outcome).toEqual({ ok: false, refusal: 'damaged' })
})

test('of many pages that are wanted at once only one is held', async () => {
  const { folder, remove } = aFolder()
  const { store } = someFiles(folder)
  const path = join(folder, 'a.jpg')
  writeFileSync(path, sheet())
  const { sha256 } = await store.put(path)
  let [held, most] = [0, 0]
  const read = async (wanted: string) => {
    most = Math.max(most, ++held)
    return store.read(wanted)
  }
  const page = { sha256, kind: 'jpeg', number: 1, turn: 0 } as const
  const drawings = Array.from({ length: 8 }, () =>
    drawnPicture({ store: { ...store, read }, desk }, page, 'small').then(() => held--),
  )
  await Promise.all(drawings)
  expect(most).toBeLessThanOrEqual(2)
  remove()
})
