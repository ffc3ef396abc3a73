// Runs before the first paint. index.html holds the page of an address that names nothing; for any other address the
// style sheet hides what does not belong to it, until the app has drawn the right one.
if (location.search) document.documentElement.dataset.address = 'query';
else if (location.hash) document.documentElement.dataset.address = 'hash';
