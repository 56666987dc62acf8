import { describe, expect, it } from 'vitest'

import { pageRoute, shownPath } from '../../../src/server/page-route'

describe('the template of a page', () => {
  it.each([
    ['/', '/'],
    ['/en', '/{locale}'],
    ['/fa/', '/{locale}'],
    ['/fa/causes?page=2', '/{locale}/{collection}'],
    ['/fa/causes/%DA%AF', '/{locale}/{collection}/{slug}'],
    ['/en/search?q=my+illness', '/{locale}/search'],
    ['/robots.txt', '/robots.txt'],
    ['/admin', '/admin/…'],
    ['/admin/collections/users/7', '/admin/…'],
    ['/api/users/login', '/api/…'],
    ['/_next/static/x.js', '/_next/…'],
    ['/setup?token=abc', '/setup/…'],
    ['/wp-login.php', 'none'],
    ['/en/a/b/c/d', 'none'],
    ['/zz/causes', 'none'],
  ])('%s is counted as %s', (url, route) => {
    expect(pageRoute(url)).toBe(route)
  })
})

describe('what is logged of a path', () => {
  it.each([
    ['/fa/causes/x', '/fa/causes/x'],
    ['/v1/en/causes', '/v1/en/causes'],
    ['/api/users/verify/0a1b2c', '/api/users/…'],
    ['/admin/reset/0a1b2c', '/admin/reset/…'],
    ['/admin', '/admin'],
  ])('%s is %s', (path, shown) => {
    expect(shownPath(path)).toBe(shown)
  })
})
