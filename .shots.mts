import { launchBrowser, withPage } from './tests/support/browser.ts'
const b = await launchBrowser()
const u = 'http://127.0.0.1:3471'
const shot = async (name: string, path: string, w: number, h = 900, scheme: 'light' | 'dark' = 'light') =>
  withPage(b, { viewport: { width: w, height: h }, colorScheme: scheme }, async (p) => {
    await p.goto(u + path, { waitUntil: 'networkidle' })
    await p.screenshot({ path: `/tmp/qprof/${name}.png` })
  })
await shot('en-d', '/en/search?q=leg+cramps+at+night', 1280)
await shot('fa-d', '/fa/search?q=' + encodeURIComponent('گرفتگي شبانه'), 1280)
await shot('fa-m', '/fa/search?q=' + encodeURIComponent('منیزیوم'), 390, 844)
await shot('en-m', '/en/search?q=magnesuim', 390, 844, 'dark')
await shot('fa-home', '/fa', 1280, 500)
await shot('en-home', '/en', 900, 500)
await shot('fa-home-m', '/fa', 360, 500)
await shot('en-none', '/en/search?q=zzqqxx', 1280, 700)
await shot('fa-empty', '/fa/search', 1280, 700)
await b.close()
