import type { FastifyRequest } from 'fastify'
import { NotFound, Refused } from '../refused.ts'
import { page, type Reply } from './route.ts'
import type { ErrorPage } from './server.ts'
import { Unacceptable } from './unacceptable.ts'

const UNREADABLE: Record<number, string> = {
  413: 'Nội dung gửi lên quá lớn.',
  414: 'Địa chỉ quá dài.',
  415: 'Chương trình chỉ nhận dữ liệu từ biểu mẫu của chính mình.',
  429: 'Có quá nhiều yêu cầu từ máy này. Xin chờ một phút rồi thử lại.',
}

/** What a person sees of an error: the sentence meant for people, or only a number to look up in the log. */
export const errorReply = (
  error: unknown,
  request: FastifyRequest,
  errorPage: ErrorPage,
): Reply => {
  if (error instanceof Refused) return page(errorPage(409, error.message), 409)
  if (error instanceof NotFound) return page(errorPage(404, error.message), 404)
  const status = statusOf(error)
  if (status < 500)
    return page(errorPage(status, UNREADABLE[status] ?? 'Yêu cầu không đọc được.'), status)
  request.log.error({ err: error, reference: request.id }, 'unexpected')
  return page(errorPage(500, `Chương trình gặp lỗi. Mã tra cứu: ${request.id}.`), 500)
}

export const notFound = (errorPage: ErrorPage): Reply =>
  page(errorPage(404, 'Không có trang này.'), 404)

/** Only the web server's own errors carry a status that may be shown. */
const statusOf = (error: unknown): number => {
  if (error instanceof Unacceptable) return error.status
  if (isHttpStatus(error, 429)) return 429
  const isHttp =
    error instanceof Error && 'code' in error && String(error.code).startsWith('FST_ERR_')
  return isHttp && 'statusCode' in error ? Number(error.statusCode) : 500
}

const isHttpStatus = (error: unknown, status: number): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'statusCode' in error &&
  error.statusCode === status
