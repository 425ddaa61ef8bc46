import type { Words } from './words';

export const de: Words = {
  questionLabels: ['f', 'frage', 'fragestellung', 'prüfungsfrage', 'interviewfrage', 'vorderseite', 'frage nr'],
  answerLabels: ['antwort', 'antworten', 'antw', 'lösung', 'kurzantwort', 'richtige antwort', 'antwort anzeigen', 'lösung anzeigen', 'rückseite', 'kurze antwort'],
  ownAnswerLabels: ['meine antwort', 'deine antwort', 'ihre antwort', 'eigene antwort', 'mein versuch', 'mein entwurf', 'meine version', 'in meinen worten', 'in eigenen worten'],
  modelAnswerLabels: [
    'musterantwort', 'musterlösung', 'beispielantwort', 'beispiel-antwort', 'muster-antwort', 'mögliche antwort', 'ideale antwort', 'vorgeschlagene antwort', 'antwortvorschlag',
    'lösungsvorschlag', 'erwartete antwort', 'beste antwort', 'chatgpt-antwort', 'referenzantwort', 'offizielle antwort',
  ],
  followUpLabels: [
    'folgefrage', 'folgefragen', 'nachfrage', 'nachfragen', 'anschlussfrage', 'anschlussfragen', 'zusatzfrage', 'zusatzfragen', 'mögliche nachfragen', 'weiterführende fragen',
    'vertiefungsfrage', 'vertiefungsfragen',
  ],
  hintLabels: ['tipp', 'tipps', 'hinweis', 'hinweise', 'stichworte', 'stichpunkte', 'schlüsselwörter', 'schlagwörter', 'hintergrund der frage', 'ziel der frage', 'absicht', 'darauf achten'],
  explanationLabels: ['erklärung', 'erläuterung', 'begründung', 'beispiel', 'beispiele', 'details', 'grund', 'ergänzung'],
  detailLabels: [
    'schwierigkeit', 'schwierigkeitsgrad', 'niveau', 'thema', 'themen', 'kategorie', 'quelle', 'quellen', 'wichtigkeit', 'häufigkeit', 'priorität', 'zeit', 'zeitlimit', 'datum', 'stand',
    'firma', 'unternehmen', 'siehe auch', 'referenz', 'referenzen', 'verweis', 'verweise', 'verwandte themen', 'punkte', 'punktzahl', 'typ', 'autor', 'schlagworte',
  ],
  storySlots: [
    'situation', 'aufgabe', 'aktion', 'handlung', 'vorgehen', 'maßnahme', 'maßnahmen', 'ergebnis', 'ergebnisse', 'resultat', 'gelernt', 'gelerntes', 'was ich gelernt habe', 'lerneffekt',
    'erkenntnis', 'erkenntnisse', 'reflexion', 'ausgangslage', 'kontext', 'herausforderung',
  ],
  questionTitles: [
    'fragen', 'frage', 'interviewfragen', 'bewerbungsfragen', 'fragen im vorstellungsgespräch', 'vorstellungsgespräch fragen', 'fragen und antworten', 'häufige fragen',
    'häufig gestellte fragen', 'fragenkatalog', 'fragensammlung', 'fragenliste', 'prüfungsfragen', 'testfragen', 'übungsfragen', 'kontrollfragen', 'verständnisfragen', 'fachfragen',
    'fangfragen', 'wissensfragen', 'lernfragen',
  ],
  interviewTitles: ['vorstellungsgespräch', 'bewerbungsgespräch', 'bewerbung', 'fachgespräch', 'prüfung', 'prüfungsvorbereitung'],
  guideTitles: ['checkliste', 'leitfaden', 'tipps', 'ratgeber', 'anleitung', 'handbuch', 'erfahrungsbericht', 'rückblick', 'empfehlungen', 'so bereitest du'],
  modelAnswerTitles: ['musterantworten', 'musterantwort', 'musterlösung', 'musterlösungen', 'beispielantworten', 'antwortvorschläge', 'lösungsvorschläge', 'mögliche antworten'],
  asideTitles: [
    'inhaltsverzeichnis', 'inhalt', 'inhalte', 'übersicht', 'verzeichnis', 'literatur', 'literaturverzeichnis', 'quellen', 'quellenverzeichnis', 'referenzen', 'weiterführende links',
    'nützliche links', 'weiterführende literatur', 'ablauf', 'zeitplan', 'termine', 'tagesordnung', 'lizenz', 'mitwirken', 'mitwirkende', 'danksagung', 'installation', 'verwendung',
    'nutzung', 'benutzung', 'voraussetzungen', 'zusammenfassung', 'fazit', 'einleitung', 'einführung', 'vorwort', 'notizen', 'aufgabenliste', 'siehe auch', 'autor', 'autoren', 'kontakt',
    'impressum', 'änderungen', 'regeln', 'ziele',
  ],
  backLinks: [
    'nach oben', 'zurück nach oben', 'zum anfang', 'zurück zum anfang', 'zum inhaltsverzeichnis', 'zurück zum inhaltsverzeichnis', 'zurück zum inhalt', 'zurück zur übersicht',
    'zur übersicht', 'zurück', 'zum seitenanfang', '↑ nach oben', '⬆ nach oben',
  ],
  placeholders: [
    'offen', 'noch offen', 'folgt', 'folgt noch', 'antwort folgt', 'kommt noch', 'kommt später', 'kommt bald', 'demnächst', 'mach ich später', 'noch nichts', 'noch nicht beantwortet',
    'noch zu beantworten', 'noch zu ergänzen', 'noch zu schreiben', 'noch ausfüllen', 'noch ergänzen', 'noch recherchieren', 'noch keine antwort', 'zu ergänzen', 'zu erledigen', 'zu klären',
    'zu tun', 'zu beantworten', 'muss noch', 'wird ergänzt', 'wird noch ergänzt', 'wird nachgetragen', 'wird nachgereicht', 'nachtragen', 'nachreichen', 'ergänzen', 'ausfüllen',
    'bitte ausfüllen', 'bitte ergänzen', 'hier ausfüllen', 'hier eintragen', 'hier antworten', 'hier antwort eintragen', 'antwort hier', 'antwort hier eintragen', 'antwort eintragen',
    'antwort hier einfügen', 'deine antwort', 'deine antwort hier', 'ihre antwort', 'ihre antwort hier', 'platzhalter', 'unbeantwortet', 'keine antwort', 'ausstehend', 'in arbeit',
    'in bearbeitung', 'in vorbereitung', 'nachschauen', 'nachschlagen', 'nachlesen', 'recherchieren', 'fehlt noch',
    'bitte antwort eintragen', 'bitte antwort ergänzen', 'schreibe deine antwort hier', 'schreib deine antwort hier', 'hier deine antwort eintragen',
  ],
  givesUp: [
    'keine ahnung', 'weiß nicht', 'weiss nicht', 'weiß ich nicht', 'weiss ich nicht', 'ich weiß nicht', 'ich weiss nicht', 'ich weiß es nicht', 'weiß ich leider nicht', 'nicht gewusst',
    'wusste ich nicht', 'wusste nicht', 'hab ich nicht gewusst', 'kann ich nicht beantworten', 'konnte ich nicht beantworten', 'konnte nicht antworten', 'nicht beantwortet', 'keinen plan',
    'kein plan', 'bin mir nicht sicher', 'bin nicht sicher', 'habe ich vergessen', 'hab ich vergessen', 'fällt mir nicht ein', 'tut mir leid',
  ],
  pointsElsewhere: [
    'siehe', 'siehe oben', 'siehe unten', 'siehe video', 'siehe link', 'siehe notizen', 'siehe folien', 's. o', 's.o', 's. u', 's.u', 'wie oben', 'wie vorher', 'wie bei der vorherigen',
    'gleiche antwort wie', 'dito', 'oben beantwortet', 'bereits beantwortet', 'schon beantwortet', 'steht oben', 'steht in den notizen', 'in meinen notizen', 'im skript nachlesen',
    'vgl. oben', 'vgl. unten',
  ],
  unfinished: [
    'entwurf', 'rohentwurf', 'erster entwurf', 'rohfassung', 'unfertig', 'unvollständig', 'nicht fertig', 'noch nicht fertig', 'in arbeit', 'in bearbeitung', 'überarbeiten',
    'noch überarbeiten', 'zu überarbeiten', 'muss überarbeitet werden', 'ausbauen', 'ausformulieren', 'noch ausformulieren', 'vorläufig', 'fortsetzung folgt', 'ergänzen', 'noch ergänzen',
    'grob', 'stichpunkte',
  ],
  refersBelow: ['folgende', 'folgenden', 'folgender', 'folgendes', 'dieser code'],
  questionColumns: ['frage', 'fragen', 'interviewfrage', 'fragestellung', 'vorderseite'],
  answerColumns: ['antwort', 'antworten', 'meine antwort', 'deine antwort', 'eigene antwort', 'lösung', 'erklärung', 'musterantwort', 'beispielantwort', 'rückseite'],
};
