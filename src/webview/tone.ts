const PITCH_HZ = 523;
const LENGTH_S = 0.35;
const LOUDNESS = 0.08;

let audio: AudioContext | undefined;

/** A soft tone; it is never heard unless a setting asks for it. */
export function tone(): void {
  audio ??= new AudioContext();
  const oscillator = audio.createOscillator();
  const gain = audio.createGain();
  const { currentTime } = audio;
  oscillator.frequency.value = PITCH_HZ;
  gain.gain.setValueAtTime(LOUDNESS, currentTime);
  gain.gain.exponentialRampToValueAtTime(0.0001, currentTime + LENGTH_S);
  oscillator.connect(gain).connect(audio.destination);
  oscillator.start();
  oscillator.stop(currentTime + LENGTH_S);
}
