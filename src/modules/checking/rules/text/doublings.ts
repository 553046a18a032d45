const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that only join others; no sentence has one twice in a row. */
export const joiningWords = setOf(
  'tại của và các những trong về cho với là được theo đã có để trên do bởi này đến thì sẽ bằng như khi nếu mà nhằm đang bị phải cần không chưa còn gồm đạt chiếm hoặc cùng rất vào vẫn cả đó nào sau trước hơn thuộc xã triệu nghìn ngàn tỷ ubnd hđnd phường huyện tỉnh tthc cchc',
)

/** "từ từ" is slowly, unless a time or a place stands behind it. */
export const beforeTimes = setOf('từ')

/** Doubled by the language itself: slowly, often, each day, people all over. */
export const reduplications = setOf(
  'ai ba bé bốn càng cao chầm chằm chậm chiều chín chung cũng cứ dài dần đâu đầu đêm đen đều đỏ đông đường đời gần hai hao hay hằng hiếm hơi khác khi kìn lâu lần len lo lớp luôn mãi mau mấy mỗi một mùa mừng mười nam năm nay ngang ngành ngày nghe nghề người nhà nhanh nhẹ nhiều nho nhỏ nhàn như nơi phăng phố quen rành rầm rất rưng sang sáng sáu song sờ suốt tám tăm tên tháng thật thoang thôn thường tối từ từng tưng tuần trang trùng trưa vàng vừa vui xa xanh xinh xóm xuân',
)

/** Words of one syllable that may stand before or behind anything. */
export const freeWords = setOf(
  'ai án ảnh bài ban bàn bảng bầu bên biển biết bị bộ bước buổi cả cách cao cần cấp cây chậm chi chỉ chia chịu chọn chủ chung chuyển chữ con còn coi cử cũ cùng cửa dài dạy dân di dịch diện dùng đài đảng đánh đào đạt đăng đất đầu đẩy đêm đều đi địa điểm đo đoàn đọc đóng đón đôi đổi đội đồng đơn đợt đủ đúng đưa đường ép gặp ghi gì gia giá giao giảm giấy giờ giúp giữ góp gọi gửi hàng hạng hay hẹn hệ hết hoa hỏi họ họp học hộ hội huyện hướng in kê kênh kết khai khác khám khen khi kho khó khóa khối kịp kỳ ký lãi làm lại lần lập lấy lên lịch loa loại lô lớn lớp lương luật lưu lý máy mã mạng mẫu mặt mép miễn môn mới mở mời mua mục mùa mức nam nâng năm nêu nếp nên nét ngành ngày nghe nghỉ ngoài người nguồn nhà nhanh nhận nhất nhắc nhập nhiều nhóm nhỏ nói nội nộp nơi nợ nữ nước ở phạt phần phí phiên phiếu phó phòng phố qua quản quét quý quỹ ra rõ rút sai sáng sàn sách sân sinh soát sót số sổ sở sông sống suất sức sửa tăng tách tại tải tạo tên tệ tháng thay thẻ theo thêm thị thu thuế thuê thử thứ tiền tiểu tin tính tỉnh toàn tổ tổng tốt tới trả trạm trang tranh trẻ trò trồng trường tuần tuổi tự vay vào vẽ về việc viết vốn vùng xã xây xe xem xét xếp xin xóa xong xuất yêu',
)

/** Acts of one syllable whose doer often bears their name: "người nộp nộp hồ sơ". */
export const acts = setOf('nộp nhận gửi xin trực')

/** What is counted and then does what begins alike: "12 tổ tổ chức ký cam kết". */
export const bodies = setOf('tổ xã đội ban bộ hội đoàn phòng sở hộ nhóm')

/** Names of things that are also what one does with them: "người đề nghị đề nghị". */
export const thingsAndActs = setOf(
  'tổ_chức báo_cáo đề_nghị yêu_cầu đăng_ký kiến_nghị quyết_định phản_ánh khiếu_nại tố_cáo hướng_dẫn thông_báo giám_sát kiểm_tra thanh_tra đại_diện lãnh_đạo quản_lý sử_dụng phối_hợp thực_hiện tiếp_nhận giải_quyết đánh_giá công_chứng',
)
