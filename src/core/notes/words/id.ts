import type { FewWords } from './words';

export const id: FewWords = {
  questionLabels: ['pertanyaan', 'soal', 'tanya'],
  answerLabels: ['jawaban', 'jawab', 'pembahasan'],
  ownAnswerLabels: ['jawaban saya'],
  modelAnswerLabels: ['contoh jawaban'],
  followUpLabels: ['pertanyaan lanjutan'],
  hintLabels: ['petunjuk'],
  explanationLabels: ['penjelasan'],
  detailLabels: ['tingkat kesulitan', 'sumber'],
  questionTitles: ['pertanyaan', 'daftar pertanyaan', 'pertanyaan umum', 'tanya jawab', 'pertanyaan wawancara', 'soal', 'soal latihan'],
  interviewTitles: ['wawancara', 'ujian'],
  guideTitles: ['panduan'],
  asideTitles: ['daftar isi', 'referensi', 'daftar pustaka', 'lisensi', 'penulis', 'instalasi', 'pendahuluan', 'kesimpulan', 'ringkasan'],
  placeholders: ['belum dijawab', 'belum diisi', 'segera menyusul', 'menyusul'],
  givesUp: ['tidak tahu', 'tidak tau', 'belum tahu'],
  unfinished: ['draf'],
  refersBelow: ['berikut', 'di bawah ini'],
  questionColumns: ['pertanyaan', 'soal'],
  answerColumns: ['jawaban'],
};
