/** How benches count and tell: CPU milliseconds, medians after ten turns to warm up. */

/** CPU milliseconds of this process: another one on the same machine does not count. */
export function timed(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Writes the median of all times but the first ten. */
export function report(name: string, times: readonly number[]): void {
  const counted = times.slice(10).sort((a, b) => a - b);
  const median = counted[Math.floor(counted.length / 2)] ?? NaN;
  console.log(`${name.padEnd(60)} ${median.toFixed(2).padStart(8)} ms`);
}
