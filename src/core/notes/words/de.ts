import type { Words } from './words';

export const de: Words = {
  questionStarts: [
    'was ist', 'was sind', 'was bedeutet', 'was bedeuten', 'was versteht man', 'was verstehen sie', 'was verstehst du', 'was macht', 'was machen', 'was passiert', 'was geschieht',
    'was wissen sie', 'was weißt du', 'was würden', 'was würdest', 'was reizt', 'was motiviert', 'was erwarten', 'was erwartest', 'was können', 'was kannst', 'was zeichnet', 'was bewirkt',
    'was tun sie', 'was tust du', 'was haben sie', 'was hat sie', 'was sagt', 'was für', 'wie funktioniert', 'wie funktionieren', 'wie würden', 'wie würdest', 'wie gehen', 'wie gehst',
    'wie geht man', 'wie kann', 'wie können', 'wie unterscheidet', 'wie unterscheiden', 'wie haben', 'wie hast', 'wie lange', 'wie viele', 'wie viel', 'wie sieht', 'wie stellen',
    'wie stellst', 'wie wird', 'wie werden', 'wie ist', 'wie sind', 'wie lautet', 'wie lauten', 'wie lässt', 'wie reagieren', 'wie reagierst', 'wie definieren', 'wie heißt', 'wie heißen',
    'wie arbeiten', 'warum', 'wieso', 'weshalb', 'wozu', 'wofür', 'welche', 'welcher', 'welches', 'welchen', 'welchem', 'worin', 'woran', 'worauf', 'worum', 'woher', 'womit', 'wodurch',
    'wann sollte', 'wann verwendet', 'wann verwenden', 'wann benutzt', 'wann würden', 'wann haben', 'wann ist', 'wann wird', 'wo sehen', 'wo siehst', 'wo liegen', 'wo liegt', 'wo werden',
    'wer ist', 'wer sind', 'wer war', 'haben sie', 'hast du', 'können sie', 'kannst du', 'sind sie', 'bist du', 'kennen sie', 'kennst du', 'würden sie', 'würdest du', 'gibt es',
    'in welchem', 'in welcher', 'in welchen', 'bei welchen', 'mit welchen', 'unter welchen', 'unterschied zwischen', 'unterschiede zwischen', 'richtig oder falsch',
  ],
  questionEnds: ['und warum', 'und wieso', 'und wozu', 'und weshalb'],
  requestStarts: [
    'erklären sie', 'erkläre', 'erklär', 'bitte erklären', 'beschreiben sie', 'beschreibe', 'beschreib', 'bitte beschreiben', 'nennen sie', 'nenne', 'nenn', 'erzählen sie', 'erzähle',
    'erzähl', 'erläutern sie', 'erläutere', 'definieren sie', 'definiere', 'vergleichen sie', 'stellen sie sich', 'stell dich', 'stelle dich', 'bitte stellen sie sich',
    'geben sie ein beispiel', 'geben sie beispiele', 'gib ein beispiel', 'schildern sie', 'schildere', 'unterscheiden sie', 'diskutieren sie', 'begründen sie', 'begründe', 'skizzieren sie',
    'überzeugen sie', 'zählen sie', 'zähle drei', 'listen sie', 'berichten sie', 'verkaufen sie mir', 'führen sie mich',
  ],
  requestEnds: ['anhand eines beispiels', 'an einem beispiel', 'mit eigenen worten', 'in eigenen worten', 'stellen sie sich kurz vor', 'stellen sie sich vor'],
  prompts: [
    'selbstvorstellung', 'selbstpräsentation', 'kurzvorstellung', 'stärken', 'schwächen', 'stärken und schwächen', 'stärken & schwächen', 'meine stärken', 'meine schwächen', 'größte stärke',
    'größte schwäche', 'größter erfolg', 'größter misserfolg', 'größte niederlage', 'motivationsschreiben', 'wechselmotivation', 'wechselgrund', 'kündigungsgrund', 'grund für den wechsel',
    'gehaltsvorstellung', 'gehaltsvorstellungen', 'gehaltswunsch', 'kündigungsfrist', 'eintrittstermin', 'berufliche ziele', 'karriereziele', 'teamfähigkeit', 'führungserfahrung',
    'konfliktlösung', 'umgang mit konflikten', 'umgang mit stress', 'fragen an das unternehmen', 'fragen an den arbeitgeber', 'eigene fragen', 'rückfragen',
  ],
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
