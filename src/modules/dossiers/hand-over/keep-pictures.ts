import { open } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { type FileStore, isContentHash } from '#platform/files/file-store.ts'
import type { Call } from '#platform/http/route.ts'
import { type PictureKind, pictureKindOf } from './picture-kind.rules.ts'

/** What shows a hand-over in pictures, by SHA-256. */
export type KeptPictures = {
  signature: string | null
  photo: string | null
  faults: Readonly<Record<string, string>>
  /** How they travel through a form that is shown again, so that nobody has to sign twice. */
  kept: Readonly<Record<string, string>>
}

/** The signature and the photo that came with a form, put into the store. */
export const keepPictures = async (
  call: Call,
  store: FileStore | undefined,
): Promise<KeptPictures> => {
  const signature = await keepPicture(call, store, 'signature')
  const photo = await keepPicture(call, store, 'photo')
  return {
    ...{ signature: signature.sha256, photo: photo.sha256 },
    faults: {
      ...(signature.fault ? { signature: signature.fault } : {}),
      ...(photo.fault ? { photo: photo.fault } : {}),
    },
    kept: { 'kept-signature': signature.sha256 ?? '', 'kept-photo': photo.sha256 ?? '' },
  }
}

/** A signature comes from our own script, a photo from any camera. */
const kinds = {
  signature: ['png'],
  photo: ['jpeg', 'png'],
} as const satisfies Record<string, readonly PictureKind[]>

type Kept = { sha256: string | null; fault?: string }

const keepPicture = async (
  call: Call,
  store: FileStore | undefined,
  name: keyof typeof kinds,
): Promise<Kept> => {
  const received = call.files.find(({ field, size }) => field === name && size > 0)
  const before = call.form[`kept-${name}`] ?? ''
  const allowed: readonly PictureKind[] = kinds[name]
  if (!store) return { sha256: null }
  if (!received) return { sha256: (await isKept(store, before, allowed)) ? before : null }
  const kind = pictureKindOf(await startOf(received.path))
  if (!kind || !allowed.includes(kind))
    return { sha256: null, fault: `Chỉ nhận ảnh ${allowed.join(', ').toUpperCase()}.` }
  return { sha256: (await store.put(received.path)).sha256 }
}

/** A form may name any hash; only a picture that is there shows something. */
const isKept = async (
  store: FileStore,
  sha256: string,
  allowed: readonly PictureKind[],
): Promise<boolean> => {
  if (!isContentHash(sha256) || !(await store.has(sha256))) return false
  const kind = pictureKindOf(await buffer(await store.read(sha256)))
  return kind !== undefined && allowed.includes(kind)
}

const startOf = async (path: string): Promise<Uint8Array> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
