import type { FewWords } from './words';

export const cs: FewWords = {
  questionLabels: ['otázka', 'otazka'],
  answerLabels: ['odpověď', 'odpoved', 'odpoveď', 'odp', 'řešení'],
  ownAnswerLabels: ['moje odpověď'],
  modelAnswerLabels: ['vzorová odpověď', 'příklad odpovědi'],
  followUpLabels: ['doplňující otázka', 'doplňující otázky'],
  hintLabels: ['nápověda'],
  explanationLabels: ['vysvětlení'],
  detailLabels: ['obtížnost', 'zdroj'],
  questionTitles: ['otázky', 'otazky', 'otázka', 'otázky a odpovědi', 'časté otázky', 'často kladené otázky', 'zkouškové otázky', 'státnicové otázky', 'maturitní otázky', 'otázky na pohovor'],
  interviewTitles: ['pohovor', 'zkouška', 'státnice', 'maturita'],
  guideTitles: ['návod', 'příručka', 'tipy'],
  asideTitles: ['obsah', 'literatura', 'zdroje', 'odkazy', 'autor', 'autoři', 'úvod', 'závěr', 'shrnutí', 'instalace'],
  placeholders: ['doplnit', 'dopsat', 'bude doplněno', 'chybí odpověď'],
  givesUp: ['nevím', 'netuším', 'nepamatuji si'],
  unfinished: ['koncept'],
  refersBelow: ['následující'],
  questionColumns: ['otázka', 'otázky'],
  answerColumns: ['odpověď', 'odpovědi'],
};
