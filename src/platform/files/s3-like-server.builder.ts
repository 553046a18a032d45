import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'

export const KEY = 'AKMOTCUA'
export const SECRET = 'bi-mat-cua-kho'
export const REGION = 'vn-1'

/** Storage that keeps bytes for whoever signs as AWS Signature Version 4 asks, and refuses all others. */
export const openS3LikeServer = async () => {
  const kept = new Map<string, Buffer>()
  const server = createServer(async (request, reply) => {
    const body = Buffer.concat(await request.toArray())
    const { status, answer } = answerTo(request, body, kept)
    reply.writeHead(status).end(request.method === 'HEAD' ? undefined : answer)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return { kept, url: `${addressOf(server)}/kho`, close: () => server.close() }
}

const answerTo = (request: IncomingMessage, body: Buffer, kept: Map<string, Buffer>) => {
  const { method, url = '' } = request
  if (!isSigned(request, body)) return { status: 403, answer: 'SignatureDoesNotMatch' }
  if (method !== 'PUT') return { status: kept.has(url) ? 200 : 404, answer: kept.get(url) ?? '' }
  if (request.headers['if-none-match'] === '*' && kept.has(url)) return { status: 412, answer: '' }
  kept.set(url, body)
  return { status: 200, answer: '' }
}

/** The signature reckoned anew from what came over the line. */
const isSigned = ({ method, url, headers }: IncomingMessage, body: Buffer): boolean => {
  const form =
    /Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=(\w+)/
  const [, key, day = '', region = '', names = '', given] =
    form.exec(headers.authorization ?? '') ?? []
  const hash = String(headers['x-amz-content-sha256'])
  if (hash !== 'UNSIGNED-PAYLOAD' && hash !== sha256(body)) return false
  const lines = names.split(';').map((name) => `${name}:${headers[name]}\n`)
  const asked = [method, url, '', lines.join(''), names, hash].join('\n')
  const scope = `${day}/${region}/s3/aws4_request`
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(asked)].join('\n')
  const signing = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${SECRET}`)
  return key === KEY && region === REGION && hmac(signing, toSign).toString('hex') === given
}

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

const addressOf = (server: Server): string => {
  const at = server.address()
  return typeof at === 'object' && at ? `http://127.0.0.1:${at.port}` : ''
}
