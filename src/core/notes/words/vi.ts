import type { Words } from './words';

export const vi: Words = {
  questionStarts: [
    'tại sao', 'vì sao', 'làm thế nào', 'làm sao để', 'làm sao', 'thế nào là', 'như thế nào là', 'khi nào nên', 'khi nào thì', 'khi nào dùng', 'khi nào sử dụng', 'có bao nhiêu', 'có mấy',
    'bao nhiêu', 'điều gì', 'cái gì', 'bạn nghĩ gì', 'bạn nghĩ sao', 'bạn đã từng', 'bạn đã bao giờ', 'bạn biết gì', 'bạn làm gì', 'bạn sẽ làm gì', 'bạn mong muốn', 'bạn mong đợi',
    'bạn muốn gì', 'bạn có biết', 'bạn có câu hỏi', 'bạn có kinh nghiệm gì', 'bạn thích gì', 'bạn thấy mình', 'bạn xử lý', 'bạn sẽ xử lý', 'anh chị có', 'em có biết', 'sự khác nhau giữa',
    'sự khác biệt giữa', 'điểm khác nhau giữa', 'điểm khác biệt giữa', 'khác nhau giữa', 'khác biệt giữa', 'đâu là', 'đúng hay sai', 'có nên', 'phân biệt giữa',
  ],
  questionEnds: [
    'là gì', 'là ai', 'như thế nào', 'thế nào', 'ra sao', 'tại sao', 'vì sao', 'khi nào', 'ở đâu', 'bao nhiêu', 'bao lâu', 'để làm gì', 'dùng để làm gì', 'những gì', 'cái gì', 'có gì khác',
    'khác gì', 'khác gì nhau', 'khác nhau gì', 'khác nhau như thế nào', 'khác nhau thế nào', 'khác nhau ở điểm nào', 'khác nhau chỗ nào', 'giống và khác nhau', 'có tác dụng gì',
    'có ý nghĩa gì', 'ý nghĩa gì', 'những loại nào', 'loại nào', 'cách nào', 'những cách nào', 'nào không', 'được không', 'đúng không', 'phải không', 'có đúng không', 'hay không và tại sao',
    'không vì sao', 'không tại sao', 'gồm những gì',
  ],
  requestStarts: [
    'trình bày', 'hãy trình bày', 'giải thích', 'hãy giải thích', 'phân biệt', 'hãy phân biệt', 'so sánh', 'hãy so sánh', 'nêu', 'hãy nêu', 'hãy mô tả', 'kể tên', 'hãy kể', 'kể về', 'kể ra',
    'hãy liệt kê', 'hãy cho ví dụ', 'hãy cho biết', 'hãy nói', 'nói về', 'nói qua về', 'hãy giới thiệu', 'giới thiệu về bản thân', 'giới thiệu bản thân', 'hãy chia sẻ', 'chia sẻ về',
    'hãy định nghĩa', 'bạn hãy', 'em hãy', 'anh chị hãy', 'anh/chị hãy', 'hãy đưa ra', 'hãy chứng minh', 'hãy viết', 'thử trình bày', 'trình bày về', 'mô tả về', 'mô tả sự', 'mô tả cách',
    'mô tả một', 'mô tả các',
  ],
  requestEnds: [
    'cho ví dụ', 'cho ví dụ minh họa', 'cho ví dụ minh hoạ', 'và cho ví dụ', 'lấy ví dụ', 'và nêu ví dụ', 'giải thích tại sao', 'giải thích vì sao', 'và giải thích', 'về bản thân bạn',
    'về bản thân mình',
  ],
  prompts: [
    'giới thiệu bản thân', 'tự giới thiệu', 'giới thiệu về bản thân', 'điểm mạnh', 'điểm yếu', 'điểm mạnh và điểm yếu', 'điểm mạnh, điểm yếu', 'điểm mạnh điểm yếu', 'điểm mạnh của bạn',
    'điểm yếu của bạn', 'điểm mạnh / điểm yếu', 'mục tiêu nghề nghiệp', 'định hướng nghề nghiệp', 'định hướng tương lai', 'lý do nghỉ việc', 'lý do nghỉ việc cũ', 'lý do ứng tuyển',
    'lý do chọn công ty', 'mức lương mong muốn', 'mức lương kỳ vọng', 'lương mong muốn', 'thành tựu lớn nhất', 'thất bại lớn nhất', 'dự án tâm đắc nhất', 'dự án khó nhất',
    'kinh nghiệm làm việc nhóm', 'làm việc nhóm', 'giải quyết xung đột', 'giới thiệu dự án', 'câu hỏi cho nhà tuyển dụng', 'câu hỏi cho công ty', 'sở thích', 'sở thích cá nhân',
    'thư xin việc',
  ],
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
