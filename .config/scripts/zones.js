// The zones in which dates are tried: both ends of the world, half and quarter hours, and odd daylight saving.
export const zones = [
  'UTC',
  'America/Los_Angeles',
  'America/St_Johns',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
];
