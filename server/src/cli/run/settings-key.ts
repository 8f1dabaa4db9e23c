import type { Settings } from '../../config/settings.js';

/** Equal for settings that say the same. */
export const settingsKey = (settings: Settings): string =>
  JSON.stringify(settings, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
