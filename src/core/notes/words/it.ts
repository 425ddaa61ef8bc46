import type { FewWords } from './words';

export const it: FewWords = {
  questionLabels: ['domanda', 'quesito'],
  answerLabels: ['risposta', 'risp', 'soluzione'],
  ownAnswerLabels: ['la mia risposta', 'mia risposta'],
  modelAnswerLabels: ['risposta modello', 'esempio di risposta', 'risposta di esempio'],
  followUpLabels: ['domanda di approfondimento', 'domande di approfondimento'],
  hintLabels: ['suggerimento', 'suggerimenti', 'parole chiave'],
  explanationLabels: ['spiegazione'],
  detailLabels: ['difficoltà', 'fonte', 'argomento'],
  questionTitles: ['domande', 'domanda', 'domande frequenti', 'domande e risposte', 'domande di colloquio', 'domande da colloquio', 'domande d’esame', 'domande esame'],
  interviewTitles: ['colloquio', 'colloqui', 'esame', 'esame orale'],
  guideTitles: ['guida', 'consigli', 'manuale'],
  asideTitles: ['indice', 'sommario', 'riferimenti', 'bibliografia', 'fonti', 'link utili', 'risorse', 'licenza', 'autore', 'autori', 'contatti', 'installazione', 'introduzione', 'conclusioni', 'riassunto'],
  placeholders: ['da fare', 'da completare', 'da scrivere', 'da rispondere', 'da aggiungere', 'in arrivo', 'non ancora risposto'],
  givesUp: ['non lo so', 'non so', 'non ricordo', 'nessuna idea'],
  unfinished: ['bozza'],
  refersBelow: ['seguente', 'seguenti'],
  questionColumns: ['domanda', 'domande'],
  answerColumns: ['risposta', 'risposte'],
};
