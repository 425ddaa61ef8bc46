import { cs } from './cs';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { few } from './few';
import { fr } from './fr';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { tr } from './tr';
import { uk } from './uk';
import { vi } from './vi';
import type { FewWords } from './words';
import { zh } from './zh';

/** The languages whose notes are read; all at once, since many notes mix them. Where lists overlap, the later one wins. */
export const LANGUAGES: readonly FewWords[] = [...few, cs, id, it, nl, pl, tr, uk, ko, en, ja, zh, es, de, fr, ru, vi, pt];
