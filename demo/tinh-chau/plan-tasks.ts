import type { Day } from '#platform/time.ts'
import { posts } from '../actors.ts'

/** A task of plan 98/KH-UBND; a completed one names the document that proves it. */
type PlanTask = {
  title: string
  section: string
  owner: string
  dueOn: Day
  done?: { on: Day; evidence: string }
}

const direction = 'Chỉ đạo, điều hành'
const institutions = 'Cải cách thể chế'
const procedures = 'Cải cách thủ tục hành chính'
const apparatus = 'Cải cách tổ chức bộ máy'
const service = 'Cải cách chế độ công vụ'
const finance = 'Cải cách tài chính công'
const digital = 'Chính quyền điện tử, chính quyền số'

const done = (
  title: string,
  section: string,
  owner: string,
  dueOn: Day,
  on: Day,
  evidence: string,
): PlanTask => ({ title, section, owner, dueOn, done: { on, evidence } })
const open = (title: string, section: string, owner: string, dueOn: Day): PlanTask => ({
  title,
  section,
  owner,
  dueOn,
})

/** 32 tasks: 15 completed in time, one overdue, 16 going on. */
export const planTasks: PlanTask[] = [
  done(
    'Triển khai chỉ đạo của Văn phòng Chính phủ về cải cách thủ tục hành chính',
    direction,
    posts.office,
    '2024-01-31',
    '2024-01-15',
    '17/UBND',
  ),
  done(
    'Đánh giá chỉ số cải cách hành chính năm 2023 và đề ra giải pháp khắc phục',
    direction,
    posts.office,
    '2024-02-29',
    '2024-02-27',
    '31/BC-UBND',
  ),
  done(
    'Ban hành kế hoạch tuyên truyền cải cách hành chính năm 2024',
    direction,
    posts.office,
    '2024-03-15',
    '2024-03-06',
    '14/KH-UBND',
  ),
  done(
    'Ban hành kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2024',
    procedures,
    posts.justice,
    '2024-03-15',
    '2024-03-06',
    '70/QĐ-UBND',
  ),
  done(
    'Ban hành kế hoạch rà soát, đánh giá thủ tục hành chính năm 2024',
    procedures,
    posts.justice,
    '2024-03-15',
    '2024-03-06',
    '15/KH-UBND',
  ),
  done(
    'Ban hành kế hoạch kiểm tra nội bộ hoạt động kiểm soát thủ tục hành chính',
    procedures,
    posts.justice,
    '2024-03-15',
    '2024-03-06',
    '16/KH-UBND',
  ),
  done(
    'Niêm yết thủ tục hành chính sửa đổi lĩnh vực thư viện, văn hóa',
    procedures,
    posts.justice,
    '2024-01-31',
    '2024-01-24',
    '11/TB-UBND',
  ),
  done(
    'Phân công lại nhiệm vụ của Chủ tịch, Phó Chủ tịch, Ủy viên UBND và công chức',
    apparatus,
    posts.office,
    '2024-02-29',
    '2024-02-23',
    '63/QĐ-UBND',
  ),
  done(
    'Ban hành kế hoạch đào tạo, bồi dưỡng năm 2024',
    service,
    posts.office,
    '2024-01-31',
    '2024-01-26',
    '05/KH-UBND',
  ),
  done(
    'Lập danh sách công chức thuộc diện chuyển đổi vị trí công tác năm 2024',
    service,
    posts.office,
    '2024-02-15',
    '2024-02-06',
    '50/UBND',
  ),
  done(
    'Phân bổ dự toán chi ngân sách năm 2024',
    finance,
    posts.finance,
    '2024-01-20',
    '2024-01-17',
    '41/QĐ-UBND',
  ),
  done(
    'Ban hành quy chế quản lý, sử dụng tài sản công',
    finance,
    posts.finance,
    '2024-01-31',
    '2024-01-19',
    '42/QĐ-UBND',
  ),
  done(
    'Ban hành quy định chi tiêu nội bộ',
    finance,
    posts.finance,
    '2024-01-31',
    '2024-01-23',
    '44/QĐ-UBND',
  ),
  done(
    'Kiểm kê, báo cáo tài sản công năm 2023',
    finance,
    posts.finance,
    '2024-03-15',
    '2024-03-06',
    '36/BC-UBND',
  ),
  done(
    'Ban hành kế hoạch chuyển đổi số năm 2024',
    digital,
    posts.society,
    '2024-03-15',
    '2024-03-06',
    '17/KH-UBND',
  ),
  open(
    'Hệ thống hóa văn bản quy phạm pháp luật kỳ 2019-2023',
    institutions,
    posts.justice,
    '2024-03-01',
  ),
  open(
    'Rà soát văn bản quy phạm pháp luật thường xuyên',
    institutions,
    posts.justice,
    '2024-12-15',
  ),
  open('Theo dõi tình hình thi hành pháp luật năm 2024', institutions, posts.justice, '2024-11-30'),
  open('Tự kiểm tra công tác cải cách hành chính', direction, posts.office, '2024-09-30'),
  open('Khảo sát sự hài lòng của người dân năm 2024', direction, posts.office, '2024-12-10'),
  open(
    'Sơ kết công tác cải cách hành chính 6 tháng đầu năm',
    direction,
    posts.office,
    '2024-06-20',
  ),
  open(
    'Rà soát, kiến nghị đơn giản hóa thủ tục hành chính',
    procedures,
    posts.justice,
    '2024-09-15',
  ),
  open(
    'Kiểm tra nội bộ hoạt động kiểm soát thủ tục hành chính',
    procedures,
    posts.justice,
    '2024-10-31',
  ),
  open('Giữ tỷ lệ hồ sơ quá hạn trong năm không quá 3%', procedures, posts.justice, '2024-12-15'),
  open(
    'Số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực',
    procedures,
    posts.justice,
    '2024-12-15',
  ),
  open('Rà soát vị trí việc làm của cán bộ, công chức', apparatus, posts.office, '2024-07-31'),
  open(
    'Sắp xếp người hoạt động không chuyên trách theo quy định mới',
    apparatus,
    posts.office,
    '2024-12-31',
  ),
  open('Tự kiểm tra kỷ luật, kỷ cương hành chính', service, posts.office, '2024-10-15'),
  open('Thực hiện chuyển đổi vị trí công tác năm 2024', service, posts.office, '2024-12-31'),
  open('Công khai ngân sách 6 tháng đầu năm', finance, posts.finance, '2024-07-15'),
  open('Thay thế máy vi tính cũ của các bộ phận', digital, posts.finance, '2024-11-30'),
  open(
    'Hướng dẫn người dân dùng dịch vụ công trực tuyến tại thôn',
    digital,
    posts.society,
    '2024-12-15',
  ),
]
