/** The baseline where a configuration or an option names no other. */
export const BASELINE_FILE = 'gongwen-baseline.json';
