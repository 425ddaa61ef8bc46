import type { FewWords } from './words';

const ar: FewWords = {
  questionLabels: ['سؤال', 'السؤال'], answerLabels: ['جواب', 'الجواب', 'إجابة', 'الإجابة'],
  questionTitles: ['أسئلة', 'الأسئلة', 'أسئلة المقابلة', 'أسئلة وأجوبة', 'الأسئلة الشائعة'], interviewTitles: ['مقابلة', 'المقابلة', 'مقابلات'], asideTitles: ['المحتويات', 'المراجع', 'المصادر'],
  givesUp: ['لا أعرف'], questionColumns: ['السؤال'], answerColumns: ['الجواب', 'الإجابة'],
};

const da: FewWords = {
  questionLabels: ['spørgsmål'], answerLabels: ['svar'],
  questionTitles: ['spørgsmål', 'ofte stillede spørgsmål', 'spørgsmål og svar', 'eksamensspørgsmål'], interviewTitles: ['jobsamtale', 'eksamen'], asideTitles: ['indhold', 'indholdsfortegnelse', 'kilder'],
  givesUp: ['ved ikke', 'det ved jeg ikke'], questionColumns: ['spørgsmål'], answerColumns: ['svar'],
};

const el: FewWords = {
  questionLabels: ['ερώτηση'], answerLabels: ['απάντηση'],
  questionTitles: ['ερωτήσεις', 'συχνές ερωτήσεις', 'ερωτήσεις συνέντευξης'], interviewTitles: ['συνέντευξη', 'εξετάσεις'], asideTitles: ['περιεχόμενα', 'πηγές', 'βιβλιογραφία'],
  givesUp: ['δεν ξέρω'], questionColumns: ['ερώτηση'], answerColumns: ['απάντηση'],
};

const fi: FewWords = {
  questionLabels: ['kysymys'], answerLabels: ['vastaus'],
  questionTitles: ['kysymykset', 'kysymyksiä', 'kysymyksiä ja vastauksia', 'usein kysytyt kysymykset', 'usein kysyttyä', 'haastattelukysymykset', 'tenttikysymykset'],
  interviewTitles: ['haastattelu', 'työhaastattelu', 'tentti'], asideTitles: ['sisällys', 'sisällysluettelo', 'lähteet'],
  givesUp: ['en tiedä'], questionColumns: ['kysymys'], answerColumns: ['vastaus'],
};

const he: FewWords = {
  questionLabels: ['שאלה'], answerLabels: ['תשובה'],
  questionTitles: ['שאלות', 'שאלות נפוצות', 'שאלות ותשובות'], interviewTitles: ['ראיון', 'ראיון עבודה'], asideTitles: ['תוכן עניינים', 'מקורות'],
  givesUp: ['לא יודע', 'לא יודעת'], questionColumns: ['שאלה'], answerColumns: ['תשובה'],
};

const hu: FewWords = {
  questionLabels: ['kérdés'], answerLabels: ['válasz'],
  questionTitles: ['kérdések', 'gyakori kérdések', 'kérdések és válaszok', 'interjúkérdések', 'vizsgakérdések'], interviewTitles: ['interjú', 'állásinterjú', 'vizsga'],
  asideTitles: ['tartalom', 'tartalomjegyzék', 'források'], givesUp: ['nem tudom'], questionColumns: ['kérdés'], answerColumns: ['válasz'],
};

const no: FewWords = {
  questionLabels: ['spørsmål'], answerLabels: ['svar'],
  questionTitles: ['spørsmål', 'ofte stilte spørsmål', 'spørsmål og svar', 'intervjuspørsmål', 'eksamensspørsmål'], interviewTitles: ['jobbintervju', 'eksamen'],
  asideTitles: ['innhold', 'innholdsfortegnelse', 'kilder'], givesUp: ['vet ikke', 'jeg vet ikke'], questionColumns: ['spørsmål'], answerColumns: ['svar'],
};

const ro: FewWords = {
  questionLabels: ['întrebare', 'întrebarea', 'intrebare', 'intrebarea'], answerLabels: ['răspuns', 'răspunsul', 'raspuns'],
  questionTitles: ['întrebări', 'intrebari', 'întrebări frecvente', 'întrebări și răspunsuri', 'întrebări de interviu'], interviewTitles: ['interviu', 'interviuri'],
  asideTitles: ['cuprins', 'bibliografie', 'surse'], givesUp: ['nu știu', 'nu stiu'], questionColumns: ['întrebare'], answerColumns: ['răspuns'],
};

const sr: FewWords = {
  questionLabels: ['pitanje', 'питање'], answerLabels: ['odgovor', 'одговор'],
  questionTitles: ['pitanja', 'питања', 'pitanja i odgovori', 'питања и одговори', 'česta pitanja', 'ispitna pitanja', 'испитна питања'], interviewTitles: ['intervju', 'razgovor za posao', 'ispit', 'испит'],
  asideTitles: ['sadržaj', 'садржај', 'literatura', 'izvori'], givesUp: ['ne znam', 'не знам'], questionColumns: ['pitanje', 'питање'], answerColumns: ['odgovor', 'одговор'],
};

const sv: FewWords = {
  questionLabels: ['fråga'], answerLabels: ['svar'],
  questionTitles: ['frågor', 'vanliga frågor', 'frågor och svar', 'intervjufrågor', 'tentafrågor', 'instuderingsfrågor'], interviewTitles: ['intervju', 'anställningsintervju', 'tenta'],
  asideTitles: ['innehåll', 'innehållsförteckning', 'källor'], givesUp: ['vet inte', 'vet ej', 'jag vet inte'], questionColumns: ['fråga'], answerColumns: ['svar'],
};

const th: FewWords = {
  questionLabels: ['คำถาม'], answerLabels: ['คำตอบ'],
  questionTitles: ['คำถาม', 'คำถามสัมภาษณ์', 'คำถามที่พบบ่อย'], interviewTitles: ['สัมภาษณ์', 'สัมภาษณ์งาน'], asideTitles: ['สารบัญ'],
  givesUp: ['ไม่รู้', 'ไม่ทราบ'], questionColumns: ['คำถาม'], answerColumns: ['คำตอบ'],
};

const hi: FewWords = {
  questionLabels: ['प्रश्न', 'सवाल'], answerLabels: ['उत्तर', 'जवाब'],
  questionTitles: ['प्रश्न', 'प्रश्न और उत्तर', 'सवाल जवाब'], interviewTitles: ['साक्षात्कार', 'इंटरव्यू'], asideTitles: ['विषय सूची'],
  givesUp: ['पता नहीं'], questionColumns: ['प्रश्न'], answerColumns: ['उत्तर'],
};

/** Languages whose words for a question and an answer are known, and little else. */
export const few: readonly FewWords[] = [ar, da, el, fi, he, hi, hu, no, ro, sr, sv, th];
