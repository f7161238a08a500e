/// Tests in a real browser, headless Chromium driven by Playwright, against the real server with the knowledge that
/// ships. [foothold.browser.Chromium] opens pages and lets nothing leave the machine; [foothold.browser.Site] is the
/// server that the tests of a run share; [foothold.browser.Screens] lists every page in every state worth looking at.
/// On a machine without Chromium these tests are skipped in one loud line, and fail when `CI=true`.
package foothold.browser;
