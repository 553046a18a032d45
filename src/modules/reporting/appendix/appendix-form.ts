/** Where a cell's value comes from: an indicator, a person, or nowhere because it is not the commune's. */
type Origin = { indicator: string } | { manual: string; todo: string } | { notApplicable: string }

export type AppendixRow = {
  number?: string
  label: string
  unit: string
  form?: 'code' | 'rate' | 'count'
} & Origin
export type AppendixGroup = {
  number: string
  title: string
  note: string
  rows: readonly AppendixRow[]
}

const notOurs = 'Không thuộc cấp xã'

/** Phụ lục 1 of the half-yearly report as the City asked its communes for it in 2024; the coded cells keep their keys. */
export const appendixForm: readonly AppendixGroup[] = [
  {
    number: '1',
    title: 'Công tác chỉ đạo điều hành CCHC',
    note: '',
    rows: [
      {
        number: '1.1',
        label: 'Số nhiệm vụ đề ra trong kế hoạch',
        unit: 'Nhiệm vụ',
        indicator: 'tasks.plan.total',
      },
      { label: 'Số nhiệm vụ đã hoàn thành', unit: 'Nhiệm vụ', indicator: 'tasks.plan.completed' },
      {
        label: 'Số văn bản chỉ đạo CCHC đã ban hành',
        unit: 'Văn bản',
        indicator: 'documents.parDirectives',
      },
      {
        number: '1.2',
        label: 'Tổng số nhiệm vụ UBND thành phố, Chủ tịch UBND thành phố giao',
        unit: 'Nhiệm vụ',
        indicator: 'tasks.assigned.total',
      },
      {
        label: 'Số nhiệm vụ đã hoàn thành đúng hạn',
        unit: 'Nhiệm vụ',
        indicator: 'tasks.assigned.completedOnTime',
      },
      {
        label: 'Số nhiệm vụ đã hoàn thành nhưng quá hạn',
        unit: 'Nhiệm vụ',
        indicator: 'tasks.assigned.completedLate',
      },
      {
        label: 'Số nhiệm vụ đang thực hiện',
        unit: 'Nhiệm vụ',
        indicator: 'tasks.assigned.inProgress',
      },
      {
        number: '1.3',
        label: 'Số lượng phiếu khảo sát',
        unit: 'Phiếu',
        indicator: 'surveys.responses',
      },
      {
        label: 'Hình thức khảo sát',
        unit: 'Trực tuyến = 0; phát phiếu = 1; kết hợp = 2',
        form: 'code',
        indicator: 'surveys.mode',
      },
      {
        number: '1.4',
        label: 'Tổ chức đối thoại về TTHC của UBND cấp xã',
        unit: 'Không = 0; có = 1',
        form: 'code',
        indicator: 'dialogues.held',
      },
    ],
  },
  {
    number: '2',
    title: 'Cải cách thể chế',
    note: 'Phòng Tư pháp tổng hợp',
    rows: [
      {
        number: '2.1',
        label: 'Số VBQPPL đã ban hành',
        unit: 'Văn bản',
        indicator: 'legalDocuments.issued',
      },
      {
        number: '2.2',
        label: 'Số VBQPPL đã kiểm tra theo thẩm quyền',
        unit: 'Văn bản',
        indicator: 'legalDocuments.checked',
      },
      {
        number: '2.3',
        label: 'Số VBQPPL đã rà soát',
        unit: 'Văn bản',
        indicator: 'legalDocuments.reviewed',
      },
      {
        number: '2.4',
        label: 'Số VBQPPL đã kiến nghị xử lý sau kiểm tra, rà soát',
        unit: 'Văn bản',
        indicator: 'legalDocuments.recommended',
      },
      {
        number: '2.5',
        label: 'Số VBQPPL có kiến nghị xử lý đã được xử lý xong',
        unit: 'Văn bản',
        indicator: 'legalDocuments.handled',
      },
    ],
  },
  {
    number: '3',
    title: 'Cải cách thủ tục hành chính',
    note: 'Văn phòng thành phố tổng hợp',
    rows: [
      { number: '3.1', label: 'Thống kê TTHC', unit: 'Thủ tục', indicator: 'procedures.total' },
      {
        number: '3.2',
        label: 'Số TTHC đã cập nhật, công khai',
        unit: 'Thủ tục',
        indicator: 'procedures.posted',
      },
      {
        label: 'Số TTHC mức độ 3 và 4 đã tích hợp lên Cổng DVC quốc gia',
        unit: 'Thủ tục',
        indicator: 'procedures.onNationalPortal',
      },
      {
        number: '3.3',
        label: 'Số TTHC liên thông cùng cấp',
        unit: 'Thủ tục',
        indicator: 'procedures.jointSameLevel',
      },
      {
        label: 'Số TTHC liên thông giữa các cấp chính quyền',
        unit: 'Thủ tục',
        indicator: 'procedures.jointAcrossLevels',
      },
      {
        label: 'Tỷ lệ TTHC đã được phê duyệt quy trình nội bộ',
        unit: '%',
        form: 'rate',
        indicator: 'procedures.internalProcessApprovedRate',
      },
      {
        label: 'Tỷ lệ quy trình nội bộ đã được điện tử hóa',
        unit: '%',
        form: 'rate',
        indicator: 'procedures.internalProcessDigitalRate',
      },
      {
        number: '3.4',
        label: 'Tỷ lệ hồ sơ do cơ quan chuyên môn tiếp nhận được giải quyết đúng hạn',
        unit: '%',
        form: 'rate',
        notApplicable: notOurs,
      },
      {
        label: 'Tỷ lệ hồ sơ do UBND cấp xã tiếp nhận được giải quyết đúng hạn',
        unit: '%',
        form: 'rate',
        indicator: 'dossiers.notLateRate',
      },
    ],
  },
  {
    number: '4',
    title: 'Cải cách tổ chức bộ máy hành chính nhà nước',
    note: 'Phòng Nội vụ tổng hợp',
    rows: [
      {
        number: '4.1',
        label: 'Tổng số biên chế được giao trong năm',
        unit: 'Người',
        indicator: 'staff.quota',
      },
      {
        number: '4.2',
        label: 'Tổng số biên chế có mặt tại thời điểm báo cáo',
        unit: 'Người',
        indicator: 'staff.total',
      },
      {
        number: '4.3',
        label: 'Số hợp đồng lao động làm việc tại cơ quan',
        unit: 'Người',
        indicator: 'staff.contracts',
      },
      {
        number: '4.4',
        label: 'Số biên chế đã tinh giản trong kỳ báo cáo',
        unit: 'Người',
        indicator: 'staff.downsized',
      },
    ],
  },
  {
    number: '5',
    title: 'Cải cách chế độ công vụ',
    note: 'Phòng Nội vụ tổng hợp',
    rows: [
      {
        number: '5.1',
        label: 'Số công chức lãnh đạo được bổ nhiệm',
        unit: 'Người',
        indicator: 'staff.appointed',
      },
      {
        number: '5.2',
        label: 'Số cán bộ, công chức bị xử lý kỷ luật (cả Đảng và chính quyền)',
        unit: 'Người',
        indicator: 'staff.disciplined',
      },
    ],
  },
  {
    number: '6',
    title: 'Cải cách tài chính công',
    note: 'Phòng Tài chính - Kế hoạch tổng hợp',
    rows: [
      {
        number: '6.1',
        label: 'Số đơn vị SNCL tự chủ 100% chi thường xuyên và chi đầu tư (lũy kế)',
        unit: 'Đơn vị',
        notApplicable: notOurs,
      },
      {
        number: '6.2',
        label: 'Số đơn vị SNCL tự chủ 100% chi thường xuyên (lũy kế)',
        unit: 'Đơn vị',
        notApplicable: notOurs,
      },
      {
        number: '6.3',
        label: 'Số đơn vị SNCL tự chủ một phần chi thường xuyên (lũy kế)',
        unit: 'Đơn vị',
        notApplicable: notOurs,
      },
      {
        number: '6.4',
        label: 'Số đơn vị SNCL do Nhà nước bảo đảm 100% chi thường xuyên (lũy kế)',
        unit: 'Đơn vị',
        notApplicable: notOurs,
      },
      {
        number: '6.5',
        label: 'Số đơn vị SNCL đã chuyển thành công ty cổ phần (lũy kế)',
        unit: 'Đơn vị',
        notApplicable: notOurs,
      },
    ],
  },
  {
    number: '7',
    title: 'Xây dựng và phát triển Chính phủ điện tử, Chính phủ số',
    note: 'Phòng Văn hóa và Thông tin tổng hợp',
    rows: [
      {
        number: '7.1',
        label: 'Cập nhật Kiến trúc chính quyền điện tử',
        unit: 'Chưa = 0; hoàn thành = 1',
        form: 'code',
        notApplicable: notOurs,
      },
      {
        number: '7.2',
        label: 'Hệ thống họp trực tuyến',
        unit: 'Chưa có = 0; 2 cấp = 1; 3 cấp = 2',
        form: 'code',
        indicator: 'meetings.videoLevels',
      },
      {
        number: '7.3',
        label: 'Hệ thống thông tin báo cáo, kết nối với hệ thống quốc gia',
        unit: 'Chưa = 0; đang làm = 1; hoàn thành = 2',
        form: 'code',
        manual: '7.3',
        todo: 'Hỏi Phòng Văn hóa và Thông tin về kết nối của xã, rồi nhập mã 0, 1 hoặc 2',
      },
      {
        number: '7.4',
        label: 'Tỷ lệ cơ quan được cấp chứng thư số',
        unit: '%',
        form: 'rate',
        manual: '7.4',
        todo: 'Đối chiếu sổ chứng thư số, nhập tỷ lệ đã được cấp (đăng ký chưa phải là được cấp)',
      },
      {
        number: '7.5',
        label: 'Triển khai nền tảng chia sẻ, tích hợp dùng chung (LGSP)',
        unit: 'Chưa = 0; đang làm = 1; hoàn thành = 2',
        form: 'code',
        manual: '7.5',
        todo: 'Hỏi đơn vị vận hành của tỉnh, rồi nhập mã 0, 1 hoặc 2',
      },
      {
        number: '7.6',
        label: 'Tỷ lệ cơ quan chuyên môn đã kết nối, liên thông với UBND tỉnh',
        unit: '%',
        form: 'rate',
        notApplicable: notOurs,
      },
      {
        label: 'Tỷ lệ UBND cấp xã đã kết nối, liên thông với UBND thành phố',
        unit: '%',
        form: 'rate',
        manual: '7.6',
        todo: 'Nhập 100 nếu trục liên thông văn bản của xã đang hoạt động',
      },
      {
        number: '7.7',
        label: 'Tổng số văn bản đi',
        unit: 'Văn bản',
        indicator: 'documents.outgoing',
      },
      {
        label: 'Tỷ lệ văn bản gửi hoàn toàn dưới dạng điện tử',
        unit: '%',
        form: 'rate',
        indicator: 'documents.outgoingFullyElectronicRate',
      },
      {
        label: 'Tỷ lệ văn bản gửi điện tử song song văn bản giấy',
        unit: '%',
        form: 'rate',
        indicator: 'documents.outgoingParallelPaperRate',
      },
      {
        number: '7.8',
        label: 'Tỷ lệ cơ quan chuyên môn kết nối hệ thống một cửa điện tử của tỉnh',
        unit: '%',
        form: 'rate',
        notApplicable: notOurs,
      },
      {
        label: 'Tỷ lệ đơn vị cấp xã kết nối hệ thống một cửa điện tử của tỉnh',
        unit: '%',
        form: 'rate',
        manual: '7.8',
        todo: 'Nhập 100 nếu xã đã kết nối; ô này cần một tỷ lệ, không ghi chữ',
      },
      {
        number: '7.9',
        label: 'Tổng số TTHC cung cấp trực tuyến mức độ 3',
        unit: 'TTHC',
        indicator: 'procedures.level3',
      },
      {
        label: 'Tổng số TTHC cung cấp trực tuyến mức độ 4',
        unit: 'TTHC',
        indicator: 'procedures.level4',
      },
      {
        label: 'Tỷ lệ hồ sơ xử lý trực tuyến mức độ 3',
        unit: '%',
        form: 'rate',
        indicator: 'dossiers.level3OnlineRate',
      },
      {
        label: 'Tỷ lệ hồ sơ xử lý trực tuyến mức độ 4',
        unit: '%',
        form: 'rate',
        indicator: 'dossiers.level4OnlineRate',
      },
    ],
  },
]
