/**
 * The words of one language that tell what a line of a note is. All in lower case and NFC, without final punctuation.
 * An entry may hold blanks. They are compared as whole words where the language puts blanks between words (en, es, de,
 * and so on, and ko at the beginning of a word), else as parts of the text (zh, ja).
 */
export interface Words {
  /** Label a question: `question`, `질문`, `문제`, `質問` (not the letter `q`, which is known in all languages). */
  readonly questionLabels: readonly string[];
  /** Label an answer, of whom is not said: `answer`, `답변`, `답안`, `答え`, `respuesta` (not the letter `a`). */
  readonly answerLabels: readonly string[];
  /** Label the person's own answer where a model answer stands beside it: `your answer`, `my answer`, `내 답변`. */
  readonly ownAnswerLabels: readonly string[];
  /** Label a model answer: `model answer`, `sample answer`, `researched answer`, `모범답안`, `模範解答`. */
  readonly modelAnswerLabels: readonly string[];
  /** Label follow-up questions: `follow-up`, `follow-up questions`, `꼬리질문`, `深掘り`. */
  readonly followUpLabels: readonly string[];
  /** Label a hint, which is no answer: `hint`, `힌트`, `tip`. */
  readonly hintLabels: readonly string[];
  /** Label an explanation, which is part of an answer: `explanation`, `해설`. */
  readonly explanationLabels: readonly string[];
  /** Label what is about a question and neither question nor answer: `difficulty`, `tags`, `난이도`, `출처`. */
  readonly detailLabels: readonly string[];
  /** Label the parts of an answer that is told as a story: `situation`, `task`, `action`, `result`, `learned`; `상황`, `과제`, `행동`, `결과`. */
  readonly storySlots: readonly string[];

  /** In the title of a section or of a note, say that what stands below are questions: `questions`, `interview questions`, `faq`, `질문`, `예상 질문`, `면접 질문`, `よくある質問`. */
  readonly questionTitles: readonly string[];
  /** In a title, say that it is about an interview, or an exam; questions are likely below: `interview`, `면접`, `面试`. */
  readonly interviewTitles: readonly string[];
  /** In the title of a note, say that it gives advice or tells of something: `how to`, `guide`, `후기`, `コツ`. */
  readonly guideTitles: readonly string[];
  /** In a title, say that what stands below are model answers: `model answers`, `모범답안`, `解答例`. */
  readonly modelAnswerTitles: readonly string[];
  /** As a whole title, say that what stands below is no question and no answer: `table of contents`, `contents`, `목차`, `references`, `참고자료`, `schedule`, `일정`. */
  readonly asideTitles: readonly string[];
  /** Link back to the top: `back to top`, `back to contents`, `맨 위로`. */
  readonly backLinks: readonly string[];

  /** As a whole answer (or at its beginning, with a colon or a dash after it), say that there is none yet: `todo`, `tbd`, `to be added`, `추가예정`, `작성 필요`, `작성 중`, `未記入`, `later`. */
  readonly placeholders: readonly string[];
  /** As a whole answer or its first sentence, give up: `don't know`, `no idea`, `모르겠음`, `모르겠습니다`, `죄송합니다`, `わかりません`. */
  readonly givesUp: readonly string[];
  /** In an answer that is nothing but this sentence, point elsewhere: `see the video`, `see above`, `refer to`, `참고`, `영상 참고`, `링크 참조`, `모범답안으로 대체`. */
  readonly pointsElsewhere: readonly string[];
  /** At the beginning of an answer or alone in brackets, mark it unfinished: `draft`, `wip`, `unfinished`, `초안`, `작성중`, `下書き`, `草稿`. */
  readonly unfinished: readonly string[];
  /** In a question, point at what stands below it: `following`, `다음`, `次の`. */
  readonly refersBelow: readonly string[];
  /** The heads of a table's columns: of the questions, of the answers. */
  readonly questionColumns: readonly string[];
  readonly answerColumns: readonly string[];
}

/** Of languages of which few notes were seen: what one surely calls these. */
export type FewWords = Partial<Words>;
