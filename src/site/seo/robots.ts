import { absolute } from '../routing/paths'

/** What crawlers may read: the site and its feeds, not the rooms behind it. */
export const robots = (siteUrl: string | null): string =>
  [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api',
    'Disallow: /preview',
    ...(siteUrl ? ['', `Sitemap: ${absolute(siteUrl, '/sitemap.xml')}`] : []),
    '',
  ].join('\n')
