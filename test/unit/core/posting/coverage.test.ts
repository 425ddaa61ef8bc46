import assert from 'node:assert/strict';
import { entriesOf } from '../../../../src/core/index/questionEntry';
import { readNote } from '../../../../src/core/notes/readNote';
import { coverageOf, questionAbout, searched } from '../../../../src/core/posting/coverage';
import { demandsIn, demandsNamed } from '../../../../src/core/posting/demands';

const POSTING = `Backend Engineer (Seoul)
About us: Spring is our favorite season. We go fast, react to change and express ourselves.
- 3+ years with Kotlin or Java, Spring Boot and JPA; Node.js is a plus
- Kubernetes, Kafka, gRPC and CI/CD
- 대용량 트래픽 처리 경험, 쿠버네티스 운영 경험이 있으신 분
- Good communication; please send your CV to HR, EOE
`;

const terms = (text: string, own: readonly string[] = []): string[] => demandsIn(text, own).map(({ term }) => term);

const NOTE = `---
tags: kotlin
---
# Java

## Q. What is the JVM?

A. It runs bytecode. Our services were on kafka.

# Platform

## Q. 쿠버네티스에서 파드란?

## Q. Tell me about CI/CD.

A. Each change is built and tested.
`;
const about = { path: ['a.md'], readAs: [] };

describe('What a posting asks for', () => {
  it('is what interviews are about and what looks like a name, in its order and each once', () => {
    assert.deepEqual(terms(POSTING), ['Spring', 'Kotlin', 'Java', 'JPA', 'Node.js', 'Kubernetes', 'Kafka', 'gRPC', 'CI/CD', 'high traffic', 'communication']);
  });

  it('is none of the words that are also names, where they are written as words', () => {
    assert.deepEqual(terms('We go fast, react to change, express ourselves, and rest in spring.'), []);
  });

  it('is told by names in other languages, also within a word', () => {
    assert.deepEqual(terms('카프카와 레디스를 다뤄 본 분, 스프링부트 경험'), ['Kafka', 'Redis', 'Spring']);
    assert.deepEqual(terms('分散システムの設計、マイクロサービスの経験'), ['distributed systems', 'microservices']);
    assert.deepEqual(terms('熟悉分布式系统和消息队列'), ['distributed systems', 'message queues']);
  });

  it('is what the notes call their topics, but for what is in every posting', () => {
    assert.deepEqual(terms('You know event sourcing. Experience counts.', ['Event Sourcing', 'Experience', 'x']), ['Event Sourcing']);
  });

  it('is found in a long text without end in sight, in time that grows with it alone', () => {
    assert.deepEqual(terms('A'.repeat(200_000)), []);
    assert.equal(terms(Array.from({ length: 5000 }, (_, at) => `Xy${at}z`).join(' ')).length, 80);
  });

  it('is what a model names, one a line, known ones with all their names', () => {
    assert.deepEqual(
      demandsNamed('Topics:\n1. **K8s**\n- Event sourcing\n\n* event-driven design\n- Event sourcing\n').map(({ term }) => term),
      ['Kubernetes', 'Event sourcing', 'event-driven design'],
    );
  });
});

describe('How far notes cover a posting', () => {
  const note = readNote(NOTE, about);
  const covered = demandsIn(POSTING, []).map((demand) =>
    coverageOf(
      demand,
      searched(entriesOf('a.md', note), 'a.md', () => undefined),
    ),
  );
  const told = covered.map(({ coverage, demand, onlyMentioned, questions }) => [
    demand.term,
    onlyMentioned ? `${coverage}, mentioned` : coverage,
    questions.map(({ question }) => question.text),
  ]);

  it('is told of each demand: asked by a title, a tag or in the question, answered or not, or only spoken of', () => {
    assert.deepEqual(
      told.filter(([, coverage]) => coverage !== 'missing'),
      [
        ['Kotlin', 'covered', ['What is the JVM?', 'Tell me about CI/CD.', '쿠버네티스에서 파드란?']],
        ['Java', 'covered', ['What is the JVM?']],
        ['Kubernetes', 'weak', ['쿠버네티스에서 파드란?']],
        ['Kafka', 'weak, mentioned', ['What is the JVM?']],
        ['CI/CD', 'covered', ['Tell me about CI/CD.']],
      ],
    );
    assert.deepEqual(
      told.filter(([, coverage]) => coverage === 'missing').map(([term]) => term),
      ['Spring', 'JPA', 'Node.js', 'gRPC', 'high traffic', 'communication'],
    );
  });

  it('is weak where the answer was not known when it was last practiced', () => {
    const card = { ratings: [{ rating: 1 as const, when: { at: 0, offset: 0 } }] };
    const known = demandsIn('Java', []).map((demand) =>
      coverageOf(
        demand,
        searched(entriesOf('a.md', note), 'a.md', () => ({ card }) as never),
      ),
    );
    assert.deepEqual(
      known.map(({ coverage }) => coverage),
      ['weak'],
    );
  });

  it('suggests a question in the language of the posting', () => {
    assert.equal(questionAbout('Kafka', 'ko'), 'Kafka에 대해 설명해 주세요.');
    assert.equal(questionAbout('Kafka', 'de'), 'What do you know about Kafka?');
  });
});
