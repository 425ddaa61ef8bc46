import type { Words } from './words';

export const en: Words = {
  questionLabels: ['question', 'ques', 'prompt', 'interview question', 'quiz', 'front'],
  answerLabels: [
    'answer', 'answers', 'ans', 'response', 'solution', 'short answer', 'long answer', 'detailed answer', 'reply', 'show answer', 'view answer', 'see answer', 'click to see answer',
    'correct answer', 'answer key', 'the answer', 'back', 'answer here',
  ],
  ownAnswerLabels: [
    'your answer', 'my answer', 'my response', 'your response', 'own answer', 'my own answer', 'my attempt', 'my take', 'attempt', 'first attempt', 'my draft', 'my version', 'my notes', 'my words',
  ],
  modelAnswerLabels: [
    'model answer', 'sample answer', 'researched answer', 'suggested answer', 'example answer', 'official answer', 'ideal answer', 'best answer', 'expected answer', 'reference answer',
    'recommended answer', 'improved answer', 'chatgpt answer', 'gpt answer', 'model response', 'sample response', 'good answer', 'standard answer', 'perfect answer',
  ],
  followUpLabels: [
    'follow-up', 'follow up', 'followup', 'follow-ups', 'follow ups', 'followups', 'follow-up question', 'follow-up questions', 'follow up question', 'follow up questions', 'followup questions',
    'possible follow-ups', 'possible follow-up questions', 'further questions', 'bonus question', 'bonus questions',
  ],
  hintLabels: ['hint', 'hints', 'tip', 'tips', 'keywords', 'key words', 'key points', 'what they want to know', 'what they are looking for', 'why they ask', 'note to self', 'tips to answer', 'how to answer', 'answering tips', 'tips for answering', 'why they ask this', 'what they want', 'what they want to hear'],
  explanationLabels: ['explanation', 'explain', 'details', 'detail', 'example', 'examples', 'why', 'because', 'reason', 'rationale'],
  detailLabels: [
    'difficulty', 'level', 'tags', 'tag', 'topic', 'topics', 'category', 'source', 'sources', 'importance', 'frequency', 'priority', 'time limit', 'date', 'see also', 'reference',
    'references', 'ref', 'refs', 'link', 'links', 'related', 'asked by', 'asked at', 'company', 'word limit', 'word count', 'score', 'last reviewed', 'read more',
  ],
  storySlots: [
    'situation', 'task', 'action', 'result', 'results', 'learned', 'learning', 'learnings', 'lesson', 'lessons', 'lessons learned', 'what i learned', 'reflection', 'takeaway', 'takeaways', 'nugget',
    'context', 'challenge', 'outcome', 'obstacle', 'actions', 's', 't', 'r',
  ],
  questionTitles: [
    'question', 'questions', 'interview questions', 'interview question', 'faq', 'faqs', 'frequently asked', 'q&a', 'q & a', 'qna', 'q and a', 'questions and answers', 'quiz', 'behavioral questions',
    'technical questions', 'practice questions',   'prompts', 'questionnaire', 'mock interview questions', 
  ],
  interviewTitles: ['interview', 'interview prep', 'interview preparation', 'take-home test', 'assessment', 'oral exam'],
  guideTitles: ['how to', 'guide', 'tips', 'advice', 'handbook', 'tutorial', 'playbook', 'roadmap', 'retrospective', 'feedback', 'lessons from', 'what i learned', 'readme', 'rubric', 'standard', 'specification', 'documentation', 'changelog', 'release notes', 'checklist', 'intro to', 'introduction to', 'template', 'framework for', 'primer'],
  modelAnswerTitles: ['model answers', 'model answer', 'sample answers', 'sample answer', 'suggested answers', 'reference answers', 'example answers', 'answer key', 'official answers', 'solutions'],
  asideTitles: [
    'action items', 'appendix', 'environment', 'steps to reproduce', 'next steps',
    'table of contents', 'contents', 'toc', 'index', 'references', 'reference', 'further reading', 'resources', 'links', 'useful links', 'schedule', 'agenda', 'legend', 'license', 'licence', 'contributing',
    'contributors', 'contribution', 'contributions', 'credits', 'acknowledgements', 'acknowledgments', 'changelog', 'about', 'installation', 'install', 'usage', 'getting started', 'prerequisites', 'see also',
    'overview', 'summary', 'notes', 'to do', 'todo', 'how to use', 'how to contribute', 'support', 'disclaimer', 'author', 'authors', 'translations', 'languages', 'still have questions?',
    'still have questions', 'have more questions', 'have a question', 'get help', 'exercises', 'rules', 'goals',
    'star method', 'the star method', 'star technique', 'star framework', 's.t.a.r', 'description', 'synopsis',
  ],
  backLinks: ['back to top', 'back to contents', 'back to table of contents', 'back to toc', 'back to the top', 'go to top', 'top', '⬆ back to top', 'return to top', 'back to index', 'back', '[⬆]', 'to top'],
  placeholders: [
    'todo', 'to do', 'to-do', 'tbd', 'tba', 'tbc', 'fixme', 'to be added', 'to be done', 'to be determined', 'to be continued', 'to be filled', 'to be filled in', 'to be written', 'to be answered', 'to be updated',
    'to be completed', 'coming soon', 'work in progress', 'wip', 'in progress', 'fill in', 'fill me in', 'fill this in', 'fill in later', 'fill out', 'your answer here', 'your answer', 'write your answer here',
    'write your answer', 'write answer here', 'write here', 'answer here', 'add answer', 'add answer here', 'add your answer', 'add your answer here', 'add later', 'insert answer', 'insert answer here',
    'enter your answer', 'type your answer here', 'later', 'will add', 'will add later', 'will write later', 'will update', 'will be added', 'will be updated', 'not yet', 'not answered', 'not answered yet',
    'unanswered', 'no answer', 'no answer yet', 'nothing yet', 'n/a', 'pending', 'placeholder', 'xxx', 'lorem ipsum', 'need to write', 'need to answer', 'needs work',
    'needs an answer', 'answer needed', 'answer pending', 'need to research', 'research this', 'look this up', 'look it up', 'complete later', 'complete this', 'finish later', 'answer goes here', 'add example',
    'please write your answer', 'please write your answer here', 'please answer here', 'please fill in', 'please add your answer', 'enter your answer here',
    'type your answer', 'put your answer here', 'put answer here', 'write the answer here', 'your response here', 'your notes here', 'write your notes here',
    'add your notes here',
  ],
  givesUp: [
    "don't know", "i don't know", 'dont know', 'i dont know', 'do not know', 'i do not know', 'no idea', 'not sure', "i'm not sure", 'im not sure', 'i am not sure', 'idk', 'dunno', 'no clue', 'i have no idea',
    "can't remember", 'cannot remember', "i can't remember", "i don't remember", "don't remember", 'forgot', 'i forgot', 'skip', 'skipped', 'pass', 'no answer', "couldn't answer", 'could not answer', 'blanked', 'sorry',
  ],
  pointsElsewhere: [
    'see above', 'see below', 'see the video', 'see video', 'see notes', 'see my notes', 'see the notes', 'see slides', 'see the slides', 'see notion', 'see wiki', 'see link', 'see the link', 'see doc', 'see docs',
    'see the doc', 'see document', 'see the document', 'see other file', 'see previous', 'see previous answer', 'see the previous', 'see question', 'see answer', 'refer to', 'refer above', 'same as above', 'same as before',
    'same as', 'as above', 'ditto', 'check the video', 'check notes', 'check my notes', 'watch the video', 'look at my notes', 'saved in', 'in my notes', 'in the video', 'written elsewhere', 'answered elsewhere',
    'answered above', 'answered below', 'covered above', 'see separate', 'see the video i saved', 'video i saved',
  ],
  unfinished: [
    'draft', 'rough draft', 'first draft', 'wip', 'work in progress', 'unfinished', 'incomplete', 'in progress', 'rough', 'needs work', 'needs polish', 'to polish', 'to be polished', 'to finish', 'not finished',
    'not done', 'partial', 'outline only', 'polish later', 'rewrite', 'needs rewrite', 'to be continued', 'expand', 'expand this', 'to expand',
  ],
  refersBelow: ['following', 'below', 'this code', 'the code', 'the output', 'output of', 'snippet', 'logged', 'printed', 'this query'],
  questionColumns: ['question', 'questions', 'prompt', 'interview question', 'q', 'problem', 'front'],
  answerColumns: ['answer', 'answers', 'a', 'my answer', 'your answer', 'response', 'solution', 'short answer', 'explanation', 'back', 'model answer', 'sample answer', 'notes'],
};
