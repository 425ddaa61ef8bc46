import type { Words } from './words';

export const vi: Words = {
  questionLabels: ['câu hỏi', 'câu', 'hỏi', 'câu hỏi phỏng vấn', 'đề bài', 'mặt trước'],
  answerLabels: ['trả lời', 'câu trả lời', 'đáp án', 'đáp', 'lời giải', 'giải đáp', 'đáp án đúng', 'xem đáp án', 'xem câu trả lời', 'trả lời ngắn', 'trả lời ngắn gọn', 'mặt sau', 'bài làm'],
  ownAnswerLabels: [
    'câu trả lời của tôi', 'câu trả lời của mình', 'câu trả lời của bạn', 'câu trả lời của em', 'trả lời của tôi', 'trả lời của mình', 'trả lời của bạn', 'mình trả lời', 'tôi trả lời',
    'em trả lời', 'theo mình hiểu',
  ],
  modelAnswerLabels: [
    'câu trả lời mẫu', 'trả lời mẫu', 'đáp án mẫu', 'mẫu trả lời', 'gợi ý trả lời', 'gợi ý câu trả lời', 'câu trả lời gợi ý', 'đáp án tham khảo', 'câu trả lời tham khảo',
    'trả lời tham khảo', 'câu trả lời chuẩn', 'đáp án chuẩn', 'câu trả lời lý tưởng', 'câu trả lời hay', 'ví dụ trả lời', 'ví dụ câu trả lời', 'câu trả lời đề xuất', 'chatgpt trả lời',
    'bài mẫu',
  ],
  followUpLabels: [
    'câu hỏi thêm', 'câu hỏi tiếp theo', 'câu hỏi phụ', 'câu hỏi mở rộng', 'câu hỏi bổ sung', 'câu hỏi nâng cao', 'hỏi thêm', 'hỏi xoáy', 'câu hỏi liên quan', 'câu hỏi đào sâu',
  ],
  hintLabels: ['gợi ý', 'mẹo', 'từ khóa', 'từ khoá', 'ý chính', 'điểm chính', 'lưu ý', 'mục đích câu hỏi', 'mục đích', 'nhà tuyển dụng muốn biết', 'chú ý'],
  explanationLabels: ['giải thích', 'ví dụ', 'chi tiết', 'lý do', 'diễn giải', 'bổ sung', 'giải thích thêm', 'ví dụ minh họa'],
  detailLabels: [
    'độ khó', 'mức độ', 'cấp độ', 'thẻ', 'chủ đề', 'danh mục', 'phân loại', 'nguồn', 'nguồn tham khảo', 'tần suất', 'độ quan trọng', 'độ ưu tiên', 'thời gian', 'ngày', 'ngày tạo',
    'ngày cập nhật', 'trạng thái', 'công ty', 'vị trí', 'xem thêm', 'tham khảo', 'tài liệu tham khảo', 'liên kết', 'đường dẫn', 'điểm số', 'loại', 'tác giả',
  ],
  storySlots: ['tình huống', 'bối cảnh', 'hoàn cảnh', 'nhiệm vụ', 'hành động', 'kết quả', 'bài học', 'bài học rút ra', 'kinh nghiệm rút ra', 'thử thách', 'thách thức', 'vấn đề', 'mục tiêu'],
  questionTitles: [
    'câu hỏi', 'câu hỏi phỏng vấn', 'các câu hỏi', 'câu hỏi thường gặp', 'bộ câu hỏi', 'hỏi đáp', 'hỏi & đáp', 'ngân hàng câu hỏi', 'trắc nghiệm', 'câu hỏi ôn tập', 'ôn phỏng vấn',
    'ôn tập phỏng vấn', 'chuẩn bị phỏng vấn', 'phỏng vấn thử', 'danh sách câu hỏi',
  ],
  interviewTitles: ['phỏng vấn', 'ôn tập', 'trắc nghiệm', 'bảo vệ đồ án'],
  guideTitles: ['hướng dẫn', 'cẩm nang', 'kinh nghiệm', 'mẹo', 'lời khuyên', 'bí quyết', 'cách trả lời', 'cách chuẩn bị', 'lộ trình', 'chia sẻ kinh nghiệm'],
  modelAnswerTitles: ['câu trả lời mẫu', 'trả lời mẫu', 'đáp án mẫu', 'đáp án tham khảo', 'gợi ý trả lời', 'mẫu câu trả lời', 'bảng đáp án'],
  asideTitles: [
    'mục lục', 'nội dung', 'tài liệu tham khảo', 'tài liệu', 'tham khảo', 'nguồn tham khảo', 'nguồn', 'liên kết', 'liên kết hữu ích', 'xem thêm', 'đọc thêm', 'lịch trình', 'lịch học',
    'lịch phỏng vấn', 'kế hoạch', 'giấy phép', 'bản quyền', 'đóng góp', 'cách đóng góp', 'người đóng góp', 'lời cảm ơn', 'cảm ơn', 'cài đặt', 'cách cài đặt', 'cách sử dụng',
    'hướng dẫn sử dụng', 'sử dụng', 'yêu cầu', 'lời nói đầu', 'lời mở đầu', 'mở đầu', 'giới thiệu', 'tổng quan', 'tổng kết', 'tóm tắt', 'kết luận', 'lời kết', 'ghi chú', 'việc cần làm',
    'tác giả', 'liên hệ', 'quy tắc', 'lịch sử thay đổi',
  ],
  backLinks: [
    'về đầu trang', 'lên đầu trang', 'quay lại đầu trang', 'trở về đầu trang', 'trở lại đầu trang', 'quay lại mục lục', 'về mục lục', 'trở về mục lục', 'trở lại mục lục', 'quay lại',
    'trở về', 'trở lại', 'lên trên', '⬆ về đầu trang', '⬆ lên đầu trang', '↑ về đầu trang', '⬆ quay lại mục lục',
  ],
  placeholders: [
    'chưa trả lời', 'chưa có câu trả lời', 'chưa có đáp án', 'chưa viết', 'chưa làm', 'chưa điền', 'chưa hoàn thành', 'chưa xong', 'chưa cập nhật', 'chưa tìm hiểu', 'chưa nghĩ ra',
    'cập nhật sau', 'sẽ cập nhật', 'sẽ cập nhật sau', 'đang cập nhật', 'bổ sung sau', 'sẽ bổ sung', 'sẽ bổ sung sau', 'viết sau', 'sẽ viết sau', 'trả lời sau', 'sẽ trả lời sau', 'thêm sau',
    'sẽ thêm sau', 'điền sau', 'làm sau', 'tìm hiểu sau', 'tính sau', 'để sau', 'cần bổ sung', 'cần cập nhật', 'cần viết', 'cần tìm hiểu', 'cần tìm hiểu thêm', 'cần trả lời', 'cần điền',
    'cần làm', 'đang viết', 'đang soạn', 'đang làm', 'đang tìm hiểu', 'đang hoàn thiện', 'đang thực hiện', 'đang chuẩn bị', 'sắp có', 'sắp ra mắt', 'điền vào đây', 'điền câu trả lời',
    'điền câu trả lời vào đây', 'viết vào đây', 'viết ở đây', 'viết câu trả lời', 'viết câu trả lời ở đây', 'viết câu trả lời vào đây', 'nhập câu trả lời', 'nhập câu trả lời của bạn',
    'câu trả lời ở đây', 'câu trả lời của bạn', 'trả lời ở đây', 'trả lời tại đây', 'thêm câu trả lời', 'bỏ trống', 'không có câu trả lời', 'còn thiếu',
    'viết câu trả lời của bạn',
  ],
  givesUp: [
    'không biết', 'em không biết', 'mình không biết', 'tôi không biết', 'chưa biết', 'em chưa biết', 'mình chưa biết', 'tôi chưa biết', 'không rõ', 'em không rõ', 'mình không rõ',
    'không chắc', 'mình không chắc', 'em không chắc', 'chưa rõ', 'không nhớ', 'em không nhớ', 'mình không nhớ', 'tôi không nhớ', 'quên mất', 'quên rồi', 'em quên', 'mình quên',
    'không trả lời được', 'chưa trả lời được', 'không trả lời', 'em chịu', 'bó tay', 'em xin lỗi', 'xin lỗi',
  ],
  pointsElsewhere: [
    'xem ở trên', 'xem bên trên', 'xem phía trên', 'xem ở dưới', 'xem bên dưới', 'xem phía dưới', 'xem video', 'xem link', 'xem ghi chú', 'xem tài liệu', 'xem slide', 'xem câu trên',
    'xem câu trước', 'xem câu hỏi trước', 'xem phần trên', 'xem lại câu', 'xem tại đây', 'xem ở đây', 'như trên', 'như câu trên', 'tương tự câu trên', 'tương tự như trên', 'giống câu trên',
    'giống ở trên', 'giống trên', 'đã trả lời ở trên', 'trả lời ở trên', 'đã nói ở trên', 'tham khảo link', 'tham khảo video', 'tham khảo ở trên', 'tham khảo tại đây', 'tham khảo tại',
    'trong ghi chú',
  ],
  unfinished: [
    'bản nháp', 'nháp', 'viết nháp', 'bản thảo', 'chưa xong', 'chưa hoàn thành', 'chưa hoàn thiện', 'chưa hoàn chỉnh', 'chưa đầy đủ', 'đang viết', 'đang soạn', 'đang sửa', 'đang hoàn thiện',
    'đang làm', 'đang cập nhật', 'cần sửa', 'cần sửa lại', 'cần chỉnh sửa', 'cần bổ sung', 'cần hoàn thiện', 'cần viết lại', 'viết dở', 'còn dở', 'còn tiếp', 'còn nữa', 'tạm', 'tạm thời',
    'bổ sung sau',
  ],
  refersBelow: ['sau đây', 'dưới đây', 'đoạn mã', 'đoạn code', 'in ra'],
  questionColumns: ['câu hỏi', 'hỏi', 'câu hỏi phỏng vấn', 'các câu hỏi', 'đề bài', 'mặt trước'],
  answerColumns: ['trả lời', 'câu trả lời', 'đáp án', 'đáp', 'lời giải', 'câu trả lời của tôi', 'câu trả lời mẫu', 'giải thích', 'gợi ý trả lời', 'mặt sau'],
};
