/** Why a file is not taken; each is a sentence that tells what to do instead. */
export const refusals = {
  empty: 'Tệp rỗng.',
  'too-big': 'Tệp lớn hơn 50 MB. Hãy quét ở 200–300 dpi hoặc chia thành nhiều tệp.',
  heic: 'Ảnh HEIC của iPhone chưa đọc được. Hãy đổi sang JPEG (Cài đặt, Camera, Định dạng, Tương thích nhất) rồi gửi lại.',
  tiff: 'Ảnh TIFF chưa đọc được. Hãy quét ra PDF hoặc JPEG rồi gửi lại.',
  unknown: 'Đây không phải tệp PDF, JPEG, PNG hay WebP (xét theo nội dung, không theo tên tệp).',
  polyglot:
    'Trong tệp có nội dung của một loại tệp khác giấu kèm, nên không nhận. Hãy quét lại từ bản giấy.',
  cut: 'Tệp bị cụt, thiếu phần cuối. Hãy gửi lại.',
  damaged: 'Tệp hỏng, không mở được. Hãy quét hoặc in lại ra PDF rồi gửi lại.',
  encrypted: 'Tệp PDF có mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.',
  'active-content':
    'Tệp PDF có mã lệnh hoặc nội dung tự chạy. Hãy in ra một tệp PDF mới rồi gửi lại.',
  'too-many-pages': 'Tệp có hơn 200 trang. Hãy chia thành nhiều tệp.',
  'too-many-pixels': 'Ảnh lớn hơn 64 triệu điểm ảnh. Hãy quét ở 200–300 dpi.',
  'too-heavy': 'Tệp bung ra quá lớn hoặc mất quá nhiều thời gian để mở, nên không nhận.',
} as const satisfies Record<string, string>

export type Refusal = keyof typeof refusals

/** What is told of a file that is taken all the same. */
export const notices = {
  attachments: 'Tệp PDF có tệp khác đính kèm; chỉ các trang được dùng.',
} as const satisfies Record<string, string>

export type Notice = keyof typeof notices

export const MAX_FILE_BYTES = 50 * 1024 * 1024
export const MAX_PAGES = 200
export const MAX_PIXELS = 64_000_000
