// Browsers are found on the machine or come from @sparticuz/chromium: npm must not download another one.
module.exports = { skipDownload: true };
