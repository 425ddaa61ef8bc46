const WHAT = 58;

/** What a value should be at most. */
export interface Goal {
  readonly value: number;
  readonly atMost: number;
  readonly says: string;
}

export function heading(title: string): void {
  console.log(`\n${title}`);
}

export function line(what: string, value: string, goal?: Goal): void {
  const said = goal ? `   ${goal.says}: ${goal.value <= goal.atMost ? 'reached' : 'missed'}` : '';
  console.log(`  ${what.padEnd(WHAT)} ${value.padStart(12)}${said}`);
}

export function inMs(value: number): string {
  return `${value < 100 ? value.toFixed(2) : Math.round(value)} ms`;
}

export function asRatio(value: number): string {
  if (value > 0 && value < 0.1) return `1/${Math.round(1 / value)}`;
  return value.toFixed(2);
}
