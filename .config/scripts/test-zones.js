// Dates are days, in whatever zone the machine stands: the date tests run under eight zones,
// among them both ends of the world, half and quarter hours, and odd daylight saving.
//   node .config/scripts/test-zones.js
import {spawnSync} from 'node:child_process';

const ZONES = [
  'UTC',
  'America/Los_Angeles',
  'America/St_Johns',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
];

const total = {passed: 0, failed: 0};
for (const zone of ZONES) {
  const {stdout, stderr} = spawnSync(
    process.execPath,
    ['.config/scripts/test.js', '--node-only', '--files', 'tests/**/*dates*.test.ts'],
    {encoding: 'utf8', env: {...process.env, TZ: zone}},
  );
  const [, passed, failed] = /(\d+) passed, (\d+) failed.*\s*$/.exec(stdout) ?? [0, 0, 1];
  total.passed += Number(passed);
  total.failed += Number(failed);
  console.log(`${zone}: ${passed} passed, ${failed} failed`);
  if (Number(failed) || !Number(passed)) {
    console.log(stdout, stderr);
    if (!Number(failed)) total.failed++;
  }
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
