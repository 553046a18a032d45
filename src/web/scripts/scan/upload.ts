/** What became of a file, as the server tells it. */
export type Told = { ok: boolean; pages: number; messages: string[] }

type Progress = (share: number, words: string) => void
type Upload = { file: File; at: string; location: string; progress: Progress }

const KB = 1024
const PIECE = { first: 256 * KB, least: 64 * KB, most: 4096 * KB }
const PATIENCE_MS = 120_000
const LONGEST_PAUSE_MS = 30_000

const TOO_MANY = 429

const SIGNED_OUT =
  'Phiên làm việc đã hết. Hãy đăng nhập lại rồi chọn lại tệp này; phần đã gửi vẫn được giữ.'

/** Sends a file in pieces until the server has all of it, however often the line breaks. */
export const sendFile = async (
  at: string,
  file: File,
  owner: string,
  progress: Progress,
): Promise<Told> => {
  const known = sessionStorage.getItem(keyOf(at, file))
  const upload = { file, at, location: known ?? '', progress }
  if (!known) {
    const refusal = await begin(upload, owner)
    if (refusal) return refusal
  }
  const told = await sendPieces(upload)
  sessionStorage.removeItem(keyOf(at, file))
  if (told !== 'gone') return told
  return known
    ? sendFile(at, file, owner, progress)
    : refusal('Máy chủ đã bỏ lần tải lên này. Hãy chọn lại tệp.')
}

/** Where the file goes is remembered, so that choosing it again after a reload goes on. */
const keyOf = (at: string, { name, size, lastModified }: File): string =>
  [at, name, size, lastModified].join(' ')

const begin = async (upload: Upload, owner: string): Promise<Told | undefined> => {
  const { at, file } = upload
  const body = new URLSearchParams({ name: file.name, size: String(file.size), vao: owner })
  const answer = await reach(upload, () => fetch(at, { method: 'POST', body }))
  if (answer.status !== 201) return refusalIn(answer)
  upload.location = answer.headers.get('location') ?? ''
  sessionStorage.setItem(keyOf(at, file), upload.location)
  return undefined
}

const sendPieces = async (upload: Upload): Promise<Told | 'gone'> => {
  const { file, progress } = upload
  let size = PIECE.first
  let offset = await askOffset(upload)
  while (typeof offset === 'number') {
    progress(offset / file.size, `${Math.round((100 * offset) / file.size)}%`)
    const started = Date.now()
    const answer = await sendPiece(upload, offset, size).catch(() => undefined)
    if (answer && [200, 422].includes(answer.status)) return toldBy(answer)
    if (answer && [204, 409].includes(answer.status)) offset = offsetIn(answer)
    else offset = await askOffset(upload)
    const isQuick = answer !== undefined && Date.now() - started < 1000
    size = isQuick ? Math.min(size * 2, PIECE.most) : Math.max(size / 2, PIECE.least)
  }
  return offset
}

const sendPiece = ({ file, location }: Upload, from: number, size: number): Promise<Response> =>
  fetch(location, {
    method: 'POST',
    headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(from) },
    body: file.slice(from, from + size),
    ...patience(),
  })

const askOffset = async (upload: Upload): Promise<number | Told | 'gone'> => {
  const answer = await reach(upload, () => fetch(upload.location, patience()))
  if (answer.status === 404) return 'gone'
  return answer.status === 200 && answer.headers.has('upload-offset')
    ? offsetIn(answer)
    : refusalIn(answer)
}

const offsetIn = (answer: Response): number => Number(answer.headers.get('upload-offset'))

const patience = (): { signal?: AbortSignal } =>
  'timeout' in AbortSignal ? { signal: AbortSignal.timeout(PATIENCE_MS) } : {}

/** Tries until the server answers, with growing pauses, at once when the machine is back on line. */
const reach = async ({ progress }: Upload, ask: () => Promise<Response>): Promise<Response> => {
  for (let pause = 1000; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const answer = await ask().catch(() => undefined)
    if (answer && answer.status < 500 && answer.status !== TOO_MANY) return answer
    progress(-1, 'Mất kết nối, sẽ tự gửi tiếp')
    await new Promise((resolve) => {
      setTimeout(resolve, pause)
      addEventListener('online', resolve, { once: true })
    })
  }
}

const toldBy = async (answer: Response): Promise<Told> => {
  const text = await answer.text()
  return text.startsWith('{') ? JSON.parse(text) : refusal(text)
}

/** A page instead of a sentence is the one to sign in. */
const refusalIn = async (answer: Response): Promise<Told> =>
  answer.headers.get('content-type')?.startsWith('text/plain')
    ? refusal(await answer.text())
    : refusal(SIGNED_OUT)

const refusal = (message: string): Told => ({ ok: false, pages: 0, messages: [message] })
