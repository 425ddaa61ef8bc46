type Words = readonly [string, ...string[]];

/** What the made-up texts are about, and what they say of it. */
export const TOPICS: Words = [
  'an index',
  'a deadlock',
  'the event loop',
  'a closure',
  'a virtual machine',
  'a page fault',
  'a transaction',
  'the call stack',
  'a hash table',
  'garbage collection',
  'a load balancer',
  'a mutex',
  'eventual consistency',
  'a cold start',
  'back pressure',
];

export const KOREAN_TOPICS: Words = [
  '인덱스',
  '교착 상태',
  '이벤트 루프',
  '클로저',
  '가상 메모리',
  '페이지 폴트',
  '트랜잭션',
  '호출 스택',
  '해시 테이블',
  '가비지 컬렉션',
  '로드 밸런서',
];

export const QUESTIONS: Words = [
  'What is TOPIC?',
  'How does TOPIC work?',
  'Why do we need TOPIC?',
  'Explain TOPIC in your own words.',
  'When would you avoid TOPIC?',
  'What is the difference between TOPIC and OTHER?',
  'Tell me about a time when TOPIC surprised you.',
  'How would you test `f()` with TOPIC?',
];

export const KOREAN_QUESTIONS: Words = [
  'TOPIC란 무엇인가요?',
  'TOPIC의 동작 원리를 설명해 주세요.',
  'TOPIC와 OTHER의 차이는 무엇인가요?',
  'TOPIC를 사용해 본 경험을 말해 주세요.',
  'TOPIC는 왜 필요한가요?',
];

export const SENTENCES: Words = [
  'It keeps what is asked for often close at hand, so that the slow part is seldom reached.',
  'In the last project we measured it first, and **half of the time** was spent waiting for TOPIC.',
  'There are two ways to look at it: from the side of the caller, and from that of TOPIC.',
  'A short answer is that `commit()` makes the change visible to everybody at once.',
  'See [the manual](https://example.com/manual#part) for the details, which differ between versions.',
  'That is cheap as long as TOPIC fits into memory; after that it is not.',
  'I would start with a small example, draw it, and only then speak of TOPIC.',
  'The price is paid on every write, since OTHER has to be kept in step with TOPIC.',
];

export const KOREAN_SENTENCES: Words = [
  '자주 쓰는 값을 가까운 곳에 두어 느린 저장소에 접근하는 횟수를 줄입니다.',
  '지난 프로젝트에서는 먼저 측정을 했고, **절반의 시간**이 TOPIC를 기다리는 데 쓰였습니다.',
  'TOPIC는 두 가지 관점에서 볼 수 있습니다. 하나는 호출하는 쪽이고 다른 하나는 호출되는 쪽입니다.',
  '즉, `commit()`을 호출하면 변경한 내용이 한꺼번에 보이게 됩니다.',
  '메모리에 모두 올릴 수 있는 동안에는 비용이 적지만, 그 뒤에는 그렇지 않습니다.',
  '쓰기를 할 때마다 OTHER도 함께 고쳐야 하므로 그만큼 느려집니다.',
];

/** Lines of code, as they stand in answers. */
export const CODE: Words = [
  'const found = index.get(key) ?? load(key);',
  'for (const row of rows) total += row.size; // one pass',
  'await lock.acquire(); try { write(page); } finally { lock.release(); }',
  'SELECT name, count(*) FROM notes GROUP BY name;',
  'if (queue.length > LIMIT) return pause();',
];

/** What changed, and in which part of a program, as a changelog tells it. */
export const CHANGES: Words = [
  'do not wait for TOPIC when `close()` was called',
  'make TOPIC work with \\_\\_proto\\_\\_ and &lt;T&gt;',
  'update dependency of TOPIC to v2',
  'TOPIC: handle *empty* input',
  'avoid OTHER in TOPIC',
];

export const AREAS: Words = ['core', 'parser', 'cli', 'types', 'docs', 'server', 'build'];
