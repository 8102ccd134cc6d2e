/** The newsroom's own clock: dates are shown and typed in this zone. */
export const timeZone = process.env.TZ || "Asia/Shanghai";
