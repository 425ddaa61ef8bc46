import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ja } from './ja';
import { ko } from './ko';
import { pt } from './pt';
import { ru } from './ru';
import { vi } from './vi';
import type { Words } from './words';
import { zh } from './zh';

/** The languages whose notes are read; all at once, since many notes mix them. */
export const LANGUAGES: readonly Words[] = [ko, en, ja, zh, es, de, fr, ru, vi, pt];
