import type { FewWords } from './words';

export const nl: FewWords = {
  questionLabels: ['vraag'],
  answerLabels: ['antwoord', 'antw', 'oplossing'],
  ownAnswerLabels: ['mijn antwoord'],
  modelAnswerLabels: ['modelantwoord', 'voorbeeldantwoord'],
  followUpLabels: ['vervolgvraag', 'vervolgvragen', 'doorvraag'],
  explanationLabels: ['uitleg', 'toelichting'],
  detailLabels: ['moeilijkheid', 'bron', 'onderwerp'],
  questionTitles: ['vragen', 'vraag', 'veelgestelde vragen', 'vragen en antwoorden', 'sollicitatievragen', 'examenvragen', 'oefenvragen'],
  interviewTitles: ['sollicitatie', 'sollicitatiegesprek', 'examen', 'tentamen'],
  guideTitles: ['handleiding', 'gids', 'stappenplan'],
  asideTitles: ['inhoud', 'inhoudsopgave', 'bronnen', 'referenties', 'licentie', 'installatie', 'inleiding', 'samenvatting', 'conclusie', 'auteur', 'auteurs'],
  placeholders: ['nog doen', 'nog te doen', 'nog invullen', 'in te vullen', 'volgt'],
  givesUp: ['weet ik niet', 'weet niet', 'geen idee'],
  unfinished: ['kladversie'],
  refersBelow: ['volgende', 'onderstaande'],
  questionColumns: ['vraag', 'vragen'],
  answerColumns: ['antwoord', 'antwoorden'],
};
