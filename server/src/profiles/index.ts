import type { Profile } from './profile.js';

export const GENERAL: Profile = { id: 'general', name: { 'zh-CN': '一般报告', en: 'General report' }, sections: [] };

export const PROFILES: readonly Profile[] = [GENERAL];
