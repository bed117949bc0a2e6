import { SUBGRAPHS } from '#schema/subgraphs.ts';
import type { HubSettings } from './env.ts';
import { isLoopback } from './setting-values.ts';
import type { SettingProblem } from './settings-error.ts';

/** What settings must be together, beyond each being well written: the demo stays on this machine, production is complete. */
export function settingRules(settings: HubSettings): readonly SettingProblem[] {
  return settings.mode === 'demo' ? demoRules(settings) : productionRules(settings);
}

// One without the other trusts nobody.
function pairRules({ oidcIssuer, oidcAudience, oidcClientId }: HubSettings): readonly SettingProblem[] {
  return [
    ...when(oidcIssuer === null && oidcAudience !== null, 'OIDC_ISSUER', {
      vi: 'là bắt buộc khi có OIDC_AUDIENCE',
      en: 'is required with OIDC_AUDIENCE',
    }),
    ...when(oidcIssuer !== null && oidcAudience === null, 'OIDC_AUDIENCE', {
      vi: 'là bắt buộc khi có OIDC_ISSUER',
      en: 'is required with OIDC_ISSUER',
    }),
    ...when(oidcIssuer === null && oidcClientId !== null, 'OIDC_ISSUER', {
      vi: 'là bắt buộc khi có OIDC_CLIENT_ID',
      en: 'is required with OIDC_CLIENT_ID',
    }),
  ];
}

function demoRules(settings: HubSettings): readonly SettingProblem[] {
  return [
    ...when(!isLoopback(settings.host), 'HOST', {
      vi: 'chế độ demo chỉ nghe trên máy này (127.0.0.1); muốn mở ra ngoài, dùng HUB_MODE=production',
      en: 'demo mode listens on this machine only (127.0.0.1); to open it to others use HUB_MODE=production',
    }),
    ...pairRules(settings),
  ];
}

function productionRules(settings: HubSettings): readonly SettingProblem[] {
  const needed = {
    vi: 'là bắt buộc khi HUB_MODE=production',
    en: 'is required with HUB_MODE=production',
  };
  return [
    ...when(settings.oidcIssuer === null, 'OIDC_ISSUER', needed),
    ...when(settings.oidcIssuer?.startsWith('http:') === true, 'OIDC_ISSUER', {
      vi: 'phải là địa chỉ https:// khi HUB_MODE=production',
      en: 'must be an https:// URL with HUB_MODE=production',
    }),
    ...when(settings.oidcAudience === null, 'OIDC_AUDIENCE', needed),
    ...when(!hasDatabases(settings), 'HUB_DATABASE_URL', {
      vi: 'là bắt buộc khi HUB_MODE=production (hoặc HUB_DATABASE_URL_<TÊN> cho từng phân hệ)',
      en: 'is required with HUB_MODE=production (or HUB_DATABASE_URL_<NAME> for every subgraph)',
    }),
    ...when(settings.keysFile === null, 'HUB_KEYS', needed),
    ...when(settings.clock !== null, 'HUB_CLOCK', {
      vi: 'chỉ dùng được ở chế độ demo',
      en: 'is for demo mode only',
    }),
  ];
}

function hasDatabases(settings: HubSettings): boolean {
  return settings.databaseUrl !== null || SUBGRAPHS.every((name) => name in settings.databaseUrls);
}

function when(wrong: boolean, setting: string, words: SettingProblem['words']): readonly SettingProblem[] {
  return wrong ? [{ setting, words }] : [];
}
