import type { FewWords } from './words';

export const pl: FewWords = {
  questionLabels: ['pytanie', 'pyt'],
  answerLabels: ['odpowiedź', 'odpowiedz', 'odp', 'rozwiązanie'],
  ownAnswerLabels: ['moja odpowiedź'],
  modelAnswerLabels: ['przykładowa odpowiedź', 'wzorcowa odpowiedź', 'odpowiedź wzorcowa'],
  followUpLabels: ['pytanie dodatkowe', 'pytania dodatkowe', 'pytania uzupełniające'],
  hintLabels: ['wskazówka', 'wskazówki', 'podpowiedź'],
  explanationLabels: ['wyjaśnienie', 'uzasadnienie'],
  detailLabels: ['trudność', 'źródło', 'poziom'],
  questionTitles: ['pytania', 'pytanie', 'pytania rekrutacyjne', 'pytania i odpowiedzi', 'najczęściej zadawane pytania', 'pytania egzaminacyjne', 'pytania na obronę', 'zagadnienia egzaminacyjne'],
  interviewTitles: ['rozmowa kwalifikacyjna', 'rozmowa rekrutacyjna', 'rekrutacja', 'egzamin', 'kolokwium', 'obrona'],
  guideTitles: ['poradnik', 'przewodnik', 'instrukcja'],
  asideTitles: ['spis treści', 'bibliografia', 'źródła', 'linki', 'przydatne linki', 'literatura', 'licencja', 'autor', 'autorzy', 'kontakt', 'instalacja', 'wstęp', 'wprowadzenie', 'podsumowanie', 'wnioski'],
  placeholders: ['do uzupełnienia', 'do zrobienia', 'do napisania', 'uzupełnić', 'brak odpowiedzi', 'wkrótce'],
  givesUp: ['nie wiem', 'nie pamiętam'],
  unfinished: ['szkic', 'w trakcie'],
  refersBelow: ['następujące', 'następujący', 'poniższy', 'poniższe'],
  questionColumns: ['pytanie', 'pytania'],
  answerColumns: ['odpowiedź', 'odpowiedzi'],
};
