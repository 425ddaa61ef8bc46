import type { InterviewView } from '../protocol/interviewView';
import type { PanelView } from '../protocol/panelView';

/** Who comes to a question later than this has heard it, or is speaking by now. */
const SOON_MS = 3000;

/** The turn whose question was read. */
let read: number | undefined;

/** A voice of this computer for a language: `ko` is spoken by one for `ko-KR`. Some browsers have none, or none yet. */
export function voiceFor(language: string | undefined): SpeechSynthesisVoice | undefined {
  if (language === undefined || !('speechSynthesis' in globalThis)) return undefined;
  const wanted = language.toLowerCase();
  const voices = speechSynthesis.getVoices().map((voice) => ({ voice, of: voice.lang.toLowerCase().replace('_', '-') }));
  const found = voices.find(({ of }) => of === wanted) ?? voices.find(({ of }) => of.split('-', 1)[0] === wanted.split('-', 1)[0]);
  return found?.voice;
}

/** Reads a question that has just come, if that is wanted; what was read before is not gone on with. */
export function readWhenNew(view: PanelView): void {
  if (view.kind !== 'interview' || view.turn !== read) hush();
  if (view.kind !== 'interview' || view.paused || view.turn === read) return;
  const { part, spent } = view.clock;
  if (part === 'thinking' && spent <= SOON_MS) readAloud(view);
}

export function readAloud({ aloud, question, turn }: InterviewView): void {
  const voice = voiceFor(aloud);
  if (!voice) return;
  hush();
  read = turn;
  const said = new SpeechSynthesisUtterance(question);
  said.voice = voice;
  said.lang = voice.lang;
  speechSynthesis.speak(said);
}

/** Calls the listener when the voices of the computer have become known. */
export function onVoices(listener: () => void): void {
  if ('speechSynthesis' in globalThis) speechSynthesis.addEventListener('voiceschanged', listener);
}

function hush(): void {
  if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
}
