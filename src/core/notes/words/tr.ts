import type { FewWords } from './words';

export const tr: FewWords = {
  questionLabels: ['soru'],
  answerLabels: ['cevap', 'yanıt', 'çözüm'],
  ownAnswerLabels: ['cevabım', 'benim cevabım'],
  modelAnswerLabels: ['örnek cevap'],
  followUpLabels: ['ek soru', 'ek sorular'],
  hintLabels: ['ipucu', 'ipuçları'],
  explanationLabels: ['açıklama'],
  detailLabels: ['zorluk', 'kaynak'],
  questionTitles: ['sorular', 'soru', 'soruları', 'sorulari', 'mülakat soruları', 'sık sorulan sorular', 'sıkça sorulan sorular', 'sorular ve cevaplar', 'soru cevap'],
  interviewTitles: ['mülakat', 'mulakat', 'sınav', 'sınavı'],
  guideTitles: ['rehber', 'kılavuz'],
  asideTitles: ['içindekiler', 'kaynaklar', 'kaynakça', 'lisans', 'yazar', 'kurulum', 'giriş', 'özet', 'sonuç'],
  placeholders: ['eklenecek', 'doldurulacak', 'yazılacak', 'cevaplanacak', 'yakında'],
  givesUp: ['bilmiyorum', 'hatırlamıyorum', 'fikrim yok'],
  unfinished: ['taslak'],
  refersBelow: ['aşağıdaki', 'aşağıda'],
  questionColumns: ['soru', 'sorular'],
  answerColumns: ['cevap', 'cevaplar', 'yanıt'],
};
